// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/file.hpp>
#include <cbtkit/io/journal_file.hpp>

#include "../../src/io/bytes.hpp"
#include "../../src/io/crc32c.hpp"
#include "text_of.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {
using namespace cbtkit;
namespace fs = std::filesystem;
using io::detail::append_number;
using io::detail::number_at;
using io::detail::put_number;

/// A folder of this process, in memory where the machine has such; gone with it.
struct work_folder {
    fs::path path;

    work_folder()
    {
        fs::path const memory = "/dev/shm";
        std::string name =
            ((fs::is_directory(memory) ? memory : fs::temp_directory_path()) / "cbtkit-fuzz-XXXXXX").string();
        must(::mkdtemp(name.data()) != nullptr);
        path = name;
    }
    work_folder(work_folder const&) = delete;
    work_folder& operator=(work_folder const&) = delete;
    ~work_folder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

/// A seal that hides nothing and notices everything: the context and a checksum stand before the text, whose
/// bytes are turned over.
std::string sealed(std::string_view plain, std::string_view context)
{
    std::string out{context};
    append_number(out, io::detail::crc32c(plain, io::detail::crc32c(context)), 4);
    for (char const c : plain)
        out += static_cast<char>(~static_cast<unsigned char>(c));
    return out;
}
result<std::string> opened(std::string_view bytes, std::string_view context)
{
    if (bytes.size() < context.size() + 4 || bytes.substr(0, context.size()) != context)
        return fail(errc::damaged);
    std::string plain;
    for (char const c : bytes.substr(context.size() + 4))
        plain += static_cast<char>(~static_cast<unsigned char>(c));
    if (number_at(bytes, context.size(), 4) != io::detail::crc32c(plain, io::detail::crc32c(context)))
        return fail(errc::damaged);
    return plain;
}

constexpr std::size_t header_size = 16;
constexpr std::size_t record_header = 20;
constexpr std::string_view magic{
    "\x89"
    "CBJ\r\n\x1A\n",
    8};
constexpr std::string_view record_magic{"\xC5REC", 4};

/// A file with a record for each line.
std::string file_of(std::string_view lines, bool seal, std::vector<std::size_t>& ends)
{
    std::string out{magic};
    append_number(out, 1, 2);
    append_number(out, seal ? 1 : 0, 2);
    append_number(out, io::detail::crc32c(out), 4);
    for (std::uint64_t number = 0; !lines.empty(); ++number) {
        std::size_t const end = std::min(lines.find('\n'), lines.size());
        std::string line{lines.substr(0, end)};
        lines.remove_prefix(std::min(end + 1, lines.size()));
        std::string context;
        append_number(context, number, 8);
        if (seal)
            line = sealed(line, context);
        std::string record{record_magic};
        record += context;
        append_number(record, line.size(), 4);
        append_number(record, io::detail::crc32c(line, io::detail::crc32c(record)), 4);
        out += record + line;
        ends.push_back(out.size());
    }
    return out;
}

/// Makes the checksums of any bytes fit, as far as lengths do.
void repair(std::string& file)
{
    if (file.size() < header_size)
        return;
    file.replace(0, magic.size(), magic);
    put_number(file, 12, io::detail::crc32c(std::string_view{file}.substr(0, 12)), 4);
    std::size_t at = header_size;
    while (file.size() - at >= record_header) {
        auto const length = static_cast<std::size_t>(number_at(file, at + 12, 4));
        if (length > file.size() - at - record_header)
            break;
        std::string_view const all = file;
        auto const sum = io::detail::crc32c(
            all.substr(at + record_header, length), io::detail::crc32c(all.substr(at, 16)));
        put_number(file, at + 16, sum, 4);
        at += record_header + length;
    }
}

void put(fs::path const& path, std::string_view bytes)
{
    std::ofstream out{path, std::ios::binary | std::ios::trunc};
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}
} // namespace

// Four bytes choose: bytes as they are, with checksums put right, or lines of text as records; sealed or not;
// cut at a place, a bit flipped, or nothing done to it. What opens is whole up to a known place, opens again
// equal, and takes a further entry.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static work_folder const folder;
    if (size < 4)
        return 0;
    std::string_view const input = text_of(data + 4, size - 4);
    unsigned const how = data[0];
    std::size_t const place = data[2] + std::size_t{256} * data[3];
    bool const seal = (how & 4U) != 0;
    std::vector<std::size_t> ends;
    std::string file;
    if (how % 4 >= 2) {
        file = file_of(input, seal, ends);
    } else {
        file = input;
        if (how % 4 == 1)
            repair(file);
    }
    std::size_t damaged_at = file.size();
    if (data[1] % 3 == 1)
        file.resize(damaged_at = place % (file.size() + 1));
    if (data[1] % 3 == 2 && !file.empty()) {
        damaged_at = place % file.size();
        file[damaged_at] =
            static_cast<char>(static_cast<unsigned char>(file[damaged_at]) ^ (1U << (how >> 5U)));
    }

    fs::path const path = folder.path / "j";
    put(path, file);
    io::journal_file_options options;
    options.create = false;
    if (seal)
        options.seal = {sealed, opened};
    auto const read = io::read_journal_file(path, options);
    auto const salvaged = io::salvage_journal_file(path, options);
    auto journal = io::journal_file::open(path, options);
    must(journal.has_value() == read.has_value());
    if (!journal) {
        must(read.error() == journal.error());
        must(*io::read_file(path) == file); // a file that is refused is not touched
        return 0;
    }
    must(journal->contents() == *read && salvaged.has_value());
    auto const whole = static_cast<std::size_t>(
        std::count_if(ends.begin(), ends.end(), [&](std::size_t end) { return end <= damaged_at; }));
    if (how % 4 >= 2)
        must(journal->recovery().records == whole); // everything before the damage, nothing after
    must(salvaged->records >= journal->recovery().records);
    std::size_t const kept = file.size() - journal->recovery().torn_bytes;
    must(*io::read_file(path) == std::string_view{file}.substr(0, kept));

    journal_entry entry;
    entry.id = *entry_id::from("added by the fuzzer");
    entry.text = "\xE2\x80\xA6";
    cbtkit::journal expected = journal->contents();
    bool const fresh = expected.add(entry).has_value();
    must(journal->add(entry).has_value() == fresh);
    journal = fail(errc::empty); // closed, and with it the lock
    auto const again = io::journal_file::open(path, options);
    must(again.has_value() && again->recovery().torn_bytes == 0 && again->contents() == expected);
    return 0;
}
