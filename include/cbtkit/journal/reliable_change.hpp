// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_JOURNAL_RELIABLE_CHANGE_HPP
#define CBTKIT_JOURNAL_RELIABLE_CHANGE_HPP

/// @file
/// Has a questionnaire score changed by more than its own imprecision.

#include <cbtkit/core/result.hpp>

#include <cmath>
#include <cstdint>
#include <string_view>

namespace cbtkit::stats {
/// Published figures of a questionnaire; the host supplies them with their citation.
struct scale_norms {
    double sd = 0;          ///< before treatment
    double reliability = 0; ///< 0 to below 1
    double clinical_mean = 0;
    double clinical_sd = 0;
    double normal_mean = 0;
    double normal_sd = 0;
    bool higher_is_better = false;

    friend constexpr bool operator==(scale_norms const&, scale_norms const&) noexcept = default;
};

/// The words of the method for a change, not for a person.
enum class change_class : std::uint8_t { recovered, improved, unchanged, deteriorated };

/// The stable ASCII name, for example `improved`.
[[nodiscard]] constexpr std::string_view key(change_class value) noexcept
{
    switch (value) {
    case change_class::recovered:
        return "recovered";
    case change_class::improved:
        return "improved";
    case change_class::unchanged:
        return "unchanged";
    case change_class::deteriorated:
        return "deteriorated";
    }
    return "unchanged";
}

/// Reliable and clinically significant change.
struct reliable_change {
    double error = 0;            ///< standard error of measurement, SD √(1 − r)
    double difference_error = 0; ///< √2 times that
    double index = 0;            ///< (post − pre) over it
    double least = 0;            ///< smallest reliable difference
    double cutoff_a = 0;         ///< two clinical SD towards health from the clinical mean
    double cutoff_b = 0;         ///< two normal SD towards illness from the normal mean
    double cutoff_c = 0;         ///< halfway, weighted by the SDs
    change_class kind = change_class::unchanged;

    friend constexpr bool operator==(reliable_change const&, reliable_change const&) noexcept = default;
};

/// The index above which a change is called reliable: the two-sided 5 % point of the normal distribution.
inline constexpr double reliable_index = 1.96;

/// Jacobson and Truax's index with the √2 that the paper of 1984 lacked (corrected 1986). Recovered means
/// reliable and across cut-off c.
/// @returns `errc::out_of_range` unless all numbers are finite, the SDs above 0 and 0 ≤ reliability < 1.
[[nodiscard]] inline result<reliable_change> measure_reliable_change(
    double pre, double post, scale_norms const& norms)
{
    for (double const x : {pre, post, norms.clinical_mean, norms.normal_mean}) {
        if (!std::isfinite(x))
            return fail(errc::out_of_range);
    }
    for (double const x : {norms.sd, norms.clinical_sd, norms.normal_sd}) {
        if (!std::isfinite(x) || x <= 0)
            return fail(errc::out_of_range);
    }
    if (!(norms.reliability >= 0 && norms.reliability < 1))
        return fail(errc::out_of_range);

    double const up = norms.higher_is_better ? 1.0 : -1.0;
    reliable_change change;
    change.error = norms.sd * std::sqrt(1 - norms.reliability);
    change.difference_error = std::sqrt(2.0) * change.error;
    change.index = (post - pre) / change.difference_error;
    change.least = reliable_index * change.difference_error;
    change.cutoff_a = norms.clinical_mean + up * 2 * norms.clinical_sd;
    change.cutoff_b = norms.normal_mean - up * 2 * norms.normal_sd;
    change.cutoff_c = (norms.clinical_sd * norms.normal_mean + norms.normal_sd * norms.clinical_mean) /
                      (norms.clinical_sd + norms.normal_sd);
    double const better = up * change.index;
    bool const crossed = up * (pre - change.cutoff_c) < 0 && up * (post - change.cutoff_c) >= 0;
    if (better > reliable_index)
        change.kind = crossed ? change_class::recovered : change_class::improved;
    else if (better < -reliable_index)
        change.kind = change_class::deteriorated;
    return change;
}
} // namespace cbtkit::stats
#endif
