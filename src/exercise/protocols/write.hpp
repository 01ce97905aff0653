// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_EXERCISE_PROTOCOLS_WRITE_HPP
#define CBTKIT_SRC_EXERCISE_PROTOCOLS_WRITE_HPP

/// @file
/// Short words in which the shipped exercises are written.

#include <cbtkit/exercise/protocol.hpp>
#include <cbtkit/knowledge/distortion.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace cbtkit::detail {
inline field plain(std::string key, answer_kind kind, std::int64_t least = 0, std::int64_t most = 0)
{
    return {.key = std::move(key), .kind = kind, .least = least, .most = most};
}
inline field text(std::string key, std::int64_t least = 2, std::int64_t most = 2000)
{
    return plain(std::move(key), answer_kind::text, least, most);
}
inline field slider(std::string key)
{
    return plain(std::move(key), answer_kind::slider, 0, 100);
}
inline field number(std::string key, std::int64_t least, std::int64_t most)
{
    return plain(std::move(key), answer_kind::number, least, most);
}
inline field yes_no(std::string key)
{
    return plain(std::move(key), answer_kind::yes_no);
}
inline field day(std::string key)
{
    return plain(std::move(key), answer_kind::day);
}
inline field time(std::string key)
{
    return plain(std::move(key), answer_kind::time);
}
inline field notice(std::string key)
{
    return plain(std::move(key), answer_kind::notice);
}
inline field feelings_of(std::string key, std::int64_t least, std::int64_t most)
{
    return plain(std::move(key), answer_kind::feelings, least, most);
}
inline field series(std::string key, std::int64_t least, std::int64_t most)
{
    return plain(std::move(key), answer_kind::series, least, most);
}
inline field shares_of(std::string key, std::int64_t least, std::int64_t most)
{
    return plain(std::move(key), answer_kind::shares, least, most);
}
inline field one_of(std::string key, std::vector<std::string> options, std::string texts = {})
{
    field made = plain(std::move(key), answer_kind::choice);
    made.options = std::move(options);
    made.option_texts = std::move(texts);
    return made;
}
inline field some_of(
    std::string key, std::vector<std::string> options, std::int64_t least, std::int64_t most,
    std::string texts = {})
{
    field made = plain(std::move(key), answer_kind::choices, least, most);
    made.options = std::move(options);
    made.option_texts = std::move(texts);
    return made;
}
inline field form(std::string key, std::vector<field> fields, std::int64_t least = 0)
{
    field made = plain(std::move(key), answer_kind::form, least);
    made.fields = std::move(fields);
    return made;
}
inline field list(std::string key, std::vector<field> fields, std::int64_t least, std::int64_t most)
{
    field made = plain(std::move(key), answer_kind::list, least, most);
    made.fields = std::move(fields);
    return made;
}
inline field optional(field asked)
{
    asked.optional = true;
    return asked;
}

/// The keys of all distortions.
inline std::vector<std::string> distortion_keys()
{
    std::vector<std::string> keys;
    for (distortion_row const& line : distortions)
        keys.emplace_back(line.key);
    return keys;
}
inline field distortions_of(std::string key)
{
    return optional(some_of(std::move(key), distortion_keys(), 0, 5, "exercise.distortion"));
}

/// One step while it is being written.
class ask {
public:
    explicit ask(field asked) { step_.asked = std::move(asked); }

    /// Shows `exercise.<protocol>.<step>.hint`.
    ask&& hint() && { return std::move(*this).hint({}); }
    ask&& hint(std::string text_key) &&
    {
        step_.hints.push_back(std::move(text_key));
        return std::move(*this);
    }
    /// Uses the words of another key than `exercise.<protocol>.<step>.prompt`.
    ask&& worded(std::string text_key) &&
    {
        step_.prompt = std::move(text_key);
        return std::move(*this);
    }
    ask&& only(condition when_) &&
    {
        step_.only_when = std::move(when_);
        return std::move(*this);
    }
    ask&& seeing(std::vector<std::string> earlier) &&
    {
        step_.keep_in_view = std::move(earlier);
        return std::move(*this);
    }
    ask&& suggesting(std::string how, std::string from = {}) &&
    {
        step_.suggestion = std::move(how);
        step_.suggestion_from = std::move(from);
        return std::move(*this);
    }
    ask&& check(std::string name, std::string with = {}) &&
    {
        step_.checks.push_back({std::move(name), std::move(with)});
        return std::move(*this);
    }
    ask&& distress() &&
    {
        step_.distress = true;
        return std::move(*this);
    }
    ask&& fixed() &&
    {
        step_.fixed_once_waiting = true;
        return std::move(*this);
    }
    ask&& after(wait_kind kind, std::string step_key = {}) &&
    {
        step_.wait = {kind, std::move(step_key)};
        return std::move(*this);
    }
    ask&& drawn(std::string from_step, std::string bank, std::int64_t index) &&
    {
        step_.draw = {std::move(from_step), std::move(bank), index};
        return std::move(*this);
    }
    ask&& every(std::int64_t minutes, std::int64_t most) &&
    {
        step_.every_minutes = minutes;
        step_.most_minutes = most;
        return std::move(*this);
    }

    operator step() && { return std::move(step_); } // NOLINT(google-explicit-constructor)

private:
    step step_;
};

/// Writes out the text keys that were left to the convention.
inline protocol written(protocol p)
{
    for (step& s : p.steps) {
        std::string const base = "exercise." + p.key + "." + s.asked.key;
        if (s.prompt.empty() && s.draw.empty())
            s.prompt = base + ".prompt";
        for (std::string& hint : s.hints)
            if (hint.empty())
                hint = base + ".hint";
    }
    return p;
}
} // namespace cbtkit::detail
#endif
