// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_CBTKIT_HPP
#define CBTKIT_CBTKIT_HPP

/// @file
/// Everything of the inner layers: values, matching, screening, detection, goals, exercises, journals.
/// Written by cmake/check_umbrella.cmake; storage, other formats, queries, reports and research are asked for by name.

#endif
