// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/scanner.hpp>

#include "engine.hpp"
#include "lower.hpp"
#include "plain_lane.hpp"

#include <array>
#include <optional>
#include <utility>

namespace cbtkit::matching {
namespace {
/// The image of the set without rules and word rules.
pattern_set const& no_patterns()
{
    static pattern_set const empty = *pattern_set::from_bytes(detail::lower({}));
    return empty;
}
detail::image image_of(pattern_set const& set)
{
    return detail::image{(set.bytes_view().empty() ? no_patterns() : set).bytes_view().data()};
}

struct way {
    instruction_set isa;
    detail::find_runs_function function;
    detail::plain_functions (*plain)() noexcept;
};
constexpr std::array ways
{
#if defined(CBTKIT_MATCHING_AVX512)
    way{instruction_set::avx512, detail::find_runs_avx512, detail::plain_functions_avx512},
#endif
#if defined(CBTKIT_MATCHING_AVX2)
        way{instruction_set::avx2, detail::find_runs_avx2, detail::plain_functions_avx2},
#endif
#if defined(CBTKIT_MATCHING_NEON)
        way{instruction_set::neon, detail::find_runs_neon, detail::plain_functions_neon},
#endif
        way{instruction_set::scalar, detail::find_runs_scalar, detail::plain_functions_scalar},
};

way const& way_for(instruction_set isa) noexcept
{
    for (way const& w : ways)
        if ((w.isa == isa || isa == instruction_set::automatic) && is_available(w.isa))
            return w;
    return ways.back();
}
} // namespace

bool is_available(instruction_set isa) noexcept
{
    switch (isa) {
    case instruction_set::automatic:
    case instruction_set::scalar:
        return true;
    case instruction_set::avx2:
#if defined(CBTKIT_MATCHING_AVX2)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
               __builtin_cpu_supports("popcnt");
#else
        return false;
#endif
    case instruction_set::avx512:
#if defined(CBTKIT_MATCHING_AVX512)
        return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512f") &&
               __builtin_cpu_supports("bmi");
#else
        return false;
#endif
    case instruction_set::neon:
#if defined(CBTKIT_MATCHING_NEON)
        return true;
#else
        return false;
#endif
    }
    return false;
}

struct scanner::state {
    state(pattern_set patterns, way const& w)
        : set{std::move(patterns)}
        , work{image_of(set), w.function}
    {
        if (detail::plain_lane::fits(image_of(set)))
            lane.emplace(image_of(set), work, w.plain());
    }

    pattern_set set;
    detail::engine work;
    std::optional<detail::plain_lane> lane; ///< for sets without conditions
    word_list words;
};

scanner::scanner(pattern_set set, instruction_set isa)
    : state_{new state{std::move(set), way_for(isa)}}
{
}
scanner::scanner(scanner&&) noexcept = default;
scanner& scanner::operator=(scanner&&) noexcept = default;
scanner::~scanner() = default;

pattern_set const& scanner::set() const noexcept
{
    return state_->set;
}

std::span<hit const> scanner::scan(std::string_view text)
{
    if (state_->lane && state_->lane->scan(text))
        return state_->lane->hits();
    state_->work.scan(text);
    return state_->work.hits();
}
word_list const& scanner::words()
{
    state_->work.words_of_last(state_->words);
    return state_->words;
}
std::span<hit const> scanner::feed(std::string_view chunk)
{
    state_->work.feed(chunk);
    return state_->work.hits();
}
std::span<hit const> scanner::finish()
{
    state_->work.finish();
    return state_->work.hits();
}
std::uint64_t scanner::steps() const noexcept
{
    return state_->work.steps();
}

word_list words_of(std::string_view text)
{
    return words_of(text, pattern_set{});
}
word_list words_of(std::string_view text, pattern_set const& set)
{
    word_list out;
    words_of(text, set, out);
    return out;
}
void words_of(std::string_view text, pattern_set const& set, word_list& out)
{
    detail::engine work{image_of(set), way_for(instruction_set::automatic).function};
    work.split_only(text, out);
}
} // namespace cbtkit::matching
