// SPDX-License-Identifier: BSL-1.0
#include "plain_lane.hpp"

#include "plain_bytes.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace cbtkit::matching::detail {
namespace {
/// Short texts are copied: then nothing near their ends needs care.
constexpr std::size_t most_padded = 64 * (plain_part::most_blocks - 2);
constexpr std::size_t pad = 64;
} // namespace

plain_lane::plain_lane(image patterns, engine& work, plain_functions functions)
    : image_{patterns}
    , work_{work}
    , functions_{functions}
{
}

bool plain_lane::scan(std::string_view text)
{
    if (!built_) {
        build();
        copy_ = std::make_unique<char[]>(most_padded + 3 * pad);
        std::memset(copy_.get(), ' ', pad);
    }
    if (!usable_ || text.size() > 0xFFFF0000U)
        return false;
    // Where the engine is asked too often, it alone is quicker.
    if (spent_ > seen_ / 2 + 2048) {
        spent_ -= std::min(spent_, text.size() / 16 + 1);
        return false;
    }
    if (seen_ > (std::size_t{1} << 20U)) {
        seen_ /= 2;
        spent_ /= 2;
    }
    padded_ = at_once_ && text.size() <= most_padded;
    if (padded_) {
        std::memcpy(copy_.get() + pad, text.data(), text.size());
        std::memset(copy_.get() + pad + text.size(), ' ', 2 * pad);
    }
    text_ = padded_ ? std::string_view{copy_.get() + pad, text.size()} : text;
    work_.text_ = text_;
    work_.base_ = 0;
    work_.streaming_ = false;
    work_.window_begins_text_ = false; // the words are made when they are asked for
    work_.steps_ = 0;
    count_ = 0;
    last_ = {};
    waiting_.clear();
    matched_ = 0;
    waits_ = false;
    late_ = false;
    give_up_ = false;
    for (signs& part_signs : signs_)
        part_signs.from = part_signs.to = 0;
    sign_at_ = counted_ = 0;
    sentence_ = 0;
    before_ = 0;
    odd_before_ = false;
    skip_to_ = 0;
    plain_part& part = *part_;
    part.edges[0] = part.edges[1] = 0;
    hashes_[0] = 0;
    part.count = 2;
    part.inside = part.letters = part.twin = part.blank = 0;
    part.uneven[0] = padded_ ? 0 : ~std::uint64_t{0};

    glanced_ = skimmed_ = false;

    std::size_t const size = text.size();
    std::size_t const whole = size > 0 ? (size - 1) / 64 : 0; // blocks with a byte after them
    for (std::size_t block = 0; 64 * block < size;) {
        std::size_t const n = std::min(whole - block, plain_part::most_blocks - 1);
        bool const last = block + n == whole;
        signs& own = signs_[turn_ ^= 1U];
        own.from = 64 * block;
        own.to = last ? size : 64 * (block + n);
        own.known_from = ~std::size_t{0};
        block += n + (last ? 1 : 0);
        if (!glance_part(own, n, last))
            walk_part(own, n, last);
        if (count_ != 0 && !late_ && own.known_from == ~std::size_t{0})
            prepare(own); // while the signs are at hand
        seen_ += own.to - own.from;
        if (give_up_ || (own.to < size && spent_ > seen_ / 2 + 4096)) {
            work_.text_ = text;
            return false;
        }
    }
    if (late_) {
        for (signs& part_signs : signs_)
            part_signs.from = part_signs.to = 0;
        sign_at_ = counted_ = 0;
        sentence_ = 0;
        for (std::size_t i = 0; i < count_; ++i) {
            count_sentences(hits_[i].whole.begin());
            hits_[i].sentence = sentence_ + (more_[i] & 0xFFFFU);
        }
    }
    work_.text_ = text;
    work_.window_begins_text_ = false;
    return !give_up_;
}

/// Lists all runs of letters of a part and tests them.
void plain_lane::walk_part(signs& own, std::size_t blocks, bool last)
{
    plain_part& part = *part_;
    if (glanced_) { // the runs before are known, but not what else the list asks for
        hashes_[0] = hash(key_at(part.edges[0], part.edges[1]));
        before_ = bit_number(hashes_[0]);
        char const a = text_[own.from - 1];
        part.inside = kind_of(a) == k_word ? 1 : 0;
        part.letters = is_letter(a) ? 1 : 0;
        part.twin = fold(a) == fold(text_[own.from]) ? 1 : 0;
        part.blank = 1; // whatever it was: the next one is looked at more closely
        part.uneven[0] = ~std::uint64_t{0};
        glanced_ = false;
    }
    part.blocks = 0;
    part.any_odd = 0;
    hashed_ = 0;
    strange_found_ = false;
    functions_.find_edges(
        text_.data() + own.from, static_cast<std::uint32_t>(own.from), blocks + (padded_ ? 1 : 0), needs_,
        part, own.found);
    if (last && !padded_) { // the last bytes, with zeros after them
        std::size_t const from = own.from + 64 * blocks;
        char rest[64 + 1] = {};
        std::memcpy(rest, text_.data() + from, text_.size() - from);
        functions_.find_edges(rest, static_cast<std::uint32_t>(from), 1, needs_, part, own.found);
    }
    if (last && part.count % 2 != 0)
        part.edges[part.count++] = static_cast<std::uint32_t>(text_.size());
    part.uneven[part.blocks + 1] = part.uneven[part.blocks + 2] = ~std::uint64_t{0};
    waits_ = at_once_;
    scan_part(static_cast<std::uint32_t>(own.from));
    waits_ = false;
    put_in_order();
    part.uneven[0] = part.uneven[part.blocks];
}

/// Tests the words of the part that begins at `base`.
void plain_lane::scan_part(std::uint32_t base)
{
    plain_part& part = *part_;
    std::size_t const words = part.count / 2;
    std::size_t next = 1;
    if (part.any_odd != 0) {
        for (std::size_t b = 0; b < part.blocks; ++b)
            for (std::uint64_t bits = part.odd[b]; bits != 0 && !give_up_; bits &= bits - 1) {
                std::uint32_t const p = base + static_cast<std::uint32_t>(64 * b) +
                                        static_cast<std::uint32_t>(std::countr_zero(bits));
                if (p >= skip_to_ && p < text_.size() && is_odd(p))
                    visit_odd(p, next, words);
            }
    }
    test_range(next, words);
    std::size_t const open = part.count % 2;
    std::uint32_t const start = part.edges[part.count - 1];
    if (words > 1) {
        part.edges[0] = part.edges[2 * words - 2];
        part.edges[1] = part.edges[2 * words - 1];
        hashes_[0] = hashes_[words - 1];
    }
    part.edges[2] = start;
    part.count = 2 + open;
}

/// Tests the words `[from, to)` of the part.
void plain_lane::test_range(std::size_t from, std::size_t to)
{
    std::uint32_t const* const edges = part_->edges;
    for (; from < to && edges[2 * from] < skip_to_; ++from) {
        hashes_[from] = 0; // part of a word that was looked at
        before_ = 0;
    }
    if (from < to && odd_before_) {
        test_one(from, before_mask_, true);
        odd_before_ = false;
        ++from;
    }
    std::size_t safe = to; // eight bytes can be read from each start
    while (!padded_ && safe > from && edges[2 * safe - 2] + std::size_t{8} > text_.size())
        --safe;
    if (from < safe) {
        plain_rows const rows{
            rows_.data(), short_rows_.empty() ? nullptr : short_rows_.data(), row_bits_, others_};
        unsigned before = before_;
        std::size_t const found = functions_.test_words(
            text_.data(), edges, from, safe, rows, before, hashes_.data(), candidates_.data());
        if (found == ~std::size_t{0}) {
            for (std::size_t w = from; w < safe; ++w)
                test_one(w, std::uint64_t{1} << before_, false);
        } else {
            before_ = before;
            hashed_ = safe;
            if (at_once_ && text_.size() >= plain_search::least_size &&
                text_.size() <= plain_search::most_size)
                compare_at_once(found);
            else
                for (std::size_t i = 0; i < found; ++i)
                    candidate_at(candidates_[i]);
        }
    }
    for (std::size_t w = std::max(from, safe); w < to; ++w)
        test_one(w, std::uint64_t{1} << before_, false);
}

/// Tests one word. @param ask the word before it is not just its bytes
void plain_lane::test_one(std::size_t w, std::uint64_t before, bool ask_engine)
{
    std::size_t const begin = part_->edges[2 * w];
    std::size_t const end = part_->edges[2 * w + 1];
    std::uint64_t const key = key_at(begin, end);
    std::uint64_t const m = hash(key);
    hashes_[w] = m;
    before_ = bit_number(m);
    if ((row(m, key) & before) == 0)
        return;
    if (ask_engine)
        (void)ask(begin, end);
    else
        candidate_at(w);
}
} // namespace cbtkit::matching::detail
