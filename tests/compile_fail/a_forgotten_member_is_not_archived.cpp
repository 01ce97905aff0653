// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/serialize_core.hpp>

#include <boost/archive/text_oarchive.hpp>

struct letter {
    int text = 0;
    int kindness = 0;
};
template <>
struct cbtkit::io::stored_struct<letter> {
    static constexpr unsigned version = 1;
#ifdef CBTKIT_BAD
    static constexpr std::array names{"text"};
#else
    static constexpr std::array names{"text", "kindness"};
#endif
};

void save(boost::archive::text_oarchive& archive, letter const& value)
{
    archive << value; // bad
}
