// SPDX-License-Identifier: BSL-1.0
// What a clinician finds at every rule: a note, at least two sentences it finds and one it leaves alone.
#include "catch.hpp"

#include "english.hpp"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

using namespace cbtkit;

namespace {
struct told {
    std::string rule;
    std::size_t notes = 0;
    std::size_t found = 0;
    std::size_t left_alone = 0;
};

void check_told(told const& t)
{
    CAPTURE(t.rule);
    CHECK(t.notes == 1);
    CHECK(t.found >= 2);
    CHECK(t.left_alone >= 1);
}
} // namespace

TEST_CASE("every rule of the shipped files has a note, two examples and a counter-example")
{
    std::size_t rules = 0;
    for (detail::shipped_file const& file : detail::english_detection_files) {
        told now;
        auto const close = [&] {
            if (now.rule.empty())
                return;
            ++rules;
            check_told(now);
            now = {};
        };
        std::ifstream in{CBTKIT_KNOWLEDGE "/" + std::string{file.name} + ".pat", std::ios::binary};
        REQUIRE(in.good());
        std::string const whole{std::istreambuf_iterator<char>{in}, {}};
        std::string_view text = whole;
        while (!text.empty()) {
            std::size_t const end = std::min(text.find('\n'), text.size());
            std::string_view line = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (!line.empty() && line.front() != ' ' && line.front() != '#') {
                close();
                if (line.starts_with("rule "))
                    now.rule = std::string{line.substr(5)};
            }
            line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
            now.notes += line.starts_with("note: ");
            now.found += line.starts_with("yes: ");
            now.left_alone += line.starts_with("no: ");
        }
        close();
    }
    CHECK(rules > 200);
}
