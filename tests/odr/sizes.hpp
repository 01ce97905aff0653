// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_TESTS_ODR_SIZES_HPP
#define CBTKIT_TESTS_ODR_SIZES_HPP

#include <cbtkit/cbtkit.hpp>

#include <array>
#include <cstddef>

using sizes = std::array<std::size_t, 10>;

static sizes own_sizes()
{
    using namespace cbtkit;
    return {
        sizeof(intensity), sizeof(text_span),      sizeof(calendar_day),  sizeof(civil_time), sizeof(finding),
        sizeof(thought),   sizeof(thought_record), sizeof(journal_entry), sizeof(smart_goal), sizeof(journal),
    };
}
#endif
