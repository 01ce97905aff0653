// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_SUPPORT_RANDOM_VALUES_HPP
#define CBTKIT_TESTS_SUPPORT_RANDOM_VALUES_HPP

/// @file
/// Random values of every stored type, the same for the same seed on every machine.

#include <cbtkit/journal/journal.hpp>
#include <cbtkit/knowledge/distortion.hpp>
#include <cbtkit/knowledge/emotion.hpp>
#include <cbtkit/records/finding.hpp>
#include <cbtkit/records/intensity_series.hpp>
#include <cbtkit/records/mood_entry.hpp>
#include <cbtkit/records/reframe.hpp>
#include <cbtkit/records/screen_result.hpp>
#include <cbtkit/records/share_list.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace cbtkit::test {
/// A source of numbers.
class chance {
public:
    explicit chance(std::uint64_t seed)
        : engine_{seed}
    {
    }
    /// 0 to `count - 1`.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool one_in(std::size_t count) { return below(count) == 0; }

private:
    std::mt19937_64 engine_;
};

template <class T>
struct maker;
template <class T>
[[nodiscard]] T random_value(chance& random)
{
    return maker<T>::make(random);
}

/// Well-formed UTF-8 with what is easily lost: quotes, control characters, NUL, combined characters, emoji,
/// XML and JSON syntax, leading blanks, commas and line ends.
[[nodiscard]] inline std::string random_text(chance& random, std::size_t most_parts = 8)
{
    using namespace std::string_literals;
    static std::string const parts[] = {
        "They went without me."s,
        " "s,
        "\n"s,
        "\r\n"s,
        "\t"s,
        "\""s,
        "\\"s,
        "\\x41"s,
        "\\\\"s,
        "\0"s,
        "\x01"s,
        "\x1F\x7F"s,
        "<b>&amp;]]>"s,
        "&#10;"s,
        "e\xCC\x81"s,
        "\xC3\xA9"s,
        "\xF0\x9F\x98\x80"s,
        "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"s,
        "\xEF\xBF\xBE"s,
        "\xEF\xBF\xBD"s,
        "\xE2\x80\xA8"s,
        "=SUM(A1)"s,
        "-5"s,
        "+x"s,
        "@me"s,
        ","s,
        ";"s,
        "'"s,
        "n/a"s,
        "null"s,
        "{}"s,
        "0"s,
        "\xEF\xBB\xBF"s,
        "\xD7\xA9\xD7\x9C"s,
        "I always ruin everything "s,
        "12 34"s,
    };
    std::string text;
    for (std::size_t left = random.below(most_parts); left > 0; --left)
        text += parts[random.below(std::size(parts))];
    if (random.one_in(50))
        text.append(300, 'x');
    return text;
}

template <>
struct maker<std::string> {
    static std::string make(chance& random) { return random_text(random); }
};
template <>
struct maker<bool> {
    static bool make(chance& random) { return random.one_in(2); }
};
template <>
struct maker<int> {
    static int make(chance& random)
    {
        return static_cast<int>(random.between(-2'000'000'000, 2'000'000'000));
    }
};
template <>
struct maker<std::int64_t> {
    static std::int64_t make(chance& random)
    {
        return random.between(-(std::int64_t{1} << 53), std::int64_t{1} << 53);
    }
};
template <>
struct maker<double> {
    static double make(chance& random)
    {
        static double const special[] = {0.0, 1.0, -0.5, 0.1, 1e-7, 123456.789, 1e15, 5e-324, 1.0 / 3.0};
        return special[random.below(std::size(special))];
    }
};
template <>
struct maker<intensity> {
    static intensity make(chance& random) { return *intensity::from_percent(random.between(0, 100)); }
};
template <class Tag>
struct maker<id<Tag>> {
    static id<Tag> make(chance& random)
    {
        static char const* const starts[] = {"e", "custom:left-out-", "\xC3\xA9-", "a b", "x,y\"", "<i>\\"};
        return *id<Tag>::from(starts[random.below(std::size(starts))] + std::to_string(random.below(1000)));
    }
};
template <>
struct maker<calendar_day> {
    static calendar_day make(chance& random)
    {
        return *calendar_day::from_days_since_epoch(
            random.one_in(9) ? random.between(-208'188, 2'932'896) : random.between(18'000, 22'000));
    }
};
template <>
struct maker<civil_time> {
    static civil_time make(chance& random)
    {
        auto const time = static_cast<std::int32_t>(
            random.one_in(2) ? random.between(0, 86'399) * 1000 : random.between(0, 86'399'999));
        return *civil_time::from_parts(
            random_value<calendar_day>(random), time, static_cast<int>(random.between(-1080, 1080)));
    }
};
template <>
struct maker<text_span> {
    static text_span make(chance& random)
    {
        std::size_t const begin = random.below(1000);
        return *text_span::from_bounds(begin, begin + random.below(100));
    }
};
template <class T>
struct maker<std::optional<T>> {
    static std::optional<T> make(chance& random)
    {
        if (random.one_in(3))
            return std::nullopt;
        return random_value<T>(random);
    }
};
template <class T>
struct maker<std::vector<T>> {
    static std::vector<T> make(chance& random)
    {
        std::vector<T> values;
        for (std::size_t left = random.below(4); left > 0; --left)
            values.push_back(random_value<T>(random));
        return values;
    }
};
template <class T, std::size_t N>
struct maker<std::array<T, N>> {
    static std::array<T, N> make(chance& random)
    {
        std::array<T, N> values;
        for (T& value : values)
            value = random_value<T>(random);
        return values;
    }
};
template <class... T>
struct maker<std::variant<T...>> {
    static std::variant<T...> make(chance& random)
    {
        using make_one = std::variant<T...> (*)(chance&);
        static constexpr make_one makers[] = {
            [](chance& c) { return std::variant<T...>{random_value<T>(c)}; }...};
        return makers[random.below(sizeof...(T))](random);
    }
};
template <class T>
requires std::is_enum_v<T>
struct maker<T> {
    static T make(chance& random)
    {
        // Taxonomies have the values 0 to n without gaps; `unknown` is their key past the end.
        std::size_t count = 1;
        while (key(static_cast<T>(count)) != "unknown" && !key(static_cast<T>(count)).empty())
            ++count;
        return static_cast<T>(random.below(count));
    }
};
template <>
struct maker<distortion> {
    static distortion make(chance& random)
    {
        return static_cast<distortion>(random.below(distortions.size()));
    }
};
template <>
struct maker<evidence_kind> {
    static evidence_kind make(chance& random) { return static_cast<evidence_kind>(random.below(3)); }
};

/// Records that list their members.
template <class T>
requires requires
{
    T::members();
}
struct maker<T> {
    static T make(chance& random)
    {
        T made;
        std::apply(
            [&](auto const&... member) {
                ((made.*(member.place) =
                      random_value<std::remove_cvref_t<decltype(made.*(member.place))>>(random)),
                 ...);
            },
            T::members());
        return made;
    }
};

/// Members that no version knows; their names differ from each other and from all known ones.
template <>
struct maker<std::vector<unknown_member>> {
    static std::vector<unknown_member> make(chance& random)
    {
        static char const* const values[] = {
            "null", "true", "[1,2.5E0,{\"a\":\"\\u0000\"}]", "\"text \xC3\xA9\"", "{\"deep\":[[[]]]}", "-12"};
        std::vector<unknown_member> members;
        if (random.one_in(3))
            for (std::size_t i = random.below(3); i > 0; --i)
                members.push_back(
                    {"x-" + std::to_string(i) + random_text(random, 3),
                     values[random.below(std::size(values))]});
        return members;
    }
};
template <>
struct maker<emotion_rating> {
    static emotion_rating make(chance& random)
    {
        emotion_rating made;
        made.emotion = random_value<emotion_id>(random);
        if (random.one_in(3))
            made.valence = static_cast<double>(random.between(-100, 100)) / 100.0;
        made.before = random_value<std::optional<intensity>>(random);
        made.after = random_value<std::optional<intensity>>(random);
        made.skipped = random_value<bool>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<thought> {
    static thought make(chance& random)
    {
        thought made;
        made.text = random_text(random);
        made.belief_before = random_value<std::optional<intensity>>(random);
        made.belief_after = random_value<std::optional<intensity>>(random);
        made.confirmed_distortions = random_value<std::vector<distortion_id>>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<evidence> {
    static evidence make(chance& random)
    {
        evidence made;
        made.text = random_text(random);
        made.kind = random_value<evidence_kind>(random);
        if (random.one_in(2))
            made.weight = static_cast<int>(random.between(1, 5));
        made.flagged_opinion = random_value<bool>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
/// Ratings of emotions that differ from each other.
[[nodiscard]] inline std::vector<emotion_rating> random_ratings(chance& random)
{
    auto ratings = random_value<std::vector<emotion_rating>>(random);
    for (std::size_t i = 0; i < ratings.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (ratings[k].emotion == ratings[i].emotion) {
                ratings.resize(i);
                return ratings;
            }
    return ratings;
}
template <>
struct maker<thought_record> {
    static thought_record make(chance& random)
    {
        static constexpr thought_record_level levels[] = {
            thought_record_level::three, thought_record_level::five, thought_record_level::seven};
        thought_record made;
        made.level = levels[random.below(3)];
        made.situation = random_text(random);
        made.ratings = random_ratings(random);
        made.thoughts = random_value<std::vector<thought>>(random);
        if (!made.thoughts.empty())
            made.thoughts[random.below(made.thoughts.size())].hot = true;
        made.evidence_for = random_value<std::vector<evidence>>(random);
        made.evidence_against = random_value<std::vector<evidence>>(random);
        made.response = random_value<std::optional<std::string>>(random);
        made.response_belief = random_value<std::optional<intensity>>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<journal_entry> {
    static journal_entry make(chance& random)
    {
        journal_entry made;
        made.id = random_value<entry_id>(random);
        made.at = random_value<civil_time>(random);
        made.text = random_text(random);
        made.mood = random_value<std::optional<intensity>>(random);
        made.emotions = random_value<std::vector<emotion_rating>>(random);
        made.tags = random_value<std::vector<std::string>>(random);
        made.confirmed_distortions = random_value<std::vector<distortion_id>>(random);
        if (random.one_in(3))
            made.thought_record = random_value<thought_record>(random);
        made.exercise = random_value<std::optional<std::string>>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<mood_entry> {
    static mood_entry make(chance& random)
    {
        mood_entry made;
        made.at = random_value<civil_time>(random);
        made.mood = random_value<std::optional<intensity>>(random);
        made.emotions = random_value<std::vector<emotion_rating>>(random);
        return made;
    }
};
template <>
struct maker<self_talk_reframe> {
    static self_talk_reframe make(chance& random)
    {
        self_talk_reframe made;
        made.self_talk = random_text(random);
        made.harshness_before = random_value<std::optional<intensity>>(random);
        made.distortions = random_value<std::vector<distortion_id>>(random);
        made.reframe = random_text(random);
        made.belief = random_value<std::optional<intensity>>(random);
        made.harshness_after = random_value<std::optional<intensity>>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<share_list> {
    static share_list make(chance& random)
    {
        std::vector<share> parts;
        int left = 100;
        for (std::size_t count = random.below(5); count > 0; --count) {
            int const part = static_cast<int>(random.between(0, left));
            parts.push_back({random_text(random), part});
            left -= part;
        }
        return *share_list::from(std::move(parts));
    }
};
template <>
struct maker<intensity_series> {
    static intensity_series make(chance& random)
    {
        std::vector<intensity_point> points;
        double minute = 0;
        for (std::size_t count = random.below(6); count > 0; --count) {
            points.push_back({minute, random_value<intensity>(random)});
            minute += 0.1 + static_cast<double>(random.below(1000)) / 7.0;
        }
        return *intensity_series::from(std::move(points));
    }
};
template <>
struct maker<finding> {
    static finding make(chance& random)
    {
        finding made;
        made.kind = random_value<distortion>(random);
        made.span = random_value<text_span>(random);
        made.score = static_cast<double>(random.below(1001)) / 1000.0;
        made.rule = "labeling.rule_" + std::to_string(random.below(50));
        made.cue = random_text(random);
        return made;
    }
};
template <>
struct maker<screen_result> {
    static screen_result make(chance& random)
    {
        if (random.one_in(4))
            return screen_result::not_screened(random.one_in(2) ? "de" : "");
        screen_evidence made;
        made.language = "en";
        made.level = static_cast<int>(random.below(8));
        if (random.one_in(3))
            made.categories.insert(random_value<screen_category>(random));
        made.flags = {
            random_value<bool>(random), random_value<bool>(random), random_value<bool>(random),
            random_value<bool>(random)};
        for (std::size_t count = random.below(3); count > 0; --count)
            made.findings.push_back(
                {random_value<text_span>(random), "screen.l3.rule", static_cast<int>(random.below(8)),
                 random_value<std::optional<screen_category>>(random)});
        made.urgency = screen_urgency::none;
        while (true) {
            auto parts = made;
            if (auto result = screen_result::from(std::move(parts)))
                return *std::move(result);
            made.urgency = static_cast<screen_urgency>(static_cast<int>(made.urgency) + 1);
        }
    }
};

template <>
struct maker<amount> {
    static amount make(chance& random)
    {
        return *amount::from(
            static_cast<double>(random.between(-100'000, 100'000)) / (random.one_in(2) ? 1.0 : 8.0));
    }
};
template <>
struct maker<attainment_level> {
    static attainment_level make(chance& random) { return *attainment_level::from(random.between(-2, 2)); }
};
template <>
struct maker<attainment_rating> {
    static attainment_rating make(chance& random) { return *attainment_rating::from(random.between(0, 3)); }
};
template <>
struct maker<goal_cadence> {
    static goal_cadence make(chance& random) { return *goal_cadence::per_week(random.between(1, 7)); }
};
template <>
struct maker<step_length> {
    static step_length make(chance& random)
    {
        return random.one_in(2) ? *step_length::minutes(random.between(1, 100'000))
                                : *step_length::days(random.between(0, 3'650));
    }
};
template <>
struct maker<goal_measure> {
    static goal_measure make(chance& random)
    {
        goal_measure made;
        made.metric = "m" + random_text(random);
        made.unit = random_text(random);
        made.baseline = random_value<std::optional<amount>>(random);
        made.target = random_value<std::optional<amount>>(random);
        made.direction = random_value<goal_direction>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<goal_step> {
    static goal_step make(chance& random)
    {
        goal_step made;
        made.id = random_value<step_id>(random);
        made.text = random_text(random);
        made.length = random_value<std::optional<step_length>>(random);
        made.after = random_value<std::vector<step_id>>(random);
        made.due = random_value<std::optional<calendar_day>>(random);
        made.if_then = random_text(random);
        made.state = random_value<step_state>(random);
        made.replaced_by = random_value<std::vector<step_id>>(random);
        made.confidence = random_value<std::optional<intensity>>(random);
        made.weight = random_value<amount>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<goal_obstacle> {
    static goal_obstacle make(chance& random)
    {
        goal_obstacle made;
        made.text = random_text(random);
        made.likelihood = random_value<std::optional<intensity>>(random);
        made.if_then = random_text(random);
        if (random.one_in(2))
            made.delay_days = static_cast<std::int32_t>(random.between(0, 365));
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<attainment_scale> {
    static attainment_scale make(chance& random)
    {
        attainment_scale made;
        made.levels = random_value<std::array<std::string, 5>>(random);
        made.written = random_value<std::optional<calendar_day>>(random);
        made.importance = random_value<attainment_rating>(random);
        made.difficulty = random_value<attainment_rating>(random);
        made.attained = random_value<std::optional<attainment_level>>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<progress_measured> {
    static progress_measured make(chance& random) { return {random_value<amount>(random)}; }
};
template <>
struct maker<progress_added> {
    static progress_added make(chance& random) { return {random_value<amount>(random)}; }
};
template <>
struct maker<day_kept> {
    static day_kept make(chance&) { return {}; }
};
template <>
struct maker<day_skipped> {
    static day_skipped make(chance&) { return {}; }
};
template <>
struct maker<step_moved> {
    static step_moved make(chance& random)
    {
        return {random_value<step_id>(random), random_value<step_state>(random)};
    }
};
template <>
struct maker<step_attempted> {
    static step_attempted make(chance& random)
    {
        return {random_value<step_id>(random), random_text(random)};
    }
};
template <>
struct maker<setback_noted> {
    static setback_noted make(chance& random)
    {
        return {
            random_value<step_id>(random), random_value<std::optional<setback_reason>>(random),
            random_text(random)};
    }
};
template <>
struct maker<goal_reviewed> {
    static goal_reviewed make(chance& random) { return {random_value<plan_status>(random)}; }
};
template <>
struct maker<goal_replanned> {
    static goal_replanned make(chance& random)
    {
        return {
            random_value<std::optional<calendar_day>>(random), random_value<std::optional<amount>>(random),
            random_text(random)};
    }
};
template <>
struct maker<goal_moved> {
    static goal_moved make(chance& random) { return {random_value<goal_state>(random)}; }
};
template <>
struct maker<milestone_marked> {
    static milestone_marked make(chance& random) { return {"fraction_" + std::to_string(random.below(100))}; }
};
template <>
struct maker<other_event> {
    static other_event make(chance& random) { return {"later_kind_" + std::to_string(random.below(9))}; }
};
template <>
struct maker<goal_event> {
    static goal_event make(chance& random)
    {
        goal_event made;
        made.at = random_value<civil_time>(random);
        made.what = random_value<decltype(made.what)>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};
template <>
struct maker<smart_goal> {
    static smart_goal make(chance& random)
    {
        smart_goal made;
        made.id = random_value<goal_id>(random);
        made.locale = random.one_in(2) ? "en" : "de-AT";
        made.title = random_text(random);
        made.kind = random_value<goal_kind>(random);
        made.measure = random_value<std::optional<goal_measure>>(random);
        made.start = random_value<std::optional<calendar_day>>(random);
        made.deadline = random_value<std::optional<calendar_day>>(random);
        made.importance = random_value<std::optional<intensity>>(random);
        made.confidence = random_value<std::optional<intensity>>(random);
        made.control = random_value<std::optional<intensity>>(random);
        made.effort = random_value<std::optional<intensity>>(random);
        made.rank = random_value<std::optional<moscow>>(random);
        made.values = random_value<std::vector<std::string>>(random);
        made.steps = random_value<std::vector<goal_step>>(random);
        for (std::size_t i = 0; i < made.steps.size(); ++i) // ids of steps differ
            made.steps[i].id = *step_id::from("step" + std::to_string(i));
        made.obstacles = random_value<std::vector<goal_obstacle>>(random);
        made.cadence = random_value<std::optional<goal_cadence>>(random);
        if (random.one_in(2))
            made.review_every_days = static_cast<std::int32_t>(random.between(1, 366));
        made.celebration = random_text(random);
        made.stage = random_value<std::optional<readiness>>(random);
        made.attainment = random_value<std::optional<attainment_scale>>(random);
        made.state = random_value<goal_state>(random);
        made.created = random_value<std::optional<civil_time>>(random);
        made.updated = random_value<std::optional<civil_time>>(random);
        made.history = random_value<std::vector<goal_event>>(random);
        made.unknown = random_value<std::vector<unknown_member>>(random);
        return made;
    }
};

/// A journal with entries of different ids, edits, goals and sessions.
[[nodiscard]] inline journal random_journal(chance& random, std::size_t entries = 6)
{
    journal made;
    made.locale = random.one_in(2) ? "en" : "pt-BR";
    made.day_begins = *day_boundary::from_minutes(static_cast<int>(random.between(0, 719)));
    for (std::size_t i = 0; i < entries; ++i) {
        auto entry = random_value<journal_entry>(random);
        entry.id = *entry_id::from("entry-" + std::to_string(i) + random_value<entry_id>(random).str());
        if (!made.add(entry))
            continue;
        if (random.one_in(3)) {
            auto changed = random_value<journal_entry>(random);
            changed.id = made.entries()[random.below(made.size())].id;
            (void)made.edit(std::move(changed));
        }
    }
    for (std::size_t count = random.below(3); count > 0; --count)
        (void)made.put_goal(random_value<smart_goal>(random));
    if (random.one_in(2))
        made.sessions.push_back(R"({"protocol":"emotion_checkin","answers":[]})");
    made.unknown = random_value<std::vector<unknown_member>>(random);
    return made;
}
} // namespace cbtkit::test
#endif
