"""Numbers and bullets that Word prints before paragraphs; they stand nowhere in the text itself."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from docx.document import Document
from docx.oxml.ns import qn

from koersvast.reading.layout.docx.xml import Element, value, whole

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    kind: str
    text: str
    start: int


class Numbering:
    """The lists of a document, counted as its paragraphs are read."""

    def __init__(self, document: Document) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        part = next(
            (rel.target_part for rel in document.part.rels.values()
             if not rel.is_external and rel.reltype.endswith("/numbering")), None,
        )  # fmt: skip
        if part is not None:
            self._read(part.element)

    def _read(self, root: Element) -> None:
        for abstract in root.findall(qn("w:abstractNum")):
            self._levels[abstract.get(qn("w:abstractNumId"))] = {
                whole(level.get(qn("w:ilvl"))): _level(level) for level in abstract.findall(qn("w:lvl"))
            }
        for number in root.findall(qn("w:num")):
            name = number.get(qn("w:numId"))
            levels = dict(self._levels.get(value(number, "w:abstractNumId") or "", {}))
            own = False
            for override in number.findall(qn("w:lvlOverride")):
                index = whole(override.get(qn("w:ilvl")))
                start = value(override, "w:startOverride")
                if start is not None and index in levels:
                    levels[index] = _Level(levels[index].kind, levels[index].text, whole(start, 1))
                    own = True
            # Lists of one definition count on together, unless one of them starts anew.
            key = f"own {name}" if own else value(number, "w:abstractNumId") or ""
            self._levels[key] = levels
            self._lists[name] = key

    def marker(self, properties: Element | None) -> tuple[str, int]:
        """What is printed before the next paragraph with these properties (w:numPr), and its depth."""
        key = self._lists.get(value(properties, "w:numId") or "", "")
        levels = self._levels.get(key, {})
        depth = min(max(whole(value(properties, "w:ilvl")), 0), _LEVELS - 1)
        if depth not in levels:
            return "", depth
        counts = self._counts[key]
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [index for index in counts if index > depth]:
            del counts[deeper]
        return _printed(levels, counts, depth), depth


def _level(level: Element) -> _Level:
    return _Level(
        value(level, "w:numFmt") or "decimal",
        value(level, "w:lvlText") or "",
        whole(value(level, "w:start"), 1),
    )


def _printed(levels: dict[int, _Level], counts: dict[int, int], depth: int) -> str:
    level = levels[depth]
    if level.kind == "none":
        return ""
    if level.kind == "bullet":
        return "•"

    def number(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        if index not in levels:
            return ""
        return _numeral(counts.get(index, levels[index].start), levels[index].kind)

    return _PLACE.sub(number, level.text).strip()


def _numeral(count: int, kind: str) -> str:
    if kind in {"lowerLetter", "upperLetter"} and count > 0:
        # After z comes aa, then bb (ECMA-376 part 1, 17.18.59).
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if kind == "lowerLetter" else letters.upper()
    if kind in {"lowerRoman", "upperRoman"}:
        return _roman(count) if kind == "lowerRoman" else _roman(count).upper()
    return str(count)


def _roman(count: int) -> str:
    signs = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
             (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
    text = ""
    for size, sign in signs:
        times, count = divmod(max(count, 0), size)
        text += sign * times
    return text
