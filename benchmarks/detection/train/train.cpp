// SPDX-License-Identifier: BSL-1.0
// Trains the statistical layer of detection on the authored corpus and writes its readable weights.
// The same corpus and patterns always give the same file: fixed seed, one thread, plain double arithmetic.
#include "analysis.hpp"
#include "english_detection.patterns.hpp"
#include "labelled_text.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <numeric>
#include <random>
#include <unordered_map>

namespace {
using namespace cbtkit;
using namespace cbtkit::benchmarks;

constexpr char const* usage = R"(cbtkit_train_detection: trains the statistical layer of detection

  cbtkit_train_detection OUT.weights [options] CORPUS.tsv...
    --decay X     how strongly weights shrink after every pass (default 1.5)
    --rate X      step size (default 0.05)
    --keep N      features kept (default 7000)
    --epochs N    passes over the corpus (default 12)
    --lookalike X how often a look-alike counts for `distorted` (default 4)
    --reframe X   how often a reframe does (default 8)
    --catalogue X how often an example of the catalogue does, which defines its distortion (default 36)
    --caution X   how far `distorted` is lowered afterwards, in log odds (default 1)
    --cross       train on each of five parts in turn and print the figures; OUT is not written
    --hold-out    leave every fifth row out, by the hash of its text, and measure it; examples of the catalogue
                  are never left out. What is shipped learns from all rows.
)";

struct example {
    std::vector<std::uint32_t> features; // indices
    std::size_t words = 0;
    int kind = -1; // distortion, or -1
    bool distorted = false;
    double counts = 1.0; // for `distorted`: more for what speaks in the words of a distortion and is none
    bool held_out = false;
    unsigned part = 0;
    std::string label;
};

struct feature {
    std::string name;
    std::size_t rows = 0;
};

struct options {
    double decay = 1.5;
    double rate = 0.05;
    std::size_t keep = 7000;
    int epochs = 12;
    double lookalike = 4.0;
    double reframe = 8.0;
    double catalogue = 36.0;
    double caution = 1.0;
    bool cross = false;
    bool hold_out = false;
};

constexpr std::size_t targets = detail::target_count;
struct model {
    std::vector<std::array<double, targets>> weights;
    std::vector<detail::feature_family> families;
    std::array<double, targets> bias{};

    [[nodiscard]] std::array<double, targets> sums(example const& e) const
    {
        std::array<double, targets> s = bias;
        for (std::uint32_t const f : e.features) {
            double const scale = detail::feature_scale(families[f], e.words);
            for (std::size_t t = 0; t != targets; ++t)
                s[t] += scale * weights[f][t];
        }
        return s;
    }
};

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

// Softmax over the distortions, trained on distorted rows; beside it logistic regression for `distorted`.
// Gradient descent, one row at a time, in an order shuffled by a fixed seed; weights shrink after every pass.
// The mean of the weights after each pass of the second half is kept: the order of rows matters less.
model train(std::vector<example> const& rows, std::vector<feature> const& names, options const& o)
{
    model m;
    m.weights.resize(names.size());
    for (feature const& f : names)
        m.families.push_back(static_cast<detail::feature_family>(f.name[0]));
    std::array<double, distortions.size()> of_kind{};
    double distorted = 0;
    for (example const& e : rows)
        if (e.kind >= 0) {
            of_kind[static_cast<std::size_t>(e.kind)] += 1;
            distorted += 1;
        }
    model sum;
    sum.weights.resize(names.size());
    double summed = 0;
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937_64 random{20261122};
    for (int epoch = 0; epoch != o.epochs; ++epoch) {
        double const rate = o.rate / (1.0 + 0.1 * epoch);
        for (std::size_t i = order.size(); i-- > 1;)
            std::swap(order[i], order[random() % (i + 1)]);
        for (std::size_t const at : order) {
            example const& e = rows[at];
            std::array<double, targets> const s = m.sums(e);
            std::array<double, targets> slope{};
            if (e.kind >= 0) {
                std::size_t const kind = static_cast<std::size_t>(e.kind);
                double const largest = *std::max_element(s.begin(), s.end() - 1);
                double total = 0;
                for (std::size_t d = 0; d + 1 != targets; ++d)
                    total += slope[d] = std::exp(s[d] - largest);
                // Rare distortions count more, up to twice.
                double const weight =
                    std::min(2.0, distorted / (static_cast<double>(distortions.size()) * of_kind[kind]));
                for (std::size_t d = 0; d + 1 != targets; ++d)
                    slope[d] = weight * (slope[d] / total - (kind == d ? 1.0 : 0.0));
            }
            slope[detail::distorted_target] =
                e.counts * (sigmoid(s[detail::distorted_target]) - (e.distorted ? 1.0 : 0.0));
            for (std::size_t t = 0; t != targets; ++t)
                m.bias[t] -= rate * slope[t];
            for (std::uint32_t const f : e.features) {
                double const step = rate * detail::feature_scale(m.families[f], e.words);
                for (std::size_t t = 0; t != targets; ++t)
                    m.weights[f][t] -= step * slope[t];
            }
        }
        for (auto& row : m.weights)
            for (double& w : row)
                w *= 1.0 - rate * o.decay;
        if (2 * epoch < o.epochs)
            continue;
        ++summed;
        for (std::size_t f = 0; f != names.size(); ++f)
            for (std::size_t t = 0; t != targets; ++t)
                sum.weights[f][t] += m.weights[f][t];
        for (std::size_t t = 0; t != targets; ++t)
            sum.bias[t] += m.bias[t];
    }
    for (std::size_t f = 0; f != names.size(); ++f)
        for (std::size_t t = 0; t != targets; ++t)
            m.weights[f][t] = sum.weights[f][t] / std::max(summed, 1.0);
    for (std::size_t t = 0; t != targets; ++t)
        m.bias[t] = sum.bias[t] / std::max(summed, 1.0);
    m.bias[detail::distorted_target] -= o.caution; // a false alarm is worse than a miss
    return m;
}

void report(char const* title, model const& m, std::vector<example> const& rows)
{
    double right = 0;
    double kinds = 0;
    std::vector<std::pair<double, bool>> scores;
    double positive = 0;
    for (example const& e : rows) {
        auto const s = m.sums(e);
        if (e.kind >= 0) {
            right += std::max_element(s.begin(), s.end() - 1) - s.begin() == e.kind;
            kinds += 1;
        }
        scores.emplace_back(s[detail::distorted_target], e.distorted);
        positive += e.distorted;
    }
    std::sort(scores.begin(), scores.end());
    double below = 0;
    double won = 0;
    double agree = 0;
    for (auto const& [score, distorted] : scores) {
        if (distorted)
            won += below;
        else
            below += 1;
        agree += (score > 0) == distorted;
    }
    double const n = static_cast<double>(rows.size());
    std::printf(
        "%-10s rows %5.0f  distortion right %.4f  distorted: AUC %.4f, right at 0.5 %.4f\n", title, n,
        right / std::max(kinds, 1.0), won / std::max(positive * (n - positive), 1.0), agree / n);
}
} // namespace

int main(int count, char** arguments)
{
    options o;
    std::string out_path;
    std::vector<std::string> corpus;
    for (int i = 1; i < count; ++i) {
        std::string const a = arguments[i];
        if (a == "--help") {
            std::cout << usage;
            return 0;
        }
        if (a == "--cross")
            o.cross = true;
        else if (a == "--hold-out")
            o.hold_out = true;
        else if (a == "--decay" && i + 1 < count)
            o.decay = std::atof(arguments[++i]);
        else if (a == "--rate" && i + 1 < count)
            o.rate = std::atof(arguments[++i]);
        else if (a == "--lookalike" && i + 1 < count)
            o.lookalike = std::atof(arguments[++i]);
        else if (a == "--catalogue" && i + 1 < count)
            o.catalogue = std::atof(arguments[++i]);
        else if (a == "--caution" && i + 1 < count)
            o.caution = std::atof(arguments[++i]);
        else if (a == "--reframe" && i + 1 < count)
            o.reframe = std::atof(arguments[++i]);
        else if (a == "--keep" && i + 1 < count)
            o.keep = static_cast<std::size_t>(std::atoi(arguments[++i]));
        else if (a == "--epochs" && i + 1 < count)
            o.epochs = std::atoi(arguments[++i]);
        else if (out_path.empty())
            out_path = a;
        else
            corpus.push_back(a);
    }
    if (corpus.empty()) {
        std::cerr << usage;
        return 2;
    }
    std::sort(corpus.begin(), corpus.end());

    detail::analysis reader{matching::embedded::english_detection(), detail::weight_table{}};
    std::unordered_map<std::string, std::uint32_t> index;
    std::vector<feature> names;
    std::vector<example> all;
    for (std::string const& path : corpus) {
        auto const rows = read_labelled(path);
        if (rows.empty()) {
            std::cerr << "no rows in " << path << '\n';
            return 3;
        }
        for (labelled_text const& row : rows) {
            example e;
            auto const kind = distortion_from_key(row.label);
            e.kind = kind ? static_cast<int>(*kind) : -1;
            e.distorted = kind.has_value();
            if (row.kind == "catalogue")
                e.counts = o.catalogue;
            else if (row.label == "lookalike")
                e.counts = o.lookalike;
            else if (row.label == "reframe")
                e.counts = o.reframe;
            e.held_out = o.hold_out && held_out(row);
            e.part = static_cast<unsigned>(text_hash(row.text) % 5);
            e.label = row.label;
            reader.look(row.text);
            for (detail::window const where : reader.windows())
                e.words += reader.words_in_window(where);
            for (detail::window const where : reader.windows())
                reader.features(
                    where, [&](detail::feature_family family, std::string_view first, std::string_view second,
                               text_span) {
                        std::string name{static_cast<char>(family)};
                        name.append(":").append(first);
                        if (!second.empty())
                            name.append(" ").append(second);
                        auto const [at, made] =
                            index.try_emplace(name, static_cast<std::uint32_t>(names.size()));
                        if (made)
                            names.push_back({name, 0});
                        e.features.push_back(at->second);
                    });
            std::sort(e.features.begin(), e.features.end());
            e.features.erase(std::unique(e.features.begin(), e.features.end()), e.features.end());
            all.push_back(std::move(e));
        }
    }

    auto const fit = [&](auto const& used, auto const& measured, bool last) {
        std::vector<example> rows;
        std::vector<example> rest;
        for (example const& e : all)
            if (used(e))
                rows.push_back(e);
            else if (measured(e))
                rest.push_back(e);
        // What fewer than three rows show is chance, except rules, which somebody wrote.
        for (feature& f : names)
            f.rows = 0;
        for (example const& e : rows)
            for (std::uint32_t const f : e.features)
                ++names[f].rows;
        std::vector<std::uint32_t> to(names.size(), UINT32_MAX);
        std::vector<feature> kept;
        for (std::size_t f = 0; f != names.size(); ++f)
            if (names[f].rows >= (names[f].name[0] == 'r' || names[f].name[0] == 'q' ? 2U : 3U)) {
                to[f] = static_cast<std::uint32_t>(kept.size());
                kept.push_back(names[f]);
            }
        auto const rename = [&to](std::vector<example>& list) {
            for (example& e : list) {
                std::vector<std::uint32_t> fs;
                for (std::uint32_t const f : e.features)
                    if (to[f] != UINT32_MAX)
                        fs.push_back(to[f]);
                e.features = std::move(fs);
            }
        };
        rename(rows);
        rename(rest);
        model m = train(rows, kept, o);
        if (last) {
            report("trained", m, rows);
            if (!rest.empty())
                report("held out", m, rest);
        }
        // Keep the features that move a score the most, in whole steps.
        std::vector<std::pair<double, std::uint32_t>> strong;
        for (std::uint32_t f = 0; f != kept.size(); ++f) {
            double most = 0;
            for (std::size_t t = 0; t != targets; ++t)
                most =
                    std::max(most, std::abs(m.weights[f][t]) * (t == detail::distorted_target ? 2.0 : 1.0));
            strong.emplace_back(most * std::sqrt(static_cast<double>(kept[f].rows)), f);
        }
        std::sort(strong.rbegin(), strong.rend());
        double largest = 0;
        for (auto const& row : m.weights)
            for (double const w : row)
                largest = std::max(largest, std::abs(w));
        double const unit = std::ceil(largest / 127.0 * 10000.0) / 10000.0;
        for (std::size_t i = 0; i != strong.size(); ++i)
            for (double& w : m.weights[strong[i].second])
                // One step either way is noise: left out, the file stays readable.
                w = i < o.keep && std::abs(w) >= 1.5 * unit
                        ? std::clamp(std::round(w / unit), -127.0, 127.0) * unit
                        : 0.0;
        if (!rest.empty())
            report(last ? "quantised" : "part", m, rest);
        if (!last)
            return true;
        std::ofstream out{out_path, std::ios::binary};
        out << "# The weights of the statistical layer, made by cbtkit_train_detection from the authored "
               "corpus.\n"
               "# One line a feature: r a rule, q a weakened rule, c a cue, o two cues in order, t two "
               "cues with\n"
               "# one between, f and e a cue in the first or last of several sentences, w a word, b two "
               "neighbouring\n"
               "# words, l a word of the last sentence.\n"
               "# TARGET=STEPS adds that many steps of `unit`, in logits, to the target.\n";
        out << "unit\t" << unit << '\n';
        for (std::size_t t = 0; t != targets; ++t)
            out << "bias\t" << (t == detail::distorted_target ? "distorted" : distortions[t].key) << '\t'
                << std::round(m.bias[t] * 1000) / 1000 << '\n';
        std::vector<std::string> lines;
        for (std::size_t i = 0; i != std::min(o.keep, strong.size()); ++i) {
            std::uint32_t const f = strong[i].second;
            std::string line = kept[f].name;
            bool any = false;
            for (std::size_t t = 0; t != targets; ++t) {
                int const steps = static_cast<int>(std::lround(m.weights[f][t] / unit));
                if (steps == 0)
                    continue;
                any = true;
                line += '\t';
                line += t == detail::distorted_target ? "distorted" : distortions[t].key;
                line += '=' + std::to_string(steps);
            }
            if (any)
                lines.push_back(std::move(line));
        }
        std::sort(lines.begin(), lines.end());
        for (std::string const& line : lines)
            out << line << '\n';
        std::printf("%zu features of %zu\n", lines.size(), kept.size());
        return static_cast<bool>(out.flush());
    };

    if (o.cross) {
        for (unsigned part = 0; part != 5; ++part)
            fit([&](example const& e) { return e.part != part; }, [](example const&) { return true; }, false);
        return 0;
    }
    return fit([](example const& e) { return !e.held_out; }, [](example const&) { return true; }, true) ? 0
                                                                                                        : 3;
}
