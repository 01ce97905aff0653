// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_EXERCISE_SESSION_ACCESS_HPP
#define CBTKIT_SRC_EXERCISE_SESSION_ACCESS_HPP

/// @file
/// How the reducer makes sessions.

#include <cbtkit/exercise/session.hpp>

#include <utility>

namespace cbtkit {
struct session_access {
    static session make(session_parts parts)
    {
        session made;
        made.parts_ = std::move(parts);
        return made;
    }
};
} // namespace cbtkit
#endif
