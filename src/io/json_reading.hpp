// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_JSON_READING_HPP
#define CBTKIT_SRC_IO_JSON_READING_HPP

/// @file
/// Reads records from parsed JSON: each call takes one member, the first failure is kept with its place.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/id.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/io/json_error.hpp>
#include <cbtkit/records/unknown_member.hpp>

#include <boost/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbtkit::io::detail {
/// No text is read deeper than this, whatever its limits allow: trees are taken down level by level of the
/// program's stack.
inline constexpr std::size_t deepest_json = 1000;

/// Parses within limits; refuses what Boost.JSON lets pass silently: the same member twice in one object.
/// Numbers are the doubles that are nearest to what is written.
/// @param counted gets the number of values, where it is not null
[[nodiscard]] json_result<boost::json::value> parse_strictly(
    std::string_view json, json_limits const& limits, std::size_t* counted = nullptr);
/// The tree of a text that this library wrote or once accepted, however deep. @pre it is JSON
[[nodiscard]] boost::json::value parse_own(std::string_view json);

/// The byte at which the value of a JSON pointer starts in a well-formed text. Slow; called for failures
/// only.
[[nodiscard]] std::optional<std::size_t> position_of(std::string_view json, std::string_view pointer);

/// The pointer to the value that is open at a byte, in a text that is well-formed up to there. Slow; called
/// for failures only.
[[nodiscard]] std::string pointer_at(std::string_view json, std::size_t byte);

/// The pointer to a member that was not asked for. A name that none of our formats has might be somebody's
/// own words: then it is the pointer to the object that holds it.
[[nodiscard]] std::string pointer_into(std::string const& pointer, std::string_view name);

/// The first failure of one document.
class json_failures {
public:
    void note(errc code, std::string pointer)
    {
        if (!first_)
            first_ = json_error{code, std::move(pointer), std::nullopt};
    }
    [[nodiscard]] bool any() const noexcept { return first_.has_value(); }
    /// The failure with the byte position filled in.
    [[nodiscard]] json_error located_in(std::string_view json) const
    {
        json_error located = first_.value_or(json_error{});
        located.position = position_of(json, located.pointer);
        return located;
    }

private:
    std::optional<json_error> first_;
};

/// Takes members out of one object. Members that are not taken are the unknown ones.
class object_reader {
public:
    /// Notes `errc::wrong_type` when the value is no object; then every member is missing.
    object_reader(boost::json::value const& value, std::string pointer, json_failures& failures)
        : pointer_{std::move(pointer)}
        , failures_{failures}
        , object_{value.if_object()}
    {
        if (object_ == nullptr)
            failures_.note(errc::wrong_type, pointer_);
    }

    [[nodiscard]] json_failures& failures() noexcept { return failures_; }
    [[nodiscard]] std::string pointer_to(std::string_view member) const
    {
        return pointer_ + '/' + std::string{member};
    }
    [[nodiscard]] std::string const& pointer() const noexcept { return pointer_; }
    void fail_at(std::string_view member, errc code) { failures_.note(code, pointer_to(member)); }
    /// What has no place here is refused, so that nothing is dropped in silence. Call it when all is taken.
    void refuse_unknown()
    {
        for (unknown_member const& one : unknown())
            failures_.note(errc::unknown_key, pointer_into(pointer_, one.name));
    }

    /// The member, or null when it is missing; `null` in the text counts as missing.
    boost::json::value const* take(std::string_view member)
    {
        known_.push_back(member);
        if (object_ == nullptr)
            return nullptr;
        boost::json::value const* const found = object_->if_contains(member);
        return found == nullptr || found->is_null() ? nullptr : found;
    }
    boost::json::value const* take_required(std::string_view member)
    {
        boost::json::value const* const found = take(member);
        if (found == nullptr && object_ != nullptr)
            failures_.note(errc::missing_member, pointer_);
        return found;
    }

    void text(std::string_view member, std::string& out)
    {
        if (auto const* value = take(member))
            out = as_text(*value, member);
    }
    void text(std::string_view member, std::optional<std::string>& out)
    {
        if (auto const* value = take(member))
            out = as_text(*value, member);
    }
    void boolean(std::string_view member, bool& out)
    {
        if (auto const* value = take(member)) {
            if (value->is_bool())
                out = value->as_bool();
            else
                fail_at(member, errc::wrong_type);
        }
    }
    void percent(std::string_view member, std::optional<intensity>& out)
    {
        if (auto const number = integer(member))
            keep(member, intensity::from_percent(*number), out);
    }
    /// A whole number; `1.0` is one, `1.5` is `errc::out_of_range`, text `errc::wrong_type`.
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view member)
    {
        boost::json::value const* const value = take(member);
        if (value == nullptr)
            return std::nullopt;
        boost::system::error_code code;
        auto const number = value->to_number<std::int64_t>(code);
        if (!code)
            return number;
        fail_at(member, value->is_number() ? errc::out_of_range : errc::wrong_type);
        return std::nullopt;
    }
    /// A whole number from `least` to `most`.
    void integer(std::string_view member, int& out, int least, int most)
    {
        auto const number = integer(member);
        if (number && (*number < least || *number > most))
            fail_at(member, errc::out_of_range);
        else if (number)
            out = static_cast<int>(*number);
    }
    [[nodiscard]] std::optional<double> number(std::string_view member)
    {
        boost::json::value const* const value = take(member);
        if (value == nullptr)
            return std::nullopt;
        boost::system::error_code code;
        auto const number = value->to_number<double>(code);
        if (!code)
            return number;
        fail_at(member, errc::wrong_type);
        return std::nullopt;
    }
    /// A text that `parse` turns into a value, or a failure with the code of `parse`.
    template <class T, class Parse>
    void parsed(std::string_view member, T& out, Parse parse, bool required = false)
    {
        auto const* value = required ? take_required(member) : take(member);
        if (value == nullptr)
            return;
        if (value->is_string())
            keep(member, parse(std::string_view{value->get_string()}), out);
        else
            fail_at(member, errc::wrong_type);
    }
    /// Calls `each(value, pointer)` for every element of an array.
    template <class Each>
    void each(std::string_view member, Each each)
    {
        auto const* value = take(member);
        if (value == nullptr)
            return;
        auto const* array = value->if_array();
        if (array == nullptr)
            return fail_at(member, errc::wrong_type);
        for (std::size_t i = 0; i < array->size() && !failures_.any(); ++i)
            each((*array)[i], pointer_to(member) + '/' + std::to_string(i));
    }
    /// An array of objects; `read(reader)` makes a value of each.
    template <class T, class Read>
    void objects(std::string_view member, std::vector<T>& out, Read read)
    {
        each(member, [&](boost::json::value const& value, std::string pointer) {
            object_reader element{value, std::move(pointer), failures_};
            out.push_back(read(element));
        });
    }
    /// An array of texts.
    void texts(std::string_view member, std::vector<std::string>& out)
    {
        each(member, [&](boost::json::value const& value, std::string pointer) {
            if (auto const* text = value.if_string())
                out.emplace_back(text->data(), text->size());
            else
                failures_.note(errc::wrong_type, std::move(pointer));
        });
    }
    /// An array of texts that `parse` turns into values.
    template <class T, class Parse>
    void parsed_texts(std::string_view member, std::vector<T>& out, Parse parse)
    {
        each(member, [&](boost::json::value const& value, std::string pointer) {
            auto const* text = value.if_string();
            if (text == nullptr)
                return failures_.note(errc::wrong_type, std::move(pointer));
            if (auto item = parse(std::string_view{*text}))
                out.push_back(*std::move(item));
            else
                failures_.note(item.error().code, std::move(pointer));
        });
    }

    /// Puts what a factory made of a member into `out`, or notes why it did not.
    template <class T, class Result>
    void keep(std::string_view member, Result&& parsed_value, T& out)
    {
        if (parsed_value)
            out = *std::forward<Result>(parsed_value);
        else
            fail_at(member, parsed_value.error().code);
    }

    /// What was not taken, to be kept.
    [[nodiscard]] std::vector<unknown_member> unknown() const
    {
        std::vector<unknown_member> rest;
        if (object_ == nullptr)
            return rest;
        for (auto const& member : *object_) {
            bool known = false;
            for (std::string_view name : known_)
                known = known || name == member.key();
            // A known name that holds null was taken as missing and needs no keeping.
            if (!known)
                rest.push_back({std::string{member.key()}, boost::json::serialize(member.value())});
        }
        return rest;
    }

private:
    [[nodiscard]] std::string as_text(boost::json::value const& value, std::string_view member)
    {
        if (auto const* text = value.if_string())
            return {text->data(), text->size()};
        fail_at(member, errc::wrong_type);
        return {};
    }
    std::string pointer_;
    json_failures& failures_;
    boost::json::object const* object_;
    std::vector<std::string_view> known_;
};

/// Notes a failure unless `schema` is `<family>1`; `errc::version_too_new` for another number.
void check_schema(object_reader& in, std::string_view family);
} // namespace cbtkit::io::detail
#endif
