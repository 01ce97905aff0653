// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_ATTAINMENT_SCALE_HPP
#define CBTKIT_RECORDS_ATTAINMENT_SCALE_HPP

/// @file
/// Five outcomes written down before the start, from much less to much more than expected (Goal Attainment
/// Scaling).

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/result.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cbtkit {
/// Which of the five outcomes came about.
/// @invariant `-2 <= number() && number() <= 2`
class attainment_level {
public:
    /// As expected: 0.
    constexpr attainment_level() noexcept = default;
    /// Checks a number that came from outside; -2 to 2, else `errc::out_of_range`.
    [[nodiscard]] static constexpr result<attainment_level> from(std::int64_t number)
    {
        if (number < -2 || number > 2)
            return fail(errc::out_of_range);
        attainment_level made;
        made.number_ = static_cast<std::int8_t>(number);
        return made;
    }
    [[nodiscard]] constexpr int number() const noexcept { return number_; }

    friend constexpr bool operator==(attainment_level, attainment_level) noexcept = default;
    friend constexpr auto operator<=>(attainment_level, attainment_level) noexcept = default;

private:
    std::int8_t number_ = 0;
};

/// How much a goal counts in the summary: not at all, a little, moderately, very.
/// @invariant `0 <= number() && number() <= 3`
class attainment_rating {
public:
    /// A little: 1.
    constexpr attainment_rating() noexcept = default;
    /// Checks a number that came from outside; 0 to 3, else `errc::out_of_range`.
    [[nodiscard]] static constexpr result<attainment_rating> from(std::int64_t number)
    {
        if (number < 0 || number > 3)
            return fail(errc::out_of_range);
        attainment_rating made;
        made.number_ = static_cast<std::int8_t>(number);
        return made;
    }
    [[nodiscard]] constexpr int number() const noexcept { return number_; }

    friend constexpr bool operator==(attainment_rating, attainment_rating) noexcept = default;
    friend constexpr auto operator<=>(attainment_rating, attainment_rating) noexcept = default;

private:
    std::int8_t number_ = 1;
};

/// The five outcomes of one goal. Index 0 is level -2, index 2 the expected outcome, index 4 level +2.
struct attainment_scale {
    std::array<std::string, 5> levels;
    std::optional<calendar_day> written; ///< the day on which the levels were fixed
    attainment_rating importance;
    attainment_rating difficulty;
    std::optional<attainment_level> attained; ///< nothing until it was judged
    std::vector<unknown_member> unknown;

    friend bool operator==(attainment_scale const&, attainment_scale const&) = default;
};
} // namespace cbtkit
#endif
