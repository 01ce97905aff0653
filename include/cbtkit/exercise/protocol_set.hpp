// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_PROTOCOL_SET_HPP
#define CBTKIT_EXERCISE_PROTOCOL_SET_HPP

/// @file
/// The exercises that a host offers.

#include <cbtkit/core/result.hpp>
#include <cbtkit/exercise/protocol.hpp>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace cbtkit {
/// Protocols by key. Immutable after the building calls, cheap to copy, safe to share between threads.
/// @invariant every protocol passed `problems_of`, no key twice
class protocol_set {
public:
    /// The exercises that ship with the library.
    [[nodiscard]] static protocol_set shipped();
    /// No exercises.
    protocol_set();

    /// Adds a host's own protocol, or replaces one with the same key.
    /// @returns the set, or the code of the first problem (see `problems_of`).
    [[nodiscard]] result<protocol_set> with(protocol added) const;

    /// The protocol with this key, or none; valid as long as a copy of this set lives.
    [[nodiscard]] protocol const* find(std::string_view key) const noexcept;
    /// All protocols in the order of the catalogue; valid as long as a copy of this set lives.
    [[nodiscard]] std::span<protocol const> all_view() const& noexcept;
    std::span<protocol const> all_view() && = delete;
    [[nodiscard]] std::size_t size() const noexcept;

private:
    explicit protocol_set(std::shared_ptr<std::vector<protocol> const> protocols) noexcept;

    std::shared_ptr<std::vector<protocol> const> protocols_;
};
} // namespace cbtkit
#endif
