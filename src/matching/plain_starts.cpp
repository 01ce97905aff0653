// SPDX-License-Identifier: BSL-1.0
// By which first letters the words of patterns are picked.
#include "plain_lane.hpp"

#include "plain_bytes.hpp"
#include "word_frequency.hpp"

#include <algorithm>
#include <array>

namespace cbtkit::matching::detail {
/// Divides the words that patterns may be found by into groups that begin alike: of all ways to cut their
/// sorted list the one by which the fewest other words pass.
void plain_lane::build_starts(
    std::vector<std::string_view> const& words, std::vector<std::string_view> const& stems)
{
    constexpr std::size_t letters = plain_starts::letters;
    constexpr std::size_t most_kinds = 192; // the work grows with the square
    constexpr std::uint8_t any = 32;
    using start = std::array<std::uint8_t, letters>;
    auto const code_at = [](std::string_view w, std::size_t k) -> std::uint8_t {
        return k < w.size() ? static_cast<unsigned char>(w[k]) & 0x1FU : 0;
    };
    std::vector<start> kinds_of_start;
    for (auto const* const list : {&words, &stems})
        for (std::string_view const w : *list) {
            if (!plain_letters(w)) // these are asked about wherever they stand
                continue;
            start s;
            for (std::size_t k = 0; k < letters; ++k)
                s[k] = k < w.size() || (k == w.size() && list == &words) ? code_at(w, k) : any;
            kinds_of_start.push_back(s);
        }
    std::sort(kinds_of_start.begin(), kinds_of_start.end());
    kinds_of_start.erase(std::unique(kinds_of_start.begin(), kinds_of_start.end()), kinds_of_start.end());
    std::size_t const count = kinds_of_start.size();
    if (count == 0 || count > most_kinds)
        return;
    // How often a letter stands at a place.
    std::array<std::array<double, 33>, letters> share{};
    for (std::size_t k = 0; k < letters; ++k) {
        double sum = 0;
        for (auto const& [w, times] : common_words())
            if (plain_letters(w)) {
                share[k][code_at(w, k)] += times;
                sum += times;
            }
        for (double& x : share[k])
            x = x / sum + 0.0005;
        share[k][any] = 1;
    }
    auto const bits_of_code = [](std::uint8_t code) {
        return code == any ? ~std::uint32_t{0} : std::uint32_t{1} << code;
    };
    constexpr std::size_t most_groups = 16;
    constexpr double never = 1e9;
    struct cut {
        double passed = never;
        std::uint16_t from = 0;
    };
    std::vector<std::array<cut, most_groups + 1>> best(count + 1);
    best[0][0].passed = 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::array<std::uint32_t, letters> sets{};
        std::array<double, letters> sums{};
        for (std::size_t j = i; j < count; ++j) {
            double passed = 1;
            for (std::size_t k = 0; k < letters; ++k) {
                std::uint8_t const code = kinds_of_start[j][k];
                if ((sets[k] & bits_of_code(code)) != bits_of_code(code)) {
                    sums[k] = code == any ? 1 : std::min(1.0, sums[k] + share[k][code]);
                    sets[k] |= bits_of_code(code);
                }
                passed *= sums[k];
            }
            for (std::size_t g = 0; g < most_groups; ++g)
                if (best[i][g].passed + passed < best[j + 1][g + 1].passed)
                    best[j + 1][g + 1] = {best[i][g].passed + passed, static_cast<std::uint16_t>(i)};
        }
    }
    // Instructions for 64 bytes: another eight groups against the words that pass.
    auto const work = [&](std::size_t groups) {
        return 1500 * best[count][groups].passed + (groups > 8 ? 90 : 0);
    };
    std::size_t groups = 1;
    for (std::size_t g = 2; g <= most_groups; ++g)
        if (work(g) < work(groups))
            groups = g;
    if (best[count][groups].passed > 0.4)
        return;
    starts_.sets = groups > 8 ? 2 : 1;
    for (std::size_t j = count; groups > 0; --groups) {
        std::size_t const i = best[j][groups].from;
        std::size_t const g = groups - 1;
        for (std::size_t n = i; n < j; ++n)
            for (std::size_t k = 0; k < letters; ++k)
                for (std::size_t code = 0; code < 32; ++code)
                    if ((bits_of_code(kinds_of_start[n][k]) >> code & 1U) != 0)
                        starts_.of[g / 8][k][code] |= static_cast<std::uint8_t>(1U << (g % 8));
        j = i;
    }
}
} // namespace cbtkit::matching::detail
