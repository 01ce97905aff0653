// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_SUPPORT_GOLDEN_HPP
#define CBTKIT_TESTS_SUPPORT_GOLDEN_HPP

/// @file
/// Reads test data.

#include <boost/json.hpp>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace cbtkit_test {
/// The whole file below tests/data; throws when it is missing, so that a test cannot pass on nothing.
inline std::string read_data(std::string const& name)
{
    std::ifstream in{CBTKIT_TEST_DATA "/" + name, std::ios::binary};
    if (!in)
        throw std::runtime_error{"missing test data: " + name};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// A golden file, unchanged from the domain reference.
inline boost::json::object golden(std::string const& name)
{
    return boost::json::parse(read_data("golden/" + name)).as_object();
}
} // namespace cbtkit_test
#endif
