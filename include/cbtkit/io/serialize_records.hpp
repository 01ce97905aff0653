// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_SERIALIZE_RECORDS_HPP
#define CBTKIT_IO_SERIALIZE_RECORDS_HPP

/// @file
/// The values of `records/` in archives of Boost.Serialization: entries, thought records, goals, findings,
/// screen results, and every record that lists its own members.

#include <cbtkit/io/serialize_core.hpp>
#include <cbtkit/records/finding.hpp>
#include <cbtkit/records/intensity_series.hpp>
#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/records/mood_entry.hpp>
#include <cbtkit/records/reframe.hpp>
#include <cbtkit/records/screen_result.hpp>
#include <cbtkit/records/share_list.hpp>
#include <cbtkit/records/smart_goal.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace cbtkit::io {
namespace detail {
/// True for the text of exactly one well-formed JSON value; kept JSON is written back as it is.
[[nodiscard]] bool is_json_text(std::string_view text);

/// A screen result as a plain struct.
struct stored_screen {
    bool screened = false;
    screen_evidence evidence;
};

template <>
struct codec<distortion> : key_codec<distortion, &distortion_from_key> {
};
template <>
struct codec<goal_kind> : key_codec<goal_kind, &goal_kind_from_key> {
};
template <>
struct codec<goal_state> : key_codec<goal_state, &goal_state_from_key> {
};
template <>
struct codec<goal_direction> : key_codec<goal_direction, &goal_direction_from_key> {
};
template <>
struct codec<moscow> : key_codec<moscow, &moscow_from_key> {
};
template <>
struct codec<plan_status> : key_codec<plan_status, &plan_status_from_key> {
};
template <>
struct codec<readiness> : key_codec<readiness, &readiness_from_key> {
};
template <>
struct codec<screen_category> : key_codec<screen_category, &screen_category_from_key> {
};
template <>
struct codec<screen_urgency> : key_codec<screen_urgency, &screen_urgency_from_key> {
};
template <>
struct codec<setback_reason> : key_codec<setback_reason, &setback_reason_from_key> {
};
template <>
struct codec<step_state> : key_codec<step_state, &step_state_from_key> {
};

template <>
struct leaf<thought_record_level> {
    using raw = int;
    static int to_raw(thought_record_level level) { return static_cast<int>(level); }
    static result<thought_record_level> from_raw(int columns)
    {
        if (columns != 3 && columns != 5 && columns != 7)
            return fail(errc::out_of_range);
        return static_cast<thought_record_level>(columns);
    }
};
template <>
struct leaf<evidence_kind> {
    using raw = std::string;
    static constexpr std::array<std::string_view, 3> keys{"fact", "opinion", "feeling"};
    static std::string to_raw(evidence_kind kind)
    {
        return std::string{keys.at(static_cast<std::size_t>(kind))};
    }
    static result<evidence_kind> from_raw(std::string const& wanted)
    {
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (keys[i] == wanted)
                return static_cast<evidence_kind>(i);
        return fail(errc::unknown_key);
    }
};
template <>
struct leaf<amount> {
    using raw = double;
    static double to_raw(amount value) { return value.value(); }
    static result<amount> from_raw(double number) { return amount::from(number); }
};
template <>
struct leaf<attainment_level> {
    using raw = int;
    static int to_raw(attainment_level value) { return value.number(); }
    static result<attainment_level> from_raw(int number) { return attainment_level::from(number); }
};
template <>
struct leaf<attainment_rating> {
    using raw = int;
    static int to_raw(attainment_rating value) { return value.number(); }
    static result<attainment_rating> from_raw(int number) { return attainment_rating::from(number); }
};
template <>
struct leaf<goal_cadence> {
    using raw = int;
    static int to_raw(goal_cadence value) { return value.times_per_week(); }
    static result<goal_cadence> from_raw(int times) { return goal_cadence::per_week(times); }
};
template <>
struct leaf<step_length> {
    using raw = std::array<std::int32_t, 2>; // 1 for minutes and 0 for days, then how many
    static raw to_raw(step_length value) { return {value.in_minutes() ? 1 : 0, value.count()}; }
    static result<step_length> from_raw(raw const& stored)
    {
        if (stored[0] != 0 && stored[0] != 1)
            return fail(errc::out_of_range);
        return stored[0] == 1 ? step_length::minutes(stored[1]) : step_length::days(stored[1]);
    }
};
template <>
struct leaf<share_list> {
    using raw = std::vector<share>;
    static raw const& to_raw(share_list const& value) { return value.parts(); }
    static result<share_list> from_raw(raw parts) { return share_list::from(std::move(parts)); }
};
template <>
struct leaf<intensity_series> {
    using raw = std::vector<intensity_point>;
    static raw const& to_raw(intensity_series const& value) { return value.points(); }
    static result<intensity_series> from_raw(raw points) { return intensity_series::from(std::move(points)); }
};
template <>
struct leaf<screen_categories> {
    using raw = std::vector<screen_category>;
    static raw to_raw(screen_categories value)
    {
        raw all;
        for (auto const& [category, name] : screen_categories_table)
            if (value.contains(category))
                all.push_back(category);
        return all;
    }
    static result<screen_categories> from_raw(raw const& all)
    {
        screen_categories made;
        for (screen_category category : all)
            made.insert(category);
        return made;
    }
};
template <>
struct leaf<screen_result> {
    using raw = stored_screen;
    static raw to_raw(screen_result const& value) { return {value.is_screened(), value.evidence()}; }
    static result<screen_result> from_raw(raw stored)
    {
        if (stored.screened)
            return screen_result::from(std::move(stored.evidence));
        screen_result made = screen_result::not_screened(std::move(stored.evidence.language));
        return made;
    }
};
} // namespace detail

template <>
struct stored_struct<unknown_member> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"name", "json"};
    static void accept(unknown_member& loaded)
    {
        if (!detail::is_json_text(loaded.json))
            detail::refuse(errc::syntax);
    }
};
template <>
struct stored_struct<thought> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"text", "belief_before",         "belief_after",
                                      "hot",  "confirmed_distortions", "unknown"};
};
template <>
struct stored_struct<evidence> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"text", "kind", "weight", "flagged_opinion", "unknown"};
    static void accept(evidence& loaded)
    {
        if (loaded.weight && (*loaded.weight < 1 || *loaded.weight > 5))
            detail::refuse(errc::out_of_range);
    }
};
template <>
struct stored_struct<emotion_rating> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"emotion", "valence", "before", "after", "skipped", "unknown"};
    static void accept(emotion_rating& loaded)
    {
        if (loaded.valence && !(*loaded.valence >= -1 && *loaded.valence <= 1))
            detail::refuse(errc::out_of_range);
    }
};
template <>
struct stored_struct<thought_record> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"level",    "situation",       "ratings",
                                      "thoughts", "evidence_for",    "evidence_against",
                                      "response", "response_belief", "unknown"};
    static void accept(thought_record& loaded) { loaded = detail::accepted(checked(std::move(loaded))); }
};
template <>
struct stored_struct<journal_entry> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{
        "id",       "at",     "text", "mood", "emotions", "tags", "confirmed_distortions", "thought_record",
        "exercise", "unknown"};
};
template <>
struct stored_struct<mood_entry> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"at", "mood", "emotions"};
};
template <>
struct stored_struct<self_talk_reframe> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"self_talk", "harshness_before", "distortions", "reframe",
                                      "belief",    "harshness_after",  "unknown"};
};
template <>
struct stored_struct<share> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"name", "percent"};
};
template <>
struct stored_struct<intensity_point> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"minute", "value"};
};
template <>
struct stored_struct<finding> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"kind", "span", "score", "rule", "cue"};
};
template <>
struct stored_struct<screen_flags> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"past", "third_party", "negated", "idiom_masked"};
};
template <>
struct stored_struct<screen_finding> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"span", "rule", "level", "category"};
};
template <>
struct stored_struct<screen_evidence> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"language", "level", "urgency", "categories", "flags", "findings"};
};
template <>
struct stored_struct<detail::stored_screen> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"screened", "evidence"};
};

template <>
struct stored_struct<goal_measure> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"metric", "unit", "baseline", "target", "direction", "unknown"};
};
template <>
struct stored_struct<goal_step> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"id",    "text",        "length",     "after",  "due",    "if_then",
                                      "state", "replaced_by", "confidence", "weight", "unknown"};
};
template <>
struct stored_struct<goal_obstacle> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"text", "likelihood", "if_then", "delay_days", "unknown"};
};
template <>
struct stored_struct<attainment_scale> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"levels", "written", "importance", "difficulty", "attained", "unknown"};
};
template <>
struct stored_struct<smart_goal> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{
        "id",
        "locale",
        "title",
        "kind",
        "measure",
        "start",
        "deadline",
        "importance",
        "confidence",
        "control",
        "effort",
        "rank",
        "values",
        "steps",
        "obstacles",
        "cadence",
        "review_every_days",
        "celebration",
        "stage",
        "attainment",
        "state",
        "created",
        "updated",
        "history",
        "unknown"};
};
template <>
struct stored_struct<goal_event> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"at", "what", "unknown"};
};

template <>
struct stored_struct<progress_measured> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"value"};
};
template <>
struct stored_struct<progress_added> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"value"};
};
template <>
struct stored_struct<day_kept> {
    static constexpr unsigned version = 1;
    static constexpr std::array<char const*, 0> names{};
};
template <>
struct stored_struct<day_skipped> {
    static constexpr unsigned version = 1;
    static constexpr std::array<char const*, 0> names{};
};
template <>
struct stored_struct<step_moved> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"step", "to"};
};
template <>
struct stored_struct<step_attempted> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"step", "effort"};
};
template <>
struct stored_struct<setback_noted> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"step", "reason", "learned"};
};
template <>
struct stored_struct<goal_reviewed> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"status"};
};
template <>
struct stored_struct<goal_replanned> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"deadline", "target", "note"};
};
template <>
struct stored_struct<goal_moved> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"to"};
};
template <>
struct stored_struct<milestone_marked> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"milestone"};
};
template <>
struct stored_struct<other_event> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"kind"};
};

namespace detail {
/// A variant is stored as the key of its alternative and then the alternative; the keys never change.
template <class Variant>
inline constexpr std::array<std::string_view, 0> alternative_keys{};
template <>
inline constexpr std::array<std::string_view, 12> alternative_keys<decltype(goal_event::what)>{
    "progress_measured", "progress_added", "day_kept",         "day_skipped",
    "step_moved",        "step_attempted", "setback_noted",    "goal_reviewed",
    "goal_replanned",    "goal_moved",     "milestone_marked", "other_event"};

template <class... Alternatives>
struct codec<std::variant<Alternatives...>> {
    using variant = std::variant<Alternatives...>;
    static_assert(
        alternative_keys<variant>.size() == sizeof...(Alternatives), "one key for each alternative");

    template <class Archive>
    static void save(Archive& archive, char const* name, variant const& value)
    {
        put(archive, name, std::string{alternative_keys<variant>[value.index()]});
        std::visit([&](auto const& held) { put(archive, "value", held); }, value);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, variant& value)
    {
        auto const wanted = taken<std::string>(archive, name);
        std::size_t index = 0;
        bool const found =
            ((alternative_keys<variant>[index] == wanted
                  ? (value = taken<Alternatives>(archive, "value"), true)
                  : (++index, false)) ||
             ...);
        if (!found)
            refuse(errc::unknown_key);
    }
};
} // namespace detail
} // namespace cbtkit::io
#endif
