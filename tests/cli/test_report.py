# SPDX-License-Identifier: BSL-1.0
"""`cbtkit journal report` keeps to the contract."""

import json
import os
import tempfile
import unittest

from command import BAD_CONTENT, DONE, IO_FAILED, WRONG_USAGE, main, run

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = os.path.join(HERE, "..", "..", "docs", "samples", "journal", "rejection.json")
EMPTY = b'{"schema":"cbtkit/journal/1","entries":[]}'


def report(*arguments, stdin=b"", expect=DONE):
    process = run("journal", "report", *arguments, stdin=stdin)
    assert process.returncode == expect, (process.returncode, process.stderr)
    return process


def entry(number, at, text):
    return {"id": f"e{number}", "at": at, "text": text, "mood": 40}


class Report(unittest.TestCase):
    def test_it_prints_text_for_a_terminal(self):
        text = report(SAMPLE).stdout.decode()
        self.assertIn("71 entries", text)
        self.assertIn("Mind reading", text)
        self.assertTrue(all(len(line) <= 80 for line in text.splitlines()))

    def test_the_same_as_data_and_as_a_page(self):
        with tempfile.TemporaryDirectory() as folder:
            data, page = os.path.join(folder, "r.json"), os.path.join(folder, "r.html")
            report(SAMPLE, "--json", data, "--html", page)
            with open(data, encoding="utf-8") as file:
                made = json.load(file)
            with open(page, encoding="utf-8") as file:
                html = file.read()
        self.assertEqual(made["schema"], "cbtkit/journal-report/1")
        self.assertEqual(made["entries"], {"all": 71, "used": 71, "must_handle": 0, "not_screened": 0})
        self.assertLessEqual(len(made["claims"]["found"]), 3)
        counts = {each["id"]: each for each in made["distortions"]["counts"]}
        self.assertEqual(counts["mind_reading"]["confirmed"], 8)
        self.assertTrue(html.startswith("<!DOCTYPE html>"))
        self.assertNotIn("http", html)
        self.assertNotIn("<script", html)

    def test_runs_are_equal_byte_for_byte(self):
        first, second = report(SAMPLE, "--html", "-"), report(SAMPLE, "--html", "-")
        self.assertEqual(first.stdout, second.stdout)
        self.assertTrue(first.stdout.startswith(b"<!DOCTYPE html>"))

    def test_an_empty_journal_and_standard_input_work(self):
        self.assertIn(b"no entries yet", report("-", stdin=EMPTY).stdout)
        made = json.loads(report("-", "--json", "-", stdin=EMPTY).stdout)
        self.assertIsNone(made["first"])

    def test_an_entry_for_people_is_answered_with_people(self):
        journal = {"schema": "cbtkit/journal/1", "entries": [
            entry(1, "2026-01-01T10:00:00Z", "We had soup."),
            entry(2, "2026-01-02T10:00:00Z", "I want to kill myself. I'm such a loser.")]}
        process = report("-", "--json", "-", stdin=json.dumps(journal).encode())
        made = json.loads(process.stdout)
        self.assertEqual(made["entries"]["must_handle"], 1)
        self.assertEqual(made["distortions"]["counts"], [])
        self.assertTrue(made["claims"]["held_back"])
        text = report("-", stdin=json.dumps(journal).encode()).stdout.decode()
        self.assertIn("emergency number", text.replace("\n", " "))
        self.assertNotIn("loser", text)

    def test_bad_content_is_named_by_pointer_and_byte_and_never_quoted(self):
        bad = b'{"schema":"cbtkit/journal/1","entries":[{"id":"e1","at":"SECRET","text":"SECRET"}]}'
        process = report("-", stdin=bad, expect=BAD_CONTENT)
        message = process.stderr.decode()
        self.assertIn('"/entries/0/at"', message)
        self.assertIn(f"byte {bad.index(b'SECRET') - 1}", message)
        self.assertNotIn("SECRET", message)
        self.assertEqual(process.stdout, b"")
        for content in (b"", b"[]", b"\xff", b'{"schema":"cbtkit/journal/9"}', bad[:40]):
            report("-", stdin=content, expect=BAD_CONTENT)

    def test_files_that_cannot_be_used_end_with_three(self):
        report("no/such/file.json", expect=IO_FAILED)
        report(HERE, expect=IO_FAILED)
        report(SAMPLE, "--html", "no/such/folder/r.html", expect=IO_FAILED)
        report(SAMPLE, "--json", "no/such/folder/r.json", expect=IO_FAILED)

    def test_a_report_is_written_whole_or_not_at_all(self):
        with tempfile.TemporaryDirectory() as folder:
            page = os.path.join(folder, "r.html")
            with open(page, "wb") as file:
                file.write(b"old")
            process = run("journal", "report", SAMPLE, "--html", page, largest_file=4096)
            self.assertEqual(process.returncode, IO_FAILED)
            with open(page, "rb") as file:
                self.assertEqual(file.read(), b"old")
            self.assertEqual(os.listdir(folder), ["r.html"])

    def test_devices_are_written_to(self):
        report(SAMPLE, "--json", "/dev/null")
        self.assertFalse(os.path.isfile("/dev/null"))
        report(SAMPLE, "--json", "/dev/full", expect=IO_FAILED)

    def test_wrong_usage_ends_with_two(self):
        report(expect=WRONG_USAGE)
        report(SAMPLE, SAMPLE, expect=WRONG_USAGE)
        report(SAMPLE, "--pdf", "x", expect=WRONG_USAGE)
        self.assertEqual(run("journal").returncode, WRONG_USAGE)
        self.assertEqual(run("journal", "report", "--help").returncode, DONE)
        self.assertEqual(run("journal", "--help").returncode, DONE)

    def test_ten_thousand_entries_are_reported_at_once(self):
        entries = [entry(i, f"20{10 + i // 365 % 80:02}-01-{1 + i % 28:02}T{i % 24:02}:00:00Z", "We had soup.")
                   for i in range(10_000)]
        journal = json.dumps({"schema": "cbtkit/journal/1", "entries": entries}).encode()
        page = report("-", "--html", "-", stdin=journal).stdout
        self.assertLess(len(page), 500_000)


if __name__ == "__main__":
    main()
