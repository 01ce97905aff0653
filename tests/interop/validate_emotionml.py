# SPDX-License-Identifier: BSL-1.0
"""EmotionML by the schema of the W3C's checker (marc1s/emotionml-checker-java, CC0), through xmllint.

usage: validate_emotionml.py FOLDER_WITH_SAMPLES [emotionml.xsd]
The schema is not part of this project. Without it, or without xmllint, the test is skipped (77). What the
schema cannot say is looked at in validate_spans.py and emotionml.test.cpp.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

folder = sys.argv[1]
schema = sys.argv[2] if len(sys.argv) > 2 else ""
if not schema or not os.path.exists(schema) or shutil.which("xmllint") is None:
    print("no schema or no xmllint: skipped")
    sys.exit(77)


def accepted(text):
    with tempfile.NamedTemporaryFile("w", suffix=".xml", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        return subprocess.run(["xmllint", "--noout", "--nonet", "--schema", schema, file.name],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


with open(os.path.join(folder, "journal.emotionml"), encoding="utf-8") as file:
    written = file.read()
assert accepted(written), "the schema refuses our file"
# The judge is awake: it finds what is planted.
category = re.search(r'<category name="[^"]+"[^/]*/>', written).group()
faults = {
    "a value of 80": re.sub(r'value="[0-9.]+"', 'value="80"', written, count=1),
    "a name twice": written.replace(category, category + category, 1),
    "no name": written.replace('<category name=', '<category nom=', 1),
    "a start before 1970": re.sub(r'start="[0-9]+"', 'start="-5"', written, count=1),
    "no version": written.replace(' version="1.0" xmlns', ' xmlns', 1),
    "an emotion that says nothing": written.replace("</emotionml>", "<emotion/></emotionml>"),
}
for name, text in faults.items():
    assert text != written, name + " was not planted"
    assert not accepted(text), name + " is accepted"
print("accepted; %d planted faults found" % len(faults))
