// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/journal_file.hpp>

#include <cbtkit/io/file.hpp>
#include <cbtkit/io/journal_lines.hpp>

#include "bytes.hpp"
#include "crc32c.hpp"
#include "descriptor.hpp"
#include "journal_members.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <utility>
#include <vector>

// The file, numbers with the lowest byte first:
//   0  8  0x89 "CBJ" CR LF 0x1A LF
//   8  2  version of the format, 1
//  10  2  1 when the records are sealed, else 0
//  12  4  CRC-32C of the bytes before
// then records:
//   0  4  0xC5 "REC"
//   4  8  number of the record, from 0 without gaps; also the context of a sealed payload
//  12  4  length of the payload
//  16  4  CRC-32C of the bytes before and of the payload
//  20     payload: one line of `cbtkit/journal-lines/1`; record 0 is the first line, and `{"edit":…}` is an
//         entry that replaces another
namespace cbtkit::io {
namespace {
constexpr std::string_view magic{
    "\x89"
    "CBJ\r\n\x1A\n",
    8};
constexpr std::string_view record_magic{"\xC5REC", 4};
constexpr std::size_t header_size = 16;
constexpr std::size_t record_header = 20;
constexpr std::uint64_t format_version = 1;
constexpr std::string_view edit_start = "{\"edit\":";
constexpr std::string_view entry_start = "{\"entry\":";

std::string file_header(bool sealed)
{
    std::string header{magic};
    detail::append_number(header, format_version, 2);
    detail::append_number(header, sealed ? 1 : 0, 2);
    detail::append_number(header, detail::crc32c(header), 4);
    return header;
}

result<void> check_header(std::string_view bytes, bool sealed)
{
    std::string_view const start = bytes.substr(0, magic.size());
    if (start != magic.substr(0, start.size()))
        return fail(errc::syntax, 0);
    if (bytes.size() < header_size)
        return fail(errc::truncated, bytes.size());
    if (detail::number_at(bytes, 8, 2) > format_version)
        return fail(errc::version_too_new, 8);
    if (detail::number_at(bytes, 12, 4) != detail::crc32c(bytes.substr(0, 12)))
        return fail(errc::damaged, 12);
    if ((detail::number_at(bytes, 10, 2) == 1) != sealed)
        return fail(errc::wrong_type, 10);
    return {};
}

struct raw_record {
    std::size_t at = 0;
    std::uint64_t number = 0;
    std::string_view payload;
    [[nodiscard]] std::size_t end() const noexcept { return at + record_header + payload.size(); }
};

/// A record at this place whose checksum fits. `work` counts the bytes that were looked at.
bool read_record(std::string_view bytes, std::size_t at, raw_record& out, std::size_t& work)
{
    if (bytes.size() - at < record_header || bytes.substr(at, record_magic.size()) != record_magic)
        return false;
    auto const length = static_cast<std::size_t>(detail::number_at(bytes, at + 12, 4));
    if (length > bytes.size() - at - record_header)
        return false;
    out = {at, detail::number_at(bytes, at + 4, 8), bytes.substr(at + record_header, length)};
    work += length;
    return detail::number_at(bytes, at + 16, 4) ==
           detail::crc32c(out.payload, detail::crc32c(bytes.substr(at, 16)));
}

/// The next sound record at or after a place.
bool find_record(std::string_view bytes, std::size_t at, raw_record& out)
{
    std::size_t work = 0;
    // A hostile file could claim long records at every byte; what is genuine is found long before this.
    std::size_t const most_work = 8 * bytes.size() + (std::size_t{1} << 20);
    while (work < most_work) {
        at = bytes.find(record_magic, at);
        if (at == std::string_view::npos)
            return false;
        if (read_record(bytes, at, out, work))
            return true;
        ++at;
    }
    return false;
}

std::string context_of(std::uint64_t number)
{
    std::string context;
    detail::append_number(context, number, 8);
    return context;
}

constexpr std::size_t longest_payload = 0xFFFFFFFFU;

/// One record. A seal that does not open what it closed is refused: nothing is entrusted to it.
result<std::string> framed(std::uint64_t number, std::string_view line, journal_seal const& seal)
{
    std::string sealed;
    std::string_view payload = line;
    if (seal.close) {
        sealed = seal.close(line, context_of(number));
        auto const opened = seal.open(sealed, context_of(number));
        if (!opened || *opened != line)
            return fail(errc::unsupported);
        payload = sealed;
    }
    if (payload.size() > longest_payload)
        return fail(errc::too_long);
    std::string record{record_magic};
    record.reserve(record_header + payload.size());
    detail::append_number(record, number, 8);
    detail::append_number(record, payload.size(), 4);
    detail::append_number(record, detail::crc32c(payload, detail::crc32c(record)), 4);
    record += payload;
    return record;
}

/// Puts a journal together from its records.
class assembly {
public:
    explicit assembly(json_limits const& limits)
        : limits_{limits}
    {
    }

    /// Takes one line in. With `lenient`, what contradicts other records is put right instead of refused.
    result<void> take(std::uint64_t number, std::string_view line, bool lenient)
    {
        if (number == 0)
            return take_first(line);
        bool const is_edit = line.starts_with(edit_start);
        std::string as_entry;
        if (is_edit) {
            as_entry = entry_start;
            as_entry += line.substr(edit_start.size());
            line = as_entry;
        }
        if (line.ends_with('\n'))
            line.remove_suffix(1);
        auto item = read_line(line, limits_);
        if (!item)
            return fail(item.error().code);
        if (auto* entry = std::get_if<journal_entry>(&*item))
            return take_entry(std::move(*entry), is_edit, lenient);
        if (auto* old = std::get_if<earlier_entry>(&*item)) {
            earlier_.push_back(std::move(old->entry));
        } else if (auto* goal = std::get_if<smart_goal>(&*item)) {
            auto const [place, fresh] = goal_places_.try_emplace(goal->id, goals_.size());
            if (fresh)
                goals_.push_back(std::move(*goal));
            else
                goals_[place->second] = std::move(*goal);
        } else {
            settings_.sessions.push_back(std::move(std::get<stored_session>(*item).json));
        }
        return {};
    }

    result<journal> finish(bool lenient)
    {
        if (lenient)
            std::erase_if(earlier_, [this](journal_entry const& old) { return !places_.contains(old.id); });
        auto made = journal::from_stored(std::move(entries_), std::move(earlier_), std::move(goals_));
        if (!made)
            return fail(made.error().code);
        made->locale = std::move(settings_.locale);
        made->day_begins = settings_.day_begins;
        made->sessions = std::move(settings_.sessions);
        made->unknown = std::move(settings_.unknown);
        return made;
    }

private:
    result<void> take_first(std::string_view line)
    {
        std::istringstream stream{std::string{line}};
        auto first = journal_line_reader{stream, limits_}.first();
        if (!first)
            return fail(first.error().code);
        settings_ = *std::move(first);
        return {};
    }
    result<void> take_entry(journal_entry entry, bool is_edit, bool lenient)
    {
        auto const [place, fresh] = places_.try_emplace(entry.id, entries_.size());
        if (fresh == is_edit && !lenient)
            return fail(is_edit ? errc::unknown_key : errc::duplicate);
        if (fresh) {
            entries_.push_back(std::move(entry));
        } else {
            earlier_.push_back(std::move(entries_[place->second]));
            entries_[place->second] = std::move(entry);
        }
        return {};
    }

    json_limits limits_;
    journal settings_;
    std::vector<journal_entry> entries_;
    std::vector<journal_entry> earlier_;
    std::vector<smart_goal> goals_;
    std::unordered_map<entry_id, std::size_t> places_;
    std::unordered_map<goal_id, std::size_t> goal_places_;
};

struct loaded_file {
    journal contents;
    journal_recovery recovery;
    std::size_t good_bytes = 0;
};

result<loaded_file> load(std::string_view bytes, journal_file_options const& options)
{
    if (auto const header = check_header(bytes, static_cast<bool>(options.seal.open)); !header)
        return fail(header.error().code, header.error().position);
    assembly made{options.limits};
    loaded_file out;
    std::size_t at = header_size;
    while (at < bytes.size()) {
        raw_record record;
        std::size_t work = 0;
        if (!read_record(bytes, at, record, work)) {
            raw_record later;
            if (find_record(bytes, at + 1, later))
                return fail(errc::damaged, at); // not the end of the file: nothing is dropped in silence
            break;
        }
        if (record.number != out.recovery.records)
            return fail(errc::damaged, at);
        std::string opened;
        std::string_view line = record.payload;
        if (options.seal.open) {
            auto plain = options.seal.open(record.payload, context_of(record.number));
            if (!plain)
                return fail(plain.error().code, at);
            opened = *std::move(plain);
            line = opened;
        }
        if (auto const taken = made.take(record.number, line, false); !taken)
            return fail(taken.error().code, at);
        ++out.recovery.records;
        at = out.good_bytes = record.end();
    }
    if (out.recovery.records == 0)
        return fail(errc::truncated, bytes.size()); // files are made with their first record
    out.recovery.torn_bytes = bytes.size() - out.good_bytes;
    auto contents = made.finish(false);
    if (!contents)
        return fail(contents.error().code);
    out.contents = *std::move(contents);
    return out;
}

/// True when JSON holds every entry and goal as it is.
bool is_exact(journal const& contents)
{
    auto const exact = [](auto const& value) { return detail::written(value).exact; };
    auto const earlier = contents.replaced_versions();
    return std::all_of(contents.entries().begin(), contents.entries().end(), exact) &&
           std::all_of(earlier.begin(), earlier.end(), exact) &&
           std::all_of(contents.goals().begin(), contents.goals().end(), exact);
}

/// The whole file for a journal, and how many records it has. With `look`, what JSON cannot hold is refused.
result<std::string> file_of(
    journal const& contents, journal_seal const& seal, std::uint64_t& records, bool look)
{
    if (look && !is_exact(contents))
        return fail(errc::unsupported);
    std::string out = file_header(static_cast<bool>(seal.close));
    records = 0;
    std::optional<errc> refused;
    auto const put = [&](std::string const& line) {
        auto const record = framed(records++, line, seal);
        if (record)
            out += *record;
        else
            refused = record.error().code;
    };
    put(write_first_line(contents));
    // Older versions come before the entries they became, so that nothing has to be known beforehand.
    for (journal_entry& old : contents.replaced_versions())
        put(write_line(earlier_entry{std::move(old)}));
    for (journal_entry const& entry : contents.entries())
        put(write_line(entry));
    for (smart_goal const& goal : contents.goals())
        put(write_line(goal));
    for (std::string const& session : contents.sessions)
        put(write_line(stored_session{session}));
    if (refused)
        return fail(*refused);
    return out;
}

/// What will stand in the file, read from the line that will stand there. What could not be read back is
/// refused before anything is written: one such record would make the whole file unreadable.
template <class T>
result<T> read_back(detail::written_line const& line, json_limits const& limits)
{
    if (!line.exact)
        return fail(errc::unsupported);
    auto item = read_line(std::string_view{line.text}.substr(0, line.text.size() - 1), limits);
    if (!item)
        return fail(item.error().code);
    if (auto* value = std::get_if<T>(&*item))
        return std::move(*value);
    return fail(errc::unsupported);
}

std::filesystem::path lock_path(std::filesystem::path const& path)
{
    auto name = detail::real_path(path);
    name += ".lock";
    return name;
}
} // namespace

struct journal_file::state {
    std::filesystem::path path;
    journal_file_options options;
    detail::descriptor lock;
    detail::descriptor file;
    journal contents;
    journal_recovery recovery;
    std::uint64_t records = 0;
    std::size_t bytes = 0;
    bool broken = false;

    /// True while the path names the file that is open.
    [[nodiscard]] bool still_there() const
    {
        struct stat by_path {};
        struct stat by_number {};
        return file.open() && ::stat(path.c_str(), &by_path) == 0 &&
               ::fstat(file.number(), &by_number) == 0 && by_path.st_ino == by_number.st_ino &&
               by_path.st_dev == by_number.st_dev;
    }

    result<void> append(std::string_view line)
    {
        if (broken)
            return fail(errc::io);
        auto const made = framed(records, line, options.seal);
        if (!made)
            return fail(made.error().code);
        std::string const& record = *made;
        if (record.size() > options.limits.bytes || bytes > options.limits.bytes - record.size())
            return fail(errc::too_long); // it would not be opened again
        bool const written = detail::write_all(file.number(), record);
        if (written && ::fdatasync(file.number()) == 0) {
            ++records;
            bytes += record.size();
            return {};
        }
        // Take back what may be there. After a failed sync nobody knows what the disk holds.
        bool const taken_back = !written && ::ftruncate(file.number(), static_cast<off_t>(bytes)) == 0 &&
                                ::fdatasync(file.number()) == 0;
        broken = !taken_back;
        return fail(errc::io);
    }

    /// @param next what was read from a file, or else is to be looked at
    result<void> rewrite(journal next, bool look)
    {
        if (broken)
            return fail(errc::io);
        std::uint64_t count = 0;
        auto const whole = file_of(next, options.seal, count, look);
        if (!whole)
            return fail(whole.error().code);
        if (whole->size() > options.limits.bytes)
            return fail(errc::too_long);
        if (look) {
            auto again = load(*whole, options);
            if (!again)
                return fail(again.error().code);
            next = std::move(again->contents);
        }
        auto replaced = detail::replace_and_keep(path, *whole);
        if (!replaced) {
            broken = !still_there(); // the new file: only opening it again can tell what it holds
            return fail(replaced.error().code);
        }
        file = *std::move(replaced);
        contents = std::move(next);
        records = count;
        bytes = whole->size();
        return {};
    }
};

journal_file::journal_file(std::unique_ptr<state> made) noexcept
    : state_{std::move(made)}
{
}
journal_file::journal_file(journal_file&&) noexcept = default;
journal_file& journal_file::operator=(journal_file&&) noexcept = default;
journal_file::~journal_file() = default;

journal const& journal_file::contents() const& noexcept
{
    return state_->contents;
}
journal_recovery const& journal_file::recovery() const noexcept
{
    return state_->recovery;
}

result<journal_file> journal_file::open(std::filesystem::path const& path, journal_file_options options)
{
    if (static_cast<bool>(options.seal.close) != static_cast<bool>(options.seal.open))
        return fail(errc::missing_member);
    auto made = std::make_unique<state>();
    made->path = path;
    made->options = std::move(options);
    made->lock = detail::open_file(lock_path(path), O_RDWR | O_CREAT);
    if (!made->lock.open())
        return fail(errc::io);
    if (::flock(made->lock.number(), LOCK_EX | LOCK_NB) != 0)
        return fail(errc::locked);

    made->file = detail::open_file(path, O_RDWR | O_APPEND);
    if (!made->file.open()) {
        std::error_code problem;
        if (!made->options.create || std::filesystem::exists(path, problem))
            return fail(errc::io);
        if (auto const created = made->rewrite({}, true); !created)
            return fail(created.error().code);
        made->recovery.records = made->records;
        return journal_file{std::move(made)};
    }
    auto const bytes = detail::read_all(made->file.number(), made->options.limits.bytes);
    if (!bytes)
        return fail(bytes.error().code);
    auto loaded = load(*bytes, made->options);
    if (!loaded)
        return fail(loaded.error().code, loaded.error().position);
    made->contents = std::move(loaded->contents);
    made->recovery = loaded->recovery;
    made->records = loaded->recovery.records;
    made->bytes = loaded->good_bytes;
    if (loaded->recovery.torn_bytes != 0 &&
        (::ftruncate(made->file.number(), static_cast<off_t>(made->bytes)) != 0 ||
         ::fdatasync(made->file.number()) != 0))
        return fail(errc::io);
    return journal_file{std::move(made)};
}

result<void> journal_file::add(journal_entry entry)
{
    if (entry.id.empty())
        return fail(errc::empty);
    if (state_->contents.find(entry.id) != nullptr)
        return fail(errc::duplicate);
    auto const line = detail::written(entry);
    auto stored = read_back<journal_entry>(line, state_->options.limits);
    if (!stored)
        return fail(stored.error().code);
    if (auto const done = state_->append(line.text); !done)
        return done;
    return state_->contents.add(*std::move(stored));
}

result<void> journal_file::edit(journal_entry entry)
{
    if (state_->contents.find(entry.id) == nullptr)
        return fail(errc::unknown_key);
    auto const line = detail::written(entry);
    auto stored = read_back<journal_entry>(line, state_->options.limits);
    if (!stored)
        return fail(stored.error().code);
    std::string edited{edit_start};
    edited += std::string_view{line.text}.substr(entry_start.size());
    if (auto const done = state_->append(edited); !done)
        return done;
    return state_->contents.edit(*std::move(stored));
}

result<void> journal_file::put_goal(smart_goal goal)
{
    if (goal.id.empty())
        return fail(errc::empty);
    auto const line = detail::written(goal);
    auto stored = read_back<smart_goal>(line, state_->options.limits);
    if (!stored)
        return fail(stored.error().code);
    if (auto const done = state_->append(line.text); !done)
        return done;
    return state_->contents.put_goal(*std::move(stored));
}

result<void> journal_file::remove(entry_id const& id)
{
    journal next = state_->contents;
    if (auto const removed = next.remove(id); !removed)
        return removed;
    return state_->rewrite(std::move(next), false);
}

result<void> journal_file::replace(journal contents)
{
    return state_->rewrite(std::move(contents), true);
}
result<void> journal_file::compact()
{
    return state_->rewrite(state_->contents, false);
}

result<journal> read_journal_file(std::filesystem::path const& path, journal_file_options const& options)
{
    auto const bytes = read_file(path, options.limits.bytes);
    if (!bytes)
        return fail(bytes.error().code);
    auto loaded = load(*bytes, options);
    if (!loaded)
        return fail(loaded.error().code, loaded.error().position);
    return std::move(loaded->contents);
}

result<salvaged_journal> salvage_journal_file(
    std::filesystem::path const& path, journal_file_options const& options)
{
    auto const bytes = read_file(path, options.limits.bytes);
    if (!bytes)
        return fail(bytes.error().code);
    assembly made{options.limits};
    salvaged_journal out;
    std::size_t at = 0;
    std::size_t read = std::min(header_size, bytes->size());
    raw_record record;
    while (find_record(*bytes, at, record)) {
        std::string opened;
        std::string_view line = record.payload;
        bool sound = true;
        if (options.seal.open) {
            auto plain = options.seal.open(record.payload, context_of(record.number));
            sound = plain.has_value();
            if (sound)
                opened = *std::move(plain);
            line = opened;
        }
        if (sound && made.take(record.number, line, true)) {
            ++out.records;
            read += record_header + record.payload.size();
        }
        at = record.end();
    }
    if (out.records == 0)
        return fail(errc::syntax);
    out.lost_bytes = bytes->size() - read;
    auto contents = made.finish(true);
    if (!contents)
        return fail(contents.error().code);
    out.contents = *std::move(contents);
    return out;
}
} // namespace cbtkit::io
