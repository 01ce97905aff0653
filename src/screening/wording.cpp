// SPDX-License-Identifier: BSL-1.0
#include "wording.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

namespace cbtkit::detail {
namespace {
/// The words of a text by their numbers.
struct numbered_words {
    wording_table const& table;
    std::uint32_t const* numbers;

    [[nodiscard]] std::uint32_t name(std::uint32_t at) const noexcept { return numbers[at]; }
    [[nodiscard]] std::uint32_t before_first() const noexcept { return table.before_first(); }
    [[nodiscard]] std::uint32_t behind_last() const noexcept { return table.behind_last(); }
};
/// The same with their letters.
struct spelled_word {
    std::uint32_t number;
    std::string_view letters;
};
struct spelled_words {
    numbered_words numbered;
    lettered_words lettered;

    [[nodiscard]] spelled_word name(std::uint32_t at) const noexcept
    {
        return {numbered.name(at), lettered.name(at).letters};
    }
    [[nodiscard]] spelled_word before_first() const noexcept { return {numbered.before_first(), "^"}; }
    [[nodiscard]] spelled_word behind_last() const noexcept { return {numbered.behind_last(), "."}; }
};

/// Adds the weights of a sentence up.
struct summing {
    wording_table const& table;
    int sum = 0;

    word_kinds word(std::uint32_t, std::uint32_t number)
    {
        wording_table::word_slot const slot = table.words[number];
        sum += slot.weight;
        return table.kind_rows[slot.kinds];
    }
    void pair(std::uint32_t, std::uint32_t first_word, std::uint32_t second)
    {
        sum += table.pair(first_word, second);
    }
    void kind(std::uint32_t, std::uint8_t kind) { sum += table.kind_weight[kind]; }
    void kinds(std::uint32_t, std::uint8_t first, std::uint8_t second) { sum += table.kinds(first, second); }
    void shape(std::size_t number) { sum += table.shape_weight[number]; }
};

/// Adds them up for each word; the shape belongs to none.
struct placing {
    wording_table const& table;
    std::uint32_t first; ///< the word of the first sum
    std::vector<int>& sums;

    word_kinds word(std::uint32_t at, std::uint32_t number)
    {
        wording_table::word_slot const slot = table.words[number];
        sums[at - first] += slot.weight;
        return table.kind_rows[slot.kinds];
    }
    void pair(std::uint32_t at, std::uint32_t one, std::uint32_t two)
    {
        sums[at - first] += table.pair(one, two);
    }
    void kind(std::uint32_t at, std::uint8_t kind) { sums[at - first] += table.kind_weight[kind]; }
    void kinds(std::uint32_t at, std::uint8_t one, std::uint8_t two)
    {
        sums[at - first] += table.kinds(one, two);
    }
    void shape(std::size_t) {}
};

/// Lists them with their names.
struct listing {
    wording_table const& table;
    matching::word_list const& list;
    matching::sentence const& sentence;
    std::vector<wording_contribution>& out;

    void add(std::string feature, text_span span, int steps)
    {
        if (steps != 0)
            out.push_back({std::move(feature), span, steps});
    }
    word_kinds word(std::uint32_t at, spelled_word name)
    {
        wording_table::word_slot const slot = table.words[name.number];
        add("word " + std::string{name.letters}, list.words[at].span, slot.weight);
        return table.kind_rows[slot.kinds];
    }
    void pair(std::uint32_t at, spelled_word first, spelled_word second)
    {
        add("neighbours " + std::string{first.letters} + ' ' + std::string{second.letters},
            list.words[at].span, table.pair(first.number, second.number));
    }
    void kind(std::uint32_t at, std::uint8_t kind)
    {
        add("kind " + std::string{table.kind_names[kind]}, list.words[at].span, table.kind_weight[kind]);
    }
    void kinds(std::uint32_t at, std::uint8_t first, std::uint8_t second)
    {
        add("kinds " + std::string{table.kind_names[first]} + ' ' + std::string{table.kind_names[second]},
            list.words[at].span, table.kinds(first, second));
    }
    void shape(std::size_t number)
    {
        add("shape " + std::string{wording_shapes[number]}, sentence.span, table.shape_weight[number]);
    }
};
} // namespace

wording_reader::window wording_reader::strongest(
    matching::text_words const& text, std::span<text_span const> settled) const
{
    std::span<matching::sentence const> const sentences = text.sentences_view();
    numbered_words const words{table_, text.numbers_view().data()};
    window best;
    int before = 0;
    bool after_another = false; // the sentence before this one counts
    auto place = settled.begin();
    std::size_t settled_to = 0; // where the places that begin before the end of this sentence end
    for (std::size_t s = 0; s != sentences.size(); ++s) {
        matching::sentence const& here = sentences[s];
        for (; place != settled.end() && place->begin() < here.span.end(); ++place)
            settled_to = std::max(settled_to, place->end());
        if (settled_to > here.span.begin()) {
            after_another = false;
            continue;
        }
        summing sentence{table_};
        each_wording_feature(words, here, table_.first_persons, sentence);
        if (best.first == best.end || sentence.sum > best.sum)
            best = {s, s + 1, sentence.sum};
        if (after_another && before + sentence.sum > best.sum)
            best = {s - 1, s + 1, before + sentence.sum};
        before = sentence.sum;
        after_another = true;
    }
    return best;
}

bool wording_reader::everyday(matching::text_words const& text, std::size_t sentence) const
{
    std::span<matching::sentence const> const sentences = text.sentences_view();
    numbered_words const words{table_, text.numbers_view().data()};
    std::size_t const first = sentence == 0 ? 0 : sentence - 1;
    std::size_t const end = std::min(sentence + 2, sentences.size());
    int before = 0;
    for (std::size_t s = first; s != end; ++s) {
        summing here{table_};
        each_wording_feature(words, sentences[s], table_.first_persons, here);
        if (here.sum >= table_.everyday || (s != first && before + here.sum >= table_.everyday))
            return false;
        before = here.sum;
    }
    return true;
}

wording_reading wording_reader::explain(
    matching::text_words const& text, matching::word_list const& list) const
{
    window const best = strongest(text, {});
    spelled_words const words{{table_, text.numbers_view().data()}, {list}};
    wording_reading made;
    made.sum = best.sum;
    made.threshold = table_.threshold;
    if (best.first == best.end)
        return made;
    made.window = text_span::from_bounds(
                      list.sentences[best.first].span.begin(), list.sentences[best.end - 1].span.end())
                      .value();
    for (std::size_t s = best.first; s != best.end; ++s)
        each_wording_feature(
            words, list.sentences[s], table_.first_persons,
            listing{table_, list, list.sentences[s], made.contributions});
    std::stable_sort(
        made.contributions.begin(), made.contributions.end(),
        [](wording_contribution const& x, wording_contribution const& y) {
            return std::abs(x.steps) > std::abs(y.steps);
        });
    return made;
}

std::optional<text_span> wording_reader::look(
    matching::text_words const& text, std::span<text_span const> settled) const
{
    window const best = strongest(text, settled);
    std::span<matching::sentence const> const sentences = text.sentences_view();
    if (best.first == best.end || best.sum < table_.threshold)
        return std::nullopt;
    // The run of words with the largest sum: what stands before and behind it adds nothing.
    numbered_words const words{table_, text.numbers_view().data()};
    std::uint32_t const first = sentences[best.first].first_word;
    std::uint32_t const end = sentences[best.end - 1].end_word;
    std::vector<int> by_word(end - first, 0);
    for (std::size_t s = best.first; s != best.end; ++s)
        each_wording_feature(words, sentences[s], table_.first_persons, placing{table_, first, by_word});
    int run = 0;
    int most = 0;
    std::uint32_t begins = first;
    std::uint32_t from = first;
    std::uint32_t to = end;
    for (std::uint32_t i = first; i != end; ++i) {
        if (run <= 0) {
            run = 0;
            begins = i;
        }
        run += by_word[i - first];
        if (run > most) {
            most = run;
            from = begins;
            to = i + 1;
        }
    }
    return text_span::from_bounds(text.span(from).begin(), text.span(to - 1).end()).value();
}
} // namespace cbtkit::detail
