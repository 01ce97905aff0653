// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_GOAL_STEP_HPP
#define CBTKIT_RECORDS_GOAL_STEP_HPP

/// @file
/// One step on the way to a goal.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/id.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/core/key_table.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/amount.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// Names a step within its goal.
using step_id = id<struct step_tag>;

/// Append only.
enum class step_state : std::uint8_t {
    todo = 0,
    doing = 1,
    done = 2,
    skipped = 3,  ///< left out by choice; it no longer counts
    replaced = 4, ///< other steps stand in its place
};

inline constexpr detail::key_table<step_state, 5> step_states_table{{
    {step_state::todo, "todo"},
    {step_state::doing, "doing"},
    {step_state::done, "done"},
    {step_state::skipped, "skipped"},
    {step_state::replaced, "replaced"},
}};
static_assert(detail::in_order(step_states_table));

/// The stored name, for example `doing`.
[[nodiscard]] constexpr std::string_view key(step_state state) noexcept
{
    return detail::key_in(step_states_table, state);
}
/// The value of a stored name, or `errc::unknown_key`.
[[nodiscard]] constexpr result<step_state> step_state_from_key(std::string_view name)
{
    return detail::from_key_in(step_states_table, name);
}

/// How long a step takes, either in minutes of work or in whole days.
/// @invariant minutes 1 to 100,000; days 0 to 3,650
class step_length {
public:
    /// One day.
    constexpr step_length() noexcept = default;

    /// Checks a number that came from outside; 1 to 100,000, else `errc::out_of_range`.
    [[nodiscard]] static constexpr result<step_length> minutes(std::int64_t count)
    {
        if (count < 1 || count > 100'000)
            return fail(errc::out_of_range);
        return step_length{static_cast<std::int32_t>(count), true};
    }
    /// Checks a number that came from outside; 0 to 3,650, else `errc::out_of_range`.
    [[nodiscard]] static constexpr result<step_length> days(std::int64_t count)
    {
        if (count < 0 || count > 3'650)
            return fail(errc::out_of_range);
        return step_length{static_cast<std::int32_t>(count), false};
    }

    /// True when `count()` is in minutes, false when it is in days.
    [[nodiscard]] constexpr bool in_minutes() const noexcept { return in_minutes_; }
    [[nodiscard]] constexpr std::int32_t count() const noexcept { return count_; }

    friend constexpr bool operator==(step_length, step_length) noexcept = default;

private:
    constexpr step_length(std::int32_t count, bool in_minutes) noexcept
        : count_{count}
        , in_minutes_{in_minutes}
    {
    }

    std::int32_t count_ = 1;
    bool in_minutes_ = false;
};

/// What is to be done, how long it takes and what comes before it.
struct goal_step {
    step_id id;
    std::string text;
    std::optional<step_length> length;
    std::vector<step_id> after; ///< steps that come first
    std::optional<calendar_day> due;
    std::string if_then; ///< "If it rains, then I walk in the mall"; empty where there is none
    step_state state = step_state::todo;
    std::vector<step_id> replaced_by;    ///< the steps that stand in its place when `state` is `replaced`
    std::optional<intensity> confidence; ///< how sure the person is of doing it
    amount weight = 1;                   ///< its share in the progress by steps; 0 or less counts as 0
    std::vector<unknown_member> unknown;

    friend bool operator==(goal_step const&, goal_step const&) = default;
};
} // namespace cbtkit
#endif
