// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_INTEROP_FHIR_PARTS_HPP
#define CBTKIT_SRC_INTEROP_FHIR_PARTS_HPP

/// @file
/// What the resources of FHIR R4 have in common.

#include <cbtkit/core/result.hpp>
#include <cbtkit/interop/fhir_goal.hpp>

#include <boost/json.hpp>

#include <string>
#include <string_view>

namespace cbtkit::interop::detail {
/// A CodeableConcept from one of HL7's own code systems.
[[nodiscard]] boost::json::object coded(std::string_view system, std::string_view code);
/// `{"reference":subject}`, or a display text where there is none.
[[nodiscard]] boost::json::object reference_to(std::string const& subject);
/// A Quantity without a code.
[[nodiscard]] boost::json::object quantity(double value, std::string const& unit);
/// The text as a FHIR string; empty for a blank one, which FHIR does not allow.
[[nodiscard]] std::string fhir_string(std::string const& text);
/// True for what may stand as the id of a resource.
[[nodiscard]] bool is_fhir_id(std::string const& text);
/// A stable `urn:uuid:` made from a name.
[[nodiscard]] std::string urn_of(std::string_view name);
[[nodiscard]] boost::json::object identifier(std::string_view kind, std::string const& value);
/// A Bundle of type collection.
[[nodiscard]] boost::json::object collection(boost::json::array entries);
/// The entries of `write_fhir_bundle`.
[[nodiscard]] result<boost::json::array> goal_entries(
    smart_goal const& goal, fhir_goal_options const& options);
} // namespace cbtkit::interop::detail
#endif
