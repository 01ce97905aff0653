// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_RECORD_JSON_HPP
#define CBTKIT_SRC_IO_RECORD_JSON_HPP

/// @file
/// The shared records as members of JSON objects.

#include "json_reading.hpp"
#include "json_writing.hpp"

#include <cbtkit/records/journal_entry.hpp>
#include <cbtkit/records/thought_record.hpp>

namespace cbtkit::io::detail {
[[nodiscard]] emotion_rating read_emotion_rating(object_reader& in);
[[nodiscard]] thought_record read_thought_record(object_reader& in);
[[nodiscard]] journal_entry read_entry(object_reader& in);

void write(json_writer& out, thought const& record);
void write(json_writer& out, evidence const& record);
void write(json_writer& out, emotion_rating const& rating);
void write(json_writer& out, thought_record const& record);
void write(json_writer& out, journal_entry const& entry);
} // namespace cbtkit::io::detail
#endif
