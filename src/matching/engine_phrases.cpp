// SPDX-License-Identifier: BSL-1.0
// The engine: what the tree of phrases holds at a word.
#include "engine_program.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
flat_member const* engine::find_member(std::uint32_t node, std::uint32_t what) const noexcept
{
    std::uint32_t const first = nodes_of_[node].first_member;
    flat_member const* m = members_ + first;
    for (std::uint32_t size = nodes_of_[node + 1].first_member - first; size > 1;) {
        std::uint32_t const half = size / 2;
        m += m[half].what <= what ? half : 0;
        size -= half;
    }
    return m->what == what ? m : nullptr;
}

/// The members of classes and the rules that begin at a word.
void engine::read_phrases(std::uint32_t w, phrase_list& out)
{
    out.list.clear();
    std::uint32_t const s = symbol(w);
    if ((s & several) != 0)
        return read_stretched_phrases(w, out);
    std::uint32_t size = 1;
    for (std::uint32_t node = facts_[s].root; node != 0; ++size) {
        ++steps_;
        if (has_members(node))
            out.list.push_back({node, size});
        if (!has_children(node))
            return;
        if (w + size >= count_) {
            if (!final_)
                out.word = 0; // more words may come
            return;
        }
        std::uint32_t const next = symbol(w + size);
        if (next == 0 || first_word(w + size))
            return;
        if ((next & several) != 0)
            return read_stretched_phrases(w, out);
        node = child(node, next);
    }
}

/// A stretched word may be several words: all ways are followed.
void engine::read_stretched_phrases(std::uint32_t w, phrase_list& out)
{
    out.list.clear();
    nodes_.clear();
    nodes_.emplace_back(0U, 0U);
    for (std::size_t k = 0; k < nodes_.size(); ++k) {
        std::uint32_t const node = nodes_[k].first;
        std::uint32_t const read = nodes_[k].second;
        ++steps_;
        if (read > 0) {
            if (has_members(node))
                out.list.push_back({node, read});
            if (!has_children(node))
                continue;
        }
        if (w + read >= count_) {
            if (!final_)
                out.word = 0;
            continue;
        }
        if (read > 0 && first_word(w + read))
            continue;
        std::uint32_t const next = symbol(w + read);
        auto const go = [&](std::uint32_t wanted) {
            std::uint32_t const to = read == 0 ? std::uint32_t{roots_[wanted]} : child(node, wanted);
            if (to != 0)
                nodes_.emplace_back(to, read + 1);
        };
        if ((next & several) == 0) {
            go(next);
        } else {
            std::uint32_t const* const list = lists_.data() + (next & ~several);
            for (std::uint32_t n = 1; n <= list[0]; ++n)
                go(list[n]);
        }
    }
}

/// The lengths of the members of a class at a word, in order of preference.
std::uint32_t engine::class_lengths(
    std::uint32_t c, std::uint32_t at, std::uint32_t limit, std::uint8_t* lengths)
{
    if (c >= listed_classes_ || classes_[c].in_tree != 0) {
        std::uint32_t n = 0;
        std::uint16_t ranks[longest_match + 1];
        std::vector<phrase> const& list = phrases_at(at).list;
        if (list.size() == 1) { // mostly
            lengths[0] = static_cast<std::uint8_t>(list[0].size);
            return at + list[0].size <= limit && find_member(list[0].node, member_rules_ + c) != nullptr ? 1
                                                                                                         : 0;
        }
        for (phrase const& p : list) {
            if (at + p.size > limit)
                continue;
            flat_member const* const m = find_member(p.node, member_rules_ + c);
            if (m == nullptr)
                continue;
            std::uint32_t i = n;
            bool known = false; // by another spelling of a stretched word
            for (std::uint32_t k2 = 0; k2 < n; ++k2)
                if (lengths[k2] == p.size) {
                    known = true;
                    if (m->rank < ranks[k2]) { // take it out, it comes in again
                        for (std::uint32_t k3 = k2; k3 + 1 < n; ++k3) {
                            lengths[k3] = lengths[k3 + 1];
                            ranks[k3] = ranks[k3 + 1];
                        }
                        --n;
                        i = n;
                        known = false;
                    }
                    break;
                }
            if (known)
                continue;
            while (i > 0 && ranks[i - 1] > m->rank) {
                lengths[i] = lengths[i - 1];
                ranks[i] = ranks[i - 1];
                --i;
            }
            lengths[i] = static_cast<std::uint8_t>(p.size);
            ranks[i] = m->rank;
            ++n;
        }
        return n;
    }
    flat_class const& k = classes_[c];
    if (k.first != 0 && !in(k.first, at))
        return 0;
    std::uint32_t const room = std::min<std::uint32_t>(limit - at, longest_match);
    std::uint64_t known = 0;
    std::uint32_t n = 0;
    match(k.program, at, at + room, [&](way const& w) {
        std::uint32_t const length = w.next - at;
        if ((known >> (length - 1) & 1U) == 0) {
            known |= std::uint64_t{1} << (length - 1);
            lengths[n++] = static_cast<std::uint8_t>(length);
        }
        return false;
    });
    return n;
}
} // namespace cbtkit::matching::detail
