// SPDX-License-Identifier: BSL-1.0
// The small form of an image:
//   u32 bytes of the image, u32 number of regions, {u32 records, u32 bytes of one} for each region,
//   sequences.
// Regions follow each other and cover the image. A sequence is a run of new bytes and a copy of earlier ones:
//   one byte with two numbers (new bytes, copied bytes - 4; 15 goes on in bytes of up to 255 until one is
//   less), the new bytes, u16 how far back the copy begins. The last sequence ends with its new bytes.
#include "packing.hpp"

#include "image.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::matching::detail {
namespace {
constexpr std::size_t shortest_copy = 4;
constexpr std::size_t farthest = 65'535;

struct region {
    std::uint32_t records;
    std::uint32_t size; ///< of one record
};

std::uint32_t read_u32(std::span<std::byte const> from, std::size_t at) noexcept
{
    std::uint32_t value = 0;
    for (unsigned byte = 0; byte < 4; ++byte)
        value |= std::to_integer<std::uint32_t>(from[at + byte]) << 8 * byte;
    return value;
}
void append_u32(std::vector<std::byte>& out, std::size_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<std::byte>(value >> shift & 0xFFU));
}

/// Size of the records of a section in `sections`.
std::size_t record_size(section_id id) noexcept
{
    switch (id) {
    case s_rules:
        return sizeof(flat_rule);
    case s_words:
        return sizeof(flat_word);
    case s_stems:
        return sizeof(flat_stem);
    case s_predicates:
        return sizeof(flat_predicate);
    case s_predicate_symbols:
        return sizeof(std::uint16_t);
    case s_anchors:
    case s_class_anchors:
        return sizeof(flat_anchor);
    case s_classes:
        return sizeof(flat_class);
    case s_program:
        return sizeof(instruction);
    case s_conditions:
        return sizeof(flat_condition);
    case s_by_key:
    case s_anchor_index:
    case s_condition_lists:
        return sizeof(std::uint32_t);
    case s_expansions:
        return sizeof(flat_expansion);
    case s_outputs:
        return sizeof(flat_output);
    default:
        return 1;
    }
}
/// The same for the further lists.
std::size_t record_size(more_id id) noexcept
{
    switch (id) {
    case m_word_slots:
    case m_expand_slots:
    case m_stem_slots:
    case m_group_rows:
    case m_groups:
    case m_roots:
    case m_node_symbols:
    case m_lists:
    case m_list_items:
        return sizeof(std::uint16_t);
    case m_phrases:
    case m_group_index:
    case m_list_index:
        return sizeof(std::uint32_t);
    case m_select:
        return sizeof(flat_range);
    case m_choices:
        return sizeof(flat_choice);
    case m_nodes:
        return sizeof(flat_node);
    case m_members:
        return sizeof(flat_member);
    case m_beginnings:
        return sizeof(flat_beginning);
    default:
        return 1;
    }
}

/// Cuts an image at the beginnings of its sections.
std::vector<region> regions_of(std::span<std::byte const> bytes)
{
    struct place {
        std::size_t begin;
        std::size_t records;
        std::size_t size;
    };
    image const from{bytes.data()};
    std::vector<place> places;
    for (std::uint32_t id = 0; id < std::size(from.header().sections); ++id)
        places.push_back(
            {from.header().sections[id].offset, from.header().sections[id].count,
             record_size(static_cast<section_id>(id))});
    auto const* const more = from.at<image_header::section>(s_more);
    for (std::uint32_t id = 0; id < more_count; ++id)
        places.push_back({more[id].offset, more[id].count, record_size(static_cast<more_id>(id))});
    std::sort(places.begin(), places.end(), [](place const& a, place const& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.records < b.records;
    });
    std::vector<region> regions;
    std::size_t at = 0;
    auto const add = [&](std::size_t records, std::size_t size) {
        if (records != 0)
            regions.push_back({static_cast<std::uint32_t>(records), static_cast<std::uint32_t>(size)});
        at += records * size;
    };
    for (place const& p : places) {
        if (p.size == 1 || p.begin < at || p.begin + p.records * p.size > bytes.size())
            continue; // covered as it stands
        add(p.begin - at, 1);
        add(p.records, p.size);
    }
    add(bytes.size() - at, 1);
    return regions;
}

/// Puts all first bytes of the records before all second ones, and so on.
void take_apart(std::span<region const> regions, std::byte const* from, std::byte* to)
{
    for (region const& each : regions) {
        for (std::size_t byte = 0; byte < each.size; ++byte)
            for (std::size_t i = 0; i < each.records; ++i)
                *to++ = from[i * each.size + byte];
        from += std::size_t{each.size} * each.records;
    }
}

/// Undoes it for records whose size the compiler knows.
template <std::size_t Size>
void put_together(std::size_t records, std::byte const* from, std::byte* to) noexcept
{
    for (std::size_t i = 0; i < records; ++i)
        for (std::size_t byte = 0; byte < Size; ++byte)
            to[i * Size + byte] = from[byte * records + i];
}
void put_together(std::span<region const> regions, std::byte const* from, std::byte* to) noexcept
{
    for (auto const& [records, size] : regions) {
        switch (size) {
        case 1:
            std::copy_n(from, records, to);
            break;
        case 2:
            put_together<2>(records, from, to);
            break;
        case 4:
            put_together<4>(records, from, to);
            break;
        case 8:
            put_together<8>(records, from, to);
            break;
        case 16:
            put_together<16>(records, from, to);
            break;
        default:
            for (std::size_t byte = 0; byte < size; ++byte)
                for (std::size_t i = 0; i < records; ++i)
                    to[i * size + byte] = from[byte * records + i];
        }
        from += std::size_t{size} * records;
        to += std::size_t{size} * records;
    }
}

/// Finds earlier bytes that are equal to those at a place.
class repetitions {
public:
    explicit repetitions(std::span<std::byte const> bytes)
        : bytes_{bytes}
        , last_(std::size_t{1} << 16U, none)
        , before_(bytes.size(), none)
    {
    }
    struct copy {
        std::size_t from = 0;
        std::size_t size = 0;
    };
    /// The longest one among the nearest.
    [[nodiscard]] copy longest(std::size_t at) const noexcept
    {
        copy best;
        if (at + shortest_copy > bytes_.size())
            return best;
        std::uint32_t from = last_[slot(at)];
        for (int looked = 0; looked < 256 && from != none && at - from <= farthest; ++looked) {
            std::size_t size = 0;
            while (at + size < bytes_.size() && bytes_[from + size] == bytes_[at + size])
                ++size;
            if (size > best.size)
                best = {from, size};
            from = before_[from];
        }
        return best;
    }
    void add(std::size_t at) noexcept
    {
        if (at + shortest_copy > bytes_.size())
            return;
        before_[at] = last_[slot(at)];
        last_[slot(at)] = static_cast<std::uint32_t>(at);
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;
    [[nodiscard]] std::size_t slot(std::size_t at) const noexcept
    {
        return read_u32(bytes_, at) * 0x9E3779B1U >> 16U;
    }
    std::span<std::byte const> bytes_;
    std::vector<std::uint32_t> last_;   ///< by hash of four bytes
    std::vector<std::uint32_t> before_; ///< the place before with the same hash
};

/// What stands beside the 15 in the first byte.
void append_rest(std::vector<std::byte>& out, std::size_t number)
{
    if (number < 15)
        return;
    number -= 15;
    for (; number >= 255; number -= 255)
        out.push_back(std::byte{255});
    out.push_back(static_cast<std::byte>(number));
}
void append_sequence(
    std::vector<std::byte>& out, std::span<std::byte const> fresh, std::size_t copied, std::size_t distance)
{
    std::size_t const more = copied == 0 ? 0 : copied - shortest_copy;
    out.push_back(static_cast<std::byte>(
        std::min<std::size_t>(fresh.size(), 15) << 4U | std::min<std::size_t>(more, 15)));
    append_rest(out, fresh.size());
    out.insert(out.end(), fresh.begin(), fresh.end());
    if (copied == 0)
        return;
    out.push_back(static_cast<std::byte>(distance & 0xFFU));
    out.push_back(static_cast<std::byte>(distance >> 8U));
    append_rest(out, more);
}

/// A number whose first part stands in four bits of the first byte.
bool read_number(std::span<std::byte const> from, std::size_t& at, std::size_t& number) noexcept
{
    if (number < 15)
        return true;
    for (;;) {
        if (at == from.size() || number > 0xFFFFFFFFU)
            return false;
        auto const next = std::to_integer<std::size_t>(from[at++]);
        number += next;
        if (next != 255)
            return true;
    }
}
bool read_sequences(std::span<std::byte const> from, std::span<std::byte> to) noexcept
{
    std::size_t at = 0;
    std::size_t made = 0;
    while (at < from.size()) {
        auto const first = std::to_integer<std::size_t>(from[at++]);
        std::size_t fresh = first >> 4U;
        if (!read_number(from, at, fresh) || fresh > from.size() - at || fresh > to.size() - made)
            return false;
        std::copy_n(from.data() + at, fresh, to.data() + made);
        at += fresh;
        made += fresh;
        if (at == from.size())
            break;
        if (from.size() - at < 2)
            return false;
        std::size_t const distance =
            std::to_integer<std::size_t>(from[at]) | std::to_integer<std::size_t>(from[at + 1]) << 8U;
        at += 2;
        std::size_t copied = first & 15U;
        if (!read_number(from, at, copied) || distance == 0 || distance > made ||
            copied + shortest_copy > to.size() - made)
            return false;
        copied += shortest_copy;
        std::byte* const next = to.data() + made;
        std::byte const* const earlier = next - distance;
        if (distance >= copied)
            std::memcpy(next, earlier, copied);
        else
            for (std::size_t i = 0; i < copied; ++i) // the copy goes on in itself
                next[i] = earlier[i];
        made += copied;
    }
    return made == to.size();
}
} // namespace

std::vector<std::byte> pack(std::span<std::byte const> image)
{
    std::vector<region> const regions = regions_of(image);
    std::vector<std::byte> turned(image.size());
    take_apart(regions, image.data(), turned.data());

    std::vector<std::byte> out;
    append_u32(out, image.size());
    append_u32(out, regions.size());
    for (region const& each : regions) {
        append_u32(out, each.records);
        append_u32(out, each.size);
    }
    repetitions known{turned};
    std::size_t written = 0;
    for (std::size_t at = 0; at < turned.size();) {
        auto const copy = known.longest(at);
        known.add(at);
        // One byte later there may be a longer one.
        if (copy.size < shortest_copy || known.longest(at + 1).size > copy.size + 1) {
            ++at;
            continue;
        }
        append_sequence(out, std::span{turned}.subspan(written, at - written), copy.size, at - copy.from);
        for (std::size_t const end = at + copy.size; ++at < end;)
            known.add(at);
        written = at;
    }
    append_sequence(out, std::span{turned}.subspan(written), 0, 0);
    return out;
}

std::optional<std::size_t> unpacked_size(std::span<std::byte const> packed) noexcept
{
    if (packed.size() < 8)
        return std::nullopt;
    return read_u32(packed, 0);
}

bool unpack(std::span<std::byte const> packed, std::span<std::byte> to)
{
    if (unpacked_size(packed) != to.size())
        return false;
    std::size_t const count = read_u32(packed, 4);
    if (count > (packed.size() - 8) / 8)
        return false;
    std::vector<region> regions(count);
    std::size_t covered = 0;
    for (std::size_t i = 0; i < count; ++i) {
        regions[i] = {read_u32(packed, 8 + 8 * i), read_u32(packed, 12 + 8 * i)};
        if (regions[i].size == 0 || regions[i].records == 0 || // none would still be walked through
            regions[i].records > (to.size() - covered) / regions[i].size)
            return false;
        covered += std::size_t{regions[i].records} * regions[i].size;
    }
    std::vector<std::byte> turned(to.size());
    if (covered != to.size() || !read_sequences(packed.subspan(8 + 8 * count), turned))
        return false;
    put_together(regions, turned.data(), to.data());
    return true;
}
} // namespace cbtkit::matching::detail
