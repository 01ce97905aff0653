// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_JOURNAL_HPP
#define CBTKIT_JOURNAL_JOURNAL_HPP

/// @file
/// A person's entries and goals as one value: in order of time, cheap to copy, with the history of edits.

#include <cbtkit/core/result.hpp>
#include <cbtkit/journal/day_boundary.hpp>
#include <cbtkit/journal/detail/id_places.hpp>
#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/records/smart_goal.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace cbtkit {
/// A journal. A copy shares its contents until one of the two is changed, so it costs the same whatever the
/// size.
/// @invariant entries are ordered by instant, then by id; no two have the same id; goals have ids of their
/// own
class journal {
public:
    /// The empty journal.
    journal() = default;

    /// Takes entries in any order.
    /// @returns the journal, or `errc::duplicate` for an id that comes twice, `errc::empty` for an entry
    /// without one; the position is the index of the entry.
    /// @complexity O(n log n), O(n) when the entries are already in order
    [[nodiscard]] static result<journal> from_entries(std::vector<journal_entry> entries);

    /// Rebuilds a journal from storage, with the history of its edits and its goals.
    /// @param replaced what `replaced_versions` gave, in the same order
    /// @returns the journal; for the entries the failures of `from_entries`; `errc::unknown_key` for an older
    /// version of an entry that is not there, `errc::empty` or `errc::duplicate` for the id of a goal, with
    /// the index as position.
    [[nodiscard]] static result<journal> from_stored(
        std::vector<journal_entry> entries, std::vector<journal_entry> replaced,
        std::vector<smart_goal> goals);

    /// All entries, oldest first. Valid until the journal is changed or ends.
    [[nodiscard]] std::span<journal_entry const> entries() const& noexcept;
    std::span<journal_entry const> entries() && = delete;
    [[nodiscard]] std::size_t size() const noexcept { return entries().size(); }
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    /// The entry with this id, or none. @complexity O(1) on average
    [[nodiscard]] journal_entry const* find(entry_id const& id) const& noexcept;
    journal_entry const* find(entry_id const& id) && = delete;

    /// Adds an entry at its place in time.
    /// @returns `errc::duplicate` when its id is taken, `errc::empty` without one; then nothing changes.
    /// @complexity amortised O(1) for the newest entry, O(n) for an older one
    [[nodiscard]] result<void> add(journal_entry entry);
    /// Replaces the entry with the same id and keeps the old version.
    /// @returns `errc::unknown_key` when there is none; then nothing changes.
    [[nodiscard]] result<void> edit(journal_entry entry);
    /// Removes an entry and all its older versions. Deletion is complete: nothing of it stays.
    /// @returns `errc::unknown_key` when there is none.
    [[nodiscard]] result<void> remove(entry_id const& id);
    /// The replaced versions of an entry, oldest first.
    [[nodiscard]] std::vector<journal_entry> earlier_versions(entry_id const& id) const;

    /// The replaced versions of all entries, in the order in which they were replaced; for storage.
    [[nodiscard]] std::vector<journal_entry> replaced_versions() const;

    [[nodiscard]] std::vector<smart_goal> const& goals() const& noexcept { return goals_; }
    std::vector<smart_goal> const& goals() && = delete;
    /// Adds a goal or replaces the one with the same id.
    /// @returns `errc::empty` for a goal without an id.
    [[nodiscard]] result<void> put_goal(smart_goal goal);

    /// The language of the entries, BCP 47.
    std::string locale = "en";
    /// When this person's day begins.
    day_boundary day_begins;
    /// Stored exercise sessions, as JSON texts in their own format; kept in order.
    std::vector<std::string> sessions;
    /// What this version does not know.
    std::vector<unknown_member> unknown;

    friend bool operator==(journal const& a, journal const& b)
    {
        return a.locale == b.locale && a.day_begins == b.day_begins && a.sessions == b.sessions &&
               a.unknown == b.unknown && a.goals_ == b.goals_ && a.same_contents(b);
    }

private:
    struct version {
        entry_id id;
        journal_entry entry;
        friend bool operator==(version const&, version const&) = default;
    };
    struct contents {
        std::vector<journal_entry> entries;
        detail::id_places places;
        std::vector<version> replaced;
    };

    [[nodiscard]] static bool before(journal_entry const& a, journal_entry const& b)
    {
        auto const first = a.at.instant_ms();
        auto const second = b.at.instant_ms();
        return first != second ? first < second : a.id < b.id;
    }
    [[nodiscard]] bool same_contents(journal const& other) const;
    /// The contents, no longer shared with anybody.
    contents& own();
    static void take_out(contents& all, std::size_t place);
    static void insert_sorted(contents& all, journal_entry entry);

    std::shared_ptr<contents> contents_;
    std::vector<smart_goal> goals_;
};

inline result<journal> journal::from_entries(std::vector<journal_entry> entries)
{
    journal made;
    contents& all = made.own();
    all.places.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].id.empty())
            return fail(errc::empty, i);
        if (all.places.find(entries[i].id, entries))
            return fail(errc::duplicate, i);
        all.places.insert(entries[i].id, i);
    }
    all.entries = std::move(entries);
    if (!std::is_sorted(all.entries.begin(), all.entries.end(), before)) {
        std::sort(all.entries.begin(), all.entries.end(), before);
        all.places.clear();
        all.places.reserve(all.entries.size());
        for (std::size_t i = 0; i < all.entries.size(); ++i)
            all.places.insert(all.entries[i].id, i);
    }
    return made;
}

inline result<journal> journal::from_stored(
    std::vector<journal_entry> entries, std::vector<journal_entry> replaced, std::vector<smart_goal> goals)
{
    auto made = from_entries(std::move(entries));
    if (!made)
        return made;
    contents& all = made->own();
    all.replaced.reserve(replaced.size());
    for (std::size_t i = 0; i < replaced.size(); ++i) {
        if (!all.places.find(replaced[i].id, all.entries))
            return fail(errc::unknown_key, i);
        entry_id const id = replaced[i].id;
        all.replaced.push_back({id, std::move(replaced[i])});
    }
    std::unordered_set<goal_id> seen;
    for (std::size_t i = 0; i < goals.size(); ++i) {
        if (goals[i].id.empty())
            return fail(errc::empty, i);
        if (!seen.insert(goals[i].id).second)
            return fail(errc::duplicate, i);
    }
    made->goals_ = std::move(goals);
    return made;
}

inline std::span<journal_entry const> journal::entries() const& noexcept
{
    return contents_ ? std::span<journal_entry const>{contents_->entries} : std::span<journal_entry const>{};
}

inline journal_entry const* journal::find(entry_id const& id) const& noexcept
{
    if (!contents_)
        return nullptr;
    auto const place = contents_->places.find(id, contents_->entries);
    return place ? &contents_->entries[*place] : nullptr;
}

inline result<void> journal::add(journal_entry entry)
{
    if (entry.id.empty())
        return fail(errc::empty);
    if (find(entry.id) != nullptr)
        return fail(errc::duplicate);
    insert_sorted(own(), std::move(entry));
    return {};
}

inline result<void> journal::edit(journal_entry entry)
{
    if (find(entry.id) == nullptr)
        return fail(errc::unknown_key);
    contents& all = own();
    std::size_t const place = *all.places.find(entry.id, all.entries);
    all.replaced.push_back({entry.id, all.entries[place]});
    take_out(all, place);
    insert_sorted(all, std::move(entry));
    return {};
}

inline result<void> journal::remove(entry_id const& id)
{
    if (find(id) == nullptr)
        return fail(errc::unknown_key);
    entry_id const wanted = id; // `id` may refer into the entry that goes
    contents& all = own();
    take_out(all, *all.places.find(wanted, all.entries));
    std::erase_if(all.replaced, [&wanted](version const& old) { return old.id == wanted; });
    return {};
}

inline std::vector<journal_entry> journal::earlier_versions(entry_id const& id) const
{
    std::vector<journal_entry> versions;
    if (contents_)
        for (version const& old : contents_->replaced)
            if (old.id == id)
                versions.push_back(old.entry);
    return versions;
}

inline std::vector<journal_entry> journal::replaced_versions() const
{
    std::vector<journal_entry> versions;
    if (contents_)
        for (version const& old : contents_->replaced)
            versions.push_back(old.entry);
    return versions;
}

inline result<void> journal::put_goal(smart_goal goal)
{
    if (goal.id.empty())
        return fail(errc::empty);
    auto const same =
        std::find_if(goals_.begin(), goals_.end(), [&goal](smart_goal const& g) { return g.id == goal.id; });
    if (same == goals_.end())
        goals_.push_back(std::move(goal));
    else
        *same = std::move(goal);
    return {};
}

inline bool journal::same_contents(journal const& other) const
{
    if (contents_ == other.contents_)
        return true;
    auto const mine = entries();
    auto const theirs = other.entries();
    std::vector<version> const none;
    return std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end()) &&
           (contents_ ? contents_->replaced : none) == (other.contents_ ? other.contents_->replaced : none);
}

inline journal::contents& journal::own()
{
    if (!contents_)
        contents_ = std::make_shared<contents>();
    else if (contents_.use_count() > 1)
        contents_ = std::make_shared<contents>(*contents_);
    return *contents_;
}

inline void journal::take_out(contents& all, std::size_t place)
{
    all.places.erase(all.entries[place].id, place);
    all.entries.erase(all.entries.begin() + static_cast<std::ptrdiff_t>(place));
    for (std::size_t i = place; i < all.entries.size(); ++i)
        all.places.move(all.entries[i].id, i + 1, i);
}

inline void journal::insert_sorted(contents& all, journal_entry entry)
{
    auto const place = std::upper_bound(all.entries.begin(), all.entries.end(), entry, before);
    auto const number = static_cast<std::size_t>(place - all.entries.begin());
    entry_id const& id = all.entries.insert(place, std::move(entry))->id;
    for (std::size_t i = all.entries.size() - 1; i > number; --i)
        all.places.move(all.entries[i].id, i - 1, i);
    all.places.insert(id, number);
}
} // namespace cbtkit
#endif
