// SPDX-License-Identifier: BSL-1.0
#include "plain_lane.hpp"

#include "plain_bytes.hpp"
#include "unicode.hpp"
#include "word_frequency.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace cbtkit::matching::detail {
bool plain_lane::fits(image patterns) noexcept
{
    image_header const& h = patterns.header();
    if (h.public_rules == 0 || h.questions != 0)
        return false;
    for (flat_rule const& r : patterns.all<flat_rule>(s_rules))
        if (r.conditions.begin != r.conditions.end)
            return false;
    // Emoticons stand where no run of letters does.
    auto const is_sign = [&](flat_text t) {
        char const c = patterns.text(t).front();
        return kind_of(c) != k_word && kind_of(c) != k_high && kind_of(c) != k_apostrophe;
    };
    for (flat_word const& w : patterns.all<flat_word>(s_words))
        if (is_sign(w.text))
            return false;
    for (flat_stem const& s : patterns.all<flat_stem>(s_stems))
        if (is_sign(s.text) || s.text.size < 3)
            return false;
    return true;
}

void plain_lane::build()
{
    built_ = true;
    image_header const& h = image_.header();
    needs_.wide = h.has_wide_words != 0;
    expands_ = image_.count(s_expansions) != 0;
    for (flat_text const& t : image_.more<flat_text>(m_abbreviations))
        needs_.longest = std::max<std::size_t>(needs_.longest, t.size);
    std::size_t const symbols = image_.count(s_anchor_index) - 1;
    std::vector<std::string_view> letters(symbols);
    std::vector<bool> stems(symbols, false);
    auto const vocabulary = image_.all<flat_word>(s_words);
    for (std::size_t i = 0; i < vocabulary.size(); ++i)
        letters[i + 1] = image_.text(vocabulary[i].text);
    for (flat_stem const& s : image_.all<flat_stem>(s_stems)) {
        letters[s.symbol] = image_.text(s.text);
        stems[s.symbol] = true;
    }
    std::vector<flat_text> texts(symbols);
    for (std::size_t i = 0; i < vocabulary.size(); ++i)
        texts[i + 1] = vocabulary[i].text;

    quiet_apostrophes_ = !expands_ && image_.count(s_suffixes) == 0 && h.stem_lengths == 0;
    for (std::string_view const l : letters)
        quiet_apostrophes_ = quiet_apostrophes_ && l.find('\'') == std::string_view::npos;
    needs_.apostrophes = !quiet_apostrophes_;
    std::vector<std::string_view> surfaces;
    for (flat_expansion const& e : image_.all<flat_expansion>(s_expansions))
        surfaces.push_back(image_.text(e.surface));
    std::sort(surfaces.begin(), surfaces.end());

    // Plain phrases, with the word by which each is found: of all neighbours the two rarest.
    struct found_by {
        phrase p;
        std::string_view word;
        std::string_view before;
        std::uint32_t symbol;
        std::uint64_t key;
    };
    std::vector<found_by> all;
    auto const rules = image_.all<flat_rule>(s_rules);
    auto const phrase_symbols = image_.more<std::uint32_t>(m_phrases);
    std::uint32_t longest = 1;
    std::vector<bool> has_anchor(rules.size(), false); // others are no programs
    for (flat_anchor const& a : image_.all<flat_anchor>(s_anchors))
        if (a.rule < rules.size())
            has_anchor[a.rule] = true;
    std::vector<std::uint32_t> words;
    for (std::uint32_t number = 0; number < rules.size(); ++number) {
        flat_rule const& r = rules[number];
        words.clear();
        std::size_t gap_at = 0;
        instruction gap{};
        if ((r.flags & rule_is_phrase) != 0)
            words.assign(phrase_symbols.begin() + r.phrase.begin, phrase_symbols.begin() + r.phrase.end);
        else if (has_anchor[number])
            gap_at = read_gapped(r.program, words, gap);
        bool plain = !words.empty();
        for (std::uint32_t const s : words)
            plain = plain && !stems[s] && plain_letters(letters[s]) && !like_mouth(letters[s]) &&
                    !std::binary_search(surfaces.begin(), surfaces.end(), letters[s]);
        if (!plain) {
            others_ = true;
            continue;
        }
        found_by f{};
        std::size_t best = 0;
        double cost = 1e300;
        for (std::size_t k = 1; k < words.size(); ++k) {
            if (k == gap_at)
                continue;
            // What stands before is told apart by six bits only, so any word may look like it.
            double const c =
                word_frequency(letters[words[k]]) * (word_frequency(letters[words[k - 1]]) + 15000);
            if (c < cost) {
                cost = c;
                best = k;
            }
        }
        if (cost == 1e300) // no two neighbours: the rarest word alone
            for (std::size_t k = 0; k < words.size(); ++k)
                if (word_frequency(letters[words[k]]) < cost) {
                    cost = word_frequency(letters[words[k]]);
                    best = k;
                }
        bool const alone = best == 0 || best == gap_at;
        phrase& p = f.p;
        p.gap_at = static_cast<std::uint8_t>(gap_at);
        p.low = static_cast<std::uint8_t>(gap.a);
        p.high = static_cast<std::uint8_t>(gap.b);
        p.rule = number;
        p.weight = r.weight;
        p.words = static_cast<std::uint32_t>(phrase_words_.size());
        p.count = static_cast<std::uint16_t>(words.size());
        p.anchor = static_cast<std::uint8_t>(best);
        std::string bytes;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i > 0)
                bytes += ' ';
            if (i == best)
                p.before = static_cast<std::uint32_t>(bytes.size());
            bytes += letters[words[i]];
            phrase_words_.push_back(texts[words[i]]);
        }
        p.size = static_cast<std::uint32_t>(bytes.size());
        p.slow = gap_at != 0 || bytes.size() > 32 || // digits do not differ from all other bytes when folded
                 std::any_of(bytes.begin(), bytes.end(), [](char c) { return c >= '0' && c <= '9'; });
        std::memcpy(p.letters, bytes.data(), std::min<std::size_t>(bytes.size(), 32));
        if (p.slow != 0) {
            p.size = 0;
            p.before = phrase::far;
        }
        f.symbol = words[best];
        f.word = letters[words[best]];
        f.before = alone ? std::string_view{} : letters[words[best - 1]];
        all.push_back(f);
        longest = std::max(longest, static_cast<std::uint32_t>(words.size() + gap.b));
    }
    for (flat_text const& word : phrase_words_)
        phrase_hashes_.push_back(hash(key_of(image_.text(word))));
    for (found_by& f : all) {
        std::uint64_t const m = hash(key_of(f.word));
        f.key = pair_key(f.before.empty() ? plain_pairs::alone : hash(key_of(f.before)), m);
        phrase& p = f.p;
        if (p.gap_at != 0) {
            auto const hash_of = [&](std::size_t k) {
                return hash(key_of(image_.text(phrase_words_[p.words + k])));
            };
            if (p.anchor < p.gap_at) {
                p.letters[0] = hash_of(p.gap_at);
                p.letters[1] = p.gap_at + 1U < p.count ? hash_of(p.gap_at + std::size_t{1}) : 0;
            } else {
                p.letters[0] = hash_of(p.gap_at - std::size_t{1});
                p.letters[1] = p.gap_at > 1 ? hash_of(p.gap_at - std::size_t{2}) : 0;
            }
        } else if (p.count > 2) {
            std::size_t const k =
                p.anchor + 1U < p.count ? p.anchor + std::size_t{1} : p.anchor - std::size_t{2};
            p.third = static_cast<std::uint8_t>(k + 1);
            p.third_hash =
                static_cast<std::uint32_t>(hash(key_of(image_.text(phrase_words_[p.words + k]))) >> 32U);
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](found_by const& a, found_by const& b) { return a.key < b.key; });

    // Rows.
    if (others_)
        longest = std::max(longest, longest_of_programs());
    longest_ = longest;
    row_bits_ = static_cast<unsigned>(std::clamp(static_cast<int>(std::bit_width(16 * symbols)), 8, 12));
    rows_.assign(std::size_t{1} << row_bits_, 0);
    for (found_by const& f : all)
        rows_[row_number(hash(key_of(f.word)))] |=
            f.before.empty() ? ~std::uint64_t{0} : bit_of(hash(key_of(f.before)));
    std::vector<std::pair<std::uint64_t, std::uint64_t>> other_words; // key, pair bits
    if (others_) {
        std::uint32_t const* const index = image_.at<std::uint32_t>(s_anchor_index);
        flat_anchor const* const anchors = image_.at<flat_anchor>(s_anchors);
        auto const roots = image_.more<std::uint16_t>(m_roots);
        std::vector<bool> is_plain(rules.size(), false);
        for (found_by const& f : all)
            is_plain[f.p.rule] = true;
        for (std::size_t s = 1; s < symbols; ++s) {
            bool asked = roots[s] != 0;
            for (std::uint32_t i = index[s]; i < index[s + 1]; ++i)
                asked = asked || !is_plain[anchors[i].rule];
            if (!asked)
                continue;
            std::uint64_t const key = key_of(letters[s]);
            std::uint64_t bits = image_.at<std::uint64_t>(s_rows)[row_of(spread(key), h.row_bits)];
            if (h.short_stems != 0)
                bits |= image_.at<std::uint64_t>(s_short_rows)[short_row_of(key)];
            if (stems[s] && letters[s].size() < 8) {
                short_rows_.resize(1024, 0);
                short_rows_[short_row_of(key)] |= bits;
            } else {
                rows_[row_number(hash(key))] |= bits;
                other_words.emplace_back(hash(key), bits);
            }
        }
    }
    if (expands_)
        add_surfaces();

    // Tables of pairs and of single words.
    std::vector<std::pair<std::uint64_t, phrase_range>> ranges;
    for (std::size_t i = 0; i < all.size();) {
        phrase_range range{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i)};
        while (range.end < all.size() && all[range.end].key == all[i].key)
            ++range.end;
        any_alone_ = any_alone_ || all[i].before.empty();
        most_tries_ = std::max<std::size_t>(most_tries_, 2 * (range.end - range.begin));
        ranges.emplace_back(all[i].key, range);
        for (; i < range.end; ++i)
            phrases_.push_back(all[i].p);
    }
    usable_ = make_pairs(ranges);
    // Phrases with gaps are looked at one by one, whatever is found at once.
    auto const slow =
        std::count_if(phrases_.begin(), phrases_.end(), [](phrase const& p) { return p.slow != 0; });
    at_once_ = !others_ && !expands_ && most_tries_ < 2 * std::size_t{plain_pairs::many} &&
               2 * static_cast<std::size_t>(slow) <= phrases_.size();
    if (!other_words.empty()) {
        words_.assign(std::bit_ceil(2 * other_words.size() + 2), {});
        word_mask_ = words_.size() - 1;
    }
    for (auto const& [key, bits] : other_words) {
        std::size_t slot = slot_of(key) & word_mask_;
        while (words_[slot].others != 0 && words_[slot].key != key)
            slot = (slot + 1) & word_mask_;
        words_[slot].key = key;
        words_[slot].others |= bits;
    }

    // For words that are not just their bytes: the phrases by symbol.
    std::stable_sort(
        all.begin(), all.end(), [](found_by const& a, found_by const& b) { return a.symbol < b.symbol; });
    std::size_t next = 0;
    for (std::uint32_t s = 0; s <= symbols; ++s) {
        anchored_index_.push_back(static_cast<std::uint32_t>(anchored_.size()));
        for (; next < all.size() && all[next].symbol == s; ++next) {
            phrase const& p = all[next].p;
            bool const behind = p.gap_at != 0 && p.anchor >= p.gap_at;
            anchored_.push_back(
                {p.rule, static_cast<std::uint8_t>(p.anchor + (behind ? p.low : 0)),
                 static_cast<std::uint8_t>(p.anchor + (behind ? p.high : 0))});
        }
    }
    part_ = std::make_unique<plain_part>();
    std::vector<std::string_view> starts;
    std::vector<std::string_view> stem_starts;
    for (found_by const& f : all)
        starts.push_back(f.word);
    if (others_)
        for (std::size_t s = 1; s < symbols; ++s) // more than are asked for, perhaps
            (stems[s] ? stem_starts : starts).push_back(letters[s]);
    if (expands_)
        starts.insert(starts.end(), surfaces.begin(), surfaces.end());
    build_starts(starts, stem_starts);
    can_skim_ = quiet_apostrophes_ && !needs_.wide && !others_;
    if (starts_.sets != 0 || can_skim_) {
        glance_ = std::make_unique<plain_glance>();
        picked_.resize(std::size(glance_->picked) + 1);
    }
    candidates_.resize(plain_part::room);
    hashes_.resize(plain_part::room);
}
} // namespace cbtkit::matching::detail
