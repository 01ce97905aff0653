// SPDX-License-Identifier: BSL-1.0
#include "json_reading.hpp"

#include <cbtkit/io/serialize_records.hpp>

#include <limits>

namespace cbtkit::io::detail {
bool is_json_text(std::string_view text)
{
    // Whatever limits it was once read with, it is read again.
    constexpr auto any = std::numeric_limits<std::size_t>::max();
    return parse_strictly(text, {.bytes = any, .depth = deepest_json, .string_bytes = any, .elements = any})
        .has_value();
}
} // namespace cbtkit::io::detail
