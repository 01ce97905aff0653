// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/matching/pattern_set.hpp>

#include <cbtkit/core/expects.hpp>

#include "engine_tables.hpp"
#include "image.hpp"
#include "packing.hpp"

#include <algorithm>
#include <bit>
#include <new>

namespace cbtkit::matching {
namespace {
/// Bytes that begin on a cache line, as the image needs them.
struct aligned_bytes {
    explicit aligned_bytes(std::size_t n)
        : size{n}
        , data{static_cast<std::byte*>(::operator new (n, std::align_val_t{64}))}
    {
    }
    aligned_bytes(aligned_bytes const&) = delete;
    aligned_bytes& operator=(aligned_bytes const&) = delete;
    ~aligned_bytes() { ::operator delete (data, std::align_val_t{64}); }

    std::size_t size;
    std::byte* data;
};
detail::image image_of(std::span<std::byte const> bytes) noexcept
{
    return detail::image{bytes.data()};
}
/// Whether these are the bytes of a set that this library can use.
result<void> check(std::span<std::byte const> bytes)
{
    if (bytes.size() < sizeof(detail::image_header))
        return fail(errc::truncated);
    detail::image_header h;
    std::memcpy(&h, bytes.data(), sizeof h);
    if (!std::equal(detail::image_magic.begin(), detail::image_magic.end(), h.magic))
        return fail(errc::syntax, 0);
    if (h.byte_order != 0x01020304)
        return fail(errc::unsupported);
    if (h.version > detail::image_version)
        return fail(errc::version_too_new);
    if (h.size > bytes.size())
        return fail(errc::truncated);
    if (h.version < detail::image_version)
        return fail(errc::unsupported);
    if (h.size != bytes.size() || h.checksum != detail::image_checksum(bytes))
        return fail(errc::damaged);
    return {};
}
/// Whether the set has its own words or was compiled with this vocabulary.
bool shares(detail::image_header const& h, std::span<std::byte const> vocabulary) noexcept
{
    return h.shared_words == 0 ||
           (!vocabulary.empty() && image_of(vocabulary).header().checksum == h.words_checksum);
}
} // namespace

result<pattern_set> pattern_set::from_bytes(std::span<std::byte const> bytes)
{
    return from_bytes(bytes, {});
}

result<pattern_set> pattern_set::from_bytes(std::span<std::byte const> bytes, pattern_set const& vocabulary)
{
    if (auto const checked = check(bytes); !checked)
        return tl::unexpected{checked.error()};
    auto copy = std::make_shared<aligned_bytes>(bytes.size());
    std::memcpy(copy->data, bytes.data(), bytes.size());
    std::span<std::byte const> const own{copy->data, copy->size};
    return over(std::move(copy), own, vocabulary);
}

result<pattern_set> pattern_set::from_packed(std::span<std::byte const> bytes)
{
    return from_packed(bytes, {});
}

result<pattern_set> pattern_set::from_packed(std::span<std::byte const> bytes, pattern_set const& vocabulary)
{
    auto const size = detail::unpacked_size(bytes);
    if (!size)
        return fail(errc::truncated);
    if (*size / detail::most_unpacked > bytes.size()) // no room is asked for what cannot be in there
        return fail(errc::damaged);
    auto unpacked = std::make_shared<aligned_bytes>(*size);
    std::span<std::byte> const own{unpacked->data, unpacked->size};
    if (!detail::unpack(bytes, own))
        return fail(errc::damaged);
    if (auto const checked = check(own); !checked)
        return tl::unexpected{checked.error()};
    return over(std::move(unpacked), own, vocabulary);
}

std::vector<std::byte> pattern_set::packed() const
{
    return bytes_.empty() ? std::vector<std::byte>{} : detail::pack(bytes_);
}

pattern_set pattern_set::from_static(std::span<std::byte const> bytes) noexcept
{
    return from_static(bytes, {});
}

pattern_set pattern_set::from_static(std::span<std::byte const> bytes, pattern_set const& vocabulary) noexcept
{
    pattern_set set;
    cbtkit::detail::expects(
        bytes.size() >= sizeof(detail::image_header) &&
        reinterpret_cast<std::uintptr_t>(bytes.data()) % 64 == 0);
    detail::image_header const& h = image_of(bytes).header();
    cbtkit::detail::expects(
        std::equal(detail::image_magic.begin(), detail::image_magic.end(), h.magic) &&
        h.version == detail::image_version && h.byte_order == 0x01020304 && h.size == bytes.size() &&
        shares(h, vocabulary.bytes_));
    set.bytes_ = bytes;
    if (h.shared_words != 0) {
        set.words_bytes_ = vocabulary.bytes_;
        set.words_owner_ = vocabulary.owner_;
    }
    return set;
}

result<pattern_set> pattern_set::over(
    std::shared_ptr<void const> owner, std::span<std::byte const> bytes, pattern_set const& vocabulary)
{
    detail::image_header const& h = image_of(bytes).header();
    if (!shares(h, vocabulary.bytes_))
        return fail(errc::missing_member);
    pattern_set set;
    set.bytes_ = bytes;
    set.owner_ = std::move(owner);
    set.tables_ = std::make_shared<detail::shared_tables>();
    if (h.shared_words != 0) {
        set.words_bytes_ = vocabulary.bytes_;
        set.words_owner_ = vocabulary.owner_;
    }
    return set;
}

std::size_t pattern_set::size() const noexcept
{
    return bytes_.empty() ? 0 : image_of(bytes_).header().public_rules;
}

rule_view pattern_set::rule(std::size_t index) const noexcept
{
    cbtkit::detail::expects(index < size());
    detail::image const i = image_of(bytes_);
    detail::flat_rule const& r = i.at<detail::flat_rule>(detail::s_rules)[index];
    return {i.text(r.key), i.text(r.note), r.weight};
}

std::optional<std::uint32_t> pattern_set::find(std::string_view key) const noexcept
{
    if (bytes_.empty())
        return std::nullopt;
    detail::image const i = image_of(bytes_);
    auto const by_key = i.all<std::uint32_t>(detail::s_by_key);
    detail::flat_rule const* const rules = i.at<detail::flat_rule>(detail::s_rules);
    auto const at =
        std::lower_bound(by_key.begin(), by_key.end(), key, [&](std::uint32_t r, std::string_view k) {
            return i.text(rules[r].key) < k;
        });
    if (at == by_key.end() || i.text(rules[*at].key) != key)
        return std::nullopt;
    return *at;
}

std::string_view pattern_set::language_view() const noexcept
{
    return bytes_.empty() ? std::string_view{} : image_of(bytes_).text(image_of(bytes_).header().language);
}

pattern_set pattern_set::vocabulary() const noexcept
{
    if (words_bytes_.empty())
        return *this;
    pattern_set set;
    set.bytes_ = words_bytes_;
    set.owner_ = words_owner_;
    return set;
}

std::shared_ptr<detail::shared_tables> detail::tables_of(pattern_set const& set)
{
    return set.tables_ ? set.tables_ : std::make_shared<shared_tables>();
}

std::size_t pattern_set::word_count() const noexcept
{
    return words_view().empty() ? 0 : image_of(words_view()).count(detail::s_words);
}

std::string_view pattern_set::word_view(std::size_t number) const noexcept
{
    cbtkit::detail::expects(number - 1 < word_count());
    detail::image const i = image_of(words_view());
    return i.letters(i.at<detail::flat_word>(detail::s_words)[number - 1]);
}
} // namespace cbtkit::matching
