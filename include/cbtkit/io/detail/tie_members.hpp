// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_IO_DETAIL_TIE_MEMBERS_HPP
#define CBTKIT_IO_DETAIL_TIE_MEMBERS_HPP

/// @file
/// All members of a plain struct, by structured binding: a member that was forgotten does not compile.

#include <cstddef>
#include <tuple>
#include <type_traits>

namespace cbtkit::io::detail {
/// References to the members of `value`, which has exactly `N` of them; another number does not compile.
template <std::size_t N, class T>
[[nodiscard]] constexpr auto tie_members(T& value) noexcept
{
    static_assert(N <= 28, "add a line below");
    if constexpr (N == 0) {
        static_assert(std::is_empty_v<T>, "a member was forgotten");
        return std::tuple<>{};
    } else if constexpr (N == 1) {
        auto& [m1] = value;
        return std::tie(m1);
    } else if constexpr (N == 2) {
        auto& [m1, m2] = value;
        return std::tie(m1, m2);
    } else if constexpr (N == 3) {
        auto& [m1, m2, m3] = value;
        return std::tie(m1, m2, m3);
    } else if constexpr (N == 4) {
        auto& [m1, m2, m3, m4] = value;
        return std::tie(m1, m2, m3, m4);
    } else if constexpr (N == 5) {
        auto& [m1, m2, m3, m4, m5] = value;
        return std::tie(m1, m2, m3, m4, m5);
    } else if constexpr (N == 6) {
        auto& [m1, m2, m3, m4, m5, m6] = value;
        return std::tie(m1, m2, m3, m4, m5, m6);
    } else if constexpr (N == 7) {
        auto& [m1, m2, m3, m4, m5, m6, m7] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7);
    } else if constexpr (N == 8) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8);
    } else if constexpr (N == 9) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9);
    } else if constexpr (N == 10) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10);
    } else if constexpr (N == 11) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11);
    } else if constexpr (N == 12) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12);
    } else if constexpr (N == 13) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13);
    } else if constexpr (N == 14) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14);
    } else if constexpr (N == 15) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15);
    } else if constexpr (N == 16) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16);
    } else if constexpr (N == 17) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17);
    } else if constexpr (N == 18) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18);
    } else if constexpr (N == 19) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19] = value;
        return std::tie(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19);
    } else if constexpr (N == 20) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20] =
            value;
        return std::tie(
            m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20);
    } else if constexpr (N == 21) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21] =
            value;
        return std::tie(
            m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21);
    } else if constexpr (N == 22) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22] =
            value;
        return std::tie(
            m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
            m22);
    } else if constexpr (N == 23) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23] =
            value;
        return std::tie(
            m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
            m22, m23);
    } else if constexpr (N == 24) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24] =
            value;
        return std::tie(
            m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
            m22, m23, m24);
    } else if constexpr (N == 25) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25] =
            value;
        return std::tie(
            m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
            m22, m23, m24, m25);
    } else if constexpr (N == 26) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26] =
            value;
        return std::tie(
            m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
            m22, m23, m24, m25, m26);
    } else if constexpr (N == 27) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27] =
            value;
        return std::tie(
            m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
            m22, m23, m24, m25, m26, m27);
    } else if constexpr (N == 28) {
        auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28] =
            value;
        return std::tie(
            m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
            m22, m23, m24, m25, m26, m27, m28);
    }
}
} // namespace cbtkit::io::detail
#endif
