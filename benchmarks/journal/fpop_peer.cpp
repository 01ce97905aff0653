// SPDX-License-Identifier: BSL-1.0
/// @file
/// Mean shifts beside R's package fpop (Maidstone, Hocking, Rigaill and Fearnhead 2017), in one process, on
/// the same numbers: the same optimum, and the times.
///
///     fpop_peer FPOP.SO     the compiled core of the package, as it lies in its folder libs
///
/// Ends with 1 when a cost differs. The package is not part of this library and none of it is needed to
/// build.
#include <cbtkit/journal/change_points.hpp>

#include <dlfcn.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <limits>
#include <random>
#include <vector>

namespace {
using namespace cbtkit::stats;
using starts = std::vector<std::size_t>;

/// The package's only entrance without weights, as R calls it.
using fpop_function =
    void(double* values, int* n, double* penalty, double* least, double* most, int* origins, double* costs);

starts by_fpop(fpop_function* fpop, std::vector<double> x, double penalty)
{
    int n = static_cast<int>(x.size());
    auto [low, high] = std::minmax_element(x.begin(), x.end());
    double least = *low;
    double most = *high;
    std::vector<int> origins(x.size());
    std::vector<double> costs(x.size());
    fpop(x.data(), &n, &penalty, &least, &most, origins.data(), costs.data());
    starts out;
    for (int end = origins[x.size() - 1]; end > 0; end = origins[static_cast<std::size_t>(end) - 1])
        out.push_back(static_cast<std::size_t>(end));
    std::reverse(out.begin(), out.end());
    return out;
}

starts by_cbtkit(std::vector<double> const& x, double penalty)
{
    return (*mean_shifts(x, {.penalty = penalty, .min_segment = 1})).starts;
}

/// Squared error and penalties of a segmentation, in extended precision.
double cost_of(std::vector<double> const& x, starts const& cuts, double penalty)
{
    long double total = penalty * static_cast<double>(cuts.size());
    std::size_t begin = 0;
    for (std::size_t k = 0; k <= cuts.size(); ++k) {
        std::size_t const end = k < cuts.size() ? cuts[k] : x.size();
        long double mean = 0;
        for (std::size_t i = begin; i < end; ++i)
            mean += x[i];
        mean /= static_cast<long double>(end - begin);
        for (std::size_t i = begin; i < end; ++i)
            total += (x[i] - mean) * (x[i] - mean);
        begin = end;
    }
    return static_cast<double>(total);
}

/// Every cut tried: the definition.
double least_cost(std::vector<double> const& x, double penalty)
{
    std::size_t const n = x.size();
    std::vector<double> best(n + 1, std::numeric_limits<double>::infinity());
    best[0] = -penalty;
    for (std::size_t start = 0; start < n; ++start) {
        double mean = 0;
        double squares = 0;
        for (std::size_t end = start + 1; end <= n; ++end) { // Welford
            double const step = x[end - 1] - mean;
            mean += step / static_cast<double>(end - start);
            squares += step * (x[end - 1] - mean);
            best[end] = std::min(best[end], best[start] + penalty + squares);
        }
    }
    return best[n];
}

/// Levels around 50 that change every `stretch` values on average.
std::vector<double> series(std::size_t n, double stretch, double noise, bool whole, std::uint64_t seed)
{
    std::mt19937_64 random{seed};
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> unit;
    std::vector<double> x(n);
    double level = 50;
    for (double& v : x) {
        if (unit(random) * stretch < 1)
            level = 30 + 40 * unit(random);
        v = level + noise * normal(random);
        if (whole)
            v = std::clamp(std::round(v), 1.0, 100.0);
    }
    return x;
}

bool same(double a, double b)
{
    return std::fabs(a - b) <= 1e-9 * (1 + std::fabs(b));
}

template <class Run>
double milliseconds(Run run)
{
    std::clock_t const start = std::clock();
    run();
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

int compare(fpop_function* fpop)
{
    int costs_differ = 0;
    int places_differ = 0;
    constexpr int runs = 400;
    for (int run = 0; run < runs; ++run) {
        std::mt19937_64 random{static_cast<std::uint64_t>(run)};
        std::size_t const n = 2 + random() % (run % 10 == 0 ? 3000 : 400);
        auto const x =
            series(n, 5 + double(random() % 60), 1 + double(random() % 12), run % 2 == 0, random());
        double const penalty = run % 3 == 0 ? 2 * 25 * std::log(double(n)) : 1 + double(random() % 500);
        auto const here = by_cbtkit(x, penalty);
        auto const there = by_fpop(fpop, x, penalty);
        double const want = least_cost(x, penalty);
        costs_differ +=
            same(cost_of(x, here, penalty), want) && same(cost_of(x, there, penalty), want) ? 0 : 1;
        places_differ += here == there ? 0 : 1;
    }
    std::printf(
        "%d random series of 2 to 3,001 values, half of them whole: costs that differ between fpop, cbtkit "
        "and every "
        "cut tried %d, other places at the same cost %d\n",
        runs, costs_differ, places_differ);
    return costs_differ;
}

int measure(fpop_function* fpop, std::size_t n, double changes, double noise, bool whole)
{
    auto const x = series(n, double(n) / changes, noise, whole, 11);
    double const penalty = 2 * noise * noise * std::log(double(n));
    starts here;
    starts there;
    double least_here = std::numeric_limits<double>::infinity();
    double least_there = least_here;
    for (int k = 0; k < 7; ++k) {
        least_there = std::min(least_there, milliseconds([&] { there = by_fpop(fpop, x, penalty); }));
        least_here = std::min(least_here, milliseconds([&] { here = by_cbtkit(x, penalty); }));
    }
    double const a = cost_of(x, here, penalty);
    double const b = cost_of(x, there, penalty);
    std::printf(
        "%8zu %s values, about %3.0f changes: fpop %8.1f ms, cbtkit %8.1f ms, %.1f times; %zu and %zu "
        "changes, %s, "
        "cost %.10g and %.10g\n",
        n, whole ? "whole" : "free ", changes, least_there, least_here, least_there / least_here,
        there.size(), here.size(), here == there ? "same places" : "other places", b, a);
    return same(a, b) ? 0 : 1;
}
} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: fpop_peer FPOP.SO\n");
        return 2;
    }
    void* const library = dlopen(argv[1], RTLD_NOW | RTLD_GLOBAL);
    void* const entrance = library != nullptr ? dlsym(library, "colibri_op_R_c") : nullptr;
    if (entrance == nullptr) {
        std::fprintf(stderr, "%s\n", dlerror());
        return 2;
    }
    // R would set its infinity when it starts.
    if (void* const infinity = dlsym(library, "R_PosInf"))
        *static_cast<double*>(infinity) = std::numeric_limits<double>::infinity();
    auto* const fpop = reinterpret_cast<fpop_function*>(entrance);
    int wrong = compare(fpop);
    for (bool const whole : {false, true}) {
        wrong += measure(fpop, 100'000, 50, 15, whole);
        wrong += measure(fpop, 1'000'000, 50, 15, whole);
        wrong += measure(fpop, 1'000'000, 2000, 15, whole);
    }
    return wrong == 0 ? 0 : 1;
}
