// SPDX-License-Identifier: BSL-1.0
// A diary that only its owner can read:
//   cbtkit_encrypted_journal FILE add ID TIME TEXT < passphrase
//   cbtkit_encrypted_journal FILE list             < passphrase
// The key lies beside it in FILE.key, sealed with the passphrase (the first line of standard input).
#include "sealed_key.hpp"

#include <sodium.h>

#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {
using namespace cbtkit;

/// Says what went wrong, never what stood there.
int refused(std::string_view what, errc code)
{
    std::cerr << what << ": " << key(code) << "\n";
    return 1;
}

int add(io::journal_file& file, std::string_view id, std::string_view at, std::string_view text)
{
    journal_entry entry;
    auto const name = entry_id::from(id);
    if (!name)
        return refused("the id is refused", name.error().code);
    auto const time = civil_time::parse(at);
    if (!time)
        return refused("the time is refused", time.error().code);
    entry.id = *name;
    entry.at = *time;
    entry.text = text;
    if (auto const added = file.add(std::move(entry)); !added)
        return refused("the entry is refused", added.error().code);
    std::cout << "kept\n"; // the disk has it
    return 0;
}
} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> const words(argv + 1, argv + argc);
    bool const listing = words.size() == 2 && words[1] == "list";
    bool const adding = words.size() == 5 && words[1] == "add";
    if (!listing && !adding) {
        std::cerr << "cbtkit_encrypted_journal FILE add ID TIME TEXT | FILE list\n";
        return 2;
    }
    if (sodium_init() < 0)
        return 3;
    std::string passphrase;
    std::getline(std::cin, passphrase);
    std::filesystem::path const path = words[0];
    std::filesystem::path const key_path = path.string() + ".key";
    bool const there = std::filesystem::exists(key_path);
    if (!there && std::filesystem::exists(path))
        return refused("the key is missing", errc::io);
    auto key = there ? sample::open_key(key_path, passphrase) : sample::make_key(key_path, passphrase);
    sodium_memzero(passphrase.data(), passphrase.size());
    if (!key)
        return refused("the key does not open", key.error().code);
    io::journal_file_options options;
    options.seal = sample::seal_with(*std::move(key));
    auto file = io::journal_file::open(path, std::move(options));
    if (!file)
        return refused("the diary does not open", file.error().code);
    if (adding)
        return add(*file, words[2], words[3], words[4]);
    for (journal_entry const& entry : file->contents().entries())
        std::cout << entry.at.to_string() << "  " << entry.text << "\n";
    return 0;
}
