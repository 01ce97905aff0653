// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/core/utf8.hpp>

#include "catch.hpp"

#include <string>
#include <utility>

using cbtkit::first_invalid_utf8;

TEST_CASE("well-formed characters of every length pass")
{
    CHECK_FALSE(first_invalid_utf8(""));
    CHECK_FALSE(first_invalid_utf8("plain words that fill more than eight bytes"));
    CHECK_FALSE(first_invalid_utf8("caf\xC3\xA9 \xE2\x80\x99 \xF0\x9F\x98\x80 \xF4\x8F\xBF\xBF"));
    STATIC_REQUIRE(cbtkit::utf8_length("\xE2\x80\x99", 0) == 3);
}

TEST_CASE("overlong forms, surrogates, too large values, stray and missing continuations are found at their "
          "first byte")
{
    for (std::string_view bad :
         {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF",
          "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\x80",
          "\xBF", "\xC3", "\xE2\x80", "\xF0\x9F\x98"}) {
        for (std::size_t before : {0U, 1U, 7U, 8U, 9U}) {
            std::string const text = std::string(before, 'a') + std::string{bad} + " rest";
            CHECK(first_invalid_utf8(text) == before);
            CHECK(first_invalid_utf8(std::string(before, 'a') + std::string{bad}) == before);
        }
    }
}

TEST_CASE("every code point is appended as the bytes that name it")
{
    auto const bytes = [](char32_t c) {
        std::string out = "before ";
        cbtkit::append_utf8(out, c);
        return out.substr(7);
    };
    CHECK(bytes(U'\0') == std::string(1, '\0'));
    CHECK(bytes(U'a') == "a");
    CHECK(bytes(0x7F) == "\x7F");
    CHECK(bytes(0x80) == "\xC2\x80");
    CHECK(bytes(0x7FF) == "\xDF\xBF");
    CHECK(bytes(0x800) == "\xE0\xA0\x80");
    CHECK(bytes(0x2019) == "\xE2\x80\x99");
    CHECK(bytes(0xFFFF) == "\xEF\xBF\xBF");
    CHECK(bytes(0x10000) == "\xF0\x90\x80\x80");
    CHECK(bytes(0x1F600) == "\xF0\x9F\x98\x80");
    CHECK(bytes(0x10FFFF) == "\xF4\x8F\xBF\xBF");
    // Each one is exactly one well-formed character, and they come in the order of their numbers.
    bool one_character = true;
    bool in_order = true;
    std::string last;
    for (char32_t c = 0; c <= 0x10FFFF; c == 0xD7FF ? c = 0xE000 : ++c) {
        std::string made = bytes(c);
        one_character = one_character && cbtkit::utf8_length(made, 0) == made.size();
        in_order = in_order && (c == 0 || last < made);
        last = std::move(made);
    }
    CHECK(one_character);
    CHECK(in_order);
}
