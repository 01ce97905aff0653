// SPDX-License-Identifier: BSL-1.0
// The engine: hits in order, and what the whole text says about them.
#include "engine.hpp"

namespace cbtkit::matching::detail {
void engine::add_hit(
    std::uint32_t number, std::uint32_t begin, std::uint32_t end, std::uint32_t mark_begin,
    std::uint32_t mark_end, float weight)
{
    if (number >= public_rules_) {
        std::uint32_t const question = number - public_rules_;
        answers_[question / 64] |= std::uint64_t{1} << (question % 64);
        return;
    }
    std::uint64_t const start = first_index_ + begin;
    std::size_t at = hits_.size();
    while (at > 0 &&
           (hit_starts_[at - 1] > start || (hit_starts_[at - 1] == start && hits_[at - 1].rule > number)))
        --at;
    if (at > 0 && hit_starts_[at - 1] == start && hits_[at - 1].rule == number)
        return; // found before by another word of it
    if ((rules_[number].flags & rule_asks_text) != 0)
        any_asks_text_ = true;
    std::size_t const origin = base_ + origin_;
    hit x;
    x.rule = number;
    x.whole = *text_span::from_bounds(origin + begins_[begin], origin + ends_[end - 1]);
    x.span = mark_begin == begin && mark_end == end
                 ? x.whole
                 : *text_span::from_bounds(origin + begins_[mark_begin], origin + ends_[mark_end - 1]);
    x.weight = weight;
    x.sentence = sentences_[mark_begin];
    if (at == hits_.size()) {
        hits_.push_back(x);
        hit_starts_.push_back(start);
        return;
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
        std::size_t kept = 0;
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            flat_rule const& r = image_.at<flat_rule>(s_rules)[hits_[i].rule];
            bool keep = true;
            if ((r.flags & rule_asks_text) != 0)
                for (std::uint32_t n = r.conditions.begin; keep && n < r.conditions.end; ++n) {
                    flat_condition const& c = image_.at<flat_condition>(
                        s_conditions)[image_.at<std::uint32_t>(s_condition_lists)[n]];
                    if (static_cast<scope>(c.where) != scope::in_text)
                        continue;
                    bool const yes = (answers_[c.hidden / 64] >> (c.hidden % 64) & 1U) != 0;
                    if (c.kind == 2)
                        hits_[i].weight *= yes ? c.factor : 1.0F;
                    else
                        keep = yes == (c.kind == 1);
                }
            if (keep)
                hits_[kept++] = hits_[i];
        }
        hits_.resize(kept);
        hit_starts_.resize(kept);
    }
    ready_ = hits_.size();
}
} // namespace cbtkit::matching::detail
