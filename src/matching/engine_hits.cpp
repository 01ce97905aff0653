// SPDX-License-Identifier: BSL-1.0
// The engine: hits in order, and what the whole text says about them.
#include "engine.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
/// Puts a hit in its place among those that begin later; nothing when it was found before.
void engine::insert_hit(hit const& x, std::uint64_t start)
{
    std::size_t at = hits_.size();
    while (at > 0 &&
           (hit_starts_[at - 1] > start || (hit_starts_[at - 1] == start && hits_[at - 1].rule > x.rule)))
        --at;
    if (at > 0 && hit_starts_[at - 1] == start && hits_[at - 1].rule == x.rule)
        return; // by another word of it
    if ((rules_[x.rule].flags & rule_asks_text) != 0) {
        first_asking_ = any_asks_text_ ? std::min(first_asking_, at) : at;
        any_asks_text_ = true;
    }
    hits_.insert(hits_.begin() + static_cast<std::ptrdiff_t>(at), x);
    hit_starts_.insert(hit_starts_.begin() + static_cast<std::ptrdiff_t>(at), start);
}

/// Decides which hits may be shown; conditions on the whole text are checked at its end.
void engine::settle(bool final)
{
    image_header const& h = image_.header();
    if (!final) {
        if (h.questions != 0)
            return;
        std::uint64_t const sure =
            first_index_ + next_word_; // starts of later hits lie at most a match before it
        while (ready_ < hits_.size() && hit_starts_[ready_] + longest_match + 1 < sure)
            ++ready_;
        return;
    }
    if (any_asks_text_) {
        std::size_t kept = first_asking_; // hits that were put in before it do not ask
        for (std::size_t i = kept; i < hits_.size(); ++i) {
            flat_range const asked = asked_of_[hits_[i].rule];
            bool keep = true;
            for (std::uint32_t n = asked.begin; keep && n < asked.end; ++n) {
                text_condition const& c = text_conditions_[n];
                bool const yes = (answers_[c.question / 64] >> (c.question % 64) & 1U) != 0;
                if (c.kind == 2)
                    hits_[i].weight *= yes ? c.factor : 1.0F;
                else
                    keep = yes == (c.kind == 1);
            }
            if (keep && kept++ != i)
                hits_[kept - 1] = hits_[i];
        }
        hits_.resize(kept);
        hit_starts_.resize(kept);
    }
    ready_ = hits_.size();
}
} // namespace cbtkit::matching::detail
