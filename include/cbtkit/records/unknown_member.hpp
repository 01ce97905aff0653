// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_UNKNOWN_MEMBER_HPP
#define CBTKIT_RECORDS_UNKNOWN_MEMBER_HPP

/// @file
/// What a newer version or another program wrote into a record, kept so that it survives a round trip.

#include <string>

namespace cbtkit {
/// A member that this version does not know.
struct unknown_member {
    std::string name;
    std::string json; ///< the value, as JSON text

    friend bool operator==(unknown_member const&, unknown_member const&) = default;
};
} // namespace cbtkit
#endif
