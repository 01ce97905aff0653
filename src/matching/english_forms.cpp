// SPDX-License-Identifier: BSL-1.0
// Reading pattern files: regular forms of English words.
#include "english_forms.hpp"

#include <utility>

namespace cbtkit::matching::detail::from_text {
std::vector<std::string> english_forms(std::string const& base)
{
    std::vector<std::string> forms{base};
    auto const vowel = [](char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; };
    std::size_t const n = base.size();
    if (n < 2)
        return forms;
    char const last = base[n - 1];
    char const before = base[n - 2];
    auto const add = [&](std::string s) { forms.push_back(std::move(s)); };
    bool const hissing =
        last == 's' || last == 'x' || last == 'z' || base.ends_with("ch") || base.ends_with("sh");
    if (last == 'y' && !vowel(before)) {
        std::string const stem = base.substr(0, n - 1);
        add(stem + "ies");
        add(stem + "ied");
        add(base + "ing");
    } else if (last == 'e') {
        std::string const stem = base.substr(0, n - 1);
        add(base + "s");
        add(base + "d");
        if (base.ends_with("ie"))
            add(base.substr(0, n - 2) + "ying");
        else if (before == 'e' || before == 'y' || before == 'o')
            add(base + "ing");
        else
            add(stem + "ing");
    } else {
        add(base + (hissing ? "es" : "s"));
        if (last == 'o')
            add(base + "es");
        add(base + "ed");
        add(base + "ing");
        bool const closed = n >= 3 && !vowel(last) && vowel(before) && !vowel(base[n - 3]) && last != 'w' &&
                            last != 'x' && last != 'y' && last != 'h';
        if (closed) {
            add(base + last + "ed");
            add(base + last + "ing");
        }
    }
    return forms;
}
} // namespace cbtkit::matching::detail::from_text
