# SPDX-License-Identifier: BSL-1.0
"""Runs the command cbtkit in tests. Usage of each test file: python3 test_x.py PATH-TO-CBTKIT"""

import json
import os
import resource
import signal
import subprocess
import sys
import unittest

COMMAND = sys.argv[1] if len(sys.argv) > 1 else "cbtkit"
DONE, BAD_CONTENT, WRONG_USAGE, IO_FAILED, BLOCKED = 0, 1, 2, 3, 4


def run(*arguments, stdin=b"", largest_file=None):
    """The finished process; standard output and error as bytes. No file may grow beyond `largest_file` bytes."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # writing fails instead
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

    environment = dict(os.environ, LC_ALL="C.UTF-8", TZ="Asia/Kathmandu")
    return subprocess.run(
        [COMMAND, *arguments],
        input=stdin,
        capture_output=True,
        env=environment,
        timeout=300,
        preexec_fn=None if largest_file is None else limit,
    )


def lines(process):
    """The JSON objects on standard output; every line must be one."""
    return [json.loads(line) for line in process.stdout.decode("utf-8").splitlines()]


def main():
    sys.argv = sys.argv[:1]
    unittest.main(verbosity=1)
