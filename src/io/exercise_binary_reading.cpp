// SPDX-License-Identifier: BSL-1.0
#include "exercise_payload.hpp"

#include <cbtkit/io/detail/binary_archives.hpp>
#include <cbtkit/io/detail/framed_value.hpp>
#include <cbtkit/io/serialize_exercise.hpp>

namespace cbtkit::io::detail {
void read_binary(memory_source& source, session& value, screens const& available)
{
    read_payload<careful_binary_iarchive>(
        source, value, [&available](auto& archive) { use_screens(archive, available); });
}
void read_binary(memory_source& source, exercise_record& value)
{
    read_payload<careful_binary_iarchive>(source, value, nothing_to_prepare{});
}
} // namespace cbtkit::io::detail
