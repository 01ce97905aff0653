// SPDX-License-Identifier: BSL-1.0
// Just the values.
#include <cbtkit/core/intensity.hpp>
#include <cbtkit/knowledge/text_catalog.hpp>

int main()
{
    bool const words = cbtkit::text_catalog::english().contains("disclaimer.not_medical");
    return cbtkit::intensity::from_percent(70) && words ? 0 : 1;
}
