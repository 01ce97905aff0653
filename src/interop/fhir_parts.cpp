// SPDX-License-Identifier: BSL-1.0
#include "fhir_parts.hpp"

#include <cbtkit/core/utf8.hpp>

#include <cmath>
#include <cstdint>
#include <utility>

namespace cbtkit::interop::detail {
namespace json = boost::json;
namespace {
constexpr std::string_view terminology = "http://terminology.hl7.org/CodeSystem/";
} // namespace

json::object coded(std::string_view system, std::string_view code)
{
    std::string whole{terminology};
    whole += system;
    json::object coding;
    coding["system"] = whole;
    coding["code"] = code;
    return json::object{{"coding", json::array{std::move(coding)}}};
}

json::object reference_to(std::string const& subject)
{
    if (subject.empty())
        return {{"display", "The person who wrote this"}};
    return {{"reference", subject}};
}

json::object quantity(double value, std::string const& unit)
{
    json::object made;
    if (value == std::floor(value) && std::abs(value) < 1e15)
        made["value"] = static_cast<std::int64_t>(value);
    else
        made["value"] = value;
    if (!unit.empty())
        made["unit"] = unit;
    return made;
}

// FHIR strings hold tab, line feed and carriage return, but no other control characters, and are not blank.
std::string fhir_string(std::string const& text)
{
    std::string made;
    bool blank = true;
    for (std::size_t i = 0; i < text.size();) {
        char const c = text[i];
        std::size_t const length = utf8_length(text, i);
        if (length == 0)
            made += "\xEF\xBF\xBD";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r')
            made.append(text, i, length);
        blank = blank && length == 1 && static_cast<unsigned char>(c) <= 0x20;
        i += length == 0 ? 1 : length;
    }
    return blank ? std::string{} : made;
}

bool is_fhir_id(std::string const& text)
{
    if (text.empty() || text.size() > 64)
        return false;
    for (char const c : text)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
              c == '.'))
            return false;
    return true;
}

// A UUID of version 8 (free form) made from a name by FNV-1a, twice with different starts: stable, and it
// does not pretend to be random.
std::string urn_of(std::string_view name)
{
    auto hash = [&](std::uint64_t state) {
        for (char const c : name)
            state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        return state;
    };
    std::uint64_t const halves[2] = {
        (hash(0xcbf29ce484222325U) & ~std::uint64_t{0xF000U}) | 0x8000U,
        (hash(0x9ae16a3b2f90404fU) & ~(std::uint64_t{3} << 62U)) | (std::uint64_t{2} << 62U)};
    std::string made = "urn:uuid:";
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            made += '-';
        made += "0123456789abcdef"[(halves[i / 16] >> (60 - 4 * (i % 16))) & 0xFU];
    }
    return made;
}

json::object identifier(std::string_view kind, std::string const& value)
{
    std::string system = "urn:cbtkit:";
    system += kind;
    return {{"system", system}, {"value", value}};
}

json::object collection(json::array entries)
{
    json::object bundle;
    bundle["resourceType"] = "Bundle";
    bundle["type"] = "collection";
    bundle["entry"] = std::move(entries);
    return bundle;
}
} // namespace cbtkit::interop::detail
