// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_EXERCISE_SESSION_READER_HPP
#define CBTKIT_SRC_EXERCISE_SESSION_READER_HPP

/// @file
/// Reads the answers of a session into the members of a record.

#include "rules.hpp"

#include <cbtkit/exercise/exercise_record.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cbtkit::detail {
/// A value of an answer as a record holds it.
template <class T>
struct in_record {
    using source = T;
    static T of(T const& value) { return value; }
};
template <>
struct in_record<std::string> {
    using source = screened_text;
    static std::string of(screened_text const& value) { return value.text(); }
};
template <>
struct in_record<int> {
    using source = std::int64_t;
    static int of(std::int64_t value) { return static_cast<int>(value); }
};

/// Reads one row; a missing member is remembered.
class row_reader {
public:
    row_reader(answer_row const& row, std::optional<errc>& problem)
        : row_{row}
        , problem_{problem}
    {
    }
    template <class T>
    std::optional<T> maybe(std::string_view field) const
    {
        auto const* found = row_.get<typename in_record<T>::source>(field);
        return found == nullptr ? std::nullopt : std::optional<T>{in_record<T>::of(*found)};
    }
    template <class T>
    T need(std::string_view field) const
    {
        if (auto value = maybe<T>(field))
            return *std::move(value);
        if (!problem_)
            problem_ = errc::missing_member;
        return {};
    }
    [[nodiscard]] std::string chosen(std::string_view field) const { return need<choice>(field).key; }
    /// A text that may be left empty.
    [[nodiscard]] std::optional<std::string> words(std::string_view field) const
    {
        auto text = maybe<std::string>(field);
        return text && text->empty() ? std::nullopt : text;
    }

private:
    answer_row const& row_;
    std::optional<errc>& problem_;
};

/// Reads the answers of a session; the first problem is remembered.
class session_reader {
public:
    session_reader(
        session const& from, std::initializer_list<std::string_view> protocols, bool may_be_withheld = false)
        : session_{from}
        , parts_{from.parts()}
    {
        if (std::find(protocols.begin(), protocols.end(), from.protocol()) == protocols.end())
            problem_ = errc::wrong_type;
        else if (!may_be_withheld && (from.has_withheld() || from.find("support") != nullptr))
            problem_ = errc::must_handle;
    }

    /// The value at `step` or `step.field`.
    template <class T>
    [[nodiscard]] std::optional<T> maybe(std::string_view path_text) const
    {
        value_path const path = path_of(path_text);
        using source = typename in_record<T>::source;
        source const* found = nullptr;
        if (path.field.empty()) {
            found = session_.get<source>(path.step);
        } else if constexpr (std::is_constructible_v<cell, source>) {
            if (auto const* row = session_.get<answer_row>(path.step))
                found = row->get<source>(path.field);
        }
        return found == nullptr ? std::nullopt : std::optional<T>{in_record<T>::of(*found)};
    }
    template <class T>
    [[nodiscard]] T need(std::string_view path)
    {
        if (auto value = maybe<T>(path))
            return *std::move(value);
        missing();
        return {};
    }
    [[nodiscard]] std::string text(std::string_view path) { return need<std::string>(path); }
    [[nodiscard]] std::optional<std::string> words(std::string_view path) const
    {
        auto value = maybe<std::string>(path);
        return value && value->empty() ? std::nullopt : value;
    }
    [[nodiscard]] std::string chosen(std::string_view path) { return need<choice>(path).key; }
    [[nodiscard]] std::optional<std::string> maybe_chosen(std::string_view path) const
    {
        auto const value = maybe<choice>(path);
        return value ? std::optional{value->key} : std::nullopt;
    }
    [[nodiscard]] std::vector<std::string> several(std::string_view path) const
    {
        auto const value = maybe<choices>(path);
        return value ? value->keys : std::vector<std::string>{};
    }
    /// One value for each row of a list; an empty list when there is no answer.
    template <class Make>
    [[nodiscard]] auto rows(std::string_view step_key, Make make)
    {
        using made = std::invoke_result_t<Make, row_reader const&>;
        std::vector<made> out;
        if (auto const* list = session_.get<answer_rows>(step_key))
            for (answer_row const& row : *list)
                out.push_back(make(row_reader{row, problem_}));
        return out;
    }
    template <class Make>
    [[nodiscard]] auto some_rows(std::string_view step_key, Make make)
    {
        auto out = rows(step_key, make);
        if (out.empty())
            missing();
        return out;
    }
    [[nodiscard]] std::vector<std::string> texts(std::string_view step_key)
    {
        return rows(step_key, [](row_reader const& row) { return row.need<std::string>("text"); });
    }
    /// The ratings of one step, with those of a later one beside them.
    [[nodiscard]] std::vector<emotion_rating> ratings(std::string_view before, std::string_view after = {})
    {
        std::vector<emotion_rating> out;
        auto const rating_of = [this, &out](std::string const& name) -> emotion_rating* {
            auto const id = emotion_id::from(name);
            if (!id) {
                problem_ = errc::invalid_id;
                return nullptr;
            }
            auto const known = std::find_if(
                out.begin(), out.end(), [&id](emotion_rating const& one) { return one.emotion == *id; });
            if (known != out.end())
                return &*known;
            out.push_back({.emotion = *id});
            return &out.back();
        };
        if (auto const* felt = session_.get<feelings>(before))
            for (feeling const& one : *felt)
                if (emotion_rating* rating = rating_of(one.emotion))
                    rating->before = one.strength;
        if (after.empty())
            return out;
        if (auto const* felt = session_.get<feelings>(after))
            for (feeling const& one : *felt)
                if (emotion_rating* rating = rating_of(one.emotion)) {
                    rating->after = one.strength;
                    rating->skipped = !one.strength;
                }
        return out;
    }
    [[nodiscard]] std::vector<distortion_id> distortion_ids(std::vector<std::string> const& keys)
    {
        std::vector<distortion_id> out;
        for (std::string const& one : keys)
            if (auto id = distortion_id::from(one))
                out.push_back(*std::move(id));
        return out;
    }
    void missing()
    {
        if (!problem_)
            problem_ = errc::missing_member;
    }
    [[nodiscard]] session const& of() const { return session_; }

    template <class Record>
    [[nodiscard]] result<Record> finish(Record record) const
    {
        if (problem_)
            return fail(*problem_);
        return record;
    }

private:
    session const& session_;
    session_parts const& parts_;
    std::optional<errc> problem_;
};
} // namespace cbtkit::detail
#endif
