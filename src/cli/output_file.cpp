// SPDX-License-Identifier: BSL-1.0
#include "output_file.hpp"

#include <cbtkit/io/file.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace cbtkit::cli {
bool write_output(std::string const& path, std::string_view bytes)
{
    if (path == "-")
        return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
    std::error_code unknown;
    auto const there = std::filesystem::status(path, unknown);
    if (!std::filesystem::exists(there) || std::filesystem::is_regular_file(there))
        return io::replace_file(path, bytes).has_value();
    std::ofstream stream{path, std::ios::binary}; // nothing to lose half way
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(stream.flush());
}
} // namespace cbtkit::cli
