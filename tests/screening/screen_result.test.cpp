// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/records/screen_result.hpp>

#include "catch.hpp"
#include "regular.hpp"

using cbtkit::errc;
using cbtkit::screen_category;
using cbtkit::screen_evidence;
using cbtkit::screen_result;
using cbtkit::screen_urgency;

namespace {
screen_evidence evidence(int level, screen_urgency urgency, bool category = false)
{
    screen_evidence e;
    e.language = "en";
    e.level = level;
    e.urgency = urgency;
    if (category)
        e.categories.insert(screen_category::abuse);
    return e;
}
} // namespace

TEST_CASE("a screen result is a value")
{
    auto const low = screen_result::from(evidence(0, screen_urgency::none)).value();
    auto const high = screen_result::from(evidence(3, screen_urgency::caring)).value();
    cbtkit_test::check_regular(low, screen_result::from(low.evidence()).value(), high);
    CHECK(low != screen_result::not_screened("en"));
    CHECK(screen_result{} == screen_result::not_screened(""));
}

TEST_CASE("a result that was not screened has no level and may not be processed")
{
    CHECK(!screen_result{}.level().has_value());
    CHECK(!screen_result{}.may_process());
    CHECK(!screen_result{}.must_handle());
    CHECK(key(screen_result{}.status()) == "not_screened");
}

TEST_CASE("from level two on, and with any category, the host must respond")
{
    for (int level = 0; level <= 7; ++level)
        for (bool category : {false, true}) {
            auto const r =
                screen_result::from(
                    evidence(
                        level, level < 2 && !category ? screen_urgency::gentle : screen_urgency::immediate,
                        category))
                    .value();
            CHECK(r.must_handle() == (level >= 2 || category));
            CHECK(r.may_process() == !r.must_handle());
        }
}

TEST_CASE("an urgency that does not fit is refused")
{
    CHECK(screen_result::from(evidence(8, screen_urgency::immediate)).error().code == errc::out_of_range);
    CHECK(screen_result::from(evidence(-1, screen_urgency::none)).error().code == errc::out_of_range);
    CHECK(screen_result::from(evidence(1, screen_urgency::none)).error().code == errc::wrong_order);
    CHECK(screen_result::from(evidence(0, screen_urgency::caring)).error().code == errc::wrong_order);
    CHECK(screen_result::from(evidence(3, screen_urgency::gentle)).error().code == errc::wrong_order);
    CHECK(screen_result::from(evidence(4, screen_urgency::caring)).error().code == errc::wrong_order);
    CHECK(screen_result::from(evidence(0, screen_urgency::caring, true)).error().code == errc::wrong_order);
    CHECK(screen_result::from(evidence(7, screen_urgency::elevated)).has_value());
    screen_evidence broken = evidence(0, screen_urgency::none);
    broken.findings.push_back({{}, "screen.l9.x", 9, {}});
    CHECK(screen_result::from(broken).error().code == errc::out_of_range);
}

TEST_CASE("stored names lead back to their values")
{
    for (auto const& [value, name] : cbtkit::screen_categories_table)
        CHECK(cbtkit::screen_category_from_key(name) == value);
    for (auto const& [value, name] : cbtkit::screen_urgencies_table)
        CHECK(cbtkit::screen_urgency_from_key(name) == value);
    CHECK(cbtkit::screen_category_from_key("other").error().code == errc::unknown_key);
    CHECK(cbtkit::screen_urgency_from_key("").error().code == errc::unknown_key);
}

TEST_CASE("a set of categories holds what was put in")
{
    STATIC_REQUIRE(cbtkit::screen_categories{}.empty());
    cbtkit::screen_categories some;
    some.insert(screen_category::self_harm);
    CHECK(some.contains(screen_category::self_harm));
    CHECK(!some.contains(screen_category::abuse));
    cbtkit::screen_categories more;
    more.insert(screen_category::abuse);
    more.insert(some);
    CHECK(more.contains(screen_category::self_harm));
    CHECK(more.contains(screen_category::abuse));
    CHECK(more != some);
}
