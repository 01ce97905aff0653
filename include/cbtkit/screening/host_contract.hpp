// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SCREENING_HOST_CONTRACT_HPP
#define CBTKIT_SCREENING_HOST_CONTRACT_HPP

/// @file
/// What a host owes a person in need, as types: resources first, then an acknowledgement, then on.

#include <cbtkit/core/result.hpp>
#include <cbtkit/screening/blocked.hpp>
#include <cbtkit/screening/resource_table.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit {
/// Whether a host has resources. There is no third way and no default.
enum class resource_policy : std::uint8_t {
    from_table,       ///< the host shows the resources of its table
    ack_no_resources, ///< the host knows that it has none and answers for it
};

/// What the host did for the person. There is no value for "nothing".
enum class host_action : std::uint8_t {
    showed_resources = 1, ///< people and places to turn to were shown
    offered_contact = 2,  ///< a call or chat with a person was offered
    connected_person = 3, ///< a person has taken over
};

/// The host's side of the contract: what every session that takes free text must be given.
class host_contract {
public:
    /// Checks the table.
    /// @returns the contract, or `errc::no_resources` for an empty table without `ack_no_resources`.
    [[nodiscard]] static result<host_contract> from(resource_table resources, resource_policy policy);

    [[nodiscard]] resource_table const& resources() const noexcept { return resources_; }
    [[nodiscard]] resource_policy policy() const noexcept { return policy_; }

    friend bool operator==(host_contract const&, host_contract const&) = default;

private:
    host_contract(resource_table resources, resource_policy policy) noexcept
        : resources_{std::move(resources)}
        , policy_{policy}
    {
    }

    resource_table resources_;
    resource_policy policy_;
};

/// Proof that the host responded to one blocked text. Made only by `acknowledge`. It lets a session go on;
/// the text itself stays out of detection, reframing, scores and patterns for good.
class acknowledgement {
public:
    [[nodiscard]] blocked_token token() const noexcept { return token_; }
    [[nodiscard]] host_action action() const noexcept { return action_; }
    /// True when it was given for exactly this text.
    [[nodiscard]] bool fits(blocked const& stopped) const noexcept { return token_ == stopped.token(); }

    friend bool operator==(acknowledgement const&, acknowledgement const&) = default;

private:
    friend result<acknowledgement> acknowledge(
        host_contract const& contract, blocked_token token, host_action action);
    acknowledgement(blocked_token token, host_action action) noexcept
        : token_{token}
        , action_{action}
    {
    }

    blocked_token token_;
    host_action action_;
};

/// Says that the host has responded to the person whose text was blocked.
/// @param contract proves that the host has something to show
/// @param token from `blocked::token()`
/// @param action what was done
/// @returns the proof that a session asks for; `errc::empty` for a token that names nothing,
/// `errc::unknown_key` for an action that is none of the enumerators, `errc::no_resources` for
/// `showed_resources` under a contract without resources.
[[nodiscard]] result<acknowledgement> acknowledge(
    host_contract const& contract, blocked_token token, host_action action);
} // namespace cbtkit
#endif
