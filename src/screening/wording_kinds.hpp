// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_SCREENING_WORDING_KINDS_HPP
#define CBTKIT_SRC_SCREENING_WORDING_KINDS_HPP

/// @file
/// Reads the file of kinds; for the trainer and the compiler of the weights, not part of the library.

#include "wording_features.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <istream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace cbtkit::detail {
/// The kinds of words of a language.
struct wording_kinds {
    std::vector<std::string> names;
    std::map<std::string, word_kinds, std::less<>> of_word;
    std::size_t first_persons = 0; ///< the first so many kinds speak of the writer
};

/// Reads lines `NAME: word word …`; `first_person: N` says that the first N kinds speak of the writer.
/// @param problem what is wrong, when it returns false
inline bool read_wording_kinds(std::istream& in, wording_kinds& out, std::string& problem)
{
    std::string line;
    while (std::getline(in, line)) {
        if (line.empty() || line.front() == '#')
            continue;
        std::size_t const colon = line.find(':');
        if (colon == std::string::npos) {
            problem = "a line of kinds is NAME: words, not " + line;
            return false;
        }
        std::string const name = line.substr(0, colon);
        std::istringstream words{line.substr(colon + 1)};
        if (name == "first_person") {
            words >> out.first_persons;
            continue;
        }
        if (out.names.size() == most_kinds) {
            problem = "too many kinds";
            return false;
        }
        auto const number = static_cast<std::uint8_t>(out.names.size());
        out.names.push_back(name);
        for (std::string word; words >> word;) {
            word_kinds& of = out.of_word.try_emplace(word, without_kinds).first->second;
            if (std::find(of.begin(), of.end(), number) != of.end()) {
                problem = name + " holds a word twice: " + word;
                return false;
            }
            auto const free = std::find(of.begin(), of.end(), no_kind);
            if (free == of.end()) {
                problem = "a word stands in too many kinds: " + word;
                return false;
            }
            *free = number;
        }
    }
    return true;
}
} // namespace cbtkit::detail
#endif
