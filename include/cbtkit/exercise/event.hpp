// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_EXERCISE_EVENT_HPP
#define CBTKIT_EXERCISE_EVENT_HPP

/// @file
/// Everything that can happen to an exercise.

#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/exercise/answer.hpp>
#include <cbtkit/records/screen_result.hpp>
#include <cbtkit/screening/host_contract.hpp>

#include <concepts>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace cbtkit {
/// The happenings, as one closed variant.
namespace events {
/// A step was answered: the current one, or an earlier one again.
struct answered {
    std::string step;
    answer value;
    friend bool operator==(answered const&, answered const&) = default;
};
/// A step was left out; every step may be.
struct skipped {
    std::string step;
    friend bool operator==(skipped const&, skipped const&) = default;
};
/// One step back, to look or to change.
struct back {
    friend bool operator==(back, back) = default;
};
/// One step forward again over answered steps.
struct forward {
    friend bool operator==(forward, forward) = default;
};
struct paused {
    friend bool operator==(paused, paused) = default;
};
/// Goes on after a pause, begins a session that was not started, or opens a wait for the person.
struct resumed {
    friend bool operator==(resumed, resumed) = default;
};
/// The person ends the exercise. Neutral: nothing is lost and nothing is said about it.
struct stopped {
    friend bool operator==(stopped, stopped) = default;
};
/// The host's clock.
struct ticked {
    civil_time now;
    friend bool operator==(ticked const&, ticked const&) = default;
};
/// A screen result from elsewhere: a questionnaire's item, a text outside the exercise.
struct safety {
    screen_result screen;
    friend bool operator==(safety const&, safety const&) = default;
};
/// The host has responded to the person and lets the exercise go on.
struct released {
    acknowledgement proof;
    friend bool operator==(released const&, released const&) = default;
};
} // namespace events

/// Anything that can happen to a session. A type of its own and no alias of a variant, so that `advance` is
/// never looked up in `std`.
struct event {
    using alternatives = std::variant<
        events::answered, events::skipped, events::back, events::forward, events::paused, events::resumed,
        events::stopped, events::ticked, events::safety, events::released>;

    alternatives what;

    /// From any happening.
    template <class Happening>
    requires(
        !std::same_as<std::remove_cvref_t<Happening>, event> &&
        std::constructible_from<alternatives, Happening&&>)
        event(Happening&& happening) // NOLINT(google-explicit-constructor)
        : what{std::forward<Happening>(happening)}
    {
    }

    /// The happening when it is a `Happening`, or none.
    template <class Happening>
    [[nodiscard]] Happening const* get() const noexcept
    {
        return std::get_if<Happening>(&what);
    }

    friend bool operator==(event const&, event const&) = default;
};
} // namespace cbtkit
#endif
