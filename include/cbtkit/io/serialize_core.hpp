// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_SERIALIZE_CORE_HPP
#define CBTKIT_IO_SERIALIZE_CORE_HPP

/// @file
/// The values of `core/` in archives of Boost.Serialization, and what the other `serialize_` headers share.
///
/// Include it (or one of its siblings) beside an archive of Boost, then `archive << value` and
/// `archive >> value` work, also within your own types. For the host's own files and one version of Boost;
/// for exchange and for what others wrote take JSON. Loading throws `bad_archive` for a value that its
/// factory refuses and for records of a newer version, and `boost::archive::archive_exception` for a broken
/// archive.

#include <cbtkit/core/calendar_day.hpp>
#include <cbtkit/core/civil_time.hpp>
#include <cbtkit/core/id.hpp>
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/core/text_span.hpp>
#include <cbtkit/io/detail/codec.hpp>

#include <boost/serialization/level.hpp>
#include <boost/serialization/serialization.hpp>
#include <boost/serialization/tracking.hpp>
#include <boost/serialization/version.hpp>

#include <array>
#include <cstdint>
#include <string>

namespace cbtkit::io {
/// A member that came with a later version of its record; older archives do not hold it.
struct added_member {
    std::string_view name;
    unsigned since = 1;
};

/// How a plain struct is stored. Specialise it for your own: `version`, `names` with one name for each
/// member in order, `added` for members that older versions lack, and `accept(T&)` for a check after loading
/// (it throws `bad_archive`).
template <class T>
struct stored_struct;

namespace detail {
/// Structs of this library that list their members themselves, as `T::members()`.
template <class T>
concept lists_members = requires
{
    T::members();
};

template <lists_members T>
[[nodiscard]] consteval auto names_of()
{
    return std::apply(
        [](auto const&... each) {
            (void)((each.name.data()[each.name.size()] == '\0' || (throw "a literal is meant", true)) && ...);
            return std::array<char const*, sizeof...(each)>{each.name.data()...};
        },
        T::members());
}
} // namespace detail

template <detail::lists_members T>
struct stored_struct<T> {
    static constexpr unsigned version = 1;
    static constexpr auto names = detail::names_of<T>();
};

namespace detail {
template <class T>
concept stored_by_names = requires
{
    stored_struct<T>::names;
};

/// True when a record of version `written` holds the member.
template <class T>
[[nodiscard]] constexpr bool holds(std::string_view name, unsigned written) noexcept
{
    if constexpr (requires { stored_struct<T>::added; })
        for (added_member const& late : stored_struct<T>::added)
            if (late.name == name)
                return written >= late.since;
    return true;
}

/// The members of a record within its archive; `save(archive, value)` and `load(archive, value, version)`.
template <class T>
struct record;

template <stored_by_names T>
struct record<T> {
    static constexpr unsigned version = stored_struct<T>::version;
    static constexpr auto& names = stored_struct<T>::names;
    static constexpr std::size_t size = stored_struct<T>::names.size();

    template <class Archive>
    static void save(Archive& archive, T const& value)
    {
        std::size_t i = 0;
        std::apply(
            [&](auto const&... member) { (put(archive, names[i++], member), ...); },
            tie_members<size>(value));
    }
    template <class Archive>
    static void load(Archive& archive, T& value, unsigned written)
    {
        std::size_t i = 0;
        auto const load_one = [&]<class Member>(Member& member) {
            char const* const name = names[i++];
            if (holds<T>(name, written))
                codec<Member>::load(archive, name, member);
        };
        std::apply([&](auto&... member) { (load_one(member), ...); }, tie_members<size>(value));
        if constexpr (requires { stored_struct<T>::accept(value); })
            stored_struct<T>::accept(value);
    }
};

template <class T>
concept record_value = requires
{
    record<T>::version;
};

template <record_value T>
struct codec<T> {
    template <class Archive>
    static void save(Archive& archive, char const* name, T const& value)
    {
        archive << boost::serialization::make_nvp(name, value);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, T& value)
    {
        archive >> boost::serialization::make_nvp(name, value);
    }
};

template <>
struct leaf<intensity> {
    using raw = int;
    static int to_raw(intensity value) { return value.percent(); }
    static result<intensity> from_raw(int number) { return intensity::from_percent(number); }
};

/// One number: -1 stands for "not rated".
template <>
struct codec<std::optional<intensity>> {
    template <class Archive>
    static void save(Archive& archive, char const* name, std::optional<intensity> const& value)
    {
        put_small(archive, name, value ? value->percent() : -1);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, std::optional<intensity>& value)
    {
        int const number = taken_small(archive, name, -1, 100);
        value.reset();
        if (number >= 0)
            value = accepted(intensity::from_percent(number));
    }
};

template <class Tag>
struct leaf<id<Tag>> {
    using raw = std::string;
    static std::string const& to_raw(id<Tag> const& value) { return value.str(); }
    static result<id<Tag>> from_raw(std::string const& text)
    {
        if (text.empty())
            return id<Tag>{};
        return id<Tag>::from(text);
    }
};

template <>
struct leaf<calendar_day> {
    using raw = std::string; // internal numbers are not durable
    static std::string to_raw(calendar_day value) { return value.to_string(); }
    static result<calendar_day> from_raw(std::string const& text) { return calendar_day::parse(text); }
};

template <>
struct leaf<civil_time> {
    using raw = std::string;
    static std::string to_raw(civil_time const& value) { return value.to_string(); }
    static result<civil_time> from_raw(std::string const& text) { return civil_time::parse(text); }
};

template <>
struct leaf<text_span> {
    using raw = std::array<std::uint64_t, 2>;
    static raw to_raw(text_span value) { return {value.begin(), value.end()}; }
    static result<text_span> from_raw(raw const& bounds)
    {
        return text_span::from_bounds(bounds[0], bounds[1]);
    }
};
} // namespace detail
} // namespace cbtkit::io

/// @cond
namespace boost::serialization {
template <class Archive, class T>
requires cbtkit::io::detail::record_value<T>
void serialize(Archive& archive, T& value, unsigned const version)
{
    using record = cbtkit::io::detail::record<T>;
    if constexpr (Archive::is_saving::value) {
        record::save(archive, value);
    } else {
        if (version > record::version) // Boost itself would read on and lose step
            cbtkit::io::detail::refuse(cbtkit::errc::version_too_new);
        if constexpr (cbtkit::io::detail::reads_memory<Archive>) {
            record::load(archive, value, version);
        } else {
            T loaded{}; // what fails changes nothing
            record::load(archive, loaded, version);
            value = std::move(loaded);
        }
    }
}

template <class Archive, class T>
requires cbtkit::io::detail::leaf_value<T>
void serialize(Archive& archive, T& value, unsigned const)
{
    if constexpr (Archive::is_saving::value)
        cbtkit::io::detail::codec<T>::save(archive, "value", value);
    else
        cbtkit::io::detail::codec<T>::load(archive, "value", value);
}

template <class T>
requires(
    cbtkit::io::detail::record_value<T> ||
    cbtkit::io::detail::leaf_value<T>) struct tracking_level_impl<T const> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<track_never>;
    static constexpr int value = track_never;
};
template <cbtkit::io::detail::record_value T>
struct implementation_level_impl<T const> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<object_class_info>;
    static constexpr int value = object_class_info;
};
template <cbtkit::io::detail::leaf_value T>
struct implementation_level_impl<T const> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<object_serializable>;
    static constexpr int value = object_serializable;
};
template <cbtkit::io::detail::record_value T>
struct version<T> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<static_cast<int>(cbtkit::io::detail::record<T>::version)>;
    static constexpr int value = type::value;
};
} // namespace boost::serialization
/// @endcond
#endif
