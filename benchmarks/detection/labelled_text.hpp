// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_BENCHMARKS_DETECTION_LABELLED_TEXT_HPP
#define CBTKIT_BENCHMARKS_DETECTION_LABELLED_TEXT_HPP

/// @file
/// Labelled TSV files: `label<TAB>text` with a header line, or `label<TAB>register<TAB>text` without.

#include <cbtkit/knowledge/distortion.hpp>

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::benchmarks {
struct labelled_text {
    std::string label;
    std::string kind; ///< the middle column, or empty
    std::string text;
};

/// Reads a file; lines without a tab are skipped. An unreadable file gives no rows.
inline std::vector<labelled_text> read_labelled(std::string const& path)
{
    std::vector<labelled_text> rows;
    std::ifstream in{path, std::ios::binary};
    std::string line;
    for (bool first = true; std::getline(in, line); first = false) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        std::size_t const tab = line.find('\t');
        if (tab == std::string::npos || (first && line.starts_with("label\t")) || line.front() == '#')
            continue;
        std::size_t const second = line.find('\t', tab + 1);
        labelled_text row;
        row.label = line.substr(0, tab);
        if (second == std::string::npos) {
            row.text = line.substr(tab + 1);
        } else {
            row.kind = line.substr(tab + 1, second - tab - 1);
            row.text = line.substr(second + 1);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The ten classes of the public evaluation set, by our keys; other labels keep their name.
inline std::string canonical_label(std::string_view label)
{
    if (label == "discounting_positive")
        return "disqualifying_positive";
    if (label == "self_blame")
        return "personalization";
    return std::string{label};
}

/// 64-bit FNV-1a, to split rows by their text and never by their order.
inline std::uint64_t text_hash(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (char const c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash ^ (hash >> 29);
}

/// True of every fifth row, by its text: it is measured and not trained on. The catalogue's own examples
/// define the distortions; they are always trained on.
inline bool held_out(labelled_text const& row)
{
    return row.kind != "catalogue" && text_hash(row.text) % 5 == 0;
}
} // namespace cbtkit::benchmarks
#endif
