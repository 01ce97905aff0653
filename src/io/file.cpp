// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/file.hpp>

#include "descriptor.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace cbtkit::io {
namespace detail {
void descriptor::close() noexcept
{
    if (number_ >= 0)
        ::close(number_);
    number_ = -1;
}

descriptor open_file(std::filesystem::path const& path, int flags, int mode) noexcept
{
    int number = -1;
    do
        number = ::open(path.c_str(), flags | O_CLOEXEC, mode);
    while (number < 0 && errno == EINTR);
    return descriptor{number};
}

bool write_all(int file, std::string_view bytes) noexcept
{
    while (!bytes.empty()) {
        constexpr std::size_t most = std::size_t{1} << 30;
        ssize_t const written = ::write(file, bytes.data(), std::min(bytes.size(), most));
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (written == 0 || errno != EINTR)
            return false;
    }
    return true;
}

result<std::string> read_all(int file, std::size_t most_bytes)
{
    struct stat info {};
    if (::fstat(file, &info) != 0 || !S_ISREG(info.st_mode) || ::lseek(file, 0, SEEK_SET) != 0)
        return fail(errc::io);
    std::string bytes;
    std::size_t room = static_cast<std::size_t>(info.st_size) + 1;
    for (;;) {
        std::size_t const before = bytes.size();
        if (before > most_bytes)
            return fail(errc::too_long);
        bytes.resize(before + room);
        ssize_t const got = ::read(file, bytes.data() + before, room);
        bytes.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
        if (got == 0)
            return bytes;
        if (got < 0 && errno != EINTR)
            return fail(errc::io);
        room = std::size_t{1} << 16;
    }
}

std::filesystem::path real_path(std::filesystem::path const& path)
{
    std::error_code problem;
    auto real = std::filesystem::canonical(path, problem);
    return problem ? path : real;
}

bool sync_folder_of(std::filesystem::path const& path) noexcept
{
    auto folder = path.parent_path();
    descriptor const opened = open_file(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
    return opened.open() && ::fsync(opened.number()) == 0;
}

result<descriptor> replace_and_keep(std::filesystem::path const& path, std::string_view bytes)
{
    auto const target = real_path(path);
    struct stat old {};
    bool const existed = ::stat(target.c_str(), &old) == 0;
    if (existed && !S_ISREG(old.st_mode))
        return fail(errc::io);
    auto fresh = target;
    fresh += ".new";
    // What a crash left under this name is nobody's: writers hold the lock, and it was never the file.
    if (::unlink(fresh.c_str()) != 0 && errno != ENOENT)
        return fail(errc::io);
    descriptor out = open_file(fresh, O_RDWR | O_CREAT | O_EXCL | O_APPEND);
    bool const written = out.open() && (!existed || ::fchmod(out.number(), old.st_mode & 07777U) == 0) &&
                         write_all(out.number(), bytes) && ::fsync(out.number()) == 0;
    if (!written || std::rename(fresh.c_str(), target.c_str()) != 0) {
        if (out.open())
            ::unlink(fresh.c_str());
        return fail(errc::io);
    }
    if (!sync_folder_of(target))
        return fail(errc::io);
    return out;
}
} // namespace detail

result<std::string> read_file(std::filesystem::path const& path, std::size_t most_bytes)
{
    detail::descriptor const file = detail::open_file(path, O_RDONLY);
    if (!file.open())
        return fail(errc::io);
    return detail::read_all(file.number(), most_bytes);
}

result<void> replace_file(std::filesystem::path const& path, std::string_view bytes)
{
    auto const done = detail::replace_and_keep(path, bytes);
    if (!done)
        return fail(done.error().code);
    return {};
}
} // namespace cbtkit::io
