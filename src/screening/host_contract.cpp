// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/screening/host_contract.hpp>

#include <algorithm>

namespace cbtkit {
namespace {
/// `en_GB` and `EN-gb` as `en-gb`.
std::string folded_locale(std::string_view locale)
{
    std::string folded{locale};
    for (char& c : folded) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (c == '_')
            c = '-';
    }
    return folded;
}
} // namespace

result<resource_table> resource_table::with(std::string_view locale, crisis_resource resource) &&
{
    if (locale.empty() || resource.name.empty() || resource.contact.empty())
        return fail(errc::empty);
    rows_.emplace_back(folded_locale(locale), std::move(resource));
    return std::move(*this);
}

std::vector<crisis_resource> resource_table::for_locale(std::string_view locale) const
{
    std::vector<crisis_resource> found;
    for (std::string wanted = folded_locale(locale); found.empty() && !wanted.empty();) {
        for (auto const& [row_locale, resource] : rows_)
            if (row_locale == wanted)
                found.push_back(resource);
        std::size_t const dash = wanted.rfind('-');
        wanted.resize(dash == std::string::npos ? 0 : dash);
    }
    return found;
}

result<host_contract> host_contract::from(resource_table resources, resource_policy policy)
{
    if (policy != resource_policy::from_table && policy != resource_policy::ack_no_resources)
        return fail(errc::unknown_key);
    if (resources.empty() && policy != resource_policy::ack_no_resources)
        return fail(errc::no_resources);
    return host_contract{std::move(resources), policy};
}

result<acknowledgement> acknowledge(host_contract const& contract, blocked_token token, host_action action)
{
    if (token == blocked_token{})
        return fail(errc::empty);
    switch (action) {
    case host_action::showed_resources:
        if (contract.resources().empty())
            return fail(errc::no_resources);
        [[fallthrough]];
    case host_action::offered_contact:
    case host_action::connected_person:
        return acknowledgement{token, action};
    }
    return fail(errc::unknown_key);
}
} // namespace cbtkit
