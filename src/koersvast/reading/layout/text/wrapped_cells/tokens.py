"""The lines of a table's body as figures, years in brackets, words and white space."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from koersvast.reading.blocks import Piece
from koersvast.reading.recognise.vocabulary import Vocabulary

# So many empty lines in a row only come about where a page ends.
PAGE_LINES = 3

_YEAR = r"(?:19|20)\d\d"
_BRACKET = re.compile(
    rf"\((?:[^\W\d_]+\.? )?{_YEAR}(?:\s*[-–/]\s*(?:{_YEAR}|\d\d)?)?(?:\)|(?=\s|$))|{_YEAR}\)(?=\s|$)"
)
_FIGURE = re.compile(
    r"(?:[<>≤≥=±~]=?\s?|ca\.?\s)?[-+−–]?(?:€\s?)?\d+(?:[.,]\d+)*(?:\s?(?:%|‰))?\*{0,2}(?=\s|\(|$)"
)
_DASH = re.compile(r"[-–—](?=\s|$)")
_LONE = re.compile(r"\d{1,2}|\*{1,3}|[a-z]")


class Kind(Enum):
    """What a token is."""

    FIGURE = "figure"  # also a dash, or a word such as "n.v.t.", in the place of one
    YEAR = "year"  # a year in brackets, or a half of it where a line breaks it
    MARK = "mark"  # a footnote mark that lost its raised place
    WORDS = "words"
    BREAK = "break"  # an empty line: what follows stands in another cell, or lower in the same one
    BLANK = "blank"  # a line with only spaces: an empty line that stands in a cell
    PAGE = "page"  # the end of a page


VALUES = frozenset({Kind.FIGURE, Kind.YEAR})
GAPS = frozenset({Kind.BREAK, Kind.BLANK, Kind.PAGE})


@dataclass(frozen=True, slots=True)
class Token:
    """A token with its place.

    `line` counts lines from the begin of the table; `spaces` is the number of spaces before it on its line;
    `alone` tells whether nothing else stands on its line; `loose` whether its line ends without the space
    with which these files end a line, which they leave out before a raised mark.
    """

    kind: Kind
    piece: Piece
    line: int
    spaces: int = 0
    alone: bool = False
    loose: bool = False

    @property
    def text(self) -> str:
        return self.piece.text


def tokens_of(
    lines: Sequence[Piece], years: int, markers: frozenset[str], vocabulary: Vocabulary
) -> tuple[Token, ...]:
    """The tokens of a table's body with so many year columns, whose footnotes have these markers."""
    tokens: list[Token] = []
    undated = 0
    for number, piece in enumerate(lines):
        state = _State(
            years=years,
            undated=undated,
            after_value=_after_value(tokens),
            bracket_open=_open_bracket(tokens),
            year_follows=_begins_with_year(lines, number + 1),
        )
        found = _line_tokens(piece, number, state, vocabulary)
        for token in found:
            if token.kind is Kind.WORDS:
                undated = 0
            elif token.kind in VALUES and not (token.alone and token.text in markers):
                undated += 1 if token.kind is Kind.FIGURE else -1
        tokens += found
    return _with_marks(_with_pages(_with_name_figures(tokens), lines), markers)


@dataclass(frozen=True, slots=True)
class _State:
    """What must be known to tell figures from words in a line: how many columns have a year, how many
    figures without one came since the last words, whether a figure came last, whether a bracket is open in
    the last words, and whether the next line begins with a year in brackets."""

    years: int
    undated: int
    after_value: bool
    bracket_open: bool
    year_follows: bool


def _after_value(tokens: Sequence[Token]) -> bool:
    last = next((token for token in reversed(tokens) if token.kind not in GAPS), None)
    return last is not None and last.kind in VALUES


def _begins_with_year(lines: Sequence[Piece], at: int) -> bool:
    return at < len(lines) and bool(_BRACKET.match(lines[at].text.strip()))


def _line_tokens(piece: Piece, number: int, state: _State, vocabulary: Vocabulary) -> list[Token]:
    text = piece.text
    if not text.strip():
        kind = Kind.BLANK if text.strip("\r\n\f") else Kind.BREAK
        return [Token(kind, piece, number)]
    before, values, after = ("", [], text) if state.bracket_open else split_line(text, vocabulary)
    if values and not _are_values(before, values, after, state):
        before, values, after = "", [], text
    tokens = [_words(before, piece, number, text)] if before.strip() else []
    tokens += [Token(kind, Piece(part, piece.locator), number, spaces) for kind, part, spaces in values]
    if after.strip():
        tokens.append(_words(after, piece, number, text))
    if len(tokens) == 1:
        tokens = [replace(tokens[0], alone=True, loose=not text.endswith((" ", "\t")))]
    return tokens


def _words(part: str, piece: Piece, number: int, line: str) -> Token:
    spaces = len(part) - len(part.lstrip())
    return Token(
        Kind.WORDS, Piece(part.strip(), piece.locator), number, spaces, loose=not line.endswith((" ", "\t"))
    )


_Value = tuple[Kind, str, int]


def split_line(text: str, vocabulary: Vocabulary) -> tuple[str, list[_Value], str]:
    """A line as words, its longest run of figures, and words: "Aantal x 12 (2014) 13 Bron"."""
    best: tuple[int, list[_Value], int] = (0, [], 0)
    for match in re.finditer(r"(?:^|(?<=\s))(?=\S)", text):
        if match.start() < best[2] and best[1]:
            continue
        values, end = _values_at(text, match.start(), vocabulary)
        if len(values) > len(best[1]):
            best = (match.start(), values, end)
    start, values, end = best
    if not values:
        return "", [], text
    spaces = start - len(text[:start].rstrip())
    kind, part, _ = values[0]
    return text[:start], [(kind, part, spaces), *values[1:]], text[end:]


def _values_at(text: str, at: int, vocabulary: Vocabulary) -> tuple[list[_Value], int]:
    values: list[_Value] = []
    end = at
    while True:
        spaces = len(text[end:]) - len(text[end:].lstrip())
        start = end + spaces
        if start == len(text):
            return values, end
        kind, length = _value_length(text[start:], vocabulary)
        if not length:
            return values, end
        values.append((kind, text[start : start + length], spaces))
        end = start + length


def _value_length(text: str, vocabulary: Vocabulary) -> tuple[Kind, int]:
    if found := _BRACKET.match(text):
        return Kind.YEAR, found.end()
    if found := _FIGURE.match(text) or _DASH.match(text):
        return Kind.FIGURE, len(found.group().rstrip())
    missing = vocabulary["missing"].at_start(text)
    if missing and (not missing.after or missing.after[0].isspace()):
        return Kind.FIGURE, len(missing.words)
    return Kind.FIGURE, 0


def _are_values(before: str, values: Sequence[_Value], after: str, state: _State) -> bool:
    """Whether figures on a line that also holds words stand in cells of their own."""
    if before.strip():
        year_below = state.year_follows and not after.strip()
        return len(values) >= max(2, state.years - 1) or _has_year(values) or year_below
    if not after.strip():
        return True
    # A row may have a figure for one year only, with the source behind it.
    wanted = state.after_value and state.undated < state.years
    return len(values) >= 2 or _has_year(values) or wanted


def _has_year(values: Sequence[_Value]) -> bool:
    return any(kind is Kind.YEAR for kind, _, _ in values)


def _open_bracket(tokens: Sequence[Token]) -> bool:
    """Whether the words just before stop within brackets, so that figures there belong to the words."""
    depth = 0
    for token in reversed(tokens[-6:]):
        if token.kind in VALUES:
            break
        depth += token.text.count("(") - token.text.count(")")
    return depth > 0


def _with_name_figures(tokens: Sequence[Token]) -> list[Token]:
    """Figures between two lines of words, without white space, are words: "per", "1.000", "leerlingen"."""
    found = list(tokens)
    for at in range(1, len(found) - 1):
        around = {found[at - 1].kind, found[at + 1].kind}
        if found[at].kind is Kind.FIGURE and found[at].alone and around == {Kind.WORDS}:
            found[at] = replace(found[at], kind=Kind.WORDS)
    return found


def _with_pages(tokens: Sequence[Token], lines: Sequence[Piece]) -> list[Token]:
    """Page ends: a form feed, several empty lines in a row, or lines that were taken out."""
    numbers = [int(piece.locator.lstrip("l")) for piece in lines]
    pages = {at for at in range(1, len(numbers)) if numbers[at] != numbers[at - 1] + 1}
    pages |= {at for at, piece in enumerate(lines) if piece.text.startswith("\f") and at}
    found = list(tokens)
    run: list[int] = []
    for at, token in enumerate([*tokens, None]):
        if token is not None and token.kind is Kind.BREAK and token.line not in pages:
            run.append(at)
            continue
        if len(run) >= PAGE_LINES:
            found[run[-1]] = replace(found[run[-1]], kind=Kind.PAGE)
        run = [at] if token is not None and token.kind is Kind.BREAK else []
    return [
        mended
        for token in found
        for mended in (
            (replace(token, kind=Kind.PAGE),)
            if token.line in pages and token.kind in GAPS
            else (Token(Kind.PAGE, Piece("", token.piece.locator), token.line), token)
            if _begins_page(token, pages)
            else (token,)
        )
    ]


def _begins_page(token: Token, pages: set[int]) -> bool:
    return token.line in pages and token.kind not in GAPS and token.spaces == 0


def _with_marks(tokens: Sequence[Token], markers: frozenset[str]) -> tuple[Token, ...]:
    """Marks that stand alone on a line among words, or directly under a figure whose line ends loosely."""
    solid = [(at, token) for at, token in enumerate(tokens) if token.kind not in GAPS]
    found = list(tokens)
    for index, (at, token) in enumerate(solid):
        if not (token.alone and token.text in markers and _LONE.fullmatch(token.text)):
            continue
        before = solid[index - 1][1] if index else None
        after = solid[index + 1][1] if index + 1 < len(solid) else None
        among_words = (
            before is not None
            and before.kind in {Kind.WORDS, Kind.MARK}
            and (after is None or after.kind is Kind.WORDS)
        )
        raised = (
            before is not None and before.kind in VALUES and before.loose and before.line == token.line - 1
        )
        if among_words or raised:
            found[at] = replace(token, kind=Kind.MARK)
    return tuple(found)
