// SPDX-License-Identifier: BSL-1.0
// Runs a fuzz target over files, so that everything a fuzzer once found is tested on every build, and looks
// at how much memory an input of its size may take.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

#if defined(__SANITIZE_ADDRESS__)
#define CBTKIT_COUNTS_MEMORY 0 // the sanitizer has an `operator new` of its own
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
#define CBTKIT_COUNTS_MEMORY 0
#endif
#endif
#ifndef CBTKIT_COUNTS_MEMORY
#define CBTKIT_COUNTS_MEMORY 1
#endif

#if CBTKIT_COUNTS_MEMORY
#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<std::size_t> in_use{0};
std::atomic<std::size_t> most_in_use{0};

void* counted(void* block) noexcept
{
    std::size_t const now = in_use += ::malloc_usable_size(block);
    std::size_t most = most_in_use;
    while (most < now && !most_in_use.compare_exchange_weak(most, now)) {
    }
    return block;
}
void* made(std::size_t bytes)
{
    void* const block = std::malloc(bytes == 0 ? 1 : bytes);
    if (block == nullptr)
        throw std::bad_alloc{};
    return counted(block);
}
void* made_aligned(std::size_t bytes, std::align_val_t alignment)
{
    auto const to = static_cast<std::size_t>(alignment);
    void* const block = std::aligned_alloc(to, (bytes + to - 1) / to * to);
    if (block == nullptr)
        throw std::bad_alloc{};
    return counted(block);
}
void freed(void* block) noexcept
{
    if (block != nullptr)
        in_use -= ::malloc_usable_size(block);
    std::free(block);
}
} // namespace

void* operator new(std::size_t bytes)
{
    return made(bytes);
}
void* operator new[](std::size_t bytes)
{
    return made(bytes);
}
void* operator new(std::size_t bytes, std::align_val_t alignment)
{
    return made_aligned(bytes, alignment);
}
void* operator new[](std::size_t bytes, std::align_val_t alignment)
{
    return made_aligned(bytes, alignment);
}
void operator delete(void* block) noexcept
{
    freed(block);
}
void operator delete[](void* block) noexcept
{
    freed(block);
}
void operator delete(void* block, std::size_t) noexcept
{
    freed(block);
}
void operator delete[](void* block, std::size_t) noexcept
{
    freed(block);
}
void operator delete(void* block, std::align_val_t) noexcept
{
    freed(block);
}
void operator delete[](void* block, std::align_val_t) noexcept
{
    freed(block);
}
void operator delete(void* block, std::size_t, std::align_val_t) noexcept
{
    freed(block);
}
void operator delete[](void* block, std::size_t, std::align_val_t) noexcept
{
    freed(block);
}
#else
namespace {
std::size_t in_use = 0;
std::size_t most_in_use = 0;
} // namespace
#endif

namespace {
// What an input may take at most: a fixed multiple of its size, and what any input takes.
constexpr std::size_t per_byte = 4096;
constexpr std::size_t in_any_case = std::size_t{8} << 20;
} // namespace

int main(int argc, char** argv)
{
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i]))
            files.emplace_back(argv[i]);
        else
            for (auto const& entry : std::filesystem::directory_iterator{argv[i]})
                files.push_back(entry.path());
    }
    std::size_t worst = 0;
    std::size_t too_much = 0;
    for (std::filesystem::path const& file : files) {
        std::ifstream in{file, std::ios::binary};
        std::string const bytes{std::istreambuf_iterator<char>{in}, {}};
        auto const* const data = reinterpret_cast<std::uint8_t const*>(bytes.data());
        std::size_t const limit = in_any_case + per_byte * bytes.size();
        auto const memory_of = [&] {
            std::size_t const before = in_use;
            most_in_use = before;
            LLVMFuzzerTestOneInput(data, bytes.size());
            return most_in_use - before;
        };
        std::size_t taken = memory_of();
        if (taken > limit) // what is made once for the whole program is there now
            taken = memory_of();
        worst = taken > worst ? taken : worst;
        if (taken > limit) {
            std::fprintf(stderr, "%s: %zu bytes of memory for %zu\n", file.c_str(), taken, bytes.size());
            ++too_much;
        }
    }
    std::fprintf(stderr, "%zu inputs, at most %zu bytes of memory for one\n", files.size(), worst);
    return files.empty() || too_much != 0; // a missing corpus must not pass
}
