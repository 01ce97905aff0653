// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_MATCHING_PATTERN_SET_HPP
#define CBTKIT_MATCHING_PATTERN_SET_HPP

/// @file
/// Compiled patterns: immutable, cheap to copy, shared between threads.

#include <cbtkit/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cbtkit::matching {
class pattern_set;
namespace detail {
class shared_tables;
[[nodiscard]] std::shared_ptr<shared_tables> tables_of(pattern_set const& set);
} // namespace detail

/// What a pattern set knows about one rule. The views live as long as the set.
struct rule_view {
    std::string_view key;  ///< for example `labeling.self_noun`
    std::string_view note; ///< why the rule is there, in one sentence; may be empty
    float weight = 1.0F;   ///< weight of a hit before conditions change it
};

/// A compiled set of rules; the default is the empty set. Copies share the same bytes, which never change,
/// and the tables that the first scan makes of them.
class pattern_set {
public:
    /// The set without rules.
    pattern_set() noexcept = default;

    /// Copies bytes that `bytes_view()` gave earlier, in this process or another one.
    /// @returns the set; `errc::version_too_new`, `errc::truncated` or `errc::damaged`.
    [[nodiscard]] static result<pattern_set> from_bytes(std::span<std::byte const> bytes);
    /// A set over bytes that live as long as the process, as `cbtkit_embed_patterns` makes them. Costs
    /// nothing; each scanner of it makes its own tables.
    /// @pre the bytes were made by this version of the library on the same kind of machine and are aligned to
    /// 64.
    [[nodiscard]] static pattern_set from_static(std::span<std::byte const> bytes) noexcept;
    /// The same for a set that shares its words with others; `vocabulary` holds them.
    /// @returns for `from_bytes` also `errc::missing_member` when the set was not compiled with this
    /// vocabulary, or was and none is given.
    [[nodiscard]] static result<pattern_set> from_bytes(
        std::span<std::byte const> bytes, pattern_set const& vocabulary);
    [[nodiscard]] static pattern_set from_static(
        std::span<std::byte const> bytes, pattern_set const& vocabulary) noexcept;
    /// Unpacks what `packed()` gave, into memory that all copies of the set share.
    /// @returns as `from_bytes`
    /// @complexity linear: about 3 ns for each byte of the set
    [[nodiscard]] static result<pattern_set> from_packed(std::span<std::byte const> bytes);
    [[nodiscard]] static result<pattern_set> from_packed(
        std::span<std::byte const> bytes, pattern_set const& vocabulary);

    /// Number of rules.
    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    /// The rule with this index, in the order in which the files name them.
    /// @pre `index < size()`
    [[nodiscard]] rule_view rule(std::size_t index) const noexcept;
    /// Index of the rule with this key. @complexity logarithmic.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view key) const noexcept;
    /// Language tag of the files, for example `en`; may be empty.
    [[nodiscard]] std::string_view language_view() const noexcept;
    /// The flat form that `from_bytes` reads; valid as long as a copy of the set lives. The words of a shared
    /// vocabulary are not in it.
    [[nodiscard]] std::span<std::byte const> bytes_view() const noexcept { return bytes_; }
    /// The same in less than half of the bytes, for `from_packed`.
    /// @complexity about linear, and slow: for programs that prepare sets
    [[nodiscard]] std::vector<std::byte> packed() const;

    /// The set that holds the words which this one asks for: itself, or the vocabulary that several share.
    [[nodiscard]] pattern_set vocabulary() const noexcept;
    /// The bytes of that set.
    [[nodiscard]] std::span<std::byte const> words_view() const noexcept
    {
        return words_bytes_.empty() ? bytes_ : words_bytes_;
    }
    /// Number of words in its vocabulary.
    [[nodiscard]] std::size_t word_count() const noexcept;
    /// The folded letters of a word of its vocabulary.
    /// @pre `1 <= number && number <= word_count()`
    [[nodiscard]] std::string_view word_view(std::size_t number) const noexcept;

private:
    friend std::shared_ptr<detail::shared_tables> detail::tables_of(pattern_set const& set);
    [[nodiscard]] static result<pattern_set> over(
        std::shared_ptr<void const> owner, std::span<std::byte const> bytes, pattern_set const& vocabulary);

    std::shared_ptr<void const> owner_;
    std::span<std::byte const> bytes_;
    std::shared_ptr<void const> words_owner_;
    std::span<std::byte const> words_bytes_; ///< empty: the words lie in `bytes_`
    std::shared_ptr<detail::shared_tables> tables_;
};
} // namespace cbtkit::matching
#endif
