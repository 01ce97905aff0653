// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/journal/insights.hpp>

#include <cbtkit/knowledge/text_catalog.hpp>

#include "catch.hpp"
#include "simulated_journal.hpp"

#include <limits>

using namespace cbtkit;

namespace {
insight const* find(insight_report const& report, insight_kind kind)
{
    for (insight const& i : report.insights) {
        if (i.kind == kind)
            return &i;
    }
    return nullptr;
}

/// A hundred and twenty quiet days; a tag on every third of them.
insight_input quiet(std::uint64_t seed = 5)
{
    simulated::model m;
    m.days = 120;
    m.entries = 120;
    m.holidays = false;
    m.noise = 6;
    m.distortions = 2;
    return simulated::draw(m, seed);
}
} // namespace

TEST_CASE("journals without a pattern seldom get a claim")
{
    // The full count, 2000 journals for each carry-over, is insight_simulation; here enough of them to notice
    // when the rate doubles.
    int journals = 0;
    int with_claim = 0;
    for (double const carry : {0.0, 0.3, 0.5}) {
        for (std::uint64_t k = 0; k < 50; ++k) {
            auto const input = simulated::draw(simulated::without_pattern(carry, k), k);
            with_claim += (*find_insights(input)).insights.empty() ? 0 : 1;
            ++journals;
        }
    }
    INFO(with_claim << " of " << journals);
    CHECK(with_claim <= 14); // 5 % of 150 is 7.5; more than 14 would come once in a hundred times
}

TEST_CASE("a shift of one and a half standard deviations is seen")
{
    int seen = 0;
    for (std::uint64_t k = 0; k < 40; ++k) {
        simulated::model m;
        m.shift = 1.5;
        auto const report = *find_insights(simulated::draw(m, 9000 + k));
        auto const* change = find(report, insight_kind::mood_change);
        auto const* trend = find(report, insight_kind::mood_trend);
        seen += (change != nullptr && change->effect > 0) || (trend != nullptr && trend->effect > 0) ? 1 : 0;
        CHECK_FALSE((change != nullptr && trend != nullptr));
    }
    CHECK(seen >= 36);
}

TEST_CASE("a shift of one and a half standard deviations is seen where half of each day carries over")
{
    // Power is about .83 (docs/statistics.md); fewer than 38 of 60 would come once in some ten thousand runs.
    int seen = 0;
    for (std::uint64_t k = 0; k < 60; ++k) {
        simulated::model m;
        m.shift = 1.5;
        m.carry = 0.5;
        insight_report const report = *find_insights(simulated::draw(m, 9500 + k));
        bool const told = std::any_of(report.insights.begin(), report.insights.end(), [](insight const& i) {
            return (i.kind == insight_kind::mood_change || i.kind == insight_kind::mood_trend) &&
                   i.effect > 0;
        });
        seen += told ? 1 : 0;
    }
    CHECK(seen >= 38);
}

TEST_CASE("a clear step is told with its day, levels and entries")
{
    insight_input input = quiet();
    std::int32_t const middle = input.entries[60].day;
    for (insight_entry& e : input.entries)
        e.mood = std::clamp(*e.mood + (e.day >= middle ? 15.0 : -15.0), 0.0, 100.0);
    auto const report = *find_insights(input);
    auto const* change = find(report, insight_kind::mood_change);
    REQUIRE(change != nullptr);
    CHECK(std::abs(*change->around - middle) <= 2);
    CHECK(change->tone == insight_tone::easier);
    CHECK(change->effect == Approx(30).margin(4));
    CHECK(*change->low < change->effect);
    CHECK(change->strength == strength::supported);
    CHECK(change->p <= change->threshold);
    CHECK(change->entries.size() == 120);
    CHECK(change->text_key == "insight.mood_moved_up");
    CHECK_FALSE(change->near_break);

    input.breaks = {middle + 3};
    CHECK(find(*find_insights(input), insight_kind::mood_change)->near_break);
}

TEST_CASE(
    "a tag and an emotion that go together are told with their counts, and not when one defines the other")
{
    insight_input input = quiet();
    for (std::size_t i = 0; i < input.entries.size(); ++i) {
        auto& e = input.entries[i];
        e.tags.clear();
        e.emotions.clear();
        e.distortions.clear();
        if (i % 3 == 0)
            e.tags.push_back(7);
        if (i % 3 == 0 ? i % 4 != 0 : i % 8 == 0)
            e.emotions.push_back({0, std::nullopt});
        if (i % 3 == 0)
            e.distortions.push_back(4);
    }
    auto report = *find_insights(input);
    auto const* pair = find(report, insight_kind::tag_emotion);
    REQUIRE(pair != nullptr);
    CHECK(pair->first == 7U);
    CHECK(pair->of == 40);
    CHECK(pair->both == 30);
    CHECK(pair->entries.size() == 30);
    CHECK(pair->tone == insight_tone::harder); // an unpleasant emotion, more often
    CHECK(find(report, insight_kind::tag_distortion) != nullptr);

    for (insight_entry& e : input.entries)
        e.derived_tags = e.tags;
    CHECK(find(*find_insights(input), insight_kind::tag_distortion) == nullptr);
    CHECK(find(*find_insights(input), insight_kind::tag_emotion) != nullptr);
}

TEST_CASE("at most three patterns, and one of them is not hard to read when there is one")
{
    insight_input input = quiet();
    simulated::generator toss{3};
    for (std::size_t i = 0; i < input.entries.size(); ++i) {
        auto& e = input.entries[i];
        e.tags.clear();
        e.emotions.clear();
        e.distortions.clear();
        e.exercises.clear();
        for (std::uint32_t k = 0; k < 3; ++k) {
            bool const here = toss.unit() < 0.4;
            if (here)
                e.tags.push_back(k);
            if (here != (i % 11 == 0))
                e.emotions.push_back({2 * k, 50.0}); // even ids are unpleasant
        }
        bool const walk = toss.unit() < 0.4;
        if (walk)
            e.tags.push_back(9);
        if (walk != (i % 5 == 0))
            e.emotions.push_back({1, 60.0}); // pleasant, and less surely together
    }
    auto const report = *find_insights(input);
    REQUIRE(report.insights.size() == 3);
    CHECK(std::any_of(report.insights.begin(), report.insights.end(), [](insight const& i) {
        return i.tone != insight_tone::harder;
    }));
    CHECK(report.tested >= 12);
    insight_options one;
    one.most = 1;
    CHECK((*find_insights(input, one)).insights.size() == 1);
}

TEST_CASE("an exercise after which a feeling is lower is told with the caution")
{
    insight_input input = quiet();
    for (std::size_t i = 0; i < input.entries.size(); ++i) {
        input.entries[i].exercises.clear();
        if (i % 5 == 0)
            input.entries[i].exercises.push_back({3, 70.0, 40.0 + double(i % 7)});
    }
    auto const report = *find_insights(input);
    auto const* exercise = find(report, insight_kind::exercise);
    REQUIRE(exercise != nullptr);
    CHECK(exercise->n == 24);
    CHECK(exercise->tone == insight_tone::easier);
    CHECK(exercise->before == 70.0);
    CHECK(*exercise->high < 0);
    CHECK(exercise->compared_p.has_value());
    CHECK(exercise->text_key == "insight.exercise.lower");
}

TEST_CASE("nothing is told on a day with an entry that must be handled, and such entries count for nothing")
{
    insight_input input = quiet();
    for (std::size_t i = 0; i < input.entries.size(); ++i)
        input.entries[i].mood = i < 60 ? 20.0 + double(i % 5) : 70.0 + double(i % 5);
    REQUIRE_FALSE((*find_insights(input)).insights.empty());
    input.entries.back().must_handle = true;
    auto const report = *find_insights(input);
    CHECK(report.held_back);
    CHECK(report.insights.empty());
    input.entries.back().must_handle = false;
    input.entries[3].must_handle = true;
    auto const without = *find_insights(input);
    CHECK_FALSE(without.held_back);
    CHECK(without.entries == 119);
    input.today = input.entries[3].day;
    CHECK((*find_insights(input)).held_back);
}

TEST_CASE("too few entries or too many missing days give no number")
{
    insight_input input = quiet();
    insight_input few = input;
    few.entries.resize(19);
    auto const report = *find_insights(few);
    CHECK(report.missing == stats::insufficient{19, 20});
    CHECK(report.insights.empty());
    CHECK((*find_insights(insight_input{})).missing == stats::insufficient{0, 20});

    // Every other day is missing: the window shrinks to what is dense enough.
    insight_input thin = input;
    for (std::size_t i = 0; i < thin.entries.size(); ++i) {
        auto& e = thin.entries[i];
        e.day += static_cast<std::int32_t>(i);
        e.t = e.day;
        e.mood = i < 60 ? 20.0 : 80.0;
    }
    CHECK((*find_insights(thin)).insights.empty());
    // Thirty dense days after a year of silence are looked at alone.
    insight_input late = input;
    for (std::size_t i = 0; i < 90; ++i)
        late.entries[i].day -= static_cast<std::int32_t>(400 - 4 * i);
    auto const window = *find_insights(late);
    CHECK(window.from > late.entries[40].day);
    CHECK(window.to == late.entries.back().day);
}

TEST_CASE("the order of the entries and a second run change nothing")
{
    insight_input input = quiet(6);
    for (insight_entry& e : input.entries)
        e.mood =
            std::clamp(*e.mood + (e.day % 2 == 0 ? 8.0 : -8.0) + 0.2 * double(e.day - 20000), 0.0, 100.0);
    auto const first = *find_insights(input);
    CHECK(*find_insights(input) == first);
    std::reverse(input.entries.begin(), input.entries.end());
    auto turned = *find_insights(input);
    REQUIRE(turned.insights.size() == first.insights.size());
    for (std::size_t k = 0; k < first.insights.size(); ++k) {
        CHECK(turned.insights[k].p == first.insights[k].p);
        CHECK(turned.insights[k].effect == Approx(first.insights[k].effect));
    }
}

TEST_CASE("bad numbers are refused at their entry")
{
    insight_input input = quiet();
    input.entries[4].mood = 101;
    CHECK(find_insights(input).error() == error{errc::out_of_range, 4});
    input.entries[4].mood = std::numeric_limits<double>::quiet_NaN();
    CHECK(find_insights(input).error() == error{errc::out_of_range, 4});
    input.entries[4].mood.reset();
    input.entries[2].t = std::numeric_limits<double>::infinity();
    CHECK(find_insights(input).error() == error{errc::out_of_range, 2});
    insight_options bad;
    bad.error_rate = 0;
    CHECK(find_insights(quiet(), bad).error().code == errc::out_of_range);
}

TEST_CASE("every sentence of a pattern is in the catalogue")
{
    auto const catalogue = text_catalog::english();
    for (auto const key :
         {"insight.mood_rose",
          "insight.mood_fell",
          "insight.mood_moved_up",
          "insight.mood_moved_down",
          "insight.emotion_stronger",
          "insight.emotion_weaker",
          "insight.tag_emotion.more",
          "insight.tag_emotion.less",
          "insight.tag_distortion.more",
          "insight.tag_distortion.less",
          "insight.distortion_emotion.more",
          "insight.distortion_emotion.less",
          "insight.tag_mood.higher",
          "insight.tag_mood.lower",
          "insight.weekday",
          "insight.exercise.lower",
          "insight.exercise.higher",
          "insight.caution.regression",
          "insight.caution.compared",
          "insight.caution.together",
          "insight.note.break",
          "insight.basis",
          "insight.none",
          "insight.too_little",
          "insight.held_back"}) {
        INFO(key);
        CHECK(catalogue.contains(key));
    }
}
