// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/icalendar_journal.hpp>

#include <cbtkit/core/utf8.hpp>

#include "icalendar_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace cbtkit::interop {
namespace {
using detail::property_writer;
using detail::shown;

constexpr std::string_view uid_prefix = "cbtkit-entry.";
constexpr std::size_t deepest = 16; // components within components; real files have three

std::string_view class_of(calendar_visibility visibility)
{
    switch (visibility) {
    case calendar_visibility::private_entry:
        return "PRIVATE";
    case calendar_visibility::confidential_entry:
        return "CONFIDENTIAL";
    case calendar_visibility::public_entry:
        break;
    }
    return "PUBLIC";
}

void write_entry(property_writer& out, journal_entry const& entry, icalendar_options const& options)
{
    out.line("BEGIN:VJOURNAL");
    out.property("UID", std::string{uid_prefix} + detail::uid_part(entry.id.str()));
    out.property("DTSTAMP", detail::utc(options.written));
    out.property("CLASS", class_of(options.visibility));
    out.line("STATUS:FINAL");
    out.property("DTSTART", detail::utc(entry.at));
    out.property("X-CBTKIT-AT", entry.at.to_string());
    out.text("X-CBTKIT-ID", entry.id.str());
    out.text("DESCRIPTION", entry.text);
    std::string categories;
    for (std::string const& tag : entry.tags)
        if (std::string const escaped = detail::escaped_text(tag); !escaped.empty()) {
            categories += categories.empty() ? "" : ",";
            categories += escaped;
        }
    if (!categories.empty())
        out.property("CATEGORIES", categories);
    if (entry.mood)
        out.property("X-CBTKIT-MOOD", std::to_string(entry.mood->percent()));
    for (emotion_rating const& rating : entry.emotions) {
        std::string name = "X-CBTKIT-FEELING";
        if (rating.before)
            name += ";BEFORE=" + std::to_string(rating.before->percent());
        if (rating.after)
            name += ";AFTER=" + std::to_string(rating.after->percent());
        if (rating.skipped)
            name += ";SKIPPED=1";
        if (rating.valence)
            name += ";VALENCE=" + shown(*rating.valence);
        out.text(name, rating.emotion.str());
    }
    for (distortion_id const& id : entry.confirmed_distortions)
        out.text("X-CBTKIT-DISTORTION", id.str());
    out.text("X-CBTKIT-EXERCISE", entry.exercise.value_or(""));
    out.line("END:VJOURNAL");
}

/// `a,b\,c` as two texts.
void split_texts(std::string_view value, std::vector<std::string>& out)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\') {
            ++i;
            continue;
        }
        if (i < value.size() && value[i] != ',')
            continue;
        if (std::string one = detail::unescaped_text(value.substr(begin, i - begin)); !one.empty())
            out.push_back(std::move(one));
        begin = i + 1;
    }
}

result<intensity> percent_of(std::string_view digits)
{
    int number = -1;
    auto const end = digits.data() + digits.size();
    if (std::from_chars(digits.data(), end, number).ptr != end)
        return fail(errc::syntax);
    return intensity::from_percent(number);
}

/// One VJOURNAL while it is read.
struct open_entry {
    journal_entry made;
    std::optional<std::string> uid;
    std::string summary;
    std::optional<civil_time> start;
    std::optional<civil_time> exact;
    bool cancelled = false;
    std::size_t position = 0;
};

/// An id in a property of ours, which was UTF-8 when it was written. (What is not would grow each time it is
/// written and read.)
template <class Id>
result<Id> own_id(detail::content_line const& line)
{
    std::string const text = detail::unescaped_text(line.value);
    if (first_invalid_utf8(text))
        return fail(errc::invalid_utf8);
    return Id::from(text);
}

result<emotion_rating> read_feeling(detail::content_line const& line)
{
    emotion_rating made;
    auto const id = own_id<emotion_id>(line);
    if (!id)
        return fail(id.error().code, line.position);
    made.emotion = *id;
    for (auto const& [name, member] :
         {std::pair{std::string_view{"BEFORE"}, &made.before},
          std::pair{std::string_view{"AFTER"}, &made.after}})
        if (std::string_view const written = line.parameter(name); !written.empty()) {
            auto const level = percent_of(written);
            if (!level)
                return fail(level.error().code, line.position);
            *member = *level;
        }
    made.skipped = line.parameter("SKIPPED") == "1";
    if (std::string_view const written = line.parameter("VALENCE"); !written.empty()) {
        double value = 0;
        auto const end = written.data() + written.size();
        if (std::from_chars(written.data(), end, value).ptr != end)
            return fail(errc::syntax, line.position);
        if (!(value >= -1 && value <= 1))
            return fail(errc::out_of_range, line.position);
        made.valence = value;
    }
    return made;
}

result<void> read_property(open_entry& entry, detail::content_line const& line, int offset_minutes)
{
    auto const refused = [&line](errc code) { return fail(code, line.position); };
    if (line.name == "UID") {
        entry.uid = detail::unescaped_text(line.value);
    } else if (line.name == "SUMMARY") {
        entry.summary = detail::unescaped_text(line.value);
    } else if (line.name == "DESCRIPTION") {
        entry.made.text += (entry.made.text.empty() ? "" : "\n") + detail::unescaped_text(line.value);
    } else if (line.name == "CATEGORIES") {
        split_texts(line.value, entry.made.tags);
    } else if (line.name == "STATUS") {
        entry.cancelled = line.value == "CANCELLED";
    } else if (line.name == "DTSTART") {
        auto const time = detail::read_time(line, offset_minutes);
        if (!time)
            return refused(time.error().code);
        entry.start = *time;
    } else if (line.name == "X-CBTKIT-AT") {
        auto const time = civil_time::parse(line.value);
        if (!time)
            return refused(time.error().code);
        entry.exact = *time;
    } else if (line.name == "X-CBTKIT-ID") {
        auto const id = own_id<entry_id>(line);
        if (!id)
            return refused(id.error().code);
        entry.made.id = *id;
    } else if (line.name == "X-CBTKIT-MOOD") {
        auto const mood = percent_of(line.value);
        if (!mood)
            return refused(mood.error().code);
        entry.made.mood = *mood;
    } else if (line.name == "X-CBTKIT-FEELING") {
        auto feeling = read_feeling(line);
        if (!feeling)
            return refused(feeling.error().code);
        entry.made.emotions.push_back(*std::move(feeling));
    } else if (line.name == "X-CBTKIT-DISTORTION") {
        auto const id = own_id<distortion_id>(line);
        if (!id)
            return refused(id.error().code);
        entry.made.confirmed_distortions.push_back(*id);
    } else if (line.name == "X-CBTKIT-EXERCISE") {
        entry.made.exercise = detail::unescaped_text(line.value);
    }
    return {};
}

/// The id of an entry that another program made: its UID with U+FFFD for bytes that are not UTF-8, shortened
/// to what an id may hold.
result<entry_id> foreign_id(std::string_view written)
{
    std::string uid;
    for (std::size_t i = 0; i < written.size();) {
        std::size_t const length = utf8_length(written, i);
        if (length == 0)
            uid += "\xEF\xBF\xBD";
        else
            uid.append(written, i, length);
        i += length == 0 ? 1 : length;
    }
    std::size_t cut = std::min(uid.size(), entry_id::max_size);
    while (cut > 0 && cut < uid.size() && (static_cast<unsigned char>(uid[cut]) & 0xC0U) == 0x80U)
        --cut;
    uid.resize(cut);
    return entry_id::from(uid);
}

result<journal_entry> finished(open_entry&& entry)
{
    if (!entry.uid || (!entry.start && !entry.exact))
        return fail(errc::missing_member, entry.position);
    // The time of a person's calendar counts where it was moved there.
    bool const moved = entry.exact && entry.start && detail::utc(*entry.exact) != detail::utc(*entry.start);
    entry.made.at = entry.exact && !moved ? *entry.exact : *entry.start;
    if (entry.made.id.empty()) {
        auto const id = foreign_id(*entry.uid);
        if (!id)
            return fail(id.error().code, entry.position);
        entry.made.id = *id;
    }
    if (!entry.summary.empty())
        entry.made.text = entry.made.text.empty() ? entry.summary : entry.summary + "\n" + entry.made.text;
    return std::move(entry.made);
}
} // namespace

result<journal_calendar> write_journal_calendar(journal const& contents, icalendar_options const& options)
{
    journal_calendar out;
    // What cannot stand in a calendar is left out and counted, so that one nameless step does not cost all.
    std::vector<smart_goal> goals;
    std::set<goal_id> ids;
    for (smart_goal const& goal : contents.goals()) {
        std::set<step_id> steps;
        bool sound = !goal.id.empty() && ids.insert(goal.id).second;
        for (goal_step const& step : goal.steps)
            sound = sound && !step.id.empty() && steps.insert(step.id).second;
        if (sound)
            goals.push_back(goal);
        else
            ++out.goals_left_out;
    }
    auto file = write_icalendar(goals, options);
    if (!file)
        return fail(file.error().code, file.error().position);
    out.file = *std::move(file);
    constexpr std::string_view trailer = "END:VCALENDAR\r\n";
    out.file.resize(out.file.size() - trailer.size());
    property_writer writer{out.file};
    for (journal_entry const& entry : contents.entries()) {
        write_entry(writer, entry, options);
        out.thought_records += entry.thought_record ? 1U : 0U;
        out.unknown_members += entry.unknown.size();
        for (emotion_rating const& rating : entry.emotions)
            out.unknown_members += rating.unknown.size();
    }
    out.file += trailer;
    out.sessions = contents.sessions.size();
    out.earlier_versions = contents.replaced_versions().size();
    out.unknown_members += contents.unknown.size();
    return out;
}

result<journal> read_journal_calendar(std::string_view file, int offset_minutes)
{
    auto const lines = detail::read_lines(file);
    if (!lines)
        return fail(lines.error().code, lines.error().position);
    if (lines->empty() || lines->front().name != "BEGIN" || lines->front().value != "VCALENDAR")
        return fail(errc::syntax, 0);
    std::vector<std::string> open;
    std::vector<journal_entry> entries;
    std::vector<std::size_t> positions;
    open_entry current;
    for (detail::content_line const& line : *lines) {
        if (line.name == "BEGIN") {
            if (line.value == "VJOURNAL") {
                if (std::find(open.begin(), open.end(), "VJOURNAL") != open.end())
                    return fail(errc::syntax, line.position);
                current = open_entry{};
                current.position = line.position;
            }
            if (open.size() == deepest)
                return fail(errc::too_long, line.position);
            open.push_back(line.value);
        } else if (line.name == "END") {
            if (open.empty() || open.back() != line.value)
                return fail(errc::syntax, line.position);
            open.pop_back();
            if (line.value != "VJOURNAL" || current.cancelled)
                continue;
            positions.push_back(current.position);
            auto made = finished(std::move(current));
            if (!made)
                return fail(made.error().code, made.error().position);
            entries.push_back(*std::move(made));
        } else if (!open.empty() && open.back() == "VJOURNAL") {
            if (auto const read = read_property(current, line, offset_minutes); !read)
                return fail(read.error().code, read.error().position);
        }
    }
    if (!open.empty())
        return fail(errc::truncated, file.size());
    auto made = journal::from_entries(std::move(entries));
    if (!made)
        return fail(made.error().code, positions[made.error().position.value_or(0)]);
    return made;
}
} // namespace cbtkit::interop
