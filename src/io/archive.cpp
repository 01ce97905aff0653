// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/archive.hpp>

#include <cbtkit/io/archive_value.hpp>
#include <cbtkit/io/serialize_journal.hpp>

#include "bytes.hpp"
#include "crc32c.hpp"

// The frame, numbers with the lowest byte first:
//   0  8  0x89 "CBT" CR LF 0x1A LF: no text, and visibly broken where line ends were rewritten
//   8  2  version of the frame, 1
//  10  1  kind of archive
//  11  1  length n of the type's name, 1 to 100
//  12  n  the name
//      8  length of the payload
//      4  CRC-32C of all bytes before this number, and of the payload
//         the payload
namespace cbtkit::io {
namespace {
constexpr std::string_view magic{
    "\x89"
    "CBT\r\n\x1A\n",
    8};
constexpr std::size_t name_at = 12;
constexpr std::size_t longest_name = 100;
constexpr std::uint64_t frame_version = 1;

template <class T>
constexpr std::string_view name_of;
template <>
constexpr std::string_view name_of<journal> = "journal";
template <>
constexpr std::string_view name_of<journal_entry> = "journal_entry";
template <>
constexpr std::string_view name_of<thought_record> = "thought_record";
template <>
constexpr std::string_view name_of<smart_goal> = "smart_goal";

template <class T>
std::string write_named(T const& value, archive_kind kind)
{
    return write_value_archive(value, kind, name_of<T>);
}
template <class T>
result<T> read_named(std::string_view bytes)
{
    return read_value_archive<T>(bytes, name_of<T>);
}

std::uint32_t checksum_of(std::string_view frame, std::string_view payload)
{
    return detail::crc32c(payload, detail::crc32c(frame));
}
} // namespace

namespace detail {
void open_frame(std::string& out, archive_kind kind, std::string_view type)
{
    if (type.empty() || type.size() > longest_name)
        refuse(errc::too_long);
    out = magic;
    append_number(out, frame_version, 2);
    append_number(out, static_cast<std::uint64_t>(kind), 1);
    append_number(out, type.size(), 1);
    out += type;
    out.append(12, '\0');
}

void close_frame(std::string& out)
{
    std::size_t const length_at = name_at + number_at(out, name_at - 1, 1);
    std::size_t const payload_at = length_at + 12;
    put_number(out, length_at, out.size() - payload_at, 8);
    std::string_view const all = out;
    put_number(out, length_at + 8, checksum_of(all.substr(0, length_at + 8), all.substr(payload_at)), 4);
}

bool ends_well(std::string_view rest, bool xml) noexcept
{
    constexpr std::string_view tag = "</boost_serialization>";
    auto const drop_line_ends = [&rest] {
        while (rest.starts_with('\n') || rest.starts_with('\r'))
            rest.remove_prefix(1);
    };
    drop_line_ends();
    if (xml) {
        if (!rest.starts_with(tag))
            return false;
        rest.remove_prefix(tag.size());
        drop_line_ends();
    }
    return rest.empty();
}
} // namespace detail

result<archive_info> inspect_archive(std::string_view bytes)
{
    using detail::number_at;
    std::string_view const start = bytes.substr(0, magic.size());
    if (start != magic.substr(0, start.size()))
        return fail(errc::syntax, 0);
    if (bytes.size() < name_at)
        return fail(errc::truncated, bytes.size());
    if (number_at(bytes, 8, 2) > frame_version)
        return fail(errc::version_too_new, 8);
    auto const kind = number_at(bytes, 10, 1);
    auto const name_size = static_cast<std::size_t>(number_at(bytes, 11, 1));
    if (number_at(bytes, 8, 2) != frame_version || kind > 2 || name_size == 0 || name_size > longest_name)
        return fail(errc::damaged, 8);
    std::size_t const length_at = name_at + name_size;
    std::size_t const payload_at = length_at + 12;
    if (bytes.size() < payload_at)
        return fail(errc::truncated, bytes.size());
    std::uint64_t const length = number_at(bytes, length_at, 8);
    std::size_t const there = bytes.size() - payload_at;
    if (length > there)
        return fail(errc::truncated, bytes.size());
    if (length < there)
        return fail(errc::damaged, payload_at + static_cast<std::size_t>(length));
    if (number_at(bytes, length_at + 8, 4) !=
        checksum_of(bytes.substr(0, length_at + 8), bytes.substr(payload_at)))
        return fail(errc::damaged, length_at + 8);
    return archive_info{
        static_cast<archive_kind>(kind), std::string{bytes.substr(name_at, name_size)}, payload_at};
}

std::string write_archive(journal const& value, archive_kind kind)
{
    return write_named(value, kind);
}
std::string write_archive(journal_entry const& value, archive_kind kind)
{
    return write_named(value, kind);
}
std::string write_archive(thought_record const& value, archive_kind kind)
{
    return write_named(value, kind);
}
std::string write_archive(smart_goal const& value, archive_kind kind)
{
    return write_named(value, kind);
}

template <>
result<journal> read_archive<journal>(std::string_view bytes)
{
    return read_named<journal>(bytes);
}
template <>
result<journal_entry> read_archive<journal_entry>(std::string_view bytes)
{
    return read_named<journal_entry>(bytes);
}
template <>
result<thought_record> read_archive<thought_record>(std::string_view bytes)
{
    return read_named<thought_record>(bytes);
}
template <>
result<smart_goal> read_archive<smart_goal>(std::string_view bytes)
{
    return read_named<smart_goal>(bytes);
}
} // namespace cbtkit::io
