// SPDX-License-Identifier: BSL-1.0
#include "private_parts.hpp"

#include <cbtkit/core/utf8.hpp>

#include <algorithm>
#include <utility>

namespace cbtkit::interop::detail {
namespace {
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
               (at(k) == '\'' && k > i && is_letter(at(k + 1))) || // o'brien@…
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
        std::size_t end = plain_date(i);
        if (end == 0 && is_letter(at(i))) // "Thu 14 May": the weekday would tell the day that was shifted
            if (std::size_t const day = after_weekday(i); day != i)
                end = plain_date(day);
        if (end == 0)
            return 0;
        put(private_kind::date, i, end);
        return end;
    }
    std::size_t plain_date(std::size_t i) const
    {
        std::size_t end = is_digit(at(i)) ? numeric_date(i) : 0;
        if (end == 0) {
            std::size_t k = same(i, "the ") ? blanks_end(i + 4) : i;
            if (is_digit(at(k)))
                end = day_month(k);
        }
        return end == 0 && is_letter(at(i)) ? month_day(i) : end;
    }
    /// Behind a weekday, its mark and blanks; else the same place.
    std::size_t after_weekday(std::size_t i) const
    {
        std::size_t k = i;
        while (k < i + 10 && is_letter(at(k)))
            ++k;
        if (!lists().weekdays.contains(lowered(text_.substr(i, k - i))))
            return i;
        std::size_t const next = blanks_end(at(k) == ',' || at(k) == '.' ? k + 1 : k);
        return next > k ? next : i;
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
            bool const opens = w == first && lists().street_openers.contains(each.lower); // "9 rue des Lilas"
            if (!each.capital && !particle && !opens)
                break;
            if (w > first && each.capital && lists().streets.contains(each.lower)) {
                end = each.end;
                continue; // "Castle Hill Crescent" goes on
            }
            if (opens)
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
} // namespace

std::vector<private_part> find_forms(std::string_view text, std::vector<word> const& words)
{
    return form_scanner{text, words}.run();
}
} // namespace cbtkit::interop::detail
