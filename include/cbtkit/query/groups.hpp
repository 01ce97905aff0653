// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_QUERY_GROUPS_HPP
#define CBTKIT_QUERY_GROUPS_HPP

/// @file
/// Entries in groups and in rolling windows. All of it borrows from the journal.

#include <cbtkit/query/filters.hpp>

#include <range/v3/iterator/operations.hpp>
#include <range/v3/range/access.hpp>
#include <range/v3/range/concepts.hpp>
#include <range/v3/view/all.hpp>
#include <range/v3/view/chunk_by.hpp>
#include <range/v3/view/indirect.hpp>
#include <range/v3/view/iota.hpp>
#include <range/v3/view/sliding.hpp>
#include <range/v3/view/transform.hpp>

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <map>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace cbtkit {
namespace query {
/// Runs of neighbouring entries on one of the person's days: a lazy view of views, in order of time. Who
/// flies west over midnight has two runs on one day, one before and one after. Borrows.
[[nodiscard]] inline auto by_day(day_boundary begins = {})
{
    return ranges::views::chunk_by([begins](journal_entry const& a, journal_entry const& b) {
        return day_of(a.at, begins) == day_of(b.at, begins);
    });
}
/// The Monday of the person's week that holds this time, in days since 1970-01-01.
[[nodiscard]] inline std::int64_t week_of(civil_time const& at, day_boundary begins = {})
{
    std::int64_t const day = day_of(at, begins).days_since_epoch();
    std::int64_t const since_monday = (day + 3) % 7; // 1970-01-01 was a Thursday
    return day - (since_monday < 0 ? since_monday + 7 : since_monday);
}
/// Runs of neighbouring entries in one week from Monday: a lazy view of views. Borrows.
[[nodiscard]] inline auto by_week(day_boundary begins = {})
{
    return ranges::views::chunk_by([begins](journal_entry const& a, journal_entry const& b) {
        calendar_day const next = day_of(b.at, begins);
        if (next == day_of(a.at, begins))
            return true;
        std::int64_t const into_week = next.days_since_epoch() - week_of(a.at, begins);
        return 0 <= into_week && into_week < 7;
    });
}

/// Entries that belong together, in order of time. Points into the journal.
using entry_group = std::vector<journal_entry const*>;

/// The entries of a group, for further filters. Borrows from the group and the journal.
[[nodiscard]] inline auto entries(entry_group const& group)
{
    return ranges::views::indirect(ranges::views::all(group));
}
auto entries(entry_group const&& group) = delete;

/// A pipe end that puts entries into a `std::map` from keys to `entry_group`. `Keys` calls a function with
/// each key of an entry.
template <class Key, class Keys>
class grouping {
public:
    constexpr explicit grouping(Keys keys)
        : keys_{std::move(keys)}
    {
    }
    /// Groups a view of entries, in one pass.
    template <class Entries>
    requires ranges::viewable_range<Entries> && ranges::input_range<Entries> &&
        std::same_as<ranges::range_reference_t<Entries>, journal_entry const&> [[nodiscard]] friend std::map<
            Key, entry_group>
        operator|(Entries&& entries, grouping const& by)
    {
        std::map<Key, entry_group> groups;
        for (journal_entry const& each : entries)
            by.keys_(each, [&](Key const& key) { groups[key].push_back(&each); });
        return groups;
    }
    /// Groups a whole journal.
    [[nodiscard]] friend std::map<Key, entry_group> operator|(journal const& from, grouping const& by)
    {
        return query::entries(from) | by;
    }
    friend std::map<Key, entry_group> operator|(journal const&& from, grouping const& by) = delete;

private:
    Keys keys_;
};

/// Groups by tag; an entry with two tags is in two groups, one without in none. Eager: one pass. Borrows.
[[nodiscard]] inline auto by_tag()
{
    auto const keys = [](journal_entry const& entry, auto const& add) {
        for (auto tag = entry.tags.begin(); tag != entry.tags.end(); ++tag)
            if (std::find(entry.tags.begin(), tag, *tag) == tag) // a tag written twice counts once
                add(*tag);
    };
    return grouping<std::string, std::remove_const_t<decltype(keys)>>{keys};
}
/// Groups by part of the day. Eager: one pass. Borrows.
[[nodiscard]] inline auto by_part_of_day()
{
    auto const keys = [](journal_entry const& entry, auto const& add) { add(part_of(entry.at)); };
    return grouping<part_of_day, std::remove_const_t<decltype(keys)>>{keys};
}

/// Every run of `n` neighbouring entries. @pre `n >= 1`. Borrows.
[[nodiscard]] inline auto windows(std::ptrdiff_t n)
{
    return ranges::views::sliding(n);
}
/// For each entry the entries of the `days` times 24 hours up to and including it: a lazy view of views,
/// O(log n) for each. For random access: a journal, or a filtered view that was collected first. Borrows.
[[nodiscard]] inline auto trailing_days(std::int64_t days)
{
    return ranges::make_view_closure(
        [days]<class Entries>(Entries && entries) requires ranges::random_access_range<Entries> &&
        ranges::sized_range<Entries> && ranges::viewable_range<Entries> {
            auto const all = ranges::views::all(std::forward<Entries>(entries));
            return ranges::views::transform(
                ranges::views::iota(std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(ranges::size(all))),
                [all, days](std::ptrdiff_t last) {
                    auto const begin = ranges::begin(all);
                    std::int64_t const after = begin[last].at.instant_ms() - days * 86'400'000;
                    auto const first =
                        std::partition_point(begin, begin + last, [after](journal_entry const& each) {
                            return each.at.instant_ms() <= after;
                        });
                    return ranges::subrange{first, begin + last + 1};
                });
        });
}
} // namespace query
} // namespace cbtkit
#endif
