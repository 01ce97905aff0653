// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_REPORT_DATA_WRITER_HPP
#define CBTKIT_SRC_REPORT_DATA_WRITER_HPP

/// @file
/// Writes JSON for people and programs: outer members on lines of their own, rows of a list on one line each.

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cbtkit::report {
/// Members are given in order; commas and lines come by themselves.
class data_writer {
public:
    void begin_object(std::string_view name = {}) { open(name, '{'); }
    void end_object() { close('}'); }
    void begin_array(std::string_view name = {}) { open(name, '['); }
    void end_array() { close(']'); }

    void member(std::string_view name, std::string_view text)
    {
        start(name);
        quote(text);
    }
    void member(std::string_view name, char const* text) { member(name, std::string_view{text}); }
    void member(std::string_view name, std::string const& text) { member(name, std::string_view{text}); }
    template <class Number>
    requires std::is_arithmetic_v<Number>
    void member(std::string_view name, Number value)
    {
        start(name);
        number(value);
    }
    template <class Number>
    void member(std::string_view name, std::optional<Number> const& value)
    {
        if (value)
            member(name, *value);
        else
            null(name);
    }
    void null(std::string_view name)
    {
        start(name);
        out_ += "null";
    }
    void element(std::string_view text) { member({}, text); }

    /// The text with a line end.
    [[nodiscard]] std::string take() &&
    {
        out_ += '\n';
        return std::move(out_);
    }

private:
    static constexpr std::size_t deepest_lines = 3; // what lies deeper stays on one line

    void start(std::string_view name)
    {
        if (!empty_.empty()) {
            if (!empty_.back())
                out_ += ',';
            empty_.back() = false;
            if (empty_.size() <= deepest_lines) {
                out_ += '\n';
                out_.append(2 * empty_.size(), ' ');
            } else if (out_.back() == ',') {
                out_ += ' ';
            }
        }
        if (!name.empty()) {
            quote(name);
            out_ += ": ";
        }
    }
    void open(std::string_view name, char bracket)
    {
        start(name);
        out_ += bracket;
        empty_.push_back(true);
    }
    void close(char bracket)
    {
        bool const empty = empty_.back();
        empty_.pop_back();
        if (!empty && empty_.size() < deepest_lines) {
            out_ += '\n';
            out_.append(2 * empty_.size(), ' ');
        }
        out_ += bracket;
    }
    template <class Number>
    void number(Number value)
    {
        if constexpr (std::is_same_v<Number, bool>) {
            out_ += value ? "true" : "false";
        } else if constexpr (std::is_floating_point_v<Number>) {
            if (!std::isfinite(value)) {
                out_ += "null";
                return;
            }
            std::string const digits = short_number(value);
            out_ += digits;
        } else {
            char digits[24];
            out_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
        }
    }
    /// Six significant digits: ratings do not carry more, and files compare well.
    static std::string short_number(double value)
    {
        char digits[40];
        auto const end =
            std::to_chars(digits, digits + sizeof digits, value, std::chars_format::general, 6).ptr;
        std::string text{digits, end};
        return text == "-0" ? "0" : text;
    }
    void quote(std::string_view text)
    {
        out_ += '"';
        for (char const c : text) {
            auto const byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                out_ += '\\';
                out_ += c;
            } else if (byte < 0x20) {
                constexpr char hex[] = "0123456789abcdef";
                out_ += "\\u00";
                out_ += hex[byte >> 4];
                out_ += hex[byte & 15];
            } else {
                out_ += c;
            }
        }
        out_ += '"';
    }

    std::string out_;
    std::vector<bool> empty_;
};
} // namespace cbtkit::report
#endif
