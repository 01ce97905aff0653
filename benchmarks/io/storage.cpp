// SPDX-License-Identifier: BSL-1.0
// Writes and reads a journal of 100,000 entries in every format, beside Boost.Serialization over plain
// structs and, for JSON, Boost.JSON over a tree. All in one run, best of three rounds, processor time, MB/s
// of the format's own bytes.
#include <cbtkit/io/archive.hpp>
#include <cbtkit/io/detail/memory_streams.hpp>
#include <cbtkit/io/journal_json.hpp>
#include <cbtkit/io/journal_lines.hpp>

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <boost/archive/xml_iarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>
#include <boost/json.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/vector.hpp>

#ifdef CBTKIT_WITH_NLOHMANN
#include <nlohmann/json.hpp>
#endif
#ifdef CBTKIT_WITH_SIMDJSON
#include <simdjson.h>
#endif

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

namespace plain {
// What somebody would write who wants the same data without any of the checks.
struct feeling {
    std::string id;
    int before = -1;
    int after = -1;
    template <class Archive>
    void serialize(Archive& archive, unsigned)
    {
        archive& BOOST_SERIALIZATION_NVP(id) & BOOST_SERIALIZATION_NVP(before) &
            BOOST_SERIALIZATION_NVP(after);
    }
};
struct entry {
    std::string id, at, text;
    int mood = -1;
    std::vector<feeling> feelings;
    std::vector<std::string> tags, distortions;
    template <class Archive>
    void serialize(Archive& archive, unsigned)
    {
        archive& BOOST_SERIALIZATION_NVP(id) & BOOST_SERIALIZATION_NVP(at) & BOOST_SERIALIZATION_NVP(text) &
            BOOST_SERIALIZATION_NVP(mood) & BOOST_SERIALIZATION_NVP(feelings) &
            BOOST_SERIALIZATION_NVP(tags) & BOOST_SERIALIZATION_NVP(distortions);
    }
};
} // namespace plain

namespace {
using namespace cbtkit;

template <class Work>
double best_seconds(Work work)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        std::clock_t const begin = std::clock(); // processor time: other programs do not count
        work();
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

void print(char const* name, std::size_t bytes, double write, double read)
{
    double const megabytes = static_cast<double>(bytes) / 1e6;
    std::printf(
        "%-28s %7.1f MB  write %7.1f ms %6.0f MB/s  read %7.1f ms %6.0f MB/s\n", name, megabytes, write * 1e3,
        megabytes / write, read * 1e3, megabytes / read);
}

std::vector<journal_entry> entries_of(std::size_t count)
{
    std::vector<journal_entry> made;
    std::uint64_t state = 1;
    auto const next = [&state](std::uint64_t below) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33U) % below;
    };
    char const* const sentences[] = {
        "They went without me and nobody asked. ", "I always ruin everything, I said. ",
        "Lunch with Ana helped a little. ", "Caf\xC3\xA9, rain, a long walk home. ",
        "\"Fine\" is what I answered.\n"};
    for (std::size_t i = 0; i < count; ++i) {
        journal_entry entry;
        entry.id = *entry_id::from("entry-" + std::to_string(i));
        entry.at = *civil_time::from_parts(
            *calendar_day::from_days_since_epoch(static_cast<std::int64_t>(15'000 + i / 20)),
            static_cast<std::int32_t>(i % 20 * 3'600'000), 60);
        for (std::uint64_t left = 2 + next(5); left > 0; --left)
            entry.text += sentences[next(5)];
        entry.mood = *intensity::from_percent(static_cast<std::int64_t>(next(101)));
        for (char const* id : {"sadness", "hurt"})
            entry.emotions.push_back(
                {*emotion_id::from(id),
                 {},
                 *intensity::from_percent(static_cast<std::int64_t>(next(101))),
                 *intensity::from_percent(static_cast<std::int64_t>(next(101))),
                 false,
                 {}});
        entry.tags = {"work", "evening"};
        entry.confirmed_distortions.push_back(*distortion_id::from("mind_reading"));
        made.push_back(std::move(entry));
    }
    return made;
}

template <class Out, class In>
void plain_boost(char const* name, std::vector<plain::entry> const& entries)
{
    std::string bytes;
    double const write = best_seconds([&] {
        std::ostringstream stream;
        {
            Out archive{stream};
            archive << boost::serialization::make_nvp("entries", entries);
        }
        bytes = stream.str();
    });
    double const read = best_seconds([&] {
        std::istringstream stream{bytes};
        In archive{stream};
        std::vector<plain::entry> back;
        archive >> boost::serialization::make_nvp("entries", back);
        if (back.size() != entries.size())
            std::abort();
    });
    print(name, bytes.size(), write, read);
}

void ours(char const* name, journal const& value, io::archive_kind kind)
{
    std::string bytes;
    double const write = best_seconds([&] { bytes = io::write_archive(value, kind); });
    double const read = best_seconds([&] {
        if (!io::read_archive<journal>(bytes))
            std::abort();
    });
    print(name, bytes.size(), write, read);
}
} // namespace

int main(int argc, char** argv)
{
    std::size_t const count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
    journal const value = *journal::from_entries(entries_of(count));
    std::vector<plain::entry> structs;
    for (journal_entry const& entry : value.entries()) {
        plain::entry made{
            entry.id.str(), entry.at.to_string(), entry.text, entry.mood->percent(), {}, entry.tags, {}};
        for (emotion_rating const& rating : entry.emotions)
            made.feelings.push_back(
                {rating.emotion.str(), rating.before->percent(), rating.after->percent()});
        for (distortion_id const& id : entry.confirmed_distortions)
            made.distortions.push_back(id.str());
        structs.push_back(std::move(made));
    }
    plain_boost<boost::archive::binary_oarchive, boost::archive::binary_iarchive>(
        "plain structs, binary", structs);
    ours("cbtkit archive, binary", value, io::archive_kind::binary);
    plain_boost<boost::archive::text_oarchive, boost::archive::text_iarchive>("plain structs, text", structs);
    ours("cbtkit archive, text", value, io::archive_kind::text);
    plain_boost<boost::archive::xml_oarchive, boost::archive::xml_iarchive>("plain structs, XML", structs);
    ours("cbtkit archive, XML", value, io::archive_kind::xml);

    std::string json;
    double const json_write = best_seconds([&] { json = io::write_journal(value); });
    double const json_read = best_seconds([&] {
        if (!io::read_journal(json))
            std::abort();
    });
    print("cbtkit JSON", json.size(), json_write, json_read);
    auto const tree = boost::json::parse(json);
    double const tree_write = best_seconds([&] { (void)boost::json::serialize(tree); });
    double const tree_read = best_seconds([&] { (void)boost::json::parse(json); });
    print("Boost.JSON, tree only", json.size(), tree_write, tree_read);
#ifdef CBTKIT_WITH_NLOHMANN
    auto const other = nlohmann::json::parse(json);
    double const other_write = best_seconds([&] { (void)other.dump(); });
    double const other_read = best_seconds([&] {
        if (nlohmann::json::parse(json).empty())
            std::abort();
    });
    print("nlohmann, tree only", json.size(), other_write, other_read);
#endif
#ifdef CBTKIT_WITH_SIMDJSON
    // On demand, into plain structs, without our checks of ids, times and numbers.
    double const demand_read = best_seconds([&] {
        simdjson::padded_string const padded{json};
        simdjson::ondemand::parser parser;
        simdjson::ondemand::document document = parser.iterate(padded);
        std::vector<plain::entry> back;
        auto const text_of = [](simdjson::ondemand::value from) {
            return std::string{std::string_view{from.get_string()}};
        };
        for (simdjson::ondemand::object from : document["entries"]) {
            plain::entry made;
            for (auto member : from) {
                std::string_view const name = member.unescaped_key();
                if (name == "id")
                    made.id = text_of(member.value());
                else if (name == "at")
                    made.at = text_of(member.value());
                else if (name == "text")
                    made.text = text_of(member.value());
                else if (name == "mood")
                    made.mood = static_cast<int>(std::int64_t{member.value()});
                else if (name == "emotions")
                    for (simdjson::ondemand::object rating : member.value().get_array()) {
                        plain::feeling one;
                        one.id = text_of(rating["id"]);
                        one.before = static_cast<int>(std::int64_t{rating["before"]});
                        one.after = static_cast<int>(std::int64_t{rating["after"]});
                        made.feelings.push_back(std::move(one));
                    }
                else if (name == "tags")
                    for (auto tag : member.value().get_array())
                        made.tags.emplace_back(std::string_view{tag.get_string()});
                else if (name == "confirmed_distortions")
                    for (auto id : member.value().get_array())
                        made.distortions.emplace_back(std::string_view{id.get_string()});
            }
            back.push_back(std::move(made));
        }
        if (back.size() != count)
            std::abort();
    });
    print("simdjson on demand, structs", json.size(), std::numeric_limits<double>::infinity(), demand_read);
#endif
    std::string lines;
    double const lines_write = best_seconds([&] {
        std::ostringstream stream;
        io::write_journal_lines(stream, value);
        lines = stream.str();
    });
    double const lines_read = best_seconds([&] {
        std::istringstream stream{lines};
        if (!io::read_journal_lines(stream))
            std::abort();
    });
    print("cbtkit JSON lines", lines.size(), lines_write, lines_read);
}
