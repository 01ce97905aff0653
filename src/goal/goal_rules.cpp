// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/goal/goal_rules.hpp>

#include <english_goals.patterns.hpp>

namespace cbtkit {
namespace {
char folded(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
} // namespace

goal_rules goal_rules::english()
{
    return goal_rules{matching::embedded::english_goals()};
}

result<goal_rules> goal_rules::compile(std::span<matching::pattern_source const> sources)
{
    matching::compile_result made = matching::compile(sources);
    if (!made.ok())
        return fail(errc::syntax);
    return goal_rules{std::move(made.set)};
}

bool goal_rules::read(std::string_view locale) const noexcept
{
    std::string_view const language = patterns_.language_view();
    if (language.empty() || locale.size() < language.size())
        return false;
    for (std::size_t i = 0; i < language.size(); ++i)
        if (folded(locale[i]) != folded(language[i]))
            return false;
    return locale.size() == language.size() || locale[language.size()] == '-' ||
           locale[language.size()] == '_';
}
} // namespace cbtkit
