// SPDX-License-Identifier: BSL-1.0
// Plain sentences as a workbook reader writes them, eight or more for each distortion: most must be found,
// and their own distortion must mostly be named first. And look-alikes that no weight was trained on.
#include <cbtkit/detection/research.hpp>

#include "catch.hpp"

#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace cbtkit;

namespace {
struct labelled {
    std::string label;
    std::string text;
};

std::vector<labelled> rows_of(std::string const& path)
{
    std::vector<labelled> rows;
    std::ifstream in{path, std::ios::binary};
    for (std::string line; std::getline(in, line);) {
        std::size_t const first = line.find('\t');
        std::size_t const second = line.find('\t', first == std::string::npos ? first : first + 1);
        if (line.starts_with("#") || second == std::string::npos)
            continue;
        rows.push_back({line.substr(0, first), line.substr(second + 1)});
    }
    return rows;
}

// Taking something personally and blaming oneself are one pattern to most readers.
std::string_view family(std::string_view label)
{
    return label == "self_blame" ? "personalization" : label;
}
} // namespace

TEST_CASE("textbook sentences of every distortion are found and named")
{
    auto const rows = rows_of(CBTKIT_TEST_DATA "/detection/textbook.tsv");
    REQUIRE(rows.size() >= 19 * 15);
    detector d;
    std::map<std::string, std::size_t> of_label;
    std::size_t any = 0;
    std::size_t first = 0;
    for (labelled const& row : rows) {
        REQUIRE(distortion_from_key(row.label).has_value());
        ++of_label[row.label];
        detection_result const r = research::detect_unscreened(d, row.text);
        any += !r.findings.empty();
        first += !r.ranking.empty() && family(key(r.ranking.front().kind)) == family(row.label);
    }
    CHECK(of_label.size() == distortions.size());
    for (auto const& [label, n] : of_label) {
        CAPTURE(label);
        CHECK(n >= 15);
    }
    std::cout << "textbook sentences: " << any << " found, " << first << " named first, of " << rows.size()
              << '\n';
    CHECK(100 * any >= 72 * rows.size());
    CHECK(100 * first >= 85 * rows.size());
}

TEST_CASE("look-alikes that no weight was trained on seldom have a finding")
{
    auto const rows = rows_of(CBTKIT_DETECTION_CORPUS "/../fresh/lookalikes.tsv");
    REQUIRE(rows.size() >= 400);
    detector d;
    std::size_t found = 0;
    for (labelled const& row : rows)
        found += !research::detect_unscreened(d, row.text).findings.empty();
    std::cout << "unread look-alikes: " << found << " with a finding, of " << rows.size() << '\n';
    CHECK(100 * found <= 6 * rows.size());
}
