// SPDX-License-Identifier: BSL-1.0
// cbtkit_weightsc IN.weights WORDS OUT.cpp: turns the readable weights into constant data. WORDS is the list
// of the shared vocabulary, whose words are known by their line. cbtkit_weightsc --words IN.weights
// OUT.words: lists the words that have weights, for the shared vocabulary.
//
// A line of IN: `unit 0.02`, `bias TARGET NUMBER`, or FAMILY:NAME TARGET=STEPS TARGET=STEPS … with whole
// steps of `unit`, -127 to 127, parts separated by tabs. Lines that start with # are comments.
#include "features.hpp"
#include "weights.hpp"

#include <cbtkit/matching/text_words.hpp>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {
using namespace cbtkit;

struct feature_row {
    std::uint64_t hash = 0;
    std::array<int, detail::target_count> steps{};
};

bool target_from_key(std::string_view name, std::size_t& target)
{
    if (name == "distorted") {
        target = detail::distorted_target;
        return true;
    }
    auto const kind = distortion_from_key(name);
    if (!kind)
        return false;
    target = static_cast<std::size_t>(*kind);
    return true;
}

std::vector<std::string_view> split(std::string_view line)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= line.size();) {
        std::size_t const tab = std::min(line.find('\t', at), line.size());
        parts.push_back(line.substr(at, tab - at));
        at = tab + 1;
    }
    return parts;
}

int refuse(char const* what, std::size_t line)
{
    std::cerr << "line " << line << ": " << what << '\n';
    return 1;
}
/// The words of the features that are words, a line each.
int list_words(char const* from, char const* to)
{
    std::ifstream in{from, std::ios::binary};
    std::ofstream out{to, std::ios::binary};
    if (!in || !out) {
        std::cerr << "cannot open the files\n";
        return 3;
    }
    std::set<std::string, std::less<>> words;
    for (std::string line; std::getline(in, line);) {
        std::string_view const name = split(line)[0];
        if (name.size() < 3 || name[1] != ':' ||
            !detail::is_wording(static_cast<detail::feature_family>(name[0])))
            continue;
        std::size_t const blank = std::min(name.find(' '), name.size());
        words.emplace(name.substr(2, blank - 2));
        words.emplace(name.substr(std::min(blank + 1, name.size())));
    }
    for (std::string_view const mark : {"", "^", ".", "?", "!"})
        words.erase(std::string{mark});
    for (std::string const& word : words)
        out << word << '\n';
    return out.flush() ? 0 : 3;
}
} // namespace

int main(int count, char** arguments)
{
    if (count == 4 && std::string_view{arguments[1]} == "--words")
        return list_words(arguments[2], arguments[3]);
    if (count != 4) {
        std::cerr << "usage: cbtkit_weightsc IN.weights WORDS OUT.cpp\n";
        return 2;
    }
    std::ifstream in{arguments[1], std::ios::binary};
    std::ifstream words_file{arguments[2], std::ios::binary};
    std::ofstream out{arguments[3], std::ios::binary};
    if (!in || !words_file || !out) {
        std::cerr << "cannot open the files\n";
        return 3;
    }
    std::map<std::string, std::size_t, std::less<>> numbers;
    for (std::string word; std::getline(words_file, word);)
        numbers.emplace(word, numbers.size() + 1);
    std::size_t const known = numbers.size() + 1 + matching::text_words::other_number;
    std::vector<std::uint64_t> begins_pair(known / 64 + 1, 0);
    std::vector<std::uint64_t> ends_pair(known / 64 + 1, 0);
    // A word stands in pairs by its letters, and one that begins with a digit as `0`.
    auto const mark = [&](std::vector<std::uint64_t>& bits, std::string_view word) {
        auto const set = [&](std::size_t number) { bits[number / 64] |= std::uint64_t{1} << number % 64; };
        if (auto const at = numbers.find(word); at != numbers.end())
            set(at->second);
        if (word == "0") {
            set(numbers.size() + matching::text_words::only_digits);
            set(numbers.size() + matching::text_words::other_number);
            for (auto const& [other, number] : numbers)
                if (detail::begins_with_digit(other))
                    set(number);
        }
    };
    double unit = 0.0;
    std::array<double, detail::target_count> bias{};
    std::vector<feature_row> rows;
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.front() == '#')
            continue;
        auto const parts = split(line);
        std::size_t target = 0;
        if (parts[0] == "unit" && parts.size() == 2) {
            unit = std::stod(std::string{parts[1]});
        } else if (parts[0] == "bias" && parts.size() == 3) {
            if (!target_from_key(parts[1], target))
                return refuse("unknown target", number);
            bias[target] = std::stod(std::string{parts[2]});
        } else if (parts[0].size() > 2 && parts[0][1] == ':') {
            feature_row row;
            auto const family = static_cast<detail::feature_family>(parts[0][0]);
            std::string_view const name = parts[0].substr(2);
            std::size_t const blank = std::min(name.find(' '), name.size());
            std::string_view const first = name.substr(0, blank);
            std::string_view const second = name.substr(std::min(blank + 1, name.size()));
            row.hash = detail::feature_hash(family, first, second);
            if (family == detail::feature_family::pair) {
                mark(begins_pair, first);
                mark(ends_pair, second);
            }
            for (std::size_t i = 1; i != parts.size(); ++i) {
                std::size_t const equal = parts[i].find('=');
                int steps = 0;
                if (equal == std::string_view::npos || !target_from_key(parts[i].substr(0, equal), target))
                    return refuse("a weight is TARGET=STEPS", number);
                std::string_view const digits = parts[i].substr(equal + 1);
                if (std::from_chars(digits.data(), digits.data() + digits.size(), steps).ec != std::errc{} ||
                    steps < -127 || steps > 127)
                    return refuse("steps are -127 to 127", number);
                row.steps[target] = steps;
            }
            rows.push_back(row);
        } else {
            return refuse("neither unit, bias nor a feature", number);
        }
    }
    if (rows.size() >= 0xFFFF)
        return refuse("too many features", rows.size());
    // One to two buckets a row; the rows lie in the order of their buckets.
    std::sort(rows.begin(), rows.end(), [](auto const& a, auto const& b) { return a.hash < b.hash; });
    auto const same = [](feature_row const& a, feature_row const& b) { return a.hash == b.hash; };
    if (std::adjacent_find(rows.begin(), rows.end(), same) != rows.end())
        return refuse("a feature stands twice, or two share a hash", rows.size());
    unsigned const bits = std::max(1U, static_cast<unsigned>(std::bit_width(rows.size())));
    unsigned const shift = 64 - bits;
    out << "// Generated from en.weights. Do not edit.\n#include \"weights.hpp\"\n\nnamespace cbtkit::detail "
           "{\n";
    if (!rows.empty()) {
        out << "namespace {\nconstexpr std::uint16_t buckets[] = {";
        std::size_t row = 0;
        for (std::uint64_t bucket = 0; bucket != std::uint64_t{1} << bits; ++bucket) {
            while (row != rows.size() && rows[row].hash >> shift < bucket)
                ++row;
            out << row << "U,";
        }
        out << rows.size() << "U};\nconstexpr std::uint32_t checks[] = {";
        for (feature_row const& each : rows)
            out << (each.hash & 0xFFFFFFFFU) << "U,";
        out << "};\nconstexpr std::int8_t numbers[] = {";
        for (feature_row const& each : rows)
            for (int const n : each.steps)
                out << n << ',';
        for (std::size_t i = 0; i != detail::row_padding; ++i)
            out << "0,";
        out << "};\n";
        for (auto const& [name, marked] :
             {std::pair{"begins_pair", &begins_pair}, {"ends_pair", &ends_pair}}) {
            out << "constexpr std::uint64_t " << name << "[] = {";
            for (std::uint64_t const word : *marked)
                out << word << "U,";
            out << "};\n";
        }
        out << "} // namespace\n";
    }
    out << "weight_table english_weights() noexcept\n{\n    weight_table t;\n";
    if (!rows.empty())
        out << "    t.buckets = buckets;\n    t.checks = checks;\n    t.rows = numbers;\n    t.unit = "
            << std::to_string(unit) << "F;\n    t.shift = " << shift
            << "U;\n    t.begins_pair = begins_pair;\n    t.ends_pair = ends_pair;\n";
    out << "    t.bias = {";
    for (double const b : bias)
        out << std::to_string(b) << "F,";
    out << "};\n    return t;\n}\n} // namespace cbtkit::detail\n";
    return out.flush() ? 0 : 3;
}
