// SPDX-License-Identifier: BSL-1.0
// The engine: where sentences begin, and which groups of words they hold.
#include "engine.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace cbtkit::matching::detail {
std::uint32_t engine::find_sentence_begin(std::uint32_t w, std::uint32_t reach) const noexcept
{
    std::uint32_t i = w;
    while (i > 0 && w - i < reach && sentences_[i - 1] == sentences_[w])
        --i;
    return i;
}

std::uint32_t engine::find_sentence_end(std::uint32_t w, std::uint32_t reach) const noexcept
{
    std::uint32_t i = w;
    while (i < count_ && i - w < reach && sentences_[i] == sentences_[w - 1])
        ++i;
    return i;
}

/// Collects the groups of the sentence of `w`. Where its bounds are not in sight, all groups are taken as
/// there.
void engine::read_groups(std::uint32_t w)
{
    constexpr std::uint32_t reach = sentence_reach;
    if (!prepared_)
        prepare();
    std::uint32_t const from = find_sentence_begin(w, reach);
    std::uint32_t const* const sentences = sentences_;
    std::uint32_t const own_sentence = sentences[w];
    std::uint32_t const* const symbols = symbols_;
    word_facts const* const facts = facts_;
    group_set const* const rows = rows_;
    sentence_stretched_ = false;
    group_set all{};
    auto const add = [&](std::uint32_t s) {
        group_set const& own = rows[facts[s].groups];
        for (std::size_t k = 0; k < std::size(all.bits); ++k)
            all.bits[k] |= own.bits[k];
    };
    std::uint32_t const limit = std::min(count_, w + 1 + reach);
    std::uint32_t to = from;
    for (; to < limit && sentences[to] == own_sentence; ++to) {
        std::uint32_t const s = symbols[to];
        if ((s & several) == 0) {
            add(s);
            continue;
        }
        sentence_stretched_ = true;
        std::uint32_t const* const list = lists_.data() + (s & ~several);
        for (std::uint32_t n = 1; n <= list[0]; ++n)
            add(list[n]);
    }
    bool const whole =
        (from > 0 ? w - from < reach : window_begins_text_) && (to < count_ ? to - w - 1 < reach : final_);
    if (!whole) {
        grouped_sentence_ = unset;
        sentence_stretched_ = !lists_.empty() || lists_of_ == nullptr;
        std::memset(group_bytes_, 0xFF, sizeof group_bytes_);
        return;
    }
    sentence_stretched_ = sentence_stretched_ || lists_of_ == nullptr;
    grouped_sentence_ = own_sentence;
    sentence_from_ = from;
    sentence_to_ = to;
    std::memcpy(group_bytes_, all.bits, sizeof group_bytes_);
    group_bytes_[0] |= 1U; // the group of every word
}
} // namespace cbtkit::matching::detail
