// SPDX-License-Identifier: BSL-1.0
// The whole command `cbtkit`. The first line holds its arguments, parted by blanks: `@` is the input file,
// `%` a name for output. The rest is what stands in that file and on standard input. A byte 0x01 in it
// becomes a word that must not be seen in what the command says to its user.
#include "text_of.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

int cbtkit_main(int argc, char** argv);

namespace {
namespace fs = std::filesystem;
constexpr std::string_view secret = "mississippimud";

/// A folder of this process, which is also where it works; gone with it.
struct work_folder {
    fs::path path;

    work_folder()
    {
        std::string name = (fs::temp_directory_path() / "cbtkit-fuzz-XXXXXX").string();
        must(::mkdtemp(name.data()) != nullptr);
        path = name;
        fs::current_path(path);
        int const nowhere = ::open("/dev/null", O_WRONLY); // for what is printed past std::cout
        must(nowhere >= 0 && ::dup2(nowhere, STDOUT_FILENO) == STDOUT_FILENO);
        ::close(nowhere);
    }
    work_folder(work_folder const&) = delete;
    work_folder& operator=(work_folder const&) = delete;
    ~work_folder()
    {
        std::error_code ignored;
        fs::current_path("/", ignored);
        fs::remove_all(path, ignored);
    }
    void empty() const
    {
        for (auto const& entry : fs::directory_iterator{path})
            fs::remove_all(entry.path());
    }
};

std::vector<std::string> arguments_of(std::string_view line)
{
    std::vector<std::string> all{"cbtkit"};
    std::string word;
    auto const end_word = [&] {
        if (word == "--threads") // many threads are no news, and slow
            word = "--research";
        if (!word.empty() && all.size() < 16)
            all.push_back(word);
        word.clear();
    };
    for (char const c : line) {
        if (c == ' ')
            end_word();
        else if (c == '@')
            word += "in";
        else if (c == '%')
            word += "out";
        else if (c != '/' && c != '\0') // nothing outside the folder
            word += c;
    }
    end_word();
    return all;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static work_folder const folder;
    std::string_view const input = text_of(data, size);
    std::size_t const line_end = std::min(input.find('\n'), input.size());
    std::vector<std::string> words = arguments_of(input.substr(0, line_end));
    std::string content;
    for (char const c : input.substr(std::min(line_end + 1, size))) {
        if (c == '\x01')
            content += secret;
        else
            content += c;
    }
    std::ofstream{"in", std::ios::binary} << content;

    std::istringstream in{content};
    std::ostringstream out;
    std::ostringstream said;
    auto* const old_in = std::cin.rdbuf(in.rdbuf());
    auto* const old_out = std::cout.rdbuf(out.rdbuf());
    auto* const old_said = std::cerr.rdbuf(said.rdbuf());
    std::cin.clear();
    std::cout.clear();
    std::cerr.clear();
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    int const status = cbtkit_main(static_cast<int>(argv.size()), argv.data());
    std::cin.rdbuf(old_in);
    std::cout.rdbuf(old_out);
    std::cerr.rdbuf(old_said);

    must(status >= 0 && status <= 4);
    // User text is never in what is said about it. Files of patterns and protocols are authors' work: what is
    // wrong in them may be shown; so may an option that the fuzzer happened to call like the secret.
    bool authored = false;
    for (std::string const& word : words)
        authored = authored || word.starts_with("--pat") || word.starts_with("--prot") ||
                   word.find(secret) != std::string::npos;
    must(authored || said.str().find(secret) == std::string::npos);
    bool const converting = words.size() > 1 && words[1] == "convert";
    if (converting && status != 0)
        must(!fs::is_regular_file("out")); // written whole or not at all
    must(!fs::exists("out.new"));
    folder.empty();
    return 0;
}
