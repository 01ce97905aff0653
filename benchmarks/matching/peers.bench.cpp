// SPDX-License-Identifier: BSL-1.0
// bench_matching_peers [--megabytes N] [--rounds N] [--work PART] [--engine PART]: phrases in texts, this
// engine beside others, in one run. PART of a title or name leaves the others out, for example to count
// instructions: the difference between two numbers of rounds under valgrind --tool=callgrind.
//
// Every engine sees the same bytes and phrases. Rounds are interleaved: each round runs every engine once,
// and the medians of processor time of the rounds are shown. Slow engines see the first part of the text
// only.
#include "corpus.hpp"

#include <cbtkit/matching/compile.hpp>
#include <cbtkit/matching/scanner.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#if defined(CBTKIT_BENCH_HYPERSCAN)
#include <hs/hs.h>
#endif
#if defined(CBTKIT_BENCH_RE2)
#include <re2/re2.h>
#include <re2/set.h>
#endif
#if defined(CBTKIT_BENCH_PCRE2)
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif
#if defined(CBTKIT_BENCH_BOOST_REGEX)
#include <boost/regex.hpp>
#endif

namespace {
using cbtkit_benchmarks::kind;
using namespace cbtkit::matching;

std::string only_work;   ///< part of a title
std::string only_engine; ///< part of a name

double now()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

/// One engine with its patterns: counts hits in a text.
struct contestant {
    std::string name;
    bool peer = true;
    std::size_t most_bytes = ~std::size_t{0}; ///< slow engines see no more than this
    std::function<std::size_t(std::string_view)> count;
    std::vector<double> times;
    std::size_t hits = 0;
};

bool word_byte(char c)
{
    auto const u = static_cast<unsigned char>(c);
    return (u >= '0' && u <= '9') || (u | 0x20U) - 'a' < 26U;
}

contestant ours(std::string const& rules, std::string name, instruction_set isa)
{
    pattern_source const source{"bench", rules};
    compile_result const compiled = compile({&source, 1});
    for (diagnostic const& d : compiled.diagnostics)
        if (d.level == severity::error)
            std::fputs(to_text(d).c_str(), stderr);
    auto s = std::make_shared<scanner>(compiled.set, isa);
    return {std::move(name),
            false,
            ~std::size_t{0},
            [s](std::string_view t) { return s->scan(t).size(); },
            {},
            0};
}

std::string flat_rules(std::vector<std::string> const& list)
{
    std::string rules;
    for (std::size_t i = 0; i < list.size(); ++i)
        rules += std::string{"rule r"}
                     .append(std::to_string(i))
                     .append("\n  match: ")
                     .append(list[i])
                     .append("\n");
    return rules;
}

/// Words with `between` between them.
std::string with_blanks(std::string const& phrase, std::string_view between)
{
    std::string out;
    for (char const c : phrase)
        if (c == ' ')
            out += between;
        else
            out += c;
    return out;
}

std::string alternatives(std::vector<std::string> const& list)
{
    std::string out;
    for (std::string const& p : list)
        out += (out.empty() ? std::string{} : std::string{"|"}) + p;
    return out;
}

#if defined(CBTKIT_BENCH_HYPERSCAN)
struct hyperscan {
    hs_database_t* database = nullptr;
    hs_scratch_t* scratch = nullptr;
    std::string_view text;
    std::size_t hits = 0;
    std::vector<std::size_t> lengths;

    hyperscan(std::vector<std::string> const& expressions, unsigned flags, bool literals)
    {
        std::vector<char const*> pointers;
        std::vector<unsigned> all_flags(expressions.size(), flags);
        std::vector<unsigned> ids;
        for (std::string const& e : expressions) {
            ids.push_back(static_cast<unsigned>(pointers.size()));
            pointers.push_back(e.c_str());
            lengths.push_back(e.size());
        }
        hs_compile_error_t* error = nullptr;
        unsigned const count = static_cast<unsigned>(pointers.size());
        int const state = literals ? hs_compile_lit_multi(
                                         pointers.data(), all_flags.data(), ids.data(), lengths.data(), count,
                                         HS_MODE_BLOCK, nullptr, &database, &error)
                                   : hs_compile_multi(
                                         pointers.data(), all_flags.data(), ids.data(), count, HS_MODE_BLOCK,
                                         nullptr, &database, &error);
        if (state != HS_SUCCESS) {
            std::fprintf(stderr, "hyperscan: %s\n", error != nullptr ? error->message : "?");
            std::exit(1);
        }
        hs_alloc_scratch(database, &scratch);
    }
    hyperscan(hyperscan const&) = delete;
    hyperscan& operator=(hyperscan const&) = delete;
    ~hyperscan()
    {
        hs_free_scratch(scratch);
        hs_free_database(database);
    }
    std::size_t run(std::string_view t, match_event_handler on_match)
    {
        text = t;
        hits = 0;
        hs_scan(database, t.data(), static_cast<unsigned>(t.size()), 0, scratch, on_match, this);
        return hits;
    }
};
int on_literal(unsigned id, unsigned long long, unsigned long long to, unsigned, void* context)
{
    auto& h = *static_cast<hyperscan*>(context);
    std::size_t const from = to - h.lengths[id];
    if ((from == 0 || !word_byte(h.text[from - 1])) && (to == h.text.size() || !word_byte(h.text[to])))
        ++h.hits;
    return 0;
}
int on_any(unsigned, unsigned long long, unsigned long long, unsigned, void* context)
{
    ++static_cast<hyperscan*>(context)->hits;
    return 0;
}
contestant hyperscan_of(
    std::string name, std::vector<std::string> const& expressions, unsigned flags, bool literals,
    std::size_t most)
{
    auto h = std::make_shared<hyperscan>(expressions, flags, literals);
    match_event_handler const handler = literals ? on_literal : on_any;
    return {
        std::move(name), true, most, [h, handler](std::string_view t) { return h->run(t, handler); }, {}, 0};
}
#endif

void add_alternation_engines(std::vector<contestant>& all, std::string const& expression, std::size_t slow)
{
#if defined(CBTKIT_BENCH_RE2)
    {
        RE2::Options options;
        options.set_case_sensitive(false);
        options.set_max_mem(256 << 20);
        auto re = std::make_shared<RE2>(expression, options);
        all.push_back(
            {"RE2, one alternation, leftmost",
             true,
             slow * 8,
             [re](std::string_view t) {
                 re2::StringPiece rest{t.data(), t.size()};
                 std::size_t n = 0;
                 while (RE2::FindAndConsume(&rest, *re))
                     ++n;
                 return n;
             },
             {},
             0});
    }
#endif
#if defined(CBTKIT_BENCH_PCRE2)
    {
        int error = 0;
        PCRE2_SIZE at = 0;
        std::shared_ptr<pcre2_code> code{
            pcre2_compile(
                reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(), PCRE2_CASELESS, &error,
                &at, nullptr),
            pcre2_code_free};
        pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE);
        std::shared_ptr<pcre2_match_data> data{
            pcre2_match_data_create_from_pattern(code.get(), nullptr), pcre2_match_data_free};
        all.push_back(
            {"PCRE2 with JIT, one alternation",
             true,
             slow,
             [code, data](std::string_view t) {
                 std::size_t n = 0;
                 PCRE2_SIZE from = 0;
                 while (pcre2_jit_match(
                            code.get(), reinterpret_cast<PCRE2_SPTR>(t.data()), t.size(), from, 0, data.get(),
                            nullptr) > 0) {
                     ++n;
                     from = pcre2_get_ovector_pointer(data.get())[1];
                 }
                 return n;
             },
             {},
             0});
    }
#endif
#if defined(CBTKIT_BENCH_BOOST_REGEX)
    {
        auto re = std::make_shared<boost::regex>(expression, boost::regex::icase);
        all.push_back(
            {"Boost.Regex, one alternation",
             true,
             slow / 8,
             [re](std::string_view t) {
                 std::size_t n = 0;
                 for (boost::cregex_iterator i{t.data(), t.data() + t.size(), *re}, end; i != end; ++i)
                     ++n;
                 return n;
             },
             {},
             0});
    }
#endif
    (void)all;
    (void)expression;
    (void)slow;
}

/// Runs all engines on one text, in turns, and prints a table.
void compare(
    std::string const& title, std::vector<contestant>& all, std::string const& text, int rounds,
    std::size_t piece)
{
    std::erase_if(all, [&](contestant const& c) { return c.name.find(only_engine) == std::string::npos; });
    if (title.find(only_work) == std::string::npos) {
        all.clear();
        return;
    }
    std::vector<char> copy(text.size());
    all.push_back(
        {"memcpy",
         false,
         ~std::size_t{0},
         [&copy](std::string_view t) {
             std::memcpy(copy.data(), t.data(), t.size());
             return static_cast<std::size_t>(copy[t.size() / 2] == '\0');
         },
         {},
         0});
    for (int round = 0; round <= rounds; ++round)
        for (contestant& c : all) {
            std::string_view const t = std::string_view{text}.substr(0, c.most_bytes);
            double const from = now();
            std::size_t hits = 0;
            for (std::size_t at = 0; at < t.size(); at += piece)
                hits += c.count(t.substr(at, piece));
            if (round > 0) // the first round warms up
                c.times.push_back((now() - from) / static_cast<double>(t.size()));
            c.hits = hits;
        }
    double best = 0;
    for (contestant& c : all) {
        std::sort(c.times.begin(), c.times.end());
        if (c.peer)
            best = std::max(best, 1e-6 / c.times[c.times.size() / 2]);
    }
    std::printf(
        "\n%s\n\n| engine | MB/s | hits | bytes | ratio to the best peer |\n|---|---|---|---|---|\n",
        title.c_str());
    for (contestant const& c : all) {
        double const speed = 1e-6 / c.times[c.times.size() / 2];
        std::printf(
            "| %s | %.0f | %zu | %zu | %.2f |\n", c.name.c_str(), speed, c.hits,
            std::min(text.size(), c.most_bytes), best > 0 ? speed / best : 0.0);
    }
    std::fflush(stdout);
    all.clear();
}
} // namespace

int main(int argc, char** argv)
{
    std::size_t megabytes = 100;
    int rounds = 5;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--megabytes") == 0)
            megabytes = std::strtoull(argv[i + 1], nullptr, 10);
        else if (std::strcmp(argv[i], "--rounds") == 0)
            rounds = std::atoi(argv[i + 1]);
        else if (std::strcmp(argv[i], "--work") == 0)
            only_work = argv[i + 1];
        else if (std::strcmp(argv[i], "--engine") == 0)
            only_engine = argv[i + 1];
    }
    std::size_t const bytes = megabytes * 1000000;
    std::size_t const slow = std::max<std::size_t>(bytes / 50, 200000);
    std::size_t const no_limit = ~std::size_t{0};
    (void)slow;
    (void)no_limit;

    auto const own_ways = [](std::vector<contestant>& all, std::string const& rules) {
        all.push_back(ours(rules, "cbtkit", instruction_set::automatic));
        all.push_back(ours(rules, "cbtkit, scalar", instruction_set::scalar));
    };
    for (std::size_t const count : {std::size_t{300}, std::size_t{1500}}) {
        auto const list = cbtkit_benchmarks::phrases(count, 1);
        std::string const rules = flat_rules(list);
        struct corpus {
            char const* name;
            kind k;
            std::size_t piece;
        };
        for (corpus const& c :
             {corpus{"warm prose", kind::warm, no_limit}, corpus{"cold prose", kind::cold, no_limit},
              corpus{"mostly non-ASCII text", kind::non_ascii, no_limit},
              corpus{"warm prose, texts of 200 bytes", kind::warm, 200}}) {
            std::string const text = cbtkit_benchmarks::text(c.k, bytes, list, 2);
            std::vector<contestant> all;
            own_ways(all, rules);
#if defined(CBTKIT_BENCH_HYPERSCAN)
            all.push_back(hyperscan_of(
                "Hyperscan, literals and a check of boundaries", list, HS_FLAG_CASELESS, true, no_limit));
            std::vector<std::string> bounded;
            for (std::string const& p : list)
                bounded.push_back(std::string{"\\b"}.append(p).append("\\b"));
            all.push_back(hyperscan_of(
                "Hyperscan, \\b and start of match", bounded, HS_FLAG_CASELESS | HS_FLAG_SOM_LEFTMOST, false,
                bytes / 4));
#endif
            if (c.piece == no_limit)
                add_alternation_engines(
                    all, std::string{"\\b(?:"}.append(alternatives(list)).append(")\\b"), slow);
            compare(std::to_string(count) + " flat phrases, " + c.name, all, text, rounds, c.piece);
        }
        if (count == 300) {
            std::string const text = cbtkit_benchmarks::text(kind::warm, bytes, list, 3, true);
            std::vector<contestant> all;
            own_ways(all, rules);
#if defined(CBTKIT_BENCH_HYPERSCAN)
            std::vector<std::string> loose;
            for (std::string const& p : list)
                loose.push_back(std::string{"\\b"}.append(with_blanks(p, "\\s+")).append("\\b"));
            all.push_back(hyperscan_of(
                "Hyperscan, \\s+ and start of match", loose, HS_FLAG_CASELESS | HS_FLAG_SOM_LEFTMOST, false,
                slow * 2));
            all.push_back(hyperscan_of(
                "Hyperscan, strict literals (finds less)", list, HS_FLAG_CASELESS, true, no_limit));
#endif
            compare("300 phrases as people write them, warm prose", all, text, rounds, no_limit);
        }
    }
    {
        auto const gaps = cbtkit_benchmarks::gap_phrases(40, 4);
        std::string rules;
        std::vector<std::string> expressions;
        std::vector<std::string> fill;
        for (std::size_t i = 0; i < gaps.size(); ++i) {
            rules += std::string{"rule r"}
                         .append(std::to_string(i))
                         .append("\n  match: ")
                         .append(gaps[i].first)
                         .append(" [0-3] ")
                         .append(gaps[i].second)
                         .append("\n");
            expressions.push_back(std::string{"\\b"}
                                      .append(with_blanks(gaps[i].first, "\\s+"))
                                      .append("(?:\\s+\\w+){0,3}\\s+")
                                      .append(with_blanks(gaps[i].second, "\\s+"))
                                      .append("\\b"));
            fill.push_back(gaps[i].first + " so very " + gaps[i].second);
        }
        std::string const text = cbtkit_benchmarks::text(kind::warm, bytes, fill, 5);
        std::vector<contestant> all;
        own_ways(all, rules);
#if defined(CBTKIT_BENCH_HYPERSCAN)
        all.push_back(hyperscan_of("Hyperscan, ends only", expressions, HS_FLAG_CASELESS, false, bytes / 4));
        all.push_back(hyperscan_of(
            "Hyperscan, start of match", expressions, HS_FLAG_CASELESS | HS_FLAG_SOM_LEFTMOST, false, slow));
#endif
        add_alternation_engines(all, alternatives(expressions), slow);
        compare("40 phrases with gaps of up to 3 words, warm prose", all, text, rounds, no_limit);
    }
    return 0;
}
