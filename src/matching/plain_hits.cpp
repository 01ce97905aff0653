// SPDX-License-Identifier: BSL-1.0
// Hits in the order in which they are handed over.
#include "plain_lane.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
void plain_lane::make_room()
{
    std::size_t const size = std::max<std::size_t>(64, 2 * hits_.size());
    hits_.resize(size);
    more_.resize(size);
}

/// Puts a hit in its place.
void plain_lane::insert(hit h, std::uint32_t more)
{
    hit_place const place = place_of(h, more);
    std::size_t at = count_;
    while (at > 0) {
        hit_place const before = place_of(hits_[at - 1], more_[at - 1]);
        if (before == place)
            return; // it was found before
        if (before < place)
            break;
        --at;
    }
    h.sentence += sentence_at(h.whole.begin());
    append(h, more);
    auto const i = static_cast<std::ptrdiff_t>(at);
    auto const end = static_cast<std::ptrdiff_t>(count_);
    std::rotate(hits_.begin() + i, hits_.begin() + end - 1, hits_.begin() + end);
    std::rotate(more_.begin() + i, more_.begin() + end - 1, more_.begin() + end);
}

/// Takes over the hits of a part. They are found in the order of the words by which phrases are found, so
/// most are in their order already.
void plain_lane::put_in_order()
{
    plain_match* const matches = matches_.data();
    for (std::size_t i = 1; i < matched_; ++i) {
        plain_match const m = matches[i];
        if (matches[i - 1].place <= m.place)
            continue;
        std::size_t at = i;
        do
            matches[at] = matches[at - 1];
        while (--at > 0 && m.place < matches[at - 1].place);
        matches[at] = m;
    }
    if (!waiting_.empty())
        std::sort(waiting_.begin(), waiting_.end(), [](waiting_hit const& a, waiting_hit const& b) {
            return a.place != b.place ? a.place < b.place : a.number < b.number;
        });
    std::size_t next = 0;
    for (std::size_t i = 0; i < matched_;) {
        std::size_t end = matched_; // before the next one that waits
        if (next < waiting_.size()) {
            end = i;
            while (end < matched_ && place_of(matches[end]) <= waiting_[next].place)
                ++end;
        }
        put_all({matches + i, end - i});
        i = end;
        for (; next < waiting_.size() && (i == matched_ || waiting_[next].place < place_of(matches[i]));
             ++next)
            put(waiting_[next].found, waiting_[next].more, waiting_[next].place);
    }
    for (; next < waiting_.size(); ++next)
        put(waiting_[next].found, waiting_[next].more, waiting_[next].place);
    waiting_.clear();
    matched_ = 0;
}

/// Takes hits that are in their order.
void plain_lane::put_all(std::span<plain_match const> all)
{
    std::size_t i = 0;
    auto const begin_of = [](plain_match const& m) { return static_cast<std::size_t>(m.place >> 32U); };
    signs const& own = signs_[turn_];
    for (; i < all.size() && (i == 0 || begin_of(all[i]) < own.known_from || place_of(all[i]) <= last_); ++i)
        put(hit_of(phrases_[all[i].phrase], begin_of(all[i]), all[i].end), 0, place_of(all[i]));
    if (i == all.size())
        return;
    while (hits_.size() < count_ + all.size() - i)
        make_room();
    hit* to = hits_.data() + count_;
    for (std::size_t n = i; n < all.size(); ++n) {
        plain_match const& m = all[n];
        std::size_t const begin = begin_of(m);
        *to = hit_of(phrases_[m.phrase], begin, m.end);
        to->sentence = sentence_in(own, begin);
        ++to;
    }
    std::fill_n(more_.begin() + static_cast<std::ptrdiff_t>(count_), all.size() - i, 0U);
    count_ += all.size() - i;
    last_ = place_of(all.back());
}
} // namespace cbtkit::matching::detail
