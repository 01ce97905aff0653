// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_INSIGHT_COLUMNS_HPP
#define CBTKIT_JOURNAL_INSIGHT_COLUMNS_HPP

/// @file
/// A large journal as the search for patterns sees it, side by side instead of entry by entry.

#include <cbtkit/journal/insights.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace cbtkit {
/// One entry of `insight_columns`. Its lists are valid until the columns are changed or end.
struct insight_row {
    double t = 0;
    std::int32_t day = 0;
    std::optional<double> mood;
    bool must_handle = false;
    std::span<insight_emotion const> emotions;
    std::span<std::uint32_t const> tags;
    std::span<std::uint32_t const> distortions;
    std::span<insight_exercise const> exercises;
    std::span<std::uint32_t const> derived_tags;
};

/// The entries of an `insight_input`, stored member by member: about 100 bytes for an entry with two feelings
/// and a tag, where an `insight_entry` takes about 260.
class insight_columns {
public:
    insight_columns() = default;
    /// The same journal. @complexity linear
    explicit insight_columns(insight_input const& input);

    /// Makes room, so that adding so many entries does not move those that are there.
    void reserve(std::size_t entries);
    /// Adds an entry at the end. At most 2³² feelings, tags and exercises in all.
    void add(insight_entry const& entry);
    [[nodiscard]] std::size_t size() const noexcept { return days_.size(); }
    /// The entry with this index. @pre `place < size()`
    [[nodiscard]] insight_row row_view(std::size_t place) const& noexcept;
    insight_row row_view(std::size_t place) && = delete;

    std::vector<std::optional<double>> valence; ///< −1 to 1, by emotion id; ids beyond it have none
    std::vector<std::int32_t> breaks;           ///< days on which the rating scale or the time zone changed
    std::int32_t today = 0;                     ///< the day on which the report is read

private:
    /// Where the lists of an entry end; they begin where those of the entry before end.
    struct list_ends {
        std::uint32_t emotions = 0;
        std::uint32_t tags = 0; ///< in `ids_`, as the next two
        std::uint32_t distortions = 0;
        std::uint32_t derived_tags = 0;
        std::uint32_t exercises = 0;
    };

    std::vector<double> times_;
    std::vector<double> moods_; ///< not a number: not rated
    std::vector<std::int32_t> days_;
    std::vector<bool> must_handle_;
    std::vector<list_ends> ends_;
    std::vector<insight_emotion> emotions_;
    std::vector<std::uint32_t> ids_;
    std::vector<insight_exercise> exercises_;
};

/// The same search; see `find_insights(insight_input const&, …)`.
[[nodiscard]] result<insight_report> find_insights(
    insight_columns const& input, insight_options const& options = {});

inline insight_columns::insight_columns(insight_input const& input)
    : valence{input.valence}
    , breaks{input.breaks}
    , today{input.today}
{
    reserve(input.entries.size());
    for (insight_entry const& each : input.entries)
        add(each);
}

inline void insight_columns::reserve(std::size_t entries)
{
    times_.reserve(entries);
    moods_.reserve(entries);
    days_.reserve(entries);
    must_handle_.reserve(entries);
    ends_.reserve(entries);
}

inline void insight_columns::add(insight_entry const& entry)
{
    auto const end_of = [](auto const& all) { return static_cast<std::uint32_t>(all.size()); };
    times_.push_back(entry.t);
    // What is not a number stays out of range; in the column such a value means not rated.
    double const mood = entry.mood.value_or(std::numeric_limits<double>::quiet_NaN());
    moods_.push_back(entry.mood && mood != mood ? std::numeric_limits<double>::infinity() : mood);
    days_.push_back(entry.day);
    must_handle_.push_back(entry.must_handle);
    list_ends ends;
    emotions_.insert(emotions_.end(), entry.emotions.begin(), entry.emotions.end());
    ends.emotions = end_of(emotions_);
    ids_.insert(ids_.end(), entry.tags.begin(), entry.tags.end());
    ends.tags = end_of(ids_);
    ids_.insert(ids_.end(), entry.distortions.begin(), entry.distortions.end());
    ends.distortions = end_of(ids_);
    ids_.insert(ids_.end(), entry.derived_tags.begin(), entry.derived_tags.end());
    ends.derived_tags = end_of(ids_);
    exercises_.insert(exercises_.end(), entry.exercises.begin(), entry.exercises.end());
    ends.exercises = end_of(exercises_);
    ends_.push_back(ends);
}

inline insight_row insight_columns::row_view(std::size_t place) const& noexcept
{
    list_ends const from = place == 0 ? list_ends{} : ends_[place - 1];
    list_ends const& to = ends_[place];
    auto const part = [](auto const& all, std::uint32_t begin, std::uint32_t end) {
        return std::span{all}.subspan(begin, end - begin);
    };
    insight_row row;
    row.t = times_[place];
    row.day = days_[place];
    if (moods_[place] == moods_[place])
        row.mood = moods_[place];
    row.must_handle = must_handle_[place];
    row.emotions = part(emotions_, from.emotions, to.emotions);
    row.tags = part(ids_, from.derived_tags, to.tags);
    row.distortions = part(ids_, to.tags, to.distortions);
    row.derived_tags = part(ids_, to.distortions, to.derived_tags);
    row.exercises = part(exercises_, from.exercises, to.exercises);
    return row;
}
} // namespace cbtkit
#endif
