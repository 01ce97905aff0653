// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/records/thought_record.hpp>

#include <cbtkit/records/before_after.hpp>

#include "catch.hpp"
#include "golden.hpp"
#include "regular.hpp"

#include <string>

using namespace cbtkit;

namespace {
std::optional<intensity> rating(boost::json::value const& value)
{
    if (value.is_null())
        return std::nullopt;
    return *intensity::from_percent(value.to_number<int>());
}

template <class T>
void check_equal_or_absent(std::optional<T> const& actual, boost::json::value const& expected)
{
    REQUIRE(actual.has_value() == !expected.is_null());
    if (actual)
        CHECK(static_cast<double>(*actual) == Approx(expected.to_number<double>()).margin(1e-9));
}

thought with_belief(int percent)
{
    thought made;
    made.text = "They forgot me.";
    made.belief_before = *intensity::from_percent(percent);
    return made;
}
} // namespace

TEST_CASE("relief, belief shift and credibility agree with the golden vectors")
{
    auto const golden = cbtkit_test::golden("thought_record.json");
    REQUIRE(golden.at("cases").as_array().size() == 7);
    for (auto const& value : golden.at("cases").as_array()) {
        auto const& c = value.as_object();
        INFO(c.at("id").as_string());
        thought_record record;
        for (auto const& e : c.at("emotions").as_array()) {
            emotion_rating made;
            made.emotion = *emotion_id::from(e.at("id").as_string());
            made.valence = e.at("valence").to_number<double>();
            made.before = rating(e.at("before"));
            made.after = rating(e.at("after"));
            record.ratings.push_back(made);
        }
        thought hot;
        hot.hot = true;
        hot.belief_before = rating(c.at("hot_belief_before"));
        hot.belief_after = rating(c.at("hot_belief_after"));
        record.thoughts.push_back(hot);
        record.response_belief = rating(c.at("balanced_belief"));

        auto const& expect = c.at("expect").as_object();
        auto const& each = expect.at("per_emotion").as_array();
        REQUIRE(each.size() == record.ratings.size());
        for (std::size_t i = 0; i < each.size(); ++i) {
            check_equal_or_absent(relief(record.ratings[i]), each[i].at("relief"));
            check_equal_or_absent(percent_relief(record.ratings[i]), each[i].at("percent"));
        }
        before_after const summary = compare(record.ratings);
        check_equal_or_absent(summary.mean_relief, expect.at("mean_relief"));
        check_equal_or_absent(summary.percent_relief, expect.at("percent_relief"));
        check_equal_or_absent(summary.weighted_relief, expect.at("weighted_relief"));
        check_equal_or_absent(summary.peak_relief, expect.at("peak_relief"));
        CHECK(key(summary.label) == std::string_view{expect.at("label").as_string()});
        check_equal_or_absent(belief_shift(record), expect.at("belief_shift"));
        auto const& credible = expect.at("alternative_credible");
        CHECK(alternative_credible(record).has_value() == !credible.is_null());
        if (alternative_credible(record))
            CHECK(*alternative_credible(record) == credible.as_bool());
    }
}

TEST_CASE("the thought believed most becomes the hot one, the first among equals")
{
    thought_record record;
    record.thoughts = {with_belief(40), with_belief(90), with_belief(90)};
    mark_hot_thought(record);
    CHECK(hot_thought(record) == &record.thoughts[1]);
    CHECK(checked(record));
}

TEST_CASE("a record with thoughts has exactly one hot thought and no emotion twice")
{
    thought_record record;
    CHECK(checked(record));
    record.thoughts = {with_belief(40)};
    CHECK(checked(record).error().code == errc::missing_member);
    record.thoughts[0].hot = true;
    record.thoughts.push_back(record.thoughts[0]);
    CHECK(checked(record).error().code == errc::duplicate);
    record.thoughts.pop_back();
    emotion_rating sad;
    sad.emotion = *emotion_id::from("sadness");
    record.ratings = {sad, sad};
    CHECK(checked(record).error().code == errc::duplicate);
}

TEST_CASE("a thought record is regular")
{
    thought_record a;
    a.situation = "The group went out without me.";
    thought_record b = a;
    b.level = thought_record_level::seven;
    cbtkit_test::check_regular(a, a, b);
}

TEST_CASE("an emotion of unknown valence neither helps nor hurts the summary")
{
    emotion_rating odd;
    odd.emotion = *emotion_id::from("custom:floaty");
    odd.before = *intensity::from_percent(80);
    odd.after = *intensity::from_percent(10);
    CHECK_FALSE(relief(odd));
    CHECK(compare(std::vector{odd}).label == relief_label::not_rated);
    odd.valence = -1;
    CHECK(compare(std::vector{odd}).label == relief_label::strong);
}
