// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_DESCRIPTOR_HPP
#define CBTKIT_SRC_IO_DESCRIPTOR_HPP

/// @file
/// An open file of POSIX.

#include <cbtkit/core/result.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace cbtkit::io::detail {
/// Owns a file descriptor.
class descriptor {
public:
    descriptor() noexcept = default;
    explicit descriptor(int number) noexcept
        : number_{number}
    {
    }
    descriptor(descriptor&& other) noexcept
        : number_{std::exchange(other.number_, -1)}
    {
    }
    descriptor& operator=(descriptor&& other) noexcept
    {
        if (this != &other) {
            close();
            number_ = std::exchange(other.number_, -1);
        }
        return *this;
    }
    ~descriptor() { close(); }

    [[nodiscard]] int number() const noexcept { return number_; }
    [[nodiscard]] bool open() const noexcept { return number_ >= 0; }
    void close() noexcept;

private:
    int number_ = -1;
};

/// Opens a file; not inherited by programs that are started.
[[nodiscard]] descriptor open_file(std::filesystem::path const& path, int flags, int mode = 0600) noexcept;
/// Writes all bytes, again after an interruption. @returns false when the system refused
[[nodiscard]] bool write_all(int file, std::string_view bytes) noexcept;
/// Reads all bytes from the start. @returns `errc::io` or `errc::too_long`
[[nodiscard]] result<std::string> read_all(int file, std::size_t most_bytes);
/// The path behind symbolic links, or the path itself.
[[nodiscard]] std::filesystem::path real_path(std::filesystem::path const& path);
/// Asks the system to keep the entry of a file in its folder.
[[nodiscard]] bool sync_folder_of(std::filesystem::path const& path) noexcept;
/// `replace_file`, but the new file stays open. @returns nothing where it failed
[[nodiscard]] result<descriptor> replace_and_keep(std::filesystem::path const& path, std::string_view bytes);
} // namespace cbtkit::io::detail
#endif
