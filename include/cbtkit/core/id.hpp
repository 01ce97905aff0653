// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CORE_ID_HPP
#define CBTKIT_CORE_ID_HPP

/// @file
/// A name for one thing that cannot be mistaken for the name of another kind of thing.

#include <cbtkit/core/result.hpp>

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace cbtkit {
/// The key of one `Tag`: an entry, a goal, an emotion. An id that this version does not know is kept as it
/// is.
/// @invariant empty (the default: no id), or 1 to 200 bytes without control characters
template <class Tag>
class id {
public:
    /// Most bytes that an id may have.
    static constexpr std::size_t max_size = 200;

    /// No id.
    constexpr id() noexcept = default;

    /// Checks a key that came from outside.
    /// @returns the id, `errc::empty`, `errc::too_long`, or `errc::invalid_id` at the first control
    /// character.
    [[nodiscard]] static result<id> from(std::string_view key);

    [[nodiscard]] constexpr std::string const& str() const noexcept { return key_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return key_.empty(); }

    friend constexpr bool operator==(id const&, id const&) noexcept = default;
    /// Orders by bytes, so that ids can be keys of ordered containers; the order means nothing else.
    friend constexpr std::strong_ordering operator<=>(id const& a, id const& b) noexcept
    {
        return std::string_view{a.key_} <=> std::string_view{b.key_};
    }

private:
    constexpr explicit id(std::string key) noexcept
        : key_{std::move(key)}
    {
    }

    std::string key_;
};

template <class Tag>
result<id<Tag>> id<Tag>::from(std::string_view key)
{
    if (key.empty())
        return fail(errc::empty);
    if (key.size() > max_size)
        return fail(errc::too_long, max_size);
    for (std::size_t i = 0; i < key.size(); ++i) {
        auto const byte = static_cast<unsigned char>(key[i]);
        if (byte < 0x20 || byte == 0x7F)
            return fail(errc::invalid_id, i);
    }
    return id{std::string{key}};
}

/// Prefix of the ids that a person or a host coins: `custom:left-out`.
inline constexpr std::string_view custom_prefix = "custom:";
} // namespace cbtkit

/// @cond
/// Ids are keys of hash tables.
template <class Tag>
struct std::hash<cbtkit::id<Tag>> {
    [[nodiscard]] std::size_t operator()(cbtkit::id<Tag> const& key) const noexcept
    {
        return std::hash<std::string_view>{}(key.str());
    }
};
/// @endcond
#endif
