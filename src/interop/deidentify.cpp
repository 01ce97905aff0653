// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/deidentify.hpp>

#include "private_words.hpp"

#include <cbtkit/core/utf8.hpp>

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

namespace cbtkit::interop {
namespace {
using word_set = std::unordered_set<std::string_view>;

word_set words_of(std::string_view list)
{
    word_set words;
    while (!list.empty()) {
        std::size_t const end = std::min(list.find(' '), list.size());
        if (end != 0)
            words.insert(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

/// The word lists, read once.
struct word_lists {
    word_set given = words_of(detail::given_names);
    word_set ambiguous = words_of(detail::ambiguous_names);
    word_set capital = words_of(detail::capital_words);
    word_set openers = words_of(detail::sentence_words);
    word_set verbs = words_of(detail::person_verbs);
    word_set titles = words_of(detail::titles);
    word_set relations = words_of(detail::relations);
    word_set streets = words_of(detail::street_words);
    word_set street_openers = words_of(detail::street_openers);
    word_set street_particles = words_of(detail::street_particles);
    word_set flats = words_of(detail::flat_words);
    word_set particles = words_of(detail::name_particles);
    word_set endings = words_of(detail::web_endings);
    std::vector<std::string_view> months;

    word_lists()
    {
        for (std::string_view list = detail::months; !list.empty();) {
            std::size_t const end = std::min(list.find(' '), list.size());
            months.push_back(list.substr(0, end));
            list.remove_prefix(std::min(end + 1, list.size()));
        }
    }
};
word_lists const& lists()
{
    static word_lists const all;
    return all;
}

bool is_digit(char c) noexcept
{
    return c >= '0' && c <= '9';
}
bool is_lower(char c) noexcept
{
    return c >= 'a' && c <= 'z';
}
bool is_upper(char c) noexcept
{
    return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) noexcept
{
    return is_lower(c) || is_upper(c);
}
bool is_word_byte(char c) noexcept
{
    return is_letter(c) || is_digit(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
}
char lowered(char c) noexcept
{
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

char32_t point_at(std::string_view text, std::size_t at, std::size_t length)
{
    auto const byte = [&](std::size_t k) { return static_cast<unsigned char>(text[at + k]); };
    if (length == 2)
        return static_cast<char32_t>((byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU));
    if (length == 3)
        return static_cast<char32_t>((byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU));
    return length == 1 ? byte(0) : U'\xFFFD';
}

/// Upper case in Latin, Greek and Cyrillic as far as names need it; 0 when it is none, else the lower case.
char32_t lower_of(char32_t c)
{
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F))
        return c + 32;
    if (c >= 0x400 && c <= 0x40F)
        return c + 80;
    bool const odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (c >= 0x100 && c <= 0x17E && c != 0x130 && c != 0x138 && c != 0x149 && c != 0x178)
        return (c % 2 == 0) != odd ? c + 1 : 0;
    if (c == 0x130)
        return U'i';
    return 0;
}

/// A copy in lower case; what has none stays.
std::string lowered(std::string_view text)
{
    std::string made;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t const length = utf8_length(text, i);
        char32_t const lower = length == 1 || length == 2 ? lower_of(point_at(text, i, length)) : 0;
        if (lower != 0)
            append_utf8(made, lower);
        else
            made.append(text, i, length == 0 ? 1 : length);
        i += length == 0 ? 1 : length;
    }
    return made;
}

/// A word of letters, with apostrophes and hyphens inside.
struct word {
    std::size_t begin = 0;
    std::size_t end = 0; ///< without `'s`
    std::string lower;
    bool capital = false;   ///< begins with a capital
    bool shouted = false;   ///< capitals only, two or more
    bool opens = false;     ///< first of a sentence
    std::size_t gap = 0;    ///< bytes since the word before
    bool plain_gap = false; ///< nothing but one blank since the word before
    bool possessive = false;
};

/// Length of a letter at `at` or 0: ASCII letters and what is no ASCII but the general punctuation.
std::size_t letter_length(std::string_view text, std::size_t at)
{
    std::size_t const length = utf8_length(text, at);
    if (length == 0)
        return 0;
    if (length == 1)
        return is_letter(text[at]) ? 1 : 0;
    char32_t const c = point_at(text, at, length);
    bool const mark = (c >= 0x80 && c < 0xC0) || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c < 0x2C00) ||
                      (c >= 0x3000 && c < 0x3040) || length == 4;
    return mark ? 0 : length;
}

std::size_t apostrophe_length(std::string_view text, std::size_t at)
{
    if (text[at] == '\'')
        return 1;
    return text.substr(at, 3) == "\xE2\x80\x99" ? 3 : 0;
}

std::vector<word> split(std::string_view text)
{
    std::vector<word> words;
    bool opens = true;
    std::size_t last_end = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = letter_length(text, i);
        if (length == 0) {
            char const c = text[i];
            std::size_t const step = std::max<std::size_t>(utf8_length(text, i), 1);
            if (c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' ||
                text.substr(i, 3) == "\xE2\x80\xA6")
                opens = true;
            else if (is_digit(c))
                opens = false;
            i += step;
            continue;
        }
        word made;
        made.begin = i;
        std::size_t letters = 0;
        std::size_t capitals = 0;
        while (i < text.size()) {
            if ((length = letter_length(text, i)) != 0) {
                ++letters;
                bool const upper = length <= 2 && lower_of(point_at(text, i, length)) != 0;
                capitals += upper ? 1U : 0U;
                if (letters == 1)
                    made.capital = upper;
                i += length;
            } else if (is_digit(text[i])) {
                ++i;
            } else {
                std::size_t const joint = text[i] == '-' ? 1 : apostrophe_length(text, i);
                if (joint == 0 || i + joint >= text.size() || letter_length(text, i + joint) == 0)
                    break;
                i += joint;
            }
        }
        made.end = i;
        std::string_view const whole = text.substr(made.begin, made.end - made.begin);
        for (std::string_view ending : {"'s", "'S", "\xE2\x80\x99s"})
            if (whole.size() > ending.size() && whole.ends_with(ending)) {
                made.end -= ending.size();
                made.possessive = true;
                letters -= 1;
                capitals -= ending == "'S" ? 1U : 0U;
            }
        made.lower = lowered(text.substr(made.begin, made.end - made.begin));
        made.shouted = letters >= 2 && capitals == letters;
        made.gap = made.begin - last_end;
        made.plain_gap = !words.empty() && made.gap == 1 && text[last_end] == ' ';
        // "Dr. Okafor" is no new sentence.
        bool const after_title = !words.empty() && made.gap <= 2 && text[last_end] == '.' &&
                                 lists().titles.contains(words.back().lower);
        made.opens = opens && !after_title;
        opens = false;
        last_end = i;
        words.push_back(std::move(made));
    }
    return words;
}

/// Finds what has a form: addresses of the web and of streets, numbers, days.
class form_scanner {
public:
    form_scanner(std::string_view text, std::vector<word> const& words)
        : text_{text}
        , words_{words}
    {
    }

    std::vector<private_part> run()
    {
        for (std::size_t i = 0; i < text_.size();) {
            if (!at_boundary(i)) {
                ++i;
                continue;
            }
            std::size_t const end = scan(i);
            i = std::max(end, i + 1);
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] bool at_boundary(std::size_t i) const
    {
        char const c = text_[i];
        if (c == '@' || c == '+' || c == '(')
            return true;
        return is_word_byte(c) && (i == 0 || !is_word_byte(text_[i - 1]));
    }
    void put(private_kind kind, std::size_t begin, std::size_t end)
    {
        found_.push_back({kind, *text_span::from_bounds(begin, end)});
    }
    [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }
    [[nodiscard]] bool same(std::size_t i, std::string_view lower) const
    {
        for (std::size_t k = 0; k < lower.size(); ++k)
            if (lowered(at(i + k)) != lower[k])
                return false;
        return true;
    }

    std::size_t scan(std::size_t i)
    {
        for (auto const& rule :
             {&form_scanner::url, &form_scanner::email, &form_scanner::handle, &form_scanner::date,
              &form_scanner::address, &form_scanner::phone})
            if (std::size_t const end = (this->*rule)(i); end != 0)
                return end;
        return 0;
    }

    /// The end of a web address that begins at `i`, without marks that end a sentence.
    std::size_t url_end(std::size_t i) const
    {
        while (i < text_.size() && static_cast<unsigned char>(text_[i]) > 0x20 && text_[i] != '"' &&
               text_[i] != '<' && text_[i] != '>')
            ++i;
        while (i > 0 && std::string_view{".,;:!?)'"}.find(text_[i - 1]) != std::string_view::npos)
            --i;
        return i;
    }
    /// The end of labels joined by full stops, or 0; `ending` gets the last label.
    std::size_t domain_end(std::size_t i, std::string& ending) const
    {
        std::size_t const limit = i + 253; // the longest name that there may be; also bounds the work
        std::size_t dots = 0;
        for (;;) {
            std::size_t const begin = i;
            while (i <= limit && (is_letter(at(i)) || is_digit(at(i)) || (at(i) == '-' && i > begin)))
                ++i;
            if (i == begin || i > limit)
                return 0;
            ending = lowered(text_.substr(begin, i - begin));
            bool const more = at(i) == '.' && (is_letter(at(i + 1)) || is_digit(at(i + 1)));
            if (!more)
                return dots == 0 ? 0 : i;
            ++i;
            ++dots;
        }
    }
    std::size_t url(std::size_t i)
    {
        bool const schemed = same(i, "http://") || same(i, "https://") || same(i, "ftp://");
        std::size_t end = 0;
        if (schemed || (same(i, "www.") && is_word_byte(at(i + 4)))) {
            end = url_end(i);
        } else {
            std::string ending;
            std::size_t const domain = domain_end(i, ending);
            if (domain == 0 || at(domain) == '@' || !lists().endings.contains(ending))
                return 0;
            end = at(domain) == '/' ? url_end(domain) : domain;
        }
        put(private_kind::url, i, end);
        return end;
    }
    std::size_t email(std::size_t i)
    {
        std::size_t k = i;
        while (is_letter(at(k)) || is_digit(at(k)) ||
               std::string_view{"._%+-"}.find(at(k)) != std::string_view::npos) {
            if (at(k) == '\0' || k > i + 64)
                return 0;
            ++k;
        }
        if (k == i || at(k) != '@')
            return 0;
        std::string ending;
        std::size_t const end = domain_end(k + 1, ending);
        if (end == 0)
            return 0;
        put(private_kind::email, i, end);
        return end;
    }
    std::size_t handle(std::size_t i)
    {
        if (at(i) != '@' || (i > 0 && is_word_byte(text_[i - 1])))
            return 0;
        std::size_t k = i + 1;
        while (is_word_byte(at(k)) || at(k) == '_' || at(k) == '.' || at(k) == '-')
            ++k;
        while (k > i + 1 && (text_[k - 1] == '.' || text_[k - 1] == '-'))
            --k;
        if (k < i + 3)
            return 0;
        put(private_kind::handle, i, k);
        return k;
    }

    // --- days
    std::size_t digits_end(std::size_t i, std::size_t most) const
    {
        std::size_t k = i;
        while (k < i + most && is_digit(at(k)))
            ++k;
        return k;
    }
    int number(std::size_t begin, std::size_t end) const
    {
        int value = 0;
        for (std::size_t i = begin; i < end && i < begin + 6; ++i)
            value = value * 10 + (text_[i] - '0');
        return value;
    }
    /// Month 1 to 12 whose name or short form begins at `i`, with its end.
    std::pair<int, std::size_t> month(std::size_t i) const
    {
        std::size_t k = i;
        while (is_letter(at(k)))
            ++k;
        std::string const name = lowered(text_.substr(i, k - i));
        for (std::size_t m = 0; m < lists().months.size(); ++m) {
            std::string_view const full = lists().months[m];
            if (name == full || (name.size() == 3 && full.starts_with(name)) || (name == "sept" && m == 8))
                return {static_cast<int>(m) + 1, at(k) == '.' && name.size() <= 4 ? k + 1 : k};
        }
        return {0, i};
    }
    std::size_t ordinal_end(std::size_t i) const
    {
        for (std::string_view ending : {"st", "nd", "rd", "th"})
            if (same(i, ending) && !is_word_byte(at(i + 2)))
                return i + 2;
        return i;
    }
    std::size_t blanks_end(std::size_t i) const
    {
        while (at(i) == ' ')
            ++i;
        return i;
    }
    /// `, 2026` or ` 2026` after a day and month; else the same place.
    std::size_t year_end(std::size_t i) const
    {
        std::size_t k = at(i) == ',' ? i + 1 : i;
        k = blanks_end(k);
        std::size_t const end = digits_end(k, 5);
        return k > i && end == k + 4 && (number(k, end) / 100 == 19 || number(k, end) / 100 == 20) ? end : i;
    }
    std::size_t date(std::size_t i)
    {
        std::size_t end = 0;
        if (is_digit(at(i)))
            end = numeric_date(i);
        std::size_t begin = i;
        if (end == 0) {
            std::size_t k = same(i, "the ") ? blanks_end(i + 4) : i;
            if (is_digit(at(k)))
                end = day_month(k);
        }
        if (end == 0 && is_letter(at(i)))
            end = month_day(i);
        if (end == 0)
            return 0;
        put(private_kind::date, begin, end);
        return end;
    }
    std::size_t numeric_date(std::size_t i) const
    {
        std::size_t const first = digits_end(i, 5);
        char const mark = at(first);
        if (mark != '-' && mark != '/' && mark != '.')
            return 0;
        std::size_t const second = digits_end(first + 1, 3);
        std::size_t const middle = second - first - 1;
        if (middle == 0 || middle > 2)
            return 0;
        std::size_t const size = first - i;
        if (size == 4 && at(second) == mark) {
            std::size_t const third = digits_end(second + 1, 3);
            return third > second + 1 && third <= second + 3 && !is_digit(at(third)) &&
                           number(i, first) / 100 >= 19
                       ? third
                       : 0;
        }
        if (size > 2)
            return 0;
        int const a = number(i, first);
        int const b = number(first + 1, second);
        bool const day = a >= 1 && b >= 1 && ((a <= 31 && b <= 12) || (a <= 12 && b <= 31));
        if (!day)
            return 0;
        if (at(second) == mark) {
            std::size_t const third = digits_end(second + 1, 5);
            std::size_t const year = third - second - 1;
            if (year == 4 || year == 2)
                return third;
        }
        // "11/23" is a day, "7/10" and "3/5" are marks out of ten and five.
        return mark == '/' && b != 10 && b != 5 && !is_digit(at(second)) && at(second) != '/' ? second : 0;
    }
    std::size_t day_month(std::size_t i) const
    {
        std::size_t const digits = digits_end(i, 3);
        if (digits > i + 2 || number(i, digits) < 1 || number(i, digits) > 31)
            return 0;
        std::size_t k = blanks_end(ordinal_end(digits));
        if (same(k, "of "))
            k = blanks_end(k + 3);
        if (k == digits)
            return 0;
        auto const [which, end] = month(k);
        return which == 0 ? 0 : year_end(end);
    }
    std::size_t month_day(std::size_t i) const
    {
        auto const [which, name_end] = month(i);
        if (which == 0)
            return 0;
        std::size_t k = blanks_end(name_end);
        if (same(k, "the "))
            k = blanks_end(k + 4);
        std::size_t const digits = digits_end(k, 5);
        if (digits == k || k == name_end)
            return 0;
        if (digits == k + 4)
            return number(k, digits) / 100 == 19 || number(k, digits) / 100 == 20 ? digits : 0;
        if (digits > k + 2 || number(k, digits) < 1 || number(k, digits) > 31 || at(digits) == ':')
            return 0;
        return year_end(ordinal_end(digits));
    }

    // --- addresses
    /// Index of the word that begins at `i`, or the number of words.
    std::size_t word_at(std::size_t i) const
    {
        auto const found =
            std::lower_bound(words_.begin(), words_.end(), i, [](word const& w, std::size_t place) {
                return w.begin < place;
            });
        return found != words_.end() && found->begin == i ? static_cast<std::size_t>(found - words_.begin())
                                                          : words_.size();
    }
    std::size_t address(std::size_t i)
    {
        std::size_t end = 0;
        if (is_digit(at(i))) {
            end = street(i);
        } else if (std::size_t const index = word_at(i); index < words_.size()) {
            end = named_address(i, index);
            if (end == 0)
                end = post_code(i);
        }
        if (end == 0)
            return 0;
        put(private_kind::address, i, end);
        return end;
    }
    /// `14 Maple Street`, `33b Station Rd`, `48 Rue de la Paix`.
    std::size_t street(std::size_t i) const
    {
        std::size_t k = digits_end(i, 6);
        if (is_letter(at(k)) && !is_word_byte(at(k + 1)))
            ++k;
        if (at(k) != ' ' || k > i + 6)
            return 0;
        std::size_t const first = word_at(blanks_end(k));
        bool opener = false;
        std::size_t end = 0;
        for (std::size_t w = first; w < words_.size() && w < first + 6; ++w) {
            word const& each = words_[w];
            bool const dotted = w > first && each.gap == 2 && text_.substr(each.begin - 2, 2) == ". ";
            if (w > first && !each.plain_gap && !dotted)
                break;
            bool const particle = lists().street_particles.contains(each.lower);
            if (!each.capital && !particle)
                break;
            if (w > first && each.capital && lists().streets.contains(each.lower)) {
                end = each.end;
                continue; // "Castle Hill Crescent" goes on
            }
            if (w == first && each.capital && lists().street_openers.contains(each.lower))
                opener = true;
            else if (opener && each.capital)
                end = each.end;
        }
        if (end != 0 && at(end) == '.' && is_letter(at(end - 1)) && at(end + 1) == ' ' &&
            is_lower(at(end + 2)))
            ++end;
        return end;
    }
    std::size_t named_address(std::size_t i, std::size_t index) const
    {
        std::string const& lower = words_[index].lower;
        std::size_t const after = words_[index].end;
        if (lists().flats.contains(lower) && words_[index].capital) { // "Flat 3, 90 Queen's Avenue"
            std::size_t k = blanks_end(after);
            std::size_t digits = digits_end(k, 5);
            if (digits == k)
                return 0;
            if (is_letter(at(digits)) && !is_word_byte(at(digits + 1)))
                ++digits;
            std::size_t const next = blanks_end(at(digits) == ',' ? digits + 1 : digits);
            std::size_t const whole = is_digit(at(next)) ? street(next) : 0;
            return whole != 0 ? whole : lower == "room" ? 0 : digits;
        }
        if (same(i, "p.o. box ") || same(i, "po box ")) {
            std::size_t const k = i + (at(i + 1) == '.' ? 9U : 7U);
            std::size_t const end = digits_end(k, 8);
            return end == k ? 0 : end;
        }
        for (std::string_view ending :
             {"stra\xC3\x9F"
              "e",
              "strasse", "straat", "gasse", "platz", "weg", "vej", "gatan"})
            if (lower.size() > ending.size() && lower.ends_with(ending) && words_[index].capital) {
                std::size_t const k = blanks_end(after);
                std::size_t const end = digits_end(k, 5);
                if (end != k)
                    return is_letter(at(end)) && !is_word_byte(at(end + 1)) ? end + 1 : end;
            }
        // "Springfield, IL 62704"
        if (words_[index].capital && at(after) == ',' && at(after + 1) == ' ' && is_upper(at(after + 2)) &&
            is_upper(at(after + 3)) && at(after + 4) == ' ') {
            std::size_t const end = digits_end(after + 5, 6);
            if (end == after + 10)
                return end;
        }
        return 0;
    }
    /// Postal codes as in Britain: `M60 9ZZ`.
    std::size_t post_code(std::size_t i) const
    {
        std::size_t k = i;
        while (is_upper(at(k)) && k < i + 2)
            ++k;
        if (k == i || !is_digit(at(k)))
            return 0;
        ++k;
        if (is_digit(at(k)) || is_upper(at(k)))
            ++k;
        if (at(k) != ' ' || !is_digit(at(k + 1)) || !is_upper(at(k + 2)) || !is_upper(at(k + 3)) ||
            is_word_byte(at(k + 4)))
            return 0;
        return k + 4;
    }

    std::size_t phone(std::size_t i)
    {
        if (!is_digit(at(i)) && at(i) != '+' && at(i) != '(')
            return 0;
        if (is_digit(at(i)) && i > 0 && (text_[i - 1] == '.' || text_[i - 1] == ',') && i > 1 &&
            is_digit(text_[i - 2]))
            return 0; // within a number
        std::size_t digits = 0;
        std::size_t groups = 0;
        std::size_t end = i;
        std::size_t k = i;
        bool in_group = false;
        for (; k < text_.size() && k < i + 64 && digits <= 18; ++k) {
            char const c = text_[k];
            if (is_digit(c)) {
                ++digits;
                groups += in_group ? 0U : 1U;
                in_group = true;
                end = k + 1;
                continue;
            }
            in_group = false;
            bool const mark =
                c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '/' || (c == '+' && k == i);
            bool const doubled = k > i && (c == text_[k - 1] || (c == '.' && at(k + 1) == ' '));
            if (!mark || doubled)
                break;
        }
        if (digits < (groups == 1 ? 6U : 7U) || digits > 18 || is_word_byte(at(end)))
            return 0;
        bool const years = groups == 2 && digits == 8 && at(i + 4) == '-' && end == i + 9 &&
                           number(i, i + 4) / 100 >= 19 && number(i, i + 4) / 100 <= 20;
        if (years)
            return 0;
        put(private_kind::phone, i, end);
        return end;
    }

    std::string_view text_;
    std::vector<word> const& words_;
    std::vector<private_part> found_;
};

bool covered(std::vector<private_part> const& parts, word const& each)
{
    auto const after =
        std::upper_bound(parts.begin(), parts.end(), each.begin, [](std::size_t at, private_part const& p) {
            return at < p.span.end();
        });
    return after != parts.end() && after->span.begin() < each.end;
}
} // namespace

deidentifier::deidentifier(deidentify_options options)
    : options_{std::move(options)}
{
    for (std::string const& each : options_.names)
        for (word const& part : split(each))
            names_.insert(part.lower);
    for (std::string const& each : options_.common)
        common_.insert(lowered(each));
}

namespace {
/// Decides which words are names.
class name_finder {
public:
    using known_words = std::set<std::string, std::less<>>;

    name_finder(
        std::string_view text, std::vector<word> const& words, std::vector<private_part> const& forms,
        known_words const& names, known_words const& common)
        : text_{text}
        , words_{words}
        , forms_{forms}
        , names_{names}
        , common_{common}
    {
        // Where nearly every word has a capital, a capital says nothing.
        std::size_t capitals = 0;
        std::size_t counted = 0;
        for (word const& each : words) {
            capitals += each.capital ? 1U : 0U;
            ++counted;
        }
        capitals_say_something_ = counted < 4 || capitals * 10 < counted * 7;
    }

    std::vector<private_part> run(known_words* learned)
    {
        std::vector<private_part> found;
        for (std::size_t i = 0; i < words_.size();) {
            if (covered(forms_, words_[i]) || !is_name(i)) {
                ++i;
                continue;
            }
            std::size_t first = i;
            if (i > 0 && lists().titles.contains(words_[i - 1].lower) && words_[i].gap <= 2 &&
                words_[i - 1].capital)
                first = i - 1;
            std::size_t last = i;
            while (last + 1 < words_.size() && continues(last))
                ++last;
            if (learned != nullptr)
                for (std::size_t k = i; k <= last; ++k)
                    if (words_[k].capital && !words_[k].opens && words_[k].lower.size() > 1)
                        learned->insert(words_[k].lower);
            found.push_back(
                {private_kind::name, *text_span::from_bounds(words_[first].begin, words_[last].end)});
            i = last + 1;
        }
        return found;
    }

private:
    [[nodiscard]] bool known_common(std::string const& lower) const
    {
        return lists().capital.contains(lower) || common_.contains(lower);
    }
    [[nodiscard]] bool after_relation(std::size_t i) const
    {
        if (i == 0 || words_[i].gap > 2 || words_[i - 1].possessive)
            return false;
        char const mark = text_[words_[i - 1].end];
        bool const near = words_[i].gap == 1 ? mark == ' ' : mark == ',';
        if (!near || !lists().relations.contains(words_[i - 1].lower))
            return false;
        if (words_[i - 1].lower == "named" || words_[i - 1].lower == "called")
            return true;
        static word_set const owners{"my",  "his", "her", "their", "our",  "your",
                                     "the", "a",   "new", "old",   "best", "dear"};
        return i > 1 && owners.contains(words_[i - 2].lower);
    }
    [[nodiscard]] bool says_name(std::size_t i) const // "name is …"
    {
        return i > 1 && words_[i].plain_gap && words_[i - 1].lower == "is" && words_[i - 2].lower == "name";
    }
    [[nodiscard]] bool acts(std::size_t i) const
    {
        return words_[i].possessive ||
               (i + 1 < words_.size() && words_[i + 1].plain_gap && !words_[i + 1].capital &&
                lists().verbs.contains(words_[i + 1].lower));
    }
    [[nodiscard]] bool is_name(std::size_t i) const
    {
        word const& each = words_[i];
        if (names_.contains(each.lower) && !common_.contains(each.lower))
            return true;
        bool const given = lists().given.contains(each.lower);
        bool const ambiguous = lists().ambiguous.contains(each.lower);
        bool const titled = i > 0 && words_[i - 1].capital && lists().titles.contains(words_[i - 1].lower) &&
                            each.capital && each.gap <= 2;
        if (titled && !lists().titles.contains(each.lower))
            return true;
        if (!each.capital)
            return (given && each.lower.size() > 2 && !common_.contains(each.lower)) ||
                   (ambiguous && after_relation(i)) || (says_name(i) && (given || ambiguous));
        if (given)
            return !common_.contains(each.lower);
        if (known_common(each.lower) &&
            !(ambiguous && (after_relation(i) || (each.opens && acts_as_person(i)))))
            return false;
        if (lists().titles.contains(each.lower))
            return false;
        if (each.shouted)
            return false;
        if (each.opens) {
            if (ambiguous)
                return acts_as_person(i);
            if (lists().openers.contains(each.lower) || each.lower.size() < 2)
                return false;
            bool const full = i + 1 < words_.size() && words_[i + 1].plain_gap && words_[i + 1].capital &&
                              !words_[i + 1].shouted && !known_common(words_[i + 1].lower) &&
                              capitals_say_something_;
            bool const with = i + 2 < words_.size() && words_[i + 1].lower == "and" &&
                              words_[i + 2].capital && !known_common(words_[i + 2].lower) &&
                              capitals_say_something_;
            return acts(i) || full || with;
        }
        return capitals_say_something_;
    }
    /// For words such as Hope and Mark, which are no names in "Hope is all I have".
    [[nodiscard]] bool acts_as_person(std::size_t i) const { return acts(i); }
    /// Does the name go on after word `last`?
    [[nodiscard]] bool continues(std::size_t last) const
    {
        word const& next = words_[last + 1];
        if (words_[last].possessive || covered(forms_, next))
            return false;
        bool const dotted = next.gap == 2 && text_.substr(next.begin - 2, 2) == ". " &&
                            words_[last].end - words_[last].begin == 1; // an initial
        if (!next.plain_gap && !dotted)
            return false;
        if (next.capital && !next.shouted)
            return !known_common(next.lower) && !lists().titles.contains(next.lower) && words_[last].capital;
        return lists().particles.contains(next.lower) && words_[last].capital && last + 2 < words_.size() &&
               words_[last + 2].plain_gap && words_[last + 2].capital &&
               !known_common(words_[last + 2].lower);
    }

    std::string_view text_;
    std::vector<word> const& words_;
    std::vector<private_part> const& forms_;
    known_words const& names_;
    known_words const& common_;
    bool capitals_say_something_ = true;
};

/// Places that an earlier run left: `[name 1]` and such stay as they are.
void drop_marked(std::string_view text, std::vector<private_part>& parts)
{
    std::erase_if(parts, [text](private_part const& part) {
        std::size_t const begin = part.span.begin();
        std::size_t const end = part.span.end();
        std::size_t const from = begin - std::min<std::size_t>(begin, 12);
        std::size_t open = text.substr(from, begin - from).rfind('[');
        if (open == std::string_view::npos)
            return false;
        open += from;
        std::size_t const close = text.substr(open, 24).find(']');
        if (close == std::string_view::npos || open + close < end)
            return false;
        std::string_view const inside = text.substr(open + 1, close - 1);
        std::string_view const kind = inside.substr(0, inside.find(' '));
        return std::find(private_kind_keys.begin(), private_kind_keys.end(), kind) != private_kind_keys.end();
    });
}
} // namespace

void deidentifier::learn(std::string_view text)
{
    auto const words = split(text);
    auto const forms = form_scanner{text, words}.run();
    std::set<std::string, std::less<>> learned;
    (void)name_finder{text, words, forms, names_, common_}.run(&learned);
    for (std::string const& each : learned)
        if (!lists().openers.contains(each) && !lists().ambiguous.contains(each) &&
            !lists().verbs.contains(each) && !lists().relations.contains(each) && each.size() > 2)
            names_.insert(each);
}

std::vector<private_part> deidentifier::find(std::string_view text) const
{
    auto const words = split(text);
    auto parts = form_scanner{text, words}.run();
    auto names = name_finder{text, words, parts, names_, common_}.run(nullptr);
    parts.insert(parts.end(), names.begin(), names.end());
    std::sort(parts.begin(), parts.end(), [](private_part const& a, private_part const& b) {
        return a.span.begin() < b.span.begin();
    });
    drop_marked(text, parts);
    return parts;
}

namespace {
/// The day that a written date means, where it names a year.
std::optional<calendar_day> day_of(std::string_view part, bool day_first)
{
    std::vector<int> numbers;
    int month = 0;
    std::size_t year_place = 9;
    bool year_in_front = false;
    for (std::size_t i = 0; i < part.size();) {
        if (is_digit(part[i])) {
            std::size_t const begin = i;
            int value = 0;
            for (; i < part.size() && is_digit(part[i]); ++i)
                value = std::min(value * 10 + (part[i] - '0'), 99999);
            if (i - begin == 4) {
                year_place = numbers.size();
                year_in_front = numbers.empty();
            }
            numbers.push_back(value);
        } else if (is_letter(part[i])) {
            std::size_t const begin = i;
            while (i < part.size() && is_letter(part[i]))
                ++i;
            std::string const name = lowered(part.substr(begin, i - begin));
            for (std::size_t m = 0; m < lists().months.size(); ++m)
                if (name.size() >= 3 && (lists().months[m].starts_with(name) || (name == "sept" && m == 8)))
                    month = static_cast<int>(m) + 1;
        } else {
            ++i;
        }
    }
    if (year_place > numbers.size())
        return std::nullopt;
    int const year = numbers[year_place];
    if (month != 0) {
        if (numbers.size() != 2)
            return std::nullopt;
        auto const day = calendar_day::from_ymd(year, month, numbers[1 - year_place]);
        return day ? std::optional{*day} : std::nullopt;
    }
    if (numbers.size() != 3)
        return std::nullopt;
    int first = numbers[year_in_front ? 1 : 0];
    int second = numbers[year_in_front ? 2 : 1];
    // Year first: month, then day. Else as the option says, unless only the other way is a day.
    if (!year_in_front && ((day_first && second <= 12) || first > 12))
        std::swap(first, second);
    auto const day = calendar_day::from_ymd(year, first, second);
    return day ? std::optional{*day} : std::nullopt;
}

std::string alias_key(std::string_view part)
{
    // A first name and the same with a surname are one person; titles do not count.
    for (word const& each : split(part))
        if (!lists().titles.contains(each.lower))
            return each.lower;
    return lowered(part);
}
} // namespace

std::string deidentifier::alias(private_kind kind, std::string_view part)
{
    auto const index = static_cast<std::size_t>(kind);
    std::string key{private_kind_keys[index]};
    key += ' ';
    if (kind == private_kind::name) {
        key += alias_key(part);
    } else if (kind == private_kind::phone) { // written with other blanks it is the same
        for (char const c : part)
            if (is_digit(c))
                key += c;
    } else {
        key += lowered(part);
    }
    auto const [place, fresh] = numbers_.try_emplace(std::move(key), last_number_[index] + 1);
    if (fresh)
        ++last_number_[index];
    std::string text{'['};
    text += private_kind_keys[index];
    text += ' ';
    text += std::to_string(place->second);
    text += ']';
    return text;
}

std::string deidentifier::cleaned(std::string_view text)
{
    std::string out;
    std::size_t done = 0;
    for (private_part const& part : find(text)) {
        out += text.substr(done, part.span.begin() - done);
        done = part.span.end();
        std::string_view const written = text.substr(part.span.begin(), part.span.end() - part.span.begin());
        ++replaced_[static_cast<std::size_t>(part.kind)];
        if (part.kind != private_kind::date) {
            out += alias(part.kind, written);
            continue;
        }
        auto const day = day_of(written, options_.day_first);
        auto const moved =
            day ? calendar_day::from_days_since_epoch(day->days_since_epoch() + options_.shift_days)
                : result<calendar_day>{fail(errc::invalid_date)};
        out += moved ? moved->to_string() : "[date]";
    }
    out += text.substr(done);
    return out;
}

namespace {
/// Calls `each` for every text of an entry.
template <class Entry, class Each>
void for_each_text(Entry& entry, Each each)
{
    each(entry.text);
    for (auto& tag : entry.tags)
        each(tag);
    if (!entry.thought_record)
        return;
    auto& record = *entry.thought_record;
    each(record.situation);
    for (auto& one : record.thoughts)
        each(one.text);
    for (auto& one : record.evidence_for)
        each(one.text);
    for (auto& one : record.evidence_against)
        each(one.text);
    if (record.response)
        each(*record.response);
}

template <class Id>
void clean_custom(Id& id, deidentifier& cleaner)
{
    std::string_view const written = id.str();
    if (!written.starts_with(custom_prefix))
        return;
    std::string made{custom_prefix};
    made += cleaner.cleaned(written.substr(custom_prefix.size()));
    id = Id::from(made).value_or(*Id::from("custom:removed"));
}

std::size_t drop(std::vector<unknown_member>& unknown)
{
    return std::exchange(unknown, {}).size();
}

void clean_ratings(std::vector<emotion_rating>& ratings, deidentifier& cleaner, std::size_t& dropped)
{
    std::set<emotion_id> taken;
    for (emotion_rating& rating : ratings) {
        clean_custom(rating.emotion, cleaner);
        dropped += drop(rating.unknown);
        // Two own feelings may have become one; a thought record holds each once.
        for (std::size_t n = 2;
             rating.emotion.str().starts_with(custom_prefix) && taken.contains(rating.emotion); ++n)
            rating.emotion = *emotion_id::from("custom:feeling " + std::to_string(n));
        taken.insert(rating.emotion);
    }
}
} // namespace

result<deidentified_journal> deidentified(journal const& contents, deidentify_options const& options)
{
    deidentified_journal out;
    deidentifier cleaner{options};
    std::vector<journal_entry> entries{contents.entries().begin(), contents.entries().end()};
    for (journal_entry const& entry : entries)
        for_each_text(entry, [&cleaner](std::string const& text) { cleaner.learn(text); });
    std::size_t number = 0;
    for (journal_entry& entry : entries) {
        auto const day =
            calendar_day::from_days_since_epoch(entry.at.day().days_since_epoch() + options.shift_days);
        if (!day)
            return fail(errc::out_of_range, number);
        auto const at =
            civil_time::from_parts(*day, entry.at.millisecond_of_day(), entry.at.offset_minutes());
        if (!at)
            return fail(at.error().code, number);
        entry.at = *at;
        entry.id = *entry_id::from("e" + std::to_string(++number));
        for_each_text(entry, [&cleaner](std::string& text) { text = cleaner.cleaned(text); });
        clean_ratings(entry.emotions, cleaner, out.unknown_members);
        for (distortion_id& id : entry.confirmed_distortions)
            clean_custom(id, cleaner);
        out.unknown_members += drop(entry.unknown);
        if (!entry.thought_record)
            continue;
        thought_record& record = *entry.thought_record;
        clean_ratings(record.ratings, cleaner, out.unknown_members);
        out.unknown_members += drop(record.unknown);
        for (thought& one : record.thoughts) {
            out.unknown_members += drop(one.unknown);
            for (distortion_id& id : one.confirmed_distortions)
                clean_custom(id, cleaner);
        }
        for (auto* all : {&record.evidence_for, &record.evidence_against})
            for (evidence& one : *all)
                out.unknown_members += drop(one.unknown);
    }
    out.contents = *journal::from_entries(std::move(entries));
    out.contents.locale = contents.locale;
    out.contents.day_begins = contents.day_begins;
    out.replaced = cleaner.replaced();
    out.goals = contents.goals().size();
    out.sessions = contents.sessions.size();
    out.earlier_versions = contents.replaced_versions().size();
    out.unknown_members += contents.unknown.size();
    return out;
}
} // namespace cbtkit::interop
