// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/attainment_score.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace cbtkit {
namespace {
bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// The one number in a text; nothing when there is none or more than one.
std::optional<double> only_number(std::string const& text)
{
    std::optional<double> found;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_digit(text[i]))
            continue;
        double number = 0.0;
        auto const read =
            std::from_chars(text.data() + i, text.data() + text.size(), number, std::chars_format::fixed);
        if (found || read.ec != std::errc{})
            return std::nullopt;
        found = number;
        i = static_cast<std::size_t>(read.ptr - text.data());
    }
    return found;
}
} // namespace

result<double> attainment_score(std::span<attained_goal const> goals, double correlation)
{
    if (!(correlation >= 0.0 && correlation <= 1.0))
        return fail(errc::out_of_range);
    double weighted = 0.0;
    double weights = 0.0;
    double squares = 0.0;
    for (attained_goal const& goal : goals) {
        if (!(goal.weight >= 0.0 && goal.weight <= 1e6))
            return fail(errc::out_of_range);
        weighted += goal.weight * goal.level.number();
        weights += goal.weight;
        squares += goal.weight * goal.weight;
    }
    double const spread = std::sqrt((1.0 - correlation) * squares + correlation * weights * weights);
    if (!(spread > 0.0))
        return fail(errc::insufficient_data);
    return 50.0 + 10.0 * weighted / spread;
}

std::vector<attained_goal> attained_goals(std::span<attainment_scale const> scales)
{
    std::vector<attained_goal> goals;
    for (attainment_scale const& scale : scales)
        if (scale.attained)
            goals.push_back(
                {*scale.attained,
                 static_cast<double>(scale.importance.number() * scale.difficulty.number())});
    return goals;
}

std::vector<attainment_problem> check_scale(attainment_scale const& scale, std::optional<calendar_day> start)
{
    std::vector<attainment_problem> problems;
    auto const& levels = scale.levels;
    if (std::any_of(levels.begin(), levels.end(), [](std::string const& level) { return level.empty(); }))
        problems.push_back(attainment_problem::missing_level);
    for (std::size_t i = 1; i < levels.size(); ++i)
        if (!levels[i].empty() &&
            std::find(levels.begin(), levels.begin() + static_cast<std::ptrdiff_t>(i), levels[i]) !=
                levels.begin() + static_cast<std::ptrdiff_t>(i)) {
            problems.push_back(attainment_problem::equal_levels);
            break;
        }
    if (!scale.written || (start && *scale.written > *start))
        problems.push_back(attainment_problem::written_late);

    std::vector<double> numbers;
    for (std::string const& level : levels)
        if (auto const number = only_number(level))
            numbers.push_back(*number);
    if (numbers.size() == levels.size()) {
        double const distance = numbers[1] - numbers[0];
        for (std::size_t i = 2; i < numbers.size(); ++i)
            if (std::abs(numbers[i] - numbers[i - 1] - distance) > 1e-9 * std::abs(distance)) {
                problems.push_back(attainment_problem::uneven_steps);
                break;
            }
    }
    return problems;
}
} // namespace cbtkit
