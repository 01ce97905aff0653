// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_CLI_EXIT_CODE_HPP
#define CBTKIT_SRC_CLI_EXIT_CODE_HPP

/// @file
/// How a command of cbtkit ended.

namespace cbtkit::cli {
/// The exit statuses of every command. When several apply, the highest wins.
enum class exit_status : int {
    done = 0,
    bad_content = 1, ///< records failed, errors found
    wrong_usage = 2, ///< options, a missing column
    io_failed = 3,   ///< a file could not be read or written
    blocked = 4,     ///< the crisis screen asks for people first
};

/// Keeps the highest status that was raised.
class exit_code {
public:
    void raise(exit_status status) noexcept
    {
        if (static_cast<int>(status) > static_cast<int>(worst_))
            worst_ = status;
    }
    [[nodiscard]] exit_status status() const noexcept { return worst_; }
    [[nodiscard]] int number() const noexcept { return static_cast<int>(worst_); }

private:
    exit_status worst_ = exit_status::done;
};
} // namespace cbtkit::cli
#endif
