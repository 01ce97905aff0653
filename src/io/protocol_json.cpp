// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/io/protocol_json.hpp>

#include "json_reading.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace cbtkit::io {
namespace {
namespace json = boost::json;

constexpr std::string_view schema = "cbtkit/protocol/1";

constexpr std::array<std::pair<wait_kind, std::string_view>, 5> wait_names{{
    {wait_kind::nothing, "nothing"},
    {wait_kind::person, "person"},
    {wait_kind::day, "day"},
    {wait_kind::time, "time"},
    {wait_kind::minutes, "minutes"},
}};

/// Reads one file and remembers everything that is wrong in it.
class file_reader {
public:
    file_reader(std::string_view text, std::string_view language)
        : text_{text}
        , language_{language}
    {
    }

    tl::expected<protocol_file, std::vector<protocol_file_problem>> read(json::value const& root)
    {
        json::object const* top = object(root, "");
        if (top != nullptr) {
            std::string found;
            take_text(*top, "schema", "", found);
            if (found != schema)
                tell(errc::unsupported, "/schema", "the schema must be \"" + std::string{schema} + "\"");
            allow(
                *top, "",
                {"schema", "key", "version", "name", "purpose", "record", "tags", "steps", "banks", "done",
                 "follow_ups", "migrations"});
            take_text(*top, "key", "", made_.key, true);
            base_ = "exercise." + made_.key;
            made_.version = static_cast<int>(
                std::clamp<std::int64_t>(take_number(*top, "version", "", 1), -1, 1'000'000));
            take_words(*top, "name", "", base_ + ".name");
            take_words(*top, "purpose", "", base_ + ".purpose");
            take_text(*top, "record", "", made_.record);
            take_texts(*top, "tags", "", made_.tags);
            each(*top, "steps", "", [&](json::value const& one, std::string const& at) {
                made_.steps.push_back(read_step(one, at));
            });
            each(*top, "banks", "", [&](json::value const& one, std::string const& at) {
                read_bank(one, at);
            });
            if (json::value const* done = top->if_contains("done"))
                made_.done = read_condition(*done, "/done", 0);
            each(*top, "follow_ups", "", [&](json::value const& one, std::string const& at) {
                read_follow_up(one, at);
            });
            each(*top, "migrations", "", [&](json::value const& one, std::string const& at) {
                if (json::object const* object_of = object(one, at)) {
                    allow(*object_of, at, {"from_version", "old_step", "new_step"});
                    migration m;
                    m.from_version = static_cast<int>(std::clamp<std::int64_t>(
                        take_number(*object_of, "from_version", at, 0), 0, 1'000'000));
                    take_text(*object_of, "old_step", at, m.old_step, true);
                    take_text(*object_of, "new_step", at, m.new_step);
                    made_.migrations.push_back(std::move(m));
                }
            });
        }
        if (problems_.empty())
            for (protocol_problem const& problem : problems_of(made_))
                tell(problem.code, place_of(problem.step), problem.message);
        if (!problems_.empty())
            return tl::unexpected<std::vector<protocol_file_problem>>{std::move(problems_)};
        std::string source;
        for (auto const& [name, message] : words_)
            source += name + " = " + message + "\n";
        auto words = text_catalog::parse(source, language_);
        if (!words) {
            tell(words.error().code, "", "the words of the file cannot be read");
            return tl::unexpected<std::vector<protocol_file_problem>>{std::move(problems_)};
        }
        return protocol_file{std::move(made_), *std::move(words)};
    }

private:
    void tell(errc code, std::string pointer, std::string message)
    {
        protocol_file_problem problem{code, std::move(pointer), std::nullopt, std::move(message)};
        problem.position = detail::position_of(text_, problem.pointer);
        problems_.push_back(std::move(problem));
    }

    [[nodiscard]] std::string place_of(std::string const& step_key) const
    {
        for (std::size_t i = 0; i < made_.steps.size(); ++i)
            if (!step_key.empty() && made_.steps[i].asked.key == step_key)
                return "/steps/" + std::to_string(i);
        return "";
    }

    json::object const* object(json::value const& value, std::string const& at)
    {
        json::object const* found = value.if_object();
        if (found == nullptr)
            tell(errc::wrong_type, at, "an object is needed here");
        return found;
    }

    void allow(json::object const& from, std::string const& at, std::initializer_list<std::string_view> names)
    {
        for (auto const& member : from)
            if (std::find(names.begin(), names.end(), std::string_view{member.key()}) == names.end())
                tell(
                    errc::unknown_key, at + "/" + std::string{member.key()}, "this member is not known here");
    }

    void take_text(
        json::object const& from, std::string_view name, std::string const& at, std::string& out,
        bool required = false)
    {
        json::value const* value = from.if_contains(name);
        if (value == nullptr) {
            if (required)
                tell(errc::missing_member, at, "\"" + std::string{name} + "\" is missing");
            return;
        }
        if (auto const* text = value->if_string())
            out.assign(text->data(), text->size());
        else
            tell(errc::wrong_type, at + "/" + std::string{name}, "a text is needed here");
    }

    std::int64_t take_number(
        json::object const& from, std::string_view name, std::string const& at, std::int64_t otherwise)
    {
        json::value const* value = from.if_contains(name);
        if (value == nullptr)
            return otherwise;
        boost::system::error_code code;
        auto const number = value->to_number<std::int64_t>(code);
        if (!code)
            return number;
        tell(errc::wrong_type, at + "/" + std::string{name}, "a whole number is needed here");
        return otherwise;
    }

    bool take_flag(json::object const& from, std::string_view name, std::string const& at)
    {
        json::value const* value = from.if_contains(name);
        if (value == nullptr)
            return false;
        if (value->is_bool())
            return value->as_bool();
        tell(errc::wrong_type, at + "/" + std::string{name}, "true or false is needed here");
        return false;
    }

    template <class Each>
    void each(json::object const& from, std::string_view name, std::string const& at, Each use)
    {
        json::value const* value = from.if_contains(name);
        if (value == nullptr)
            return;
        std::string const place = at + "/" + std::string{name};
        json::array const* array = value->if_array();
        if (array == nullptr) {
            tell(errc::wrong_type, place, "a list is needed here");
            return;
        }
        for (std::size_t i = 0; i < array->size(); ++i)
            use((*array)[i], place + "/" + std::to_string(i));
    }

    void take_texts(
        json::object const& from, std::string_view name, std::string const& at, std::vector<std::string>& out)
    {
        each(from, name, at, [&](json::value const& one, std::string const& place) {
            if (auto const* text = one.if_string())
                out.emplace_back(text->data(), text->size());
            else
                tell(errc::wrong_type, place, "a text is needed here");
        });
    }

    /// Keeps the words of the file under a text key.
    void keep_words(std::string const& text_key, std::string words)
    {
        for (char& c : words)
            if (c == '\n' || c == '\r' || c == '\t')
                c = ' ';
        words_[text_key] = std::move(words);
    }

    void take_words(
        json::object const& from, std::string_view name, std::string const& at, std::string const& text_key)
    {
        std::string words;
        take_text(from, name, at, words);
        if (!words.empty())
            keep_words(text_key, std::move(words));
    }

    /// Words under `<name>`, a text key under `<name>_key`, or both.
    std::string text_key_of(
        json::object const& from, std::string_view name, std::string const& at, std::string const& otherwise)
    {
        std::string key_of;
        take_text(from, std::string{name} + "_key", at, key_of);
        bool const has_words = from.if_contains(name) != nullptr;
        if (has_words)
            take_words(from, name, at, key_of.empty() ? otherwise : key_of);
        return !key_of.empty() ? key_of : has_words ? otherwise : std::string{};
    }

    step read_step(json::value const& value, std::string const& at)
    {
        step s;
        json::object const* from = object(value, at);
        if (from == nullptr)
            return s;
        allow(
            *from, at,
            {"key",
             "kind",
             "optional",
             "least",
             "most",
             "options",
             "option_texts",
             "fields",
             "label",
             "label_key",
             "prompt",
             "prompt_key",
             "hints",
             "only_when",
             "keep_in_view",
             "suggest",
             "checks",
             "distress",
             "fixed_once_waiting",
             "wait",
             "draw",
             "every_minutes",
             "most_minutes"});
        s.asked = read_field(*from, at, base_);
        std::string const own = base_ + "." + s.asked.key;
        s.prompt = text_key_of(*from, "prompt", at, own + ".prompt");
        std::size_t number = 0;
        each(*from, "hints", at, [&](json::value const& one, std::string const& place) {
            std::string text_key = own + ".hint" + (number == 0 ? "" : "." + std::to_string(number + 1));
            ++number;
            if (auto const* words = one.if_string()) {
                keep_words(text_key, std::string{words->data(), words->size()});
                s.hints.push_back(std::move(text_key));
            } else if (json::object const* hint = object(one, place)) {
                allow(*hint, place, {"hint", "hint_key"});
                s.hints.push_back(text_key_of(*hint, "hint", place, text_key));
            }
        });
        if (json::value const* when_value = from->if_contains("only_when"))
            s.only_when = read_condition(*when_value, at + "/only_when", 0);
        take_texts(*from, "keep_in_view", at, s.keep_in_view);
        if (json::value const* suggest = from->if_contains("suggest"))
            if (json::object const* how = object(*suggest, at + "/suggest")) {
                allow(*how, at + "/suggest", {"how", "from"});
                take_text(*how, "how", at + "/suggest", s.suggestion, true);
                take_text(*how, "from", at + "/suggest", s.suggestion_from);
            }
        each(*from, "checks", at, [&](json::value const& one, std::string const& place) {
            step_check check;
            if (auto const* name = one.if_string())
                check.name.assign(name->data(), name->size());
            else if (json::object const* how = object(one, place)) {
                allow(*how, place, {"name", "with"});
                take_text(*how, "name", place, check.name, true);
                take_text(*how, "with", place, check.with);
            }
            s.checks.push_back(std::move(check));
        });
        s.distress = take_flag(*from, "distress", at);
        s.fixed_once_waiting = take_flag(*from, "fixed_once_waiting", at);
        if (json::value const* wait = from->if_contains("wait"))
            if (json::object const* how = object(*wait, at + "/wait")) {
                allow(*how, at + "/wait", {"for", "step"});
                std::string name;
                take_text(*how, "for", at + "/wait", name, true);
                auto const known =
                    std::find_if(wait_names.begin(), wait_names.end(), [&name](auto const& one) {
                        return one.second == name;
                    });
                if (known == wait_names.end())
                    tell(errc::unknown_key, at + "/wait/for", "person, day, time or minutes is needed here");
                else
                    s.wait.kind = known->first;
                take_text(*how, "step", at + "/wait", s.wait.step);
            }
        if (json::value const* draw = from->if_contains("draw"))
            if (json::object const* how = object(*draw, at + "/draw")) {
                allow(*how, at + "/draw", {"from_step", "bank", "number"});
                take_text(*how, "from_step", at + "/draw", s.draw.from_step);
                take_text(*how, "bank", at + "/draw", s.draw.bank);
                s.draw.number = take_number(*how, "number", at + "/draw", 0);
            }
        s.every_minutes = take_number(*from, "every_minutes", at, 0);
        s.most_minutes = take_number(*from, "most_minutes", at, 0);
        return s;
    }

    field read_field(json::object const& from, std::string const& at, std::string const& base)
    {
        field made;
        take_text(from, "key", at, made.key, true);
        std::string const own = base + "." + made.key;
        std::string kind = "text";
        take_text(from, "kind", at, kind);
        if (auto const known = answer_kind_from_key(kind))
            made.kind = *known;
        else
            tell(errc::unknown_key, at + "/kind", "this kind of answer is not known");
        made.optional = take_flag(from, "optional", at);
        bool const slider = made.kind == answer_kind::slider;
        made.least = take_number(from, "least", at, 0);
        made.most = take_number(from, "most", at, slider ? 100 : 0);
        take_text(from, "option_texts", at, made.option_texts);
        bool own_words = false;
        each(from, "options", at, [&](json::value const& one, std::string const& place) {
            std::string option;
            if (auto const* name = one.if_string())
                option.assign(name->data(), name->size());
            else if (json::object const* how = object(one, place)) {
                allow(*how, place, {"key", "text"});
                take_text(*how, "key", place, option, true);
                if (how->if_contains("text") != nullptr) {
                    own_words = true;
                    std::string const prefix =
                        made.option_texts.empty() ? own + ".option" : made.option_texts;
                    take_words(*how, "text", place, prefix + "." + option);
                }
            }
            made.options.push_back(std::move(option));
        });
        if (own_words && made.option_texts.empty())
            made.option_texts = own + ".option";
        made.label = text_key_of(from, "label", at, own + ".label");
        each(from, "fields", at, [&](json::value const& one, std::string const& place) {
            if (json::object const* part = object(one, place)) {
                allow(
                    *part, place,
                    {"key", "kind", "optional", "least", "most", "options", "option_texts", "label",
                     "label_key"});
                made.fields.push_back(read_field(*part, place, own));
            }
        });
        return made;
    }

    void read_bank(json::value const& value, std::string const& at)
    {
        json::object const* from = object(value, at);
        if (from == nullptr)
            return;
        allow(*from, at, {"key", "texts", "size", "prompts"});
        prompt_bank bank;
        take_text(*from, "key", at, bank.key, true);
        bank.texts = base_ + ".bank." + bank.key;
        take_text(*from, "texts", at, bank.texts);
        bank.size = take_number(*from, "size", at, 0);
        std::vector<std::string> prompts;
        take_texts(*from, "prompts", at, prompts);
        for (std::size_t i = 0; i < prompts.size(); ++i)
            keep_words(bank.texts + "." + std::to_string(i + 1), prompts[i]);
        if (!prompts.empty())
            bank.size = static_cast<std::int64_t>(prompts.size());
        made_.banks.push_back(std::move(bank));
    }

    void read_follow_up(json::value const& value, std::string const& at)
    {
        json::object const* from = object(value, at);
        if (from == nullptr)
            return;
        allow(*from, at, {"only_when", "protocol", "reason", "reason_key"});
        follow_up next;
        if (json::value const* when_value = from->if_contains("only_when"))
            next.only_when = read_condition(*when_value, at + "/only_when", 0);
        take_text(*from, "protocol", at, next.protocol, true);
        next.reason =
            text_key_of(*from, "reason", at, base_ + ".offer." + std::to_string(made_.follow_ups.size() + 1));
        made_.follow_ups.push_back(std::move(next));
    }

    condition read_condition(json::value const& value, std::string const& at, int depth)
    {
        condition made;
        json::object const* from = object(value, at);
        if (from == nullptr)
            return made;
        if (depth > 16) {
            tell(errc::too_long, at, "conditions are nested too deeply");
            return made;
        }
        allow(
            *from, at,
            {"step", "is", "one_of", "at_least", "below", "count", "noted", "all", "any", "none", "some",
             "of"});
        auto const parts = [&](std::string_view name) {
            each(*from, name, at, [&](json::value const& one, std::string const& place) {
                made.parts.push_back(read_condition(one, place, depth + 1));
            });
        };
        for (auto const& [name, kind] :
             {std::pair{"all", condition_kind::all}, std::pair{"any", condition_kind::any},
              std::pair{"none", condition_kind::none}})
            if (from->if_contains(name) != nullptr) {
                made.kind = kind;
                parts(name);
                return made;
            }
        if (from->if_contains("some") != nullptr) {
            made.kind = condition_kind::some;
            made.number = take_number(*from, "some", at, 0);
            parts("of");
            return made;
        }
        if (from->empty())
            return made; // always
        take_text(*from, "step", at, made.step, true);
        std::string is;
        take_text(*from, "is", at, is);
        if (from->if_contains("one_of") != nullptr) {
            made.kind = condition_kind::one_of;
            take_texts(*from, "one_of", at, made.keys);
        } else if (from->if_contains("noted") != nullptr) {
            made.kind = condition_kind::noted;
            take_texts(*from, "noted", at, made.keys);
        } else if (from->if_contains("at_least") != nullptr) {
            made.kind = condition_kind::at_least;
            made.number = take_number(*from, "at_least", at, 0);
        } else if (from->if_contains("below") != nullptr) {
            made.kind = condition_kind::below;
            made.number = take_number(*from, "below", at, 0);
        } else if (from->if_contains("count") != nullptr) {
            made.kind = condition_kind::count;
            made.number = take_number(*from, "count", at, 0);
        } else if (is == "answered") {
            made.kind = condition_kind::answered;
        } else if (is == "skipped") {
            made.kind = condition_kind::skipped;
        } else if (is == "yes") {
            made.kind = condition_kind::yes;
        } else if (is == "no") {
            made.kind = condition_kind::no;
        } else {
            tell(
                errc::missing_member, at,
                "a condition needs one of: is (answered, skipped, yes, no), one_of, at_least, below, count, "
                "noted, "
                "all, any, none, some");
        }
        return made;
    }

    std::string_view text_;
    std::string_view language_;
    std::string base_;
    protocol made_;
    std::map<std::string, std::string> words_;
    std::vector<protocol_file_problem> problems_;
};

json::array texts_json(std::vector<std::string> const& all)
{
    json::array made;
    for (std::string const& one : all)
        made.push_back(json::value(one));
    return made;
}

json::object condition_json(condition const& asked)
{
    json::object made;
    json::array parts;
    for (condition const& part : asked.parts)
        parts.push_back(condition_json(part));
    switch (asked.kind) {
    case condition_kind::always:
        return made;
    case condition_kind::all:
        made["all"] = std::move(parts);
        return made;
    case condition_kind::any:
        made["any"] = std::move(parts);
        return made;
    case condition_kind::none:
        made["none"] = std::move(parts);
        return made;
    case condition_kind::some:
        made["some"] = asked.number;
        made["of"] = std::move(parts);
        return made;
    default:
        break;
    }
    made["step"] = asked.step;
    switch (asked.kind) {
    case condition_kind::answered:
        made["is"] = "answered";
        break;
    case condition_kind::skipped:
        made["is"] = "skipped";
        break;
    case condition_kind::yes:
        made["is"] = "yes";
        break;
    case condition_kind::no:
        made["is"] = "no";
        break;
    case condition_kind::one_of:
        made["one_of"] = texts_json(asked.keys);
        break;
    case condition_kind::noted:
        made["noted"] = texts_json(asked.keys);
        break;
    case condition_kind::at_least:
        made["at_least"] = asked.number;
        break;
    case condition_kind::below:
        made["below"] = asked.number;
        break;
    default:
        made["count"] = asked.number;
        break;
    }
    return made;
}

void put_words(
    json::object& into, std::string const& name, std::string const& text_key, text_catalog const& words)
{
    if (text_key.empty())
        return;
    into[name + "_key"] = text_key;
    if (words.contains(text_key))
        into[name] = words.message_view(text_key);
}

void put_field(json::object& into, field const& asked, text_catalog const& words)
{
    into["key"] = asked.key;
    into["kind"] = key(asked.kind);
    if (asked.optional)
        into["optional"] = true;
    if (asked.least != 0)
        into["least"] = asked.least;
    if (asked.most != 0)
        into["most"] = asked.most;
    if (!asked.option_texts.empty())
        into["option_texts"] = asked.option_texts;
    json::array options;
    for (std::string const& option : asked.options) {
        std::string const text_key =
            (asked.option_texts.empty() ? "exercise.option" : asked.option_texts) + "." + option;
        if (!asked.option_texts.empty() && words.contains(text_key))
            options.push_back(json::object{{"key", option}, {"text", words.message_view(text_key)}});
        else
            options.push_back(json::value(option));
    }
    if (!options.empty())
        into["options"] = std::move(options);
    put_words(into, "label", asked.label, words);
    json::array fields;
    for (field const& part : asked.fields) {
        json::object one;
        put_field(one, part, words);
        fields.push_back(std::move(one));
    }
    if (!fields.empty())
        into["fields"] = std::move(fields);
}

json::object step_json(step const& s, text_catalog const& words)
{
    json::object made;
    put_field(made, s.asked, words);
    put_words(made, "prompt", s.prompt, words);
    json::array hints;
    for (std::string const& hint : s.hints) {
        json::object one;
        put_words(one, "hint", hint, words);
        hints.push_back(std::move(one));
    }
    if (!hints.empty())
        made["hints"] = std::move(hints);
    if (s.only_when.kind != condition_kind::always)
        made["only_when"] = condition_json(s.only_when);
    if (!s.keep_in_view.empty())
        made["keep_in_view"] = texts_json(s.keep_in_view);
    if (!s.suggestion.empty())
        made["suggest"] = json::object{{"how", s.suggestion}, {"from", s.suggestion_from}};
    json::array checks;
    for (step_check const& check : s.checks)
        checks.push_back(json::object{{"name", check.name}, {"with", check.with}});
    if (!checks.empty())
        made["checks"] = std::move(checks);
    if (s.distress)
        made["distress"] = true;
    if (s.fixed_once_waiting)
        made["fixed_once_waiting"] = true;
    if (s.wait.kind != wait_kind::nothing)
        made["wait"] = json::object{
            {"for", wait_names[static_cast<std::size_t>(s.wait.kind)].second}, {"step", s.wait.step}};
    if (!s.draw.empty())
        made["draw"] =
            json::object{{"from_step", s.draw.from_step}, {"bank", s.draw.bank}, {"number", s.draw.number}};
    if (s.every_minutes != 0)
        made["every_minutes"] = s.every_minutes;
    if (s.most_minutes != 0)
        made["most_minutes"] = s.most_minutes;
    return made;
}
} // namespace

tl::expected<protocol_file, std::vector<protocol_file_problem>> read_protocol(
    std::string_view text, std::string_view language, json_limits const& limits)
{
    auto const parsed = detail::parse_strictly(text, limits);
    if (!parsed)
        return tl::unexpected<std::vector<protocol_file_problem>>{std::vector<protocol_file_problem>{
            {parsed.error().code, parsed.error().pointer, parsed.error().position,
             "this is not well-formed JSON"}}};
    return file_reader{text, language}.read(*parsed);
}

std::string write_protocol(protocol const& shown, text_catalog const& words)
{
    json::object made{{"schema", schema}, {"key", shown.key}, {"version", shown.version}};
    if (words.contains(shown.name_text()))
        made["name"] = words.message_view(shown.name_text());
    if (words.contains(shown.purpose_text()))
        made["purpose"] = words.message_view(shown.purpose_text());
    if (!shown.record.empty())
        made["record"] = shown.record;
    if (!shown.tags.empty())
        made["tags"] = texts_json(shown.tags);
    json::array steps;
    for (step const& s : shown.steps)
        steps.push_back(step_json(s, words));
    made["steps"] = std::move(steps);
    json::array banks;
    for (prompt_bank const& bank : shown.banks) {
        json::object one{{"key", bank.key}, {"texts", bank.texts}, {"size", bank.size}};
        json::array prompts;
        for (std::int64_t i = 1; i <= bank.size; ++i)
            if (std::string const text_key = bank.texts + "." + std::to_string(i); words.contains(text_key))
                prompts.push_back(json::value(words.message_view(text_key)));
        if (static_cast<std::int64_t>(prompts.size()) == bank.size)
            one["prompts"] = std::move(prompts);
        banks.push_back(std::move(one));
    }
    if (!banks.empty())
        made["banks"] = std::move(banks);
    if (shown.done.kind != condition_kind::always)
        made["done"] = condition_json(shown.done);
    json::array follow_ups;
    for (follow_up const& next : shown.follow_ups) {
        json::object one{{"only_when", condition_json(next.only_when)}, {"protocol", next.protocol}};
        put_words(one, "reason", next.reason, words);
        follow_ups.push_back(std::move(one));
    }
    if (!follow_ups.empty())
        made["follow_ups"] = std::move(follow_ups);
    json::array migrations;
    for (migration const& m : shown.migrations)
        migrations.push_back(json::object{
            {"from_version", m.from_version}, {"old_step", m.old_step}, {"new_step", m.new_step}});
    if (!migrations.empty())
        made["migrations"] = std::move(migrations);
    return json::serialize(made);
}
} // namespace cbtkit::io
