// SPDX-License-Identifier: BSL-1.0
#include "answer_json.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace cbtkit::io::detail {
namespace {
namespace json = boost::json;

json::value text_json(screened_text const& text, bool tagged)
{
    if (!tagged)
        return json::value(text.text());
    return json::object{{"text", text.text()}, {"language", text.screen().language()}};
}

json::value feeling_json(feeling const& one, bool tagged)
{
    json::object made{{"emotion", one.emotion}};
    if (one.strength)
        made["strength"] = one.strength->percent();
    if (one.words)
        made["words"] = text_json(*one.words, tagged);
    return made;
}

json::value cell_json(cell const& value, bool tagged);

json::value row_json(answer_row const& row, bool tagged)
{
    json::object made;
    for (filled_field const& filled : row.fields)
        made[filled.field] = cell_json(filled.value, tagged);
    return made;
}

json::value payload(answer const& given, bool tagged)
{
    struct writer {
        bool tagged;
        json::value operator()(seen) const { return json::value(true); }
        json::value operator()(screened_text const& text) const { return text_json(text, tagged); }
        json::value operator()(intensity value) const { return json::value(value.percent()); }
        json::value operator()(std::int64_t value) const { return json::value(value); }
        json::value operator()(choice const& value) const { return json::value(value.key); }
        json::value operator()(choices const& value) const
        {
            json::array keys;
            for (std::string const& one : value.keys)
                keys.push_back(json::value(one));
            return keys;
        }
        json::value operator()(bool value) const { return json::value(value); }
        json::value operator()(calendar_day const& value) const { return json::value(value.to_string()); }
        json::value operator()(civil_time const& value) const { return json::value(value.to_string()); }
        json::value operator()(feelings const& value) const
        {
            json::array all;
            for (feeling const& one : value)
                all.push_back(feeling_json(one, tagged));
            return all;
        }
        json::value operator()(answer_row const& value) const { return row_json(value, tagged); }
        json::value operator()(answer_rows const& value) const
        {
            json::array all;
            for (answer_row const& one : value)
                all.push_back(row_json(one, tagged));
            return all;
        }
        json::value operator()(shares const& value) const
        {
            json::array all;
            for (shares::part const& one : value.parts)
                all.push_back(json::object{{"name", text_json(one.name, tagged)}, {"percent", one.percent}});
            return all;
        }
        json::value operator()(intensity_series const& value) const
        {
            json::array all;
            for (intensity_point const& one : value.points())
                all.push_back(json::object{{"minute", one.minute}, {"value", one.value.percent()}});
            return all;
        }
    };
    return std::visit(writer{tagged}, given);
}

json::value cell_json(cell const& value, bool tagged)
{
    answer const alone = std::visit([](auto const& one) { return answer{one}; }, value);
    return tagged ? tagged_json(alone) : payload(alone, false);
}

/// Reads one value of a known kind.
class reader {
public:
    reader(text_source const& texts, json_failures& failures, bool tagged)
        : texts_{texts}
        , failures_{failures}
        , tagged_{tagged}
    {
    }

    answer read(json::value const& value, answer_kind kind, field const* asked, std::string const& pointer)
    {
        switch (kind) {
        case answer_kind::notice:
            return seen{};
        case answer_kind::text:
            return text(value, pointer);
        case answer_kind::slider:
            return percent(value, pointer);
        case answer_kind::number:
            return integer(value, pointer);
        case answer_kind::choice:
            return choice{string(value, pointer)};
        case answer_kind::choices: {
            choices made;
            each(value, pointer, [&](json::value const& one, std::string const& at) {
                made.keys.push_back(string(one, at));
            });
            return made;
        }
        case answer_kind::yes_no:
            if (value.is_bool())
                return value.as_bool();
            fail(pointer, errc::wrong_type);
            return false;
        case answer_kind::day:
            return parsed(calendar_day::parse(string(value, pointer)), pointer);
        case answer_kind::time:
            return parsed(civil_time::parse(string(value, pointer)), pointer);
        case answer_kind::feelings: {
            feelings made;
            each(value, pointer, [&](json::value const& one, std::string const& at) {
                made.push_back(one_feeling(one, at));
            });
            return made;
        }
        case answer_kind::form:
            return row(value, asked, pointer);
        case answer_kind::list: {
            answer_rows made;
            each(value, pointer, [&](json::value const& one, std::string const& at) {
                made.push_back(row(one, asked, at));
            });
            return made;
        }
        case answer_kind::shares: {
            shares made;
            each(value, pointer, [&](json::value const& one, std::string const& at) {
                shares::part part;
                refuse_others(one, {"name", "percent"}, at);
                if (auto const* name = member(one, "name", at))
                    part.name = text(*name, at + "/name");
                if (auto const* number = member(one, "percent", at))
                    part.percent = integer(*number, at + "/percent");
                made.parts.push_back(std::move(part));
            });
            return made;
        }
        case answer_kind::series: {
            std::vector<intensity_point> points;
            each(value, pointer, [&](json::value const& one, std::string const& at) {
                intensity_point point;
                refuse_others(one, {"minute", "value"}, at);
                if (auto const* minute = member(one, "minute", at)) {
                    boost::system::error_code code;
                    point.minute = minute->to_number<double>(code);
                    if (code)
                        fail(at + "/minute", errc::wrong_type);
                }
                if (auto const* level = member(one, "value", at))
                    point.value = percent(*level, at + "/value");
                points.push_back(point);
            });
            return parsed(intensity_series::from(std::move(points)), pointer);
        }
        }
        fail(pointer, errc::wrong_type);
        return seen{};
    }

private:
    void fail(std::string pointer, errc code) { failures_.note(code, std::move(pointer)); }

    template <class T>
    T parsed(result<T> value, std::string const& pointer)
    {
        if (value)
            return *std::move(value);
        fail(pointer, value.error().code);
        return T{};
    }

    json::value const* member(json::value const& value, std::string_view name, std::string const& pointer)
    {
        json::object const* object = value.if_object();
        json::value const* found = object == nullptr ? nullptr : object->if_contains(name);
        if (found == nullptr)
            fail(pointer, object == nullptr ? errc::wrong_type : errc::missing_member);
        return found;
    }

    /// An answer has no place for members that it does not know: they are refused, not dropped.
    void refuse_others(
        json::value const& value, std::initializer_list<std::string_view> known, std::string const& pointer)
    {
        if (json::object const* object = value.if_object())
            for (auto const& member : *object)
                if (std::find(known.begin(), known.end(), std::string_view{member.key()}) == known.end())
                    fail(pointer_into(pointer, member.key()), errc::unknown_key);
    }

    std::string string(json::value const& value, std::string const& pointer)
    {
        if (auto const* text_value = value.if_string())
            return {text_value->data(), text_value->size()};
        fail(pointer, errc::wrong_type);
        return {};
    }

    std::int64_t integer(json::value const& value, std::string const& pointer)
    {
        boost::system::error_code code;
        auto const number = value.to_number<std::int64_t>(code);
        if (!code)
            return number;
        fail(pointer, value.is_number() ? errc::out_of_range : errc::wrong_type);
        return 0;
    }

    intensity percent(json::value const& value, std::string const& pointer)
    {
        return parsed(intensity::from_percent(integer(value, pointer)), pointer);
    }

    screened_text text(json::value const& value, std::string const& pointer)
    {
        if (!tagged_)
            return screen(string(value, pointer), texts_.language, texts_.available);
        refuse_others(value, {"text", "language"}, pointer);
        json::value const* words = member(value, "text", pointer);
        json::value const* language = member(value, "language", pointer);
        if (words == nullptr || language == nullptr)
            return {};
        return screen(
            string(*words, pointer + "/text"), string(*language, pointer + "/language"), texts_.available);
    }

    feeling one_feeling(json::value const& value, std::string const& pointer)
    {
        feeling made;
        json::object const* object = value.if_object();
        if (object == nullptr) {
            fail(pointer, errc::wrong_type);
            return made;
        }
        refuse_others(value, {"emotion", "strength", "words"}, pointer);
        std::optional<intensity> strength;
        if (json::value const* level = object->if_contains("strength"); level != nullptr && !level->is_null())
            strength = percent(*level, pointer + "/strength");
        if (json::value const* words = object->if_contains("words")) {
            auto own = custom_feeling(text(*words, pointer + "/words"), strength);
            if (own)
                return *std::move(own);
            fail(pointer + "/words", own.error().code);
            return made;
        }
        if (json::value const* emotion = member(value, "emotion", pointer))
            made.emotion = string(*emotion, pointer + "/emotion");
        made.strength = strength;
        return made;
    }

    answer_row row(json::value const& value, field const* asked, std::string const& pointer)
    {
        answer_row made;
        json::object const* object = value.if_object();
        if (object == nullptr) {
            fail(pointer, errc::wrong_type);
            return made;
        }
        for (auto const& one : *object) {
            std::string const name{one.key()};
            if (one.value().is_null())
                continue; // left out
            if (tagged_) {
                std::string const at = pointer_into(pointer, name);
                keep(made, name, read_tagged(one.value(), texts_.available, at, failures_), at);
                continue;
            }
            field const* part = nullptr;
            if (asked != nullptr)
                for (field const& candidate : asked->fields)
                    if (candidate.key == name)
                        part = &candidate;
            if (part == nullptr) {
                fail(pointer_into(pointer, name), errc::unknown_key);
                continue;
            }
            std::string const at = pointer + '/' + name;
            keep(made, name, read(one.value(), part->kind, part, at), at);
        }
        return made;
    }

    void keep(answer_row& into, std::string name, answer value, std::string const& pointer)
    {
        std::visit(
            [&](auto& one) {
                using kind = std::decay_t<decltype(one)>;
                if constexpr (std::is_constructible_v<cell, kind>)
                    into.fields.push_back({std::move(name), cell{std::move(one)}});
                else
                    fail(pointer, errc::wrong_type);
            },
            value);
    }

    template <class Each>
    void each(json::value const& value, std::string const& pointer, Each use)
    {
        json::array const* array = value.if_array();
        if (array == nullptr) {
            fail(pointer, errc::wrong_type);
            return;
        }
        for (std::size_t i = 0; i < array->size() && !failures_.any(); ++i)
            use((*array)[i], pointer + "/" + std::to_string(i));
    }

    text_source const& texts_;
    json_failures& failures_;
    bool tagged_;
};
} // namespace

json::value plain_json(answer const& given)
{
    return payload(given, false);
}

json::value tagged_json(answer const& given)
{
    return json::object{{key(kind_of(given)), payload(given, true)}};
}

answer read_plain(
    json::value const& value, field const& asked, text_source const& texts, std::string const& pointer,
    json_failures& failures)
{
    return reader{texts, failures, false}.read(value, asked.kind, &asked, pointer);
}

answer read_tagged(
    json::value const& value, screens const& available, std::string const& pointer, json_failures& failures)
{
    json::object const* object = value.if_object();
    if (object == nullptr || object->size() != 1) {
        failures.note(errc::wrong_type, pointer);
        return seen{};
    }
    std::string const name{object->begin()->key()};
    auto const kind = answer_kind_from_key(name);
    if (!kind) {
        failures.note(errc::unknown_key, pointer_into(pointer, name));
        return seen{};
    }
    text_source const texts{{}, available};
    return reader{texts, failures, true}.read(
        object->begin()->value(), *kind, nullptr, pointer_into(pointer, name));
}
} // namespace cbtkit::io::detail
