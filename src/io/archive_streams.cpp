// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/detail/archive_streams.hpp>

#include <boost/archive/detail/archive_serializer_map.hpp>
#include <boost/archive/impl/archive_serializer_map.ipp>
#include <boost/archive/impl/basic_binary_iarchive.ipp>
#include <boost/archive/impl/basic_binary_iprimitive.ipp>
#include <boost/archive/impl/basic_text_iarchive.ipp>
#include <boost/archive/impl/text_iarchive_impl.ipp>

namespace cbtkit::io::detail {
careful_text_iarchive::careful_text_iarchive(std::istream& stream)
    : base{stream, 0}
    , source_{dynamic_cast<memory_source*>(stream.rdbuf())}
{
    init();
}

void careful_text_iarchive::load(std::string& text)
{
    std::size_t size = 0;
    load(size);
    if (source_ != nullptr) {
        std::string_view const rest = source_->rest(); // begins with the space
        if (rest.empty() || size > rest.size() - 1)
            throw_stream_error();
        text.assign(rest.substr(1, size));
        source_->drop(size + 1);
        return;
    }
    is.get(); // the space
    if (!is || size > bytes_left(*is.rdbuf()))
        throw_stream_error();
    text.resize(size);
    is.read(text.data(), static_cast<std::streamsize>(size));
}

careful_binary_iarchive::careful_binary_iarchive(std::istream& stream)
    : base{stream, 0}
{
    // The length of the signature, the signature, and two bytes for the version: where the stream ends within
    // the version, Boost would assert.
    constexpr std::size_t header_bytes = 8 + 22 + 2;
    if (bytes_left(m_sb) < header_bytes)
        throw_stream_error();
    init(0);
}

void careful_binary_iarchive::load(std::string& text)
{
    std::size_t size = 0;
    load(size);
    if (size > bytes_left(m_sb))
        throw_stream_error();
    text.resize(size);
    if (size != 0)
        load_binary(text.data(), size);
}

bool ends_well(std::string_view rest, bool xml) noexcept
{
    constexpr std::string_view tag = "</boost_serialization>";
    auto const drop_line_ends = [&rest] {
        while (rest.starts_with('\n') || rest.starts_with('\r'))
            rest.remove_prefix(1);
    };
    drop_line_ends();
    if (xml) {
        if (!rest.starts_with(tag))
            return false;
        rest.remove_prefix(tag.size());
        drop_line_ends();
    }
    return rest.empty();
}
} // namespace cbtkit::io::detail

namespace boost::archive {
template class detail::archive_serializer_map<cbtkit::io::detail::careful_text_iarchive>;
template class basic_text_iarchive<cbtkit::io::detail::careful_text_iarchive>;
template class text_iarchive_impl<cbtkit::io::detail::careful_text_iarchive>;
template class detail::archive_serializer_map<cbtkit::io::detail::careful_binary_iarchive>;
template class basic_binary_iprimitive<
    cbtkit::io::detail::careful_binary_iarchive, char, std::char_traits<char>>;
template class basic_binary_iarchive<cbtkit::io::detail::careful_binary_iarchive>;
template class binary_iarchive_impl<
    cbtkit::io::detail::careful_binary_iarchive, char, std::char_traits<char>>;
} // namespace boost::archive
