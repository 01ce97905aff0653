// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_UNKNOWN_MEMBER_HPP
#define CBTKIT_RECORDS_UNKNOWN_MEMBER_HPP

/// @file
/// What a newer version or a host wrote beside the known members, kept so that nothing is lost.

#include <string>

namespace cbtkit {
/// One member of a JSON object that this version does not know.
struct unknown_member {
    std::string name; ///< the member's name, decoded
    std::string json; ///< its value as JSON text

    friend bool operator==(unknown_member const&, unknown_member const&) = default;
};
} // namespace cbtkit
#endif
