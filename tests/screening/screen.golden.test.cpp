// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/screener.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <fstream>
#include <iterator>
#include <string>

namespace {
bool expected_flag(boost::json::object const& expect, char const* name)
{
    auto const* value = expect.if_contains(name);
    return value != nullptr && value->as_bool();
}
} // namespace

TEST_CASE("every sentence of the reference gets the level, urgency, flags and categories it asks for")
{
    std::ifstream in{CBTKIT_TEST_DATA "/golden/safety_cases.json", std::ios::binary};
    REQUIRE(in);
    std::string const file{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    boost::json::value const data = boost::json::parse(file);
    cbtkit::screener screener;
    int cases = 0;
    for (boost::json::value const& item : data.at("cases").as_array()) {
        std::string const text{item.at("text").as_string()};
        boost::json::object const& expect = item.at("expect").as_object();
        INFO(text);
        cbtkit::screen_result const found = screener.screen_only(text);
        CHECK(found.is_screened());
        CHECK(found.level() == static_cast<int>(expect.at("level").as_int64()));
        CHECK(std::string{key(found.urgency())} == std::string{expect.at("urgency").as_string()});
        CHECK(found.must_handle() == expect.at("must_handle").as_bool());
        CHECK(found.flags().past == expected_flag(expect, "past"));
        CHECK(found.flags().third_party == expected_flag(expect, "third_party"));
        CHECK(found.flags().negated == expected_flag(expect, "negated"));
        CHECK(found.flags().idiom_masked == expected_flag(expect, "idiom_masked"));
        cbtkit::screen_categories categories;
        if (auto const* names = expect.if_contains("categories"))
            for (boost::json::value const& name : names->as_array())
                categories.insert(
                    cbtkit::screen_category_from_key(std::string_view{name.as_string()}).value());
        CHECK(found.categories() == categories);
        ++cases;
    }
    CHECK(cases == 71);
}
