# SPDX-License-Identifier: BSL-1.0
"""Lets python3-jsonschema judge the schemas: what the library writes is valid, what it refuses is not, as far as a
schema can say it. Usage: validate_schemas.py ROOT [PATH-TO-CBTKIT]; exit status 77 where jsonschema is missing."""

import copy
import glob
import json
import os
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: skipped")
    sys.exit(77)

ROOT = sys.argv[1]
COMMAND = sys.argv[2] if len(sys.argv) > 2 else None
failures = []


def load(*parts):
    with open(os.path.join(ROOT, *parts), encoding="utf-8") as file:
        return json.load(file)


schemas = {}
for path in sorted(glob.glob(os.path.join(ROOT, "docs/schema/*.json"))):
    schema = load(os.path.relpath(path, ROOT))
    jsonschema.validators.validator_for(schema).check_schema(schema)
    schemas[schema["$id"]] = schema


def validator(name):
    schema = schemas["urn:cbtkit:schema:" + name]
    resolver = jsonschema.RefResolver.from_schema(schema, store=dict(schemas))
    return jsonschema.validators.validator_for(schema)(schema, resolver=resolver)


def expect(name, value, valid, what):
    if validator(name).is_valid(value) != valid:
        failures.append(f"{name}: {what} should be {'valid' if valid else 'refused'}")


def changed(value, path, new):
    """A copy with one place replaced; a path ending in None appends."""
    value = copy.deepcopy(value)
    place = value
    for step in path[:-1]:
        place = place[step]
    if new is DROP:
        del place[path[-1]]
    else:
        place[path[-1]] = new
    return value


DROP = object()

journal = load("tests/data/archives/v1/journal.json")
expect("journal:1", journal, True, "the journal of the archives")
for path in glob.glob(os.path.join(ROOT, "docs/samples/journal/*.json")):
    expect("journal:1", load(os.path.relpath(path, ROOT)), True, os.path.basename(path))
for path, new in [
        (["schema"], "cbtkit/journal/2"), (["schema"], DROP), (["entries"], {}), (["day_begins"], "12:00"),
        (["entries", 0, "id"], ""), (["entries", 0, "id"], DROP), (["entries", 0, "at"], DROP),
        (["entries", 0, "id"], "a\u0001"), (["entries", 0, "id"], "x" * 201),
        (["entries", 0, "at"], "2026-13-02T21:40:00+01:00"), (["entries", 0, "at"], "2026-03-02T25:40:00+01:00"),
        (["entries", 0, "at"], "2026-03-02T21:40:00"), (["entries", 0, "mood"], 101), (["entries", 0, "mood"], -1),
        (["entries", 0, "mood"], 1.5), (["entries", 0, "mood"], "35"), (["entries", 0, "tags"], [3]),
        (["entries", 0, "emotions", 0, "id"], DROP), (["entries", 0, "emotions", 1, "valence"], -1.5),
        (["entries", 0, "thought_record", "level"], 4),
        (["entries", 0, "thought_record", "thoughts", 1, "hot"], True),
        (["entries", 0, "thought_record", "thoughts", 0, "hot"], DROP),
        (["entries", 0, "thought_record", "evidence_for", 0, "weight"], 6),
        (["entries", 0, "thought_record", "evidence_for", 0, "kind"], "rumour"),
        (["goals"], [{}]), (["goals"], [{"schema": "cbtkit/goal/2", "id": "g"}])]:
    expect("journal:1", changed(journal, path, new), False, "/".join(map(str, path)) + " = " + repr(new)[:30])
expect("journal:1", changed(journal, ["entries", 0, "weather"], {"a": 1}), True, "an unknown member")

goal = load("tests/data/archives/v1/goal.json")
expect("goal:1", goal, True, "the goal of the archives")
expect("goal:1", changed(goal, ["importance"], 101), False, "importance 101")
expect("goal:1", changed(goal, ["schema"], DROP), False, "a goal without schema")

for line in open(os.path.join(ROOT, "tests/fuzz/corpus/journal_lines/one"), encoding="utf-8"):
    expect("journal-lines:1", json.loads(line), True, "a line")
for line in [{}, {"poem": 1}, {"entry": {}}, {"entry": journal["entries"][0], "goal": goal}]:
    expect("journal-lines:1", line, False, repr(line)[:30])

if COMMAND:
    texts = "I always ruin everything. They all think I am such a loser.\n\nI want to die.\nThe weather is fine.\n"
    summary = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"cbtkit-summary-{os.getpid()}.json")
    done = subprocess.run([COMMAND, "scan", "--summary", summary], input=texts.encode() + b"\xff\n",
                          capture_output=True, timeout=300)
    records = [json.loads(line) for line in done.stdout.decode().splitlines()]
    for record in records:
        expect("scan-record:1", record, True, "record " + record["id"])
    with open(summary, encoding="utf-8") as file:
        expect("scan-summary:1", json.load(file), True, "the summary")
    os.unlink(summary)
    first = next(record for record in records if record.get("findings"))
    for path, new in [(["screen", "level"], 8), (["screen", "urgency"], "panic"), (["distorted"], 1.5), (["id"], 7),
                      (["findings", 0, "distortion"], "laziness"), (["findings", 0, "begin"], -1), (["ranking"], DROP)]:
        expect("scan-record:1", changed(first, path, new), False, "/".join(map(str, path)))

def run(*arguments, text=b""):
    done = subprocess.run([COMMAND, *arguments], input=text, capture_output=True, timeout=300)
    return json.loads(done.stdout.decode())


if COMMAND:
    expect("error:1", records[-1]["error"], True, "the error of a record")
    expect("error:1", {"code": "sad", "position": 3}, False, "an unknown code")
    expect("error:1", {"code": "too_long", "position": -1}, False, "a position before the text")

    protocols = run("exercise", "list", "--json")
    for protocol in protocols:
        expect("protocol:1", protocol, True, "the exercise " + protocol["key"])
    protocol = next(p for p in protocols if p["key"] == "thought_record_7")
    for path, new in [(["schema"], "cbtkit/protocol/2"), (["steps"], []), (["steps", 0, "kind"], "poem"), (["steps", 0, "key"], DROP),
                      (["version"], 0), (["steps", 0, "shout"], True), (["done"], {"all": []}), (["done"], {"step": "x"}),
                      (["done"], {"step": "x", "is": "maybe"}), (["done"], {"some": 1}), (["done"], {"step": "x", "count": 1, "is": "yes"})]:
        expect("protocol:1", changed(protocol, path, new), False, "/".join(map(str, path)) + " = " + repr(new)[:30])

    with tempfile.TemporaryDirectory() as folder:
        events = os.path.join(folder, "events.jsonl")
        with open(events, "w", encoding="utf-8") as file:
            file.write('{"tick":"2026-03-02T21:40:00+01:00"}\n'
                       '{"answer":{"step":"emotions","value":[{"emotion":"sadness","strength":80}]}}\n{"skip":"body"}\n'
                       '{"answer":{"step":"allow","value":60}}\n{"skip":"nothing"}\n{"skip":"belonging"}\n')
        result = run("exercise", "run", "emotion_checkin", "--events", events, "--json")
        with open(events, "w", encoding="utf-8") as file:
            file.write('{"answer":{"step":"situation","value":"I want to kill myself."}}\n'
                       '{"answer":{"step":"event","value":"I want to kill myself."}}\n{"pause":true}\n')
        blocked = [run("exercise", "run", p["key"], "--events", events, "--json") for p in protocols]
    expect("exercise-result:1", result, True, "a run")
    expect("session:1", result["session"], True, "its session")
    if not result["session"]["entries"] or not result["errors"]:
        failures.append("the run answered nothing or saw no error")
    for one in blocked:
        expect("exercise-result:1", one, True, "a run of " + one["session"]["protocol"])
    stopped = [one["session"] for one in blocked if one["session"]["status"] == "blocked_by_safety"]
    if not stopped:
        failures.append("no run was blocked")
    for session in stopped[:1]:
        expect("session:1", changed(session, ["stop"], DROP), False, "a blocked session without its reason")
        expect("session:1", changed(session, ["stop", "screen", "level"], 8), False, "level 8")
    for path, new in [(["host:x"], [1]), (["entries", 0, "host:x"], {"a": None}), (["entries", 0, "answer"], None),
                      (["entries", 0, "answer"], {"form": {"a": {"text": {"text": "x", "language": "en"}}, "b": None}}),
                      (["entries", 0, "answer"], {"feelings": [{"words": {"text": "like glass", "language": "en"}, "strength": 3}]}),
                      (["entries", 0, "answer"], {"list": [{"a": {"choices": ["b"]}}, {}]})]:
        expect("session:1", changed(result["session"], path, new), True, "/".join(map(str, path)) + " = " + repr(new)[:30])
    for path, new in [(["schema"], "cbtkit/session/2"), (["status"], "asleep"), (["seed"], 7), (["protocol"], DROP),
                      (["entries", 0, "answer"], {"poem": "x"}), (["entries", 0, "step"], DROP), (["now"], "yesterday"),
                      (["entries", 0, "answer"], {"slider": 101}), (["revision"], "x"), (["revision"], -1), (["version"], -1),
                      (["entries", 0, "answer"], {"text": "x"}), (["entries", 0, "answer"], {"text": {"text": "x"}}),
                      (["entries", 0, "answer"], {"text": {"text": "x", "language": "en", "z": 1}}),
                      (["entries", 0, "answer"], {"feelings": [{"strength": 1}]}),
                      (["entries", 0, "answer"], {"feelings": [{"emotion": "sadness", "z": 1}]}),
                      (["entries", 0, "answer"], {"form": {"a": 1}}), (["entries", 0, "answer"], {"form": {"a": {"form": {}}}}),
                      (["entries", 0, "answer"], {"list": [{"a": {"slider": -1}}]}),
                      (["entries", 0, "answer"], {"shares": [{"name": "rain", "percent": 1}]}),
                      (["entries", 0, "answer"], {"series": [{"minute": 0, "value": 1, "z": 1}]})]:
        expect("session:1", changed(result["session"], path, new), False, "/".join(map(str, path)) + " = " + repr(new)[:30])
    for path, new in [(["errors", 0, "code"], "oops"), (["errors", 0, "line"], 0), (["record"], DROP), (["record"], {})]:
        expect("exercise-result:1", changed(result, path, new), False, "/".join(map(str, path)) + " = " + repr(new)[:30])
    if result["record"]:
        expect("exercise-record:1", result["record"], True, "its record")
        for path, new in [(["type"], 3), (["content"], []), (["version"], 0), (["schema"], "cbtkit/exercise_record/2")]:
            expect("exercise-record:1", changed(result["record"], path, new), False, "/".join(map(str, path)))
    else:
        failures.append("the run left no record")

    planned = os.path.join(ROOT, "docs/samples/planner/goal.json")
    check = run("goal", "check", planned, "--today", "2026-03-02")
    plan = run("goal", "plan", planned, "--today", "2026-03-02")
    expect("goal-check:1", check, True, "a check")
    expect("goal-plan:1", plan, True, "a plan")
    for path, new in [(["findings", 0, "code"], "X1"), (["findings", 0, "severity"], "fatal"), (["findings", 0, "message"], DROP)]:
        expect("goal-check:1", changed(check, path, new), False, "/".join(map(str, path)))
    for path, new in [(["today"], "2026-3-2"), (["steps", 0, "start"], DROP), (["steps", 0, "critical"], "yes"), (["finish"], 7)]:
        expect("goal-plan:1", changed(plan, path, new), False, "/".join(map(str, path)))

for failure in failures:
    print(failure)
print(f"{len(schemas)} schemas, {len(failures)} failures")
sys.exit(1 if failures else 0)
