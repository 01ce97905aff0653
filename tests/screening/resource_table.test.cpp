// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/resource_table.hpp>

#include "catch.hpp"
#include "regular.hpp"

using namespace cbtkit;

TEST_CASE("a locale finds its resources, else those of its language")
{
    resource_table const table = resource_table{}
                                     .with("en", {"Everywhere", "1", "", {}, false})
                                     .value()
                                     .with("en_GB", {"Britain", "2", "", {}, false})
                                     .value()
                                     .with("EN-gb", {"Britain too", "3", "", {}, true})
                                     .value();
    REQUIRE(table.for_locale("en-GB").size() == 2);
    CHECK(table.for_locale("en-GB")[0].name == "Britain");
    REQUIRE(table.for_locale("en-US").size() == 1);
    CHECK(table.for_locale("en-US")[0].name == "Everywhere");
    CHECK(table.for_locale("de").empty());
    CHECK(table.for_locale("").empty());
    cbtkit_test::check_regular(table, resource_table{table}, resource_table{});
}

TEST_CASE("a resource without a name, a contact or a locale is refused")
{
    CHECK(resource_table{}.with("", {"a", "b", "", {}, false}).error().code == errc::empty);
    CHECK(resource_table{}.with("en", {"", "b", "", {}, false}).error().code == errc::empty);
    CHECK(resource_table{}.with("en", {"a", "", "", {}, false}).error().code == errc::empty);
}
