// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/exercise/protocol_set.hpp>

#include "protocols/protocols.hpp"

#include <algorithm>

namespace cbtkit {
protocol_set::protocol_set()
    : protocols_{std::make_shared<std::vector<protocol> const>()}
{
}

protocol_set::protocol_set(std::shared_ptr<std::vector<protocol> const> protocols) noexcept
    : protocols_{std::move(protocols)}
{
}

protocol_set protocol_set::shipped()
{
    // Immutable, made once. That every one passes `problems_of` is a test, not a cost of every program.
    static protocol_set const all{std::make_shared<std::vector<protocol> const>(detail::shipped_protocols())};
    return all;
}

result<protocol_set> protocol_set::with(protocol added) const
{
    auto const problems = problems_of(added);
    if (!problems.empty())
        return fail(problems.front().code);
    auto changed = std::make_shared<std::vector<protocol>>(*protocols_);
    auto const same = std::find_if(
        changed->begin(), changed->end(), [&added](protocol const& known) { return known.key == added.key; });
    if (same == changed->end())
        changed->push_back(std::move(added));
    else
        *same = std::move(added);
    return protocol_set{std::move(changed)};
}

protocol const* protocol_set::find(std::string_view key) const noexcept
{
    for (protocol const& known : *protocols_)
        if (known.key == key)
            return &known;
    return nullptr;
}

std::span<protocol const> protocol_set::all_view() const& noexcept
{
    return *protocols_;
}

std::size_t protocol_set::size() const noexcept
{
    return protocols_->size();
}
} // namespace cbtkit
