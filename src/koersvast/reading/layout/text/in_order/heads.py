"""The heads of a table of which only the order of the cells is left: the ways in which they can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, islice

from koersvast.reading.blocks import join_lines
from koersvast.reading.layout.text.in_order.columns import Column
from koersvast.reading.layout.text.in_order.kinds import ANCHORS, VALUES, kind_of, section_kind
from koersvast.reading.layout.text.in_order.parts import Form, Part, pieces_of
from koersvast.reading.layout.text.in_order.shared import figures_first, is_bare_year, shared_out
from koersvast.reading.marks import ends_sentence, marker_of
from koersvast.reading.recognise.goal_heads import goal_head, numbered_head
from koersvast.reading.recognise.heads import read_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary, phrase_key

# More readings of one line of heads are not tried.
_MOST_READINGS = 400
# The head above the labels may be any words, but no more than these.
_LONGEST_CORNER = 6
_MOST_COLUMNS = 18
_PLACE = re.compile(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)*")
# "2022 Doel" is likelier the end of one head and the begin of another.
_YEAR_FIRST = re.compile(r"(?:19|20)\d\d [A-Z][a-z]")
# What a head on a line of its own tells against a reading, in rows.
_BREAK = 0.1
_OF_FIGURES = VALUES | {"aim"}
_PARTS_OF_YEARS = frozenset({"kwartaal", "kw", "halfjaar"})
# What no cell of a row says.
_TELLING = VALUES | {"unit", "source"}
_BARE = re.compile(r"[^\W\d]*\s?[\d.,()\s%-]*")
_SCALE_END = re.compile(r"[\d.)]$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What stands above the first column of a table.
_FIRST = frozenset({"name", "label", "aim", "area", "code", "term", "short"})
_SECTIONS = (
    "heads", "head_fillers", "head_letters", "report_heads", "advice_heads", "term_heads", "budget_kinds",
    "sections", "area_kinds", "units",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heads:
    """The columns of a table, and the part behind its heads."""

    columns: tuple[Column, ...]
    stop: int

    @property
    def oddness(self) -> float:
        """What tells against these heads: they begin a line although the one before them took one line only,
        or a year stands before what it is of."""
        pairs = zip(self.columns, self.columns[1:], strict=False)
        turned = sum(1 for column in self.columns if _YEAR_FIRST.search(column.text))
        return turned + _BREAK * sum(
            1
            for one, other in pairs
            if len(one.pieces) == 1 and other.pieces and one.pieces[0].locator != other.pieces[0].locator
        )

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(column.kind for column in self.columns)


def heads_at(parts: Sequence[Part], at: int, form: Form, vocabulary: Vocabulary) -> tuple[Heads, ...]:
    """The ways to read the heads that begin at a part; the longest heads first."""
    found: dict[tuple[str, ...], Heads] = {}
    for columns, stop in islice(_read(parts, at, form, vocabulary), _MOST_READINGS):
        if stop == len(parts) or is_head_line(line_at(parts, stop), vocabulary):
            continue
        for arranged in _arranged(columns, vocabulary):
            if _is_table([column.kind for column in arranged]):
                key = (*(column.text for column in arranged), str(stop))
                found.setdefault(key, Heads(arranged, stop))
    return tuple(found.values())


def may_begin(parts: Sequence[Part], at: int, form: Form, vocabulary: Vocabulary) -> bool:
    """Whether heads may begin at a part: it begins a line, and words that heads are made of follow."""
    if not parts[at].begins:
        return False
    known = known_words(vocabulary)
    if form.by_line:
        near = [_all_known(part.text, known) for part in parts[at : at + 3]]
        return near[1:2] == [True] or (near[:1] == [True] and near[2:] == [True])
    stop = next((n for n in range(at + 1, len(parts)) if parts[n].begins), len(parts))
    return _all_known(parts[stop - 1].text, known) and (stop - at > 1 or _all_known(parts[at].text, known))


def line_at(parts: Sequence[Part], at: int) -> str:
    """The text of the line that begins at a part."""
    stop = next((n for n in range(at + 1, len(parts)) if parts[n].begins), len(parts))
    return " ".join(part.text for part in parts[at:stop])


def is_head_line(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line holds heads only, so that it can be no row of a table."""
    kind = kind_of(text, vocabulary)
    if kind in _TELLING or vocabulary.meaning("heads", text) == "indicator":
        return True
    if _is_mark(text, vocabulary):
        return True
    words = text.split()
    if len(words) > 1 and all(_YEAR.fullmatch(word) or kind_of(word, vocabulary) in VALUES for word in words):
        return True
    find = vocabulary["heads"].at_start(text)
    is_name = find is not None and find.meaning == "indicator"
    return (
        (is_name or bool(_YEAR.search(text)))
        and _all_known(text, known_words(vocabulary))
        and not _BARE.fullmatch(text)
    )


def _all_known(text: str, known: frozenset[str]) -> bool:
    return all(
        any(char.isdigit() for char in word) or phrase_key(word.strip("()")) in known for word in text.split()
    )


@lru_cache(maxsize=8)
def known_words(vocabulary: Vocabulary) -> frozenset[str]:
    """Every word of which heads are made."""
    phrases = (
        phrase for section in _SECTIONS for meaning in vocabulary[section].values() for phrase in meaning
    )
    words = {word for phrase in phrases for word in re.split(r"[\s/()]+", phrase)}
    return frozenset(phrase_key(word) for word in words if word) | _PARTS_OF_YEARS


def _read(
    parts: Sequence[Part], at: int, form: Form, vocabulary: Vocabulary
) -> Iterator[tuple[tuple[Column, ...], int]]:
    """The ways to divide the parts from a place on in heads, the longest first."""
    for first, stop in _first_heads(parts, at, form, vocabulary):
        yield from _more(parts, stop, (first,), form, vocabulary)


def _more(
    parts: Sequence[Part], at: int, columns: tuple[Column, ...], form: Form, vocabulary: Vocabulary
) -> Iterator[tuple[tuple[Column, ...], int]]:
    if len(columns) < _MOST_COLUMNS and at < len(parts) and _stands_apart(parts, at, columns, form):
        for stop in reversed(range(at + 1, min(at + form.limits.head, len(parts)) + 1)):
            if column := _column(parts, at, stop, columns, form, vocabulary):
                yield from _more(parts, stop, (*columns, column), form, vocabulary)
    if len(columns) > 1 and (at == len(parts) or parts[at].begins):
        yield columns, at


def _holds_two(texts: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether parts are two heads behind each other ("Bron", "Nulmeting") and not one."""
    whole = " ".join(texts)
    if vocabulary.meaning("heads", whole) or vocabulary.meaning("report_heads", whole):
        return False
    telling = [word for word in whole.split() if _says_what(word, vocabulary)]
    if len(telling) > 1:
        return True
    for at in range(1, len(texts)):
        kinds = kind_of(" ".join(texts[:at]), vocabulary), kind_of(" ".join(texts[at:]), vocabulary)
        if all(kinds) and (kinds[0] in _OF_FIGURES) is not (kinds[1] in _OF_FIGURES):
            return True
    return False


def _says_what(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is a head that says by itself what its column holds."""
    kind = kind_of(text, vocabulary)
    if not kind or text.startswith("("):
        return False
    head = read_head(text, vocabulary)
    return bool(head.kind or not (head.period or head.area or head.unit)) and head.kind != "area"


def _column(
    parts: Sequence[Part],
    at: int,
    stop: int,
    before: Sequence[Column],
    form: Form,
    vocabulary: Vocabulary,
) -> Column | None:
    """The column whose head these parts are, behind others; None where they are not one head."""
    broken = any(part.apart for part in parts[at + 1 : stop]) or (
        not form.by_line and _crosses(parts, at, stop)
    )
    if broken or _holds_two([part.text for part in parts[at:stop]], vocabulary):
        return None
    pieces = pieces_of(parts[at:stop])
    text = join_lines(piece.text for piece in pieces)
    kind = kind_of(text, vocabulary) or ("mark" if _is_mark(text, vocabulary) else "")
    if not kind and before[0].kind == "aim":
        kind = section_kind(text, vocabulary)
    if kind == "name" and any(column.kind == "name" for column in before):
        # Behind other heads it says what sort of indicator it is; directly behind, it is a title.
        is_text = vocabulary.meaning("heads", text) == "description"
        kind = "text" if is_text else "short" if before[-1].kind != "name" else ""
    if not kind and _PLACE.fullmatch(text):
        kind = "place"
    return Column(kind, pieces) if kind and kind != "code" else None


def _stands_apart(parts: Sequence[Part], at: int, columns: Sequence[Column], form: Form) -> bool:
    """Whether the next head stands as this form wants it: with a blank line above it, or without one."""
    is_first = len(columns) == 1 and not columns[0].pieces
    return is_first or parts[at].apart is form.apart


def _crosses(parts: Sequence[Part], at: int, stop: int) -> bool:
    """Whether a cell over several lines does not end where a line ends, as such cells do."""
    return parts[at].line != parts[stop - 1].line and stop < len(parts) and not parts[stop].begins


def _is_mark(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is the letter in brackets that says of the year above it what it is: "(R)"."""
    return text[:1] == "(" and text[-1:] == ")" and bool(vocabulary.meaning("head_letters", text[1:-1]))


def _first_heads(
    parts: Sequence[Part], at: int, form: Form, vocabulary: Vocabulary
) -> list[tuple[Column, int]]:
    """What the first head can be: one that is known, any few words above labels, or nothing."""
    known: list[tuple[Column, int]] = []
    others: list[tuple[Column, int]] = []
    within = _is_within(parts, at, vocabulary)
    most = min(at + (form.limits.head if form.by_line else _LONGEST_CORNER), len(parts))
    for stop in range(at + 1, most + 1):
        texts = [part.text for part in parts[at:stop]]
        if (not form.by_line and _crosses(parts, at, stop)) or _holds_two(texts, vocabulary):
            continue
        if any(part.apart for part in parts[at + 1 : stop]):
            break
        pieces = pieces_of(parts[at:stop])
        text = join_lines(piece.text for piece in pieces)
        kind = kind_of(text, vocabulary) or ("aim" if section_kind(text, vocabulary) == "aim" else "")
        if kind in _FIRST:
            known.append((Column("label" if kind == "short" else kind, pieces), stop))
        elif within:
            continue
        elif not kind and (stop == at + 1 or not form.by_line) and _is_corner(text, vocabulary):
            others.append((Column("corner", pieces), stop))
        elif kind in VALUES and all(column.pieces for column, _ in others):
            others.append((Column("corner", ()), at))
    # "Programma Sociaal (x € 1.000)" begins with a head, and is one corner all the same.
    scaled = [item for item in others if vocabulary["scales"].first(item[0].text)]
    return [*known, *scaled] if known else others


def _is_within(parts: Sequence[Part], at: int, vocabulary: Vocabulary) -> bool:
    """Whether the line above a part holds heads too, so that no heads can begin at the part."""
    start = at
    while start and parts[start - 1].line == parts[at - 1].line:
        start -= 1
    text = " ".join(part.text for part in parts[start:at])
    heading = section_of(text, vocabulary) or numbered_head(text)
    says_nothing = not text or vocabulary["scales"].first(text) or heading
    return not says_nothing and _all_known(text, known_words(vocabulary))


def _is_corner(text: str, vocabulary: Vocabulary) -> bool:
    """Whether some words can stand above the labels of a table: "Programma 4", "(x € 1.000)"."""
    few = len(text.split()) <= _LONGEST_CORNER and any(char.isalpha() for char in text)
    if text[:1].islower() or _YEAR.search(text) or _is_mark(text, vocabulary):
        return False
    if kind_of(text.split()[-1], vocabulary) in VALUES and not _SCALE_END.search(text):
        return False
    heading = section_of(text, vocabulary) or marker_of(text)[0]
    coded = goal_head(text, vocabulary) and not vocabulary["scales"].first(text)
    return few and not heading and not ends_sentence(text) and not coded


def _arranged(columns: tuple[Column, ...], vocabulary: Vocabulary) -> Iterator[tuple[Column, ...]]:
    """Heads in one line, or in two lines of which the second was printed behind the first."""
    if found := shared_out(columns, vocabulary):
        yield _with_aims(found)
        return
    if turned := figures_first(columns):
        yield from map(_with_aims, turned)
        return
    if columns[0].kind == "corner":
        if columns[1].kind not in VALUES:
            return
        columns = (Column("label", columns[0].pieces), *columns[1:])
    if any(column.kind == "place" for column in columns):
        # A name that is not known may be a place where another head is one.
        if not any(read_head(column.text, vocabulary).area for column in columns):
            return
        columns = tuple(Column("figure", c.pieces) if c.kind == "place" else c for c in columns)
    told = _with_aims(columns)
    if all(column.kind != "mark" for column in told):
        yield told
        if told[0].kind == "name" and told[1].kind in VALUES:
            # The column that says for each row what its figures are has no head.
            yield (told[0], Column("sort", ()), *told[1:])
    for lower in _lower_lines(told, vocabulary):
        upper = told[: len(told) - len(lower)]
        yield from _two_lines(upper, lower, vocabulary)


def _with_aims(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """ "Doel" before the names is a label, behind them a target."""
    names = [at for at, column in enumerate(columns) if column.kind == "name"]
    first = names[0] if names else 0
    return tuple(
        Column("label" if at < first or at == 0 else "target", column.pieces)
        if column.kind == "aim"
        else column
        for at, column in enumerate(columns)
    )


def _lower_lines(columns: Sequence[Column], vocabulary: Vocabulary) -> Iterator[tuple[Column, ...]]:
    """What can be a second line of heads: years, or letters that belong to years."""
    for test in (is_bare_year, lambda column, _vocabulary: column.kind == "mark"):
        count = 0
        while count < len(columns) - 2 and test(columns[-1 - count], vocabulary):
            count += 1
        if count > 1:
            yield tuple(columns[len(columns) - count :])


def _two_lines(
    upper: tuple[Column, ...], lower: tuple[Column, ...], vocabulary: Vocabulary
) -> Iterator[tuple[Column, ...]]:
    """The second line under the first: one under each head of figures, or all under the only one."""
    open_heads = [
        at
        for at, column in enumerate(upper)
        if column.kind in {"figure", "target"}
        and (lower[0].kind == "mark" or not read_head(column.text, vocabulary).period)
    ]
    if len(open_heads) == len(lower):
        under = dict(zip(open_heads, lower, strict=True))
        yield tuple(
            Column(column.kind, (*column.pieces, *under[at].pieces)) if at in under else column
            for at, column in enumerate(upper)
        )
        return
    if lower[0].kind == "mark" or not open_heads:
        return
    if len(open_heads) > 1 and len(open_heads) < len(lower):
        # Which years stand under which head is not told.
        return
    last = open_heads[-1]
    over = upper[last]
    under_last = tuple(Column(over.kind, (*over.pieces, *column.pieces)) for column in lower)
    yield (*upper[:last], *under_last, *upper[last + 1 :])


def _is_table(kinds: Sequence[str]) -> bool:
    """Whether these columns are those of a table whose rows can be told apart."""
    anchors = [kind for kind in kinds if kind in ANCHORS]
    figures = [kind for kind in kinds if kind in {"figure", "target"}]
    twice = [
        kind
        for kind, group in groupby(sorted(kinds))
        if kind in {"name", "unit", "source"} and len([*group]) > 1
    ]
    if "term" in kinds:
        return list(kinds) == ["term", "text"]
    return bool(anchors) and not twice and (len(figures) > 1 or len(kinds) > 2)
