// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include "features.hpp"
#include "weights.hpp"

#include <cbtkit/matching/words.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {
using namespace cbtkit;
using detail::feature_family;

std::vector<std::string> fields(std::string const& line)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= line.size();) {
        std::size_t const end = std::min(line.find('\t', at), line.size());
        parts.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}
} // namespace

TEST_CASE("each line of the readable weights is found under the name of its feature")
{
    detail::weight_table const table = detail::english_weights();
    std::ifstream in{CBTKIT_DETECTION_WEIGHTS};
    REQUIRE(in);
    std::size_t features = 0;
    std::size_t wrong = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.size() < 2 || line[1] != ':')
            continue;
        ++features;
        auto const parts = fields(line);
        std::string_view const name = std::string_view{parts[0]}.substr(2);
        std::size_t const blank = std::min(name.find(' '), name.size());
        std::uint32_t const row = table.find(detail::feature_hash(
            static_cast<feature_family>(line[0]), name.substr(0, blank),
            name.substr(std::min(blank + 1, name.size()))));
        if (row == detail::weight_table::no_row) {
            ++wrong;
            continue;
        }
        std::array<int, detail::target_count> steps{};
        for (std::size_t i = 1; i != parts.size(); ++i) {
            std::size_t const equal = parts[i].find('=');
            std::string const target = parts[i].substr(0, equal);
            auto const kind = distortion_from_key(target);
            REQUIRE((kind || target == "distorted"));
            steps[kind ? static_cast<std::size_t>(*kind) : detail::distorted_target] =
                std::stoi(parts[i].substr(equal + 1));
        }
        if (!std::equal(steps.begin(), steps.end(), table.row(row).begin()))
            ++wrong;
    }
    CHECK(features == table.checks.size());
    CHECK(features > 1000);
    CHECK(wrong == 0);
    CHECK(table.find(detail::feature_hash(feature_family::word, "zyzzyvalike")) == table.no_row);
    CHECK(detail::weight_table{}.find(1) == detail::weight_table::no_row);
}

TEST_CASE("words hash alike wherever they stand and whatever stands around them")
{
    STATIC_REQUIRE(detail::letters_hash("nobody") == detail::letters_hash("so nobody came", 3, 9));
    for (std::string const letters :
         {"", "a", "seven77", "eight888", "nine99999", "exactly_sixteen_", "more than two blocks of it"}) {
        std::uint64_t const hash = detail::letters_hash(letters);
        for (std::size_t before = 0; before <= 10; ++before)
            for (std::size_t after = 0; after <= 10; ++after) {
                std::string const text = std::string(before, 'x') + letters + std::string(after, '\xFF');
                CHECK(detail::letters_hash(text, before, before + letters.size()) == hash);
            }
    }
    CHECK(detail::letters_hash(std::string_view{"\0", 1}) != detail::letters_hash(""));
    CHECK(detail::letters_hash("ab") != detail::letters_hash("ba"));
}

TEST_CASE("the hashes of the wording are those of its named features")
{
    for (char const* text :
         {"I always fail. Nobody likes me, do they?", "No!", "2 of 12 were late; 3 did not come at all",
          "Extraordinarily uncharacteristic misunderstandings",
          "Caf\xC3\xA9 \xE2\x80\x9Cna\xC3\xAFve\xE2\x80\x9D"}) {
        matching::word_list const words = matching::words_of(text);
        detail::window const all{0, static_cast<std::uint32_t>(words.sentences.size())};
        std::vector<std::uint64_t> seen;
        auto const note = [&](std::uint64_t hash) { seen.push_back(hash); };
        detail::each_wording_hash(words, all, note);
        std::vector<std::uint64_t> named;
        detail::each_feature(
            matching::pattern_set{}, {}, words, all,
            [&](feature_family family, std::string_view first, std::string_view second, text_span) {
                named.push_back(detail::feature_hash(family, first, second));
            });
        std::sort(seen.begin(), seen.end());
        std::sort(named.begin(), named.end());
        CHECK(seen == named);
        CHECK(seen.size() > 3);
    }
}
