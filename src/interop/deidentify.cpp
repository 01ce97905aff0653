// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/deidentify.hpp>

#include "private_parts.hpp"
#include "private_text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace cbtkit::interop {
namespace {
using detail::is_digit;
using detail::is_letter;
using detail::lists;
using detail::lowered;
using detail::split;
using detail::word;

/// Places that an earlier run left: `[name 1]` and such stay as they are.
void drop_marked(std::string_view text, std::vector<private_part>& parts)
{
    std::erase_if(parts, [text](private_part const& part) {
        std::size_t const begin = part.span.begin();
        std::size_t const end = part.span.end();
        std::size_t const from = begin - std::min<std::size_t>(begin, 12);
        std::size_t open = text.substr(from, begin - from).rfind('[');
        if (open == std::string_view::npos)
            return false;
        open += from;
        std::size_t const close = text.substr(open, 24).find(']');
        if (close == std::string_view::npos || open + close < end)
            return false;
        std::string_view const inside = text.substr(open + 1, close - 1);
        std::string_view const kind = inside.substr(0, inside.find(' '));
        return std::find(private_kind_keys.begin(), private_kind_keys.end(), kind) != private_kind_keys.end();
    });
}
} // namespace

deidentifier::deidentifier(deidentify_options options)
    : options_{std::move(options)}
{
    for (std::string const& each : options_.names)
        for (word const& part : split(each))
            names_.insert(part.lower);
    for (std::string const& each : options_.common)
        common_.insert(lowered(each));
}

void deidentifier::learn(std::string_view text)
{
    auto const words = split(text);
    auto const forms = detail::find_forms(text, words);
    detail::known_words learned;
    (void)detail::find_names(text, words, forms, names_, common_, &learned);
    for (std::string const& each : learned)
        if (!lists().openers.contains(each) && !lists().ambiguous.contains(each) &&
            !lists().verbs.contains(each) && !lists().relations.contains(each) && each.size() > 2)
            names_.insert(each);
}

namespace {
/// Parts that overlap, such as a handle in which a name begins, become one of the first one's kind: what is
/// replaced must not be looked at twice, or the rest of it stays.
void join_overlapping(std::vector<private_part>& sorted)
{
    std::size_t kept = 0;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        text_span const before = sorted[kept].span;
        if (sorted[i].span.begin() >= before.end())
            sorted[++kept] = sorted[i];
        else if (sorted[i].span.end() > before.end())
            sorted[kept].span = *text_span::from_bounds(before.begin(), sorted[i].span.end());
    }
    sorted.resize(std::min(sorted.size(), kept + 1));
}
} // namespace

std::vector<private_part> deidentifier::find(std::string_view text) const
{
    auto const words = split(text);
    auto parts = detail::find_forms(text, words);
    auto names = detail::find_names(text, words, parts, names_, common_, nullptr);
    parts.insert(parts.end(), names.begin(), names.end());
    std::sort(parts.begin(), parts.end(), [](private_part const& a, private_part const& b) {
        return a.span.begin() < b.span.begin();
    });
    join_overlapping(parts);
    drop_marked(text, parts);
    return parts;
}

namespace {
/// The day that a written date means, where it names a year.
std::optional<calendar_day> day_of(std::string_view part, bool day_first)
{
    std::vector<int> numbers;
    int month = 0;
    std::size_t year_place = 9;
    bool year_in_front = false;
    for (std::size_t i = 0; i < part.size();) {
        if (is_digit(part[i])) {
            std::size_t const begin = i;
            int value = 0;
            for (; i < part.size() && is_digit(part[i]); ++i)
                value = std::min(value * 10 + (part[i] - '0'), 99999);
            if (i - begin == 4) {
                year_place = numbers.size();
                year_in_front = numbers.empty();
            }
            numbers.push_back(value);
        } else if (is_letter(part[i])) {
            std::size_t const begin = i;
            while (i < part.size() && is_letter(part[i]))
                ++i;
            std::string const name = lowered(part.substr(begin, i - begin));
            for (std::size_t m = 0; m < lists().months.size(); ++m)
                if (name.size() >= 3 && (lists().months[m].starts_with(name) || (name == "sept" && m == 8)))
                    month = static_cast<int>(m) + 1;
        } else {
            ++i;
        }
    }
    if (year_place > numbers.size())
        return std::nullopt;
    int const year = numbers[year_place];
    if (month != 0) {
        if (numbers.size() != 2)
            return std::nullopt;
        auto const day = calendar_day::from_ymd(year, month, numbers[1 - year_place]);
        return day ? std::optional{*day} : std::nullopt;
    }
    if (numbers.size() != 3)
        return std::nullopt;
    int first = numbers[year_in_front ? 1 : 0];
    int second = numbers[year_in_front ? 2 : 1];
    // Year first: month, then day. Else as the option says, unless only the other way is a day.
    if (!year_in_front && ((day_first && second <= 12) || first > 12))
        std::swap(first, second);
    auto const day = calendar_day::from_ymd(year, first, second);
    return day ? std::optional{*day} : std::nullopt;
}

std::string alias_key(std::string_view part)
{
    // A first name and the same with a surname are one person; titles do not count.
    for (word const& each : split(part))
        if (!lists().titles.contains(each.lower))
            return each.lower;
    return lowered(part);
}
} // namespace

std::string deidentifier::alias(private_kind kind, std::string_view part)
{
    auto const index = static_cast<std::size_t>(kind);
    std::string key{private_kind_keys[index]};
    key += ' ';
    if (kind == private_kind::name) {
        key += alias_key(part);
    } else if (kind == private_kind::phone) { // written with other blanks it is the same
        for (char const c : part)
            if (is_digit(c))
                key += c;
    } else {
        key += lowered(part);
    }
    auto const [place, fresh] = numbers_.try_emplace(std::move(key), last_number_[index] + 1);
    if (fresh)
        ++last_number_[index];
    std::string text{'['};
    text += private_kind_keys[index];
    text += ' ';
    text += std::to_string(place->second);
    text += ']';
    return text;
}

std::string deidentifier::cleaned(std::string_view text)
{
    std::string out;
    std::size_t done = 0;
    for (private_part const& part : find(text)) {
        out += text.substr(done, part.span.begin() - done);
        done = part.span.end();
        std::string_view const written = text.substr(part.span.begin(), part.span.end() - part.span.begin());
        ++replaced_[static_cast<std::size_t>(part.kind)];
        if (part.kind != private_kind::date) {
            out += alias(part.kind, written);
            continue;
        }
        auto const day = day_of(written, options_.day_first);
        auto const moved =
            day ? calendar_day::from_days_since_epoch(day->days_since_epoch() + options_.shift_days)
                : result<calendar_day>{fail(errc::invalid_date)};
        out += moved ? moved->to_string() : "[date]";
    }
    out += text.substr(done);
    return out;
}

namespace {
/// Calls `each` for every text of an entry.
template <class Entry, class Each>
void for_each_text(Entry& entry, Each each)
{
    each(entry.text);
    for (auto& tag : entry.tags)
        each(tag);
    if (!entry.thought_record)
        return;
    auto& record = *entry.thought_record;
    each(record.situation);
    for (auto& one : record.thoughts)
        each(one.text);
    for (auto& one : record.evidence_for)
        each(one.text);
    for (auto& one : record.evidence_against)
        each(one.text);
    if (record.response)
        each(*record.response);
}

template <class Id>
void clean_custom(Id& id, deidentifier& cleaner)
{
    std::string_view const written = id.str();
    if (!written.starts_with(custom_prefix))
        return;
    std::string made{custom_prefix};
    made += cleaner.cleaned(written.substr(custom_prefix.size()));
    id = Id::from(made).value_or(*Id::from("custom:removed"));
}

std::size_t drop(std::vector<unknown_member>& unknown)
{
    return std::exchange(unknown, {}).size();
}

void clean_ratings(std::vector<emotion_rating>& ratings, deidentifier& cleaner, std::size_t& dropped)
{
    std::set<emotion_id> taken;
    for (emotion_rating& rating : ratings) {
        clean_custom(rating.emotion, cleaner);
        dropped += drop(rating.unknown);
        // Two own feelings may have become one; a thought record holds each once.
        for (std::size_t n = 2;
             rating.emotion.str().starts_with(custom_prefix) && taken.contains(rating.emotion); ++n)
            rating.emotion = *emotion_id::from("custom:feeling " + std::to_string(n));
        taken.insert(rating.emotion);
    }
}
} // namespace

result<deidentified_journal> deidentified(journal const& contents, deidentify_options const& options)
{
    deidentified_journal out;
    deidentifier cleaner{options};
    std::vector<journal_entry> entries{contents.entries().begin(), contents.entries().end()};
    for (journal_entry const& entry : entries)
        for_each_text(entry, [&cleaner](std::string const& text) { cleaner.learn(text); });
    std::size_t number = 0;
    for (journal_entry& entry : entries) {
        auto const day =
            calendar_day::from_days_since_epoch(entry.at.day().days_since_epoch() + options.shift_days);
        if (!day)
            return fail(errc::out_of_range, number);
        auto const at =
            civil_time::from_parts(*day, entry.at.millisecond_of_day(), entry.at.offset_minutes());
        if (!at)
            return fail(at.error().code, number);
        entry.at = *at;
        entry.id = *entry_id::from("e" + std::to_string(++number));
        for_each_text(entry, [&cleaner](std::string& text) { text = cleaner.cleaned(text); });
        clean_ratings(entry.emotions, cleaner, out.unknown_members);
        for (distortion_id& id : entry.confirmed_distortions)
            clean_custom(id, cleaner);
        out.unknown_members += drop(entry.unknown);
        if (!entry.thought_record)
            continue;
        thought_record& record = *entry.thought_record;
        clean_ratings(record.ratings, cleaner, out.unknown_members);
        out.unknown_members += drop(record.unknown);
        for (thought& one : record.thoughts) {
            out.unknown_members += drop(one.unknown);
            for (distortion_id& id : one.confirmed_distortions)
                clean_custom(id, cleaner);
        }
        for (auto* all : {&record.evidence_for, &record.evidence_against})
            for (evidence& one : *all)
                out.unknown_members += drop(one.unknown);
    }
    out.contents = *journal::from_entries(std::move(entries));
    out.contents.locale = contents.locale;
    out.contents.day_begins = contents.day_begins;
    out.replaced = cleaner.replaced();
    out.goals = contents.goals().size();
    out.sessions = contents.sessions.size();
    out.earlier_versions = contents.replaced_versions().size();
    out.unknown_members += contents.unknown.size();
    return out;
}
} // namespace cbtkit::interop
