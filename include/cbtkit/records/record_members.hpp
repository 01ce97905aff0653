// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_RECORD_MEMBERS_HPP
#define CBTKIT_RECORDS_RECORD_MEMBERS_HPP

/// @file
/// The members of a record as data, so that every way of storing or showing records is written once.

#include <cbtkit/core/intensity.hpp>

#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace cbtkit {
/// One member of a record: its stored name and its place.
template <class Record, class Value>
struct record_member {
    std::string_view name;
    Value Record::*place;
};

/// Names a member. @param name the stored name, snake_case
template <class Record, class Value>
[[nodiscard]] constexpr record_member<Record, Value> member(
    std::string_view name, Value Record::*place) noexcept
{
    return {name, place};
}

/// A type that says what it is made of: `Record::members()` is a tuple of `record_member`.
template <class Record>
concept described_record = requires
{
    Record::members();
};

/// Calls `visit(name, value)` for each member of a record, in order.
template <described_record Record, class Visitor>
constexpr void for_each_member(Record const& record, Visitor&& visit)
{
    std::apply([&](auto const&... one) { (visit(one.name, record.*(one.place)), ...); }, Record::members());
}
/// The same with values that may be changed.
template <described_record Record, class Visitor>
constexpr void for_each_member(Record& record, Visitor&& visit)
{
    std::apply([&](auto const&... one) { (visit(one.name, record.*(one.place)), ...); }, Record::members());
}

/// A number that a record speaks for. Descriptive: one exercise never proves a change.
struct record_score {
    std::string_view key; ///< static, snake_case
    double value = 0;

    friend bool operator==(record_score const&, record_score const&) = default;
};
/// The scores that can be said of a record; what is undefined is not there.
using record_scores = std::vector<record_score>;

/// Adds by how many points of 100 `from` lies above `to`, where both are known.
inline void add_difference(
    record_scores& scores, std::string_view key, std::optional<intensity> from, std::optional<intensity> to)
{
    if (from && to)
        scores.push_back({key, static_cast<double>(from->percent() - to->percent())});
}
} // namespace cbtkit
#endif
