"""Finding tables with single spaces among lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Cell, Piece, Table
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.notes_below import notes_below
from koersvast.reading.layout.text.spaced_rows.heads import Heads, heads_in, holds_only_heads
from koersvast.reading.layout.text.spaced_rows.labels import parted_labels
from koersvast.reading.recognise.goal_heads import goal_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures
from koersvast.texts import text

# A figure of more words: "n.v.t.", "> 70 %", "1 234".
_MOST_FIGURE_WORDS = 3
# A label over more lines than this is a text.
_MOST_LABEL_LINES = 5


@dataclass(frozen=True, slots=True)
class _Row:
    """The lines of a label, its figures, and the words behind them."""

    label: tuple[Piece, ...]
    figures: tuple[Piece, ...]
    behind: Piece | None = None


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """Every table in these lines whose rows are lines with single spaces."""
    at = 0
    while at < len(lines):
        heads = heads_in(lines[at].text, vocabulary)
        found = _table(lines, at, heads, vocabulary) if heads else None
        if found:
            yield found
        at = found.stop if found else at + 1


def _table(lines: Sequence[Piece], at: int, heads: Heads, vocabulary: Vocabulary) -> Found | None:
    rows: list[_Row] = []
    waiting: list[Piece] = []
    stop = at + 1
    for number in range(at + 1, len(lines)):
        line = lines[number]
        if not line.text.strip():
            continue
        if heads_in(line.text, vocabulary) == heads:
            stop = number + 1
            continue
        row = _row(line, heads, vocabulary)
        if row:
            begins = bool(row.label) and row.label[0].text[:1].islower()
            if waiting and not begins and row.label:
                rows += [_Row((piece,), ()) for piece in waiting]
                waiting = []
            rows.append(_Row((*waiting, *row.label), row.figures, row.behind))
            waiting, stop = [], number + 1
        elif holds_only_heads(line.text, vocabulary):
            # A second line of heads, of which the places are lost.
            return None
        elif _ends(line, number, stop, waiting, vocabulary):
            break
        elif rows and not waiting and line.text.strip()[:1].islower():
            rows[-1] = _Row((*rows[-1].label, _stripped(line)), rows[-1].figures, rows[-1].behind)
            stop = number + 1
        else:
            waiting.append(_stripped(line))
    if not any(row.figures for row in rows):
        return None
    notes, stop = notes_below(
        lines, stop, (piece.text for row in rows for piece in (*row.label, *row.figures))
    )
    head = tuple(Cell((Piece(text, lines[at].locator),)) for text in heads.texts)
    body = tuple(_cells(row, heads, vocabulary) for row in rows)
    return Found(at, stop, (Table(rows=(head, *body), notes=notes),))


def _ends(line: Piece, number: int, stop: int, waiting: Sequence[Piece], vocabulary: Vocabulary) -> bool:
    """Whether a line without figures is no label of this table."""
    printed = line.text.strip()
    too_far = number - stop > _MOST_LABEL_LINES or len(waiting) >= _MOST_LABEL_LINES
    is_sentence = printed.endswith((".", "?", "!"))
    return too_far or is_sentence or bool(section_of(printed, vocabulary) or goal_head(printed, vocabulary))


def _stripped(line: Piece) -> Piece:
    return Piece(" ".join(line.text.split()), line.locator)


def _row(line: Piece, heads: Heads, vocabulary: Vocabulary) -> _Row | None:
    """A line that ends in as many figures as the heads ask for, perhaps with a source behind them."""
    words = line.text.split()
    for behind in range(len(words) if heads.source_last else 1):
        if behind and any(char.isdigit() for char in words[-behind]):
            break
        figures, start = _figures(words[: len(words) - behind], heads.figures, vocabulary)
        if figures is None:
            continue
        if start and read_figures(words[start - 1], vocabulary) and not words[start - 1].isalpha():
            return None
        label = (Piece(" ".join(words[:start]), line.locator),) if start else ()
        source = Piece(" ".join(words[len(words) - behind :]), line.locator) if behind else None
        return _Row(label, tuple(Piece(figure, line.locator) for figure in figures), source)
    return None


def _figures(words: Sequence[str], count: int, vocabulary: Vocabulary) -> tuple[list[str] | None, int]:
    """The last figures of a line, and with which word they begin; None when there are fewer."""
    found: list[str] = []
    stop = len(words)
    while len(found) < count:
        sizes = [
            n
            for n in range(1, _MOST_FIGURE_WORDS + 1)
            if n <= stop and _is_figure(words[stop - n : stop], vocabulary)
        ]
        if not sizes:
            return None, 0
        found.insert(0, " ".join(words[stop - sizes[0] : stop]))
        stop -= sizes[0]
        # A sign on its own belongs to the figure behind it: "> 70%".
        while stop and words[stop - 1] in {">", "<", "≥", "≤", "€"}:
            found[0] = f"{words[stop - 1]} {found[0]}"
            stop -= 1
    return found, stop


def _is_figure(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    printed = " ".join(words)
    # Two words are one figure only with a sign: "70 %", "n.v.t. ".
    return len(read_figures(printed, vocabulary)) == 1 and (len(words) == 1 or words[-1] == "%")


def _cells(row: _Row, heads: Heads, vocabulary: Vocabulary) -> tuple[Cell, ...]:
    if not row.figures:
        width = len(heads.texts)
        return (Cell(row.label), *(Cell(()) for _ in range(width - 1)))
    printed = " ".join(piece.text for piece in row.label)
    labels, sure = parted_labels(printed, heads.labels, vocabulary)
    doubt = "" if sure or not heads.labels else text("reading-doubt-labels")
    locator = row.label[0].locator if row.label else row.figures[0].locator
    first = Cell(row.label) if not heads.labels else Cell((Piece(labels[0], locator),), doubt=doubt)
    others = [Cell((Piece(label, locator),) if label else ()) for label in labels[1:]]
    source = [Cell((row.behind,) if row.behind else ())] if heads.source_last else []
    return (first, *others, *(Cell((figure,)) for figure in row.figures), *source)
