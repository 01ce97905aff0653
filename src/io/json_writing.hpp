// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_JSON_WRITING_HPP
#define CBTKIT_SRC_IO_JSON_WRITING_HPP

/// @file
/// Writes JSON straight into a string, without a tree in between.

#include <cbtkit/core/intensity.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit::io::detail {
/// Appends a string literal with quotes. Invalid UTF-8 is replaced by U+FFFD, so that the result is always
/// JSON.
void append_json_text(std::string& out, std::string_view text);

/// Writes objects and arrays; puts the commas.
class json_writer {
public:
    explicit json_writer(std::string& out) noexcept
        : out_{out}
    {
    }

    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }
    /// A name of ours, which needs no escapes.
    void key(std::string_view name)
    {
        comma();
        std::size_t const size = out_.size();
        out_.resize(size + name.size() + 3);
        char* const at = out_.data() + size;
        at[0] = '"';
        std::memcpy(at + 1, name.data(), name.size());
        at[name.size() + 1] = '"';
        at[name.size() + 2] = ':';
        fresh_ = true;
    }
    /// Any name.
    void foreign_key(std::string_view name)
    {
        comma();
        append_json_text(out_, name);
        out_ += ':';
        fresh_ = true;
    }
    void text(std::string_view value)
    {
        comma();
        append_json_text(out_, value);
    }
    void raw(std::string_view json)
    {
        comma();
        out_ += json;
    }
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void null() { raw("null"); }
    void integer(std::int64_t value)
    {
        std::array<char, 24> digits{};
        auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
    /// The shortest text that reads back as the same number; null for what JSON has no number for.
    void number(double value)
    {
        if (value - value != 0.0)
            return null();
        std::array<char, 32> digits{};
        auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }

    // Members that are left out when they say nothing.
    void member(std::string_view name, std::string_view value)
    {
        key(name);
        text(value);
    }
    void member_unless_empty(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            member(name, value);
    }
    void member(std::string_view name, std::optional<intensity> const& value)
    {
        if (value) {
            key(name);
            integer(value->percent());
        }
    }
    void members(std::vector<unknown_member> const& unknown)
    {
        for (unknown_member const& each : unknown) {
            foreign_key(each.name);
            raw(each.json);
        }
    }

private:
    void comma()
    {
        if (!fresh_)
            out_ += ',';
        fresh_ = false;
    }
    void open(char bracket)
    {
        comma();
        out_ += bracket;
        fresh_ = true;
    }
    void close(char bracket)
    {
        out_ += bracket;
        fresh_ = false;
    }

    std::string& out_;
    bool fresh_ = true;
};
} // namespace cbtkit::io::detail
#endif
