// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_GOAL_SUPPORT_HPP
#define CBTKIT_TESTS_GOAL_SUPPORT_HPP

/// @file
/// Short ways to write goals, and random numbers that are the same everywhere.

#include <cbtkit/records/smart_goal.hpp>

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace cbtkit_test {
inline cbtkit::calendar_day day(std::string_view text)
{
    return cbtkit::calendar_day::parse(text).value();
}
inline cbtkit::calendar_day day_number(std::int64_t days)
{
    return cbtkit::calendar_day::from_days_since_epoch(days).value();
}
inline cbtkit::civil_time at(std::string_view text)
{
    return cbtkit::civil_time::parse(text).value();
}
inline cbtkit::civil_time noon(cbtkit::calendar_day day)
{
    return cbtkit::civil_time::from_parts(day, 43'200'000, 0).value();
}
inline cbtkit::step_id step_named(std::string_view name)
{
    return cbtkit::step_id::from(name).value();
}
inline cbtkit::intensity percent(int number)
{
    return cbtkit::intensity::from_percent(number).value();
}
template <class What>
cbtkit::goal_event event(cbtkit::civil_time at, What what)
{
    cbtkit::goal_event made;
    made.at = at;
    made.what = std::move(what);
    return made;
}

/// `s7` (gcc 12 warns without reason at `"s" + std::to_string(7)`).
template <class Number>
std::string numbered(std::string text, Number number)
{
    text += std::to_string(number);
    return text;
}

/// Numbers from one seed, equal on every platform (the distributions of the standard library are not).
class dice {
public:
    explicit dice(std::uint64_t seed)
        : engine_{seed}
    {
    }
    /// A whole number from 0 to `sides - 1`.
    std::int64_t roll(std::int64_t sides)
    {
        return static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(sides));
    }
    /// Evenly between 0 and 1, both excluded.
    double share() { return (static_cast<double>(engine_() >> 11) + 0.5) * 0x1.0p-53; }
    bool chance(double probability) { return share() < probability; }
    /// From the normal distribution with mean 0 and deviation 1.
    double normal() { return std::sqrt(-2.0 * std::log(share())) * std::cos(6.283185307179586 * share()); }

private:
    std::mt19937_64 engine_;
};
} // namespace cbtkit_test
#endif
