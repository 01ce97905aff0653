// SPDX-License-Identifier: BSL-1.0
#include "entry_reader.hpp"

#include <cbtkit/knowledge/distortion.hpp>

#include <algorithm>
#include <iterator>

namespace cbtkit::report {
namespace {
entry_use worse(entry_use a, entry_use b) noexcept
{
    if (a == entry_use::must_handle || b == entry_use::must_handle)
        return entry_use::must_handle;
    return a == entry_use::used ? b : a;
}

void sort_unique(std::vector<distortion_id>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}
} // namespace

entry_use screen_one(std::string_view text, std::string_view language, screens const& available)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return entry_use::used;
    screen_result const seen = screen_only(text, language, available);
    if (seen.must_handle())
        return entry_use::must_handle;
    return seen.is_screened() ? entry_use::used : entry_use::not_screened;
}

entry_use entry_reader::screen_all(journal_entry const& entry) const
{
    auto const one = [this](std::string_view text) {
        return screen_one(text, language_, options_.available);
    };
    entry_use use = one(entry.text);
    if (!entry.thought_record)
        return use;
    thought_record const& record = *entry.thought_record;
    use = worse(use, one(record.situation));
    for (thought const& each : record.thoughts)
        use = worse(use, one(each.text));
    for (auto const* side : {&record.evidence_for, &record.evidence_against})
        for (evidence const& each : *side)
            use = worse(use, one(each.text));
    return record.response ? worse(use, one(*record.response)) : use;
}

void entry_reader::suggest(std::string const& text, std::vector<distortion_id>& into)
{
    if (text.empty())
        return;
    auto const found = detector_.detect(screen(text, language_, options_.available), options_.detection);
    if (!found)
        return;
    for (finding const& each : found->findings)
        if (auto id = distortion_id::from(key(each.kind)))
            into.push_back(*std::move(id));
}

read_entry entry_reader::read(journal_entry const& entry, calendar_day day)
{
    read_entry seen;
    seen.entry = &entry;
    seen.day = day;
    seen.confirmed = entry.confirmed_distortions;
    std::vector<distortion_id> suggested;
    suggest(entry.text, suggested);
    if (entry.thought_record)
        for (thought const& each : entry.thought_record->thoughts) {
            seen.confirmed.insert(
                seen.confirmed.end(), each.confirmed_distortions.begin(), each.confirmed_distortions.end());
            suggest(each.text, suggested);
        }
    sort_unique(seen.confirmed);
    sort_unique(suggested);
    std::set_difference(
        suggested.begin(), suggested.end(), seen.confirmed.begin(), seen.confirmed.end(),
        std::back_inserter(seen.suggested));
    return seen;
}
} // namespace cbtkit::report
