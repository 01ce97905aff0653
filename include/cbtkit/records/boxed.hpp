// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_RECORDS_BOXED_HPP
#define CBTKIT_RECORDS_BOXED_HPP

/// @file
/// An optional part of a record that is large and seldom there.

#include <memory>
#include <optional>
#include <utility>

namespace cbtkit {
/// A value or none, like `std::optional`, but as small as a pointer: the value lives outside. A value type: a
/// copy copies the value, equality compares values.
template <class T>
class boxed {
public:
    using value_type = T;

    /// None.
    boxed() noexcept = default;
    boxed(std::nullopt_t) noexcept {} // NOLINT(google-explicit-constructor)
    boxed(T value)                    // NOLINT(google-explicit-constructor)
        : held_{std::make_unique<T>(std::move(value))}
    {
    }
    boxed(boxed const& other)
        : held_{other.held_ ? std::make_unique<T>(*other.held_) : nullptr}
    {
    }
    boxed(boxed&&) noexcept = default;
    boxed& operator=(boxed const& other)
    {
        boxed copy{other};
        held_ = std::move(copy.held_);
        return *this;
    }
    boxed& operator=(boxed&&) noexcept = default;
    ~boxed() = default;

    [[nodiscard]] bool has_value() const noexcept { return held_ != nullptr; }
    explicit operator bool() const noexcept { return has_value(); }
    /// @pre there is a value
    [[nodiscard]] T& operator*() noexcept { return *held_; }
    [[nodiscard]] T const& operator*() const noexcept { return *held_; }
    [[nodiscard]] T* operator->() noexcept { return held_.get(); }
    [[nodiscard]] T const* operator->() const noexcept { return held_.get(); }

    /// Makes a value from arguments, in place of the one that was there.
    template <class... Arguments>
    T& emplace(Arguments&&... arguments)
    {
        held_ = std::make_unique<T>(std::forward<Arguments>(arguments)...);
        return *held_;
    }
    void reset() noexcept { held_.reset(); }

    friend bool operator==(boxed const& a, boxed const& b)
    {
        return a.held_ && b.held_ ? *a.held_ == *b.held_ : a.held_ == b.held_;
    }

private:
    std::unique_ptr<T> held_;
};
} // namespace cbtkit
#endif
