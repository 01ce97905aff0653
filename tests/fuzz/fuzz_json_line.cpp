// SPDX-License-Identifier: BSL-1.0
#include "../../src/cli/json_line.hpp"

#include "text_of.hpp"

#include <cbtkit/core/utf8.hpp>

#include <boost/json.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    std::string_view const line = text_of(data, size);
    boost::system::error_code ec;
    boost::json::parse_options options;
    options.max_depth = 64;
    auto const judged =
        boost::json::parse(boost::json::string_view{line.data(), line.size()}, ec, {}, options);
    std::string text_buffer;
    std::string id_buffer;
    std::size_t at = 0;
    auto const read = cbtkit::cli::read_json_line(line, text_buffer, id_buffer, at);
    must(at <= size + 1);
    // Bytes that are not UTF-8 are refused before a line is read, so here only Boost looks at them.
    if (read && !ec) {
        must(judged.is_object());
        auto const* text = judged.as_object().if_contains("text");
        must(read->has_text == (text != nullptr));
        if (read->text)
            must(text->is_string() && *read->text == std::string_view{text->get_string()});
    }
    if (read && ec)
        must(cbtkit::first_invalid_utf8(line).has_value());
    return 0;
}
