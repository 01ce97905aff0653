// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_BENCHMARKS_DETECTION_EVALUATE_SCREEN_HPP
#define CBTKIT_BENCHMARKS_DETECTION_EVALUATE_SCREEN_HPP

/// @file
/// Measures the crisis screen on labelled texts.

#include "labelled_text.hpp"

#include <boost/json.hpp>

#include <vector>

namespace cbtkit::benchmarks {
/// Prints which level each label gets, the confusion matrix of `must_handle` and two baselines.
/// A label `risk` or `risk.*` calls for handling; `third_party`, `past` and `recovery` are shown and not
/// counted, because a careful reader may go either way; every other label, with or without `safe.` before it,
/// calls for none.
/// @param misses so many wrong rows are shown for each label
/// @returns the same figures
boost::json::object evaluate_screen(std::vector<labelled_text> const& rows, std::size_t misses);
} // namespace cbtkit::benchmarks
#endif
