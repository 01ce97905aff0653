// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/exercise_series.hpp>

#include <cbtkit/records/before_after.hpp>
#include <cbtkit/records/continuum.hpp>
#include <cbtkit/records/cost_benefit.hpp>
#include <cbtkit/records/decatastrophe.hpp>
#include <cbtkit/records/fear_ladder.hpp>
#include <cbtkit/records/responsibility_pie.hpp>
#include <cbtkit/records/urge_session.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <fstream>
#include <sstream>

using namespace cbtkit;
namespace json = boost::json;

namespace {
json::value golden(std::string const& name)
{
    std::ifstream file{std::string{CBTKIT_TEST_DATA} + "/golden/" + name};
    std::stringstream text;
    text << file.rdbuf();
    return json::parse(text.str());
}

json::object const& golden_case(json::value const& data, std::string_view id)
{
    for (json::value const& one : data.at("cases").as_array())
        if (one.at("id").as_string() == id)
            return one.as_object();
    FAIL("no golden case " << id);
    return data.as_object();
}

intensity percent(json::value const& number)
{
    return *intensity::from_percent(number.to_number<std::int64_t>());
}

std::optional<intensity> maybe_percent(json::value const& number)
{
    return number.is_null() ? std::nullopt : std::optional{percent(number)};
}

double number(json::value const& value)
{
    return value.to_number<double>();
}

std::optional<double> score(record_scores const& scores, std::string_view key)
{
    for (record_score const& one : scores)
        if (one.key == key)
            return one.value;
    return std::nullopt;
}

intensity_series series_of(json::object const& from, char const* values)
{
    std::vector<intensity_point> points;
    auto const& minutes = from.at("t_min").as_array();
    for (std::size_t i = 0; i < minutes.size(); ++i)
        points.push_back({number(minutes[i]), percent(from.at(values).as_array()[i])});
    return *intensity_series::from(std::move(points));
}

Approx near(double expected)
{
    return Approx(expected).margin(1e-9).epsilon(1e-12);
}
} // namespace

TEST_CASE("golden: responsibility pies")
{
    auto const data = golden("exercises.json");
    auto const& good = golden_case(data, "pie_valid");
    std::vector<share> parts;
    for (auto const& [name, pct] : good.at("others").as_object())
        parts.push_back({std::string{name}, pct.to_number<int>()});
    responsibility_pie const pie{
        .event = {},
        .self_initial = percent(good.at("initial_self")),
        .factors = *share_list::from(parts),
        .belief_after = {}};
    auto const& expect = good.at("expect").as_object();
    CHECK(pie.self_final() == expect.at("self_final").to_number<int>());
    CHECK(pie.factors.sum() + pie.self_final() == expect.at("sum").to_number<int>());
    CHECK(pie.shift() == expect.at("shift").to_number<int>());
    CHECK(pie.factors.effective_parts() == near(number(expect.at("effective_factors"))));

    auto const over = share_list::from({{"a", 60}, {"b", 50}});
    REQUIRE(!over);
    CHECK(over.error().code == errc::sum_mismatch);
    CHECK(over.error().position == 10U);

    for (char const* id : {"pie_normalise", "pie_normalise_2"}) {
        auto const& one = golden_case(data, id);
        std::vector<double> weights;
        for (auto const& weight : one.at("weights").as_array())
            weights.push_back(number(weight));
        auto const split = split_hundred(weights);
        REQUIRE(split.size() == weights.size());
        for (std::size_t i = 0; i < split.size(); ++i)
            CHECK(split[i] == one.at("expect").as_array()[i].to_number<int>());
    }
    CHECK(split_hundred(std::vector<double>{0, 0}).empty());
}

TEST_CASE("golden: experiments one by one and as a series")
{
    auto const data = golden("exercises.json");
    auto const& given = golden_case(data, "behavioural_experiment_series");
    std::vector<experiment> all;
    for (auto const& value : given.at("experiments").as_array()) {
        auto const& one = value.as_object();
        experiment made;
        made.probability = percent(one.at("predicted_pct"));
        made.happened = number(one.at("happened")) == 1 ? "yes" : "no";
        made.severity = percent(one.at("severity_expected"));
        made.severity_actual = percent(one.at("severity_actual"));
        made.belief_before = percent(one.at("belief_before"));
        made.belief_after = percent(one.at("belief_after"));
        for (auto const& [key, expected] : one.at("expect").as_object()) {
            CAPTURE(std::string{key});
            auto const value_of = score(made.scores(), std::string_view{key});
            REQUIRE(value_of);
            CHECK(*value_of == near(number(expected)));
        }
        all.push_back(std::move(made));
    }
    auto const sum = summarise(all);
    REQUIRE(sum);
    auto const& expect = given.at("expect").as_object();
    CHECK(sum->mean_brier == near(number(expect.at("mean_brier"))));
    CHECK(sum->bias == near(number(expect.at("bias"))));
    CHECK(sum->posterior_percent == near(number(expect.at("posterior_mean_pct"))));
    CHECK(sum->low_percent == near(number(expect.at("beta_ci95_pct").as_array()[0])));
    CHECK(sum->high_percent == near(number(expect.at("beta_ci95_pct").as_array()[1])));
    CHECK(sum->may_show_bias);
    all.pop_back();
    CHECK_FALSE(summarise(all)->may_show_bias);
    CHECK(summarise(std::span<experiment const>{}).error().code == errc::insufficient_data);

    experiment sure;
    sure.probability = *intensity::from_percent(100);
    sure.happened = "no";
    CHECK(*score(sure.scores(), "surprisal_bits") == near(6.6438561897747235));
    sure.happened = "partly";
    CHECK_FALSE(score(sure.scores(), "surprisal_bits"));
}

TEST_CASE("golden: exposure sessions and when to go on")
{
    auto const data = golden("exercises.json");
    auto const& given = golden_case(data, "exposure_sessions");
    std::vector<exposure_session> all;
    for (auto const& value : given.at("sessions").as_array()) {
        auto const& one = value.as_object();
        exposure_session made;
        made.suds = series_of(one, "suds");
        made.p_before = percent(one.at("expect_before"));
        made.p_after = percent(one.at("expect_after"));
        auto const scores = made.scores();
        auto const& expect = one.at("expect").as_object();
        CHECK(*score(scores, "peak") == near(number(expect.at("peak"))));
        CHECK(*score(scores, "end") == near(number(expect.at("end"))));
        CHECK(*score(scores, "within_reduction_percent") == near(number(expect.at("within_reduction_pct"))));
        CHECK(*score(scores, "expectancy_drop") == near(number(expect.at("expectancy_drop"))));
        CHECK(*score(scores, "mean") == near(number(expect.at("mean_suds_trapezoid"))));
        all.push_back(std::move(made));
    }
    auto const progress = progress_of(all);
    REQUIRE(progress);
    CHECK(progress->advance);
    CHECK(progress->expectancy_fell);
    CHECK(progress->peak_fell);
    CHECK(progress->peak_change == 40);
    CHECK(*progress->peak_slope == near(-20.0));
    CHECK_FALSE(progress_of(std::span{all}.first(1))->advance);
    CHECK(progress_of({}).error().code == errc::insufficient_data);
}

TEST_CASE("golden: a ladder is sorted and its gaps are seen")
{
    auto const data = golden("exercises.json");
    auto const& given = golden_case(data, "ladder_order");
    std::vector<ladder_rung> rungs;
    for (auto const& value : given.at("items").as_array())
        rungs.push_back(
            {.text = std::string{value.at("text").as_string()},
             .suds = percent(value.at("suds")),
             .safety_behaviours = {}});
    rungs.push_back(rungs.front()); // the same rung twice
    auto const ladder = fear_ladder::from(rungs);
    auto const& order = given.at("expect").at("order").as_array();
    REQUIRE(ladder.items.size() == order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        CHECK(ladder.items[i].text == std::string{order[i].as_string()});
    CHECK(ladder.start_index() == 1U);
    CHECK(ladder.gaps() == std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}});
}

TEST_CASE("golden: urges rise and fall")
{
    auto const data = golden("exercises.json");
    auto const& curve = golden_case(data, "urge_curve");
    urge_session const urge{.urge = {}, .series = series_of(curve, "intensity"), .body = {}, .end = {}};
    auto const scores = urge.scores();
    CHECK(*score(scores, "peak") == near(85));
    CHECK(*score(scores, "t_peak") == near(6));
    CHECK(*score(scores, "t_half") == near(16.875));
    CHECK(*score(scores, "auc") == near(1455.0));
    CHECK(*urge.series.mean() == near(48.5));
    urge_session const stays{
        .urge = {},
        .series = series_of(golden_case(data, "urge_never_halves"), "intensity"),
        .body = {},
        .end = {}};
    CHECK_FALSE(score(stays.scores(), "t_half"));
    CHECK(intensity_series::from({{0, {}}, {0, {}}}).error().code == errc::wrong_order);
    CHECK(intensity_series::from({{-1, {}}}).error().code == errc::out_of_range);
}

TEST_CASE("golden: costs and benefits, worst cases, places on a line")
{
    cost_benefit both;
    for (int weight : {30, 20})
        both.advantages.push_back({{}, *intensity::from_percent(weight), "short"});
    for (int weight : {60, 40, 25})
        both.disadvantages.push_back({{}, *intensity::from_percent(weight), "long"});
    CHECK(*score(both.scores(), "advantage_share") == near(28.571428571428573));
    CHECK(*score(both.scores(), "net") == near(-75));
    CHECK(split_hundred(std::vector<double>{50, 125}) == std::vector<int>{29, 71});

    auto const pct = [](int value) { return *intensity::from_percent(value); };
    decatastrophe fear;
    fear.p_worst = pct(80);
    fear.severity = pct(100);
    fear.p_worst_after = pct(15);
    fear.severity_after = pct(70);
    fear.coping_before = pct(10);
    fear.coping_after = pct(60);
    CHECK(*score(fear.scores(), "p_worst_drop") == near(65));
    CHECK(*score(fear.scores(), "expected_severity_before") == near(80));
    CHECK(*score(fear.scores(), "expected_severity_after") == near(10.5));
    CHECK(*score(fear.scores(), "coping_gain") == near(50));

    continuum line;
    line.self_before = pct(5);
    line.self_after = pct(55);
    line.others = {{"kindest person I know", pct(90)}, {"cruel stranger", pct(10)}};
    CHECK(*score(line.scores(), "shift") == near(50));
    CHECK(line.rank_after() == 2);
}

TEST_CASE("golden: what lifts the mood, and who supports")
{
    auto const data = golden("exercises.json");
    std::vector<activity_entry> entries;
    auto const& given = golden_case(data, "activity_lift");
    for (auto const& value : given.at("activities").as_array()) {
        auto const& one = value.as_object();
        for (std::size_t i = 0; i < one.at("before").as_array().size(); ++i)
            entries.push_back(
                {.activity = std::string{one.at("activity").as_string()},
                 .start = {},
                 .dur_min = 30,
                 .mood_before = percent(one.at("before").as_array()[i]),
                 .mood_after = percent(one.at("after").as_array()[i]),
                 .pleasure = one.at("pleasure").as_array()[i].to_number<int>(),
                 .mastery = one.at("mastery").as_array()[i].to_number<int>(),
                 .with_whom = {}});
    }
    auto const lifts = lifts_of(entries);
    REQUIRE(lifts.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        auto const& expect = given.at("activities").as_array()[i].at("expect").as_object();
        CHECK(lifts[i].n == expect.at("n").to_number<std::size_t>());
        CHECK(lifts[i].mean_lift == near(number(expect.at("mean_lift"))));
        CHECK(*lifts[i].low == near(number(expect.at("ci95").as_array()[0])));
        CHECK(*lifts[i].high == near(number(expect.at("ci95").as_array()[1])));
        CHECK(*lifts[i].mean_pleasure == near(number(expect.at("mean_pleasure"))));
        CHECK(*lifts[i].mean_mastery == near(number(expect.at("mean_mastery"))));
        CHECK_FALSE(lifts[i].may_rank); // fewer than five
    }

    support_map map;
    for (auto const& value : golden_case(data, "support_map").at("people").as_array()) {
        support_person one{.alias = std::string{value.at("name").as_string()}, .closeness = 3};
        one.contacts_28d = value.at("contacts_28d").to_number<int>();
        for (auto const& type : value.at("types").as_array())
            one.types.emplace_back(type.as_string());
        map.people.push_back(std::move(one));
    }
    auto const summary = summarise(map);
    CHECK(
        summary.coverage ==
        std::map<std::string, int>{
            {"emotional", 1}, {"practical", 1}, {"informational", 0}, {"companionship", 2}});
    CHECK(summary.missing_types == std::vector<std::string>{"informational"});
    CHECK(*summary.concentration == near(0.46875));
    CHECK(*summary.effective_supporters == near(2.1333333333333333));
    CHECK_FALSE(summarise(support_map{}).concentration);
}

TEST_CASE("golden: relief and belief of thought records")
{
    auto const data = golden("thought_record.json");
    for (auto const& value : data.at("cases").as_array()) {
        auto const& one = value.as_object();
        CAPTURE(std::string{one.at("id").as_string()});
        thought_record record;
        for (auto const& emotion : one.at("emotions").as_array()) {
            emotion_rating rating;
            rating.emotion = *emotion_id::from(std::string{emotion.at("id").as_string()});
            rating.valence = number(emotion.at("valence"));
            rating.before = maybe_percent(emotion.at("before"));
            rating.after = maybe_percent(emotion.at("after"));
            record.ratings.push_back(std::move(rating));
        }
        record.thoughts = {{.text = "x", .hot = true}};
        record.thoughts[0].belief_before = maybe_percent(one.at("hot_belief_before"));
        record.thoughts[0].belief_after = maybe_percent(one.at("hot_belief_after"));
        record.response_belief = maybe_percent(one.at("balanced_belief"));
        auto const& expect = one.at("expect").as_object();
        auto const summary = compare(record.ratings);
        auto const check = [](auto const& found, json::value const& expected) {
            REQUIRE(found.has_value() == !expected.is_null());
            if (found)
                CHECK(static_cast<double>(*found) == near(number(expected)));
        };
        check(summary.mean_relief, expect.at("mean_relief"));
        check(summary.percent_relief, expect.at("percent_relief"));
        check(summary.weighted_relief, expect.at("weighted_relief"));
        check(summary.peak_relief, expect.at("peak_relief"));
        check(belief_shift(record), expect.at("belief_shift"));
        CHECK(key(summary.label) == std::string_view{expect.at("label").as_string()});
        auto const credible = alternative_credible(record);
        CHECK(credible.has_value() == !expect.at("alternative_credible").is_null());
        if (credible)
            CHECK(*credible == expect.at("alternative_credible").as_bool());
        for (std::size_t i = 0; i < record.ratings.size(); ++i) {
            auto const& emotion = expect.at("per_emotion").as_array()[i];
            check(relief(record.ratings[i]), emotion.at("relief"));
            check(percent_relief(record.ratings[i]), emotion.at("percent"));
        }
    }
}

TEST_CASE("effects are compared with the person's own beginning only")
{
    std::vector<effects_profile> profiles(4);
    int const values[] = {60, 40, 50, 20};
    for (std::size_t i = 0; i < 4; ++i)
        profiles[i].self_doubt = *intensity::from_percent(values[i]);
    profiles[3].self_blame = *intensity::from_percent(10);
    auto const changes = changes_of(profiles);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].effect == "self_doubt");
    CHECK(changes[0].baseline == 50.0);
    CHECK(changes[0].change == -30.0);
    CHECK_FALSE(changes[1].baseline); // rated once
    CHECK(changes_of({}).empty());
}
