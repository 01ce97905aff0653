// SPDX-License-Identifier: BSL-1.0
#include "json_writing.hpp"

#include <cbtkit/core/utf8.hpp>

#include <cstdint>
#include <cstring>

namespace cbtkit::io::detail {
namespace {
constexpr auto needs_care = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < 256; ++byte)
        table[byte] = byte < 0x20 || byte == '"' || byte == '\\' || byte >= 0x80 || byte == 0x7F;
    return table;
}();

/// The first byte from `i` on that cannot be copied without a look at it, eight at a time.
std::size_t first_that_needs_care(std::string_view text, std::size_t i)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    for (std::uint64_t block = 0; i + sizeof block <= text.size(); i += sizeof block) {
        std::memcpy(&block, text.data() + i, sizeof block);
        std::uint64_t const quote = block ^ (ones * '"');
        std::uint64_t const slash = block ^ (ones * '\\');
        std::uint64_t const erase = block ^ (ones * 0x7FU);
        std::uint64_t const found =
            (quote - ones) | (slash - ones) | (erase - ones) | (block - ones * 0x20U) | block;
        if ((found & (ones * 0x80U)) != 0) // sometimes one too many, never one too few
            break;
    }
    while (i < text.size() && !needs_care[static_cast<unsigned char>(text[i])])
        ++i;
    return i;
}

void append_escaped(std::string& out, unsigned char byte)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    default:
        out += "\\u00";
        out += hex[byte >> 4U];
        out += hex[byte & 0xFU];
    }
}
} // namespace

bool append_json_text(std::string& out, std::string_view text)
{
    bool exact = true;
    out += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size();) {
        i = first_that_needs_care(text, i);
        if (i == text.size())
            break;
        auto const byte = static_cast<unsigned char>(text[i]);
        std::size_t const length = byte >= 0x80 ? utf8_length(text, i) : 0;
        if (length > 1) {
            i += length;
            continue;
        }
        out += text.substr(done, i - done);
        if (byte >= 0x80) {
            out += "\xEF\xBF\xBD";
            exact = false;
        } else {
            append_escaped(out, byte);
        }
        done = ++i;
    }
    out += text.substr(done);
    out += '"';
    return exact;
}
} // namespace cbtkit::io::detail
