// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_ARCHIVE_VALUE_HPP
#define CBTKIT_IO_ARCHIVE_VALUE_HPP

/// @file
/// The framed archives of `archive.hpp` for any value that Boost.Serialization can store. A heavy header:
/// include it in few places.

#include <cbtkit/io/archive.hpp>
#include <cbtkit/io/bad_archive.hpp>
#include <cbtkit/io/detail/archive_streams.hpp>

#include <boost/archive/binary_oarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>
#include <boost/serialization/nvp.hpp>

#include <istream>
#include <new>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace cbtkit::io {
namespace detail {
/// Room for the frame at the start of `out`; `close_frame` fills it in.
void open_frame(std::string& out, archive_kind kind, std::string_view type);
void close_frame(std::string& out);

struct nothing_to_prepare {
    template <class Archive>
    void operator()(Archive&) const noexcept
    {
    }
};

template <class Archive, class Stream, class T>
void write_payload(Stream& stream, T const& value)
{
    Archive archive{stream};
    archive << boost::serialization::make_nvp("value", value);
}

template <class Archive, class Stream, class T, class Prepare>
void read_payload(Stream& stream, T& value, Prepare const& prepare)
{
    Archive archive{stream};
    prepare(archive);
    archive >> boost::serialization::make_nvp("value", value);
}
} // namespace detail

/// Writes any value with a `serialize` of Boost.
/// @param type a name of 1 to 100 bytes that the reader must ask for
/// @throws bad_archive for a number that is not finite
template <class T>
[[nodiscard]] std::string write_value_archive(T const& value, archive_kind kind, std::string_view type)
{
    std::string out;
    detail::open_frame(out, kind, type);
    {
        detail::string_sink sink{out};
        std::ostream stream{&sink};
        switch (kind) {
        case archive_kind::text:
            detail::write_payload<boost::archive::text_oarchive>(stream, value);
            break;
        case archive_kind::binary:
            detail::write_payload<boost::archive::binary_oarchive>(stream, value);
            break;
        case archive_kind::xml:
            detail::write_payload<boost::archive::xml_oarchive>(stream, value);
            break;
        }
        sink.flush();
    }
    detail::close_frame(out);
    return out;
}

/// Reads what `write_value_archive` wrote; see `read_archive` for the failures.
/// @param prepare is given the archive before anything is read from it
template <class T, class Prepare = detail::nothing_to_prepare>
[[nodiscard]] result<T> read_value_archive(
    std::string_view bytes, std::string_view type, Prepare const& prepare = {})
{
    auto const info = inspect_archive(bytes);
    if (!info)
        return fail(info.error().code, info.error().position);
    if (info->type != type)
        return fail(errc::wrong_type);
    try {
        detail::memory_source source{bytes.substr(info->payload_at)};
        std::istream stream{&source};
        T value{};
        switch (info->kind) {
        case archive_kind::text:
            detail::read_payload<detail::careful_text_iarchive>(stream, value, prepare);
            break;
        case archive_kind::binary:
            detail::read_payload<detail::careful_binary_iarchive>(stream, value, prepare);
            break;
        case archive_kind::xml:
            detail::read_payload<detail::careful_xml_iarchive>(stream, value, prepare);
            break;
        }
        bool const whole = detail::ends_well(
            bytes.substr(bytes.size() - detail::bytes_left(source)), info->kind == archive_kind::xml);
        if (!whole)
            return fail(errc::damaged);
        return value;
    } catch (bad_archive const& refused) {
        return fail(refused.reason().code);
    } catch (std::bad_alloc const&) {
        throw; // memory is really out: nothing asks for more than the bytes are worth
    } catch (boost::archive::archive_exception const& broken) {
        bool const newer = broken.code == boost::archive::archive_exception::unsupported_version;
        return fail(newer ? errc::version_too_new : errc::damaged);
    } catch (std::exception const&) {
        return fail(errc::damaged);
    }
}
} // namespace cbtkit::io
#endif
