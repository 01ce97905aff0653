// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/detail/xml_text.hpp>

#include <cbtkit/core/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace cbtkit::io::detail {
namespace {
constexpr std::string_view hex_digits = "0123456789abcdef";

/// Bytes of the character at `at` that may stand as they are; 0 when its first byte must be escaped.
std::size_t plain_length(std::string_view text, std::size_t at) noexcept
{
    auto const byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == 0x7F || byte == '\\')
        return 0;
    std::size_t const length = utf8_length(text, at);
    // U+FFFE and U+FFFF are UTF-8, but no characters of XML.
    bool const excluded =
        length == 3 && (text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF");
    return excluded ? 0 : length;
}

/// The start of the first eight bytes from `i` on that hold more than plain ASCII, or of the last few bytes.
std::size_t first_that_needs_care(std::string_view text, std::size_t i) noexcept
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    for (std::uint64_t block = 0; i + sizeof block <= text.size(); i += sizeof block) {
        std::memcpy(&block, text.data() + i, sizeof block);
        std::uint64_t const slash = block ^ (ones * '\\');
        std::uint64_t const erase = block ^ (ones * 0x7FU);
        std::uint64_t const found = (slash - ones) | (erase - ones) | (block - ones * 0x20U) | block;
        if ((found & (ones * 0x80U)) != 0) // sometimes one too many, never one too few
            break;
    }
    return i;
}

int hex_value(char digit) noexcept
{
    auto const found = hex_digits.find(digit);
    return found == std::string_view::npos ? -1 : static_cast<int>(found);
}
} // namespace

bool is_plain_xml_text(std::string_view text) noexcept
{
    for (std::size_t i = 0; i < text.size();) {
        i = first_that_needs_care(text, i);
        if (i == text.size())
            break;
        std::size_t const length = plain_length(text, i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

std::string to_xml_text(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t i = 0; i < text.size();) {
        std::size_t const length = plain_length(text, i);
        if (length != 0) {
            out.append(text, i, length);
            i += length;
            continue;
        }
        auto const byte = static_cast<unsigned char>(text[i++]);
        out += '\\';
        if (byte == '\\') {
            out += '\\';
        } else {
            out += 'x';
            out += hex_digits[byte >> 4U];
            out += hex_digits[byte & 0xFU];
        }
    }
    return out;
}

result<std::string> from_xml_text(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == '\\') {
            out += '\\';
            ++i;
            continue;
        }
        if (i + 3 >= text.size() || text[i + 1] != 'x')
            return fail(errc::syntax, i);
        int const high = hex_value(text[i + 2]);
        int const low = hex_value(text[i + 3]);
        if (high < 0 || low < 0)
            return fail(errc::syntax, i);
        out += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
        i += 3;
    }
    return out;
}
} // namespace cbtkit::io::detail
