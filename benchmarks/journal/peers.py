# SPDX-License-Identifier: BSL-1.0
"""Times NumPy, SciPy, pandas and bottleneck on the numbers of statistics.bench.cpp, and prints their results.

    python3 peers.py [words]        only the work whose name holds one of them, as in "median" or "Mann"

Needs python3-scipy, python3-pandas and python3-bottleneck. On Debian 12 python3-scipy pulls in Boost 1.74; unpack the
packages into a folder and set PYTHONPATH and LD_LIBRARY_PATH instead of installing them beside Boost 1.81.
The times are processor time, the best of several runs, as in the column CPU of Google Benchmark.
"""
import sys
import time

import bottleneck
import numpy as np
import pandas
import scipy
from scipy import stats

n = 10**6


def uniform(count, seed):
    with np.errstate(over="ignore"):
        z = np.uint64(seed) + np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = z ^ (z >> np.uint64(31))
    return ((z >> np.uint64(11)).astype(float) + 0.5) * 2.0**-53


def bell(count, seed):
    u = uniform(4 * count, seed).reshape(-1, 4)
    return 50 + 15 * np.sqrt(3.0) * (u[:, 0] + u[:, 1] + u[:, 2] + u[:, 3] - 2)


def best(run, times):
    least = float("inf")
    for _ in range(times):
        start = time.process_time()
        result = run()
        least = min(least, time.process_time() - start)
    return least * 1e3, result


def show(what, peer, run, value, times=5):
    if len(sys.argv) > 1 and not any(word in what for word in sys.argv[1:]):
        return
    ms, result = best(run, times)
    print(f"{what:28} {peer:22} {ms:10.2f} ms   {value(result)!r}")


print(f"NumPy {np.__version__}, SciPy {scipy.__version__}, pandas {pandas.__version__}, "
      f"bottleneck {bottleneck.__version__}")
free = bell(n, 1)
ratings = np.clip(np.floor(free + 0.5), 0, 100)
for name, x in (("ratings", ratings), ("bell", free)):
    s = pandas.Series(x)
    show(f"rolling mean, {name}", "bottleneck", lambda: bottleneck.move_mean(x, 168), lambda r: float(r[-1]))
    show(f"rolling mean, {name}", "pandas", lambda: s.rolling(168).mean(), lambda r: float(r.iloc[-1]))
    show(f"rolling median, {name}", "bottleneck", lambda: bottleneck.move_median(x, 168),
         lambda r: float(np.nansum(r)), 7)
    show(f"rolling median, {name}", "pandas", lambda: s.rolling(168).median(), lambda r: float(np.nansum(r)), 1)
    show(f"exponential mean, {name}", "pandas", lambda: s.ewm(alpha=0.05).mean(), lambda r: float(r.iloc[-1]))
    t = np.arange(n)
    show(f"Mann-Kendall, {name}", "SciPy kendalltau", lambda: stats.kendalltau(t, x), lambda r: float(r[0]), 2)
    few = x[:10000]
    show(f"Theil-Sen 10^4, {name}", "SciPy theilslopes", lambda: stats.theilslopes(few, np.arange(10000.0)),
         lambda r: tuple(float(v) for v in r), 1)
mask = uniform(20 * n, 4).reshape(-1, 20) < 0.2
show("co-occurrence of 20", "NumPy product", lambda: mask.astype(np.float32).T @ mask.astype(np.float32),
     lambda r: float(r[3, 7]), 2)
frame = pandas.DataFrame(mask.astype(float))
show("co-occurrence of 20", "pandas product", lambda: frame.T.dot(frame), lambda r: float(r.iloc[3, 7]), 2)
