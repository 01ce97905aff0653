// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_SESSION_HPP
#define CBTKIT_EXERCISE_SESSION_HPP

/// @file
/// One run of an exercise: a value, which is also its save file.

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/exercise/answer.hpp>
#include <cbtkit/exercise/protocol_set.hpp>
#include <cbtkit/exercise/step_note.hpp>
#include <cbtkit/records/unknown_member.hpp>
#include <cbtkit/screening/blocked.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cbtkit {
/// Where a session stands. Append only; `key()` is what is stored.
enum class session_status : std::uint8_t {
    not_started = 0,
    in_step,           ///< a step can be answered, or the end is reached and something is missing
    waiting,           ///< for a day, a time, some minutes or the person: the outcome is pending
    completed,         ///< everything that makes the exercise complete is there; still editable
    paused,            ///< `resumed` goes on where it was
    stopped,           ///< ended by the person
    blocked_by_safety, ///< a person may need people, not an exercise; only the host releases it
};

/// The stored name, for example `blocked_by_safety`.
[[nodiscard]] constexpr std::string_view key(session_status status) noexcept;
/// The status with this name, or `errc::unknown_key`.
[[nodiscard]] constexpr result<session_status> session_status_from_key(std::string_view name);

/// What is known about one step.
struct session_entry {
    std::string step;
    std::optional<answer> given; ///< empty: skipped
    std::string prompt;          ///< text key of the drawn prompt; empty when nothing was drawn
    bool withheld = false;       ///< kept, but never read by checks, scores or records
    std::vector<step_note> notes;
    std::vector<unknown_member> unknown; ///< what a stored entry had beside these; kept, never read

    friend bool operator==(session_entry const&, session_entry const&) = default;
};

/// Why a session is blocked, and where.
struct safety_stop {
    screen_result screen;
    blocked_token token; ///< for `acknowledge`
    std::string step;    ///< empty when the result came from elsewhere
    std::vector<unknown_member> unknown;

    friend bool operator==(safety_stop const&, safety_stop const&) = default;
};

/// What a session begins with.
struct session_start {
    std::string locale = "en";             ///< BCP 47 tag of the words shown
    std::uint64_t seed = 0;                ///< decides every draw
    std::vector<std::string> used_prompts; ///< text keys of prompts used within the last 7 days
    std::optional<civil_time> now;         ///< the host's clock, if it has one

    friend bool operator==(session_start const&, session_start const&) = default;
};

/// All members of a session, to store it. `session::from` checks them.
struct session_parts {
    std::string protocol;
    int protocol_version = 0;
    session_start begun;
    session_status status = session_status::not_started;
    session_status before_hold = session_status::not_started; ///< under a pause or block
    std::string cursor;                                       ///< key of the current step; empty at the end
    std::vector<session_entry> entries; ///< in the order in which the steps were first reached
    std::vector<session_entry> aside;   ///< answers without a step: of other versions, or unfit and blocked
    std::optional<safety_stop> stop;
    std::optional<civil_time> created;
    std::optional<civil_time> now;
    std::string waiting_step;                ///< the step whose wait began last
    std::optional<civil_time> waiting_since; ///< when that was, if the host has a clock
    std::vector<std::string> opened_waits;   ///< steps whose wait the person ended with `resumed`
    std::optional<int> first_distress;       ///< percent
    bool brake = false;                      ///< the last answer says: offer a pause first
    std::int64_t revision = 0;               ///< how often a completed session was changed
    std::vector<unknown_member> unknown;     ///< what a stored session had beside these

    friend bool operator==(session_parts const&, session_parts const&) = default;
};

/// One run of an exercise. Changed by `advance` alone.
/// @invariant `stop()` is there exactly when `status()` is `blocked_by_safety`; no step has two entries
class session {
public:
    /// A session of no exercise; every event but a stop fails.
    session() = default;
    /// Checks members that came from storage. Texts are `screened_text`, so storage had to screen them.
    /// @returns the session; `errc::duplicate` for two entries of a step, `errc::damaged` for members that
    /// contradict each other, `errc::must_handle` for entries with a text that must be handled but are not
    /// withheld.
    [[nodiscard]] static result<session> from(session_parts parts);

    /// Key of the exercise.
    [[nodiscard]] std::string const& protocol() const noexcept { return parts_.protocol; }
    [[nodiscard]] session_status status() const noexcept { return parts_.status; }
    /// Key of the current step; empty at the end.
    [[nodiscard]] std::string const& cursor() const noexcept { return parts_.cursor; }
    /// What is known about a step, or none. @complexity linear in the entries
    [[nodiscard]] session_entry const* find(std::string_view step) const noexcept;
    /// The answer of a step when it is a `T`, may be read and was not skipped; else none.
    template <class T>
    [[nodiscard]] T const* get(std::string_view step) const noexcept
    {
        session_entry const* const entry = find(step);
        return entry == nullptr || !entry->given || entry->withheld ? nullptr
                                                                    : std::get_if<T>(&*entry->given);
    }
    /// Set exactly while the session is blocked: show people and resources, then `acknowledge`.
    [[nodiscard]] std::optional<safety_stop> const& stop() const noexcept { return parts_.stop; }
    /// True when some answer may never be processed.
    [[nodiscard]] bool has_withheld() const noexcept;
    /// All members, to store them.
    [[nodiscard]] session_parts const& parts() const noexcept { return parts_; }

    friend bool operator==(session const&, session const&) = default;

private:
    friend struct session_access;
    session_parts parts_;
};

/// Begins an exercise.
/// @returns a session that is not started, or `errc::unknown_key`.
[[nodiscard]] result<session> start(
    std::string_view protocol_key, session_start begun = {},
    protocol_set const& known = protocol_set::shipped());

inline constexpr detail::key_table<session_status, 7> session_statuses_table{{
    {session_status::not_started, "not_started"},
    {session_status::in_step, "in_step"},
    {session_status::waiting, "waiting"},
    {session_status::completed, "completed"},
    {session_status::paused, "paused"},
    {session_status::stopped, "stopped"},
    {session_status::blocked_by_safety, "blocked_by_safety"},
}};
static_assert(detail::in_order(session_statuses_table));

constexpr std::string_view key(session_status status) noexcept
{
    return detail::key_in(session_statuses_table, status);
}

constexpr result<session_status> session_status_from_key(std::string_view name)
{
    return detail::from_key_in(session_statuses_table, name);
}
} // namespace cbtkit
#endif
