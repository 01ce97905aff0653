# SPDX-License-Identifier: BSL-1.0
"""`cbtkit scan` keeps to the contract."""

import json
import os
import tempfile
import unittest

from command import BAD_CONTENT, DONE, IO_FAILED, WRONG_USAGE, lines, main, run

LOSER = "I’m such a loser."


def scan(*arguments, stdin=b"", expect=DONE):
    process = run("scan", *arguments, stdin=stdin)
    assert process.returncode == expect, (process.returncode, process.stderr)
    return lines(process)


class Records(unittest.TestCase):
    def test_a_record_has_the_shape_of_the_contract(self):
        (record,) = scan(stdin=LOSER.encode())
        self.assertEqual(list(record), ["id", "screen", "distorted", "findings", "ranking"])
        self.assertEqual(record["id"], "1")
        self.assertEqual(
            record["screen"],
            {"level": 0, "urgency": "none", "must_handle": False, "categories": [], "flags": [], "language": "en"},
        )
        finding = record["findings"][0]
        self.assertEqual(sorted(finding), ["begin", "cue", "distortion", "end", "rule", "score"])
        self.assertEqual(finding["distortion"], "labeling")
        self.assertEqual(LOSER.encode()[finding["begin"] : finding["end"]].decode(), finding["cue"])
        self.assertTrue(0.5 <= finding["score"] <= 1)
        self.assertTrue(0 <= record["distorted"] <= 1)
        scores = [each["score"] for each in record["ranking"]]
        self.assertEqual(scores, sorted(scores, reverse=True))
        self.assertTrue(all(score > 0 for score in scores))

    def test_lines_end_at_lf_and_lose_a_cr_and_the_byte_order_mark(self):
        records = scan(stdin=b"\xef\xbb\xbf" + LOSER.encode() + b"\r\n\r\nfine\n\nlast")
        self.assertEqual([each["id"] for each in records], ["1", "2", "3", "4", "5"])
        self.assertEqual(records[0]["findings"][0]["cue"], "such a loser")
        self.assertEqual(records[1]["findings"], [])

    def test_an_empty_file_has_no_record_and_a_final_line_end_makes_none(self):
        self.assertEqual(scan(stdin=b""), [])
        self.assertEqual(len(scan(stdin=b"a\nb\n")), 2)

    def test_a_text_that_must_be_handled_gets_no_findings_unless_for_research(self):
        text = b"I want to kill myself. I'm such a loser."
        (record,) = scan(stdin=text)
        self.assertTrue(record["screen"]["must_handle"])
        self.assertIsNone(record["distorted"])
        self.assertEqual((record["findings"], record["ranking"]), ([], []))
        (record,) = scan("--research", stdin=text)
        self.assertTrue(record["screen"]["must_handle"])
        self.assertEqual(record["findings"][0]["distortion"], "labeling")

    def test_a_language_without_a_screen_is_not_screened_and_not_detected(self):
        for option in ([], ["--research"]):
            (record,) = scan("--language", "xx", *option, stdin=LOSER.encode())
            self.assertEqual(record["screen"]["status"], "not_screened")
            self.assertNotIn("level", record["screen"])
            self.assertIsNone(record["distorted"])
            self.assertEqual(record["findings"], [])


class Inputs(unittest.TestCase):
    def test_json_lines_give_text_and_id_and_offsets_into_the_decoded_text(self):
        source = '{"n":{"text":"x"},"text":"caf\\u00e9 \\ud83d\\ude00 I\'m such a loser.","id":"a b"}\n{"text":"fine","id":7}\n'
        first, second = scan("--input", "jsonl", stdin=source.encode())
        self.assertEqual(first["id"], "a b")
        decoded = json.loads(source.splitlines()[0])["text"].encode()
        finding = first["findings"][0]
        self.assertEqual(decoded[finding["begin"] : finding["end"]].decode(), finding["cue"])
        self.assertEqual(second["id"], "7")

    def test_offsets_come_in_bytes_code_points_and_utf16(self):
        text = "é😀 " + LOSER
        units = {}
        for unit in ("bytes", "codepoints", "utf16"):
            (record,) = scan("--offsets", unit, stdin=text.encode())
            units[unit] = record["findings"][0]["begin"], record["findings"][0]["end"], record["findings"][0]["cue"]
        begin, end, cue = units["codepoints"]
        self.assertEqual(text[begin:end], cue)
        begin, end, cue = units["bytes"]
        self.assertEqual(text.encode()[begin:end].decode(), cue)
        begin, end, cue = units["utf16"]
        self.assertEqual(text.encode("utf-16-le")[2 * begin : 2 * end].decode("utf-16-le"), cue)

    def test_tsv_and_csv_columns_are_found_by_name(self):
        (record,) = scan("--input", "tsv", "--id-column", "n", stdin=f"n\ttext\tx\nr1\t{LOSER}\t1\n".encode())
        self.assertEqual((record["id"], record["findings"][0]["cue"]), ("r1", "such a loser"))
        source = 'id,note\r\n1,"It was ""fine"",\nand I\'m such a loser."\r\n2,fine\r\n'
        first, second = scan("--input", "csv", "--text-column", "note", stdin=source.encode())
        self.assertEqual(first["findings"][0]["cue"], "such a loser")
        self.assertEqual(second["id"], "2")

    def test_a_missing_column_is_wrong_usage(self):
        scan("--input", "tsv", stdin=b"label\tnote\na\tb\n", expect=WRONG_USAGE)
        scan("--input", "csv", "--id-column", "id", stdin=b"text\nb\n", expect=WRONG_USAGE)
        scan("--input", "tsv", stdin=b"", expect=WRONG_USAGE)

    def test_numbers_run_over_all_files(self):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name in ("a", "b"):
                path = os.path.join(folder, name)
                with open(path, "wb") as out:
                    out.write(b"\xef\xbb\xbfone\ntwo\n")
                paths.append(path)
            self.assertEqual([each["id"] for each in scan(*paths)], ["1", "2", "3", "4"])


class BadRecords(unittest.TestCase):
    def test_invalid_utf8_names_its_byte_and_the_run_goes_on(self):
        first, second, third = scan(stdin=b"good\nbad \xff\nloser\n", expect=BAD_CONTENT)
        self.assertEqual(second, {"id": "2", "error": {"code": "invalid_utf8", "position": 4}})
        self.assertEqual((first["id"], third["id"]), ("1", "3"))

    def test_bad_json_and_missing_text_are_told_apart(self):
        source = b'{"text":"a"\n{"id":"x"}\n{"text":5}\n[1]\n{"text":"\\ud800"}\n{"text":"a","text":"b"}\n\n{"text":"ok"} x\n'
        codes = [each["error"]["code"] for each in scan("--input", "jsonl", stdin=source, expect=BAD_CONTENT)]
        self.assertEqual(
            codes,
            ["invalid_json", "missing_text", "missing_text"] + ["invalid_json"] * 5,
        )

    def test_deep_nesting_is_bad_json_and_no_crash(self):
        source = b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b',"text":"a"}\n'
        (record,) = scan("--input", "jsonl", stdin=source, expect=BAD_CONTENT)
        self.assertEqual(record["error"]["code"], "invalid_json")

    def test_a_record_over_the_limit_is_told_and_the_next_one_is_read(self):
        first, second = scan("--max-record", "10", stdin=b"12345678901\n1234567890\n", expect=BAD_CONTENT)
        self.assertEqual(first["error"], {"code": "too_long", "position": 10})
        self.assertIn("screen", second)

    def test_a_line_of_200_megabytes_is_told_without_holding_it(self):
        process = run("scan", stdin=b"x" * 200_000_000 + b"\nI'm such a loser.\n")
        self.assertEqual(process.returncode, BAD_CONTENT)
        first, second = lines(process)
        self.assertEqual(first["error"]["code"], "too_long")
        self.assertEqual(second["findings"][0]["distortion"], "labeling")

    def test_user_text_is_never_in_a_message(self):
        process = run("scan", "--input", "jsonl", stdin=b'{"text":"secret words"\n')
        self.assertNotIn(b"secret", process.stdout + process.stderr)


class Options(unittest.TestCase):
    def test_unknown_options_and_values_are_wrong_usage(self):
        for arguments in (["--nope"], ["--input", "xml"], ["--offsets", "glyphs"], ["--threads", "0"], ["--min-score", "2"]):
            self.assertEqual(run("scan", *arguments).returncode, WRONG_USAGE, arguments)
        self.assertEqual(run("nonsense").returncode, WRONG_USAGE)
        self.assertEqual(run().returncode, WRONG_USAGE)

    def test_help_and_version_are_found_everywhere(self):
        for arguments in (["--help"], ["--version"], ["scan", "--help"], ["scan", "--version"]):
            process = run(*arguments)
            self.assertEqual(process.returncode, DONE, arguments)
            self.assertTrue(process.stdout)

    def test_a_missing_file_is_an_input_failure_and_the_others_are_read(self):
        process = run("scan", "/no/such/file", "-", stdin=b"a\n")
        self.assertEqual(process.returncode, IO_FAILED)
        self.assertEqual(len(lines(process)), 1)

    def test_a_summary_that_cannot_be_written_is_an_output_failure(self):
        self.assertEqual(run("scan", "--summary", "/no/such/folder/s.json", stdin=b"a\n").returncode, IO_FAILED)

    def test_the_number_of_threads_changes_nothing(self):
        source = ("\n".join(f"{i}: {LOSER} Nobody ever calls me." for i in range(600))).encode()
        one = run("scan", stdin=source)
        self.assertEqual(one.returncode, DONE)
        for threads in ("2", "5"):
            self.assertEqual(run("scan", "--threads", threads, stdin=source).stdout, one.stdout)

    def test_the_summary_counts_what_was_written(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "s.json")
            source = f"{LOSER}\nfine\nbad \xff\nI want to die.\n".encode("latin-1", "replace").replace(b"?", b"'")
            records = scan("--summary", path, stdin=source, expect=BAD_CONTENT)
            with open(path, encoding="utf-8") as file:
                summary = json.load(file)
            self.assertEqual(summary["records"], 4)
            self.assertEqual(summary["failed"], 1)
            self.assertEqual(summary["must_handle"], 1)
            self.assertEqual(summary["with_findings"], sum(bool(each.get("findings")) for each in records))
            self.assertEqual(len(summary["distortions"]), 19)
            found = sum(len(each.get("findings", [])) for each in records)
            self.assertEqual(sum(each["findings"] for each in summary["distortions"].values()), found)

    def test_more_findings_are_given_when_asked(self):
        text = b"Everyone hates me. I'm such a loser. I'll never find anyone. It's all my fault. I should be over it."
        (three,) = scan(stdin=text)
        (every,) = scan("--max-findings", "0", "--min-score", "0", stdin=text)
        self.assertLessEqual(len(three["findings"]), 3)
        self.assertGreater(len(every["findings"]), len(three["findings"]))

    def test_a_pattern_file_adds_rules_and_a_bad_one_is_told_with_its_line(self):
        with tempfile.TemporaryDirectory() as folder:
            good = os.path.join(folder, "own.pat")
            with open(good, "w", encoding="utf-8") as out:
                out.write("language en\n\nrule labeling.own_word\n  match: I am a { zorblax }\n  weight: 0.9\n")
            (record,) = scan("--patterns", good, stdin=b"I am a zorblax.")
            self.assertEqual(record["findings"][0]["rule"], "labeling.own_word")
            bad = os.path.join(folder, "bad.pat")
            with open(bad, "w", encoding="utf-8") as out:
                out.write("language en\nrule labeling.x\n  match: ( a\n")
            process = run("scan", "--patterns", bad, stdin=b"a")
            self.assertEqual(process.returncode, WRONG_USAGE)
            self.assertIn(b"bad.pat:3", process.stderr)
        self.assertEqual(run("scan", "--patterns", "/no/such.pat", stdin=b"a").returncode, IO_FAILED)


if __name__ == "__main__":
    main()
