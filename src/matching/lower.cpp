// SPDX-License-Identifier: BSL-1.0
// From the model of the pattern files to the flat image that the engine runs on.
#include "lower.hpp"

#include "lowering.hpp"

#include <algorithm>

namespace cbtkit::matching::detail {
namespace to_image {
std::vector<std::byte> lowering::run()
{
    texts_.reserve(1U << 16U);
    predicates_.push_back({}); // predicate 0: none
    predicate_atoms_.push_back({});
    fold_model();
    class_info_.resize(model_.classes.size());
    for (rule const& r : model_.rules)
        lower_rule(r);
    std::size_t const hidden = questions_.size();
    for (std::size_t q = 0; q < hidden; ++q)
        lower_question(*questions_[q]);
    finish_words();
    finish_predicates();
    finish_groups();
    finish_anchors();
    order_classes();
    if (!finish_tree())
        return {};
    finish_lists();
    return assemble();
}
} // namespace to_image

std::vector<std::byte> lower(model const& m)
{
    std::vector<std::byte> image = to_image::lowering{m}.run();
    if (!image.empty())
        return image;
    to_image::lowering plain{m}; // a very large set outgrows the numbers of the tables
    plain.without_tables();
    return plain.run();
}
} // namespace cbtkit::matching::detail
