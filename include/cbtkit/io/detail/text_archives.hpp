// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_DETAIL_TEXT_ARCHIVES_HPP
#define CBTKIT_IO_DETAIL_TEXT_ARCHIVES_HPP

/// @file
/// Text archives of Boost over memory. What they write is what Boost writes, byte by byte.

#include <cbtkit/io/detail/memory_streams.hpp>

#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace cbtkit::io::detail {
/// Writes; numbers and texts go straight into memory.
class careful_text_oarchive final : private stream_over_sink,
                                    public boost::archive::text_oarchive_impl<careful_text_oarchive> {
public:
    explicit careful_text_oarchive(string_sink& sink);

private:
    friend class boost::archive::detail::interface_oarchive<careful_text_oarchive>;
    friend class boost::archive::basic_text_oarchive<careful_text_oarchive>;
    friend class boost::archive::save_access;
    using base = boost::archive::text_oarchive_impl<careful_text_oarchive>;

    void put(char byte) { sink_.append(byte); }
    void begin_token()
    {
        if (this->delimiter == this->space)
            sink_.append(' ');
        else
            this->newtoken();
    }
    template <class T>
    void save(T const& value)
    {
        if constexpr (std::is_same_v<T, bool>) {
            save(value ? 1 : 0);
        } else if constexpr (std::is_integral_v<T>) {
            begin_token();
            sink_.append_digits(value);
        } else {
            base::save(value);
        }
    }
    void save(std::string const& text)
    {
        save(text.size());
        begin_token();
        sink_.append(text);
    }
};

/// Reads; a text that claims to be longer than the rest is refused before memory is taken.
class careful_text_iarchive final : public stream_over_source,
                                    public boost::archive::text_iarchive_impl<careful_text_iarchive> {
public:
    explicit careful_text_iarchive(memory_source& source);

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
        if constexpr (std::is_integral_v<T>)
            source_.take_digits(value);
        else
            base::load(value);
    }
    void load(std::string& text)
    {
        std::size_t size = 0;
        source_.take_digits(size);
        std::string_view const rest = source_.rest(); // begins with the space
        if (rest.empty() || size > rest.size() - 1)
            throw_stream_error();
        text.assign(rest.substr(1, size));
        source_.drop(size + 1);
    }
};
} // namespace cbtkit::io::detail

BOOST_SERIALIZATION_REGISTER_ARCHIVE(cbtkit::io::detail::careful_text_oarchive)
BOOST_SERIALIZATION_REGISTER_ARCHIVE(cbtkit::io::detail::careful_text_iarchive)
#endif
