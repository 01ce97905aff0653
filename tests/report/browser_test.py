# SPDX-License-Identifier: BSL-1.0
"""Opens the page of a report in Chromium, at the width of a phone and of a desktop, light and dark.

    python3 browser_test.py PATH-TO-CBTKIT JOURNAL      77: there is no browser
"""

import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

NO_BROWSER = 77
WIDTHS = {"phone": 375, "desktop": 1200}
SCHEMES = {"light": 1, "dark": 0}  # preferredColorScheme of Blink

MEASURE = """
const page = document.getElementById('page').contentDocument;
const view = page.defaultView;
const numbers = text => text.match(/[\\d.]+/g).map(Number);
const light = colour => {
  const [r, g, b] = numbers(colour).map(x => x / 255).map(x => x <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b;
};
const contrast = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
const behind = element => {
  for (let e = element; e; e = e.parentElement) {
    const colour = view.getComputedStyle(e).backgroundColor;
    if (!/^rgba\\(.*, 0\\)$/.test(colour)) return colour;
  }
  return 'rgb(255, 255, 255)';
};
const root = page.documentElement;
const inside = element => {
  const box = element.getBoundingClientRect();
  return box.left >= -1 && box.right <= root.clientWidth + 1;
};
const pictures = [...page.querySelectorAll('svg[role=img]')];
const words = [...page.querySelectorAll('h1,h2,h3,p,li,small,figcaption,summary')].filter(e => e.textContent.trim());
const out = {
  wide: root.scrollWidth - root.clientWidth,
  paper: view.getComputedStyle(page.body).backgroundColor,
  pictures: pictures.length,
  unnamed: pictures.filter(e => !e.querySelector('title,desc') && !e.getAttribute('aria-label')).length,
  empty: pictures.filter(e => { const b = e.getBoundingClientRect(); return b.width < 8 || b.height < 8; }).length,
  outside: pictures.filter(e => !e.closest('.scroll') && !inside(e)).length,
  cut: words.filter(e => !e.closest('.scroll') && !inside(e)).map(e => e.textContent.slice(0, 40)),
  faint: words.filter(e => contrast(view.getComputedStyle(e).color, behind(e)) < 4.5).map(e => e.textContent.slice(0, 40)),
  small: [...page.querySelectorAll('svg text')].filter(e => parseFloat(view.getComputedStyle(e).fontSize) < 10).length,
  tables: page.querySelectorAll('figure details table').length,
  figures: page.querySelectorAll('figure').length,
  loaded: view.performance.getEntriesByType('resource').map(e => e.name),
};
document.body.innerHTML = '<pre></pre>';
document.querySelector('pre').textContent = 'MEASURED' + JSON.stringify(out) + 'END';
"""


def browser():
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if path := shutil.which(name):
            return path
    return None


def measure(program, folder, page, width, scheme):
    harness = os.path.join(folder, "harness.html")
    with open(harness, "w", encoding="utf-8") as file:
        file.write(
            '<!DOCTYPE html><meta charset="utf-8"><body style="margin:0">'
            f'<iframe id="page" style="border:0" width="{width}" height="900" srcdoc="{html.escape(page)}"></iframe>'
            f"<script>onload = () => {{ {MEASURE} }};</script>"
        )
    process = subprocess.run(
        [program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
         f"--user-data-dir={folder}/profile", f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
         "--window-size=1400,1000", "--virtual-time-budget=10000", "--dump-dom", "file://" + harness],
        capture_output=True, timeout=240,
    )
    text = html.unescape(process.stdout.decode("utf-8", "replace"))
    found = re.findall(r"MEASURED(\{.*?\})END", text, re.S)
    assert found, f"the browser gave no measures: {process.stderr[-2000:]!r}"
    return json.loads(found[-1])


def main():
    command, journal = sys.argv[1:3]
    program = browser()
    if program is None:
        print("no browser here")
        return NO_BROWSER
    page = subprocess.run(
        [command, "journal", "report", journal, "--html", "-"], capture_output=True, check=True, timeout=300
    ).stdout.decode("utf-8")
    faults = []
    papers = {}
    with tempfile.TemporaryDirectory() as folder:
        for device, width in WIDTHS.items():
            for scheme in SCHEMES:
                seen = measure(program, folder, page, width, scheme)
                print(device, scheme, json.dumps(seen))
                papers[device, scheme] = seen["paper"]

                def expect(right, what):
                    if not right:
                        faults.append(f"{device}, {scheme}: {what}")

                expect(seen["wide"] <= 0, "the page scrolls sideways")
                expect(seen["pictures"] >= 8, "pictures are missing")
                expect(seen["tables"] >= 6, "tables behind the pictures are missing")
                expect(seen["unnamed"] == 0, "a picture has no title or description")
                expect(seen["empty"] == 0, "a picture is empty")
                expect(seen["outside"] == 0, "a picture is cut off")
                expect(not seen["cut"], f"words are cut off: {seen['cut']}")
                expect(not seen["faint"], f"words are hard to read: {seen['faint']}")
                expect(seen["small"] == 0, "words in a picture are too small")
                expect(not seen["loaded"], f"something was loaded: {seen['loaded']}")
    for device in WIDTHS:
        if papers[device, "light"] == papers[device, "dark"]:
            faults.append(f"{device}: dark looks like light")
    for fault in faults:
        print("FAULT", fault)
    return 1 if faults else 0


sys.exit(main())
