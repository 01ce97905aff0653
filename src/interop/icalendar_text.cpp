// SPDX-License-Identifier: BSL-1.0
#include "icalendar_text.hpp"

#include <cbtkit/interop/chrono.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace cbtkit::interop::detail {
namespace {
constexpr std::size_t longest_line = 75; // octets without the line end

bool continues(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

// The length of the well-formed character at `at`, or 0.
std::size_t character_at(std::string_view text, std::size_t at)
{
    auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    unsigned char const first = byte(at);
    std::size_t const size = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    if (size == 0 || at + size > text.size())
        return 0;
    for (std::size_t i = 1; i < size; ++i)
        if (!continues(byte(at + i)))
            return 0;
    if (size == 3 && ((first == 0xE0 && byte(at + 1) < 0xA0) || (first == 0xED && byte(at + 1) >= 0xA0)))
        return 0;
    if (size == 4 && ((first == 0xF0 && byte(at + 1) < 0x90) || (first == 0xF4 && byte(at + 1) >= 0x90)))
        return 0;
    return size;
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string upper(std::string_view text)
{
    std::string made{text};
    for (char& c : made)
        c = upper(c);
    return made;
}

// Milliseconds after midnight of `hhmmss`, or -1.
std::int32_t time_of_day(std::string_view text)
{
    if (text.size() < 6)
        return -1;
    int parts[3] = {};
    for (std::size_t i = 0; i < 6; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        parts[i / 2] = parts[i / 2] * 10 + (text[i] - '0');
    }
    if (parts[0] > 23 || parts[1] > 59 || parts[2] > 60)
        return -1;
    return ((parts[0] * 60 + parts[1]) * 60 + std::min(parts[2], 59)) * 1000;
}
} // namespace

void append_line(std::string& out, std::string_view line)
{
    std::size_t room = longest_line;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && continues(static_cast<unsigned char>(line[cut])))
            --cut;
        out += line.substr(0, cut);
        out += "\r\n ";
        line.remove_prefix(cut);
        room = longest_line - 1; // the blank counts
    }
    out += line;
    out += "\r\n";
}

std::string escaped_text(std::string_view text)
{
    std::string made;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t const size = character_at(text, i);
        if (size == 0) {
            made += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        char const c = text[i];
        if (c == '\\' || c == ';' || c == ',') {
            made += '\\';
            made += c;
        } else if (c == '\n' || (c == '\r' && text.substr(i, 2) != "\r\n")) {
            made += "\\n";
        } else if (size > 1 || c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)) {
            made += text.substr(i, size);
        }
        i += size;
    }
    return made;
}

std::string unescaped_text(std::string_view value)
{
    std::string made;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            made += value[i];
            continue;
        }
        char const c = value[++i];
        made += c == 'n' || c == 'N' ? '\n' : c;
    }
    return made;
}

void property_writer::property(std::string name, std::string_view value)
{
    name += ':';
    name += value;
    line(name);
}

void property_writer::text(std::string name, std::string_view value)
{
    if (std::string const escaped = escaped_text(value); !escaped.empty())
        property(std::move(name), escaped);
}

void property_writer::required_text(std::string name, std::string_view value)
{
    std::string const escaped = escaped_text(value);
    property(std::move(name), escaped.empty() ? "-" : escaped);
}

void property_writer::day(std::string name, calendar_day value)
{
    name += ";VALUE=DATE";
    property(std::move(name), compact(value));
}

std::string shown(double number)
{
    std::array<char, 32> digits{};
    auto const written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), written.ptr};
}

std::string uid_part(std::string_view key)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string made;
    for (char const c : key) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '.' || c == '_' || c == '-';
        if (plain) {
            made += c;
        } else {
            auto const byte = static_cast<unsigned char>(c);
            made += '%';
            made += digits[byte >> 4U];
            made += digits[byte & 0xFU];
        }
    }
    return made;
}

std::string_view content_line::parameter(std::string_view parameter_name) const
{
    for (auto const& [parameter_key, parameter_value] : parameters)
        if (parameter_key == parameter_name)
            return parameter_value;
    return {};
}

result<std::vector<content_line>> read_lines(std::string_view file)
{
    std::vector<content_line> lines;
    std::size_t at = file.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    while (at < file.size()) {
        std::size_t const position = at;
        std::string text;
        for (bool more = true; more;) {
            std::size_t const end = std::min(file.find('\n', at), file.size());
            std::size_t const stop = end > at && file[end - 1] == '\r' ? end - 1 : end;
            text += file.substr(at, stop - at);
            at = std::min(end + 1, file.size());
            more = at < file.size() && (file[at] == ' ' || file[at] == '\t');
            if (more)
                ++at;
        }
        if (text.empty())
            continue;

        content_line line;
        line.position = position;
        std::size_t i = text.find_first_of(";:");
        if (i == std::string::npos || i == 0)
            return fail(errc::syntax, position);
        line.name = upper(std::string_view{text}.substr(0, i));
        while (i < text.size() && text[i] == ';') {
            std::size_t const equals = text.find('=', i);
            if (equals == std::string::npos)
                return fail(errc::syntax, position);
            std::string const name = upper(std::string_view{text}.substr(i + 1, equals - i - 1));
            std::string value;
            bool quoted = false;
            for (i = equals + 1; i < text.size() && (quoted || (text[i] != ';' && text[i] != ':')); ++i) {
                if (text[i] == '"')
                    quoted = !quoted;
                else
                    value += text[i];
            }
            line.parameters.emplace_back(name, std::move(value));
        }
        if (i >= text.size() || text[i] != ':')
            return fail(errc::syntax, position);
        line.value = text.substr(i + 1);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string compact(calendar_day day)
{
    std::string text;
    for (char const c : day.to_string())
        if (c != '-')
            text += c;
    return text;
}

std::string utc(civil_time const& time)
{
    auto const shifted = from_sys_time(to_sys_time(time), 0).value_or(time);
    std::string text = compact(shifted.day());
    text += 'T';
    int const second = shifted.millisecond_of_day() / 1000;
    for (int const part : {second / 3600, second / 60 % 60, second % 60}) {
        text += static_cast<char>('0' + part / 10);
        text += static_cast<char>('0' + part % 10);
    }
    text += 'Z';
    return text;
}

// A DATE or DATE-TIME; times in UTC as the person's clock shows them.
result<civil_time> read_time(content_line const& line, int offset_minutes)
{
    std::string_view const value = line.value;
    if (value.size() < 8)
        return fail(errc::invalid_date, line.position);
    std::string dashed{value.substr(0, 4)};
    dashed += '-';
    dashed += value.substr(4, 2);
    dashed += '-';
    dashed += value.substr(6, 2);
    auto const day = calendar_day::parse(dashed);
    if (!day)
        return fail(errc::invalid_date, line.position);
    if (value.size() == 8)
        return civil_time::from_parts(*day, 0, offset_minutes);
    std::int32_t const time = value[8] == 'T' ? time_of_day(value.substr(9)) : -1;
    bool const is_utc = value.size() == 16 && value[15] == 'Z';
    if (time < 0 || (value.size() != 15 && !is_utc))
        return fail(errc::invalid_time, line.position);
    if (!is_utc)
        return civil_time::from_parts(*day, time, offset_minutes);
    auto const instant = civil_time::from_parts(*day, time, 0);
    return instant ? from_sys_time(to_sys_time(*instant), offset_minutes) : instant;
}
} // namespace cbtkit::interop::detail
