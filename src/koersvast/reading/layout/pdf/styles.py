"""What letters tell: which size the text of a document has, and which lines are headings of what level."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from koersvast.reading.layout.pdf.lines import Line, lines_of, segments_of
from koersvast.reading.layout.pdf.page import Page

# A heading is printed this much larger than the text, or bold.
_LARGER = 1.1
# Letters this much larger than the text make a heading of what ends in a full stop, too.
_MUCH_LARGER = 1.4
_LONGEST_HEADING = 170
_MOST_LEVELS = 6
# A line of running text has so many characters, and stands alone: cells of a table stand beside each other.
_LONG_LINE = 50
_USUAL_SIZE = 10.0
_PAGES_ENOUGH = 40


@dataclass(frozen=True, slots=True)
class Styles:
    """The letter size of running text, and the styles of headings from wide to narrow."""

    body: float
    bold_body: bool
    headings: tuple[tuple[float, bool], ...] = ()

    def level(self, lines: Sequence[Line]) -> int:
        """The level of these lines as a heading; 0 when they are none."""
        if not self.is_heading(lines):
            return 0
        style = style_of(lines)
        return min(self.headings.index(style) + 1, _MOST_LEVELS) if style in self.headings else _MOST_LEVELS

    def is_heading(self, lines: Sequence[Line]) -> bool:
        """Whether lines look like a heading: larger or bold, short, and no sentence."""
        text = lines[-1].text.rstrip()
        if len(lines) > 3 or sum(len(line.text) for line in lines) > _LONGEST_HEADING:
            return False
        if not any(char.isalpha() for line in lines for char in line.text):
            return False
        if lines[0].size >= _LARGER * self.body:
            ends_sentence = text.endswith(".") and lines[0].size < _MUCH_LARGER * self.body
            return not text.endswith((",", ";")) and not ends_sentence
        bold = all(line.bold for line in lines) and not self.bold_body
        return bold and lines[0].size > 0.9 * self.body and not text.endswith((".", ",", ";"))


def style_of(lines: Sequence[Line]) -> tuple[float, bool]:
    """Letter size to half a point, and boldness, of lines printed alike."""
    return round(lines[0].size * 2) / 2, all(line.bold for line in lines)


def body_of(pages: Sequence[Page]) -> Styles:
    """The size in which most running text is printed: long lines without gaps, so not those of tables.

    Pages spread over the document tell enough of a long one.
    """
    running: Counter[tuple[float, bool]] = Counter()
    others: Counter[tuple[float, bool]] = Counter()
    for page in pages[:: max(1, len(pages) // _PAGES_ENOUGH)]:
        for line in lines_of(page.words):
            parts = segments_of(line)
            for part in parts:
                letters = running if len(parts) == 1 and len(part.text) >= _LONG_LINE else others
                letters[round(part.size * 2) / 2, part.bold] += len(part.text)
    letters = running or others
    sizes: Counter[float] = Counter()
    for (size, _), count in letters.items():
        sizes[size] += count
    body = sizes.most_common(1)[0][0] if sizes else _USUAL_SIZE
    return Styles(body, letters[body, True] > letters[body, False])


def with_headings(styles: Styles, groups: Iterable[Sequence[Line]]) -> Styles:
    """The styles with those of the headings among these groups of lines, widest first."""
    found = {style_of(lines) for lines in groups if styles.is_heading(lines)}
    ordered = sorted(found, key=lambda style: (-style[0], not style[1]))
    return Styles(styles.body, styles.bold_body, tuple(ordered))
