// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SCREENING_SCREENER_HPP
#define CBTKIT_SCREENING_SCREENER_HPP

/// @file
/// The crisis screen for many texts: the working memory of one thread.

#include <cbtkit/matching/text_words.hpp>
#include <cbtkit/records/screen_result.hpp>
#include <cbtkit/screening/screen.hpp>
#include <cbtkit/screening/screened_text.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace cbtkit {
/// Screens one text after the other in one language. Gives the same results as `screen`; use one per thread.
class screener {
public:
    /// @param language of the texts, a BCP 47 tag
    /// @param available the screens to choose from
    explicit screener(std::string_view language = "en", screens const& available = screens{});
    screener(screener&&) noexcept;
    screener& operator=(screener&&) noexcept;
    ~screener();

    /// The text with its result.
    [[nodiscard]] screened_text screen(std::string text);
    /// The result alone.
    [[nodiscard]] screen_result screen_only(std::string_view text);
    /// The same for a text whose words were read before, which are then not read again where they fit.
    [[nodiscard]] screen_result screen_only(matching::text_words const& text);

    /// A reader of words for this screen; those that it reads serve detection in the same texts, too.
    [[nodiscard]] matching::word_reader words() const;

private:
    struct state;
    std::unique_ptr<state> state_;
};
} // namespace cbtkit
#endif
