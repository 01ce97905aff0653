# SPDX-License-Identifier: BSL-1.0
"""cbtkit convert, from outside."""

import json
import os
import tempfile
import unittest

from command import BAD_CONTENT, DONE, IO_FAILED, WRONG_USAGE, main, run

JOURNAL = {
    "schema": "cbtkit/journal/1", "locale": "en",
    "entries": [{"id": "e1", "at": "2026-03-02T21:40:00+01:00", "text": "a \"b\", c\nd", "mood": 35,
                 "emotions": [{"id": "sadness", "before": 80, "after": 45}], "tags": ["=work"]},
                {"id": "e2", "at": "2026-03-03T21:40:00+01:00"}]}


class Convert(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        with open(self.path("j.json"), "w", encoding="utf-8") as file:
            json.dump(JOURNAL, file)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def convert(self, source, target, old, new, *more):
        return run("convert", self.path(source), self.path(target), "--from", old, "--to", new, *more)

    def test_all_formats_in_a_row_lose_nothing_that_they_all_hold(self):
        steps = [("j.json", "json", "a", "archive"), ("a", "archive", "l", "jsonl"), ("l", "jsonl", "t", "csv"),
                 ("t", "csv", "end.json", "json")]
        for source, old, target, new in steps:
            done = self.convert(source, target, old, new)
            self.assertEqual(done.returncode, DONE, done.stderr)
            self.assertEqual(done.stderr, b"")
        with open(self.path("end.json"), encoding="utf-8") as file:
            self.assertEqual(json.load(file), JOURNAL)

    def test_every_kind_of_archive_is_read_back(self):
        for kind in ("text", "binary", "xml"):
            self.assertEqual(self.convert("j.json", kind, "json", "archive", "--kind", kind).returncode, DONE)
            back = run("convert", self.path(kind), "-", "--from", "archive", "--to", "json")
            self.assertEqual(json.loads(back.stdout), JOURNAL)

    def test_standard_input_and_output(self):
        done = run("convert", "-", "-", "--from", "json", "--to", "jsonl", stdin=json.dumps(JOURNAL).encode())
        self.assertEqual(done.returncode, DONE)
        self.assertEqual(len(done.stdout.splitlines()), 3)
        self.assertEqual(run("convert", "-", "-", "--from", "json", "--to", "emotionml",
                             stdin=json.dumps(JOURNAL).encode()).stdout.count(b"<emotion "), 1)

    def test_formulas_are_disarmed_when_asked_for(self):
        self.convert("j.json", "t", "json", "csv", "--spreadsheet-safe")
        with open(os.path.join(self.path("t"), "tags.csv"), "rb") as file:
            self.assertIn(b",'=work\r\n", file.read())

    def test_bad_content_names_its_place_and_nothing_of_the_person(self):
        done = run("convert", "-", "-", "--from", "json", "--to", "csv", stdin=b'{"schema":"cbtkit/journal/1",'
                   b'"entries":[{"id":"secret","at":"2026-02-30T10:00:00Z"}]}')
        self.assertEqual(done.returncode, BAD_CONTENT)
        self.assertIn(b"invalid_date", done.stderr)
        self.assertIn(b"/entries/0/at", done.stderr)
        self.assertNotIn(b"secret", done.stderr)

    def test_a_damaged_archive_is_refused(self):
        self.convert("j.json", "a", "json", "archive")
        with open(self.path("a"), "r+b") as file:
            file.seek(100)
            file.write(b"\xff")
        done = self.convert("a", "x", "archive", "json")
        self.assertEqual(done.returncode, BAD_CONTENT)
        self.assertIn(b"damaged", done.stderr)
        self.assertFalse(os.path.exists(self.path("x")))

    def test_a_calendar_comes_back_with_what_it_holds(self):
        self.assertEqual(self.convert("j.json", "j.ics", "json", "ical", "--now", "2026-03-04T08:00:00Z").returncode, DONE)
        with open(self.path("j.ics"), "rb") as file:
            calendar = file.read()
        self.assertEqual(calendar.count(b"BEGIN:VJOURNAL\r\n"), 2)
        self.assertEqual(calendar.count(b"DTSTAMP:20260304T080000Z\r\n"), 2)
        done = run("convert", self.path("j.ics"), "-", "--from", "ical", "--to", "json")
        self.assertEqual(json.loads(done.stdout), JOURNAL)
        self.assertEqual(self.convert("j.json", "x", "json", "ical", "--now", "today").returncode, WRONG_USAGE)

    def test_a_health_record_holds_no_texts_unless_asked_for(self):
        done = run("convert", self.path("j.json"), "-", "--from", "json", "--to", "fhir", "--subject", "Patient/7")
        self.assertEqual(done.returncode, DONE)
        bundle = json.loads(done.stdout)
        self.assertEqual([e["resource"]["resourceType"] for e in bundle["entry"]], ["Observation"])
        self.assertEqual(bundle["entry"][0]["resource"]["subject"], {"reference": "Patient/7"})
        self.assertNotIn(b"a \\\"b", done.stdout)
        self.assertIn(b"1 texts", done.stderr)
        done = run("convert", self.path("j.json"), "-", "--from", "json", "--to", "fhir", "--with-texts")
        self.assertIn(b"a \\\"b", done.stdout)
        self.assertEqual(done.stderr, b"")

    def test_a_folder_for_research(self):
        done = self.convert("j.json", "study", "json", "bids", "--participant", "p7", "--shift-days", "-30")
        self.assertEqual(done.returncode, DONE, done.stderr)
        with open(os.path.join(self.path("study"), "sub-p7", "beh", "sub-p7_task-journal_beh.tsv"), encoding="utf-8") as file:
            rows = [line.split("\t") for line in file.read().splitlines()]
        self.assertEqual(rows[1][:5], ["2026-01-31T21:40:00+01:00", "1", "35", "80", "45"])
        self.assertNotIn("text", rows[0])
        self.assertEqual(self.convert("j.json", "y", "json", "bids", "--participant", "../x").returncode, BAD_CONTENT)

    def test_thoughts_of_freecbt(self):
        thought = {"uuid": "u", "createdAt": "2026-03-02T20:40:00.000Z", "automaticThought": "x",
                   "cognitiveDistortions": ["labeling"]}
        for text in (json.dumps({"v": "Archive-v1", "thoughts": [thought]}),
                     "uuid,createdAt,automaticThought,cognitiveDistortions\nu,2026-03-02T20:40:00.000Z,x,labeling\n"):
            done = run("convert", "-", "-", "--from", "freecbt", "--to", "json", "--utc-offset", "60", stdin=text.encode())
            entry = json.loads(done.stdout)["entries"][0]
            self.assertEqual((entry["id"], entry["at"]), ("freecbt-u", "2026-03-02T21:40:00+01:00"))
            self.assertEqual(entry["confirmed_distortions"], ["labeling"])
        self.assertEqual(run("convert", "-", "-", "--from", "freecbt", "--to", "json", stdin=b"{}").returncode, BAD_CONTENT)

    def test_names_and_days_are_taken_out_for_research(self):
        text = "Lunch with Sarah on 2 March 2026, then I wrote to sam@example.com. Sarah laughed."
        journal = dict(JOURNAL, entries=[dict(JOURNAL["entries"][0], text=text)], goals=[{"id": "g", "title": "x"}])
        done = run("convert", "-", "-", "--from", "json", "--to", "json", "--deidentify", "--shift-days", "-10",
                   stdin=json.dumps(journal).encode())
        self.assertEqual(done.returncode, DONE)
        entry = json.loads(done.stdout)["entries"][0]
        self.assertEqual(entry["text"],
                         "Lunch with [name 1] on 2026-02-20, then I wrote to [email 1]. [name 1] laughed.")
        self.assertEqual(entry["at"], "2026-02-20T21:40:00+01:00")
        self.assertIn(b"name 2", done.stderr)
        self.assertIn(b"1 goals", done.stderr)

    def test_usage_and_files(self):
        self.assertEqual(run("convert", "a").returncode, WRONG_USAGE)
        self.assertEqual(self.convert("j.json", "x", "json", "stone").returncode, WRONG_USAGE)
        self.assertEqual(self.convert("none", "x", "json", "json").returncode, IO_FAILED)
        self.assertEqual(self.convert("j.json", "no/such/x", "json", "json").returncode, IO_FAILED)
        self.assertEqual(run("convert", "--help").returncode, DONE)


if __name__ == "__main__":
    main()
