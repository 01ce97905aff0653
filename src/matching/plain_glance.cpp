// SPDX-License-Identifier: BSL-1.0
// A part of a text in which all words are just their letters, and few of them begin like a pattern.
#include "plain_lane.hpp"

#include "plain_bytes.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace cbtkit::matching::detail {
namespace {
/// The last bit before `at` that is set (or not, with `flip` all ones); all bits set when there is none.
std::size_t last_bit(std::uint64_t const* words, std::size_t at, std::uint64_t flip) noexcept
{
    while (at > 0) {
        std::size_t const block = (at - 1) / 64;
        std::size_t const used = at - 64 * block; // 1 to 64
        std::uint64_t const bits = (words[block] ^ flip) << (64 - used);
        if (bits != 0)
            return at - 1 - static_cast<std::size_t>(std::countl_zero(bits));
        at = 64 * block;
    }
    return ~std::size_t{0};
}
constexpr std::size_t none = ~std::size_t{0};
constexpr std::uint64_t all_bits = ~std::uint64_t{0};

/// Less than a quarter of the bytes: then a walk has little to list.
bool has_few_letters(plain_glance const& part, std::size_t blocks) noexcept
{
    std::size_t letters = 0;
    for (std::size_t b = 1; b <= blocks; ++b)
        letters += static_cast<std::size_t>(std::popcount(part.words[b]));
    return letters < 16 * blocks;
}

/// So many parts are walked when a glance would pick too many words.
constexpr unsigned long_wait = 31;
constexpr std::size_t most_picked = 2; ///< in 64 bytes
} // namespace

/// Whether a third of the bytes are above 0x7F, by the first 64.
bool plain_lane::is_beyond_ascii(std::size_t from) const noexcept
{
    if (from + 64 > text_.size())
        return false;
    std::uint64_t count = 0; // eight sums in one
    for (std::size_t i = 0; i < 8; ++i) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text_.data() + from + 8 * i, 8);
        count += eight >> 7U & 0x0101010101010101ULL;
    }
    return count * 0x0101010101010101ULL >> 56U > 21;
}

/// Tests only the words that begin like a pattern; or, in text that is mostly not ASCII, only those that are.
/// @returns false, and has done nothing, when all words must be looked at
bool plain_lane::glance_part(signs& own, std::size_t blocks, bool last)
{
    bool const skim = can_skim_ && is_beyond_ascii(own.from);
    if (starts_.sets == 0 && !skim)
        return false;
    if (wait_ > 0) {
        --wait_;
        return false;
    }
    if (odd_before_ || skip_to_ > own.from)
        return false;
    plain_part const& part = *part_;
    plain_glance& g = *glance_;
    // A run that began in a part that was walked, or skimmed, is not tested yet.
    run open{nowhere, nowhere};
    if ((!glanced_ || skimmed_) && part.count % 2 != 0) {
        open = {part.edges[2], part.edges[2]};
        for (std::size_t twins = 0; open.end < text_.size() && kind_of(text_[open.end]) == k_word;
             ++open.end) {
            twins =
                open.end > open.begin && fold(text_[open.end]) == fold(text_[open.end - 1]) ? twins + 1 : 0;
            if (twins >= 2 || open.end - open.begin > 64)
                return false;
        }
    }
    if (!glanced_) {
        g.words[0] = 0;
        if (own.from > 0)
            for (std::size_t i = 0; i < 64; ++i)
                g.words[0] |= static_cast<std::uint64_t>(kind_of(text_[own.from - 64 + i]) == k_word) << i;
    }
    g.any_odd = g.any_high = g.beyond = g.apostrophes = g.twins = false;
    std::size_t count = 0;
    if (skim) {
        count = skim_words(own, blocks, last);
        blocks += last ? 1 : 0;
    } else {
        functions_.look(text_.data() + own.from, 0, blocks + (last ? 0 : 1), needs_, g, own.found);
        if (last) {
            std::size_t const from = own.from + 64 * blocks;
            char rest[64 + 1] = {};
            std::memcpy(rest, text_.data() + from, text_.size() - from);
            functions_.look(rest, blocks, 1, needs_, g, own.found);
            ++blocks;
            g.words[blocks + 1] = 0;
            std::memset(g.codes + 64 * blocks, 0, 64);
            std::memset(g.more + 64 * blocks, 0x80, 64);
        }
        g.words[blocks + 2] = 0;
        count = functions_.pick(blocks, starts_, g);
    }
    if (!is_plain_part(own, blocks)) {
        next_wait_ = std::min(2 * next_wait_ + 1, long_wait);
        wait_ = next_wait_;
        return false;
    }
    next_wait_ = 0;
    if (!skim && (count > most_picked * blocks || (g.beyond && has_few_letters(g, blocks))))
        wait_ = long_wait;

    std::size_t safe = count; // eight bytes can be read from each start
    while (safe > 0 && own.from + g.picked[safe - 1] + 8 > text_.size())
        --safe;
    plain_rows const rows{
        rows_.data(), short_rows_.empty() ? nullptr : short_rows_.data(), row_bits_, others_};
    std::size_t const found = functions_.test_picked(
        text_.data(), static_cast<std::uint32_t>(own.from), safe, rows, g, picked_.data());
    if (open.begin != nowhere)
        test_alone(open, {part.edges[0], part.edges[1]});
    auto const alone = [&](std::size_t begin) {
        std::size_t end = begin;
        while (end < text_.size() && kind_of(text_[end]) == k_word)
            ++end;
        test_alone({begin, end}, run_before(own.from, begin));
    };
    for (std::size_t i = 0; i < found; ++i) {
        plain_picked const& p = picked_[i];
        if (p.far != 0)
            alone(p.begin);
        else
            candidate(p.begin, p.end, p.hash, p.before);
    }
    for (std::size_t i = safe; i < count; ++i)
        alone(own.from + g.picked[i]);
    note_runs(own.from, 64 * blocks);
    g.words[0] = g.words[blocks];
    glanced_ = true;
    skimmed_ = skim;
    return true;
}

/// Picks the words of a part that are nothing but ASCII. One that goes on behind the part is not picked.
/// @returns how many; where a letter stands three times in one, or it is very long, `twins` are noted
std::size_t plain_lane::skim_words(signs& own, std::size_t blocks, bool last)
{
    plain_glance& g = *glance_;
    g.skimmed = 0;
    g.behind = g.open = 0;
    functions_.skim(text_.data() + own.from, 0, blocks, needs_, g, own.found);
    if (last) {
        std::size_t const from = own.from + 64 * blocks;
        char rest[64 + 1] = {};
        std::memcpy(rest, text_.data() + from, text_.size() - from);
        functions_.skim(rest, blocks++, 1, needs_, g, own.found);
        if (g.open != 0)
            g.picked[g.skimmed++] = static_cast<std::uint32_t>(64 * blocks);
    }
    g.words[blocks + 1] = g.words[blocks + 2] = 0;
    auto const* const bits = reinterpret_cast<unsigned char const*>(g.words);
    std::uint64_t twins = 0;
    for (std::size_t i = 0; i < g.skimmed; ++i) { // their ends become their starts
        std::uint32_t const place = g.picked[i] + 64;
        std::uint64_t back = 0;
        std::memcpy(&back, bits + (place + 7) / 8 - 8, 8);
        back <<= (0 - place) & 7U;
        auto const size = static_cast<std::uint32_t>(std::countl_zero(~back));
        g.picked[i] -= size;
        std::size_t const begin = own.from + g.picked[i];
        std::uint64_t const key = key_at(begin, begin + size);
        std::uint64_t const two = key ^ key >> 8U;
        std::uint64_t const three = two | two >> 8U;
        constexpr std::uint64_t ones = 0x0101010101010101ULL;
        std::size_t const places = std::min(size, 8U) - std::min(size, 2U);
        twins |= ((three - ones) & ~three & 0x80 * ones & first_bytes.of[places][0]) |
                 (size > 8 ? size & ~31U : 0);
        if (size > 8)
            for (std::size_t at = begin + 8; at < begin + size; ++at)
                twins |= static_cast<std::uint64_t>(
                    fold(text_[at]) == fold(text_[at - 1]) && fold(text_[at]) == fold(text_[at - 2]));
    }
    g.twins = twins != 0;
    g.beyond = true;
    return g.skimmed;
}

/// Whether all words of the part are just their letters.
bool plain_lane::is_plain_part(signs const& own, std::size_t blocks) const
{
    plain_glance const& g = *glance_;
    if ((needs_.wide && g.any_high) || (needs_.apostrophes && g.apostrophes))
        return false;
    if (g.any_odd)
        for (std::size_t b = 0; b < blocks; ++b)
            for (std::uint64_t bits = g.odd[b]; bits != 0; bits &= bits - 1) {
                std::size_t const p = own.from + 64 * b + static_cast<std::size_t>(std::countr_zero(bits));
                if (p < text_.size() && is_odd(p))
                    return false;
            }
    if (g.twins) { // letters, not digits
        std::size_t const end = std::min(own.to, text_.size() - std::min<std::size_t>(text_.size(), 2));
        for (std::size_t p = own.from; p < end; ++p)
            if (kind_of(text_[p]) == k_word && is_odd(p + 1))
                return false;
    }
    return true;
}

/// The run before the one that begins at `begin`, in the part that begins at `from`; empty when there is
/// none.
plain_lane::run plain_lane::run_before(std::size_t from, std::size_t begin) const noexcept
{
    plain_part const& part = *part_;
    bool const open = part.count % 2 != 0;
    std::uint64_t const* const words = glance_->words + 1;
    std::size_t const last = last_bit(words, begin - from, 0);
    if (last == none)
        return open ? run{part.edges[2], from} : run{part.edges[0], part.edges[1]};
    std::size_t const apart = last_bit(words, last, all_bits);
    return {apart != none ? from + apart + 1 : open ? part.edges[2] : from, from + last + 1};
}

/// Keeps what the next part must know: the last run, and whether one is still open.
void plain_lane::note_runs(std::size_t from, std::size_t bytes)
{
    plain_part& part = *part_;
    std::uint64_t const* const words = glance_->words + 1;
    std::size_t begin = from + bytes;
    bool const ends_open = words[bytes / 64 - 1] >> 63U != 0 && begin <= text_.size();
    if (ends_open) {
        std::size_t const apart = last_bit(words, bytes, all_bits);
        if (apart == none) { // all of the part is in this run
            if (part.count % 2 == 0) {
                part.edges[2] = static_cast<std::uint32_t>(from);
                part.count = 3;
            }
            return;
        }
        begin = from + apart + 1;
    }
    run const before = run_before(from, begin);
    part.edges[0] = static_cast<std::uint32_t>(before.begin);
    part.edges[1] = static_cast<std::uint32_t>(before.end);
    part.edges[2] = static_cast<std::uint32_t>(begin);
    part.count = ends_open ? 3 : 2;
}

/// Tests one word that is just its letters.
void plain_lane::test_alone(run word, run before)
{
    std::uint64_t const key = key_at(word.begin, word.end);
    std::uint64_t const m = hash(key);
    std::uint64_t const m_before = hash(key_at(before.begin, before.end));
    if ((row(m, key) & bit_of(m_before)) != 0)
        candidate(word.begin, word.end, m, m_before);
}
} // namespace cbtkit::matching::detail
