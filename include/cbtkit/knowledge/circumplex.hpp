// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_KNOWLEDGE_CIRCUMPLEX_HPP
#define CBTKIT_KNOWLEDGE_CIRCUMPLEX_HPP

/// @file
/// Valence and arousal as a point in the plane.

#include <cbtkit/core/result.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <optional>
#include <string_view>

namespace cbtkit {
/// High or low arousal, positive or negative valence; neutral when either is exactly 0 (this library's
/// convention).
enum class affect_quadrant : std::uint8_t { neutral, hapv, hanv, lanv, lapv };

/// The stored name, for example `HANV`.
[[nodiscard]] constexpr std::string_view key(affect_quadrant quadrant) noexcept
{
    switch (quadrant) {
    case affect_quadrant::neutral:
        return "NEUTRAL";
    case affect_quadrant::hapv:
        return "HAPV";
    case affect_quadrant::hanv:
        return "HANV";
    case affect_quadrant::lanv:
        return "LANV";
    case affect_quadrant::lapv:
        return "LAPV";
    }
    return "NEUTRAL";
}

/// A core affect: how pleasant and how activated.
/// @invariant both coordinates lie in -1 to 1
class affect_point {
public:
    /// Neutral.
    constexpr affect_point() noexcept = default;
    /// Checks coordinates that came from outside.
    /// @returns the point, or `errc::out_of_range` (NaN included).
    [[nodiscard]] static constexpr result<affect_point> from(double valence, double arousal)
    {
        if (!(valence >= -1 && valence <= 1 && arousal >= -1 && arousal <= 1))
            return fail(errc::out_of_range);
        return affect_point{valence, arousal};
    }

    [[nodiscard]] constexpr double valence() const noexcept { return valence_; }
    [[nodiscard]] constexpr double arousal() const noexcept { return arousal_; }
    /// Distance from neutral, at most 1.
    [[nodiscard]] double radius() const noexcept { return std::min(1.0, std::hypot(valence_, arousal_)); }
    /// Direction in degrees, 0 (pleasant) up to 360, through 90 (activated); none at the neutral point.
    [[nodiscard]] std::optional<double> angle_degrees() const noexcept
    {
        if (valence_ == 0.0 && arousal_ == 0.0)
            return std::nullopt;
        double const degrees = std::atan2(arousal_, valence_) * 180.0 / std::numbers::pi;
        return degrees < 0 ? degrees + 360.0 : degrees;
    }
    [[nodiscard]] constexpr affect_quadrant quadrant() const noexcept
    {
        if (valence_ == 0.0 || arousal_ == 0.0)
            return affect_quadrant::neutral;
        if (arousal_ > 0)
            return valence_ > 0 ? affect_quadrant::hapv : affect_quadrant::hanv;
        return valence_ > 0 ? affect_quadrant::lapv : affect_quadrant::lanv;
    }

    friend constexpr bool operator==(affect_point, affect_point) noexcept = default;

private:
    constexpr affect_point(double valence, double arousal) noexcept
        : valence_{valence}
        , arousal_{arousal}
    {
    }

    double valence_ = 0.0;
    double arousal_ = 0.0;
};
} // namespace cbtkit
#endif
