// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/offsets.hpp>

#include "catch.hpp"

#include <string>

using namespace cbtkit::matching;

TEST_CASE("offsets convert between bytes, code points and UTF-16 and back")
{
    std::string const text = "a\xC3\xA9\xF0\x9F\x98\xAD!"; // a, é, an emoji, !
    offset_converter const c{text};
    CHECK(c.from_bytes(text, 3, offset_unit::code_points) == 2);
    CHECK(c.from_bytes(text, 7, offset_unit::code_points) == 3);
    CHECK(c.from_bytes(text, 7, offset_unit::utf16) == 4);
    CHECK(c.from_bytes(text, 8, offset_unit::utf16) == 5);
    CHECK(c.to_bytes(text, 4, offset_unit::utf16) == 7);
    CHECK(c.to_bytes(text, 3, offset_unit::code_points) == 7);
    CHECK(length_in(text, offset_unit::utf16) == 5);
}

TEST_CASE("an offset inside a character means its start, one past the end means the end")
{
    std::string const text = "\xF0\x9F\x98\xAD!";
    offset_converter const c{text};
    CHECK(c.from_bytes(text, 2, offset_unit::bytes) == 0);
    CHECK(c.to_bytes(text, 1, offset_unit::utf16) == 0);
    CHECK(c.from_bytes(text, 99, offset_unit::code_points) == 2);
    CHECK(c.to_bytes(text, 99, offset_unit::code_points) == 5);
    offset_converter const none{""};
    CHECK(none.from_bytes("", 5, offset_unit::utf16) == 0);
}

TEST_CASE("every offset of a long text survives the way there and back")
{
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += i % 3 == 0 ? "\xC3\xA9" : i % 3 == 1 ? "\xF0\x9F\x98\xAD" : "\xFFx";
    offset_converter const c{text};
    std::size_t points = 0;
    for (std::size_t b = 0; b < text.size(); ++b) {
        if (c.from_bytes(text, b, offset_unit::bytes) != b)
            continue;
        CHECK(c.from_bytes(text, b, offset_unit::code_points) == points);
        CHECK(c.to_bytes(text, points, offset_unit::code_points) == b);
        CHECK(c.to_bytes(text, c.from_bytes(text, b, offset_unit::utf16), offset_unit::utf16) == b);
        ++points;
    }
    CHECK(points == length_in(text, offset_unit::code_points));
}
