// SPDX-License-Identifier: BSL-1.0
#include "record_text.hpp"

#include "json_line.hpp"

#include <cbtkit/core/utf8.hpp>

#include <algorithm>

namespace cbtkit::cli {
namespace {
/// Moves over one field; sets its content (a view into the line, or into `unquoted` when quotes had to go).
/// @returns where the next field starts, or past the end when this was the last
std::size_t next_field(
    std::string_view line, std::size_t at, input_format format, std::string_view& field,
    std::string& unquoted)
{
    char const separator = format == input_format::csv ? ',' : '\t';
    if (format == input_format::csv && at < line.size() && line[at] == '"') {
        unquoted.clear();
        std::size_t i = at + 1;
        for (; i < line.size(); ++i) {
            if (line[i] != '"')
                unquoted += line[i];
            else if (i + 1 < line.size() && line[i + 1] == '"')
                unquoted += line[++i];
            else
                break;
        }
        std::size_t const end = std::min(line.find(separator, i), line.size());
        if (i + 1 < end) // bytes after the closing quote are kept as they are
            unquoted += line.substr(i + 1, end - i - 1);
        field = unquoted;
        return end + 1;
    }
    std::size_t const end = std::min(line.find(separator, at), line.size());
    field = line.substr(at, end - at);
    return end + 1;
}
} // namespace

std::vector<std::string> split_fields(std::string_view line, input_format format)
{
    std::vector<std::string> fields;
    std::string_view field;
    std::string unquoted;
    for (std::size_t at = 0; at <= line.size();) {
        at = next_field(line, at, format, field, unquoted);
        fields.emplace_back(field);
    }
    return fields;
}

std::optional<columns> find_columns(
    std::string_view header, input_format format, std::string_view text_name, std::string_view id_name)
{
    auto const names = split_fields(header, format);
    auto const index = [&](std::string_view name) -> std::optional<std::size_t> {
        auto const found = std::find(names.begin(), names.end(), name);
        if (found == names.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - names.begin());
    };
    auto const text = index(text_name);
    if (!text)
        return std::nullopt;
    columns wanted{*text, std::nullopt};
    if (!id_name.empty()) {
        wanted.id = index(id_name);
        if (!wanted.id)
            return std::nullopt;
    }
    return wanted;
}

std::optional<record_error> record_reader::read(std::string_view raw)
{
    forget();
    if (auto const invalid = first_invalid_utf8(raw))
        return record_error{"invalid_utf8", *invalid};
    switch (format_) {
    case input_format::text:
        text_ = raw;
        return std::nullopt;
    case input_format::tsv:
    case input_format::csv:
        return read_fields(raw);
    case input_format::jsonl:
        break;
    }
    std::size_t error_at = 0;
    auto const line = read_json_line(raw, text_buffer_, id_buffer_, error_at);
    if (!line)
        return record_error{"invalid_json", error_at};
    id_ = line->id;
    if (!line->text)
        return record_error{"missing_text", line->has_text ? line->text_position : 0};
    text_ = *line->text;
    return std::nullopt;
}

std::optional<record_error> record_reader::read_fields(std::string_view raw)
{
    std::string_view field;
    std::string unquoted;
    bool has_text = false;
    std::size_t number = 0;
    for (std::size_t at = 0; at <= raw.size(); ++number) {
        at = next_field(raw, at, format_, field, unquoted);
        bool const own = field.data() == unquoted.data() && !unquoted.empty();
        if (number == columns_.text) {
            has_text = true;
            if (own)
                text_buffer_ = field;
            text_ = own ? std::string_view{text_buffer_} : field;
        }
        if (columns_.id && number == *columns_.id) {
            id_buffer_ = field;
            id_ = id_buffer_;
        }
    }
    if (!has_text)
        return record_error{"missing_text", raw.size()};
    return std::nullopt;
}
} // namespace cbtkit::cli
