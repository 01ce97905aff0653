// SPDX-License-Identifier: BSL-1.0
#include "goal_words.hpp"

#include <cbtkit/goal/screened_goal.hpp>

namespace cbtkit {
namespace {
std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    constexpr std::string_view marks = " \t\r\n.,;:!?";
    auto const first = text.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return {};
    auto const last = text.find_last_not_of(marks);
    return last == std::string_view::npos || last < first ? std::string_view{}
                                                          : text.substr(first, last - first + 1);
}
} // namespace

std::vector<detail::goal_text> detail::texts_of(smart_goal const& goal)
{
    std::vector<goal_text> texts;
    auto add = [&](std::string field, std::string_view text, bool target) -> goal_text* {
        if (text.empty())
            return nullptr;
        goal_text made;
        made.field = std::move(field);
        made.text = text;
        made.is_target = target;
        texts.push_back(std::move(made));
        return &texts.back();
    };
    auto numbered = [](std::string_view list, std::size_t index, std::string_view member) {
        std::string field{list};
        field += '/';
        field += std::to_string(index);
        field += member;
        return field;
    };
    if (goal_text* const title = add("title", goal.title, true))
        title->is_title = true;
    if (goal.measure) {
        add("measure/metric", goal.measure->metric, true);
        add("measure/unit", goal.measure->unit, false);
    }
    for (std::size_t i = 0; i < goal.values.size(); ++i)
        add(numbered("values", i, ""), goal.values[i], false);
    for (std::size_t i = 0; i < goal.steps.size(); ++i) {
        if (goal_text* const step = add(numbered("steps", i, "/text"), goal.steps[i].text, true))
            step->is_step = true;
        add(numbered("steps", i, "/if_then"), goal.steps[i].if_then, true);
    }
    for (std::size_t i = 0; i < goal.obstacles.size(); ++i) {
        add(numbered("obstacles", i, "/text"), goal.obstacles[i].text, false);
        add(numbered("obstacles", i, "/if_then"), goal.obstacles[i].if_then, true);
    }
    add("celebration", goal.celebration, true);
    if (goal.attainment)
        for (std::size_t i = 0; i < goal.attainment->levels.size(); ++i)
            add(numbered("attainment/levels", i, ""), goal.attainment->levels[i], false);
    for (std::size_t i = 0; i < goal.history.size(); ++i) {
        auto const& what = goal.history[i].what;
        if (auto const* tried = std::get_if<step_attempted>(&what))
            add(numbered("history", i, "/effort"), tried->effort, false);
        else if (auto const* noted = std::get_if<setback_noted>(&what))
            add(numbered("history", i, "/learned"), noted->learned, false);
        else if (auto const* changed = std::get_if<goal_replanned>(&what))
            add(numbered("history", i, "/note"), changed->note, false);
    }
    return texts;
}

void detail::add_finding(
    std::vector<goal_finding>& findings, matching::scanner& scanner, rule_family family,
    goal_text const& where)
{
    matching::hit const* best = nullptr;
    for (matching::hit const& hit : scanner.scan(where.text))
        if (hit.weight > 0.0F && scanner.set().rule(hit.rule).key.starts_with(family.prefix) &&
            (best == nullptr || hit.rule < best->rule))
            best = &hit;
    if (best == nullptr)
        return;
    goal_finding made;
    made.code = family.code;
    made.field = where.field;
    made.span = best->span;
    made.variant = std::string{scanner.set().rule(best->rule).key.substr(family.prefix.size())};
    std::string_view const rest = trimmed(where.text.substr(best->span.end()));
    if (rest.empty() && (family.code == goal_code::avoidance || family.code == goal_code::should_wording))
        made.variant = "bare";
    made.arguments.emplace_back("cue", slice(where.text, best->span));
    made.arguments.emplace_back("rest", std::string{rest});
    findings.push_back(std::move(made));
}

std::string words_of_goal(smart_goal const& goal)
{
    std::string words;
    for (detail::goal_text const& each : detail::texts_of(goal)) {
        if (!words.empty())
            words += "\n\n";
        words += each.text;
    }
    return words;
}

tl::expected<screened_goal, harmful_goal> screen_goal(
    smart_goal goal, screens const& available, goal_rules const& rules)
{
    screened_text const read = screen(words_of_goal(goal), goal.locale, available);
    harmful_goal against;
    against.stopped = blocked::check(read);
    if (rules.read(goal.locale)) {
        matching::scanner scanner{rules.patterns()};
        for (detail::goal_text const& each : detail::texts_of(goal))
            if (each.is_target)
                detail::add_finding(against.findings, scanner, {"goal.harm.", goal_code::harmful}, each);
    }
    if (against.stopped && against.stopped->reason() == errc::must_handle && against.findings.empty()) {
        goal_finding whole; // the screen read all words together: no single field is named
        whole.code = goal_code::harmful;
        against.findings.push_back(std::move(whole));
    }
    if (against.stopped || !against.findings.empty())
        return tl::unexpected<harmful_goal>{std::move(against)};
    return screened_goal{std::move(goal), read.screen()};
}
} // namespace cbtkit
