// SPDX-License-Identifier: BSL-1.0
// Runs a fuzz target over files, so that everything a fuzzer once found is tested on every build.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

int main(int argc, char** argv)
{
    std::size_t inputs = 0;
    auto const replay = [&inputs](std::filesystem::path const& path) {
        std::ifstream in{path, std::ios::binary};
        std::string const bytes{std::istreambuf_iterator<char>{in}, {}};
        LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size());
        ++inputs;
    };
    for (int i = 1; i < argc; ++i) {
        if (std::filesystem::is_directory(argv[i])) {
            std::vector<std::filesystem::path> files;
            for (auto const& entry : std::filesystem::directory_iterator{argv[i]})
                files.push_back(entry.path());
            for (auto const& file : files)
                replay(file);
        } else {
            replay(argv[i]);
        }
    }
    std::printf("%zu inputs\n", inputs);
    return inputs == 0; // a missing corpus must not pass
}
