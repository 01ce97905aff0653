// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/archive.hpp>
#include <cbtkit/io/serialize_journal.hpp>

#include "catch.hpp"
#include "random_values.hpp"

#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <boost/archive/xml_iarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>

#include <sstream>

using namespace cbtkit;
using io::archive_kind;
using test::chance;

namespace {
template <class Archive>
std::string by_boost(journal const& value)
{
    std::ostringstream out;
    {
        Archive archive{out};
        archive << boost::serialization::make_nvp("value", value);
    }
    return out.str();
}
template <class Archive>
journal read_by_boost(std::string const& payload)
{
    std::istringstream in{payload};
    Archive archive{in};
    journal read;
    archive >> boost::serialization::make_nvp("value", read);
    return read;
}
std::string payload_of(journal const& value, archive_kind kind)
{
    std::string const framed = io::write_archive(value, kind);
    auto const info = io::inspect_archive(framed);
    REQUIRE(info);
    return framed.substr(info->payload_at);
}
} // namespace

TEST_CASE("our archives hold what Boost's archives hold, byte by byte")
{
    chance random{77};
    for (int round = 0; round < 60; ++round) {
        INFO(round);
        auto const value = test::random_journal(random);
        auto const text = payload_of(value, archive_kind::text);
        REQUIRE(text == by_boost<boost::archive::text_oarchive>(value));
        REQUIRE(payload_of(value, archive_kind::xml) == by_boost<boost::archive::xml_oarchive>(value));
        bool const same = read_by_boost<boost::archive::text_iarchive>(text) == value;
        CHECK(same);
    }
}

TEST_CASE("a value that Boost's own archive refuses half-way is what it was before")
{
    chance random{5};
    journal old;
    journal_entry entry;
    entry.id = *entry_id::from("kept");
    REQUIRE(old.add(entry));
    auto value = test::random_journal(random);
    std::string const payload = payload_of(value, archive_kind::text);
    for (std::size_t cut : {payload.size() / 2, payload.size() * 9 / 10}) {
        std::istringstream in{payload.substr(0, cut)};
        boost::archive::text_iarchive archive{in};
        journal read = old;
        CHECK_THROWS(archive >> boost::serialization::make_nvp("value", read));
        bool const same = read == old;
        CHECK(same);
    }
}
