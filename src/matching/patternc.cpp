// SPDX-License-Identifier: BSL-1.0
// cbtkit_patternc: compiles pattern files, checks their examples and tries them on a text.
#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {
using namespace cbtkit::matching;

constexpr char const* usage = R"(cbtkit_patternc: compiles pattern files

  cbtkit_patternc --check FILE...             compile and run the examples
  cbtkit_patternc --match TEXT FILE...        show every hit in TEXT; TEXT - reads lines from standard input
  cbtkit_patternc --words TEXT FILE...        show the words and sentences of TEXT
  cbtkit_patternc --embed OUT.cpp OUT.hpp NAME FILE...   write the compiled set as C++ source
  cbtkit_patternc --embed-packed OUT.cpp OUT.hpp NAME FILE...   the same in less than half of the bytes; the first
                                              call of the function unpacks them, once for the whole program
  cbtkit_patternc --embed-together NAME OUT.cpp OUT.hpp OUT.words [--more WORDS]... (--set NAME OUT.cpp OUT.hpp FILE...)...
                                              write several sets that share a vocabulary, packed, and its words in their order

A file's name without folder and ending is the name by which other files use it.
Exit status: 0 done, 1 errors in the files or failed examples, 2 wrong usage, 3 a file cannot be read or written.
)";

bool read_sources(std::vector<std::string> const& paths, std::vector<pattern_source>& sources)
{
    for (std::string const& path : paths) {
        std::ifstream in{path, std::ios::binary};
        if (!in) {
            std::cerr << "cannot read " << path << '\n';
            return false;
        }
        pattern_source s;
        std::size_t const slash = path.find_last_of('/');
        s.name = slash == std::string::npos ? path : path.substr(slash + 1);
        s.name = s.name.substr(0, s.name.find_last_of('.'));
        s.text.assign(std::istreambuf_iterator<char>{in}, {});
        sources.push_back(std::move(s));
    }
    return true;
}

void show(std::vector<diagnostic> const& diagnostics)
{
    for (diagnostic const& d : diagnostics)
        std::cerr << to_text(d);
}

void show_hits(scanner& s, std::string_view text)
{
    for (hit const& h : s.scan(text))
        std::cout << s.set().rule(h.rule).key << '\t' << h.weight << '\t' << h.span.begin() << '-'
                  << h.span.end() << "\tsentence " << h.sentence << '\t'
                  << cbtkit::slice_view(text, h.whole.begin() <= h.span.begin() ? h.whole : h.span) << "\t{"
                  << cbtkit::slice_view(text, h.span) << "}\n";
}

bool write_text(std::string const& path, std::string const& text)
{
    std::ofstream out{path, std::ios::binary};
    out << text;
    return static_cast<bool>(out.flush());
}

/// How a set lies in the program that is built.
enum class embedded_as { flat, packed };

std::string source_words(std::span<std::byte const> bytes)
{
    std::string words;
    char buffer[32];
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
        unsigned long long value = 0;
        std::memcpy(&value, bytes.data() + i, std::min<std::size_t>(8, bytes.size() - i));
        std::snprintf(buffer, sizeof buffer, "0x%llx,%s", value, i % 64 == 56 ? "\n" : "");
        words += buffer;
    }
    return words + "0";
}

/// @param vocabulary name of the set that holds the words, empty when they are its own
bool embed(
    pattern_set const& set, embedded_as form, std::string const& source, std::string const& header,
    std::string const& name, std::string const& vocabulary = {})
{
    bool const packed = form == embedded_as::packed;
    std::string guard = "CBTKIT_EMBEDDED_";
    for (char const c : name)
        guard += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    guard += "_HPP";
    std::string const h =
        "// Made by cbtkit_patternc; do not edit.\n#ifndef " + guard + "\n#define " + guard +
        "\n#include <cbtkit/matching/pattern_set.hpp>\n\n#include <cstddef>\n#include <span>\n\n"
        "namespace cbtkit::matching::embedded {\n" +
        (packed ? "/// The compiled patterns; the first call unpacks them, for the whole program.\n"
                : "/// The compiled patterns; they lie in the program and cost nothing to load.\n") +
        "[[nodiscard]] pattern_set " + name + "();\n/// The bytes by which they are in the program.\n" +
        "[[nodiscard]] std::span<std::byte const> " + name +
        "_bytes() noexcept;\n} // namespace cbtkit::matching::embedded\n#endif\n";
    std::size_t const slash = header.find_last_of('/');
    std::vector<std::byte> const small = packed ? set.packed() : std::vector<std::byte>{};
    std::span<std::byte const> const bytes = packed ? std::span<std::byte const>{small} : set.bytes_view();
    std::string const made = (packed ? "from_packed(" : "from_static(") + name + "_bytes()" +
                             (vocabulary.empty() ? "" : ", " + vocabulary + "()") + ")";
    std::string c = "// Made by cbtkit_patternc; do not edit.\n#include \"" +
                    (slash == std::string::npos ? header : header.substr(slash + 1)) +
                    "\"\n\nnamespace cbtkit::matching::embedded {\n";
    if (!vocabulary.empty())
        c += "pattern_set " + vocabulary + "();\n";
    c += "namespace {\nalignas(64) constexpr unsigned long long words[] = {\n" + source_words(bytes) +
         "};\n} // namespace\nstd::span<std::byte const> " + name +
         "_bytes() noexcept\n{\n    return {reinterpret_cast<std::byte const*>(words), " +
         std::to_string(bytes.size()) + "};\n}\npattern_set " + name + "()\n{\n";
    if (packed)
        c += "    static pattern_set const set = pattern_set::" + made + ".value();\n    return set;\n";
    else
        c += "    return pattern_set::" + made + ";\n";
    c += "}\n} // namespace cbtkit::matching::embedded\n";
    return write_text(source, c) && write_text(header, h);
}

/// A set of `--embed-together`.
struct wanted_set {
    std::string name;
    std::string source;
    std::string header;
    std::vector<std::string> files;
};

/// @param args what follows `--embed-together`
int embed_together(std::vector<std::string> const& args)
{
    if (args.size() < 4) {
        std::cerr << usage;
        return 2;
    }
    std::vector<std::string> more_words;
    std::vector<wanted_set> wanted;
    for (std::size_t i = 4; i < args.size(); ++i) {
        if (args[i] == "--more" && i + 1 < args.size()) {
            std::ifstream in{args[++i], std::ios::binary};
            if (!in) {
                std::cerr << "cannot read " << args[i] << '\n';
                return 3;
            }
            for (std::string word; std::getline(in, word);)
                if (!word.empty())
                    more_words.push_back(word);
        } else if (args[i] == "--set" && i + 3 < args.size()) {
            wanted.push_back({args[i + 1], args[i + 2], args[i + 3], {}});
            i += 3;
        } else if (!wanted.empty()) {
            wanted.back().files.push_back(args[i]);
        } else {
            std::cerr << usage;
            return 2;
        }
    }
    std::vector<std::vector<pattern_source>> sets(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (!read_sources(wanted[i].files, sets[i]))
            return 3;
    shared_compile_result const compiled = compile_together(sets, more_words);
    show(compiled.diagnostics);
    if (!compiled.problem.empty())
        std::cerr << compiled.problem << '\n';
    if (!compiled.ok())
        return 1;
    bool written = embed(compiled.vocabulary, embedded_as::packed, args[1], args[2], args[0]);
    std::string words;
    for (std::size_t n = 1; n <= compiled.vocabulary.word_count(); ++n)
        words.append(compiled.vocabulary.word_view(n)) += '\n';
    written = written && write_text(args[3], words);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        written = written && embed(
                                 compiled.sets[i], embedded_as::packed, wanted[i].source, wanted[i].header,
                                 wanted[i].name, args[0]);
    if (!written)
        std::cerr << "cannot write the sources\n";
    return written ? 0 : 3;
}
} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> args(argv + 1, argv + argc);
    std::string const mode = args.empty() ? "" : args[0];
    if (mode == "--help") {
        std::cout << usage;
        return 0;
    }
    if (mode == "--embed-together")
        return embed_together({args.begin() + 1, args.end()});
    std::size_t const own = mode == "--check"                        ? 1
                            : mode == "--match" || mode == "--words" ? 2
                            : mode == "--embed"                      ? 4
                            : mode == "--embed-packed"               ? 4
                                                                     : 0;
    if (own == 0 || args.size() <= own) {
        std::cerr << usage;
        return 2;
    }
    std::vector<pattern_source> sources;
    if (!read_sources({args.begin() + static_cast<std::ptrdiff_t>(own), args.end()}, sources))
        return 3;
    compile_result const compiled = compile(sources);
    show(compiled.diagnostics);
    if (!compiled.ok())
        return 1;
    if (mode == "--check") {
        std::vector<diagnostic> const failed = check_examples(sources, compiled.set);
        show(failed);
        std::cout << compiled.set.size() << " rules, " << compiled.set.bytes_view().size() << " bytes, "
                  << failed.size() << " failed examples\n";
        return failed.empty() ? 0 : 1;
    }
    if (mode == "--embed" || mode == "--embed-packed") {
        auto const form = mode == "--embed" ? embedded_as::flat : embedded_as::packed;
        if (!embed(compiled.set, form, args[1], args[2], args[3])) {
            std::cerr << "cannot write " << args[1] << " or " << args[2] << '\n';
            return 3;
        }
        return 0;
    }
    if (mode == "--words") {
        word_list const words = words_of(args[1], compiled.set);
        for (word const& w : words.words)
            std::cout << w.sentence << '\t' << w.span.begin() << '-' << w.span.end() << '\t'
                      << words.folded_view(w) << '\n';
        return 0;
    }
    scanner s{compiled.set};
    if (args[1] != "-") {
        show_hits(s, args[1]);
        return 0;
    }
    for (std::string line; std::getline(std::cin, line);) {
        std::cout << "> " << line << '\n';
        show_hits(s, line);
    }
    return 0;
}
