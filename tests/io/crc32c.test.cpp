// SPDX-License-Identifier: BSL-1.0
#include "../../src/io/crc32c.hpp"

#include "catch.hpp"

#include <string>

using cbtkit::io::detail::crc32c;
using cbtkit::io::detail::crc32c_by_table;

TEST_CASE("the checksum is CRC-32C, with the processor's instruction and without")
{
    CHECK(crc32c("123456789") == 0xE3069283U); // the check value of the Castagnoli polynomial
    CHECK(crc32c_by_table("123456789") == 0xE3069283U);
    CHECK(crc32c(std::string(32, '\0')) == 0x8A9136AAU); // RFC 3720, appendix B.4
    CHECK(crc32c(std::string(32, '\xFF')) == 0x62A8AB43U);
    CHECK(crc32c("") == 0);

    std::string text;
    for (std::size_t length = 0; length < 200; ++length) {
        REQUIRE(crc32c(text) == crc32c_by_table(text));
        for (std::size_t cut = 0; cut <= length; cut += 7) {
            std::string_view const all = text;
            REQUIRE(crc32c(all.substr(cut), crc32c(all.substr(0, cut))) == crc32c_by_table(text));
        }
        text += static_cast<char>(length * 37 + 11);
    }
}
