// SPDX-License-Identifier: BSL-1.0
// cbtkit_wordingc KINDS IN.wording OUT.cpp: turns the kinds of words and their readable weights into constant
// data.
// cbtkit_wordingc --words KINDS IN.wording OUT.words: lists their words, for the shared vocabulary.
//
// A line of IN: `threshold 120`, or FEATURE STEPS with whole steps from -127 to 127, the parts separated by a
// tab. A feature is `w:word`, `b:word word`, `k:KIND`, `p:KIND KIND` or `x:shape`. Lines that start with #
// are comments.
#include "wording_kinds.hpp"

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
using namespace cbtkit::detail;

int refuse(char const* what, std::size_t line)
{
    std::cerr << "line " << line << ": " << what << '\n';
    return 1;
}

/// Slots of a table that stays at most two thirds full.
std::size_t slots_for(std::size_t entries)
{
    std::size_t slots = 16;
    while (slots * 2 < entries * 3)
        slots *= 2;
    return slots;
}

/// Two features that cannot be told apart would share a weight; the compiler of the weights refuses them.
template <class Entry>
bool place(std::vector<Entry const*>& slots, Entry const& entry)
{
    std::size_t const mask = slots.size() - 1;
    std::size_t at = entry.hash & mask;
    while (slots[at] != nullptr) {
        if (slots[at]->hash >> 16U == entry.hash >> 16U)
            return false;
        at = (at + 1) & mask;
    }
    slots[at] = &entry;
    return true;
}

struct word_entry {
    std::uint32_t hash = 0;
    int weight = 0;
    std::size_t kinds = 0;
};
struct pair_entry {
    std::uint32_t hash = 0;
    int weight = 0;
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
    if (count != 4) {
        std::cerr << "usage: cbtkit_wordingc KINDS IN.wording OUT.cpp\n";
        return 2;
    }
    wording_kinds kinds;
    std::ifstream kinds_file{arguments[1], std::ios::binary};
    std::ifstream in{arguments[2], std::ios::binary};
    std::ofstream out{arguments[3], std::ios::binary};
    if (!kinds_file || !in || !out) {
        std::cerr << "cannot open the files\n";
        return 3;
    }
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
    std::map<word_kinds, std::size_t> rows{{without_kinds, 0}};
    std::vector<word_kinds> row_list{without_kinds};
    std::map<std::string, word_entry, std::less<>> words;
    std::vector<pair_entry> pairs;
    for (auto const& [word, of] : kinds.of_word) {
        auto const [row, made] = rows.try_emplace(of, row_list.size());
        if (made)
            row_list.push_back(of);
        words[word] = {wording_hash(word), 0, row->second};
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
        if (steps < -127 || steps > 127 || steps == 0 || name.size() < 3 || name[1] != ':')
            return refuse("a feature with steps from -127 to 127, without 0", number);
        std::string_view const what = name.substr(2);
        std::size_t const blank = what.find(' ');
        std::string_view const first = what.substr(0, blank);
        std::string_view const second =
            blank == std::string_view::npos ? std::string_view{} : what.substr(blank + 1);
        switch (static_cast<wording_family>(name[0])) {
        case wording_family::word: {
            auto const [at, made] =
                words.try_emplace(std::string{what}, word_entry{wording_hash(what), 0, 0});
            at->second.weight = steps;
            break;
        }
        case wording_family::pair:
            pairs.push_back({wording_pair_hash(wording_hash(first), wording_hash(second)), steps});
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

    // A word without weight and kinds needs no place.
    std::vector<word_entry> word_list;
    for (auto const& [word, entry] : words)
        if (entry.weight != 0 || entry.kinds != 0)
            word_list.push_back(entry);
    std::vector<word_entry const*> word_slots(slots_for(word_list.size()), nullptr);
    std::size_t lost = 0;
    for (word_entry const& entry : word_list)
        lost += place(word_slots, entry) ? 0U : 1U;
    std::vector<pair_entry const*> pair_slots(slots_for(pairs.size()), nullptr);
    for (pair_entry const& entry : pairs)
        lost += place(pair_slots, entry) ? 0U : 1U;
    if (lost > 2)
        return refuse("too many features that cannot be told apart", lost);

    out << "// Generated from en.wording and screen_wording.kinds. Do not edit.\n#include \"wording.hpp\"\n\n"
           "namespace cbtkit::detail {\nnamespace {\nconstexpr wording_table::word_slot words[] = {";
    for (word_entry const* entry : word_slots)
        if (entry == nullptr)
            out << "{0,0,0},";
        else
            out << '{' << (entry->hash >> 16U) << ',' << entry->weight << ',' << entry->kinds << "},";
    out << "};\nconstexpr std::uint16_t pair_check[] = {";
    for (pair_entry const* entry : pair_slots)
        out << (entry == nullptr ? 0U : entry->hash >> 16U) << ',';
    out << "};\nconstexpr std::int8_t pair_weight[] = {";
    for (pair_entry const* entry : pair_slots)
        out << (entry == nullptr ? 0 : entry->weight) << ',';
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
    out << "};\nconstexpr wording_table table{words, pair_check, pair_weight, kind_rows, kind_weight, "
           "kinds_weight,\n"
           "    kind_names, {";
    for (int const w : shape_weight)
        out << w << ',';
    out << "}, " << kinds.first_persons << ", " << threshold
        << "};\n} // namespace\nwording_table const& english_wording() noexcept\n{\n    return table;\n}\n} "
           "// namespace "
           "cbtkit::detail\n";
    std::cout << word_list.size() << " words, " << pairs.size() << " pairs, "
              << word_slots.size() * 4 + pair_slots.size() * 3 + row_list.size() * 4 + n * n + n
              << " bytes\n";
    return out.flush() ? 0 : 3;
}
