// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_DETAIL_FRAMED_VALUE_HPP
#define CBTKIT_IO_DETAIL_FRAMED_VALUE_HPP

/// @file
/// The frame around an archive of Boost, whatever its kind: what is verified before, what is looked at after.

#include <cbtkit/io/archive.hpp>
#include <cbtkit/io/bad_archive.hpp>
#include <cbtkit/io/detail/memory_streams.hpp>

#include <boost/archive/archive_exception.hpp>
#include <boost/serialization/nvp.hpp>

#include <exception>
#include <new>
#include <string>
#include <string_view>

namespace cbtkit::io::detail {
/// Room for the frame at the start of `out`; `close_frame` fills it in.
void open_frame(std::string& out, archive_kind kind, std::string_view type);
void close_frame(std::string& out);
/// True when nothing but line ends follows, or the closing tag of an XML archive.
[[nodiscard]] bool ends_well(std::string_view rest, bool xml) noexcept;

struct nothing_to_prepare {
    template <class Archive>
    void operator()(Archive&) const noexcept
    {
    }
};

template <class Archive, class T>
void write_payload(string_sink& sink, T const& value)
{
    Archive archive{sink};
    archive << boost::serialization::make_nvp("value", value);
    if constexpr (requires { archive.end(); })
        archive.end();
}

template <class Archive, class T, class Prepare>
void read_payload(memory_source& source, T& value, Prepare const& prepare)
{
    Archive archive{source};
    prepare(archive);
    archive >> boost::serialization::make_nvp("value", value);
}

/// @param write puts the payload into a `string_sink`
template <class Write>
[[nodiscard]] std::string write_framed(archive_kind kind, std::string_view type, Write write)
{
    std::string out;
    open_frame(out, kind, type);
    string_sink sink{out};
    write(sink);
    sink.flush();
    close_frame(out);
    return out;
}

/// @param read takes the value of a payload of some kind out of a `memory_source`
template <class T, class Read>
[[nodiscard]] result<T> read_framed(std::string_view bytes, std::string_view type, Read read)
{
    auto const info = inspect_archive(bytes);
    if (!info)
        return fail(info.error().code, info.error().position);
    if (info->type != type)
        return fail(errc::wrong_type);
    try {
        memory_source source{bytes.substr(info->payload_at)};
        T value{};
        read(info->kind, source, value);
        if (!ends_well(source.rest(), info->kind == archive_kind::xml))
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
} // namespace cbtkit::io::detail
#endif
