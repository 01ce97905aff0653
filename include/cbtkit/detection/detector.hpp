// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_DETECTION_DETECTOR_HPP
#define CBTKIT_DETECTION_DETECTOR_HPP

/// @file
/// Finds signs of unhelpful habits of thought in a screened text.

#include <cbtkit/core/result.hpp>
#include <cbtkit/detection/detection_result.hpp>
#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/text_words.hpp>
#include <cbtkit/screening/blocked.hpp>
#include <cbtkit/screening/screened_text.hpp>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace cbtkit {
namespace detail {
struct detector_access;
}

/// The English rules and statistics with the working memory of one thread; serves any number of texts.
/// @see docs/design/detection.md
class detector {
public:
    /// The shipped English.
    detector();
    detector(detector&&) noexcept;
    detector& operator=(detector&&) noexcept;
    ~detector();

    /// The shipped English and more pattern files, which may `use` the shipped ones. The part of a rule key
    /// before the first dot names the distortion.
    /// @returns `errc::syntax` when a file does not compile (`compile_detection_patterns` says where) and
    /// `errc::unknown_key` when a rule names no distortion.
    [[nodiscard]] static result<detector> with(std::span<matching::pattern_source const> more);

    /// Looks for distortions.
    /// @param text what `screen` made
    /// @returns the findings and the ranking, or why the text is left alone: it asks for people first, or
    /// no screen reads its language.
    /// @complexity linear in the text
    [[nodiscard]] unless_blocked<detection_result> detect(
        screened_text const& text, detection_options const& options = {});
    /// The same with the words of the text, as a `screener`'s reader leaves them; they are then not read
    /// again. Words of another text are not used.
    [[nodiscard]] unless_blocked<detection_result> detect(
        screened_text const& text, matching::text_words const& words, detection_options const& options = {});

private:
    friend struct detail::detector_access;
    struct state;
    explicit detector(std::unique_ptr<state> made) noexcept;
    std::unique_ptr<state> state_;
};

/// One text with a fresh detector, whose tables take longer to make than a hundred short texts to read: for
/// many texts keep a `detector`.
[[nodiscard]] unless_blocked<detection_result> detect(
    screened_text const& text, detection_options const& options = {});

/// Compiles the shipped English together with more files, to show its remarks to whoever wrote them.
[[nodiscard]] matching::compile_result compile_detection_patterns(
    std::span<matching::pattern_source const> more);
} // namespace cbtkit
#endif
