# SPDX-License-Identifier: BSL-1.0
"""Reads the annotations as Python programs do, by code points, and the tables as pandas would: rectangular, described,
nothing empty. EmotionML is parsed as XML and checked against the rules that a schema cannot say. Nothing beyond the
language itself is needed."""
import csv
import glob
import json
import os
import re
import sys
import xml.etree.ElementTree as tree

folder = sys.argv[1]
faults = []


def text_of(name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return file.read()


text = text_of("spans.txt")
spacy = json.loads(text_of("spans.spacy.json"))
if spacy["text"] != text:
    faults.append("spaCy: another text")
cues = [text[span["start"]:span["end"]] for span in spacy["spans"]["sc"]]
if cues != ["such\r\na loser", "loser", "they all think", "\U0001F600"]:
    faults.append(f"spaCy: {cues}")

page = json.loads(text_of("spans.jsonld"))
for number, item in enumerate(page["items"]):
    position, quote = item["target"]["selector"]
    begin, end = position["start"], position["end"]
    if text[begin:end] != cues[number] or quote["exact"] != cues[number]:
        faults.append(f"Web Annotation {number}: other words")
    if not text[:begin].endswith(quote["prefix"]) or not text[end:].startswith(quote["suffix"]):
        faults.append(f"Web Annotation {number}: other context")

bound = 0
for line in text_of("spans.ann").split("\n"):
    if not line.startswith("T"):
        continue
    bound += 1
    name, place, words = line.split("\t")
    label, pieces = place.split(" ", 1)
    spans = [tuple(map(int, piece.split(" "))) for piece in pieces.split(";")]
    if " ".join(text[begin:end] for begin, end in spans) != words:
        faults.append(f"brat {name}: other words")
    if any(begin > end or end > len(text) for begin, end in spans) or "\n" in words:
        faults.append(f"brat {name}: bounds")
    if any(second[0] <= first[1] for first, second in zip(spans, spans[1:])):
        faults.append(f"brat {name}: pieces touch")
if bound != len(cues):
    faults.append("brat: annotations lost")

tables = 0
for path in glob.glob(os.path.join(folder, "bids", "**", "*.tsv"), recursive=True):
    tables += 1
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    with open(path[:-3] + "json", encoding="utf-8") as file:
        described = json.load(file)
    if any(len(row) != len(rows[0]) or "" in row for row in rows):
        faults.append(os.path.basename(path) + ": not rectangular or an empty cell")
    if any("Description" not in described.get(name, {}) for name in rows[0]):
        faults.append(os.path.basename(path) + ": a column is not described")

space = "{http://www.w3.org/2009/10/emotionml}"
root = tree.parse(os.path.join(folder, "journal.emotionml")).getroot()
known = {item.get("name") for item in root.iter(space + "item")}
emotions = root.findall(space + "emotion")
for emotion in emotions:
    names = [c.get("name") for c in emotion.findall(space + "category")]
    if len(set(names)) != len(names) or not set(names) <= known:
        faults.append("EmotionML: a name twice or out of the vocabulary")
    for described in list(emotion.findall(space + "category")) + list(emotion.findall(space + "dimension")):
        value = described.get("value")
        if value is not None and not 0 <= float(value) <= 1:
            faults.append("EmotionML: a value out of range")
        if value is None and described.tag.endswith("dimension"):
            faults.append("EmotionML: a dimension without value")
    if not re.fullmatch(r"\d{13}", emotion.get("start")):
        faults.append("EmotionML: no milliseconds")
    if not names and not emotion.findall(space + "dimension"):
        faults.append("EmotionML: an empty emotion")

for fault in faults:
    print(fault)
print(f"{bound} annotations, {tables} tables, {len(emotions)} emotions, {len(faults)} faults")
sys.exit(1 if faults or tables == 0 or not emotions else 0)
