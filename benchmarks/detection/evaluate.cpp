// SPDX-License-Identifier: BSL-1.0
// Measures detection on labelled texts and prints one page, and the same as JSON.
#include "evaluate_screen.hpp"
#include "labelled_text.hpp"

#include <cbtkit/detection/research.hpp>
#include <cbtkit/matching/words.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <iostream>
#include <map>
#include <set>

namespace {
using namespace cbtkit;
using namespace cbtkit::benchmarks;
namespace json = boost::json;

constexpr char const* usage = R"(cbtkit_evaluate_detection: measures detection on labelled texts

  --thoughts FILE    label<TAB>text: thoughts with one label each (may be repeated)
  --reframes FILE    label<TAB>text in the order of the thoughts: answers to them
  --control FILE     texts that should have no finding (may be repeated)
  --rows FILE        label<TAB>register<TAB>text: an authored corpus; its labels clean, reframe, diary and
                     lookalike are control texts, the others thoughts (may be repeated)
  --screen FILE      label<TAB>register<TAB>text: texts for the crisis screen, labels risk.* and others (may be
                     repeated); prints levels by label and the confusion matrix of must_handle
  --heldout          of --rows, only the part that the trainer leaves out with --hold-out
  --layers rules|all what speaks (default all)
  --lexicon FILE     golden distortions.json: its phrase lists as a baseline
  --misses N         show up to N wrong rows for each label (of files that may be read)
  --alarms N         show up to N control rows with findings
  --json FILE        the same figures as JSON
)";

// The ten classes of PatternReframe, by our keys.
constexpr std::array<std::string_view, 10> ten{
    "catastrophizing", "overgeneralization", "mind_reading", "all_or_nothing",    "disqualifying_positive",
    "fortune_telling", "personalization",    "labeling",     "should_statements", "mental_filter"};

struct judged {
    bool any = false;       // a finding is shown
    double distorted = 0.0; // of the text as a whole
    std::string first;      // best of the ten, or empty
    std::string first_any;  // best of all nineteen, or empty
};
using judge = std::function<judged(std::string_view)>;

std::string ten_name(distortion kind)
{
    return canonical_label(key(kind));
}

judged from_result(detection_result const& r)
{
    judged j;
    j.any = !r.findings.empty();
    j.distorted = r.distorted;
    if (!r.ranking.empty())
        j.first_any = std::string{key(r.ranking.front().kind)};
    for (ranked_distortion const& c : r.ranking) {
        std::string const name = ten_name(c.kind);
        if (std::find(ten.begin(), ten.end(), name) != ten.end()) {
            j.first = name;
            break;
        }
    }
    return j;
}

double ratio(double part, double whole)
{
    return whole == 0.0 ? 0.0 : part / whole;
}

// ROC-AUC by ranks, ties count half.
double auc(std::vector<double> const& positive, std::vector<double> const& negative)
{
    std::vector<std::pair<double, bool>> all;
    for (double const p : positive)
        all.emplace_back(p, true);
    for (double const n : negative)
        all.emplace_back(n, false);
    std::sort(all.begin(), all.end());
    double won = 0.0;
    double below = 0.0;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        double p = 0.0;
        double n = 0.0;
        for (; end < all.size() && all[end].first == all[i].first; ++end)
            (all[end].second ? p : n) += 1.0;
        won += p * (below + n / 2.0);
        below += n;
        i = end;
    }
    return ratio(won, static_cast<double>(positive.size()) * static_cast<double>(negative.size()));
}

double mcc(double tp, double fp, double fn, double tn)
{
    double const below = std::sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
    return ratio(tp * tn - fp * fn, below);
}

std::set<std::string> words_in(std::string_view text)
{
    matching::word_list const list = matching::words_of(text);
    std::set<std::string> words;
    for (matching::word const& w : list.words)
        words.emplace(list.folded_view(w));
    return words;
}

// Which thought each reframe answers. The files are in the same order but carry no ids: the alignment that
// never goes backwards and shares the most words is taken.
std::vector<std::size_t> align(
    std::vector<labelled_text> const& thoughts, std::vector<labelled_text> const& reframes)
{
    std::vector<std::set<std::string>> tw;
    std::vector<std::set<std::string>> rw;
    for (auto const& t : thoughts)
        tw.push_back(words_in(t.text));
    for (auto const& r : reframes)
        rw.push_back(words_in(r.text));
    std::size_t const n = thoughts.size();
    std::size_t const m = reframes.size();
    std::vector<float> best(n, 0.0F);
    std::vector<std::vector<std::uint32_t>> from(m, std::vector<std::uint32_t>(n));
    for (std::size_t j = 0; j != m; ++j) {
        std::vector<float> next(n);
        float top = -1e9F;
        std::uint32_t at = 0;
        for (std::size_t i = 0; i != n; ++i) {
            if (best[i] > top) {
                top = best[i];
                at = static_cast<std::uint32_t>(i);
            }
            float shared = -5.0F;
            if (canonical_label(thoughts[i].label) == canonical_label(reframes[j].label)) {
                std::size_t common = 0;
                for (auto const& w : rw[j])
                    common += tw[i].count(w);
                shared =
                    static_cast<float>(common) / static_cast<float>(tw[i].size() + rw[j].size() - common + 1);
            }
            next[i] = top + shared;
            from[j][i] = at;
        }
        best = std::move(next);
    }
    std::vector<std::size_t> answer(m);
    if (n == 0 || m == 0)
        return answer;
    std::size_t at = static_cast<std::size_t>(std::max_element(best.begin(), best.end()) - best.begin());
    for (std::size_t j = m; j-- > 0;) {
        answer[j] = at;
        at = from[j][at];
    }
    return answer;
}

struct counts {
    double right = 0;
    double said = 0;
    double total = 0;
};

struct page {
    json::object data;

    void line(std::string_view name, double value, char const* as = "%.4f")
    {
        std::printf("  %-46.*s ", static_cast<int>(name.size()), name.data());
        std::printf(as, value);
        std::printf("\n");
        data[name] = value;
    }
};

void show(std::string_view text)
{
    std::printf("      %.*s\n", static_cast<int>(text.size()), text.data());
}

json::object evaluate(
    std::string_view title, judge const& say, std::vector<labelled_text> const& thoughts,
    std::vector<labelled_text> const& reframes, std::vector<labelled_text> const& control, std::size_t misses,
    std::size_t alarms)
{
    page out;
    std::printf("%.*s\n", static_cast<int>(title.size()), title.data());
    std::vector<judged> jt;
    std::vector<judged> jr;
    std::vector<judged> jc;
    for (auto const& t : thoughts)
        jt.push_back(say(t.text));
    for (auto const& t : reframes)
        jr.push_back(say(t.text));
    for (auto const& t : control)
        jc.push_back(say(t.text));

    if (!thoughts.empty()) {
        std::map<std::string, counts> per;
        double any = 0;
        double right = 0;
        double rows = 0;
        std::map<std::string, std::size_t> shown;
        std::map<std::string, std::map<std::string, int>> confusion;
        for (std::size_t i = 0; i != thoughts.size(); ++i) {
            std::string const label = canonical_label(thoughts[i].label);
            bool const of_ten = std::find(ten.begin(), ten.end(), label) != ten.end();
            std::string const& answer = of_ten ? jt[i].first : jt[i].first_any;
            any += jt[i].any;
            rows += 1;
            per[label].total += 1;
            if (!answer.empty())
                per[answer].said += 1;
            confusion[label][answer]++;
            if (answer == label) {
                per[label].right += 1;
                right += 1;
            } else if (shown[label]++ < misses) {
                std::printf("    %s, not %s (%.2f)\n", label.c_str(), answer.c_str(), jt[i].distorted);
                show(thoughts[i].text);
            }
        }
        out.line("thoughts", rows, "%.0f");
        out.line("any finding", ratio(any, rows));
        out.line("top-1 accuracy", ratio(right, rows));
        double macro = 0;
        double weighted = 0;
        double labels = 0;
        json::object table;
        std::printf("  %-26s %9s %9s %9s %6s\n", "label", "precision", "recall", "F1", "rows");
        for (auto const& [label, c] : per) {
            if (c.total == 0)
                continue;
            double const precision = ratio(c.right, c.said);
            double const recall = ratio(c.right, c.total);
            double const f1 = ratio(2 * precision * recall, precision + recall);
            macro += f1;
            weighted += f1 * c.total;
            labels += 1;
            std::printf("  %-26s %9.3f %9.3f %9.3f %6.0f  ", label.c_str(), precision, recall, f1, c.total);
            std::vector<std::pair<int, std::string>> wrong;
            for (auto const& [other, n] : confusion[label])
                if (other != label)
                    wrong.emplace_back(n, other.empty() ? "(none)" : other);
            std::sort(wrong.rbegin(), wrong.rend());
            for (std::size_t k = 0; k < wrong.size() && k < 4; ++k)
                std::printf(" %s %d", wrong[k].second.c_str(), wrong[k].first);
            std::printf("\n");
            table[label] = {{"precision", precision}, {"recall", recall}, {"f1", f1}, {"rows", c.total}};
        }
        out.data["labels"] = table;
        out.line("macro F1", ratio(macro, labels));
        out.line("weighted F1", ratio(weighted, rows));
    }

    std::vector<double> positive;
    std::vector<double> negative;
    for (auto const& j : jt)
        positive.push_back(j.distorted);
    for (auto const& j : jr)
        negative.push_back(j.distorted);
    for (auto const& j : jc)
        negative.push_back(j.distorted);
    if (!positive.empty() && !negative.empty()) {
        out.line("distorted: ROC-AUC against reframes and control", auc(positive, negative));
        double tp = 0;
        double fp = 0;
        double brier = 0;
        for (double const p : positive) {
            tp += p >= 0.5;
            brier += (1 - p) * (1 - p);
        }
        for (double const n : negative) {
            fp += n >= 0.5;
            brier += n * n;
        }
        double const p = static_cast<double>(positive.size());
        double const n = static_cast<double>(negative.size());
        out.line("distorted at 0.5: MCC", mcc(tp, fp, p - tp, n - fp));
        out.line("distorted: Brier score", brier / (p + n));
        json::array bins;
        std::printf("  reliability (distorted from, mean, share of thoughts, texts)\n");
        for (int b = 0; b != 10; ++b) {
            double sum = 0;
            double hit = 0;
            double all = 0;
            auto const add = [&](double value, bool thought) {
                if (std::min(9, static_cast<int>(value * 10)) != b)
                    return;
                sum += value;
                hit += thought;
                all += 1;
            };
            for (double const value : positive)
                add(value, true);
            for (double const value : negative)
                add(value, false);
            if (all > 0)
                std::printf("    %.1f  %.3f  %.3f  %.0f\n", b / 10.0, sum / all, hit / all, all);
            bins.push_back(
                {{"from", b / 10.0}, {"mean", ratio(sum, all)}, {"share", ratio(hit, all)}, {"texts", all}});
        }
        out.data["reliability"] = bins;
    }
    if (!reframes.empty() && !thoughts.empty()) {
        auto const of = align(thoughts, reframes);
        double above = 0;
        double same = 0;
        double fired = 0;
        double shared = 0;
        for (std::size_t j = 0; j != reframes.size(); ++j) {
            double const t = jt[of[j]].distorted;
            double const r = jr[j].distorted;
            above += t > r;
            same += t == r;
            fired += jr[j].any;
            shared += canonical_label(thoughts[of[j]].label) == canonical_label(reframes[j].label);
        }
        double const n = static_cast<double>(reframes.size());
        out.line("reframes", n, "%.0f");
        out.line("aligned with a thought of the same label", shared / n);
        out.line("thought above its own reframe", (above + same / 2) / n);
        out.line("reframes with any finding", fired / n);
        double any = 0;
        for (auto const& j : jt)
            any += j.any;
        out.line("that, against thoughts", ratio(fired / n, any / static_cast<double>(thoughts.size())));
    }
    if (!control.empty()) {
        std::map<std::string, std::pair<double, double>> by;
        std::size_t shown = 0;
        for (std::size_t i = 0; i != control.size(); ++i) {
            auto& c = by[control[i].label];
            c.first += jc[i].any;
            c.second += 1;
            if (jc[i].any && shown++ < alarms)
                show(control[i].text);
        }
        json::object table;
        for (auto const& [label, c] : by) {
            std::printf(
                "  control: %-37s %.4f of %.0f with any finding\n", label.c_str(), ratio(c.first, c.second),
                c.second);
            table[label] = {{"any_finding", ratio(c.first, c.second)}, {"rows", c.second}};
        }
        out.data["control"] = table;
    }
    std::printf("\n");
    return out.data;
}

// The baseline: the phrase lists of the domain reference, each for one distortion, without context.
class phrase_lists {
public:
    explicit phrase_lists(std::string const& path)
    {
        std::ifstream in{path, std::ios::binary};
        std::string const text{std::istreambuf_iterator<char>{in}, {}};
        boost::system::error_code failed;
        json::value const whole = json::parse(text, failed);
        if (failed)
            return;
        std::map<std::string, std::string> const of{
            {"UNIV", "overgeneralization"},
            {"NEGOUT", "fortune_telling"},
            {"LABEL", "labeling"},
            {"MAG", "catastrophizing"},
            {"BIG", "magnification"},
            {"MENTAL", "mind_reading"},
            {"MODAL", "should_statements"},
            {"SELFB", "self_blame"},
            {"OTHERB", "blaming_others"},
            {"COMP", "unfair_comparison"},
            {"REGRET", "regret_orientation"},
            {"DISC", "disqualifying_positive"},
            {"FILTER", "mental_filter"},
            {"IDISC", "inability_to_disconfirm"},
            {"JUDGE", "judgment_focus"},
            {"FEELCAUSE", "emotional_reasoning"}};
        for (auto const& [name, kind] : of)
            for (json::value const& phrase : whole.at("lexicons").at(name).as_array())
                phrases_.emplace_back(flat(phrase.as_string()), kind);
    }
    [[nodiscard]] bool empty() const { return phrases_.empty(); }
    [[nodiscard]] judged operator()(std::string_view text) const
    {
        std::string const words = flat(text);
        std::map<std::string, double> hits;
        for (auto const& [phrase, kind] : phrases_)
            if (words.find(phrase) != std::string::npos)
                hits[kind] += 1;
        judged j;
        double total = 0;
        double best = 0;
        double best_ten = 0;
        for (auto const& [kind, n] : hits) {
            total += n;
            if (n > best) {
                best = n;
                j.first_any = kind;
            }
            std::string const name = canonical_label(kind);
            if (n > best_ten && std::find(ten.begin(), ten.end(), name) != ten.end()) {
                best_ten = n;
                j.first = name;
            }
        }
        j.any = total > 0;
        j.distorted = 1.0 - std::exp(-total);
        return j;
    }

private:
    static std::string flat(std::string_view text)
    {
        matching::word_list const list = matching::words_of(text);
        std::string out = " ";
        for (matching::word const& w : list.words)
            out.append(list.folded_view(w)).append(" ");
        return out;
    }
    std::vector<std::pair<std::string, std::string>> phrases_;
};

bool write(json::object const& figures, std::string const& path)
{
    if (path.empty())
        return true;
    std::ofstream out{path, std::ios::binary};
    out << json::serialize(figures) << '\n';
    return static_cast<bool>(out.flush());
}
} // namespace

int main(int count, char** arguments)
{
    std::vector<labelled_text> thoughts;
    std::vector<labelled_text> reframes;
    std::vector<labelled_text> control;
    std::vector<labelled_text> screened;
    std::string lexicon;
    std::string json_path;
    std::size_t misses = 0;
    std::size_t alarms = 0;
    bool heldout = false;
    research::layers used = research::layers::rules_and_statistics;
    std::vector<std::string> rows;
    for (int i = 1; i < count; ++i) {
        std::string const option = arguments[i];
        if (option == "--help") {
            std::cout << usage;
            return 0;
        }
        if (option == "--heldout") {
            heldout = true;
            continue;
        }
        if (i + 1 == count) {
            std::cerr << usage;
            return 2;
        }
        std::string const value = arguments[++i];
        auto const add = [&](std::vector<labelled_text>& to, char const* label) {
            auto more = read_labelled(value);
            if (more.empty())
                std::cerr << "no rows in " << value << '\n';
            for (auto& row : more) {
                if (label != nullptr)
                    row.label = label;
                to.push_back(std::move(row));
            }
            return !more.empty();
        };
        bool good = true;
        if (option == "--thoughts")
            good = add(thoughts, nullptr);
        else if (option == "--reframes")
            good = add(reframes, nullptr);
        else if (option == "--control")
            good = add(control, value.substr(value.find_last_of('/') + 1).c_str());
        else if (option == "--screen")
            good = add(screened, nullptr);
        else if (option == "--rows")
            rows.push_back(value);
        else if (option == "--lexicon")
            lexicon = value;
        else if (option == "--json")
            json_path = value;
        else if (option == "--misses")
            misses = static_cast<std::size_t>(std::atoi(value.c_str()));
        else if (option == "--alarms")
            alarms = static_cast<std::size_t>(std::atoi(value.c_str()));
        else if (option == "--layers" && (value == "rules" || value == "all"))
            used = value == "rules" ? research::layers::rules : research::layers::rules_and_statistics;
        else {
            std::cerr << usage;
            return 2;
        }
        if (!good)
            return 3;
    }
    for (std::string const& path : rows)
        for (auto& row : read_labelled(path)) {
            if (heldout && !held_out(row))
                continue;
            (distortion_from_key(row.label) ? thoughts : control).push_back(std::move(row));
        }

    json::object all;
    if (!screened.empty())
        all["screen"] = evaluate_screen(screened, misses);
    detector shipped;
    std::size_t bytes = 0;
    for (auto const* list : {&thoughts, &reframes, &control})
        for (auto const& row : *list)
            bytes += row.text.size();
    if (bytes == 0 && !screened.empty())
        return write(all, json_path) ? 0 : 3;
    auto const start = std::chrono::steady_clock::now();
    all["cbtkit"] = evaluate(
        "cbtkit",
        [&](std::string_view t) { return from_result(research::detect_unscreened(shipped, t, {}, used)); },
        thoughts, reframes, control, misses, alarms);
    double const seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf(
        "time: %.2f microseconds for 100 characters, alignment included\n\n",
        seconds * 1e8 / static_cast<double>(bytes));

    if (!lexicon.empty()) {
        phrase_lists const lists{lexicon};
        if (lists.empty()) {
            std::cerr << "no phrase lists in " << lexicon << '\n';
            return 3;
        }
        all["phrase_lists"] = evaluate("baseline: phrase lists", lists, thoughts, reframes, control, 0, 0);
        std::map<std::string, int> labels;
        for (auto const& t : thoughts)
            labels[canonical_label(t.label)]++;
        std::string most;
        for (auto const& [label, n] : labels)
            if (most.empty() || n > labels[most])
                most = label;
        all["always_yes_majority"] = evaluate(
            "baseline: always yes, the most frequent label",
            [&](std::string_view) {
                return judged{true, 1.0, most, most};
            },
            thoughts, reframes, control, 0, 0);
    }
    return write(all, json_path) ? 0 : 3;
}
