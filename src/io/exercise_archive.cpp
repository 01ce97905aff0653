// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/exercise_archive.hpp>

#include <cbtkit/io/detail/framed_value.hpp>

#include "exercise_payload.hpp"

namespace cbtkit::io {
namespace {
constexpr std::string_view session_name = "session";
constexpr std::string_view record_type_name = "exercise_record";

template <class T>
std::string written(T const& value, archive_kind kind, std::string_view type)
{
    return detail::write_framed(kind, type, [&](detail::string_sink& sink) {
        switch (kind) {
        case archive_kind::text:
            return detail::write_text(sink, value);
        case archive_kind::binary:
            return detail::write_binary(sink, value);
        case archive_kind::xml:
            return detail::write_xml(sink, value);
        }
    });
}

template <class T, class... Helper>
result<T> read(std::string_view bytes, std::string_view type, Helper const&... helper)
{
    return detail::read_framed<T>(
        bytes, type, [&](archive_kind kind, detail::memory_source& source, T& value) {
            switch (kind) {
            case archive_kind::text:
                return detail::read_text(source, value, helper...);
            case archive_kind::binary:
                return detail::read_binary(source, value, helper...);
            case archive_kind::xml:
                return detail::read_xml(source, value, helper...);
            }
        });
}
} // namespace

std::string write_archive(session const& value, archive_kind kind)
{
    return written(value, kind, session_name);
}
std::string write_archive(exercise_record const& value, archive_kind kind)
{
    return written(value, kind, record_type_name);
}

result<session> read_session_archive(std::string_view bytes, screens const& available)
{
    return read<session>(bytes, session_name, available);
}

template <>
result<session> read_archive<session>(std::string_view bytes)
{
    return read_session_archive(bytes);
}
template <>
result<exercise_record> read_archive<exercise_record>(std::string_view bytes)
{
    return read<exercise_record>(bytes, record_type_name);
}
} // namespace cbtkit::io
