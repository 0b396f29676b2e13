"""The report as one HTML file that needs nothing from elsewhere: no script, no font, no picture."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, partial
from hashlib import sha256
from importlib import resources

import jinja2

from koersvast.plan import Document, Plan
from koersvast.reading.blocks import Layout
from koersvast.reading.report.beside import Passage, passages
from koersvast.reading.report.doubts import Standing
from koersvast.reading.report.parts import Part, parts
from koersvast.reading.report.said import groups, traits
from koersvast.reading.report.shown import cuts, excerpt, place_of
from koersvast.texts import text

# With so many passages and findings a browser takes noticeably long to lay out a page.
_LONG = 5000


@dataclass(frozen=True)
class Beside:
    """A document by part, beside what was read from it."""

    document: Document
    parts: tuple[Part, ...]

    @cached_property
    def to_check(self) -> tuple[Passage, ...]:
        """The passages that a person should look at, in the order of the document."""
        return tuple(passage for part in self.parts for passage in part.passages if passage.to_check)

    @property
    def tables(self) -> tuple[int, int]:
        """How many tables it has, and from how many something was read."""
        found = [passage for part in self.parts for passage in part.passages if passage.printed.grid]
        return len(found), sum(passage.was_read for passage in found)

    @property
    def size(self) -> int:
        """How many passages and findings there are to show."""
        return sum(len(part.passages) + part.counts.total() for part in self.parts)

    def count(self, standing: Standing) -> int:
        """How many of its rows were read, are doubtful, or found no place."""
        return sum(part.counts[standing] for part in self.parts)


def beside(plan: Plan, layouts: Mapping[str, Layout], language: str = "nl") -> tuple[Beside, ...]:
    """The documents that were read into a plan; `layouts` are their layouts by document id."""
    return tuple(_beside(plan, layouts, language))


def reading_report(plan: Plan, documents: tuple[Beside, ...], language: str = "nl") -> str:
    """The report on documents that were read into a plan, as a page of HTML."""
    style = (resources.files(__package__) / "report.css").read_text(encoding="utf-8")
    return _template().render(
        language=language,
        documents=documents,
        long=sum(document.size for document in documents) > _LONG,
        style=style,
        # The page may use this style sheet, and nothing else from anywhere.
        style_hash=f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}",
        cuts=cuts,
        excerpt=excerpt,
        groups=partial(groups, plan, language=language),
        place_of=place_of,
        traits=partial(traits, plan, language=language),
        text=partial(_text, language),
    )


def _beside(plan: Plan, layouts: Mapping[str, Layout], language: str) -> Iterator[Beside]:
    first = 0
    for document in plan.documents:
        if document.id in layouts:
            found = passages(plan, document, layouts[document.id], first)
            first += sum(len(passage.findings) for passage in found)
            yield Beside(document, parts(layouts[document.id], found, language))


def _text(language: str, key: str, **values: object) -> str:
    return text(key, language, **values)


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("koersvast.reading.report", "."),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    return environment.get_template("report.html.jinja")
