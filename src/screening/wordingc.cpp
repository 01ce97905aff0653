// SPDX-License-Identifier: BSL-1.0
// cbtkit_wordingc KINDS IN.wording WORDS OUT.cpp: turns the kinds of words and their readable weights into
// constant data. WORDS is the list of the shared vocabulary, whose words are known by their line.
// cbtkit_wordingc --words KINDS IN.wording OUT.words: lists their words, for the shared vocabulary.
//
// A line of IN: `threshold 120`, `everyday -40`, or FEATURE STEPS with whole steps from -127 to
// 127, the parts separated by a tab. A feature is `w:word`, `b:word word`, `k:KIND`, `p:KIND KIND` or
// `x:shape`. Lines that start with # are comments.
#include "wording_kinds.hpp"

#include <cbtkit/matching/text_words.hpp>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {
using namespace cbtkit;
using namespace cbtkit::detail;

int refuse(char const* what, std::size_t line)
{
    std::cerr << "line " << line << ": " << what << '\n';
    return 1;
}

struct word_entry {
    int weight = 0;
    std::size_t kinds = 0;
};
struct pair_entry {
    std::size_t first = 0;
    std::size_t second = 0;
    int weight = 0;
};

/// The numbers of words, as `matching::text_words` gives them.
class word_numbers {
public:
    explicit word_numbers(std::istream& in)
    {
        for (std::string word; std::getline(in, word);)
            numbers_.emplace(word, numbers_.size() + 1);
        size_ = numbers_.size();
        numbers_["0"] = size_ + matching::text_words::only_digits;
        numbers_["^"] = size_ + 3;
        numbers_["."] = size_ + 4;
    }
    [[nodiscard]] bool knows(std::string_view word) const { return numbers_.find(word) != numbers_.end(); }
    [[nodiscard]] std::size_t of(std::string_view word) const { return numbers_.find(word)->second; }
    /// Numbers that words and the ends of sentences have, with 0.
    [[nodiscard]] std::size_t count() const { return size_ + 5; }

private:
    std::map<std::string, std::size_t, std::less<>> numbers_;
    std::size_t size_ = 0;
};

/// All words that stand in kinds or in features, a line each.
int list_words(char const* kinds_path, char const* from, char const* to)
{
    std::ifstream kinds_file{kinds_path, std::ios::binary};
    std::ifstream in{from, std::ios::binary};
    std::ofstream out{to, std::ios::binary};
    wording_kinds kinds;
    std::string problem = "cannot open the files";
    if (!kinds_file || !in || !out || !read_wording_kinds(kinds_file, kinds, problem)) {
        std::cerr << problem << '\n';
        return 3;
    }
    std::set<std::string, std::less<>> words;
    for (auto const& [word, of] : kinds.of_word)
        words.insert(word);
    for (std::string line; std::getline(in, line);) {
        std::string_view const name = std::string_view{line}.substr(0, line.find('\t'));
        if (!name.starts_with("w:") && !name.starts_with("b:"))
            continue;
        std::size_t const blank = std::min(name.find(' '), name.size());
        words.emplace(name.substr(2, blank - 2));
        words.emplace(name.substr(std::min(blank + 1, name.size())));
    }
    for (std::string_view const mark : {"", "^", "."})
        words.erase(std::string{mark});
    for (std::string const& word : words)
        out << word << '\n';
    return out.flush() ? 0 : 3;
}
} // namespace

int main(int count, char** arguments)
{
    if (count == 5 && std::string_view{arguments[1]} == "--words")
        return list_words(arguments[2], arguments[3], arguments[4]);
    if (count != 5) {
        std::cerr << "usage: cbtkit_wordingc KINDS IN.wording WORDS OUT.cpp\n";
        return 2;
    }
    wording_kinds kinds;
    std::ifstream kinds_file{arguments[1], std::ios::binary};
    std::ifstream in{arguments[2], std::ios::binary};
    std::ifstream words_file{arguments[3], std::ios::binary};
    std::ofstream out{arguments[4], std::ios::binary};
    if (!kinds_file || !in || !words_file || !out) {
        std::cerr << "cannot open the files\n";
        return 3;
    }
    word_numbers const numbers{words_file};
    std::string problem;
    if (!read_wording_kinds(kinds_file, kinds, problem)) {
        std::cerr << problem << '\n';
        return 1;
    }

    std::size_t const n = kinds.names.size();
    std::vector<int> kind_weight(n, 0);
    std::vector<int> kinds_weight(n * n, 0);
    std::array<int, wording_shapes.size()> shape_weight{};
    int threshold = 0;
    int everyday = 0;
    std::map<word_kinds, std::size_t> rows{{without_kinds, 0}};
    std::vector<word_kinds> row_list{without_kinds};
    std::map<std::string, word_entry, std::less<>> words;
    std::vector<pair_entry> pairs;
    for (auto const& [word, of] : kinds.of_word) {
        auto const [row, made] = rows.try_emplace(of, row_list.size());
        if (made)
            row_list.push_back(of);
        words[word] = {0, row->second};
    }
    if (row_list.size() > 255)
        return refuse("words stand in more than 255 different sets of kinds", 0);

    auto const kind_number = [&](std::string_view name) {
        auto const at = std::find(kinds.names.begin(), kinds.names.end(), name);
        return static_cast<std::size_t>(at - kinds.names.begin());
    };
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.front() == '#')
            continue;
        std::size_t const tab = line.find('\t');
        if (tab == std::string::npos)
            return refuse("a feature, a tab and its steps", number);
        std::string_view const name = std::string_view{line}.substr(0, tab);
        std::string_view const digits = std::string_view{line}.substr(tab + 1);
        int steps = 0;
        if (std::from_chars(digits.data(), digits.data() + digits.size(), steps).ec != std::errc{})
            return refuse("steps are a whole number", number);
        if (name == "threshold") {
            threshold = steps;
            continue;
        }
        if (name == "everyday") {
            everyday = steps;
            continue;
        }
        if (steps < -127 || steps > 127 || steps == 0 || name.size() < 3 || name[1] != ':')
            return refuse("a feature with steps from -127 to 127, without 0", number);
        std::string_view const what = name.substr(2);
        std::size_t const blank = what.find(' ');
        std::string_view const first = what.substr(0, blank);
        std::string_view const second =
            blank == std::string_view::npos ? std::string_view{} : what.substr(blank + 1);
        switch (static_cast<wording_family>(name[0])) {
        case wording_family::word:
            words[std::string{what}].weight = steps;
            break;
        case wording_family::pair:
            if (!numbers.knows(first) || !numbers.knows(second))
                return refuse("a word that is not in the vocabulary", number);
            pairs.push_back({numbers.of(first), numbers.of(second), steps});
            break;
        case wording_family::kind:
        case wording_family::kinds: {
            std::size_t const a = kind_number(first);
            std::size_t const b = second.empty() ? a : kind_number(second);
            if (a == n || b == n)
                return refuse("unknown kind", number);
            (second.empty() ? kind_weight[a] : kinds_weight[a * n + b]) = steps;
            break;
        }
        case wording_family::shape: {
            auto const at = std::find(wording_shapes.begin(), wording_shapes.end(), what);
            if (at == wording_shapes.end())
                return refuse("unknown shape", number);
            shape_weight[static_cast<std::size_t>(at - wording_shapes.begin())] = steps;
            break;
        }
        default:
            return refuse("unknown family", number);
        }
    }

    std::vector<word_entry> by_number(numbers.count());
    for (auto const& [word, entry] : words) {
        if (!numbers.knows(word))
            return refuse("a word is not in the vocabulary", 0);
        by_number[numbers.of(word)] = entry;
    }
    std::sort(pairs.begin(), pairs.end(), [](pair_entry const& a, pair_entry const& b) {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    if (pairs.size() > 0xFFFF || numbers.count() > 0xFFFF)
        return refuse("too many words or pairs", 0);

    out << "// Generated from en.wording and screen_wording.kinds. Do not edit.\n#include \"wording.hpp\"\n\n"
           "namespace cbtkit::detail {\nnamespace {\nconstexpr wording_table::word_slot words[] = {";
    for (word_entry const& entry : by_number)
        out << '{' << entry.weight << ',' << entry.kinds << "},";
    out << "};\nconstexpr std::uint16_t pairs_of[] = {";
    std::size_t next = 0;
    for (std::size_t place = 0; place <= numbers.count(); ++place) {
        while (next < pairs.size() && pairs[next].first < place)
            ++next;
        out << next << ',';
    }
    out << "};\nconstexpr std::uint16_t pair_seconds[] = {";
    for (pair_entry const& entry : pairs)
        out << entry.second << ',';
    out << "};\nconstexpr std::int8_t pair_weight[] = {";
    for (pair_entry const& entry : pairs)
        out << entry.weight << ',';
    out << "};\nconstexpr word_kinds kind_rows[] = {";
    for (word_kinds const& row : row_list) {
        out << "{{";
        for (std::uint8_t const kind : row)
            out << int{kind} << ',';
        out << "}},";
    }
    out << "};\nconstexpr std::int8_t kind_weight[] = {";
    for (int const w : kind_weight)
        out << w << ',';
    out << "};\nconstexpr std::int8_t kinds_weight[] = {";
    for (int const w : kinds_weight)
        out << w << ',';
    out << "};\nconstexpr std::string_view kind_names[] = {";
    for (std::string const& name : kinds.names)
        out << '"' << name << "\",";
    out << "};\nconstexpr wording_table table{words, pairs_of, pair_seconds, pair_weight, kind_rows, "
           "kind_weight, "
           "kinds_weight,\n"
           "    kind_names, {";
    for (int const w : shape_weight)
        out << w << ',';
    out << "}, " << kinds.first_persons << ", " << threshold << ", " << everyday
        << "};\n} // namespace\nwording_table const& english_wording() noexcept\n{\n    return table;\n}\n} "
           "// namespace "
           "cbtkit::detail\n";
    std::cout << words.size() << " words, " << pairs.size() << " pairs, "
              << by_number.size() * 4 + pairs.size() * 3 + row_list.size() * 4 + n * n + n << " bytes\n";
    return out.flush() ? 0 : 3;
}
