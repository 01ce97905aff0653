// SPDX-License-Identifier: BSL-1.0
// planner GOAL.json [TODAY] > page.html
// A small host: it reads a goal, screens it, asks the library for plan, forecast and milestones, and owns the
// page.
#include "timeline.hpp"

#include <cbtkit/goal/goal_check.hpp>
#include <cbtkit/goal/goal_progress.hpp>
#include <cbtkit/goal/pace_forecast.hpp>
#include <cbtkit/goal/setback.hpp>
#include <cbtkit/io/goal_json.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>

namespace {
using namespace cbtkit;

constexpr std::string_view style = R"(
:root { --ink: #1f2933; --soft: #5b6875; --line: #dfe5ea; --paper: #ffffff; --way: #1d6f63; --band: #cfe6df; --ahead: #4c9a8c;
  --plan: #7d8b99; --setback: #8a6fb0; --star: #c98a12; --bar: #6fa8a0; --critical: #2f6f8f; --today: #b4532a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf1; --soft: #a8b4be; --line: #33404b; --paper: #161d23; --way: #63c2b1;
  --band: #244a44; --ahead: #4c9a8c; --plan: #8a99a6; --setback: #b79ad8; --star: #e5b14a; --bar: #4f8a82; --critical: #5ca3c6; --today: #e08a5f; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
main { max-width: 960px; margin: 0 auto; padding: 16px; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 4px; } h2 { font-size: 1.05rem; margin: 24px 0 4px; }
p, ul { margin: 4px 0 8px; } ul { padding-left: 1.2em; } .soft { color: var(--soft); }
svg { display: block; max-width: 100%; height: auto; } .wide { display: none; }
@media (min-width: 760px) { .wide { display: block; } .phone { display: none; } }
.grid { stroke: var(--line); } .small { fill: var(--soft); font-size: 12px; } .head { fill: var(--ink); font-size: 14px; font-weight: 600; }
.step { fill: var(--ink); font-size: 13px; } .over { fill: var(--soft); font-size: 13px; }
.plan { stroke: var(--plan); stroke-width: 1.5; stroke-dasharray: 6 5; } .deadline { stroke: var(--plan); } .today { stroke: var(--today); stroke-width: 1.5; }
.way { fill: none; stroke: var(--way); stroke-width: 2.5; stroke-linejoin: round; } .done { fill: var(--way); }
.band { fill: var(--band); opacity: .75; } .ahead { fill: none; stroke: var(--ahead); stroke-width: 1.5; stroke-dasharray: 2 4; }
.setback { fill: var(--paper); stroke: var(--setback); stroke-width: 2.5; } .star { fill: var(--star); }
.bar { fill: var(--bar); } .critical { fill: var(--critical); } .due { stroke: var(--soft); stroke-width: 2; } .room { stroke: var(--line); stroke-width: 2; }
.key { display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: .85rem; color: var(--soft); margin: 6px 0 0; padding: 0; list-style: none; }
.key svg { display: inline-block; vertical-align: -2px; margin-right: 5px; }
)";

constexpr std::string_view legend = R"(<ul class="key">
<li><svg width="22" height="10"><line class="way" x1="0" y1="5" x2="22" y2="5"/></svg>what you did</li>
<li><svg width="22" height="10"><line class="plan" x1="0" y1="5" x2="22" y2="5"/></svg>an even pace</li>
<li><svg width="22" height="10"><rect class="band" width="22" height="10"/></svg>where 4 of 5 such ways go on</li>
<li><svg width="14" height="14"><path class="star" d="M7 0L8.8 4.9 14 5 9.9 8.2 11.3 13.3 7 10.4 2.7 13.3 4.1 8.2 0 5 5.2 4.9Z"/></svg>milestone</li>
<li><svg width="14" height="14"><circle class="setback" cx="7" cy="7" r="5"/></svg>setback, with a note for next time</li>
<li><svg width="22" height="10"><rect class="bar critical" y="1" width="22" height="8" rx="4"/></svg>step without slack</li>
<li><svg width="22" height="10"><rect class="bar" y="1" width="22" height="8" rx="4"/></svg>step with room</li>
</ul>
)";

std::string forecast_words(smart_goal const& goal, planner::timeline const& what, text_catalog const& texts)
{
    auto const current = progress_of(goal, what.today).current;
    if (!goal.measure || !goal.measure->target || !current)
        return {};
    double remaining = goal.measure->target->value() - *current;
    if (goal.measure->direction == goal_direction::down)
        remaining = -remaining;
    std::optional<std::int64_t> weeks_left;
    if (goal.deadline)
        weeks_left = std::max<std::int64_t>(0, (*goal.deadline - what.today) / 7);
    auto const forecast = forecast_pace(what.weeks, remaining, weeks_left);
    if (!forecast)
        return texts.text("goal.forecast.too_little");
    auto const weeks = static_cast<std::int64_t>(forecast->periods);
    if (!forecast->soonest)
        return texts.text("goal.forecast.out_of_reach");
    if (!forecast->latest || !forecast->expected_periods)
        return texts.text("goal.forecast.open_end", {{"weeks", weeks}, {"soonest", *forecast->soonest}});
    return texts.text(
        "goal.forecast.weeks", {{"weeks", weeks},
                                {"expected", *forecast->expected_periods},
                                {"soonest", *forecast->soonest},
                                {"latest", *forecast->latest}});
}

void write_page(std::ostream& out, planner::timeline const& what, text_catalog const& texts)
{
    using planner::escaped;
    smart_goal const& goal = what.goal;
    out << "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width, initial-scale=1\">\n<title>"
        << escaped(goal.title) << "</title>\n<style>" << style << "</style></head>\n<body><main>\n<h1>"
        << escaped(goal.title) << "</h1>\n";
    if (auto const line = plan_line_of(goal, what.today)) {
        std::string name = "goal.status.";
        name += key(line->status);
        out << "<p>" << escaped(texts.text(name)) << "</p>\n";
    }
    out << "<p class=\"soft\">" << escaped(forecast_words(goal, what, texts)) << "</p>\n";
    out << "<div class=\"wide\">" << planner::draw(what, 928) << "</div>\n<div class=\"phone\">"
        << planner::draw(what, 358) << "</div>\n"
        << legend;

    if (!what.milestones.empty()) {
        out << "<h2>Worth celebrating</h2>\n<ul>\n";
        std::set<std::string> said; // a second comeback needs no second line
        for (milestone const& each : what.milestones) {
            if (each.kind == milestone_kind::comeback && !said.insert("comeback").second)
                continue;
            std::string name = "goal.milestone.";
            name += key(each.kind);
            out << "<li>" << escaped(texts.text(name, {{"number", std::int64_t{each.number}}}));
            if (!each.own_words.empty())
                out << " <span class=\"soft\">“" << escaped(each.own_words) << "”</span>";
            out << "</li>\n";
        }
        out << "</ul>\n";
    }
    auto const setbacks = open_setbacks(goal, what.today);
    if (!setbacks.empty()) {
        out << "<h2>If you like, look at this together</h2>\n<ul>\n";
        for (setback const& each : setbacks)
            for (setback_offer const offer : offers_after(goal, each, std::nullopt, what.today)) {
                std::string name = "goal.offer.";
                name += key(offer);
                out << "<li>" << escaped(texts.text(name)) << "</li>\n";
            }
        out << "</ul>\n";
    }
    out << "<p class=\"soft\">" << escaped(texts.text("disclaimer.not_medical"))
        << "</p>\n</main></body></html>\n";
}
} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "planner GOAL.json [YYYY-MM-DD] > page.html\n";
        return 2;
    }
    std::ifstream in{argv[1], std::ios::binary};
    if (!in) {
        std::cerr << "planner: cannot read the goal\n";
        return 3;
    }
    auto goal = io::read_goal(std::string{std::istreambuf_iterator<char>{in}, {}});
    if (!goal) {
        std::cerr << "planner: " << key(goal.error().code) << " at " << goal.error().pointer << '\n';
        return 1;
    }
    auto const today = calendar_day::parse(argc == 3 ? argv[2] : "2026-04-29");
    if (!today) {
        std::cerr << "planner: the day is written YYYY-MM-DD\n";
        return 2;
    }
    auto const screened = screen_goal(*goal);
    if (!screened) {
        // A host shows its own resources here; the library ships none.
        std::cerr << "planner: no plan for this goal; please offer people to talk to\n";
        return 4;
    }
    auto plan = plan_goal(*screened, *today);
    if (!plan) {
        std::cerr << "planner: the steps have no order (" << key(plan.error().code) << ")\n";
        return 1;
    }
    planner::timeline what;
    what.goal = screened->goal();
    what.today = *today;
    what.plan = *std::move(plan);
    what.milestones = milestones_of(what.goal, *today);
    what.weeks = weekly_increments(what.goal, *today);
    write_page(std::cout, what, text_catalog::english());
    return std::cout.flush() ? 0 : 3;
}
