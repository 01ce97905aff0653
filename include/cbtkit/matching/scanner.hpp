// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_SCANNER_HPP
#define CBTKIT_MATCHING_SCANNER_HPP

/// @file
/// Finds the hits of a pattern set in texts.

#include <cbtkit/core/text_span.hpp>
#include <cbtkit/matching/pattern_set.hpp>
#include <cbtkit/matching/text_words.hpp>
#include <cbtkit/matching/words.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace cbtkit::matching {
/// One place where a rule holds.
struct hit {
    std::uint32_t rule = 0;     ///< index in the pattern set
    text_span span;             ///< the marked part, or the whole match
    text_span whole;            ///< the whole match
    float weight = 1.0F;        ///< weight of the rule after its conditions
    std::uint32_t sentence = 0; ///< index of the sentence in which `span` begins

    friend bool operator==(hit const&, hit const&) = default;
};

/// How the bytes are read. Every choice gives the same hits.
enum class instruction_set : std::uint8_t {
    automatic, ///< the best one of this machine
    scalar,
    avx2,
    avx512,
    neon,
};
/// Whether this build and this machine have it; `automatic` and `scalar` always.
[[nodiscard]] bool is_available(instruction_set isa) noexcept;

/// Owns the working memory of one thread; one scanner serves any number of texts, one after the other.
/// Once it is warm it allocates nothing.
class scanner {
public:
    /// @param isa for tests and measurements; one that is not available means `scalar`
    explicit scanner(pattern_set set, instruction_set isa = instruction_set::automatic);
    scanner(scanner&&) noexcept;
    scanner& operator=(scanner&&) noexcept;
    ~scanner();

    /// The patterns that this scanner looks for.
    [[nodiscard]] pattern_set const& set() const noexcept;

    /// Finds all hits in a text, ordered by start of the whole match, then by rule.
    /// @returns a view valid until the next call of `scan`, `feed` or `finish`.
    /// @complexity linear in the length of the text, whatever the patterns and the text are.
    std::span<hit const> scan(std::string_view text);
    /// The same for a text that was read into words before. Where the words do not fit the set, the text is
    /// read again; the hits are those of its text either way.
    std::span<hit const> scan(text_words const& words);
    /// The words and sentences of the text that `scan` saw last; made when first asked for, so others do not
    /// pay for them.
    /// @pre that text still exists unchanged
    [[nodiscard]] word_list const& words();

    /// Takes the next part of an endless text, cut anywhere. All hits of the parts together are exactly those
    /// of `scan` on the whole text; offsets and sentences count from the start of the stream.
    /// @returns the hits that no later part can change.
    std::span<hit const> feed(std::string_view chunk);
    /// Ends the stream and gives the remaining hits; the next `feed` starts a new one.
    std::span<hit const> finish();

    /// Steps of the matcher for the last text or stream, a measure of work that no clock disturbs.
    [[nodiscard]] std::uint64_t steps() const noexcept;

private:
    struct state;
    std::unique_ptr<state> state_;
};
} // namespace cbtkit::matching
#endif
