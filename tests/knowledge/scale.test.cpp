// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/knowledge/scale.hpp>

#include "../journal/vectors.hpp"

using namespace cbtkit;

namespace {
std::vector<std::optional<int>> read(boost::json::object const& c)
{
    std::vector<std::optional<int>> out;
    if (c.contains("concern_expectancy")) {
        for (auto const& pair : c.at("concern_expectancy").as_array()) {
            for (auto const& answer : pair.as_array())
                out.push_back(answer.to_number<int>());
        }
        return out;
    }
    for (auto const& answer : c.at("responses").as_array())
        out.push_back(answer.is_null() ? std::nullopt : std::optional{answer.to_number<int>()});
    return out;
}
} // namespace

TEST_CASE("questionnaires are scored as in the reference cases")
{
    std::size_t seen = 0;
    for (auto const& v : vectors::cases("golden/scales.json")) {
        auto const& c = v.as_object();
        if (!c.contains("scale"))
            continue;
        INFO(c.at("id"));
        ++seen;
        auto const& want = c.at("expect").as_object();
        auto const got = score(*scale_from_key(vectors::text(c, "scale")), read(c));
        if (want.contains("error")) {
            REQUIRE_FALSE(got);
            CHECK(got.error().code == errc::insufficient_data);
            continue;
        }
        REQUIRE(got);
        for (auto const name : {"total", "total_rounded", "percent", "total_mean"}) {
            if (want.contains(name))
                vectors::check((*got).total, want, name);
        }
        if (want.contains("raw"))
            vectors::check((*got).raw, want, "raw");
        if (want.contains("prorated"))
            vectors::check((*got).exact, want, "prorated");
        if (want.contains("sum_answered"))
            vectors::check((*got).raw, want, "sum_answered");
        if (want.contains("answered"))
            CHECK((*got).answered == vectors::count(want, "answered"));
        if (want.contains("prorated_flag"))
            CHECK((*got).prorated == want.at("prorated_flag").as_bool());
        if (want.contains("band"))
            CHECK((*got).band.value().key == vectors::text(want, "band"));
        if (want.contains("low_flag"))
            CHECK((*got).low == want.at("low_flag").as_bool());
        if (want.contains("safety_item_positive")) {
            auto const& flag = want.at("safety_item_positive");
            CHECK(
                (*got).safety_item_positive ==
                (flag.is_null() ? std::nullopt : std::optional{flag.as_bool()}));
        }
        if (want.contains("safety_item_unanswered"))
            CHECK((*got).safety_item_unanswered() == want.at("safety_item_unanswered").as_bool());
        if (want.contains("z_vs_published"))
            vectors::check((*got).published_z, want, "z_vs_published");
        for (auto const name : {"item_scores", "recoded"}) {
            if (!want.contains(name))
                continue;
            auto const items = vectors::numbers(want, name);
            REQUIRE((*got).items.size() == items.size());
            for (std::size_t i = 0; i < items.size(); ++i)
                CHECK((*got).items[i] == items[i]);
        }
        for (auto const& part : (*got).subscales) {
            if (want.contains(part.key))
                vectors::check(part.value, want, part.key);
            if (want.contains(part.key + "_raw"))
                vectors::check(part.as_given, want, part.key + "_raw");
        }
    }
    CHECK(seen == 14);
}

TEST_CASE("wrong answers are refused at their place")
{
    std::vector<std::optional<int>> answers(9, 0);
    answers[4] = 4;
    CHECK(score(scale::phq9, answers).error() == error{errc::out_of_range, 4});
    answers.resize(8);
    CHECK(score(scale::phq9, answers).error().code == errc::sum_mismatch);
    CHECK_FALSE(scale_from_key("bdi"));
    std::vector<std::optional<int>> const none(1);
    CHECK(score(scale::belonging, none).error().code == errc::insufficient_data);
}

TEST_CASE("answers by item id may come in any order, each once")
{
    std::vector<item_answer> by_id;
    for (std::size_t i = 10; i > 0; --i)
        by_id.push_back({item_id(scale::rses, i - 1), 3});
    CHECK((*score(scale::rses, by_id)).total == 15.0);
    by_id.push_back(by_id.front());
    CHECK(score(scale::rses, by_id).error() == error{errc::duplicate, 10});
    by_id.back().id = "rses_11";
    CHECK(score(scale::rses, by_id).error() == error{errc::unknown_key, 10});
    CHECK(item_id(scale::a_rsq, 3) == "a_rsq_2_expectancy");
}

TEST_CASE("positive and negative affect are sums of their own items and there is no total")
{
    std::vector<std::optional<int>> answers(20, 1);
    for (std::size_t const number : {1U, 3U, 5U, 9U, 10U, 12U, 14U, 16U, 17U, 19U})
        answers[number - 1] = 5;
    auto const got = *score(scale::panas, answers);
    CHECK_FALSE(got.total);
    CHECK(got.subscales.at(0).value == 50.0);
    CHECK(got.subscales.at(1).value == 10.0);
    answers[0].reset();
    CHECK(score(scale::panas, answers).error().code == errc::insufficient_data);
}

TEST_CASE("every questionnaire says what must be shown with its result")
{
    for (scale_row const& r : scales) {
        CHECK_FALSE(r.notice.empty());
        CHECK_FALSE(r.citation.empty());
        CHECK(*scale_from_key(r.key) == r.value);
    }
}
