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
/// @returns false when something was replaced
bool append_json_text(std::string& out, std::string_view text);

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
        if (name.size() > 60)
            return foreign_key(name);
        std::array<char, 64> piece; // NOLINT: filled below; one append is much quicker than four
        std::size_t size = 0;
        if (!fresh_)
            piece[size++] = ',';
        piece[size++] = '"';
        std::memcpy(piece.data() + size, name.data(), name.size());
        size += name.size();
        piece[size++] = '"';
        piece[size++] = ':';
        out_.append(piece.data(), size);
        fresh_ = true;
    }
    /// Any name.
    void foreign_key(std::string_view name)
    {
        comma();
        exact_ = append_json_text(out_, name) && exact_;
        out_ += ':';
        fresh_ = true;
    }
    void text(std::string_view value)
    {
        comma();
        exact_ = append_json_text(out_, value) && exact_;
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
        std::array<char, 24> digits; // NOLINT: filled below
        std::size_t const sign = fresh_ ? 0 : 1;
        digits[0] = ',';
        auto const end = std::to_chars(digits.data() + sign, digits.data() + digits.size(), value).ptr;
        out_.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
        fresh_ = false;
    }
    /// The shortest text that reads back as the same number; null for what JSON has no number for.
    void number(double value)
    {
        if (value - value != 0.0) {
            exact_ = false;
            return null();
        }
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
    void member_number(std::string_view name, std::int64_t value)
    {
        key(name);
        integer(value);
    }
    void member_if_true(std::string_view name, bool value)
    {
        if (value) {
            key(name);
            boolean(true);
        }
    }
    /// An array unless it is empty; `write(*this, value)` writes each of its values.
    template <class T, class Write>
    void list(std::string_view name, std::vector<T> const& values, Write write)
    {
        if (values.empty())
            return;
        key(name);
        begin_array();
        for (T const& value : values)
            write(*this, value);
        end_array();
    }
    void texts(std::string_view name, std::vector<std::string> const& values)
    {
        list(name, values, [](json_writer& out, std::string const& value) { out.text(value); });
    }
    template <class Id>
    void ids(std::string_view name, std::vector<Id> const& values)
    {
        list(name, values, [](json_writer& out, Id const& value) { out.text(value.str()); });
    }
    void members(std::vector<unknown_member> const& unknown)
    {
        for (unknown_member const& each : unknown) {
            foreign_key(each.name);
            raw(each.json);
        }
    }

    /// False once something was written that JSON cannot hold as it was: bytes that are not UTF-8, or a
    /// number that is not finite.
    [[nodiscard]] bool exact() const noexcept { return exact_; }

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
    bool exact_ = true;
};
} // namespace cbtkit::io::detail
#endif
