// SPDX-License-Identifier: BSL-1.0
// Trains the wording layer of the crisis screen on authored texts and writes its readable weights.
// The same texts and patterns always give the same file: fixed seed, one thread, plain double arithmetic.
#include "english_screen.patterns.hpp"
#include "english_screen_context.patterns.hpp"
#include "labelled_text.hpp"
#include "wording_features.hpp"
#include "wording_kinds.hpp"

#include <cbtkit/matching/scanner.hpp>
#include <cbtkit/screening/detail/screen_evaluator.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {
using namespace cbtkit;
using namespace cbtkit::benchmarks;

constexpr char const* usage = R"(cbtkit_train_screen: trains the wording layer of the crisis screen

  cbtkit_train_screen OUT.wording KINDS [options] --screen FILE.tsv... --more FILE.tsv... --calm FILE.tsv...
    --screen    labelled texts of the screen: risk.*, and what is none
    --more      the same, trained on only: look-alikes and texts that were written for training
    --calm      texts without risk (the corpus of detection); what the rules of the screen stop is left out
    --rate X    step size (default 0.1)
    --word-rate X, --pair-rate X, --kind-rate X   step size of words, neighbours, kinds (default 1, 1, 0.5)
    --word-drop X, --kind-drop X   share of words and neighbours, and of kinds, that a text hides at each pass
                (default 0.3, 0.5)
    --decay X   how strongly weights shrink after every pass (default 0.01)
    --everyday X  how far below the threshold a sentence speaks of everyday things (default 4)
    --calm-weight X   how often a calm text counts (default 1)
    --epochs N  passes (default 30)
    --alarms X  share of calm texts that the layer alone may stop (default 0.0025)
    --words N   words kept (default 5000), --pairs N neighbours kept (default 12000), --kinds N two kinds kept (3000)
    --cross     leave out one round after the other and print the figures; OUT is not written
    --show N    with --cross: print the N calm texts with the highest sums

A round of a file begins where a row `risk.l2` follows a row that is no risk. Third persons, the past and recovery
are neither trained on nor counted.
)";

struct options {
    double rate = 0.1;
    double decay = 0.01;
    int epochs = 30;
    double alarms = 0.0025;
    std::size_t words = 5000;
    std::size_t pairs = 12000;
    std::size_t kinds = 3000;
    bool cross = false;
    std::size_t show = 0;
    double word_rate = 1.0;
    double pair_rate = 1.0;
    double kind_rate = 0.5;
    double word_drop = 0.3;
    double kind_drop = 0.5;
    double calm = 1.0;
    double everyday = 4.0;
};

/// What a text stands for.
enum class side { risk, everyday, told, corpus };

struct sentence_features {
    std::vector<std::uint32_t> features;
};
struct example {
    std::vector<sentence_features> sentences;
    side kind = side::corpus;
    bool calm = false;     // of the corpus
    bool counts = true;    // measured, and not only trained on
    std::size_t round = 0; // of the screen's texts; of the corpus its part
    bool stopped = false;  // by the rules
    std::string label;
    std::string text;
};

/// Names of features and how many texts show them.
struct vocabulary {
    std::unordered_map<std::string, std::uint32_t> index;
    std::vector<std::string> names;

    std::uint32_t number(std::string name)
    {
        auto const [at, made] = index.try_emplace(std::move(name), static_cast<std::uint32_t>(names.size()));
        if (made)
            names.push_back(at->first);
        return at->second;
    }
};

/// Collects the names of the features of a sentence.
struct naming {
    detail::wording_kinds const& known;
    vocabulary& names;
    std::vector<std::uint32_t>& out;

    void add(char family, std::string_view first, std::string_view second = {})
    {
        std::string name(1, family);
        name += ':';
        name.append(first);
        if (!second.empty())
            name.append(" ").append(second);
        out.push_back(names.number(std::move(name)));
    }
    detail::word_kinds word(std::uint32_t, detail::wording_name name)
    {
        add('w', name.letters);
        auto const at = known.of_word.find(name.letters);
        return at == known.of_word.end() ? detail::without_kinds : at->second;
    }
    void pair(std::uint32_t, detail::wording_name first, detail::wording_name second)
    {
        add('b', first.letters, second.letters);
    }
    void kind(std::uint32_t, std::uint8_t number) { add('k', known.names[number]); }
    void kinds(std::uint32_t, std::uint8_t first, std::uint8_t second)
    {
        add('p', known.names[first], known.names[second]);
    }
    void shape(std::size_t number) { add('x', detail::wording_shapes[number]); }
};
struct model {
    std::vector<double> weights;
    double bias = 0.0;

    struct window {
        std::size_t first = 0;
        std::size_t end = 0;
        double sum = 0.0;
    };
    /// The strongest sentence or two neighbours.
    [[nodiscard]] window strongest(example const& e) const
    {
        window best{0, 0, -std::numeric_limits<double>::infinity()};
        double before = 0.0;
        for (std::size_t s = 0; s != e.sentences.size(); ++s) {
            double sum = 0.0;
            for (std::uint32_t const f : e.sentences[s].features)
                sum += weights[f];
            if (sum + bias > best.sum)
                best = {s, s + 1, sum + bias};
            if (s != 0 && before + sum + bias > best.sum)
                best = {s - 1, s + 1, before + sum + bias};
            before = sum;
        }
        return best;
    }
};

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

// What a text hides at one pass: each feature by chance, so that the others must be able to speak without it.
// A stranger's text holds few of the words that were learnt; this is what makes the rest of them count.
class hiding {
public:
    hiding(vocabulary const& names, options const& o)
        : hidden_(names.names.size())
    {
        for (std::size_t f = 0; f != hidden_.size(); ++f) {
            char const family = names.names[f][0];
            hidden_[f] = family == 'w' || family == 'b' ? o.word_drop : family == 'x' ? 0.0 : o.kind_drop;
        }
    }
    void next(std::uint64_t chance) noexcept { chance_ = chance; }
    [[nodiscard]] bool hides(std::uint32_t f) const noexcept
    {
        std::uint64_t h = (chance_ ^ f * 0x9E3779B97F4A7C15U) * 0xBF58476D1CE4E5B9U;
        h = (h ^ h >> 31U) * 0x94D049BB133111EBU;
        return static_cast<double>((h ^ h >> 29U) >> 11U) < hidden_[f] * 9007199254740992.0; // 2^53
    }
    /// What a feature counts for where it is not hidden, so that sums keep their size.
    [[nodiscard]] double share(std::uint32_t f) const noexcept { return 1.0 / (1.0 - hidden_[f]); }

private:
    std::vector<double> hidden_;
    std::uint64_t chance_ = 0;
};

// Logistic regression on the strongest window of each text, one text at a time in an order shuffled by a
// fixed seed; weights shrink after every pass. What fewer than four texts show is chance and keeps no weight.
/// @param rates how far each feature moves; 0 leaves it out
model train(
    std::vector<example const*> const& rows, vocabulary const& names, std::vector<double> const& rates,
    options const& o)
{
    model m;
    m.weights.assign(names.names.size(), 0.0);
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i != order.size(); ++i)
        order[i] = i;
    std::mt19937_64 random{20261122};
    hiding hidden{names, o};
    model mean = m; // of the weights after each pass of the second half: the order of texts moves it less
    int passes = 0;
    for (int epoch = 0; epoch != o.epochs; ++epoch) {
        double const rate = o.rate / (1.0 + 0.1 * epoch);
        for (std::size_t i = order.size(); i-- > 1;)
            std::swap(order[i], order[random() % (i + 1)]);
        for (std::size_t const at : order) {
            example const& e = *rows[at];
            model::window const w = m.strongest(e);
            hidden.next(random());
            double sum = m.bias;
            for (std::size_t s = w.first; s != w.end; ++s)
                for (std::uint32_t const f : e.sentences[s].features)
                    if (!hidden.hides(f))
                        sum += m.weights[f] * hidden.share(f);
            double const slope =
                (e.calm ? o.calm : 1.0) * (sigmoid(sum) - (e.kind == side::risk ? 1.0 : 0.0));
            for (std::size_t s = w.first; s != w.end; ++s)
                for (std::uint32_t const f : e.sentences[s].features)
                    if (!hidden.hides(f))
                        m.weights[f] -= rate * rates[f] * slope;
            m.bias -= 0.1 * rate * slope;
        }
        for (double& w : m.weights)
            w *= 1.0 - rate * o.decay;
        if (2 * epoch + 1 < o.epochs)
            continue;
        ++passes;
        for (std::size_t f = 0; f != m.weights.size(); ++f)
            mean.weights[f] += (m.weights[f] - mean.weights[f]) / passes;
        mean.bias += (m.bias - mean.bias) / passes;
    }
    return mean;
}

std::vector<std::uint32_t> count_texts(std::vector<example const*> const& rows, std::size_t features)
{
    std::vector<std::uint32_t> texts(features, 0);
    std::vector<std::size_t> last(features, 0);
    for (std::size_t i = 0; i != rows.size(); ++i)
        for (sentence_features const& s : rows[i]->sentences)
            for (std::uint32_t const f : s.features)
                if (last[f] != i + 1) {
                    last[f] = i + 1;
                    ++texts[f];
                }
    return texts;
}

/// Keeps what moves the sum most, in whole steps of `unit`.
double quantise(
    model& m, vocabulary const& names, std::vector<std::uint32_t> const& texts_with, options const& o)
{
    for (auto const& [family, keep] :
         {std::pair{'w', o.words}, std::pair{'b', o.pairs}, std::pair{'p', o.kinds}}) {
        std::vector<std::pair<double, std::uint32_t>> strong;
        for (std::uint32_t f = 0; f != names.names.size(); ++f)
            if (names.names[f][0] == family && m.weights[f] != 0.0)
                strong.emplace_back(
                    std::abs(m.weights[f]) * std::sqrt(static_cast<double>(texts_with[f])), f);
        std::sort(strong.rbegin(), strong.rend());
        for (std::size_t i = keep; i < strong.size(); ++i)
            m.weights[strong[i].second] = 0.0;
    }
    double largest = 0.0;
    for (double const w : m.weights)
        largest = std::max(largest, std::abs(w));
    double const unit = largest / 127.0;
    for (double& w : m.weights)
        w = unit > 0.0 ? std::round(w / unit) * unit : 0.0;
    m.bias = unit > 0.0 ? std::round(m.bias / unit) * unit : 0.0;
    return unit;
}

struct trained {
    model weights;
    double unit = 0.0;
};
/// Trains, keeps what counts most, and trains again with that alone, so that it takes over what the rest
/// said.
trained fit(std::vector<example const*> const& rows, vocabulary const& names, options const& o)
{
    auto const texts_with = count_texts(rows, names.names.size());
    std::vector<double> rates(names.names.size(), 0.0);
    for (std::size_t f = 0; f != rates.size(); ++f)
        if (texts_with[f] > 3)
            rates[f] = names.names[f][0] == 'w'   ? o.word_rate
                       : names.names[f][0] == 'b' ? o.pair_rate
                                                  : o.kind_rate;
    model first = train(rows, names, rates, o);
    quantise(first, names, texts_with, o);
    for (std::size_t f = 0; f != rates.size(); ++f)
        if (first.weights[f] == 0.0)
            rates[f] = 0.0;
    trained result{train(rows, names, rates, o), 0.0};
    result.unit = quantise(result.weights, names, texts_with, o);
    return result;
}

/// The sum that only a share `alarms` of the everyday texts exceeds.
double threshold_for(std::vector<double> sums, double alarms)
{
    std::sort(sums.rbegin(), sums.rend());
    auto const at = static_cast<std::size_t>(alarms * static_cast<double>(sums.size()));
    return at < sums.size() ? sums[at] : 0.0;
}

/// Reads texts into examples; gives false where a file holds none.
class reader {
public:
    explicit reader(detail::wording_kinds const& kinds)
        : kinds_{kinds}
    {
    }

    bool add_screen(std::string const& path, bool counts)
    {
        bool risk_before = false;
        bool any = false;
        for (labelled_text row : read_labelled(path)) {
            if (row.label.starts_with("safe."))
                row.label.erase(0, 5);
            bool const risk = row.label.starts_with("risk.");
            if (!any || (row.label == "risk.l2" && !risk_before))
                rounds.push_back(path.substr(path.find_last_of('/') + 1));
            any = true;
            counts_ = counts;
            risk_before = risk;
            if (risk)
                add(row, side::risk, rounds.size() - 1);
            else if (row.label == "hyperbole" || row.label == "sadness" || row.label == "ordinary")
                add(row, side::everyday, rounds.size() - 1);
            else if (row.label == "negated" || row.label == "fiction")
                add(row, side::told, rounds.size() - 1);
        }
        return any;
    }
    bool add_calm(std::string const& path)
    {
        bool any = false;
        for (labelled_text const& row : read_labelled(path)) {
            any = true;
            counts_ = true;
            bool const everyday = row.label == "clean" || row.label == "diary";
            add(row, everyday ? side::everyday : side::corpus, text_hash(row.text));
            all.back().calm = true;
            if (all.back().stopped)
                all.pop_back();
        }
        return any;
    }

    std::vector<example> all;
    std::vector<std::string> rounds;
    vocabulary names;

private:
    void add(labelled_text const& row, side kind, std::size_t round)
    {
        example e;
        e.kind = kind;
        e.round = round;
        e.label = row.label;
        e.text = row.text;
        e.counts = counts_;
        for (std::size_t at = 0; (at = e.text.find("\\n", at)) != std::string::npos;)
            e.text.replace(at, 2, "\n");
        matching::words_of(e.text, words_, list_);
        for (matching::sentence const& s : list_.sentences) {
            sentence_features& into = e.sentences.emplace_back();
            detail::each_wording_feature(
                list_, s, kinds_.first_persons, naming{kinds_, names, into.features});
        }
        e.stopped = stops(e.text);
        all.push_back(std::move(e));
    }

    /// Whether the rules alone stop a text, signs among them, without the weights that were shipped before:
    /// what is trained must not depend on them.
    bool stops(std::string const& text)
    {
        reader_.read(text, numbered_);
        return evaluator_.evaluate(numbered_, scanner_.scan(numbered_)).must_handle();
    }

    detail::wording_kinds const& kinds_;
    matching::pattern_set words_ = matching::embedded::english_screen();
    matching::word_list list_;
    matching::word_reader reader_{words_};
    matching::text_words numbered_;
    matching::scanner scanner_{words_};
    detail::screen_evaluator evaluator_{words_, matching::embedded::english_screen_context(), "en"};
    bool counts_ = true;
};

/// Leaves out one round after the other, which is what a new author is to the layer.
void cross(reader const& data, options const& o)
{
    std::vector<double> sums(data.all.size(), -std::numeric_limits<double>::infinity());
    std::size_t const rounds = data.rounds.size();
    for (std::size_t out = 0; out != rounds; ++out) {
        auto const left_out = [&](example const& e) { return e.round % rounds == out; };
        std::vector<example const*> rows;
        for (example const& e : data.all)
            if (!left_out(e))
                rows.push_back(&e);
        model const m = fit(rows, data.names, o).weights;
        for (std::size_t i = 0; i != data.all.size(); ++i)
            if (left_out(data.all[i]))
                sums[i] = m.strongest(data.all[i]).sum;
    }
    std::vector<double> calm;
    for (std::size_t i = 0; i != data.all.size(); ++i)
        if (data.all[i].kind == side::everyday && data.all[i].counts)
            calm.push_back(sums[i]);
    for (double const alarms : {o.alarms / 2, o.alarms, o.alarms * 2}) {
        double const threshold = threshold_for(calm, alarms);
        struct tally {
            double n = 0;
            double alone = 0;
            double rules = 0;
            double both = 0;
            void add(bool raised, bool stopped)
            {
                n += 1;
                alone += raised;
                rules += stopped;
                both += raised || stopped;
            }
        };
        std::array<tally, 4> all{};
        std::vector<std::array<tally, 4>> each(rounds);
        for (std::size_t i = 0; i != data.all.size(); ++i) {
            example const& e = data.all[i];
            auto const kind = static_cast<std::size_t>(e.kind);
            bool const raised = sums[i] > threshold;
            if (e.counts)
                all[kind].add(raised, e.stopped);
            if (!e.calm)
                each[e.round][kind].add(raised, e.stopped);
        }
        auto const share = [](double part, double whole) { return whole > 0 ? part / whole : 0.0; };
        std::printf(
            "everyday texts raised %.4f: threshold %.3f, corpus %.4f, denied and told %.3f, risk alone "
            "%.3f\n",
            alarms, threshold, share(all[3].alone, all[3].n), share(all[2].alone, all[2].n),
            share(all[0].alone, all[0].n));
        if (alarms != o.alarms)
            continue;
        std::printf("round               risk  alone  rules   both | everyday alone rules both\n");
        for (std::size_t r = 0; r != rounds; ++r)
            std::printf(
                "%2zu %-16s %4.0f  %.3f  %.3f  %.3f | %4.0f %4.0f %4.0f %4.0f\n", r + 1,
                data.rounds[r].c_str(), each[r][0].n, share(each[r][0].alone, each[r][0].n),
                share(each[r][0].rules, each[r][0].n), share(each[r][0].both, each[r][0].n), each[r][1].n,
                each[r][1].alone, each[r][1].rules, each[r][1].both);
        std::vector<std::pair<double, std::size_t>> high;
        for (std::size_t i = 0; i != data.all.size(); ++i)
            if (data.all[i].kind == side::everyday || data.all[i].kind == side::corpus)
                high.emplace_back(sums[i], i);
        std::sort(high.rbegin(), high.rend());
        for (std::size_t i = 0; i != std::min(o.show, high.size()); ++i)
            std::printf(
                "  %.2f %s: %s\n", high[i].first, data.all[high[i].second].label.c_str(),
                data.all[high[i].second].text.c_str());
    }
}

/// The threshold for weights that saw every text, from sums of texts that they did not see.
double held_out_threshold(reader const& data, options const& o)
{
    constexpr std::size_t parts = 5;
    std::vector<double> calm;
    for (std::size_t part = 0; part != parts; ++part) {
        auto const left_out = [&](example const& e) { return text_hash(e.text) % parts == part; };
        std::vector<example const*> rows;
        for (example const& e : data.all)
            if (!left_out(e))
                rows.push_back(&e);
        model const m = fit(rows, data.names, o).weights;
        for (example const& e : data.all)
            if (e.kind == side::everyday && e.counts && left_out(e))
                calm.push_back(m.strongest(e).sum);
    }
    return threshold_for(std::move(calm), o.alarms);
}

bool write(
    std::string const& path, reader const& data, model const& m, double unit, double threshold,
    double everyday)
{
    std::ofstream out{path, std::ios::binary};
    out << "# The weights of the wording layer of the crisis screen, made by cbtkit_train_screen.\n"
           "# w a word, b two neighbouring words, k a kind of words (src/knowledge/en/screen_wording.kinds), "
           "p two kinds\n"
           "# in this order within a few words, x the shape of the sentence. Above 0 speaks for risk. A "
           "sentence, or two\n"
           "# neighbouring ones, whose sum reaches the threshold raises the text to level 2. Below "
           "`everyday` a\n"
           "# sentence speaks of everyday things: a mere sign of risk in it (a rule of a weight below 1) "
           "does not\n"
           "# count.\n";
    out << "threshold\t" << std::lround((threshold - m.bias) / unit) + 1 << '\n';
    out << "everyday\t" << std::lround((threshold - everyday - m.bias) / unit) + 1 << '\n';
    std::vector<std::string> lines;
    for (std::size_t f = 0; f != m.weights.size(); ++f)
        if (long const steps = std::lround(m.weights[f] / unit); steps != 0)
            lines.push_back(data.names.names[f] + '\t' + std::to_string(steps));
    std::sort(lines.begin(), lines.end());
    for (std::string const& line : lines)
        out << line << '\n';
    std::printf("%zu features of %zu, threshold %.3f\n", lines.size(), m.weights.size(), threshold);
    return static_cast<bool>(out.flush());
}
} // namespace

int main(int count, char** arguments)
{
    options o;
    std::vector<std::string> screen_files;
    std::vector<std::string> more_files;
    std::vector<std::string> calm_files;
    std::vector<std::string> paths;
    std::vector<std::string>* into = &paths;
    std::map<std::string_view, double*> const numbers{
        {"--rate", &o.rate},           {"--decay", &o.decay},         {"--alarms", &o.alarms},
        {"--calm-weight", &o.calm},    {"--word-rate", &o.word_rate}, {"--pair-rate", &o.pair_rate},
        {"--kind-rate", &o.kind_rate}, {"--word-drop", &o.word_drop}, {"--kind-drop", &o.kind_drop},
        {"--everyday", &o.everyday}};
    std::map<std::string_view, std::size_t*> const limits{
        {"--words", &o.words}, {"--pairs", &o.pairs}, {"--kinds", &o.kinds}, {"--show", &o.show}};
    for (int i = 1; i < count; ++i) {
        std::string const a = arguments[i];
        if (a == "--help") {
            std::cout << usage;
            return 0;
        }
        bool const more = i + 1 < count;
        if (a == "--screen")
            into = &screen_files;
        else if (a == "--more")
            into = &more_files;
        else if (a == "--calm")
            into = &calm_files;
        else if (a == "--cross")
            o.cross = true;
        else if (a == "--epochs" && more)
            o.epochs = std::atoi(arguments[++i]);
        else if (auto const number = numbers.find(a); number != numbers.end() && more)
            *number->second = std::atof(arguments[++i]);
        else if (auto const limit = limits.find(a); limit != limits.end() && more)
            *limit->second = static_cast<std::size_t>(std::atoi(arguments[++i]));
        else
            into->push_back(a);
    }
    if (paths.size() != 2 || screen_files.empty() || calm_files.empty()) {
        std::cerr << usage;
        return 2;
    }
    detail::wording_kinds kinds;
    std::string problem = "cannot open the kinds";
    std::ifstream kinds_file{paths[1], std::ios::binary};
    if (!kinds_file || !detail::read_wording_kinds(kinds_file, kinds, problem)) {
        std::cerr << problem << '\n';
        return 1;
    }
    reader data{kinds};
    for (auto const* files : {&screen_files, &more_files})
        for (std::string const& path : *files)
            if (!data.add_screen(path, files == &screen_files)) {
                std::cerr << "no rows in " << path << '\n';
                return 3;
            }
    for (std::string const& path : calm_files)
        if (!data.add_calm(path)) {
            std::cerr << "no rows in " << path << '\n';
            return 3;
        }
    if (o.cross) {
        cross(data, o);
        return 0;
    }
    std::vector<example const*> rows;
    for (example const& e : data.all)
        rows.push_back(&e);
    trained const result = fit(rows, data.names, o);
    return write(paths[0], data, result.weights, result.unit, held_out_threshold(data, o), o.everyday) ? 0
                                                                                                       : 3;
}
