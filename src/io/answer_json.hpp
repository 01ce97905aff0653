// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_ANSWER_JSON_HPP
#define CBTKIT_SRC_IO_ANSWER_JSON_HPP

/// @file
/// Answers as JSON values: plain, as events have them, and tagged with their kinds, as sessions store them.

#include "json_reading.hpp"

#include <cbtkit/exercise/answer.hpp>
#include <cbtkit/exercise/protocol.hpp>
#include <cbtkit/screening/screen.hpp>

#include <boost/json.hpp>

#include <string>
#include <string_view>

namespace cbtkit::io::detail {
/// How texts are read.
struct text_source {
    std::string language;
    screens const& available;
};

[[nodiscard]] boost::json::value plain_json(answer const& given);
[[nodiscard]] boost::json::value tagged_json(answer const& given);

/// An answer of the kind that `asked` has; failures are noted.
[[nodiscard]] answer read_plain(
    boost::json::value const& value, field const& asked, text_source const& texts, std::string const& pointer,
    json_failures& failures);
/// An answer that names its kind.
[[nodiscard]] answer read_tagged(
    boost::json::value const& value, screens const& available, std::string const& pointer,
    json_failures& failures);
} // namespace cbtkit::io::detail
#endif
