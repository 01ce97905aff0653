// SPDX-License-Identifier: BSL-1.0
// Reads pattern files: text in, a model and diagnostics out.
#include "pattern_reader.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cbtkit::matching::detail {
namespace from_text {
/// The kind of a statement and its name; bodies are read when all names are known.
void pattern_reader::read_heading(statement const& s, file_names const& names)
{
    static constexpr std::string_view kinds[] = {"language", "use",          "class", "forms", "expand",
                                                 "suffix",   "abbreviation", "gate",  "rule",  "apply"};
    piece rest = s.first.head();
    piece const kind = rest.take_word();
    if (std::find(std::begin(kinds), std::end(kinds), kind.text) == std::end(kinds)) {
        error(
            "syntax", kind.at,
            "a statement begins with language, use, class, forms, expand, suffix, abbreviation, "
            "gate, rule or apply");
    } else if (kind.text == "language") {
        if (!is_key(rest.text))
            error("syntax", rest.at, "a language tag, for example en");
        else if (model_.language.empty())
            model_.language = rest.text;
        else if (model_.language != rest.text)
            error("other_language", rest.at, "the files are written for different languages");
    } else if (kind.text == "use") {
        if (names.find(rest.text) == names.end())
            error("unknown_file", rest.at, "there is no file with this name");
    } else if (
        kind.text == "expand" || kind.text == "suffix" || kind.text == "abbreviation" ||
        kind.text == "forms") {
        read_words(s);
    } else {
        declare(s);
    }
}

void pattern_reader::read_bodies(std::vector<std::vector<statement>> const& files)
{
    std::set<std::string> done;
    for (auto const& file : files)
        for (statement const& s : file) {
            piece rest = s.first.head();
            std::string_view const kind = rest.take_word().text;
            piece const name = rest.take_word();
            if (kind != "class" && kind != "gate" && kind != "rule")
                continue;
            if (!done.insert(std::string{kind} + ' ' + std::string{name.text}).second)
                continue; // a duplicate, already reported
            if (kind == "class") {
                if (auto const c = class_index_.find(name.text); c != class_index_.end())
                    read_class(s, model_.classes[c->second]);
            } else if (kind == "gate") {
                if (auto const g = gate_index_.find(name.text); g != gate_index_.end())
                    read_gate(s, model_.gates[g->second]);
            } else if (auto const r = rule_index_.find(name.text); r != rule_index_.end()) {
                read_rule(s, model_.rules[r->second]);
            }
        }
    for (auto const& file : files)
        for (statement const& s : file) {
            piece rest = s.first.head();
            if (rest.take_word().text == "apply")
                apply_to(s);
        }
}

model pattern_reader::run()
{
    std::vector<std::vector<statement>> files;
    file_names names;
    for (std::uint32_t i = 0; i < sources_.size(); ++i) {
        if (!names.emplace(sources_[i].name, place{i, 1, 1}).second)
            error("duplicate_file", {i, 1, 1}, "two files have the same name");
        files.push_back(statements(i));
    }
    for (auto const& file : files)
        for (statement const& s : file)
            read_heading(s, names);
    std::sort(model_.words.abbreviations.begin(), model_.words.abbreviations.end());
    std::stable_sort(
        model_.words.suffixes.begin(), model_.words.suffixes.end(),
        [](auto const& a, auto const& b) { return a.ending.size() > b.ending.size(); });
    read_bodies(files);
    check_cycles();
    bool const good = std::none_of(
        diagnostics_.begin(), diagnostics_.end(), [](auto const& d) { return d.level == severity::error; });
    if (good)
        check_all();
    sort_diagnostics();
    return std::move(model_);
}
} // namespace from_text

model read_patterns(std::span<pattern_source const> sources, std::vector<diagnostic>& diagnostics)
{
    return from_text::pattern_reader{sources, diagnostics}.run();
}
} // namespace cbtkit::matching::detail
