// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_DETAIL_BINARY_ARCHIVES_HPP
#define CBTKIT_IO_DETAIL_BINARY_ARCHIVES_HPP

/// @file
/// A binary archive of Boost over memory.

#include <cbtkit/io/detail/memory_streams.hpp>

#include <boost/archive/binary_iarchive_impl.hpp>
#include <boost/archive/detail/register_archive.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace cbtkit::io::detail {
/// Reads; a text that claims to be longer than the rest is refused before memory is taken.
class careful_binary_iarchive final
    : public stream_over_source,
      public boost::archive::binary_iarchive_impl<careful_binary_iarchive, char, std::char_traits<char>> {
public:
    explicit careful_binary_iarchive(memory_source& source);

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
        if constexpr (std::is_same_v<T, bool>) {
            unsigned char byte = 0; // any other bool would be undefined
            source_.take(byte);
            if (byte > 1)
                throw_stream_error();
            value = byte == 1;
        } else if constexpr (std::is_arithmetic_v<T>) {
            source_.take(value);
        } else {
            base::load(value);
        }
    }
    void load(std::string& text)
    {
        std::size_t size = 0;
        source_.take(size);
        std::string_view const rest = source_.rest();
        if (size > rest.size())
            throw_stream_error();
        text.assign(rest.substr(0, size));
        source_.drop(size);
    }
};
} // namespace cbtkit::io::detail

BOOST_SERIALIZATION_REGISTER_ARCHIVE(cbtkit::io::detail::careful_binary_iarchive)
#endif
