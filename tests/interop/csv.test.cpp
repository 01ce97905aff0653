// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/interop/csv.hpp>

#include "catch.hpp"

#include <string>

using namespace cbtkit;
using interop::csv_cell;
using interop::read_csv_table;

TEST_CASE("a table is read by its header; missing ends of rows are missing cells")
{
    auto const table = read_csv_table("b,a,\"c \"\"d\"\"\"\r\n1,,\"x\r\ny\"\r\n\r\n\"\"\r\n");
    REQUIRE(table);
    CHECK(table->header == std::vector<std::string>{"b", "a", "c \"d\""});
    CHECK(table->column("a") == 1U);
    CHECK(table->column("b") == 0U);
    CHECK(table->column("c \"d\"") == 2U);
    CHECK_FALSE(table->column("A"));
    CHECK_FALSE(table->column("z"));
    REQUIRE(table->rows.size() == 2); // the empty line is none
    CHECK(table->cell(0, 0) == csv_cell{"1"});
    CHECK(table->cell(0, 1) == csv_cell{});
    CHECK(table->cell(0, 2) == csv_cell{"x\r\ny"});
    CHECK(table->cell(1, 0) == csv_cell{""});
    CHECK(table->cell(1, 2) == csv_cell{});
    CHECK(table->cell(1, std::nullopt) == csv_cell{});
}

TEST_CASE("short rows below many columns take no memory for the rest")
{
    // 20,000 columns and 20,000 rows of one cell: filled up, they would take 16 GB.
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += (i == 0 ? "c" : ",c") + std::to_string(i);
    text += "\r\n";
    for (int i = 0; i < 20'000; ++i)
        text += "x\r\n";
    auto const table = read_csv_table(text);
    REQUIRE(table);
    CHECK(table->rows.size() == 20'000);
    CHECK(table->rows.back().size() == 1);
    CHECK(table->column("c19999") == 19'999U);
    CHECK(table->cell(19'999, 19'999) == csv_cell{});
}

TEST_CASE("what is no table is refused with its byte")
{
    auto const refused = [](std::string_view text) {
        auto const table = read_csv_table(text);
        REQUIRE_FALSE(table);
        return table.error();
    };
    CHECK(refused("").code == errc::empty);
    CHECK(refused("a,b,a\r\n").code == errc::duplicate);
    CHECK(refused("a\r\n\"open").code == errc::syntax);
    CHECK(refused("a\r\n\"open").position == 3U);
    CHECK(refused("a\r\n\"x\"y\r\n").position == 6U);
    CHECK(refused("a\r\n1,2\r\n").position == 3U);
    CHECK(refused("a\xFF").code == errc::invalid_utf8);
}
