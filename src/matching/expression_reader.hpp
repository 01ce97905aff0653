// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_MATCHING_EXPRESSION_READER_HPP
#define CBTKIT_SRC_MATCHING_EXPRESSION_READER_HPP

/// @file
/// From the text of one expression to its tree; its parts lie in read_lexemes.cpp and read_expressions.cpp.

#include "model.hpp"
#include "pattern_lines.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cbtkit::matching::detail::from_text {
class pattern_reader;

/// Reads one expression from one or more lines.
class expression_reader {
public:
    expression_reader(pattern_reader& owner, std::vector<piece> pieces, bool in_class)
        : owner_{owner}
        , pieces_{std::move(pieces)}
        , in_class_{in_class}
    {
    }

    std::optional<expr> read();

private:
    enum class lexeme {
        end,
        word,
        bar,
        open,
        close,
        mark_open,
        mark_close,
        question,
        star_gap,
        gap,
        caret,
        dollar,
        slashes
    };
    struct token {
        lexeme kind = lexeme::end;
        piece text;
        bool glued = false; ///< no blank before it
        bool star = false;  ///< a word with a star at its end
        bool quoted = false;
        bool face = false;
        int low = 0;
        int high = 0;
    };

    bool lex();
    bool fail_at(place at, std::string message);
    bool choice(expr& out);
    bool sequence(expr& out);
    bool item(expr& out);
    bool word_item(expr& out, token const& t);
    token const& look() const noexcept { return tokens_[next_]; }

    pattern_reader& owner_;
    std::vector<piece> pieces_;
    bool in_class_;
    std::vector<token> tokens_;
    std::size_t next_ = 0;
    int depth_ = 0;
};
} // namespace cbtkit::matching::detail::from_text
#endif
