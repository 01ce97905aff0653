// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/session_json.hpp>

#include "journal_members.hpp"
#include "record_json.hpp"

#include <boost/json.hpp>

#include <type_traits>
#include <utility>

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
    return detail::parse_own(text);
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

/// The members of a reframe of self-talk, which keeps unknown ones itself.
template <class Reframe, class Visit>
void for_each_member_of(Reframe& reframe, Visit visit)
{
    auto& [self_talk, harshness_before, distortions, words, belief, harshness_after, unknown] = reframe;
    (void)unknown;
    visit("self_talk", self_talk);
    visit("harshness_before", harshness_before);
    visit("distortions", distortions);
    visit("reframe", words);
    visit("belief", belief);
    visit("harshness_after", harshness_after);
}

json::value content_of(thought_record const& record)
{
    return shared_shape(record);
}
json::value content_of(journal_entry const& record)
{
    json::value const whole = shared_shape(record);
    json::object made;
    for (auto const& member : whole.get_object()) // it has no id before a journal takes it
        if (member.key() != "id" || !record.id.empty())
            made[member.key()] = member.value();
    return made;
}
json::value content_of(self_talk_reframe const& record)
{
    json::object made;
    for_each_member_of(record, [&made](std::string_view name, auto const& value) { put(made, name, value); });
    for (unknown_member const& one : record.unknown)
        made[one.name] = detail::parse_own(one.json);
    return made;
}
template <described_record Record>
json::value content_of(Record const& record)
{
    return value_of(record);
}

/// A value within a document: where it stands, and where failures are noted.
struct place {
    json::value const& value;
    std::string pointer;
    detail::json_failures& failures;

    void wrong(errc code) const { failures.note(code, pointer); }
};

void read_value(place const& at, std::string& out)
{
    if (auto const* text = at.value.if_string())
        out.assign(text->data(), text->size());
    else
        at.wrong(errc::wrong_type);
}
void read_value(place const& at, bool& out)
{
    if (at.value.is_bool())
        out = at.value.get_bool();
    else
        at.wrong(errc::wrong_type);
}
void read_value(place const& at, int& out)
{
    boost::system::error_code code;
    auto const number = at.value.to_number<int>(code);
    if (!code)
        out = number;
    else
        at.wrong(at.value.is_number() ? errc::out_of_range : errc::wrong_type);
}
template <class T>
void keep(place const& at, result<T> made, T& out)
{
    if (made)
        out = *std::move(made);
    else
        at.wrong(made.error().code);
}
void read_value(place const& at, intensity& out)
{
    int percent = 0;
    read_value(at, percent);
    keep(at, intensity::from_percent(percent), out);
}
/// A text that `parse` turns into a value.
template <class T, class Parse>
void read_parsed(place const& at, T& out, Parse parse)
{
    if (auto const* text = at.value.if_string())
        keep(at, parse(std::string_view{*text}), out);
    else
        at.wrong(errc::wrong_type);
}
void read_value(place const& at, calendar_day& out)
{
    read_parsed(at, out, &calendar_day::parse);
}
void read_value(place const& at, civil_time& out)
{
    read_parsed(at, out, &civil_time::parse);
}
template <class Tag>
void read_value(place const& at, id<Tag>& out)
{
    read_parsed(at, out, &id<Tag>::from);
}
void read_value(place const& at, emotion_rating& out)
{
    detail::object_reader in{at.value, at.pointer, at.failures};
    out = detail::read_emotion_rating(in);
}
void read_value(place const& at, share& out);
void read_value(place const& at, intensity_point& out);
template <described_record Record>
void read_value(place const& at, Record& out);

template <class T>
void read_value(place const& at, std::vector<T>& out)
{
    auto const* all = at.value.if_array();
    if (all == nullptr)
        return at.wrong(errc::wrong_type);
    out.reserve(all->size());
    for (std::size_t i = 0; i < all->size() && !at.failures.any(); ++i) {
        T one{};
        read_value(place{(*all)[i], at.pointer + '/' + std::to_string(i), at.failures}, one);
        out.push_back(std::move(one));
    }
}
void read_value(place const& at, share_list& out)
{
    std::vector<share> parts;
    read_value(at, parts);
    keep(at, share_list::from(std::move(parts)), out);
}
void read_value(place const& at, intensity_series& out)
{
    std::vector<intensity_point> points;
    read_value(at, points);
    keep(at, intensity_series::from(std::move(points)), out);
}

/// A member that has to be there.
template <class T>
void get(detail::object_reader& in, std::string_view name, T& out)
{
    if (auto const* value = in.take_required(name))
        read_value(place{*value, in.pointer_to(name), in.failures()}, out);
}
template <class T>
void get(detail::object_reader& in, std::string_view name, std::optional<T>& out)
{
    if (auto const* value = in.take(name))
        read_value(place{*value, in.pointer_to(name), in.failures()}, out.emplace());
}
void read_value(place const& at, share& out)
{
    detail::object_reader in{at.value, at.pointer, at.failures};
    get(in, "name", out.name);
    get(in, "percent", out.percent);
    in.refuse_unknown(); // a row has no place for it
}
void read_value(place const& at, intensity_point& out)
{
    detail::object_reader in{at.value, at.pointer, at.failures};
    if (auto const minute = in.number("minute"))
        out.minute = *minute;
    else
        in.failures().note(errc::missing_member, in.pointer());
    get(in, "value", out.value);
    in.refuse_unknown(); // a row has no place for it
}
template <described_record Record>
void read_members(detail::object_reader& in, Record& out)
{
    for_each_member(out, [&in](std::string_view name, auto& value) { get(in, name, value); });
}
template <described_record Record>
void read_value(place const& at, Record& out)
{
    detail::object_reader in{at.value, at.pointer, at.failures};
    read_members(in, out);
    in.refuse_unknown(); // a row has no place for it
}

void read_content(place const& at, thought_record& out, std::vector<unknown_member>&)
{
    detail::object_reader in{at.value, at.pointer, at.failures};
    out = detail::read_thought_record(in);
}
/// The entry that an exercise leaves behind has no id yet; its journal gives it one.
void read_content(place const& at, journal_entry& out, std::vector<unknown_member>&)
{
    json::value entry = at.value;
    json::object* const members = entry.if_object();
    bool const unnamed = members != nullptr && !members->contains("id");
    if (unnamed)
        (*members)["id"] = "unnamed";
    detail::object_reader in{entry, at.pointer, at.failures};
    out = detail::read_entry(in);
    if (unnamed)
        out.id = {};
}
void read_content(place const& at, self_talk_reframe& out, std::vector<unknown_member>&)
{
    detail::object_reader in{at.value, at.pointer, at.failures};
    for_each_member_of(out, [&in](std::string_view name, auto& value) { get(in, name, value); });
    out.unknown = in.unknown();
}
template <described_record Record>
void read_content(place const& at, Record& out, std::vector<unknown_member>& unknown)
{
    detail::object_reader in{at.value, at.pointer, at.failures};
    read_members(in, out);
    unknown = in.unknown();
}

/// The record type with this name, empty. @returns false when there is none
template <std::size_t I = 0>
bool make_content(std::string_view name, any_record& out)
{
    if constexpr (I < std::variant_size_v<any_record>) {
        any_record candidate{std::in_place_index<I>};
        if (record_name(candidate) != name)
            return make_content<I + 1>(name, out);
        out = std::move(candidate);
        return true;
    } else {
        return false;
    }
}
} // namespace

json_result<exercise_record> read_exercise_record(std::string_view text, json_limits const& limits)
{
    auto const document = detail::parse_strictly(text, limits);
    if (!document)
        return tl::unexpected<json_error>{document.error()};
    detail::json_failures failures;
    detail::object_reader in{*document, "", failures};
    detail::check_schema(in, "cbtkit/exercise_record/");
    exercise_record made;
    std::string type;
    get(in, "type", type);
    get(in, "protocol", made.protocol);
    get(in, "version", made.protocol_version);
    in.text("locale", made.locale);
    get(in, "created", made.created);
    get(in, "updated", made.updated);
    made.revision = in.integer("revision").value_or(0);
    if (made.revision < 0)
        in.fail_at("revision", errc::out_of_range);
    in.take("scores"); // said of the content, and made anew from it
    if (auto const* content = in.take_required("content"); content != nullptr && !failures.any()) {
        if (make_content(type, made.content)) {
            place const inside{*content, in.pointer_to("content"), failures};
            std::visit(
                [&](auto& record) { read_content(inside, record, made.unknown_content); }, made.content);
        } else {
            in.fail_at("type", errc::unknown_key);
        }
    }
    made.unknown = in.unknown();
    if (failures.any())
        return tl::unexpected<json_error>{failures.located_in(text)};
    return made;
}

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
    json::value content = std::visit([](auto const& one) { return content_of(one); }, record.content);
    for (unknown_member const& one : record.unknown_content)
        content.as_object()[one.name] = detail::parse_own(one.json);
    made["content"] = std::move(content);
    json::object scores;
    for (record_score const& one : scores_of(record.content))
        scores[one.key] = one.value;
    made["scores"] = std::move(scores);
    for (unknown_member const& one : record.unknown)
        made[one.name] = detail::parse_own(one.json);
    return json::serialize(made);
}
} // namespace cbtkit::io
