// SPDX-License-Identifier: BSL-1.0
// From the model of the pattern files to the flat image that the engine runs on.
#include "lower.hpp"

#include "lowering.hpp"

#include <algorithm>
#include <string>

namespace cbtkit::matching::detail {
namespace to_image {
/// Everything until the words are known.
void lowering::lower_patterns()
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
}

std::vector<std::byte> lowering::run(shared_words const* vocabulary, std::uint32_t member)
{
    shared_ = vocabulary;
    member_ = member;
    lower_patterns();
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

namespace {
std::vector<std::byte> lower_set(
    model const& m, to_image::shared_words const* vocabulary, std::uint32_t member)
{
    std::vector<std::byte> image = to_image::lowering{m}.run(vocabulary, member);
    if (!image.empty())
        return image;
    to_image::lowering plain{m}; // a very large set outgrows the numbers of the tables
    plain.without_tables();
    return plain.run(vocabulary, member);
}

/// Whether the spellings that both sets know come in the same order.
bool same_order(std::vector<std::string> const& a, std::vector<std::string> const& b)
{
    std::size_t next = 0;
    for (std::string const& surface : a) {
        auto const at = std::find(b.begin(), b.end(), surface);
        if (at == b.end())
            continue;
        auto const place = static_cast<std::size_t>(at - b.begin());
        if (place < next)
            return false;
        next = place;
    }
    return true;
}

bool same_suffixes(word_rules const& a, word_rules const& b)
{
    return std::equal(
        a.suffixes.begin(), a.suffixes.end(), b.suffixes.begin(), b.suffixes.end(),
        [](auto const& x, auto const& y) { return x.ending == y.ending && x.words == y.words; });
}
} // namespace

std::vector<std::byte> lower(model const& m)
{
    return lower_set(m, nullptr, 0);
}

shared_images lower_together(std::span<model const> sets, std::span<std::string const> more_words)
{
    shared_images made;
    model words; // of the vocabulary: no rules
    to_image::shared_words all;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        word_rules const& own = sets[i].words;
        if (i == 0) {
            words.language = sets[i].language;
            words.words.suffixes = own.suffixes;
            words.words.abbreviations = own.abbreviations;
        } else if (
            !same_suffixes(own, words.words) || own.abbreviations != words.words.abbreviations ||
            !same_order(own.expand_order, words.words.expand_order)) {
            made.problem =
                "sets that share their words need the same `suffix` and `abbreviation` statements, "
                "and those `expand` statements that they share in the same order";
            return made;
        }
        for (std::string const& surface : own.expand_order) {
            auto const& stands_for = own.expand.find(surface)->second;
            auto const [at, fresh] = words.words.expand.try_emplace(surface, stands_for);
            if (!fresh && at->second != stands_for) {
                made.problem = "in sets that share their words `" + surface + "` stands for different words";
                return made;
            }
            if (fresh)
                words.words.expand_order.push_back(surface);
            all.spelling_members[surface] |= static_cast<std::uint8_t>(1U << i);
        }
        to_image::lowering{sets[i]}.collect(all);
    }
    for (std::string const& word : more_words)
        all.add_literal(word);
    if (sets.size() > most_members || all.symbols() >= known_by_beginning) {
        made.problem = "too many sets or words for one vocabulary";
        return made;
    }
    made.vocabulary = to_image::lowering{words}.run_words(all);
    all.checksum = image{made.vocabulary.data()}.header().checksum;
    for (std::size_t i = 0; i < sets.size(); ++i)
        made.sets.push_back(lower_set(sets[i], &all, static_cast<std::uint32_t>(i)));
    return made;
}
} // namespace cbtkit::matching::detail
