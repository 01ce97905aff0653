// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_DETAIL_CODEC_HPP
#define CBTKIT_IO_DETAIL_CODEC_HPP

/// @file
/// How the parts of a value are put into an archive of Boost and taken out again.
///
/// Nothing here trusts what it reads: a count only says how many elements to ask for, and every value goes
/// through the factory that also checks what a person typed.

#include <cbtkit/io/bad_archive.hpp>
#include <cbtkit/io/detail/tie_members.hpp>
#include <cbtkit/io/detail/xml_text.hpp>
#include <cbtkit/records/boxed.hpp>

#include <boost/archive/basic_xml_iarchive.hpp>
#include <boost/archive/basic_xml_oarchive.hpp>
#include <boost/serialization/nvp.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cbtkit::io::detail {
[[noreturn]] inline void refuse(errc code)
{
    throw bad_archive{error{code, std::nullopt}};
}

/// The value of a factory, or `bad_archive` with the factory's reason.
template <class T>
[[nodiscard]] T accepted(result<T>&& made)
{
    if (!made)
        throw bad_archive{made.error()};
    return *std::move(made);
}

template <class Archive>
std::true_type writes_xml(boost::archive::basic_xml_oarchive<Archive> const*);
template <class Archive>
std::true_type writes_xml(boost::archive::basic_xml_iarchive<Archive> const*);
std::false_type writes_xml(void const*);
/// True for archives whose text is XML, in which not every byte of a text can stand.
template <class Archive>
inline constexpr bool is_xml = decltype(writes_xml(static_cast<Archive const*>(nullptr)))::value;

/// Archives that read from memory into values that nobody else sees until all is read. They lend a text to
/// read into, `scratch()`, and know how many bytes are left, `bytes_left()`.
template <class Archive>
concept reads_memory = requires(Archive& archive)
{
    archive.scratch();
    archive.bytes_left();
};

/// Saves and loads one kind of value: `save(archive, name, value)` and `load(archive, name, value)`.
template <class T>
struct codec;

template <class Archive, class T>
void put(Archive& archive, char const* name, T const& value)
{
    codec<T>::save(archive, name, value);
}
template <class T, class Archive>
[[nodiscard]] T taken(Archive& archive, char const* name)
{
    T value{};
    codec<T>::load(archive, name, value);
    return value;
}
/// A number as it is. Small ones become `int`, so that text archives write digits and never characters.
template <std::integral T>
struct codec<T> {
    using stored = std::conditional_t<(sizeof(T) < sizeof(int)), int, T>;

    template <class Archive>
    static void save(Archive& archive, char const* name, T value)
    {
        auto const number = static_cast<stored>(value);
        archive << boost::serialization::make_nvp(name, number);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, T& value)
    {
        stored number{};
        archive >> boost::serialization::make_nvp(name, number);
        if (!std::in_range<T>(number))
            refuse(errc::out_of_range);
        value = static_cast<T>(number);
    }
};

/// One byte in binary archives: yes and no, percentages, "there is one".
template <class Archive>
void put_small(Archive& archive, char const* name, int value)
{
    auto const byte = static_cast<signed char>(value);
    archive << boost::serialization::make_nvp(name, byte);
}
template <class Archive>
[[nodiscard]] int taken_small(Archive& archive, char const* name, int least, int most)
{
    signed char byte = 0;
    archive >> boost::serialization::make_nvp(name, byte);
    if (byte < least || byte > most)
        refuse(errc::out_of_range);
    return byte;
}

template <>
struct codec<bool> {
    template <class Archive>
    static void save(Archive& archive, char const* name, bool value)
    {
        put_small(archive, name, value ? 1 : 0);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, bool& value)
    {
        value = taken_small(archive, name, 0, 1) == 1;
    }
};

/// Finite numbers only: text archives cannot read others back.
template <>
struct codec<double> {
    template <class Archive>
    static void save(Archive& archive, char const* name, double value)
    {
        if (value - value != 0.0)
            refuse(errc::out_of_range);
        archive << boost::serialization::make_nvp(name, value);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, double& value)
    {
        archive >> boost::serialization::make_nvp(name, value);
        if (value - value != 0.0)
            refuse(errc::out_of_range);
    }
};

template <>
struct codec<std::string> {
    template <class Archive>
    static void save(Archive& archive, char const* name, std::string const& value)
    {
        if (is_xml<Archive> && !is_plain_xml_text(value)) {
            std::string const escaped = to_xml_text(value);
            archive << boost::serialization::make_nvp(name, escaped);
        } else {
            archive << boost::serialization::make_nvp(name, value);
        }
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, std::string& value)
    {
        archive >> boost::serialization::make_nvp(name, value);
        if (is_xml<Archive> && value.find('\\') != std::string::npos)
            value = accepted(from_xml_text(value));
    }
};

/// `use` is given a value that is read on the way to another one.
template <class T, class Archive, class Use>
auto with_taken(Archive& archive, char const* name, Use use)
{
    if constexpr (std::is_same_v<T, std::string> && reads_memory<Archive>) {
        codec<std::string>::load(archive, name, archive.scratch());
        return use(archive.scratch());
    } else {
        return use(taken<T>(archive, name));
    }
}

template <class T>
struct codec<std::optional<T>> {
    template <class Archive>
    static void save(Archive& archive, char const* name, std::optional<T> const& value)
    {
        put(archive, name, value.has_value());
        if (value)
            codec<T>::save(archive, "value", *value);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, std::optional<T>& value)
    {
        value.reset();
        if (taken<bool>(archive, name))
            value.emplace(taken<T>(archive, "value"));
    }
};

/// Stored like an optional value, so either may become the other.
template <class T>
struct codec<boxed<T>> {
    template <class Archive>
    static void save(Archive& archive, char const* name, boxed<T> const& value)
    {
        put(archive, name, value.has_value());
        if (value)
            codec<T>::save(archive, "value", *value);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, boxed<T>& value)
    {
        value.reset();
        if (taken<bool>(archive, name))
            value.emplace(taken<T>(archive, "value"));
    }
};

template <class T>
struct codec<std::vector<T>> {
    template <class Archive>
    static void save(Archive& archive, char const* name, std::vector<T> const& values)
    {
        put(archive, name, static_cast<std::uint64_t>(values.size()));
        for (T const& value : values)
            codec<T>::save(archive, "item", value);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, std::vector<T>& values)
    {
        values.clear();
        auto const count = taken<std::uint64_t>(archive, name);
        // The count is only a claim: memory grows with what is really there, or with the bytes that are left.
        if constexpr (reads_memory<Archive>)
            values.reserve(
                static_cast<std::size_t>(std::min<std::uint64_t>(count, archive.bytes_left() / sizeof(T))));
        for (std::uint64_t i = 0; i < count; ++i) {
            values.emplace_back();
            codec<T>::load(archive, "item", values.back());
        }
    }
};

template <class T, std::size_t N>
struct codec<std::array<T, N>> {
    template <class Archive>
    static void save(Archive& archive, char const* name, std::array<T, N> const& values)
    {
        for (T const& value : values)
            codec<T>::save(archive, name, value);
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, std::array<T, N>& values)
    {
        for (T& value : values)
            codec<T>::load(archive, name, value);
    }
};

/// A taxonomy is stored by its key, never by its number.
template <class T, auto FromKey>
struct key_codec {
    template <class Archive>
    static void save(Archive& archive, char const* name, T value)
    {
        put(archive, name, std::string{key(value)});
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, T& value)
    {
        value = with_taken<std::string>(
            archive, name, [](std::string const& text) { return accepted(FromKey(text)); });
    }
};

/// A value that is stored as a simpler one: `raw`, `to_raw(value)` and `from_raw(raw)`, which checks.
/// Its stored form is a plain number or text that never changes, so it has no version of its own: a new form
/// would be a new version of the records that hold it.
template <class T>
struct leaf;
template <class T>
concept leaf_value = requires
{
    typename leaf<T>::raw;
};

template <leaf_value T>
struct codec<T> {
    template <class Archive>
    static void save(Archive& archive, char const* name, T const& value)
    {
        codec<typename leaf<T>::raw>::save(archive, name, leaf<T>::to_raw(value));
    }
    template <class Archive>
    static void load(Archive& archive, char const* name, T& value)
    {
        using raw = typename leaf<T>::raw;
        value = with_taken<raw>(
            archive, name, [](raw const& plain) { return accepted<T>(leaf<T>::from_raw(plain)); });
    }
};
} // namespace cbtkit::io::detail
#endif
