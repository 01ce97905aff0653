// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_BAD_ARCHIVE_HPP
#define CBTKIT_IO_BAD_ARCHIVE_HPP

/// @file
/// What is thrown when a Boost archive holds something that is no value of this library.

#include <cbtkit/core/result.hpp>

#include <exception>

namespace cbtkit::io {
/// An archive that cannot be loaded, or a value that cannot be stored. It never holds what a person wrote.
class bad_archive : public std::exception {
public:
    explicit bad_archive(error reason) noexcept
        : reason_{reason}
    {
    }

    [[nodiscard]] error const& reason() const noexcept { return reason_; }
    /// One fixed sentence; the code is in `reason()`.
    [[nodiscard]] char const* what() const noexcept override
    {
        return reason_.code == errc::version_too_new ? "cbtkit: the archive was written by a newer version"
                                                     : "cbtkit: the archive holds a value that is refused";
    }

private:
    error reason_;
};
} // namespace cbtkit::io
#endif
