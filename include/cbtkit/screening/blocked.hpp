// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SCREENING_BLOCKED_HPP
#define CBTKIT_SCREENING_BLOCKED_HPP

/// @file
/// What an entry point hands back instead of its normal result when the crisis screen speaks.

#include <cbtkit/core/result.hpp>
#include <cbtkit/records/screen_result.hpp>
#include <cbtkit/screening/screened_text.hpp>

#include <cstdint>
#include <optional>
#include <utility>

namespace cbtkit {
/// Names one blocked text for `acknowledge`. It is a digest of the text and its result, so an acknowledgement
/// given for one text never releases another one; the text cannot be read back from it.
class blocked_token {
public:
    /// Names nothing.
    constexpr blocked_token() noexcept = default;
    /// Takes over a stored number.
    [[nodiscard]] static constexpr blocked_token from_number(std::uint64_t number) noexcept
    {
        return blocked_token{number};
    }
    /// To store it.
    [[nodiscard]] constexpr std::uint64_t number() const noexcept { return number_; }

    friend constexpr bool operator==(blocked_token, blocked_token) noexcept = default;

private:
    constexpr explicit blocked_token(std::uint64_t number) noexcept
        : number_{number}
    {
    }

    std::uint64_t number_ = 0;
};

/// Why nothing else was computed. Made only by `blocked::check`.
class [[nodiscard]] blocked {
public:
    /// Stops every text that may not be processed.
    /// @returns nothing when `text.may_process()`
    [[nodiscard]] static std::optional<blocked> check(screened_text const& text);

    /// What the screen read.
    [[nodiscard]] screen_result const& screen() const noexcept { return screen_; }
    /// Hand it to `acknowledge` after people and resources were shown.
    [[nodiscard]] blocked_token token() const noexcept { return token_; }
    /// `errc::must_handle`, or `errc::not_screened` where no screen reads the language.
    [[nodiscard]] errc reason() const noexcept
    {
        return screen_.must_handle() ? errc::must_handle : errc::not_screened;
    }

    friend bool operator==(blocked const&, blocked const&) = default;

private:
    blocked(screen_result screen, blocked_token token) noexcept
        : screen_{std::move(screen)}
        , token_{token}
    {
    }

    screen_result screen_;
    blocked_token token_;
};

/// The result of an entry point that takes free text: the value, or the reason why there is none.
template <class T>
using unless_blocked = tl::expected<T, blocked>;

/// The token of a text, as `blocked::check` makes it. FNV-1a over the text and the level, never 0.
/// @complexity linear in the text
[[nodiscard]] constexpr blocked_token token_of(std::string_view text, int level) noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    auto const mix = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3U; };
    for (char const c : text)
        mix(static_cast<unsigned char>(c));
    mix(static_cast<unsigned char>(level));
    return blocked_token::from_number(hash == 0 ? 1 : hash);
}

inline std::optional<blocked> blocked::check(screened_text const& text)
{
    if (text.may_process())
        return std::nullopt;
    return blocked{text.screen(), token_of(text.text(), text.screen().level().value_or(-1))};
}
} // namespace cbtkit
#endif
