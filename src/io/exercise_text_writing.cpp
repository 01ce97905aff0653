// SPDX-License-Identifier: BSL-1.0
#include "exercise_payload.hpp"

#include <cbtkit/io/detail/framed_value.hpp>
#include <cbtkit/io/detail/text_archives.hpp>
#include <cbtkit/io/serialize_exercise.hpp>

namespace cbtkit::io::detail {
void write_text(string_sink& sink, session const& value)
{
    write_payload<careful_text_oarchive>(sink, value);
}
void write_text(string_sink& sink, exercise_record const& value)
{
    write_payload<careful_text_oarchive>(sink, value);
}
} // namespace cbtkit::io::detail
