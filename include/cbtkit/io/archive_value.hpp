// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_ARCHIVE_VALUE_HPP
#define CBTKIT_IO_ARCHIVE_VALUE_HPP

/// @file
/// The framed archives of `archive.hpp` for any value that Boost.Serialization can store. A heavy header:
/// include it in few places.

#include <cbtkit/io/archive.hpp>
#include <cbtkit/io/bad_archive.hpp>
#include <cbtkit/io/detail/binary_archives.hpp>
#include <cbtkit/io/detail/framed_value.hpp>
#include <cbtkit/io/detail/text_archives.hpp>
#include <cbtkit/io/detail/xml_archives.hpp>

#include <boost/archive/binary_oarchive.hpp>

#include <string>
#include <string_view>

namespace cbtkit::io {
/// Writes any value with a `serialize` of Boost.
/// @param type a name of 1 to 100 bytes that the reader must ask for
/// @throws bad_archive for a number that is not finite
template <class T>
[[nodiscard]] std::string write_value_archive(T const& value, archive_kind kind, std::string_view type)
{
    return detail::write_framed(kind, type, [&](detail::string_sink& sink) {
        switch (kind) {
        case archive_kind::text:
            return detail::write_payload<detail::careful_text_oarchive>(sink, value);
        case archive_kind::binary:
            return detail::write_payload<boost::archive::binary_oarchive>(sink, value);
        case archive_kind::xml:
            return detail::write_payload<detail::careful_xml_oarchive>(sink, value);
        }
    });
}

/// Reads what `write_value_archive` wrote; see `read_archive` for the failures.
/// @param prepare is given the archive before anything is read from it
template <class T, class Prepare = detail::nothing_to_prepare>
[[nodiscard]] result<T> read_value_archive(
    std::string_view bytes, std::string_view type, Prepare const& prepare = {})
{
    return detail::read_framed<T>(
        bytes, type, [&](archive_kind kind, detail::memory_source& source, T& value) {
            switch (kind) {
            case archive_kind::text:
                return detail::read_payload<detail::careful_text_iarchive>(source, value, prepare);
            case archive_kind::binary:
                return detail::read_payload<detail::careful_binary_iarchive>(source, value, prepare);
            case archive_kind::xml:
                return detail::read_payload<detail::careful_xml_iarchive>(source, value, prepare);
            }
        });
}
} // namespace cbtkit::io
#endif
