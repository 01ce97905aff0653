// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_DETAIL_ID_PLACES_HPP
#define CBTKIT_JOURNAL_DETAIL_ID_PLACES_HPP

/// @file
/// Where the entries of a journal stand, by id, without keeping the ids a second time.

#include <cbtkit/records/journal_entry.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cbtkit::detail {
/// A hash table of places in a list of entries: 8 bytes a slot, at most two of three slots taken. It knows
/// hashes and places only; the ids stand in the entries.
/// @invariant every place is there at most once; the list has fewer than 2³² − 1 entries
class id_places {
public:
    /// The place of the entry with this id, or none.
    [[nodiscard]] std::optional<std::size_t> find(
        entry_id const& id, std::span<journal_entry const> entries) const
    {
        if (slots_.empty())
            return std::nullopt;
        std::uint32_t const hash = hash_of(id);
        for (std::size_t at = hash & mask(); slots_[at].next != 0; at = (at + 1) & mask())
            if (slots_[at].hash == hash && entries[slots_[at].next - 1].id == id)
                return slots_[at].next - 1;
        return std::nullopt;
    }
    void reserve(std::size_t count)
    {
        std::size_t wanted = 16;
        while (wanted * 2 < count * 3)
            wanted *= 2;
        if (wanted > slots_.size())
            grow(wanted);
    }
    /// @pre no entry with this id has a place
    void insert(entry_id const& id, std::size_t place)
    {
        reserve(++count_);
        put({hash_of(id), static_cast<std::uint32_t>(place + 1)});
    }
    /// The entry with this id stands somewhere else now. @pre `from` is its place
    void move(entry_id const& id, std::size_t from, std::size_t to)
    {
        slots_[slot_of(hash_of(id), from)].next = static_cast<std::uint32_t>(to + 1);
    }
    /// @pre `place` is the place of the entry with this id
    void erase(entry_id const& id, std::size_t place)
    {
        std::size_t hole = slot_of(hash_of(id), place);
        --count_;
        // What came later in the same run moves up, unless it would then stand before its own slot.
        for (std::size_t at = (hole + 1) & mask(); slots_[at].next != 0; at = (at + 1) & mask()) {
            std::size_t const home = slots_[at].hash & mask();
            if (((at - home) & mask()) >= ((at - hole) & mask())) {
                slots_[hole] = slots_[at];
                hole = at;
            }
        }
        slots_[hole] = {};
    }
    void clear() noexcept
    {
        slots_.clear();
        count_ = 0;
    }

private:
    struct slot {
        std::uint32_t hash = 0;
        std::uint32_t next = 0; ///< place + 1; 0 is empty
    };

    static std::uint32_t hash_of(entry_id const& id) noexcept
    {
        std::uint64_t const hash = std::hash<entry_id>{}(id);
        return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
    }
    [[nodiscard]] std::size_t mask() const noexcept { return slots_.size() - 1; }
    [[nodiscard]] std::size_t slot_of(std::uint32_t hash, std::size_t place) const noexcept
    {
        std::size_t at = hash & mask();
        while (slots_[at].hash != hash || slots_[at].next != place + 1)
            at = (at + 1) & mask();
        return at;
    }
    void put(slot one)
    {
        std::size_t at = one.hash & mask();
        while (slots_[at].next != 0)
            at = (at + 1) & mask();
        slots_[at] = one;
    }
    void grow(std::size_t size)
    {
        std::vector<slot> before(size);
        before.swap(slots_);
        for (slot const& one : before)
            if (one.next != 0)
                put(one);
    }

    std::vector<slot> slots_; ///< a power of two of them, or none
    std::size_t count_ = 0;
};
} // namespace cbtkit::detail
#endif
