// SPDX-License-Identifier: BSL-1.0
#include "record_source.hpp"

#include <algorithm>
#include <cstring>

namespace cbtkit::cli {
namespace {
constexpr std::size_t block_bytes = std::size_t{1} << 18;
constexpr std::size_t batch_bytes = std::size_t{1} << 18;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
} // namespace

record_source::record_source(std::FILE* file, input_format format, std::size_t max_record)
    : file_{file}
    , format_{format}
    , max_record_{max_record}
{
}

bool record_source::refill()
{
    if (at_end_)
        return false;
    buffer_.erase(0, at_);
    scanned_ -= at_;
    at_ = 0;
    std::size_t const kept = buffer_.size();
    buffer_.resize(kept + block_bytes);
    std::size_t const got = std::fread(buffer_.data() + kept, 1, block_bytes, file_);
    buffer_.resize(kept + got);
    bytes_read_ += got;
    if (got < block_bytes) {
        at_end_ = true;
        failed_ = std::ferror(file_) != 0;
    }
    if (first_) {
        first_ = false;
        if (std::string_view{buffer_}.starts_with(byte_order_mark))
            buffer_.erase(0, byte_order_mark.size());
    }
    return got > 0;
}

std::size_t record_source::record_end(std::size_t begin)
{
    scanned_ = std::max(scanned_, begin);
    if (format_ != input_format::csv) {
        auto const* found =
            static_cast<char const*>(std::memchr(buffer_.data() + scanned_, '\n', buffer_.size() - scanned_));
        scanned_ = found == nullptr ? buffer_.size() : static_cast<std::size_t>(found - buffer_.data());
        return found == nullptr ? std::string::npos : scanned_;
    }
    for (; scanned_ < buffer_.size(); ++scanned_) {
        char const c = buffer_[scanned_];
        if (c == '"')
            in_quotes_ = !in_quotes_; // a doubled quote closes and opens again
        else if (c == '\n' && !in_quotes_)
            return scanned_;
    }
    return std::string::npos;
}

bool record_source::take(record_batch& batch, std::uint64_t number)
{
    bool dropped = false;
    for (;;) {
        std::size_t const end = record_end(at_);
        bool const ended = end != std::string::npos;
        bool const last = !ended && at_end_;
        std::size_t const length = (ended ? end : buffer_.size()) - at_;
        if (ended || last) {
            if (last && length == 0 && !dropped)
                return false;
            raw_record record;
            record.number = number;
            record.too_long = dropped || length > max_record_ + 1; // one more for a CR that is dropped
            record.begin = batch.bytes.size();
            if (!record.too_long) {
                batch.bytes.append(buffer_, at_, length);
                if (length > 0 && batch.bytes.back() == '\r')
                    batch.bytes.pop_back();
                if (batch.bytes.size() - record.begin > max_record_) {
                    record.too_long = true;
                    batch.bytes.resize(record.begin);
                }
            }
            record.end = batch.bytes.size();
            batch.records.push_back(record);
            at_ = ended ? end + 1 : buffer_.size();
            scanned_ = at_;
            in_quotes_ = false;
            return true;
        }
        if (length > max_record_ + 1) { // will never fit: forget it, remember only that it was there
            dropped = true;
            at_ = buffer_.size();
            scanned_ = at_;
        }
        if (!refill() && !at_end_)
            return false;
    }
}

bool record_source::next_one(record_batch& batch)
{
    batch.bytes.clear();
    batch.records.clear();
    return take(batch, 0);
}

bool record_source::next(record_batch& batch, std::uint64_t& next_number)
{
    batch.bytes.clear();
    batch.records.clear();
    batch.bytes.reserve(batch_bytes + batch_bytes / 8);
    while (batch.bytes.size() < batch_bytes && batch.records.size() < 4096 && take(batch, next_number))
        ++next_number;
    return !batch.records.empty();
}
} // namespace cbtkit::cli
