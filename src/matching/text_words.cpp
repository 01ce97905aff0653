// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/text_words.hpp>

#include <cbtkit/core/expects.hpp>

#include "set_images.hpp"
#include "text_words_state.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace cbtkit::matching {
namespace {
bool digit(char c) noexcept
{
    return c >= '0' && c <= '9';
}
} // namespace

text_words::text_words()
    : state_{new state}
{
}
text_words::text_words(text_words&&) noexcept = default;
text_words& text_words::operator=(text_words&&) noexcept = default;
text_words::~text_words() = default;

std::string_view text_words::text_view() const noexcept
{
    return state_->text;
}
std::size_t text_words::size() const noexcept
{
    return state_->count;
}
bool text_words::fit(pattern_set const& set) const noexcept
{
    std::span<std::byte const> const own = state_->vocabulary.bytes_view();
    if (own.empty() || set.words_view().data() != own.data())
        return false;
    std::uint32_t const member = detail::image{set.bytes_view().data()}.header().member;
    return (state_->alike >> member & 1U) != 0;
}
std::span<std::uint32_t const> text_words::numbers_view() const noexcept
{
    return {state_->numbers.data(), state_->count};
}
std::span<sentence const> text_words::sentences_view() const noexcept
{
    return state_->sentences;
}
text_span text_words::span(std::size_t word) const noexcept
{
    cbtkit::detail::expects(word < state_->count);
    return *text_span::from_bounds(state_->words.begins[word], state_->words.ends[word]);
}

struct word_reader::state {
    explicit state(pattern_set from)
        : set{std::move(from)}
        , vocabulary{set.vocabulary()}
        , work{
              detail::images_of(set).vocabulary, detail::images_of(set).patterns.header().member,
              detail::functions_for(instruction_set::automatic).find_runs}
    {
    }

    /// The number of a word that is not just a symbol of its letters.
    [[nodiscard]] std::uint32_t number_of(text_words::state const& of, std::uint32_t w) const;
    /// Appends the folded letters of a word that may be a number.
    void append_letters(text_words::state const& of, std::uint32_t w, std::string& out) const;

    pattern_set set;
    pattern_set vocabulary;
    detail::text_reader work;
};

void word_reader::state::append_letters(text_words::state const& of, std::uint32_t w, std::string& out) const
{
    auto const& side = of.words.side;
    auto const known = std::lower_bound(
        side.begin(), side.end(), w, [](auto const& s, std::uint32_t n) { return s.word < n; });
    if (known != side.end() && known->word == w)
        out.append(of.words.side_text, known->begin, known->size);
    else
        out.append(of.text.substr(of.words.begins[w], of.words.ends[w] - of.words.begins[w]));
}

std::uint32_t word_reader::state::number_of(text_words::state const& of, std::uint32_t w) const
{
    auto const size = static_cast<std::uint32_t>(vocabulary.word_count());
    std::uint32_t const symbol = of.words.symbols[w];
    std::string letters;
    append_letters(of, w, letters);
    bool const begins_with_digit = digit(static_cast<char>(of.words.keys[w] & 0xFFU));
    if (begins_with_digit && std::all_of(letters.begin(), letters.end(), digit))
        return size + text_words::only_digits;
    if ((symbol & detail::text_reader::several) != 0) { // stretched: it counts as the word that is written so
        std::uint32_t const* const list = of.words.lists.data() + (symbol & ~detail::text_reader::several);
        for (std::uint32_t i = 1; i <= list[0]; ++i)
            if (list[i] <= size && vocabulary.word_view(list[i]) == letters)
                return list[i];
    } else if (symbol - 1 < size) {
        return symbol;
    }
    return begins_with_digit ? size + text_words::other_number : 0;
}

word_reader::word_reader(pattern_set set)
    : state_{new state{std::move(set)}}
{
}
word_reader::word_reader(word_reader&&) noexcept = default;
word_reader& word_reader::operator=(word_reader&&) noexcept = default;
word_reader::~word_reader() = default;

void word_reader::read(std::string_view text, text_words& out)
{
    text_words::state& to = *out.state_;
    to.text = text;
    to.vocabulary = state_->vocabulary;
    to.count = state_->work.read(text, to.words);
    to.alike = state_->work.read_alike();
    state_->work.list_sentences(to.sentences);
    if (to.numbers.size() < to.count)
        to.numbers.resize(to.words.symbols.size());
    auto const size = static_cast<std::uint32_t>(state_->vocabulary.word_count());
    std::uint32_t const* const symbols = to.words.symbols.data();
    std::uint64_t const* const keys = to.words.keys.data();
    std::uint32_t* const numbers = to.numbers.data();
    for (std::uint32_t w = 0; w < to.count; ++w) {
        std::uint32_t const s = symbols[w];
        numbers[w] = s - 1 < size ? s : 0;
        bool const begins_with_digit = (keys[w] & 0xFFU) - '0' < 10;
        if (begins_with_digit || (s & detail::text_reader::several) != 0) [[unlikely]]
            numbers[w] = state_->number_of(to, w);
    }
}
} // namespace cbtkit::matching
