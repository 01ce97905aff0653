// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/detail/text_archives.hpp>

#include <boost/archive/detail/archive_serializer_map.hpp>
#include <boost/archive/impl/archive_serializer_map.ipp>
#include <boost/archive/impl/basic_text_iarchive.ipp>
#include <boost/archive/impl/basic_text_oarchive.ipp>
#include <boost/archive/impl/text_iarchive_impl.ipp>
#include <boost/archive/impl/text_oarchive_impl.ipp>

namespace cbtkit::io::detail {
careful_text_oarchive::careful_text_oarchive(string_sink& sink)
    : stream_over_sink{sink}
    , base{stream_, 0}
{
    init();
}

careful_text_iarchive::careful_text_iarchive(memory_source& source)
    : stream_over_source{source}
    , base{stream_, 0}
{
    init();
}
} // namespace cbtkit::io::detail

namespace boost::archive {
template class detail::archive_serializer_map<cbtkit::io::detail::careful_text_oarchive>;
template class basic_text_oarchive<cbtkit::io::detail::careful_text_oarchive>;
template class text_oarchive_impl<cbtkit::io::detail::careful_text_oarchive>;
template class detail::archive_serializer_map<cbtkit::io::detail::careful_text_iarchive>;
template class basic_text_iarchive<cbtkit::io::detail::careful_text_iarchive>;
template class text_iarchive_impl<cbtkit::io::detail::careful_text_iarchive>;
} // namespace boost::archive
