// SPDX-License-Identifier: BSL-1.0
// Packed pattern sets, and past their checksum the bytes that are unpacked.
#include "matching/packing.hpp"

#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/scanner.hpp>

#include "text_of.hpp"

#include <algorithm>
#include <span>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace cbtkit::matching;
    std::span<std::byte const> const bytes{reinterpret_cast<std::byte const*>(data), size};
    if (auto const claimed = detail::unpacked_size(bytes); claimed && *claimed <= 256 * size) {
        std::vector<std::byte> to(*claimed);
        (void)detail::unpack(bytes, to); // in its bounds, whatever it says
    }
    auto const set = pattern_set::from_packed(bytes);
    if (!set)
        return 0;
    auto const again = pattern_set::from_packed(set->packed());
    must(again && std::ranges::equal(again->bytes_view(), set->bytes_view()));
    scanner scan{*set};
    for (hit const& each : scan.scan("Well, I am an idiot, and everything is lost."))
        must(each.rule < set->size());
    return 0;
}
