// SPDX-License-Identifier: BSL-1.0
#include "json_line.hpp"

#include "../io/json_block.hpp"

#include <cbtkit/core/utf8.hpp>

#include <cstdint>

namespace cbtkit::cli {
namespace {
constexpr int max_depth = 64;

class reader {
public:
    reader(std::string_view line, std::size_t& error_at) noexcept
        : line_{line}
        , at_{error_at}
    {
        at_ = 0;
    }

    bool object(json_line& out, std::string& text_buffer, std::string& id_buffer)
    {
        space();
        if (!eat('{'))
            return false;
        space();
        if (!eat('}')) {
            bool has_id = false;
            do {
                space();
                std::string_view name;
                if (now() != '"' || !text(name, key_buffer_))
                    return false;
                space();
                if (!eat(':'))
                    return false;
                space();
                if (name == "text") {
                    if (out.has_text)
                        return false;
                    out.has_text = true;
                    out.text_position = at_;
                    if (!member(out.text, text_buffer, false))
                        return false;
                } else if (name == "id") {
                    if (has_id)
                        return false;
                    has_id = true;
                    if (!member(out.id, id_buffer, true))
                        return false;
                } else if (!value(1)) {
                    return false;
                }
                space();
            } while (eat(','));
            if (!eat('}'))
                return false;
        }
        space();
        return at_ == line_.size();
    }

private:
    [[nodiscard]] char now() const noexcept { return at_ < line_.size() ? line_[at_] : '\0'; }
    bool eat(char wanted) noexcept
    {
        if (at_ >= line_.size() || line_[at_] != wanted)
            return false;
        ++at_;
        return true;
    }
    void space() noexcept
    {
        while (at_ < line_.size() &&
               (line_[at_] == ' ' || line_[at_] == '\t' || line_[at_] == '\r' || line_[at_] == '\n'))
            ++at_;
    }

    bool member(std::optional<std::string_view>& out, std::string& buffer, bool number_too)
    {
        if (now() == '"') {
            std::string_view read;
            if (!text(read, buffer))
                return false;
            out = read;
            return true;
        }
        std::size_t const begin = at_;
        bool const is_number = now() == '-' || (now() >= '0' && now() <= '9');
        if (!value(1))
            return false;
        if (is_number && number_too)
            out = line_.substr(begin, at_ - begin);
        return true;
    }

    /// A string; a view into the line when nothing in it is escaped.
    bool text(std::string_view& out, std::string& buffer)
    {
        std::size_t const begin = ++at_;
        plain();
        if (now() == '"') {
            out = line_.substr(begin, at_ - begin);
            ++at_;
            return true;
        }
        buffer.assign(line_.substr(begin, at_ - begin));
        for (;;) {
            if (eat('"')) {
                out = buffer;
                return true;
            }
            if (!eat('\\') || !escape(&buffer))
                return false;
            std::size_t const more = at_;
            plain();
            buffer.append(line_.substr(more, at_ - more));
        }
    }
    void plain() noexcept { at_ = io::detail::next_stop(line_, at_); }
    bool skip_text()
    {
        ++at_;
        for (;;) {
            plain();
            if (eat('"'))
                return true;
            if (!eat('\\') || !escape(nullptr))
                return false;
        }
    }
    bool hex4(std::uint32_t& out) noexcept
    {
        out = 0;
        for (int i = 0; i < 4; ++i, ++at_) {
            char const c = now();
            std::uint32_t digit = 0;
            if (c >= '0' && c <= '9')
                digit = static_cast<std::uint32_t>(c - '0');
            else if (c >= 'a' && c <= 'f')
                digit = static_cast<std::uint32_t>(c - 'a') + 10;
            else if (c >= 'A' && c <= 'F')
                digit = static_cast<std::uint32_t>(c - 'A') + 10;
            else
                return false;
            out = out * 16 + digit;
        }
        return true;
    }
    /// What stands after a backslash; a surrogate must have its partner.
    bool escape(std::string* out)
    {
        char const c = now();
        ++at_;
        char plain_char = 0;
        switch (c) {
        case '"':
        case '\\':
        case '/':
            plain_char = c;
            break;
        case 'b':
            plain_char = '\b';
            break;
        case 'f':
            plain_char = '\f';
            break;
        case 'n':
            plain_char = '\n';
            break;
        case 'r':
            plain_char = '\r';
            break;
        case 't':
            plain_char = '\t';
            break;
        case 'u': {
            std::uint32_t unit = 0;
            if (!hex4(unit) || (unit >= 0xDC00 && unit < 0xE000))
                return false;
            if (unit >= 0xD800 && unit < 0xDC00) {
                std::uint32_t low = 0;
                if (!eat('\\') || !eat('u') || !hex4(low) || low < 0xDC00 || low >= 0xE000)
                    return false;
                unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
            }
            if (out != nullptr)
                append_utf8(*out, unit);
            return true;
        }
        default:
            --at_;
            return false;
        }
        if (out != nullptr)
            *out += plain_char;
        return true;
    }

    bool word(std::string_view wanted) noexcept
    {
        if (line_.substr(at_, wanted.size()) != wanted)
            return false;
        at_ += wanted.size();
        return true;
    }
    bool digits() noexcept
    {
        std::size_t const begin = at_;
        while (now() >= '0' && now() <= '9')
            ++at_;
        return at_ > begin;
    }
    bool number() noexcept
    {
        (void)eat('-');
        if (!eat('0') && !digits())
            return false;
        if (eat('.') && !digits())
            return false;
        if (eat('e') || eat('E')) {
            if (!eat('+'))
                (void)eat('-');
            return digits();
        }
        return true;
    }
    bool value(int depth)
    {
        space();
        switch (now()) {
        case '"':
            return skip_text();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        case '{':
        case '[':
            break;
        default:
            return number();
        }
        if (depth >= max_depth)
            return false;
        bool const object = now() == '{';
        char const close = object ? '}' : ']';
        ++at_;
        space();
        if (eat(close))
            return true;
        do {
            space();
            if (object) {
                if (now() != '"' || !skip_text())
                    return false;
                space();
                if (!eat(':'))
                    return false;
            }
            if (!value(depth + 1))
                return false;
            space();
        } while (eat(','));
        return eat(close);
    }

    std::string_view line_;
    std::size_t& at_;
    std::string key_buffer_;
};
} // namespace

std::optional<json_line> read_json_line(
    std::string_view line, std::string& text_buffer, std::string& id_buffer, std::size_t& error_at)
{
    json_line out;
    if (!reader{line, error_at}.object(out, text_buffer, id_buffer))
        return std::nullopt;
    return out;
}
} // namespace cbtkit::cli
