// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_SERIALIZE_EXERCISE_HPP
#define CBTKIT_IO_SERIALIZE_EXERCISE_HPP

/// @file
/// Sessions of exercises, their answers and their records in archives of Boost.Serialization.
///
/// What the crisis screen read in a text is never stored: every text is screened again while it is loaded,
/// with the shipped screens or those of `use_screens`. An `event` is no value to store: it is read with the
/// session it is meant for (`session_json.hpp`), and a `released` holds a proof that must not come from a
/// file.

#include <cbtkit/exercise/answer.hpp>
#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/exercise/session.hpp>
#include <cbtkit/exercise/step_note.hpp>
#include <cbtkit/io/serialize_records.hpp>
#include <cbtkit/screening/screen.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit::io {
namespace detail {
/// The severity with this name, or `errc::unknown_key`.
[[nodiscard]] result<note_severity> note_severity_from_key(std::string_view name);
/// The failure with this name, or `errc::unknown_key`.
[[nodiscard]] result<errc> errc_from_key(std::string_view name);
/// A session from its stored members. A screen that has learned since then may see more: such a session comes
/// back blocked.
[[nodiscard]] result<session> session_seen_now(session_parts parts);

/// The screens that read the texts of one archive, kept in the archive itself.
struct archive_screens {
    screens available;
};
inline constexpr char archive_screens_key = 0;
template <class Archive>
[[nodiscard]] screens& screens_of(Archive& archive)
{
    void* const key = const_cast<char*>(&archive_screens_key); // a name only, nobody writes to it
    return archive.template get_helper<archive_screens>(key).available;
}
} // namespace detail

/// Lets the host's screens read the texts of what this archive will load.
template <class Archive>
void use_screens(Archive& archive, screens const& available)
{
    detail::screens_of(archive) = available;
}

namespace detail {
template <>
struct codec<screened_text> {
    template <class Archive>
    static void save(Archive& archive, char const* name, screened_text const& value)
    {
        put(archive, name, value.text());
        put(archive, "language", value.screen().language());
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, screened_text& value)
    {
        auto text = taken<std::string>(archive, name);
        auto const language = taken<std::string>(archive, "language");
        value = screen(std::move(text), language, screens_of(archive));
    }
};

template <>
struct codec<session_status> : key_codec<session_status, &session_status_from_key> {
};
template <>
struct codec<note_severity> : key_codec<note_severity, &note_severity_from_key> {
};
template <>
struct codec<errc> : key_codec<errc, &errc_from_key> {
};

template <>
struct leaf<blocked_token> {
    using raw = std::uint64_t;
    static raw to_raw(blocked_token value) { return value.number(); }
    static result<blocked_token> from_raw(raw number) { return blocked_token::from_number(number); }
};
template <>
struct leaf<session> {
    using raw = session_parts;
    static raw const& to_raw(session const& value) { return value.parts(); }
    static result<session> from_raw(raw parts) { return session_seen_now(std::move(parts)); }
};

template <>
inline constexpr std::array<std::string_view, 8> alternative_keys<cell>{
    "text", "slider", "number", "choice", "choices", "yes_no", "day", "time"};
template <>
inline constexpr std::array<std::string_view, 14> alternative_keys<answer>{
    "notice", "text", "slider",   "number", "choice", "choices", "yes_no",
    "day",    "time", "feelings", "form",   "list",   "shares",  "series"};
template <>
inline constexpr std::array<std::string_view, 39> alternative_keys<any_record>{
    "abcde_record",  "activity_log",     "boundary_plan",      "compassion_break", "continuum",
    "coping_card",   "cost_benefit",     "data_log",           "decatastrophe",    "desc_script",
    "double_column", "effects_profile",  "emotion_snapshot",   "event_reflection", "evidence_balance",
    "experiment",    "exposure_session", "fear_ladder",        "flaw_note",        "friend_advice",
    "help_decision", "impulse_delay",    "journal_entry",      "no_plan",          "planned_activity",
    "reach_out",     "rejection_review", "responsibility_pie", "self_forgiveness", "self_talk_reframe",
    "setback_plan",  "socratic_dialog",  "strength_entry",     "support_map",      "thought_record",
    "urge_session",  "values_compass",   "worry_outcome",      "worth_inventory"};
} // namespace detail

template <>
struct stored_struct<seen> {
    static constexpr unsigned version = 1;
    static constexpr std::array<char const*, 0> names{};
};
template <>
struct stored_struct<choice> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"key"};
};
template <>
struct stored_struct<choices> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"keys"};
};
template <>
struct stored_struct<feeling> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"emotion", "strength", "words"};
    static void accept(feeling& loaded)
    {
        if (loaded.words) // the key is made from the words
            loaded = detail::accepted(custom_feeling(*std::move(loaded.words), loaded.strength));
    }
};
template <>
struct stored_struct<filled_field> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"field", "value"};
};
template <>
struct stored_struct<answer_row> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"fields"};
};
template <>
struct stored_struct<shares::part> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"name", "percent"};
};
template <>
struct stored_struct<shares> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"parts"};
};
template <>
struct stored_struct<step_note> {
    static constexpr unsigned version = 2;
    static constexpr std::array names{"code", "severity", "field",  "item",
                                      "span", "number",   "reason", "unknown"};
    static constexpr std::array added{added_member{"unknown", 2}};
};
template <>
struct stored_struct<session_entry> {
    static constexpr unsigned version = 2;
    static constexpr std::array names{"step", "given", "prompt", "withheld", "notes", "unknown"};
    static constexpr std::array added{added_member{"unknown", 2}};
};
template <>
struct stored_struct<safety_stop> {
    static constexpr unsigned version = 2;
    static constexpr std::array names{"screen", "token", "step", "unknown"};
    static constexpr std::array added{added_member{"unknown", 2}};
};
template <>
struct stored_struct<session_start> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"locale", "seed", "used_prompts", "now"};
};
template <>
struct stored_struct<session_parts> {
    static constexpr unsigned version = 2;
    static constexpr std::array names{
        "protocol", "protocol_version", "begun",         "status",       "before_hold",
        "cursor",   "entries",          "aside",         "stop",         "created",
        "now",      "waiting_step",     "waiting_since", "opened_waits", "first_distress",
        "brake",    "revision",         "unknown"};
    static constexpr std::array added{added_member{"unknown", 2}};
};
template <>
struct stored_struct<exercise_record> {
    static constexpr unsigned version = 1;
    static constexpr std::array names{"protocol", "protocol_version", "locale",  "created",        "updated",
                                      "revision", "content",          "unknown", "unknown_content"};
    static void accept(exercise_record& loaded)
    {
        if (loaded.revision < 0)
            detail::refuse(errc::out_of_range);
    }
};
} // namespace cbtkit::io
#endif
