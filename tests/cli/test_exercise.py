# SPDX-License-Identifier: BSL-1.0
"""cbtkit exercise, from outside."""

import json
import os
import tempfile
import unittest

from command import BAD_CONTENT, DONE, main, run

EVENTS = (
    '{"tick":"2026-03-02T21:40:00+01:00"}\n'
    '{"answer":{"step":"emotions","value":[{"emotion":"sadness","strength":80}]}}\n'
)


def nested(levels):
    return "[" * levels + "]" * levels


class Exercise(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.session = os.path.join(self.folder.name, "session.json")
        self.events = os.path.join(self.folder.name, "events.jsonl")
        self.write(self.events, EVENTS)

    def tearDown(self):
        self.folder.cleanup()

    @staticmethod
    def write(path, text):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    @staticmethod
    def read(path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def step(self, events=None):
        if events is not None:
            self.write(self.events, events)
        return run("exercise", "run", "emotion_checkin", "--session", self.session, "--events", self.events, "--json")

    def test_members_that_a_session_does_not_know_are_kept_however_deep(self):
        self.assertEqual(self.step().returncode, DONE)
        stored = json.loads(self.read(self.session))
        stored["host:tree"] = "TREE"
        stored["entries"][0]["host:seen"] = [1, {"a": None}]
        # The session itself is one level, so this is as deep as a text may be; the printed result is deeper.
        text = json.dumps(stored).replace('"TREE"', nested(63))
        self.write(self.session, text)
        for _ in range(2):
            process = self.step('{"skip":"body"}\n{"back":true}\n')
            self.assertEqual(process.returncode, DONE, process.stderr)
            printed = process.stdout.decode("utf-8")
            self.assertIn('"host:tree":' + nested(63), printed)
            result = json.loads(printed)
            self.assertEqual(result["session"]["entries"][0]["host:seen"], [1, {"a": None}])
            self.assertEqual(json.loads(self.read(self.session)), result["session"])

    def test_a_session_that_is_too_deep_is_refused_and_stays_as_it_was(self):
        self.assertEqual(self.step().returncode, DONE)
        text = self.read(self.session).rstrip("\n")[:-1] + ',"x":' + nested(64) + "}"
        self.write(self.session, text)
        process = self.step()
        self.assertNotEqual(process.returncode, DONE)
        self.assertEqual(self.read(self.session), text)

    def test_events_that_do_not_fit_are_told_by_line_and_change_nothing(self):
        process = self.step(EVENTS + '{"answer":{"step":"emotions","value":[{"emotion":"sadness","x":1}]}}\n{"tick"\n')
        self.assertEqual(process.returncode, BAD_CONTENT)
        result = json.loads(process.stdout)
        self.assertEqual([error["line"] for error in result["errors"]], [3, 4])
        self.assertEqual(len(result["session"]["entries"]), 1)


if __name__ == "__main__":
    main()
