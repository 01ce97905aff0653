// SPDX-License-Identifier: BSL-1.0
#include "json_writing.hpp"

#include <cbtkit/core/utf8.hpp>

namespace cbtkit::io::detail {
namespace {
constexpr auto needs_care = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < 256; ++byte)
        table[byte] = byte < 0x20 || byte == '"' || byte == '\\' || byte >= 0x80 || byte == 0x7F;
    return table;
}();

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

void append_json_text(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size();) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (!needs_care[byte]) {
            ++i;
            continue;
        }
        std::size_t const length = byte >= 0x80 ? utf8_length(text, i) : 0;
        if (length > 1) {
            i += length;
            continue;
        }
        out += text.substr(done, i - done);
        if (byte >= 0x80)
            out += "\xEF\xBF\xBD";
        else
            append_escaped(out, byte);
        done = ++i;
    }
    out += text.substr(done);
    out += '"';
}
} // namespace cbtkit::io::detail
