# SPDX-License-Identifier: BSL-1.0
"""Reads goals.ics with python3-icalendar and compares recurrences with python3-dateutil and
python3-recurring-ical-events. Ends with 77 (skipped) where they are not installed."""
import datetime
import json
import sys

try:
    import icalendar
    import recurring_ical_events
    from dateutil.rrule import rrulestr
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

folder = sys.argv[1]
with open(folder + "/goals.ics", "rb") as file:
    raw = file.read()
calendar = icalendar.Calendar.from_ical(raw)
with open(folder + "/summaries.json", encoding="utf-8") as file:
    titles = json.load(file)

todos = list(calendar.walk("VTODO"))
faults = []
for todo in todos:
    if todo.errors:
        faults.append((str(todo["UID"]), todo.errors))
summaries = [str(todo.get("SUMMARY", "")) for todo in todos]
for title in titles:
    if title not in summaries:
        faults.append(("summary lost", title))
parents = {str(todo["UID"]) for todo in todos}
for todo in todos:
    if "RELATED-TO" in todo and str(todo["RELATED-TO"]) not in parents:
        faults.append(("parent lost", str(todo["UID"])))

# The days of each entry that comes again, as events so that the library unfolds them, by two programs.
recurring = 0
for todo in todos:
    if "RRULE" not in todo:
        continue
    recurring += 1
    event = icalendar.Event()
    for name in ("UID", "DTSTAMP", "DTSTART", "RRULE", "SUMMARY"):
        if name in todo:
            event.add(name, todo[name], encode=0)
    single = icalendar.Calendar()
    single.add("VERSION", "2.0")
    single.add("PRODID", "test")
    single.add_component(event)
    start = todo["DTSTART"].dt
    end = datetime.date(2026, 6, 30)
    found = sorted(e["DTSTART"].dt for e in recurring_ical_events.of(single).between(start, end))
    rule = todo["RRULE"].to_ical().decode()
    wanted = [d.date() for d in rrulestr(rule, dtstart=datetime.datetime.combine(start, datetime.time()))]
    if found != wanted:
        faults.append(("days differ", rule, found[:3], wanted[:3]))

with open(folder + "/recurrences.json", encoding="utf-8") as file:
    rules = json.load(file)
for row in rules:
    first = datetime.datetime.fromisoformat(row["first"])
    expected = []
    for found in rrulestr(row["rule"], dtstart=first):
        if len(expected) == 30:
            break
        expected.append(found.date().isoformat())
    # dateutil stops in the year 9999 as well; both lists are cut at 30 days.
    if expected != row["days"]:
        faults.append(("rule differs", row["rule"], row["first"], row["days"][:4], expected[:4]))

with open(folder + "/journal.ics", "rb") as file:
    diary = list(icalendar.Calendar.from_ical(file.read()).walk("VJOURNAL"))
with open(folder + "/journal.texts.jsonl", encoding="utf-8") as file:
    texts = [json.loads(line).replace("\r\n", "\n") for line in file]
if not diary or [str(entry["DESCRIPTION"]) for entry in diary] != texts:
    faults.append(("texts of entries differ",))
for entry in diary:
    if entry.errors or "DTSTART" not in entry or str(entry["STATUS"]) != "FINAL":
        faults.append((str(entry["UID"]), entry.errors))

print(len(diary), "entries,", len(todos), "to-dos,", recurring, "recurring,", len(rules), "rules compared,", len(faults), "faults")
for fault in faults[:20]:
    print(fault)
sys.exit(1 if faults or recurring == 0 else 0)
