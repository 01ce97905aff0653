// SPDX-License-Identifier: BSL-1.0
#include <cbtkit/detection/detector.hpp>
#include <cbtkit/detection/research.hpp>

#include "analysis.hpp"
#include "english.hpp"
#include "english_detection.patterns.hpp"

#include <utility>

namespace cbtkit {
struct detector::state {
    detail::analysis analysis;
};

namespace detail {
struct detector_access {
    static analysis& of(detector& d) noexcept { return d.state_->analysis; }
};
} // namespace detail

detector::detector()
    : state_{std::make_unique<state>(
          state{detail::analysis{matching::embedded::english_detection(), detail::english_weights()}})}
{
}
detector::detector(std::unique_ptr<state> made) noexcept
    : state_{std::move(made)}
{
}
detector::detector(detector&&) noexcept = default;
detector& detector::operator=(detector&&) noexcept = default;
detector::~detector() = default;

matching::compile_result compile_detection_patterns(std::span<matching::pattern_source const> more)
{
    std::vector<matching::pattern_source> all;
    all.reserve(detail::english_detection_files.size() + more.size());
    for (detail::shipped_file const& file : detail::english_detection_files)
        all.push_back({std::string{file.name}, std::string{file.text}});
    all.insert(all.end(), more.begin(), more.end());
    return matching::compile(all);
}

result<detector> detector::with(std::span<matching::pattern_source const> more)
{
    matching::compile_result compiled = compile_detection_patterns(more);
    if (!compiled.ok())
        return fail(errc::syntax);
    for (std::size_t i = 0; i != compiled.set.size(); ++i) {
        std::string_view const name = compiled.set.rule(i).key;
        if (!name.starts_with("cue.") && !detail::kind_of_rule(name))
            return fail(errc::unknown_key);
    }
    return detector{
        std::make_unique<state>(state{detail::analysis{std::move(compiled.set), detail::english_weights()}})};
}

unless_blocked<detection_result> detector::detect(screened_text const& text, detection_options const& options)
{
    if (auto stopped = blocked::check(text))
        return tl::unexpected<blocked>{*std::move(stopped)};
    return state_->analysis.run(text.text(), options, research::layers::rules_and_statistics);
}

unless_blocked<detection_result> detector::detect(
    screened_text const& text, matching::text_words const& words, detection_options const& options)
{
    if (words.text_view() != text.text())
        return detect(text, options);
    if (auto stopped = blocked::check(text))
        return tl::unexpected<blocked>{*std::move(stopped)};
    return state_->analysis.run(words, options, research::layers::rules_and_statistics);
}

unless_blocked<detection_result> detect(screened_text const& text, detection_options const& options)
{
    return detector{}.detect(text, options);
}

namespace research {
detection_result detect_unscreened(
    detector& with, std::string_view text, detection_options const& options, layers used)
{
    return detail::detector_access::of(with).run(text, options, used);
}

detection_result detect_unscreened(
    detector& with, matching::text_words const& text, detection_options const& options, layers used)
{
    return detail::detector_access::of(with).run(text, options, used);
}

std::vector<contribution> explain(detector& with, std::string_view text)
{
    return detail::detector_access::of(with).explain(text);
}
} // namespace research
} // namespace cbtkit
