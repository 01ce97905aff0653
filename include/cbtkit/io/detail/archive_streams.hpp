// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_DETAIL_ARCHIVE_STREAMS_HPP
#define CBTKIT_IO_DETAIL_ARCHIVE_STREAMS_HPP

/// @file
/// Streams over memory, and archives of Boost that read no text longer than what is left.

#include <boost/archive/archive_exception.hpp>
#include <boost/archive/binary_iarchive_impl.hpp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/xml_iarchive.hpp>

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <istream>
#include <limits>
#include <streambuf>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace cbtkit::io::detail {
/// Appends to a string, which is not to be touched while the sink lives. It has room of its own, for archives
/// of text write letter by letter; `flush` puts the last of them into the string.
class string_sink final : public std::streambuf {
public:
    explicit string_sink(std::string& out) noexcept
        : out_{out}
    {
        setp(room_.data(), room_.data() + room_.size());
    }

    void flush()
    {
        out_.append(pbase(), static_cast<std::size_t>(pptr() - pbase()));
        setp(room_.data(), room_.data() + room_.size());
    }

private:
    int_type overflow(int_type byte) override
    {
        flush();
        if (!traits_type::eq_int_type(byte, traits_type::eof())) {
            *pptr() = traits_type::to_char_type(byte);
            pbump(1);
        }
        return traits_type::not_eof(byte);
    }
    std::streamsize xsputn(char const* bytes, std::streamsize count) override
    {
        auto const size = static_cast<std::size_t>(count);
        if (count > epptr() - pptr())
            flush();
        if (size > room_.size()) {
            out_.append(bytes, size);
        } else {
            std::memcpy(pptr(), bytes, size);
            pbump(static_cast<int>(count));
        }
        return count;
    }
    int sync() override
    {
        flush();
        return 0;
    }

    std::string& out_;
    std::array<char, 4096> room_;
};

/// Reads bytes that outlive it.
class memory_source final : public std::streambuf {
public:
    explicit memory_source(std::string_view bytes) noexcept
    {
        char* const begin = const_cast<char*>(bytes.data()); // the get area is never written to
        setg(begin, begin, begin + bytes.size());
    }

    /// What is left; `drop` passes over its first bytes.
    [[nodiscard]] std::string_view rest() const noexcept
    {
        return {gptr(), static_cast<std::size_t>(egptr() - gptr())};
    }
    void drop(std::size_t count) noexcept { gbump_far(count); }

private:
    void gbump_far(std::size_t count) noexcept { setg(eback(), gptr() + count, egptr()); }
    std::streamsize showmanyc() override { return -1; }
};

/// Bytes that a `memory_source` still holds.
[[nodiscard]] inline std::size_t bytes_left(std::streambuf& source)
{
    std::streamsize const left = source.in_avail();
    return left > 0 ? static_cast<std::size_t>(left) : 0;
}
[[noreturn]] inline void throw_stream_error()
{
    throw boost::archive::archive_exception{boost::archive::archive_exception::input_stream_error};
}

/// A text archive of Boost; a text that claims to be longer than the rest is refused before memory is taken.
class careful_text_iarchive final : public boost::archive::text_iarchive_impl<careful_text_iarchive> {
public:
    explicit careful_text_iarchive(std::istream& stream);

private:
    friend class boost::archive::detail::interface_iarchive<careful_text_iarchive>;
    friend class boost::archive::load_access;
    using base = boost::archive::text_iarchive_impl<careful_text_iarchive>;

    template <class T>
    void load_override(T& value)
    {
        base::load_override(value);
    }
    void load_override(boost::archive::class_name_type& name) { base::load_override(name); }
    template <class T>
    void load(T& value)
    {
        if constexpr (std::is_integral_v<T>) {
            if (source_ != nullptr)
                return load_digits(value);
        }
        base::load(value);
    }
    /// A whole number straight from memory; a stream costs many times that.
    template <class T>
    void load_digits(T& value)
    {
        std::string_view const rest = source_->rest();
        std::size_t at = 0;
        while (at < rest.size() &&
               (rest[at] == ' ' || rest[at] == '\n' || rest[at] == '\r' || rest[at] == '\t'))
            ++at;
        using wide = std::conditional_t<std::is_signed_v<T>, std::int64_t, std::uint64_t>;
        wide number = 0;
        auto const read = std::from_chars(rest.data() + at, rest.data() + rest.size(), number);
        if (read.ec != std::errc{} || number < wide{std::numeric_limits<T>::min()} ||
            number > wide{std::numeric_limits<T>::max()})
            throw_stream_error();
        value = static_cast<T>(number);
        source_->drop(static_cast<std::size_t>(read.ptr - rest.data()));
    }
    void load(std::string& text);

    memory_source* source_ = nullptr; ///< null when the stream is over something else
};

/// A binary archive of Boost, likewise.
class careful_binary_iarchive final
    : public boost::archive::binary_iarchive_impl<careful_binary_iarchive, char, std::char_traits<char>> {
public:
    explicit careful_binary_iarchive(std::istream& stream);

private:
    friend class boost::archive::detail::interface_iarchive<careful_binary_iarchive>;
    friend class boost::archive::basic_binary_iarchive<careful_binary_iarchive>;
    friend class boost::archive::basic_binary_iprimitive<
        careful_binary_iarchive, char, std::char_traits<char>>;
    friend class boost::archive::load_access;
    using base = boost::archive::binary_iarchive_impl<careful_binary_iarchive, char, std::char_traits<char>>;

    template <class T>
    void load_override(T& value)
    {
        base::load_override(value);
    }
    template <class T>
    void load(T& value)
    {
        base::load(value);
    }
    void load(std::string& text);
};

/// An XML archive of Boost that does not read the closing tag while it is destroyed: where that is missing,
/// Boost throws out of a destructor, which ends the process.
class careful_xml_iarchive final : public boost::archive::xml_iarchive {
public:
    explicit careful_xml_iarchive(std::istream& stream)
        : boost::archive::xml_iarchive{// Boost compares the names of tags past the end of ours
                                       // (load_end, 1.81). The checksum has been verified, and
                                       // values are checked by what they hold, not by their tags.
                                       stream,
                                       boost::archive::no_header | boost::archive::no_xml_tag_checking}
    {
        init();
    }
};

/// True when nothing but line ends follows, or the closing tag of an XML archive.
[[nodiscard]] bool ends_well(std::string_view rest, bool xml) noexcept;
} // namespace cbtkit::io::detail

BOOST_SERIALIZATION_REGISTER_ARCHIVE(cbtkit::io::detail::careful_text_iarchive)
BOOST_SERIALIZATION_REGISTER_ARCHIVE(cbtkit::io::detail::careful_binary_iarchive)
#endif
