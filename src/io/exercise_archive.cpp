// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/exercise_archive.hpp>

#include <cbtkit/io/archive_value.hpp>
#include <cbtkit/io/serialize_exercise.hpp>

namespace cbtkit::io {
namespace {
constexpr std::string_view session_name = "session";
constexpr std::string_view record_type_name = "exercise_record";
} // namespace

std::string write_archive(session const& value, archive_kind kind)
{
    return write_value_archive(value, kind, session_name);
}
std::string write_archive(exercise_record const& value, archive_kind kind)
{
    return write_value_archive(value, kind, record_type_name);
}

result<session> read_session_archive(std::string_view bytes, screens const& available)
{
    return read_value_archive<session>(
        bytes, session_name, [&available](auto& archive) { use_screens(archive, available); });
}

template <>
result<session> read_archive<session>(std::string_view bytes)
{
    return read_session_archive(bytes);
}
template <>
result<exercise_record> read_archive<exercise_record>(std::string_view bytes)
{
    return read_value_archive<exercise_record>(bytes, record_type_name);
}
} // namespace cbtkit::io
