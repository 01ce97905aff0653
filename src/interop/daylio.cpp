// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/daylio.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
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

bool is_letter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool same_word(std::string_view a, std::string_view b) noexcept
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

/// `am`, `PM`, `p. m.` without full stops and blanks, narrow ones as well, in lower case.
std::string half_of_day(std::string_view text)
{
    std::string half;
    while (!text.empty()) {
        std::size_t skipped = text[0] == ' ' || text[0] == '.' ? 1 : 0;
        for (std::string_view blank : {"\xE2\x80\xAF", "\xC2\xA0"})
            if (text.starts_with(blank))
                skipped = blank.size();
        if (skipped == 0)
            half += lower(text[0]);
        text.remove_prefix(std::max<std::size_t>(skipped, 1));
    }
    return half;
}

/// Minutes after midnight of `23:54`, `11:54 pm`, `11:54 PM` or `11:54 p. m.`.
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
    std::string const half = half_of_day(text.substr(at));
    if (half.empty())
        return hour <= 23 ? result<int>{hour * 60 + minute} : fail(errc::invalid_time, 0);
    bool const after_noon = half == "pm";
    if ((!after_noon && half != "am") || hour < 1 || hour > 12)
        return fail(errc::invalid_time, at);
    hour = hour % 12 + (after_noon ? 12 : 0);
    return hour * 60 + minute;
}

/// The day of `18 May` or `May 18`, as older exports have it beside the year, month by its English name.
result<calendar_day> day_in_year(std::string_view year_text, std::string_view date)
{
    constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
    int year = 0;
    year_text = trimmed(year_text);
    if (auto const* const end = year_text.data() + year_text.size();
        std::from_chars(year_text.data(), end, year).ptr != end || year_text.size() != 4)
        return fail(errc::invalid_date);
    int day = 0;
    int month = 0;
    for (date = trimmed(date); !date.empty(); date = trimmed(date)) {
        std::size_t length = 0;
        while (length < date.size() && date[length] != ' ')
            ++length;
        std::string_view word = date.substr(0, length);
        date.remove_prefix(length);
        while (!word.empty() && (word.back() == '.' || word.back() == ','))
            word.remove_suffix(1);
        auto const* const word_end = word.data() + word.size();
        if (day == 0 && !word.empty() && std::from_chars(word.data(), word_end, day).ptr == word_end)
            continue;
        if (month != 0)
            return fail(errc::invalid_date); // more than a day and a month
        for (std::size_t m = 0; month == 0 && m < months.size(); ++m)
            if (word.size() >= 3 && same_word(word, months[m].substr(0, word.size())))
                month = static_cast<int>(m) + 1;
        if (month == 0)
            return fail(errc::invalid_date);
    }
    if (day < 1 || day > 31)
        return fail(errc::invalid_date);
    return calendar_day::from_ymd(year, month, day);
}

/// A note as the person saw it: newer exports hold it as HTML. Only what the app itself writes is taken for
/// that; all else, a lone `<` as well, stays.
std::string plain_note(std::string_view note)
{
    constexpr std::array<std::string_view, 16> tags{"b",  "i",  "u",  "s",   "em", "strong", "strike", "ul",
                                                    "ol", "li", "br", "div", "p",  "span",   "h1",     "h2"};
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> entities{
        {{"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
    std::string out;
    bool html = false;
    for (std::size_t i = 0; i < note.size();) {
        if (note[i] == '<') {
            std::size_t name = i + 1;
            bool const closing = name < note.size() && note[name] == '/';
            name += closing ? 1U : 0U;
            std::size_t end = name;
            while (end < note.size() &&
                   (is_letter(note[end]) || (end > name && note[end] >= '1' && note[end] <= '9')))
                ++end;
            std::string_view const tag = note.substr(name, end - name);
            std::size_t const close = note.substr(0, std::min(note.size(), end + 200)).find('>', end);
            bool const known = std::any_of(
                tags.begin(), tags.end(), [tag](std::string_view each) { return same_word(each, tag); });
            bool const ends = end < note.size() && (note[end] == '>' || note[end] == '/' || note[end] == ' ');
            if (known && ends && close != std::string_view::npos) {
                html = true;
                bool const block = same_word(tag, "div") || same_word(tag, "p") || same_word(tag, "li") ||
                                   same_word(tag, "h1") || same_word(tag, "h2");
                if (same_word(tag, "br") || (block && closing))
                    out += '\n';
                i = close + 1;
                continue;
            }
        }
        out += note[i++];
    }
    if (!html && note.find("&nbsp;") == std::string_view::npos)
        return std::string{note};
    std::string decoded;
    for (std::size_t i = 0; i < out.size();) {
        auto const entity = std::find_if(entities.begin(), entities.end(), [&](auto const& each) {
            return std::string_view{out}.substr(i).starts_with(each.first);
        });
        if (entity != entities.end()) {
            decoded += entity->second;
            i += entity->first.size();
        } else {
            decoded += out[i++];
        }
    }
    while (!decoded.empty() && (decoded.back() == '\n' || decoded.back() == ' '))
        decoded.pop_back();
    return decoded;
}

std::string json_text(std::string_view text)
{
    return boost::json::serialize(boost::json::value(boost::json::string_view{text.data(), text.size()}));
}

/// Commas as the app writes them; spreadsheets that saved the file again may have put others.
char separator_of(std::string_view csv)
{
    std::string_view const header = csv.substr(0, csv.find('\n'));
    for (char const each : {',', ';', '\t'})
        if (header.find(each) != std::string_view::npos)
            return each;
    return ',';
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
    auto const table = read_csv_table(csv, separator_of(csv));
    if (!table)
        return refuse(table.error().code, 0, "");
    bool const with_year = !table->column("full_date") && table->column("year") && table->column("date");
    for (char const* needed : {"full_date", "time", "mood", "activities"})
        if (!table->column(needed) && !(with_year && std::string_view{needed} == "full_date"))
            return refuse(errc::missing_member, 0, needed);
    // The day and the weekday stand in `full_date`, too.
    constexpr std::array<std::string_view, 9> known{
        "full_date", "year", "date", "weekday", "time", "mood", "activities", "note_title", "note"};
    std::vector<journal_entry> entries;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        auto const text_of = [&](std::string_view name) -> std::string {
            return table->cell(row, table->column(name)).value_or("");
        };
        std::string const day_text = text_of(with_year ? "date" : "full_date");
        auto const day =
            with_year ? day_in_year(text_of("year"), day_text) : calendar_day::parse(trimmed(day_text));
        if (!day)
            return refuse(day.error().code, row + 1, with_year ? "date" : "full_date");
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
            if (same_word(word, mood))
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
        if (std::string const note = plain_note(text_of("note")); !note.empty())
            made.text += (made.text.empty() ? "" : "\n") + note;
        for (std::size_t column = 0; column < table->header.size(); ++column) {
            std::string const& name = table->header[column];
            auto const& cell = table->cell(row, column);
            bool const read = std::find(known.begin(), known.end(), name) != known.end();
            if (!read && !name.empty() && cell && !cell->empty()) // columns of later versions
                made.unknown.push_back({"daylio:" + name, json_text(*cell)});
        }
        entries.push_back(std::move(made));
    }
    auto made = journal::from_entries(std::move(entries));
    if (!made)
        return refuse(made.error().code, 0, "");
    return *std::move(made);
}
} // namespace cbtkit::interop
