// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/daylio.hpp>

#include <cstdint>

namespace cbtkit::interop {
namespace {
std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// Minutes after midnight of `23:54`, `11:54 pm` or `11:54 PM`; a narrow blank before the letters is fine.
result<int> minutes_of(std::string_view text)
{
    text = trimmed(text);
    std::size_t at = 0;
    auto const number = [&] {
        int value = -1;
        for (int digits = 0; digits < 2 && at < text.size() && text[at] >= '0' && text[at] <= '9';
             ++digits, ++at)
            value = (value < 0 ? 0 : value * 10) + (text[at] - '0');
        return value;
    };
    int hour = number();
    if (hour < 0 || at >= text.size() || text[at] != ':')
        return fail(errc::invalid_time, at);
    ++at;
    int const minute = number();
    if (minute < 0 || minute > 59)
        return fail(errc::invalid_time, at);
    std::string_view half = trimmed(text.substr(at));
    for (std::string_view narrow : {"\xE2\x80\xAF", "\xC2\xA0"})
        if (half.starts_with(narrow))
            half.remove_prefix(narrow.size());
    if (half.empty())
        return hour <= 23 ? result<int>{hour * 60 + minute} : fail(errc::invalid_time, 0);
    bool const after_noon = half == "pm" || half == "PM";
    if ((!after_noon && half != "am" && half != "AM") || hour < 1 || hour > 12)
        return fail(errc::invalid_time, at);
    hour = hour % 12 + (after_noon ? 12 : 0);
    return hour * 60 + minute;
}
} // namespace

std::vector<std::pair<std::string, intensity>> daylio_options::default_moods()
{
    std::vector<std::pair<std::string, intensity>> moods;
    int percent = 0;
    for (char const* word : {"awful", "bad", "meh", "good", "rad"}) {
        moods.emplace_back(word, *intensity::from_percent(percent));
        percent += 25;
    }
    return moods;
}

tl::expected<journal, table_error> read_daylio(std::string_view csv, daylio_options const& options)
{
    auto const refuse = [](errc code, std::size_t row, std::string column) {
        return tl::unexpected<table_error>{table_error{code, "daylio", row, std::move(column)}};
    };
    auto const table = read_csv_table(csv);
    if (!table)
        return refuse(table.error().code, 0, "");
    for (char const* needed : {"full_date", "time", "mood", "activities"})
        if (!table->column(needed))
            return refuse(errc::missing_member, 0, needed);
    std::vector<journal_entry> entries;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        auto const text_of = [&](std::string_view name) -> std::string {
            return table->cell(row, table->column(name)).value_or("");
        };
        std::string const day_text = text_of("full_date");
        auto const day = calendar_day::parse(trimmed(day_text));
        if (!day)
            return refuse(day.error().code, row + 1, "full_date");
        auto const minutes = minutes_of(text_of("time"));
        if (!minutes)
            return refuse(minutes.error().code, row + 1, "time");
        auto const at = civil_time::from_parts(*day, *minutes * 60'000, options.offset_minutes);
        if (!at)
            return refuse(at.error().code, row + 1, "time");
        journal_entry made;
        made.at = *at;
        // Counted from the oldest row, which stays the last one when newer entries come on top.
        made.id = *entry_id::from(
            "daylio-" + day->to_string() + "-" + std::to_string(*minutes) + "-" +
            std::to_string(table->rows.size() - row));
        std::string const mood = text_of("mood");
        for (auto const& [word, value] : options.moods)
            if (word == mood)
                made.mood = value;
        if (!mood.empty())
            made.tags.push_back("mood:" + mood);
        std::string const activities = text_of("activities");
        std::string_view rest = activities;
        while (!trimmed(rest).empty()) {
            std::size_t const bar = rest.find('|');
            if (auto const one = trimmed(rest.substr(0, bar)); !one.empty())
                made.tags.emplace_back(one);
            rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
        }
        made.text = text_of("note_title");
        if (std::string const note = text_of("note"); !note.empty())
            made.text += (made.text.empty() ? "" : "\n") + note;
        entries.push_back(std::move(made));
    }
    auto made = journal::from_entries(std::move(entries));
    if (!made)
        return refuse(made.error().code, 0, "");
    return *std::move(made);
}
} // namespace cbtkit::interop
