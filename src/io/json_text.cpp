// SPDX-License-Identifier: BSL-1.0
#include "json_reading.hpp"

#include <cbtkit/io/serialize_records.hpp>

namespace cbtkit::io::detail {
bool is_json_text(std::string_view text)
{
    return parse_strictly(text, json_limits{}).has_value();
}
} // namespace cbtkit::io::detail
