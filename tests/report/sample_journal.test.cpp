// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/report/render.hpp>

#include "catch.hpp"

#include <fstream>
#include <iterator>

using namespace cbtkit;

namespace {
journal sample()
{
    std::ifstream file{CBTKIT_TEST_DATA "/../../docs/samples/journal/rejection.json", std::ios::binary};
    REQUIRE(file);
    std::string const text{std::istreambuf_iterator<char>{file}, {}};
    auto read = io::read_journal(text);
    REQUIRE(read);
    return *std::move(read);
}
} // namespace

TEST_CASE("the sample journal reads, and nobody in it needs more than a journal")
{
    journal const all = sample();
    CHECK(all.size() == 71);
    CHECK(all.goals().size() == 3);
    auto const again = io::read_journal(io::write_journal(all));
    REQUIRE(again);
    CHECK(*again == all);
    auto const made = report::make_report(all);
    CHECK(made.entries == report::entry_counts{71, 71, 0, 0});
    CHECK(made.goals_left_out == 0);
}

TEST_CASE("the sample's story is in its report")
{
    auto const made = report::make_report(sample());
    CHECK(made.days == 69);
    REQUIRE_FALSE(made.claims.claims.empty());
    CHECK(made.claims.claims.size() <= 3);
    CHECK(made.mood.claimed);
    REQUIRE_FALSE(made.distortions.counts.empty());
    CHECK(made.distortions.counts[0].distortion.str() == "mind_reading");
    CHECK(made.distortions.counts[0].confirmed == 8);
    REQUIRE(made.goals.size() == 3);
    report::goal_report const& climb = made.goals[0];
    CHECK(climb.setbacks.size() == 1);
    auto const back =
        std::find_if(climb.milestones.begin(), climb.milestones.end(), [](milestone const& each) {
            return each.kind == milestone_kind::comeback;
        });
    REQUIRE(back != climb.milestones.end());
    CHECK(back->day == *calendar_day::from_ymd(2026, 10, 21));
    CHECK(made.goals[1].state == goal_state::done);
    CHECK(made.goals[2].state == goal_state::released);
    CHECK(report::to_text(made, text_catalog::english()).find("Mind reading") != std::string::npos);
}
