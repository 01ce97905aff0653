// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/scanner.hpp>

#include "engine.hpp"
#include "lower.hpp"
#include "plain_lane.hpp"
#include "set_images.hpp"
#include "text_words_state.hpp"

#include <array>
#include <optional>
#include <utility>

namespace cbtkit::matching {
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

namespace detail {
namespace {
/// The image of the set without rules and word rules.
pattern_set const& no_patterns()
{
    static pattern_set const empty = *pattern_set::from_bytes(lower({}));
    return empty;
}
constexpr std::array ways
{
#if defined(CBTKIT_MATCHING_AVX512)
    byte_functions{instruction_set::avx512, find_runs_avx512, plain_functions_avx512},
#endif
#if defined(CBTKIT_MATCHING_AVX2)
        byte_functions{instruction_set::avx2, find_runs_avx2, plain_functions_avx2},
#endif
#if defined(CBTKIT_MATCHING_NEON)
        byte_functions{instruction_set::neon, find_runs_neon, plain_functions_neon},
#endif
        byte_functions{instruction_set::scalar, find_runs_scalar, plain_functions_scalar},
};
} // namespace

set_images images_of(pattern_set const& set)
{
    pattern_set const& from = set.bytes_view().empty() ? no_patterns() : set;
    return {image{from.bytes_view().data()}, image{from.words_view().data()}};
}

byte_functions const& functions_for(instruction_set isa) noexcept
{
    for (byte_functions const& w : ways)
        if ((w.isa == isa || isa == instruction_set::automatic) && is_available(w.isa))
            return w;
    return ways.back();
}
} // namespace detail

struct scanner::state {
    state(pattern_set patterns, detail::byte_functions const& functions)
        : set{std::move(patterns)}
        , work{detail::images_of(set), detail::tables_of(set), functions.find_runs}
    {
        detail::image const own = detail::images_of(set).patterns;
        if (own.header().shared_words == 0 && own.header().only_words == 0 && detail::plain_lane::fits(own))
            lane.emplace(own, work, functions.plain());
    }

    pattern_set set;
    detail::engine work;
    std::optional<detail::plain_lane> lane; ///< for sets without conditions
    word_list words;
};

scanner::scanner(pattern_set set, instruction_set isa)
    : state_{new state{std::move(set), detail::functions_for(isa)}}
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
std::span<hit const> scanner::scan(text_words const& words)
{
    text_words::state const& from = *words.state_;
    if (state_->lane || !words.fit(state_->set))
        return scan(from.text);
    state_->work.scan(from.text, from.words, from.count);
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
    detail::set_images const images = detail::images_of(set);
    detail::text_reader work{
        images.vocabulary, images.patterns.header().member,
        detail::functions_for(instruction_set::automatic).find_runs};
    work.split(text, out);
}
} // namespace cbtkit::matching
