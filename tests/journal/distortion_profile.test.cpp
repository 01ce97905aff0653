// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/distortion_profile.hpp>

#include "catch.hpp"

using namespace cbtkit;

namespace {
dated_distortions on(std::string_view day, std::initializer_list<std::string_view> habits)
{
    dated_distortions made{*calendar_day::parse(day), {}};
    for (std::string_view const each : habits)
        made.distortions.push_back(*distortion_id::from(each));
    return made;
}
} // namespace

TEST_CASE("a profile counts entries week by week, in the order of the catalogue, without gaps")
{
    std::vector<dated_distortions> const entries{
        on("2026-03-20", {"mind_reading"}), // a Friday, and the last
        on("2026-03-02", {"mind_reading", "labeling"}),
        on("2026-03-08", {"labeling", "custom:doom"}), // the Sunday of the same week
        on("2026-03-16", {}),
    };
    distortion_profile const made = profile_of(entries);
    CHECK(made.names == std::vector<std::string>{"mind_reading", "labeling", "custom:doom"});
    REQUIRE(made.steps.size() == 3);
    CHECK(made.steps[0] == profile_period{*calendar_day::parse("2026-03-02"), 2, {1, 2, 1}});
    CHECK(made.steps[1] == profile_period{*calendar_day::parse("2026-03-09"), 0, {0, 0, 0}});
    CHECK(made.steps[2] == profile_period{*calendar_day::parse("2026-03-16"), 2, {1, 0, 0}});
    CHECK(made.unnamed == 0);
    CHECK(profile_of({}).steps.empty());
}

TEST_CASE("in a published list, habits that it puts together count once, and what it has no name for is said")
{
    // Burns has one name for reading minds and telling fortunes.
    std::vector<dated_distortions> const entries{
        on("2026-01-31", {"mind_reading", "fortune_telling"}), on("2026-02-01", {"custom:doom"}),
        on("2026-03-01", {"fortune_telling"})};
    distortion_profile const made = profile_of(entries, taxonomy::burns10, profile_step::month);
    CHECK(made.list == taxonomy::burns10);
    CHECK(made.names == std::vector<std::string>{"Jumping to conclusions"});
    REQUIRE(made.steps.size() == 3);
    CHECK(made.steps[0] == profile_period{*calendar_day::parse("2026-01-01"), 1, {1}});
    CHECK(made.steps[1] == profile_period{*calendar_day::parse("2026-02-01"), 1, {0}});
    CHECK(made.steps[2] == profile_period{*calendar_day::parse("2026-03-01"), 1, {1}});
    CHECK(made.unnamed == 1);
}

TEST_CASE("every list names its own words for every habit that it knows")
{
    for (taxonomy const list : taxonomies) {
        std::vector<dated_distortions> entries;
        std::size_t named = 0;
        for (distortion_row const& row : distortions) {
            entries.push_back(on("2026-03-02", {row.key}));
            named += to_taxonomy(list, row.value).empty() ? 0U : 1U;
        }
        distortion_profile const made = profile_of(entries, list);
        CAPTURE(key(list));
        std::size_t counted = 0;
        for (std::size_t k = 0; k < made.names.size(); ++k) {
            CHECK(from_taxonomy(list, made.names[k]));
            counted += made.steps.at(0).counts[k];
        }
        CHECK(counted == named);
        CHECK(made.unnamed == distortions.size() - named);
    }
}
