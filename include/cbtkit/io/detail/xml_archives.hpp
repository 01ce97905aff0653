// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_DETAIL_XML_ARCHIVES_HPP
#define CBTKIT_IO_DETAIL_XML_ARCHIVES_HPP

/// @file
/// XML archives of Boost over memory. What they write is what Boost writes, byte by byte; what Boost's
/// grammar reads slowly, tags without attributes and texts without references, is read here.

#include <cbtkit/io/detail/memory_streams.hpp>

#include <boost/archive/xml_iarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace cbtkit::io::detail {
/// Writes. Call `end` when all is written.
class careful_xml_oarchive final : private stream_over_sink,
                                   public boost::archive::xml_oarchive_impl<careful_xml_oarchive> {
public:
    explicit careful_xml_oarchive(string_sink& sink);
    /// Writes the closing tag of the archive. (Boost does so in its destructor, which must not fail.)
    void end() { this->windup(); }
    void save_binary(void const* bytes, std::size_t count);

private:
    friend class boost::archive::detail::interface_oarchive<careful_xml_oarchive>;
    friend class boost::archive::basic_xml_oarchive<careful_xml_oarchive>;
    friend class boost::archive::xml_oarchive_impl<careful_xml_oarchive>;
    friend class boost::archive::save_access;
    using base = boost::archive::xml_oarchive_impl<careful_xml_oarchive>;

    void put(char byte) { sink_.append(byte); }
    void put(char const* text) { sink_.append(std::string_view{text}); }
    template <class T>
    void save(T const& value)
    {
        if constexpr (std::is_same_v<T, bool>)
            sink_.append(value ? '1' : '0');
        else if constexpr (std::is_integral_v<T>)
            sink_.append_digits(value);
        else
            base::save(value);
    }
    void save(char const* text) { save_text(text); }
    void save(std::string const& text) { save_text(text); }
    void save_text(std::string_view text);
    void save_start(char const* name);
    void save_end(char const* name);
    void end_preamble()
    {
        if (tag_is_open_)
            sink_.append('>');
        tag_is_open_ = false;
    }
    void begin_line();

    std::size_t depth_ = 0;
    bool tag_is_open_ = false;
    bool ends_on_own_line_ = false;
};

/// Reads. It does not read the closing tag while it is destroyed: where that is missing, Boost throws out of
/// a destructor, which ends the process. Names of tags are not compared: Boost does so past the end of ours
/// (load_end, 1.81). The checksum has been verified, and values are checked by what they hold.
class careful_xml_iarchive final : public stream_over_source,
                                   public boost::archive::xml_iarchive_impl<careful_xml_iarchive> {
public:
    explicit careful_xml_iarchive(memory_source& source);

private:
    friend class boost::archive::detail::interface_iarchive<careful_xml_iarchive>;
    friend class boost::archive::basic_xml_iarchive<careful_xml_iarchive>;
    friend class boost::archive::xml_iarchive_impl<careful_xml_iarchive>;
    friend class boost::archive::load_access;
    using base = boost::archive::xml_iarchive_impl<careful_xml_iarchive>;

    template <class T>
    void load_override(T& value)
    {
        base::load_override(value);
    }
    template <class T>
    void load(T& value)
    {
        if constexpr (std::is_integral_v<T>)
            source_.take_digits(value);
        else
            base::load(value);
    }
    void load(std::string& text);
    void load_start(char const* name);
    void load_end(char const* name);
    bool take_tag(std::string_view opening);
};
} // namespace cbtkit::io::detail

BOOST_SERIALIZATION_REGISTER_ARCHIVE(cbtkit::io::detail::careful_xml_oarchive)
BOOST_SERIALIZATION_REGISTER_ARCHIVE(cbtkit::io::detail::careful_xml_iarchive)
#endif
