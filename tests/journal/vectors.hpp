// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_JOURNAL_VECTORS_HPP
#define CBTKIT_TESTS_JOURNAL_VECTORS_HPP

/// @file
/// Reads reference values and compares with them.

#include "catch.hpp"

#include <boost/json.hpp>

#include <cmath>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vectors {
/// The cases of a reference file below tests/data.
inline boost::json::array cases(std::string const& file)
{
    std::ifstream in{std::string{CBTKIT_TEST_DATA} + "/" + file, std::ios::binary};
    REQUIRE(in);
    std::string const text{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    return boost::json::parse(text).as_object().at("cases").as_array();
}

inline std::string text(boost::json::object const& from, std::string_view name)
{
    return std::string{from.at(name).as_string()};
}

inline double number(boost::json::value const& v)
{
    return v.to_number<double>();
}
inline double number(boost::json::object const& from, std::string_view name)
{
    return number(from.at(name));
}
inline std::uint64_t count(boost::json::object const& from, std::string_view name)
{
    return from.at(name).to_number<std::uint64_t>();
}

inline std::vector<double> numbers(boost::json::value const& v)
{
    std::vector<double> out;
    for (boost::json::value const& x : v.as_array())
        out.push_back(number(x));
    return out;
}
inline std::vector<double> numbers(boost::json::object const& from, std::string_view name)
{
    return numbers(from.at(name));
}

/// |a − b| ≤ tolerance · max(1, |b|).
inline bool near(double a, double b, double tolerance = 1e-9)
{
    return std::fabs(a - b) <= tolerance * std::fmax(1.0, std::fabs(b));
}

/// Equal within the tolerance; `null` must be absent.
inline void check(std::optional<double> got, boost::json::value const& want, double tolerance = 1e-9)
{
    if (want.is_null()) {
        CHECK_FALSE(got.has_value());
        return;
    }
    REQUIRE(got.has_value());
    INFO("got " << *got << ", want " << number(want));
    CHECK(near(*got, number(want), tolerance));
}
inline void check(
    std::optional<double> got, boost::json::object const& from, std::string_view name,
    double tolerance = 1e-9)
{
    INFO(name);
    check(got, from.at(name), tolerance);
}
} // namespace vectors
#endif
