// SPDX-License-Identifier: BSL-1.0
// Tries the diary's files against damage: every bit of the diary flipped, the diary cut at every byte,
// records exchanged, the key file cut and changed. Usage: cbtkit_encrypted_journal_tamper FOLDER
#include "sealed_key.hpp"

#include <cbtkit/io/file.hpp>

#include <sodium.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace {
using namespace cbtkit;

int wrong = 0;
void expect(bool holds, char const* what, std::size_t at)
{
    if (holds)
        return;
    ++wrong;
    std::printf("%s at %zu\n", what, at);
}

void put(std::filesystem::path const& path, std::string_view bytes)
{
    std::ofstream out{path, std::ios::binary | std::ios::trunc};
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    expect(out.good(), "cannot write", 0);
}

/// A changed diary is refused, or it is the diary without its last record.
void look(
    std::filesystem::path const& path, io::journal_file_options const& options, std::string_view bytes,
    std::size_t last_record, std::size_t at)
{
    put(path, bytes);
    auto const read = io::read_journal_file(path, options);
    if (!read)
        return;
    expect(at >= last_record, "a change was not noticed", at);
    expect(
        read->size() == 2 && read->find(*entry_id::from("e2"))->text == "Rain at the harbour.",
        "what was read is not what was written", at);
}
} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 || sodium_init() < 0)
        return 2;
    std::filesystem::path const folder = argv[1];
    std::filesystem::create_directories(folder);
    auto const diary = folder / "diary";
    auto const key_file = folder / "key";
    std::filesystem::remove(diary);
    std::filesystem::remove(key_file);
    auto key = sample::make_key(key_file, "correct horse");
    if (!key)
        return 3;
    io::journal_file_options options;
    options.seal = sample::seal_with(*std::move(key));
    std::size_t last_record = 0;
    {
        auto file = io::journal_file::open(diary, options);
        if (!file)
            return 3;
        for (char const* id : {"e1", "e2", "e3"}) {
            journal_entry entry;
            entry.id = *entry_id::from(id);
            entry.text = "Rain at the harbour.";
            last_record = io::read_file(diary)->size();
            if (!file->add(entry))
                return 3;
        }
    }
    std::string const whole = *io::read_file(diary);
    auto const changed = folder / "changed";
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        std::string bytes = whole;
        bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << bit % 8));
        look(changed, options, bytes, last_record, bit / 8);
    }
    for (std::size_t size = 0; size < whole.size(); ++size) {
        put(changed, std::string_view{whole}.substr(0, size));
        if (auto const read = io::read_journal_file(changed, options))
            expect(read->size() <= 2, "a cut diary has too many entries", size);
    }

    // The key file: each way to cut it, and one bit in each stretch (every try costs what a passphrase
    // costs).
    std::string const sealed = *io::read_file(key_file);
    auto const other_key = folder / "other_key";
    for (std::size_t size = 0; size < sealed.size(); ++size) {
        put(other_key, std::string_view{sealed}.substr(0, size));
        expect(!sample::open_key(other_key, "correct horse"), "a cut key opened", size);
    }
    for (std::size_t at = 0; at < sealed.size(); at += 13) {
        std::string bytes = sealed;
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ 1U);
        put(other_key, bytes);
        expect(!sample::open_key(other_key, "correct horse"), "a changed key opened", at);
    }
    expect(sample::open_key(key_file, "correct horse").has_value(), "the key does not open", 0);
    std::printf("%zu bits, %zu cuts, %d wrong\n", whole.size() * 8, whole.size() + sealed.size(), wrong);
    return wrong == 0 ? 0 : 1;
}
