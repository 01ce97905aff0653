// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_QUERY_FILTERS_HPP
#define CBTKIT_QUERY_FILTERS_HPP

/// @file
/// Pipeable filters over journals. They are stock views of range-v3: lazy, and open to every other view.
/// They borrow: the journal must outlive what comes out, and a temporary journal is refused.

#include <cbtkit/journal/journal.hpp>
#include <cbtkit/query/conditions.hpp>

#include <range/v3/functional/not_fn.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/subrange.hpp>

#include <utility>

namespace cbtkit {
namespace query {
/// All entries, oldest first, as a view of range-v3. Borrows: valid until the journal changes or ends.
[[nodiscard]] inline auto entries(journal const& from) noexcept
{
    auto const all = from.entries();
    return ranges::subrange<journal_entry const*>{all.data(), all.data() + all.size()};
}
auto entries(journal const&& from) = delete;

/// Entries for which the condition holds: one of conditions.hpp or any predicate. Borrows.
template <class Condition>
[[nodiscard]] auto with(Condition condition)
{
    return ranges::views::filter(std::move(condition));
}
/// Entries for which the condition does not hold. Borrows.
template <class Condition>
[[nodiscard]] auto without(Condition condition)
{
    return ranges::views::filter(ranges::not_fn(std::move(condition)));
}

/// Entries on the person's days from `first` to `last`, both included. Borrows.
[[nodiscard]] inline auto between(calendar_day first, calendar_day last, day_boundary begins = {})
{
    return with(on_days{first, last, begins});
}
/// Entries on this day of the week. Borrows.
[[nodiscard]] inline auto weekday(cbtkit::weekday wanted, day_boundary begins = {})
{
    return with(on_weekday{wanted, begins});
}
/// Entries written in this part of the day. Borrows.
[[nodiscard]] inline auto during(part_of_day wanted)
{
    return with(at_part{wanted});
}
/// Entries with this tag. Borrows.
[[nodiscard]] inline auto tag(std::string wanted)
{
    return with(has_tag{std::move(wanted)});
}
/// Entries that name this feeling with at least this strength, by its first rating. Borrows.
[[nodiscard]] inline auto emotion_at_least(emotion_id wanted, intensity least)
{
    return with(has_emotion{std::move(wanted), least});
}
/// Entries in which the person recognised this habit of thought. Borrows.
[[nodiscard]] inline auto distortion(distortion_id wanted)
{
    return with(has_distortion{std::move(wanted)});
}
/// Entries from this exercise; from any one when the key is empty. Borrows.
[[nodiscard]] inline auto exercise(std::string key = {})
{
    return with(from_exercise{std::move(key)});
}
} // namespace query

/// Sends the entries of a journal through a view of range-v3, a filter of `query` among them. Borrows.
template <class Closure>
[[nodiscard]] auto operator|(journal const& from, ranges::views::view_closure<Closure> const& view)
{
    return query::entries(from) | view;
}
/// A temporary journal would end before its view.
template <class Closure>
auto operator|(journal const&& from, ranges::views::view_closure<Closure> const& view) = delete;
} // namespace cbtkit
#endif
