# SPDX-License-Identifier: BSL-1.0
"""Writes unicode_tables.inc: which code points belong to words, and their simple case folding.

Run by hand when Python knows a newer Unicode: python3 make_unicode_tables.py > unicode_tables.inc
"""
import unicodedata as u

LIMIT = 0x20000
out = ["// SPDX-License-Identifier: BSL-1.0",
       f"// Made by make_unicode_tables.py from Unicode {u.unidata_version}; do not edit.", ""]

def in_word(c):
    if c == 0x2BC or 0xFE00 <= c <= 0xFE0F or 0x20D0 <= c <= 0x20FF:
        return False  # apostrophe, variation selectors, enclosing marks of emoji
    return u.category(chr(c))[0] in "LM" or u.category(chr(c)) == "Nd"

blocks, index = [], []
for base in range(0, LIMIT, 128):
    bits = sum(1 << i for i in range(128) if in_word(base + i))
    if bits not in blocks:
        blocks.append(bits)
    index.append(blocks.index(bits))
assert len(blocks) < 256
out.append(f"inline constexpr std::array<std::uint8_t, {len(index)}> word_block_index{{{{")
for i in range(0, len(index), 24):
    out.append("    " + ",".join(map(str, index[i:i + 24])) + ",")
out.append("}};")
out.append(f"inline constexpr std::array<std::uint64_t, {2 * len(blocks)}> word_blocks{{{{")
for b in blocks:
    out.append(f"    0x{b & (2**64 - 1):x}, 0x{b >> 64:x},")
out.append("}};")

def fold(c):
    s = chr(c)
    f = s.casefold()
    if len(f) != 1:
        f = s.lower()
    return ord(f) if len(f) == 1 else c

pairs = [(c, fold(c)) for c in range(0x80, LIMIT) if fold(c) != c and not 0xD800 <= c < 0xE000]
ranges = []  # first, last, stride, delta
for c, f in pairs:
    d = f - c
    if ranges and ranges[-1][3] == d:
        first, last, stride, _ = ranges[-1]
        if c - last == stride or (first == last and c - last <= 2):
            ranges[-1] = (first, c, c - last, d)
            continue
    ranges.append((c, c, 1, d))
out.append("struct fold_range {")
out.append("    std::uint32_t first, last, stride;")
out.append("    std::int32_t delta;")
out.append("};")
out.append(f"inline constexpr std::array<fold_range, {len(ranges)}> fold_ranges{{{{")
for r in ranges:
    out.append("    {0x%x, 0x%x, %d, %d}," % r)
out.append("}};")
print("\n".join(out))
