// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <fstream>
#include <string>

namespace {
/// What the statement that is being read holds so far.
struct statement {
    std::string head;
    int notes = 0;
    int yes = 0;
    int no = 0;
};

void judge(std::string const& file, statement const& s)
{
    INFO(file << ": " << s.head);
    if (s.head.starts_with("rule ")) {
        CHECK(s.notes == 1);
        CHECK(s.yes >= 2);
        CHECK(s.no >= 1);
    } else if (s.head.starts_with("gate ")) {
        CHECK(s.notes == 1);
        CHECK(s.no >= 1);
    }
}
} // namespace

TEST_CASE("every rule of the screen says what it means, with two examples and one counter-example")
{
    int rules = 0;
    for (char const* name :
         {"screen", "screen_abuse", "screen_context", "screen_intent", "screen_medical", "screen_plain",
          "screen_self_harm", "screen_signs", "screen_violence", "screen_wishes"}) {
        std::string const file = std::string{CBTKIT_TEST_DATA} + "/../../src/knowledge/en/" + name + ".pat";
        std::ifstream in{file, std::ios::binary};
        REQUIRE(in);
        statement open;
        for (std::string line; std::getline(in, line);) {
            if (!line.empty() && line.front() != ' ' && line.front() != '#') {
                judge(name, open);
                open = {line, 0, 0, 0};
                rules += line.starts_with("rule ") ? 1 : 0;
            } else if (line.starts_with("  note: ")) {
                ++open.notes;
            } else if (line.starts_with("  yes: ")) {
                ++open.yes;
            } else if (line.starts_with("  no: ")) {
                ++open.no;
            }
        }
        judge(name, open);
    }
    CHECK(rules > 150);
}
