// SPDX-License-Identifier: BSL-1.0
#include "scan_command.hpp"

#include "output_file.hpp"
#include "record_source.hpp"
#include "record_text.hpp"
#include "scan_output.hpp"

#include <cbtkit/detection/detector.hpp>
#include <cbtkit/detection/research.hpp>
#include <cbtkit/screening/screener.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <string>
#include <thread>
#include <vector>

namespace cbtkit::cli {
namespace {
struct scan_options {
    std::vector<std::string> files;
    input_format input = input_format::text;
    std::string text_column = "text";
    std::string id_column;
    matching::offset_unit offsets = matching::offset_unit::bytes;
    detection_options detection;
    std::vector<std::string> pattern_files;
    bool research = false;
    unsigned threads = 1;
    bool progress = false;
    std::string summary;
    std::size_t max_record = std::size_t{16} << 20;
    std::string language = "en";
};

/// Everything that one thread needs to turn batches into lines.
class worker {
public:
    worker(scan_options const& options, detector detection, columns wanted)
        : options_{options}
        , screener_{options.language}
        , words_{screener_.words()}
        , detector_{std::move(detection)}
    {
        set_columns(wanted);
    }

    void set_columns(columns wanted)
    {
        places_.clear();
        for (std::size_t i = 0; i < places; ++i)
            places_.push_back(place{record_reader{options_.input, wanted}, {}, {}, {}});
    }

    /// Screens some records and then detects in them, because each of the two has tables that fill the
    /// processor's memory.
    void run(record_batch const& batch, std::string& out, scan_counts& counts)
    {
        for (std::size_t first = 0; first < batch.records.size(); first += places) {
            std::size_t const count = std::min(places, batch.records.size() - first);
            for (std::size_t i = 0; i < count; ++i)
                screen(places_[i], batch, batch.records[first + i]);
            for (std::size_t i = 0; i < count; ++i)
                write(places_[i], batch.records[first + i].number, out, counts);
        }
    }

private:
    static constexpr std::size_t places = 64;
    struct place {
        record_reader reader;
        std::optional<record_error> error;
        matching::text_words words; ///< read once, for the screen and for detection
        screen_result screened;
    };

    void screen(place& at, record_batch const& batch, raw_record const& record)
    {
        at.error = record.too_long ? record_error{"too_long", options_.max_record}
                                   : at.reader.read(batch.view(record));
        if (!at.error) {
            words_.read(at.reader.text(), at.words);
            at.screened = screener_.screen_only(at.words);
        } else if (record.too_long) {
            at.reader.forget();
        }
    }

    void write(place const& at, std::uint64_t number, std::string& out, scan_counts& counts)
    {
        std::string const own_number = at.reader.id() ? std::string{} : std::to_string(number);
        std::string_view const id = at.reader.id().value_or(own_number);
        if (at.error)
            return append_error(out, id, *at.error, counts);
        // The screen stands first here as everywhere: without --research nothing is asked of a text it
        // stops, and a language without a screen is left alone either way.
        bool const detect = at.screened.may_process() || (options_.research && at.screened.is_screened());
        std::optional<detection_result> found;
        if (detect)
            found = research::detect_unscreened(detector_, at.words, options_.detection);
        append_record(
            out, id, at.reader.text(), at.screened, found ? &*found : nullptr, options_.offsets, counts);
    }

    scan_options const& options_;
    screener screener_;
    matching::word_reader words_;
    detector detector_;
    std::vector<place> places_;
};

/// Runs batches on several threads and writes their lines in input order.
class pipeline {
public:
    pipeline(std::vector<std::unique_ptr<worker>>& workers, scan_counts& counts)
        : counts_{counts}
    {
        for (auto& each : workers)
            threads_.emplace_back([this, &each] { serve(*each); });
    }
    pipeline(pipeline const&) = delete;
    pipeline& operator=(pipeline const&) = delete;
    ~pipeline() { finish(); }

    /// Hands over a batch; waits while too many are under way, so that memory stays bounded.
    bool submit(record_batch batch)
    {
        std::unique_lock lock{mutex_};
        room_.wait(lock, [this] {
            return waiting_.size() + done_.size() < 4 * threads_.size() + 4 || !writing_works_;
        });
        waiting_.push({next_ticket_++, std::move(batch)});
        work_.notify_one();
        return writing_works_;
    }
    /// Waits for everything and ends the threads. @returns false when writing failed
    bool finish()
    {
        {
            std::lock_guard const lock{mutex_};
            closed_ = true;
        }
        work_.notify_all();
        for (std::thread& each : threads_)
            if (each.joinable())
                each.join();
        return writing_works_;
    }

private:
    struct job {
        std::uint64_t ticket = 0;
        record_batch batch;
    };

    void serve(worker& hand)
    {
        std::size_t longest = 0;
        for (;;) {
            job next;
            {
                std::unique_lock lock{mutex_};
                work_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
                if (waiting_.empty())
                    return;
                next = std::move(waiting_.front());
                waiting_.pop();
            }
            std::string lines;
            lines.reserve(longest + longest / 8); // batches are alike
            scan_counts counts;
            hand.run(next.batch, lines, counts);
            longest = std::max(longest, lines.size());
            std::lock_guard const lock{mutex_};
            counts_.add(counts);
            done_.emplace(next.ticket, std::move(lines));
            write_ready();
            room_.notify_one();
        }
    }
    void write_ready()
    {
        for (auto first = done_.begin(); first != done_.end() && first->first == next_written_;
             first = done_.erase(first), ++next_written_)
            if (writing_works_)
                writing_works_ = std::fwrite(first->second.data(), 1, first->second.size(), stdout) ==
                                 first->second.size();
    }

    std::mutex mutex_;
    std::condition_variable work_;
    std::condition_variable room_;
    std::queue<job> waiting_;
    std::map<std::uint64_t, std::string> done_;
    std::uint64_t next_ticket_ = 0;
    std::uint64_t next_written_ = 0;
    bool closed_ = false;
    bool writing_works_ = true;
    scan_counts& counts_;
    std::vector<std::thread> threads_;
};

std::optional<std::string> whole_file(std::string const& path)
{
    std::ifstream in{path, std::ios::binary};
    if (!in)
        return std::nullopt;
    return std::string{std::istreambuf_iterator<char>{in}, {}};
}

/// The extra pattern files; says what is wrong with them.
std::optional<std::vector<matching::pattern_source>> read_patterns(
    scan_options const& options, exit_code& code)
{
    std::vector<matching::pattern_source> sources;
    for (std::string const& path : options.pattern_files) {
        auto content = whole_file(path);
        if (!content) {
            std::cerr << "cbtkit scan: cannot read " << path << '\n';
            code.raise(exit_status::io_failed);
            return std::nullopt;
        }
        sources.push_back({path, *std::move(content)});
    }
    return sources;
}

/// Shows how far the run has come, on standard error.
class progress_bar {
public:
    progress_bar(bool shown, std::uint64_t total)
        : shown_{shown}
        , total_{total}
    {
    }
    ~progress_bar()
    {
        if (shown_)
            std::cerr << '\n';
    }
    progress_bar(progress_bar const&) = delete;
    progress_bar& operator=(progress_bar const&) = delete;

    void at(std::uint64_t bytes, std::uint64_t records)
    {
        if (!shown_ || bytes < next_)
            return;
        next_ = bytes + (total_ > 0 ? total_ / 200 + 1 : std::uint64_t{1} << 22);
        std::cerr << '\r';
        if (total_ > 0) {
            std::uint64_t const filled = std::min<std::uint64_t>(30, bytes * 30 / total_);
            std::cerr << '[' << std::string(filled, '#') << std::string(30 - filled, '.') << "] "
                      << std::min<std::uint64_t>(100, bytes * 100 / total_) << " %  ";
        }
        std::cerr << bytes / 1'000'000 << " MB, " << records << " records" << std::flush;
    }

private:
    bool shown_;
    std::uint64_t total_;
    std::uint64_t next_ = 0;
};

std::uint64_t total_size(std::vector<std::string> const& files)
{
    std::uint64_t sum = 0;
    for (std::string const& path : files) {
        std::ifstream in{path, std::ios::binary | std::ios::ate};
        if (!in || path == "-")
            return 0;
        sum += static_cast<std::uint64_t>(std::max<std::streamoff>(0, in.tellg()));
    }
    return sum;
}

void scan(scan_options const& options, exit_code& code)
{
    auto const sources = read_patterns(options, code);
    if (!sources)
        return;
    std::vector<std::unique_ptr<worker>> workers;
    for (unsigned i = 0; i < options.threads; ++i) {
        auto made = sources->empty() ? result<detector>{detector{}} : detector::with(*sources);
        if (!made) {
            for (matching::diagnostic const& each : compile_detection_patterns(*sources).diagnostics)
                std::cerr << each.source << ':' << each.line << ':' << each.column << ": " << each.message
                          << "\n    " << each.quoted << '\n';
            std::cerr << "cbtkit scan: the pattern files cannot be used (" << key(made.error().code) << ")\n";
            return code.raise(exit_status::wrong_usage);
        }
        workers.push_back(std::make_unique<worker>(options, *std::move(made), columns{}));
    }

    std::vector<std::string> files = options.files;
    if (files.empty())
        files.emplace_back("-");
    scan_counts counts;
    std::uint64_t number = 1;
    std::uint64_t bytes_before = 0;
    progress_bar bar{options.progress, total_size(files)};
    bool writing_works = true;
    for (std::string const& path : files) {
        using file_handle = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
        bool const standard_input = path == "-";
        file_handle owned{standard_input ? nullptr : std::fopen(path.c_str(), "rb"), &std::fclose};
        std::FILE* const file = standard_input ? stdin : owned.get();
        if (file == nullptr) {
            std::cerr << "cbtkit scan: cannot open " << path << '\n';
            code.raise(exit_status::io_failed);
            continue;
        }
        record_source source{file, options.input, options.max_record};
        if (options.input == input_format::tsv || options.input == input_format::csv) {
            record_batch header;
            bool const there = source.next_one(header) && !header.records[0].too_long;
            auto const wanted = there ? find_columns(
                                            header.view(header.records[0]), options.input,
                                            options.text_column, options.id_column)
                                      : std::nullopt;
            if (source.failed()) {
                std::cerr << "cbtkit scan: cannot read " << path << '\n';
                code.raise(exit_status::io_failed);
                continue;
            }
            if (!wanted) {
                std::cerr << "cbtkit scan: " << path << " has no column of that name in its header\n";
                code.raise(exit_status::wrong_usage);
                continue;
            }
            for (auto& each : workers)
                each->set_columns(*wanted);
        }
        pipeline run{workers, counts};
        record_batch batch;
        while (writing_works && source.next(batch, number)) {
            writing_works = run.submit(std::move(batch));
            batch = {};
            bar.at(bytes_before + source.bytes_read(), number - 1);
        }
        writing_works = run.finish() && writing_works;
        bytes_before += source.bytes_read();
        if (source.failed()) {
            std::cerr << "cbtkit scan: reading " << path << " failed\n";
            code.raise(exit_status::io_failed);
        }
    }
    if (std::fflush(stdout) != 0 || !writing_works) {
        std::cerr << "cbtkit scan: writing failed\n";
        code.raise(exit_status::io_failed);
    }
    if (counts.failed > 0)
        code.raise(exit_status::bad_content);
    if (!options.summary.empty()) {
        if (!write_output(options.summary, counts.to_json() + '\n')) {
            std::cerr << "cbtkit scan: cannot write " << options.summary << '\n';
            code.raise(exit_status::io_failed);
        }
    }
}
} // namespace

void add_scan_command(CLI::App& app, exit_code& code)
{
    auto options = std::make_shared<scan_options>();
    CLI::App* command = app.add_subcommand(
        "scan",
        "Reads texts and writes what the crisis screen and the detection say about each, as JSON lines.");
    command->add_option("files", options->files, "Files to read; standard input without one, or with -")
        ->type_name("FILE");
    std::map<std::string, input_format> const formats{
        {"text", input_format::text},
        {"jsonl", input_format::jsonl},
        {"tsv", input_format::tsv},
        {"csv", input_format::csv}};
    command->add_option("--input", options->input, "How the records lie in the files: text, jsonl, tsv, csv")
        ->transform(CLI::Transformer(formats))
        ->default_str("text")
        ->option_text("text|jsonl|tsv|csv");
    command->add_option("--text-column", options->text_column, "Name of the column with the text")
        ->capture_default_str();
    command->add_option("--id-column", options->id_column, "Name of the column with the id");
    std::map<std::string, matching::offset_unit> const units{
        {"bytes", matching::offset_unit::bytes},
        {"codepoints", matching::offset_unit::code_points},
        {"utf16", matching::offset_unit::utf16}};
    command->add_option("--offsets", options->offsets, "Unit of begin and end")
        ->transform(CLI::Transformer(units))
        ->default_str("bytes")
        ->option_text("bytes|codepoints|utf16");
    command
        ->add_option(
            "--max-findings", options->detection.max_findings, "Most findings per record; 0 means all")
        ->capture_default_str();
    command->add_option("--min-score", options->detection.min_score, "Findings below this score are left out")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command
        ->add_option("--patterns", options->pattern_files, "A pattern file to use as well; may be repeated")
        ->type_name("FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_flag(
        "--research", options->research, "Corpus mode: also for texts that the screen would stop");
    command->add_option("--threads", options->threads, "Threads; the output is the same for any number")
        ->check(CLI::Range(1, 256))
        ->capture_default_str();
    command->add_flag("--progress", options->progress, "A progress bar on standard error");
    command->add_option("--summary", options->summary, "Write counts to this file, as JSON")
        ->type_name("FILE");
    command->add_option("--max-record", options->max_record, "Most bytes of one record")
        ->capture_default_str();
    command->add_option("--language", options->language, "Language of the texts, BCP 47")
        ->capture_default_str();
    command->callback([options, &code] { scan(*options, code); });
}
} // namespace cbtkit::cli
