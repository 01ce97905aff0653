// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_JOURNAL_FILE_HPP
#define CBTKIT_IO_JOURNAL_FILE_HPP

/// @file
/// A journal on disk that cannot be half written: what was acknowledged is there after a crash.

#include <cbtkit/core/result.hpp>
#include <cbtkit/io/json_error.hpp>
#include <cbtkit/journal/journal.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace cbtkit::io {
/// How a host encrypts. Without it the file holds plain JSON.
///
/// `context` belongs to the bytes but is not stored with them: pass it to the cipher as additional data, and
/// a record cannot be moved to another place in the file without notice. Use a cipher that also notices
/// changes (an AEAD), with a fresh random nonce for every call. Each record is opened again before it is
/// written: one that does not open is refused. Lengths and the number of records stay
/// visible, and an older state of the whole file cannot be told from the newest.
struct journal_seal {
    std::function<std::string(std::string_view plain, std::string_view context)> close;
    std::function<result<std::string>(std::string_view sealed, std::string_view context)> open;
};

/// How a journal file is opened.
struct journal_file_options {
    journal_seal seal; ///< both functions or none
    json_limits limits;
    bool create = true; ///< make an empty journal where there is no file
};

/// What was found when the file was opened.
struct journal_recovery {
    std::uint64_t records = 0;    ///< whole records that were read
    std::uint64_t torn_bytes = 0; ///< bytes of an unfinished record at the end, which were cut off

    friend bool operator==(journal_recovery const&, journal_recovery const&) = default;
};

/// An open journal file with its contents in memory. One writer at a time, among processes, too.
///
/// `add`, `edit` and `put_goal` append one record with a checksum; when they return success, the record is
/// on the disk. All other changes write the whole file anew beside the old one and put it in its place.
class journal_file {
public:
    /// Opens or creates a file and locks it until the object ends.
    /// @returns `errc::locked` while another writer has it; `errc::io`; `errc::syntax` for a file of another
    /// kind, `errc::version_too_new`; `errc::damaged` with the byte where records in the middle do not fit
    /// their checksum (see `salvage_journal_file`); what `seal.open` refused. An unfinished record at the end
    /// is no failure: it was never acknowledged and is cut off.
    [[nodiscard]] static result<journal_file> open(
        std::filesystem::path const& path, journal_file_options options = {});

    journal_file(journal_file&&) noexcept;
    journal_file& operator=(journal_file&&) noexcept;
    ~journal_file();

    /// What is in the file. A copy is cheap.
    [[nodiscard]] journal const& contents() const& noexcept;
    journal const& contents() && = delete;
    [[nodiscard]] journal_recovery const& recovery() const noexcept;

    /// Adds an entry, as it will be read again: its kept JSON loses blanks. @returns the failures of
    /// `journal::add`; `errc::unsupported` for what JSON cannot hold (bytes that are not UTF-8, numbers that
    /// are not finite); what the reader would refuse, such as `errc::too_long` beyond the limits; `errc::io`.
    /// Then nothing changed, in memory nor on disk. After a disk that could not confirm what it wrote every
    /// change gives `errc::io` until the file is opened again.
    [[nodiscard]] result<void> add(journal_entry entry);
    /// Replaces an entry and keeps the old version; likewise.
    [[nodiscard]] result<void> edit(journal_entry entry);
    /// Adds or replaces a goal; likewise.
    [[nodiscard]] result<void> put_goal(smart_goal goal);
    /// Removes an entry with all its versions, from the disk, too: the file is written anew. (What a disk or
    /// a file system keeps of freed blocks is out of reach; encryption is the answer to that.)
    [[nodiscard]] result<void> remove(entry_id const& id);
    /// Puts another journal in the place of this one; likewise.
    [[nodiscard]] result<void> replace(journal contents);
    /// Writes the file anew without what later records made superfluous.
    [[nodiscard]] result<void> compact();

private:
    struct state;
    explicit journal_file(std::unique_ptr<state> made) noexcept;

    std::unique_ptr<state> state_;
};

/// Reads a journal file without locking or changing it; an unfinished record at the end is passed over.
/// @returns the journal, or the failures of `journal_file::open`
[[nodiscard]] result<journal> read_journal_file(
    std::filesystem::path const& path, journal_file_options const& options = {});

/// What could be read of a damaged file.
struct salvaged_journal {
    journal contents;
    std::uint64_t records = 0;    ///< that were read
    std::uint64_t lost_bytes = 0; ///< that belong to no readable record
};
/// Reads every record whose checksum fits, wherever it stands; changes nothing. An edit whose first version
/// was lost counts as an entry, and of two versions the later one stays.
/// @returns `errc::io` or `errc::syntax` when there is nothing to read from
[[nodiscard]] result<salvaged_journal> salvage_journal_file(
    std::filesystem::path const& path, journal_file_options const& options = {});
} // namespace cbtkit::io
#endif
