// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CORE_RESULT_HPP
#define CBTKIT_CORE_RESULT_HPP

/// @file
/// The value or the reason why there is none.

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cbtkit {
/// Why something from outside was refused. Append only; `key()` is what is stored and printed.
enum class errc : std::uint8_t {
    out_of_range = 1,  ///< a number lies outside its documented range
    empty,             ///< a text or list that must hold something holds nothing
    too_long,          ///< longer, deeper or more than the limit
    invalid_utf8,      ///< bytes that are not UTF-8
    invalid_date,      ///< not a day of the calendar, or not written as one
    invalid_time,      ///< not a time of day, or not written as one
    invalid_offset,    ///< a UTC offset outside -18:00 to +18:00
    invalid_id,        ///< characters that an id may not hold
    unknown_key,       ///< a key that names nothing known
    duplicate,         ///< the same key, id or item twice
    wrong_order,       ///< right in itself, but not now or not in this place
    wrong_type,        ///< another kind of value than asked for
    missing_member,    ///< a required member is not there
    syntax,            ///< the text does not follow its format
    cycle,             ///< steps that wait for each other
    locked,            ///< may not be changed any more, or not yet
    not_screened,      ///< there is no crisis screen for this language
    must_handle,       ///< the crisis screen asks the host to act first
    no_resources,      ///< the host supplied no resources for a person in crisis
    insufficient_data, ///< too little data for a claim
    version_too_new,   ///< written by a newer version
    damaged,           ///< checksum or structure is broken
    truncated,         ///< the input ends too early
    io,                ///< reading or writing failed
    unsupported,       ///< a valid request that this version does not do
    sum_mismatch,      ///< parts that must add up do not
    not_accepted,      ///< a rule of the exercise asks for other words; `examine` says which and where
};

/// The stable ASCII name of a code, for example `out_of_range`.
[[nodiscard]] constexpr std::string_view key(errc code) noexcept;

/// A failure: the reason and, where it is known, the byte at which it was seen.
/// It never holds text that a person wrote.
struct error {
    errc code = errc::out_of_range;
    std::optional<std::size_t> position;

    friend constexpr bool operator==(error const&, error const&) noexcept = default;
};

/// A `T`, or the `error` that explains why there is none. Used only through what `std::expected` also has.
template <class T>
using result = tl::expected<T, error>;

/// What `result::value()` throws when there is no value.
using bad_result = tl::bad_expected_access<error>;

/// Makes the failure that converts to every `result`.
[[nodiscard]] constexpr tl::unexpected<error> fail(
    errc code, std::optional<std::size_t> position = std::nullopt) noexcept
{
    return tl::unexpected<error>{error{code, position}};
}

constexpr std::string_view key(errc code) noexcept
{
    // clang-format off
    switch (code) {
    case errc::out_of_range: return "out_of_range";
    case errc::empty: return "empty";
    case errc::too_long: return "too_long";
    case errc::invalid_utf8: return "invalid_utf8";
    case errc::invalid_date: return "invalid_date";
    case errc::invalid_time: return "invalid_time";
    case errc::invalid_offset: return "invalid_offset";
    case errc::invalid_id: return "invalid_id";
    case errc::unknown_key: return "unknown_key";
    case errc::duplicate: return "duplicate";
    case errc::wrong_order: return "wrong_order";
    case errc::wrong_type: return "wrong_type";
    case errc::missing_member: return "missing_member";
    case errc::syntax: return "syntax";
    case errc::cycle: return "cycle";
    case errc::locked: return "locked";
    case errc::not_screened: return "not_screened";
    case errc::must_handle: return "must_handle";
    case errc::no_resources: return "no_resources";
    case errc::insufficient_data: return "insufficient_data";
    case errc::version_too_new: return "version_too_new";
    case errc::damaged: return "damaged";
    case errc::truncated: return "truncated";
    case errc::io: return "io";
    case errc::unsupported: return "unsupported";
    case errc::sum_mismatch: return "sum_mismatch";
    case errc::not_accepted: return "not_accepted";
    }
    return "unknown";
}
} // namespace cbtkit
#endif
