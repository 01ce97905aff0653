// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_IO_EXERCISE_PAYLOAD_HPP
#define CBTKIT_SRC_IO_EXERCISE_PAYLOAD_HPP

/// @file
/// Sessions and records of exercises in each kind of archive. One source for each kind and direction: all of
/// them in one take minutes and gigabytes to compile.

#include <cbtkit/exercise/exercise_record.hpp>
#include <cbtkit/exercise/session.hpp>
#include <cbtkit/screening/screen.hpp>

namespace cbtkit::io::detail {
class string_sink;
class memory_source;

void write_text(string_sink& sink, session const& value);
void write_text(string_sink& sink, exercise_record const& value);
void read_text(memory_source& source, session& value, screens const& available);
void read_text(memory_source& source, exercise_record& value);

void write_binary(string_sink& sink, session const& value);
void write_binary(string_sink& sink, exercise_record const& value);
void read_binary(memory_source& source, session& value, screens const& available);
void read_binary(memory_source& source, exercise_record& value);

void write_xml(string_sink& sink, session const& value);
void write_xml(string_sink& sink, exercise_record const& value);
void read_xml(memory_source& source, session& value, screens const& available);
void read_xml(memory_source& source, exercise_record& value);
} // namespace cbtkit::io::detail
#endif
