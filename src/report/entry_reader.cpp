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

bool has_words(std::string_view text) noexcept
{
    return text.find_first_not_of(" \t\r\n") != std::string_view::npos;
}

entry_use use_of(screen_result const& seen) noexcept
{
    if (seen.must_handle())
        return entry_use::must_handle;
    return seen.is_screened() ? entry_use::used : entry_use::not_screened;
}

void sort_unique(std::vector<distortion_id>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}
} // namespace

entry_use use_of(std::string_view text, screener& with)
{
    return has_words(text) ? use_of(with.screen_only(text)) : entry_use::used;
}

void entry_reader::suggest(screened_text const& text, std::vector<distortion_id>& into)
{
    auto const found = detector_.detect(text, options_.detection);
    if (!found)
        return;
    for (finding const& each : found->findings)
        if (auto id = distortion_id::from(key(each.kind)))
            into.push_back(*std::move(id));
}

entry_use entry_reader::read(journal_entry const& entry, calendar_day day, read_entry& into)
{
    entry_use use = entry_use::used;
    std::vector<screened_text> thoughts; // what a person thought: the words in which habits show
    auto const think = [&](std::string const& text) {
        if (!has_words(text))
            return;
        thoughts.push_back(screener_.screen(text));
        use = worse(use, use_of(thoughts.back().screen()));
    };
    think(entry.text);
    if (entry.thought_record) {
        thought_record const& record = *entry.thought_record;
        for (thought const& each : record.thoughts)
            think(each.text);
        use = worse(use, use_of(record.situation, screener_));
        for (auto const* side : {&record.evidence_for, &record.evidence_against})
            for (evidence const& each : *side)
                use = worse(use, use_of(each.text, screener_));
        if (record.response)
            use = worse(use, use_of(*record.response, screener_));
    }
    for (std::string const& tag : entry.tags) { // few different ones, so each is read once
        auto const [known, fresh] = tags_.emplace(tag, entry_use::used);
        if (fresh && use_of(tag, screener_) == entry_use::must_handle)
            known->second = entry_use::must_handle;
        use = worse(use, known->second);
    }
    if (use != entry_use::used)
        return use;

    into = {};
    into.entry = &entry;
    into.day = day;
    into.confirmed = entry.confirmed_distortions;
    if (entry.thought_record)
        for (thought const& each : entry.thought_record->thoughts)
            into.confirmed.insert(
                into.confirmed.end(), each.confirmed_distortions.begin(), each.confirmed_distortions.end());
    sort_unique(into.confirmed);
    std::vector<distortion_id> suggested;
    for (screened_text const& each : thoughts)
        suggest(each, suggested);
    sort_unique(suggested);
    std::set_difference(
        suggested.begin(), suggested.end(), into.confirmed.begin(), into.confirmed.end(),
        std::back_inserter(into.suggested));
    return use;
}
} // namespace cbtkit::report
