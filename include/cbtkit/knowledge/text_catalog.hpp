// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_KNOWLEDGE_TEXT_CATALOG_HPP
#define CBTKIT_KNOWLEDGE_TEXT_CATALOG_HPP

/// @file
/// Every sentence that a person may see, by stable key, replaceable per language.

#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cbtkit {
/// One named value that a message shows: a text, or a whole number on which plural forms depend.
struct text_argument {
    std::string name;
    std::string text;
    std::int64_t number = 0;
    bool is_number = false;

    text_argument(std::string_view argument, std::string_view value)
        : name{argument}
        , text{value}
    {
    }
    text_argument(std::string_view argument, std::int64_t value)
        : name{argument}
        , text{std::to_string(value)}
        , number{value}
        , is_number{true}
    {
    }

    friend bool operator==(text_argument const&, text_argument const&) = default;
};

/// Which plural form a language uses for a whole number: one of `zero one two few many other` (names of
/// Unicode CLDR).
using plural_rule = std::string_view (*)(std::int64_t number);

/// An immutable table from keys to messages, cheap to copy and shared between threads.
///
/// A message is UTF-8 text with named holes, so that a language orders them as it likes:
/// `{name}` shows an argument; `{n, plural, one {# entry} other {# entries}}` picks by the plural rule of the
/// language (`=0 {…}` for exact numbers, `#` shows the number); `{who, select, f {her} m {his} other
/// {their}}` picks by text. Braces nest; a literal brace is written twice. The shape is a subset of ICU
/// MessageFormat.
class text_catalog {
public:
    /// The empty catalogue.
    text_catalog() = default;

    /// The English that ships with the library.
    [[nodiscard]] static text_catalog english();
    /// Reads a catalogue from lines `key = message`; indented lines continue a message; `#` starts a comment
    /// line.
    /// @param language BCP 47 tag; it chooses the plural rule (English's where the language is not known).
    /// @returns the catalogue, or `errc::syntax`, `errc::invalid_utf8` or `errc::duplicate` with the byte
    /// position.
    [[nodiscard]] static result<text_catalog> parse(std::string_view source, std::string_view language);

    /// This catalogue with the messages of `other` on top: a translation over English, a host's words over
    /// both.
    [[nodiscard]] text_catalog overlaid_with(text_catalog const& other) const;

    [[nodiscard]] std::string_view language_view() const& noexcept;
    std::string_view language_view() && = delete;
    [[nodiscard]] bool contains(std::string_view key) const noexcept;
    /// The message as written, holes included; empty when the key is unknown. Valid as long as a copy of the
    /// catalogue lives.
    [[nodiscard]] std::string_view message_view(std::string_view key) const& noexcept;
    std::string_view message_view(std::string_view key) && = delete;
    /// The message with its holes filled; the key itself when it is unknown, so that a gap shows and nothing
    /// breaks. A hole without an argument stays as it is written.
    [[nodiscard]] std::string text(std::string_view key, std::span<text_argument const> arguments = {}) const;
    [[nodiscard]] std::string text(
        std::string_view key, std::initializer_list<text_argument> arguments) const;
    /// All keys in byte order.
    [[nodiscard]] std::vector<std::string> keys() const;
    [[nodiscard]] std::size_t size() const noexcept;

private:
    struct table;

    explicit text_catalog(std::shared_ptr<table const> contents) noexcept;

    std::shared_ptr<table const> table_;
};
} // namespace cbtkit
#endif
