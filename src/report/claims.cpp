// SPDX-License-Identifier: BSL-1.0
#include "sections.hpp"

#include <algorithm>
#include <cmath>

namespace cbtkit::report {
namespace {
constexpr std::size_t most_claims = 3;
constexpr std::size_t most_entries = 100;

std::int64_t whole(double number)
{
    return std::llround(number);
}

/// More than 40 % of the days without a rating carry no claim about time.
bool dense_enough(mood_report const& mood)
{
    if (mood.days.empty())
        return false;
    double const span = static_cast<double>(mood.days.back().day - mood.days.front().day) + 1;
    return static_cast<double>(mood.days.size()) >= 0.6 * span;
}

void add_entries(report_claim& claim, std::span<read_entry const> entries, auto const& wanted)
{
    for (read_entry const& each : entries)
        if (claim.entries.size() < most_entries && wanted(each))
            claim.entries.push_back(each.entry->id);
}

std::optional<report_claim> trend_claim(mood_report const& mood, std::span<read_entry const> entries)
{
    if (!mood.trend || mood.trend->strength != strength::supported)
        return std::nullopt;
    stats::trend const& found = mood.trend->value;
    bool const rising = found.line.slope > 0;
    double const side = rising ? 7 : -7;
    report_claim claim;
    claim.kind = "trend";
    claim.text_key = rising ? "report.claim.mood_rose" : "report.claim.mood_fell";
    double const low = std::min(side * found.line.low, side * found.line.high);
    double const high = std::max(side * found.line.low, side * found.line.high);
    claim.arguments = {
        {"days", whole(found.days) + 1},
        {"points", whole(side * found.line.slope)},
        {"low", whole(low)},
        {"high", whole(high)}};
    claim.n = mood.trend->n;
    claim.how = mood.trend->how;
    claim.effect = found.line.slope * 7;
    claim.low = found.line.low * 7;
    claim.high = found.line.high * 7;
    add_entries(claim, entries, [](read_entry const& each) { return each.entry->mood.has_value(); });
    return claim;
}

std::optional<report_claim> habit_claim(
    distortion_section const& section, std::span<read_entry const> entries)
{
    trigger_cell const* best = nullptr;
    for (trigger_cell const& cell : section.triggers.cells)
        if (cell.q && *cell.q <= 0.10 && cell.together->strength == strength::supported &&
            *cell.together->value.lift >= 1.3 && (best == nullptr || *cell.q < *best->q))
            best = &cell;
    if (best == nullptr)
        return std::nullopt;
    std::string const& tag = section.triggers.tags[best->tag];
    distortion_id const& habit = section.triggers.distortions[best->distortion];
    stats::association const& found = best->together->value;
    report_claim claim;
    claim.kind = "association";
    claim.text_key = "report.claim.together";
    claim.arguments = {
        {"tag", tag},
        {"habit", habit.str()}, // the renderer puts the habit's name here
        {"both", static_cast<std::int64_t>(found.counts.both)},
        {"n", static_cast<std::int64_t>(found.counts.both + found.counts.only_first)}};
    claim.n = found.counts.total();
    claim.how = best->together->how;
    claim.effect = *found.lift;
    add_entries(claim, entries, [&](read_entry const& each) {
        return std::find(each.entry->tags.begin(), each.entry->tags.end(), tag) != each.entry->tags.end() &&
               std::binary_search(each.confirmed.begin(), each.confirmed.end(), habit);
    });
    return claim;
}
} // namespace

std::vector<report_claim> make_claims(journal_report const& report, std::span<read_entry const> entries)
{
    std::vector<report_claim> claims;
    if (dense_enough(report.mood))
        if (auto claim = trend_claim(report.mood, entries))
            claims.push_back(*std::move(claim));
    if (auto claim = habit_claim(report.distortions, entries); claim && claims.size() < most_claims)
        claims.push_back(*std::move(claim));
    return claims;
}
} // namespace cbtkit::report
