// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_DETAIL_MEMORY_STREAMS_HPP
#define CBTKIT_IO_DETAIL_MEMORY_STREAMS_HPP

/// @file
/// Streams over memory for archives of Boost, which our archives also write to and read from directly: a
/// stream of the standard library costs many times that.

#include <boost/archive/archive_exception.hpp>

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <istream>
#include <limits>
#include <ostream>
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

    void append(char byte)
    {
        if (pptr() == epptr())
            flush();
        *pptr() = byte;
        pbump(1);
    }
    void append(std::string_view bytes)
    {
        if (bytes.size() > static_cast<std::size_t>(epptr() - pptr()))
            flush();
        if (bytes.size() > room_.size()) {
            out_.append(bytes);
        } else {
            std::memcpy(pptr(), bytes.data(), bytes.size());
            pbump(static_cast<int>(bytes.size()));
        }
    }
    /// A whole number in digits.
    template <class T>
    void append_digits(T number)
    {
        constexpr std::ptrdiff_t most_digits = 20; // with a sign
        if (epptr() - pptr() < most_digits)
            flush();
        pbump(static_cast<int>(std::to_chars(pptr(), epptr(), number).ptr - pptr()));
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
        if (!traits_type::eq_int_type(byte, traits_type::eof()))
            append(traits_type::to_char_type(byte));
        return traits_type::not_eof(byte);
    }
    std::streamsize xsputn(char const* bytes, std::streamsize count) override
    {
        append(std::string_view{bytes, static_cast<std::size_t>(count)});
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

[[noreturn]] inline void throw_stream_error()
{
    throw boost::archive::archive_exception{boost::archive::archive_exception::input_stream_error};
}

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
    void drop(std::size_t count) noexcept { setg(eback(), gptr() + count, egptr()); }

    /// Takes the bytes of a number out, as they lie in memory.
    template <class T>
    void take(T& value)
    {
        std::string_view const left = rest();
        if (left.size() < sizeof value)
            throw_stream_error();
        std::memcpy(&value, left.data(), sizeof value);
        drop(sizeof value);
    }
    /// Takes a whole number in digits out, after white space.
    template <class T>
    void take_digits(T& value)
    {
        std::string_view const left = rest();
        std::size_t const at = blanks_of(left);
        using wide = std::conditional_t<std::is_signed_v<T>, std::int64_t, std::uint64_t>;
        wide number = 0;
        auto const read = std::from_chars(left.data() + at, left.data() + left.size(), number);
        if (read.ec != std::errc{} || number < wide{std::numeric_limits<T>::min()} ||
            number > wide{std::numeric_limits<T>::max()})
            throw_stream_error();
        value = static_cast<T>(number);
        drop(static_cast<std::size_t>(read.ptr - left.data()));
    }
    /// How many bytes of white space a text begins with.
    [[nodiscard]] static std::size_t blanks_of(std::string_view text) noexcept
    {
        std::size_t at = 0;
        while (at < text.size() &&
               (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
            ++at;
        return at;
    }

private:
    std::streamsize showmanyc() override { return -1; }
};

/// The streams that Boost wants beside them; they come first among the bases of an archive.
class stream_over_sink {
protected:
    explicit stream_over_sink(string_sink& sink)
        : sink_{sink}
        , stream_{&sink}
    {
    }
    string_sink& sink_;
    std::ostream stream_;
};
class stream_over_source {
public:
    /// Room for a text that is read on the way to another value.
    [[nodiscard]] std::string& scratch() noexcept { return scratch_; }
    [[nodiscard]] std::size_t bytes_left() const noexcept { return source_.rest().size(); }

protected:
    explicit stream_over_source(memory_source& source)
        : source_{source}
        , stream_{&source}
    {
    }
    memory_source& source_;
    std::istream stream_;
    std::string scratch_;
};
} // namespace cbtkit::io::detail
#endif
