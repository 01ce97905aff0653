// SPDX-License-Identifier: BSL-1.0
#include "quotes.hpp"

#include "unicode.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

namespace cbtkit::matching::detail {
namespace {
class quote_reader {
public:
    explicit quote_reader(std::string_view text)
        : text_{text}
    {
    }

    std::size_t end_of(std::size_t at) const noexcept
    {
        code_point const c = decode(text_, at);
        return opens(c.value, at, at + c.size) ? closing(c.value, at + c.size) : 0;
    }

private:
    char32_t before(std::size_t at) const noexcept
    {
        return at == 0 ? U' ' : decode_before(text_, 0, at).value;
    }
    char32_t after(std::size_t at) const noexcept
    {
        return at >= text_.size() ? U' ' : decode(text_, at).value;
    }

    bool opens(char32_t c, std::size_t at, std::size_t next) const noexcept
    {
        switch (c) {
        case U'"':
            return !is_word_point(before(at));
        case 0x201C:
        case 0x201E:
        case 0xAB:
            return true;
        case U'\'':
        case 0x2018:
            return !is_word_point(before(at)) && is_word_point(after(next)) && !is_elision(next);
        default:
            return false;
        }
    }

    /// Words that are written with a leading apostrophe.
    bool is_elision(std::size_t at) const noexcept
    {
        if (text_[at] >= '0' && text_[at] <= '9')
            return true;
        std::string word;
        for (std::size_t i = at; i < text_.size() && word.size() < 7; ++i) {
            char32_t const c = fold_point(static_cast<unsigned char>(text_[i]));
            if (c < U'a' || c > U'z')
                break;
            word += static_cast<char>(c);
        }
        for (std::string_view const w :
             {"cause", "cuz", "coz", "cos", "til", "till", "em", "im", "tis", "twas", "bout", "n", "round"})
            if (word == w)
                return true;
        return false;
    }

    /// The end of the quotation that was opened by `open` directly before `from`; 0 when nothing closes it.
    std::size_t closing(char32_t open, std::size_t from) const noexcept
    {
        bool const single = open == U'\'' || open == 0x2018;
        std::size_t const limit = std::min(text_.size(), from + (single ? 300 : 2000));
        for (std::size_t i = from; i < limit;) {
            code_point const c = decode(text_, i);
            std::size_t const next = i + c.size;
            if (is_line_break(c.value)) {
                std::size_t n = next;
                while (n < text_.size() && is_blank(decode(text_, n).value))
                    n += decode(text_, n).size;
                if (n < text_.size() && is_line_break(decode(text_, n).value))
                    return 0;
            }
            if (closes(open, c.value, i, next))
                return next;
            i = next;
        }
        return 0;
    }

    bool closes(char32_t open, char32_t c, std::size_t at, std::size_t next) const noexcept
    {
        switch (open) {
        case U'"':
        case 0x201C:
            return c == U'"' || c == 0x201D;
        case 0x201E:
            return c == 0x201C || c == 0x201D || c == U'"';
        case 0xAB:
            return c == 0xBB;
        default:
            if (!(c == 0x2019 || (c == U'\'' && open == U'\'')))
                return false;
            char32_t const left = before(at);
            char32_t const right = after(next);
            if (is_word_point(right) || is_blank(left) || is_line_break(left))
                return false;
            bool const pause = right == U',' || right == U'.' || right == U'!' || right == U'?' ||
                               right == U';' || right == U':';
            return pause || !(left == U's' || left == U'S'); // "my parents' house"
        }
    }

    std::string_view text_;
};
} // namespace

std::size_t quotation_end(std::string_view text, std::size_t at) noexcept
{
    return quote_reader{text}.end_of(at);
}

std::size_t next_quote_mark(std::string_view text, std::size_t from, std::size_t until) noexcept
{
    std::size_t const limit = std::min(until, text.size());
    std::size_t i = from;
    // Eight bytes at once: no byte of a mark is among them when none equals one of the four.
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    auto const holds = [](std::uint64_t eight, std::uint64_t byte) {
        std::uint64_t const x = eight ^ (byte * ones);
        return ((x - ones) & ~x & (ones << 7U)) != 0;
    };
    for (; i + 8 <= limit; i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + i, sizeof eight);
        if (holds(eight, '"') || holds(eight, '\'') || ((eight & ones << 7U) != 0))
            break;
    }
    for (; i < limit; ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (byte == '"' || byte == '\'' || byte == 0xE2 || byte == 0xC2)
            return i;
    }
    return until;
}
} // namespace cbtkit::matching::detail
