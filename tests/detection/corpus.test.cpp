// SPDX-License-Identifier: BSL-1.0
// The authored corpus of the statistical layer: large enough, varied, well-formed.
#include <cbtkit/knowledge/distortion.hpp>
#include <cbtkit/matching/words.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace {
struct row {
    std::string label;
    std::string kind;
    std::string text;
};

std::vector<row> const& corpus()
{
    static std::vector<row> const rows = [] {
        std::vector<std::filesystem::path> files;
        for (auto const& entry : std::filesystem::directory_iterator{CBTKIT_DETECTION_CORPUS})
            if (entry.path().extension() == ".tsv")
                files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        std::vector<row> all;
        for (auto const& path : files) {
            std::ifstream in{path, std::ios::binary};
            for (std::string line; std::getline(in, line);) {
                std::size_t const first = line.find('\t');
                std::size_t const second = first == std::string::npos ? first : line.find('\t', first + 1);
                if (second == std::string::npos) {
                    all.push_back({line, "", ""});
                    continue;
                }
                all.push_back(
                    {line.substr(0, first), line.substr(first + 1, second - first - 1),
                     line.substr(second + 1)});
            }
        }
        return all;
    }();
    return rows;
}

std::vector<std::string> words(std::string const& text)
{
    auto const list = cbtkit::matching::words_of(text);
    std::vector<std::string> out;
    for (auto const& w : list.words)
        out.emplace_back(list.folded_view(w));
    return out;
}
} // namespace

TEST_CASE("the authored corpus has at least six thousand well-formed rows of every kind")
{
    CHECK(corpus().size() >= 6000);
    std::map<std::string, std::size_t> labels;
    std::set<std::string> kinds;
    for (row const& r : corpus()) {
        CAPTURE(r.label);
        REQUIRE_FALSE(r.text.empty());
        bool const other =
            r.label == "clean" || r.label == "reframe" || r.label == "diary" || r.label == "lookalike";
        REQUIRE((other || cbtkit::distortion_from_key(r.label).has_value()));
        ++labels[r.label];
        kinds.insert(r.kind);
    }
    CHECK(labels.size() == cbtkit::distortions.size() + 4);
    for (auto const& [label, rows] : labels) {
        CAPTURE(label);
        CHECK(rows >= 60);
    }
    CHECK(kinds.size() >= 6);
}

TEST_CASE("hardly any two rows of the corpus are alike")
{
    // Two rows are alike when they share more than seven tenths of their three-word runs.
    std::unordered_map<std::string, std::vector<std::uint32_t>> runs;
    std::vector<std::size_t> sizes;
    std::set<std::string> same;
    std::size_t twice = 0;
    for (std::uint32_t i = 0; i != corpus().size(); ++i) {
        auto const w = words(corpus()[i].text);
        std::set<std::string> own;
        std::string whole;
        for (std::size_t k = 0; k != w.size(); ++k) {
            whole += w[k] + ' ';
            if (k + 2 < w.size())
                own.insert(w[k] + ' ' + w[k + 1] + ' ' + w[k + 2]);
        }
        twice += !same.insert(whole).second;
        sizes.push_back(own.size());
        for (auto const& run : own)
            runs[run].push_back(i);
    }
    CHECK(twice == 0);
    std::unordered_map<std::uint64_t, std::size_t> shared;
    for (auto const& [run, rows] : runs)
        if (rows.size() < 200)
            for (std::size_t a = 0; a != rows.size(); ++a)
                for (std::size_t b = a + 1; b != rows.size(); ++b)
                    ++shared[std::uint64_t{rows[a]} << 32U | rows[b]];
    std::size_t alike = 0;
    for (auto const& [pair, n] : shared) {
        std::size_t const a = sizes[pair >> 32U];
        std::size_t const b = sizes[pair & 0xffffffffU];
        alike += 10 * n > 7 * std::min(a, b) && std::min(a, b) >= 4;
    }
    CAPTURE(alike);
    CHECK(alike * 200 <= corpus().size()); // at most one in two hundred
    // And no opening is a template.
    std::map<std::string, std::size_t> openings;
    for (row const& r : corpus()) {
        auto const w = words(r.text);
        if (w.size() >= 5)
            ++openings[w[0] + ' ' + w[1] + ' ' + w[2] + ' ' + w[3] + ' ' + w[4]];
    }
    std::size_t most = 0;
    for (auto const& [opening, n] : openings)
        most = std::max(most, n);
    CAPTURE(most);
    CHECK(most <= 15);
}
