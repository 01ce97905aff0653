// SPDX-License-Identifier: BSL-1.0
#include "sections.hpp"

#include <cbtkit/journal/insight_columns.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <unordered_map>

namespace cbtkit::report {
namespace {
/// Gives names numbers in the order in which they first come.
class numbering {
public:
    std::uint32_t of(std::string const& name)
    {
        auto const [place, fresh] = places_.emplace(name, static_cast<std::uint32_t>(names_.size()));
        if (fresh)
            names_.push_back(name);
        return place->second;
    }
    [[nodiscard]] std::string name(std::optional<std::uint32_t> number) const
    {
        return number && *number < names_.size() ? names_[*number] : std::string{};
    }
    [[nodiscard]] std::size_t size() const noexcept { return names_.size(); }

private:
    std::unordered_map<std::string, std::uint32_t> places_;
    std::vector<std::string> names_;
};

void add_once(std::vector<std::uint32_t>& to, std::uint32_t number)
{
    if (std::find(to.begin(), to.end(), number) == to.end())
        to.push_back(number);
}

std::int32_t number_of(calendar_day day)
{
    return static_cast<std::int32_t>(day.days_since_epoch());
}

class claim_search {
public:
    claim_section run(std::span<read_entry const> entries, std::span<read_entry const> to_handle)
    {
        claim_section made;
        if (entries.empty() && to_handle.empty())
            return made;
        input_.reserve(entries.size() + to_handle.size());
        for (read_entry const& each : entries)
            add(each);
        for (read_entry const& each : to_handle) {
            insight_entry stopped = at_its_time(each);
            stopped.must_handle = true;
            input_.add(stopped);
        }
        for (auto const& some : {entries, to_handle})
            for (read_entry const& each : some)
                input_.today = std::max(input_.today, number_of(each.day));
        note_breaks(entries);
        auto const found = find_insights(input_);
        if (!found)
            return made; // ratings are checked values, so this does not happen
        made.tested = found->tested;
        made.held_back = found->held_back;
        made.missing = found->missing;
        if (found->from)
            made.first = calendar_day::from_days_since_epoch(*found->from).value_or(calendar_day{});
        if (found->to)
            made.last = calendar_day::from_days_since_epoch(*found->to).value_or(calendar_day{});
        for (insight const& each : found->insights)
            made.claims.push_back(named(each, entries));
        return made;
    }

private:
    static insight_entry at_its_time(read_entry const& each)
    {
        civil_time const& at = each.entry->at;
        insight_entry made;
        made.t = static_cast<double>(at.day().days_since_epoch()) + at.millisecond_of_day() / 86'400'000.0;
        made.day = number_of(each.day);
        return made;
    }

    void add(read_entry const& each)
    {
        journal_entry const& entry = *each.entry;
        insight_entry made = at_its_time(each);
        if (entry.mood)
            made.mood = entry.mood->percent();
        emotion_rating const* main = nullptr;
        for (emotion_rating const* rating : ratings_of(entry)) {
            std::uint32_t const id = emotions_.of(rating->emotion.str());
            if (id == input_.valence.size())
                input_.valence.push_back(valence_of(*rating));
            auto const& first = rating->before ? rating->before : rating->after;
            made.emotions.push_back({id, first ? std::optional<double>{first->percent()} : std::nullopt});
            if (rating->before && rating->after && valence_of(*rating).value_or(0) < 0 &&
                (main == nullptr || main->before->percent() < rating->before->percent()))
                main = rating;
        }
        for (std::string const& tag : entry.tags)
            add_once(made.tags, tags_.of(tag));
        for (distortion_id const& habit : each.confirmed)
            add_once(made.distortions, habits_.of(habit.str()));
        if (entry.exercise) {
            insight_exercise done;
            done.id = exercises_.of(*entry.exercise);
            if (main != nullptr) {
                done.before = main->before->percent();
                done.after = main->after->percent();
            }
            made.exercises.push_back(done);
        }
        input_.add(made);
    }

    /// A change of the offset by more than the hour of summer time is a journey.
    void note_breaks(std::span<read_entry const> entries)
    {
        for (std::size_t i = 1; i < entries.size(); ++i) {
            int const moved =
                entries[i].entry->at.offset_minutes() - entries[i - 1].entry->at.offset_minutes();
            if (std::abs(moved) > 60 &&
                (input_.breaks.empty() || input_.breaks.back() != number_of(entries[i].day)))
                input_.breaks.push_back(number_of(entries[i].day));
        }
    }

    report_claim named(insight const& found, std::span<read_entry const> entries) const
    {
        report_claim made;
        made.pattern = found;
        switch (found.kind) {
        case insight_kind::mood_trend:
        case insight_kind::mood_change:
        case insight_kind::weekday:
            break;
        case insight_kind::emotion_trend:
            made.first = emotions_.name(found.first);
            break;
        case insight_kind::tag_emotion:
            made.first = tags_.name(found.first);
            made.second = emotions_.name(found.second);
            break;
        case insight_kind::tag_distortion:
            made.first = tags_.name(found.first);
            made.second = habits_.name(found.second);
            break;
        case insight_kind::distortion_emotion:
            made.first = habits_.name(found.first);
            made.second = emotions_.name(found.second);
            break;
        case insight_kind::tag_mood:
            made.first = tags_.name(found.first);
            break;
        case insight_kind::exercise:
            made.first = exercises_.name(found.first);
            break;
        }
        for (std::size_t const place : found.entries)
            if (place < entries.size() && made.entries.size() < most_claim_entries)
                made.entries.push_back(entries[place].entry->id);
        made.pattern.entries.clear();
        return made;
    }

    insight_columns input_;
    numbering tags_;
    numbering emotions_;
    numbering habits_;
    numbering exercises_;
};
} // namespace

claim_section make_claims(std::span<read_entry const> entries, std::span<read_entry const> to_handle)
{
    return claim_search{}.run(entries, to_handle);
}
} // namespace cbtkit::report
