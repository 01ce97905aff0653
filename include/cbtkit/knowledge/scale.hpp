// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_KNOWLEDGE_SCALE_HPP
#define CBTKIT_KNOWLEDGE_SCALE_HPP

/// @file
/// Questionnaires: how answers become a score. No item texts; the host shows its own, by item id.

#include <cbtkit/core/result.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// A questionnaire. Append only; `key()` is what is stored.
enum class scale : std::uint8_t {
    phq9 = 0,            ///< Patient Health Questionnaire, nine items
    gad7 = 1,            ///< Generalised Anxiety Disorder scale, seven items
    who5 = 2,            ///< WHO-5 Well-Being Index
    rses = 3,            ///< Rosenberg Self-Esteem Scale
    a_rsq = 4,           ///< Adult Rejection Sensitivity Questionnaire
    scs_sf = 5,          ///< Self-Compassion Scale, short form
    panas = 6,           ///< Positive and Negative Affect Schedule
    effects_checkin = 7, ///< seven effects of rejection, own sliders, not validated
    belonging = 8,       ///< one slider of our own, not validated
};

/// How the answers are put together.
enum class scale_rule : std::uint8_t {
    sum,            ///< sum; mean of the answered times the items when some are missing
    rounded_sum,    ///< the same, rounded half up when some are missing
    sum_times_four, ///< sum × 4, so that 25 points become 100
    mean,           ///< mean of the answered
    mean_product,   ///< pairs (concern, acceptance expectancy): mean of concern × (7 − expectancy)
    subscales_only, ///< no total
};

/// A range of totals with a published name. Never shown without `scale_row::notice`.
struct scale_band {
    std::string_view key;
    int from = 0; ///< lowest total that belongs to it
};

/// Items that are averaged or summed on their own.
struct subscale {
    std::string_view key;
    std::uint32_t items = 0; ///< bit i: item i + 1
};

/// One questionnaire. All views are over static tables.
struct scale_row {
    scale value = scale::phq9;
    std::string_view key{};
    std::string_view label{};
    std::size_t items = 0; ///< answers in one form; for pairs two per situation
    int low = 0;           ///< lowest answer
    int high = 0;          ///< highest answer
    scale_rule rule = scale_rule::sum;
    std::uint32_t reversed = 0;  ///< bit i: item i + 1 counts as low + high − answer
    std::size_t max_missing = 0; ///< answers (for pairs: situations) that may be missing
    std::span<scale_band const> bands{};
    std::optional<int> screening_point{}; ///< a total from here on is a positive screening result
    std::optional<int> low_point{};       ///< a total up to here counts as low
    std::size_t safety_item = 0;          ///< number of the item that asks about self-harm; 0: none
    std::optional<double> published_mean{};
    std::optional<double> published_sd{};
    std::span<subscale const> subscales{};
    std::string_view notice{};     ///< key in the text catalogue of a sentence to show with every result
    std::string_view citation{};   ///< who published it
    std::string_view permission{}; ///< what is known about its use
};

namespace detail {
/// The set of the items named, counted from 1.
[[nodiscard]] constexpr std::uint32_t item_set(std::initializer_list<unsigned> numbers) noexcept
{
    std::uint32_t set = 0;
    for (unsigned const n : numbers)
        set |= std::uint32_t{1} << (n - 1);
    return set;
}

inline constexpr std::array<scale_band, 5> phq9_bands{
    {{"minimal", 0}, {"mild", 5}, {"moderate", 10}, {"moderately_severe", 15}, {"severe", 20}}};
inline constexpr std::array<scale_band, 4> gad7_bands{
    {{"minimal", 0}, {"mild", 5}, {"moderate", 10}, {"severe", 15}}};
inline constexpr std::array<subscale, 6> scs_sf_parts{
    {{"self_kindness", item_set({2, 6})},
     {"self_judgment", item_set({11, 12})},
     {"common_humanity", item_set({5, 10})},
     {"isolation", item_set({4, 8})},
     {"mindfulness", item_set({3, 7})},
     {"over_identified", item_set({1, 9})}}};
inline constexpr std::array<subscale, 2> panas_parts{
    {{"positive_affect", item_set({1, 3, 5, 9, 10, 12, 14, 16, 17, 19})},
     {"negative_affect", item_set({2, 4, 6, 7, 8, 11, 13, 15, 18, 20})}}};
} // namespace detail

/// All questionnaires in the order of their values. Norms for reliable change are the host's to supply.
inline constexpr std::array<scale_row, 9> scales{{
    {.value = scale::phq9,
     .key = "phq9",
     .label = "PHQ-9",
     .items = 9,
     .low = 0,
     .high = 3,
     .rule = scale_rule::rounded_sum,
     .max_missing = 2,
     .bands = detail::phq9_bands,
     .screening_point = 10,
     .safety_item = 9,
     .notice = "disclaimer.screening_not_diagnosis",
     .citation = "Kroenke, Spitzer and Williams 2001",
     .permission =
         "The publisher states that no permission is needed to reproduce, translate, display or distribute."},
    {.value = scale::gad7,
     .key = "gad7",
     .label = "GAD-7",
     .items = 7,
     .low = 0,
     .high = 3,
     .rule = scale_rule::rounded_sum,
     .max_missing = 1,
     .bands = detail::gad7_bands,
     .notice = "disclaimer.screening_not_diagnosis",
     .citation = "Spitzer, Kroenke, Williams and Löwe 2006",
     .permission = "As PHQ-9."},
    {.value = scale::who5,
     .key = "who5",
     .label = "WHO-5",
     .items = 5,
     .low = 0,
     .high = 5,
     .rule = scale_rule::sum_times_four,
     .low_point = 50,
     .notice = "disclaimer.screening_not_diagnosis",
     .citation = "World Health Organization 1998",
     .permission = "Sources disagree; the host brings the items and checks the licence."},
    {.value = scale::rses,
     .key = "rses",
     .label = "RSES",
     .items = 10,
     .low = 0,
     .high = 3,
     .rule = scale_rule::sum,
     .reversed = detail::item_set({2, 5, 6, 8, 9}),
     .max_missing = 1,
     .notice = "disclaimer.screening_not_diagnosis",
     .citation = "Rosenberg 1965; the publisher gives no cut-offs",
     .permission =
         "Educational and professional research, with citation. Item orders differ between sources."},
    {.value = scale::a_rsq,
     .key = "a_rsq",
     .label = "A-RSQ",
     .items = 18,
     .low = 1,
     .high = 6,
     .rule = scale_rule::mean_product,
     .max_missing = 1,
     .published_mean = 8.61,
     .published_sd = 3.61,
     .notice = "disclaimer.screening_not_diagnosis",
     .citation = "Berenson et al. 2009; no cut-off is published",
     .permission = "Researchers may use, adapt and translate; commercial use is not stated."},
    {.value = scale::scs_sf,
     .key = "scs_sf",
     .label = "SCS-SF",
     .items = 12,
     .low = 1,
     .high = 5,
     .rule = scale_rule::mean,
     .reversed = detail::item_set({1, 4, 8, 9, 11, 12}),
     .max_missing = 1,
     .subscales = detail::scs_sf_parts,
     .notice = "disclaimer.screening_not_diagnosis",
     .citation =
         "Raes, Pommier, Neff and Van Gucht 2011; the authors advise against subscales of the short form",
     .permission = "Research use by the author's letter; ask before commercial use."},
    {.value = scale::panas,
     .key = "panas",
     .label = "PANAS",
     .items = 20,
     .low = 1,
     .high = 5,
     .rule = scale_rule::subscales_only,
     .subscales = detail::panas_parts,
     .notice = "disclaimer.screening_not_diagnosis",
     .citation = "Watson, Clark and Tellegen 1988",
     .permission = "Copyright American Psychological Association: scoring key only, no items."},
    {.value = scale::effects_checkin,
     .key = "effects_checkin",
     .label = "Effects check-in",
     .items = 7,
     .low = 0,
     .high = 100,
     .rule = scale_rule::mean,
     .max_missing = 2,
     .notice = "disclaimer.not_validated",
     .citation = "cbtkit; compare with one's own earlier answers only",
     .permission = "Own work."},
    {.value = scale::belonging,
     .key = "belonging",
     .label = "Belonging",
     .items = 1,
     .low = 0,
     .high = 100,
     .rule = scale_rule::mean,
     .notice = "disclaimer.not_validated",
     .citation = "cbtkit; compare with one's own earlier answers only",
     .permission = "Own work."},
}};

/// The row of a questionnaire.
[[nodiscard]] constexpr scale_row const& row(scale value) noexcept
{
    return scales[static_cast<std::size_t>(value)];
}

/// The stored name, for example `phq9`.
[[nodiscard]] constexpr std::string_view key(scale value) noexcept
{
    return row(value).key;
}

/// The questionnaire with this key, or `errc::unknown_key`.
[[nodiscard]] constexpr result<scale> scale_from_key(std::string_view text)
{
    for (scale_row const& r : scales) {
        if (r.key == text)
            return r.value;
    }
    return fail(errc::unknown_key);
}

/// The id of an item, counted from 0: `phq9_1` for the first; for pairs `a_rsq_1_concern`, then
/// `a_rsq_1_expectancy`. Sources number some questionnaires differently, so hosts map texts to ids once.
[[nodiscard]] inline std::string item_id(scale value, std::size_t index)
{
    std::string id{key(value)};
    id += '_';
    if (row(value).rule != scale_rule::mean_product)
        return id + std::to_string(index + 1);
    return id + std::to_string(index / 2 + 1) + (index % 2 == 0 ? "_concern" : "_expectancy");
}

/// One answer by item id.
struct item_answer {
    std::string id;
    int value = 0;

    friend bool operator==(item_answer const&, item_answer const&) = default;
};

/// Mean of a subscale; for `subscales_only` its sum.
struct subscale_score {
    std::string key;
    double value = 0;    ///< with reversed items turned round
    double as_given = 0; ///< with the answers as they were given

    friend bool operator==(subscale_score const&, subscale_score const&) = default;
};

/// What the answers to one questionnaire amount to. A screening result, not a diagnosis.
struct scale_score {
    scale which = scale::phq9;
    std::size_t answered = 0;    ///< answers, for pairs complete situations
    std::optional<double> raw;   ///< sum of what was answered, reversed items turned round
    std::optional<double> exact; ///< total before rounding
    std::optional<double> total; ///< absent for questionnaires without a total
    bool prorated = false;       ///< some answers were missing and the rule allows it
    std::optional<scale_band> band;
    std::optional<bool> at_screening_point;
    std::optional<bool> low;
    bool has_safety_item = false;
    /// Whether the item about self-harm was answered above 0; absent when there is none or it was left open.
    /// Both `true` and an open safety item send the host to the crisis route.
    std::optional<bool> safety_item_positive;
    std::vector<std::optional<double>> items; ///< each answer after turning round; for pairs each product
    std::vector<subscale_score> subscales;    ///< those with every item answered
    std::optional<double> published_z;        ///< distance from the published mean in published SDs

    /// The item about self-harm was left open.
    [[nodiscard]] bool safety_item_unanswered() const noexcept
    {
        return has_safety_item && !safety_item_positive;
    }
};

/// Scores answers given in the order of the item ids; empty means not answered.
/// @returns `errc::sum_mismatch` unless there is one place per item, `errc::out_of_range` with the index of
/// the first answer outside the range, `errc::insufficient_data` when more are missing than the rule allows.
[[nodiscard]] result<scale_score> score(scale which, std::span<std::optional<int> const> answers);

/// Scores answers given by item id, in any order.
/// @returns as above; `errc::unknown_key` or `errc::duplicate` with the index of a wrong answer.
[[nodiscard]] result<scale_score> score(scale which, std::span<item_answer const> answers);

inline result<scale_score> score(scale which, std::span<std::optional<int> const> answers)
{
    scale_row const& r = row(which);
    if (answers.size() != r.items)
        return fail(errc::sum_mismatch);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i] && (*answers[i] < r.low || *answers[i] > r.high))
            return fail(errc::out_of_range, i);
    }
    scale_score out;
    out.which = which;
    if (r.rule == scale_rule::mean_product) {
        for (std::size_t i = 0; i + 1 < answers.size(); i += 2) {
            bool const whole = answers[i] && answers[i + 1];
            out.items.push_back(
                whole ? std::optional{double(*answers[i]) * (7 - *answers[i + 1])} : std::nullopt);
        }
    } else {
        for (std::size_t i = 0; i < answers.size(); ++i) {
            bool const turn = (r.reversed >> i & 1U) != 0;
            out.items.push_back(
                answers[i] ? std::optional{double(turn ? r.low + r.high - *answers[i] : *answers[i])}
                           : std::nullopt);
        }
    }
    double sum = 0;
    for (auto const& item : out.items) {
        out.answered += item ? 1U : 0U;
        sum += item.value_or(0.0);
    }
    std::size_t const missing = out.items.size() - out.answered;
    if (missing > r.max_missing || out.answered == 0)
        return fail(errc::insufficient_data);
    out.raw = sum;
    out.prorated = missing > 0;
    double const mean = sum / static_cast<double>(out.answered);
    double const full = out.prorated ? mean * static_cast<double>(out.items.size()) : sum;
    switch (r.rule) {
    case scale_rule::sum:
        out.exact = out.total = full;
        break;
    case scale_rule::rounded_sum:
        out.exact = full;
        out.total = std::floor(full + 0.5);
        break;
    case scale_rule::sum_times_four:
        out.exact = out.total = full * 4;
        break;
    case scale_rule::mean:
    case scale_rule::mean_product:
        out.exact = out.total = mean;
        break;
    case scale_rule::subscales_only:
        break;
    }
    if (out.total) {
        for (scale_band const& band : r.bands) {
            if (*out.total >= band.from)
                out.band = band;
        }
        if (r.screening_point)
            out.at_screening_point = *out.total >= *r.screening_point;
        if (r.low_point)
            out.low = *out.total <= *r.low_point;
        if (r.published_mean && r.published_sd)
            out.published_z = (*out.total - *r.published_mean) / *r.published_sd;
    }
    out.has_safety_item = r.safety_item != 0;
    if (out.has_safety_item && answers[r.safety_item - 1])
        out.safety_item_positive = *answers[r.safety_item - 1] > 0;
    for (subscale const& part : r.subscales) {
        double turned = 0;
        double given = 0;
        double count = 0;
        bool whole = true;
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if ((part.items >> i & 1U) == 0)
                continue;
            whole = whole && answers[i].has_value();
            turned += out.items[i].value_or(0.0);
            given += answers[i].value_or(0);
            ++count;
        }
        double const over = r.rule == scale_rule::subscales_only ? 1 : count;
        if (whole)
            out.subscales.push_back({std::string{part.key}, turned / over, given / over});
    }
    return out;
}

inline result<scale_score> score(scale which, std::span<item_answer const> answers)
{
    std::vector<std::optional<int>> places(row(which).items);
    for (std::size_t k = 0; k < answers.size(); ++k) {
        std::size_t at = places.size();
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (item_id(which, i) == answers[k].id)
                at = i;
        }
        if (at == places.size())
            return fail(errc::unknown_key, k);
        if (places[at])
            return fail(errc::duplicate, k);
        if (answers[k].value < row(which).low || answers[k].value > row(which).high)
            return fail(errc::out_of_range, k);
        places[at] = answers[k].value;
    }
    return score(which, std::span<std::optional<int> const>{places});
}

namespace detail {
[[nodiscard]] constexpr bool scales_in_order() noexcept
{
    for (std::size_t i = 0; i < scales.size(); ++i) {
        if (static_cast<std::size_t>(scales[i].value) != i || scales[i].key.empty() || scales[i].items == 0)
            return false;
        for (std::size_t j = 0; j < i; ++j) {
            if (scales[i].key == scales[j].key)
                return false;
        }
    }
    return true;
}
static_assert(scales_in_order());
} // namespace detail
} // namespace cbtkit
#endif
