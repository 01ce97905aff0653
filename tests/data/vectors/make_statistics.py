# SPDX-License-Identifier: BSL-1.0
"""Makes statistics_scipy.json: random series and what SciPy computes from them.

    python3 make_statistics.py > statistics_scipy.json

Needs NumPy and SciPy (Debian: python3-scipy; it needs Boost 1.74, so unpack it beside Boost 1.81, do not install).
"""
import json
import sys

import numpy as np
import scipy
from scipy import stats

rng = np.random.default_rng(20260307)
runs = 200
cases = []


def draw(k, least=3):
    kind = k % 5
    n = int(rng.integers(least, [40, 30, 12, least + 4, 60][kind] + 1))
    if kind == 0:
        x = rng.integers(0, 101, n)
    elif kind == 1:
        x = rng.choice([20, 40, 50, 80], n)
    elif kind == 2:
        x = np.full(n, 50) if k % 3 == 0 else np.round(rng.normal(50, 3, n))
    elif kind == 3:
        x = rng.integers(0, 201, n) / 2
    else:
        x = np.clip(np.round(np.cumsum(rng.normal(0, 6, n)) + 50), 0, 100)
    return np.asarray(x, float)


def plain(x):
    return [int(v) if v == int(v) else float(v) for v in x]


def put(**case):
    cases.append({k: (None if isinstance(v, float) and not np.isfinite(v) else v) for k, v in case.items()})


for k in range(runs):  # slopes, with uneven and shared times
    y = draw(k)
    n = len(y)
    t = np.arange(n, dtype=float) if k % 2 else np.cumsum(rng.choice([0, 1, 1, 2, 5], n)).astype(float)
    if len(np.unique(t)) < 2:
        t[-1] += 1
    confidence = [0.95, 0.9, 0.99][k % 3]
    r = stats.theilslopes(y, t, confidence)
    put(kind="theil_sen", t=plain(t), y=plain(y), confidence=confidence, slope=float(r[0]), intercept=float(r[1]),
        low=float(r[2]), high=float(r[3]))
for k in range(runs):  # hours
    h = np.round(rng.uniform(0, 24, int(rng.integers(2, 30))) if k % 2 else rng.normal(22, 2, 12) % 24, 2)
    put(kind="hours", h=plain(h), mean=float(stats.circmean(h, 24)), sd=float(stats.circstd(h, 24)),
        variance=float(stats.circvar(h, 24)))
for k in range(runs):  # two by two
    m = rng.integers(0, [6, 30, 200][k % 3], 4)
    while min(m[0] + m[1], m[2] + m[3], m[0] + m[2], m[1] + m[3]) == 0:
        m = m + rng.integers(0, 3, 4)
    table = m.reshape(2, 2)
    put(kind="table", m=[int(v) for v in m], fisher=float(stats.fisher_exact(table)[1]),
        g2_p=float(stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")[1]))
for k in range(runs):  # rank tests
    x, y = draw(k, 2), draw(k + 1, 2)
    if len(np.unique(np.concatenate([x, y]))) < 2:
        y = y + 1
    put(kind="rank_sum", x=plain(x), y=plain(y),
        p=float(stats.mannwhitneyu(x, y, use_continuity=False, method="asymptotic")[1]),
        kruskal=float(stats.kruskal(x, y)[1]))

json.dump({"file": "statistics_scipy.json",
           "made_by": f"make_statistics.py, SciPy {scipy.__version__}, NumPy {np.__version__}", "cases": cases},
          sys.stdout, separators=(",", ":"))
print()
