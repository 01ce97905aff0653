// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/detail/binary_archives.hpp>

#include <boost/archive/detail/archive_serializer_map.hpp>
#include <boost/archive/impl/archive_serializer_map.ipp>
#include <boost/archive/impl/basic_binary_iarchive.ipp>
#include <boost/archive/impl/basic_binary_iprimitive.ipp>

namespace cbtkit::io::detail {
careful_binary_iarchive::careful_binary_iarchive(memory_source& source)
    : stream_over_source{source}
    , base{source, 0}
{
    // The length of the signature, the signature, and two bytes for the version: where the source ends within
    // the version, Boost would assert.
    constexpr std::size_t header_bytes = 8 + 22 + 2;
    if (source.rest().size() < header_bytes)
        throw_stream_error();
    init(0);
}
} // namespace cbtkit::io::detail

namespace boost::archive {
template class detail::archive_serializer_map<cbtkit::io::detail::careful_binary_iarchive>;
template class basic_binary_iprimitive<
    cbtkit::io::detail::careful_binary_iarchive, char, std::char_traits<char>>;
template class basic_binary_iarchive<cbtkit::io::detail::careful_binary_iarchive>;
template class binary_iarchive_impl<
    cbtkit::io::detail::careful_binary_iarchive, char, std::char_traits<char>>;
} // namespace boost::archive
