// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/session_json.hpp>

#include "record_json.hpp"

#include <boost/json.hpp>

#include <type_traits>

namespace cbtkit::io {
namespace {
namespace json = boost::json;

json::value value_of(std::string const& text)
{
    return json::value(text);
}
json::value value_of(int number)
{
    return json::value(number);
}
json::value value_of(bool flag)
{
    return json::value(flag);
}
json::value value_of(intensity level)
{
    return json::value(level.percent());
}
json::value value_of(calendar_day const& day)
{
    return json::value(day.to_string());
}
json::value value_of(civil_time const& time)
{
    return json::value(time.to_string());
}
template <class Tag>
json::value value_of(id<Tag> const& name)
{
    return json::value(name.str());
}
json::value value_of(share_list const& shares_of_all)
{
    json::array parts;
    for (share const& one : shares_of_all.parts())
        parts.push_back(json::object{{"name", one.name}, {"percent", one.percent}});
    return parts;
}
json::value value_of(intensity_series const& series)
{
    json::array points;
    for (intensity_point const& one : series.points())
        points.push_back(json::object{{"minute", one.minute}, {"value", one.value.percent()}});
    return points;
}
/// Records that the journal stores as well have one shape in the library: the one written there.
template <class Record>
json::value shared_shape(Record const& record)
{
    std::string text;
    detail::json_writer writer{text};
    detail::write(writer, record);
    return json::parse(text);
}
json::value value_of(emotion_rating const& rating)
{
    return shared_shape(rating);
}
template <class T>
json::value value_of(std::vector<T> const& all);
template <described_record Record>
json::value value_of(Record const& record);

template <class T>
void put(json::object& into, std::string_view name, T const& value)
{
    into[name] = value_of(value);
}
template <class T>
void put(json::object& into, std::string_view name, std::optional<T> const& value)
{
    if (value)
        into[name] = value_of(*value);
}

template <class T>
json::value value_of(std::vector<T> const& all)
{
    json::array made;
    for (T const& one : all)
        made.push_back(value_of(one));
    return made;
}
template <described_record Record>
json::value value_of(Record const& record)
{
    json::object made;
    for_each_member(record, [&made](std::string_view name, auto const& value) { put(made, name, value); });
    return made;
}

json::value content_of(thought_record const& record)
{
    return shared_shape(record);
}
json::value content_of(journal_entry const& record)
{
    return shared_shape(record);
}
json::value content_of(self_talk_reframe const& record)
{
    json::object made;
    put(made, "self_talk", record.self_talk);
    put(made, "harshness_before", record.harshness_before);
    put(made, "distortions", record.distortions);
    put(made, "reframe", record.reframe);
    put(made, "belief", record.belief);
    put(made, "harshness_after", record.harshness_after);
    return made;
}
template <described_record Record>
json::value content_of(Record const& record)
{
    return value_of(record);
}
} // namespace

std::string write_exercise_record(exercise_record const& record)
{
    json::object made{
        {"schema", "cbtkit/exercise_record/1"},
        {"type", record_name(record.content)},
        {"protocol", record.protocol},
        {"version", record.protocol_version},
        {"locale", record.locale}};
    put(made, "created", record.created);
    put(made, "updated", record.updated);
    made["revision"] = record.revision;
    made["content"] = std::visit([](auto const& content) { return content_of(content); }, record.content);
    json::object scores;
    for (record_score const& one : scores_of(record.content))
        scores[one.key] = one.value;
    made["scores"] = std::move(scores);
    return json::serialize(made);
}
} // namespace cbtkit::io
