#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""corpus_jsonl.py [STEP]: the authored corpus as JSON lines with id and text, every row or every STEPth one.

For measurements of `cbtkit scan --input jsonl`."""
import json
import pathlib
import sys

step = int(sys.argv[1]) if len(sys.argv) > 1 else 1
rows = [
    line.rsplit("\t", 1)[-1]
    for file in sorted((pathlib.Path(__file__).parent / "corpus").glob("*.tsv"))
    for line in file.read_text(encoding="utf-8").splitlines()
]
for number, text in enumerate(rows[::step]):
    print(json.dumps({"id": f"c{number}", "text": text}, ensure_ascii=False))
