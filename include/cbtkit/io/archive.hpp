// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_ARCHIVE_HPP
#define CBTKIT_IO_ARCHIVE_HPP

/// @file
/// Values as archives with a frame: what they are, how long they are and a checksum, looked at before
/// anything else.
///
/// The frame finds what happens to files: cut ends, flipped bits, lines rewritten on their way. It does not
/// find malice: a checksum can be computed by anybody. Inside are archives of Boost.Serialization, which
/// belong to one host and are read by this version of Boost or a later one; binary ones moreover by machines
/// of the same kind. For exchange, and for what others wrote, take JSON. Loading is safe all the same: no
/// size and no count in the file is trusted.

#include <cbtkit/core/result.hpp>
#include <cbtkit/journal/journal.hpp>
#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/records/smart_goal.hpp>
#include <cbtkit/records/thought_record.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace cbtkit::io {
/// The three kinds of archives of Boost.
enum class archive_kind : std::uint8_t { text = 0, binary = 1, xml = 2 };

/// What stands in a frame.
struct archive_info {
    archive_kind kind = archive_kind::binary;
    std::string type;           ///< name of the value's type, for example `journal`
    std::size_t payload_at = 0; ///< where the archive of Boost begins

    friend bool operator==(archive_info const&, archive_info const&) = default;
};

/// Reads a frame and verifies length and checksum; the payload is not looked at.
/// @returns `errc::syntax` for what is no archive of this library, `errc::version_too_new` for a frame of a
/// later version, `errc::truncated` where bytes are missing, `errc::damaged` where the checksum or the
/// length does not fit.
/// @complexity linear
[[nodiscard]] result<archive_info> inspect_archive(std::string_view bytes);

/// The four values that hosts store as files. For any other value see `archive_value.hpp`.
/// @throws bad_archive for a number that is not finite, which text cannot hold
[[nodiscard]] std::string write_archive(journal const& value, archive_kind kind);
[[nodiscard]] std::string write_archive(journal_entry const& value, archive_kind kind);
[[nodiscard]] std::string write_archive(thought_record const& value, archive_kind kind);
[[nodiscard]] std::string write_archive(smart_goal const& value, archive_kind kind);

/// Loads a `journal`, `journal_entry`, `thought_record` or `smart_goal`; the kind is in the frame.
/// @returns the value; the failures of `inspect_archive`; `errc::wrong_type` for an archive of another type,
/// `errc::version_too_new` for a record of a later version, the reason of the factory for a value that it
/// refuses, `errc::damaged` for an archive that Boost cannot read. Never a part of a value.
template <class T>
[[nodiscard]] result<T> read_archive(std::string_view bytes);
template <>
[[nodiscard]] result<journal> read_archive<journal>(std::string_view bytes);
template <>
[[nodiscard]] result<journal_entry> read_archive<journal_entry>(std::string_view bytes);
template <>
[[nodiscard]] result<thought_record> read_archive<thought_record>(std::string_view bytes);
template <>
[[nodiscard]] result<smart_goal> read_archive<smart_goal>(std::string_view bytes);
} // namespace cbtkit::io
#endif
