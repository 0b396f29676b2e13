"""Make the example plans of Haarlem and Haarlemmermeer from their documents.

Usage: python scripts/make_examples.py FOLDER   (the folder with the documents as text)

The documents are their authors' work. The examples hold what they state as facts: titles, names, codes,
references, sources, figures and progress. Running text is left out; where a title is a sentence of running
text, examples/short-titles.csv has a short one in our own words.
"""

from __future__ import annotations

import csv
import itertools
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from koersvast.plan import Plan, Profile, Row, columns, slug
from koersvast.plan.package import write_package
from koersvast.reading import read

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

PLANS = (
    (
        Profile(name="haarlem", title="Haarlem", municipality="Haarlem", code="GM0392"),
        (
            "haarlem-programmabegroting-2018-sociaal.txt",
            "haarlem-sociale-basis-2019-2021.txt",
            "haarlem-jeugd-2020.txt",
        ),
    ),
    (
        Profile(name="haarlemmermeer", title="Haarlemmermeer", municipality="Haarlemmermeer", code="GM0394"),
        ("haarlemmermeer-beleidskader-2019-2023.txt", "haarlemmermeer-zorg-en-werk-2023.txt"),
    ),
)

# Columns that carry running text, with what they carry; they are emptied.
RUNNING_TEXT = {
    "goals": ("text",),  # the explanation of a goal
    "indicators": ("definition",),  # how it is measured, in sentences
    "observations": ("note",),  # footnotes
    "targets": ("note",),  # footnotes
    "activities": ("text",),  # what will be done, in full
    "results": ("text", "cause"),  # what was done, and why not
    "parties": ("text",),  # what a party does
    "advices": ("advice", "answer", "follow_up"),  # letters of advice and the answers
}

# A title of more words is a sentence of running text and needs a short one. Goals are adopted as sentences:
# those are their names.
LONGEST_TITLE = {"activities": 15, "goals": 35}

# Rows are left out where a cell has more words: it then holds a piece of text instead of the content of a
# cell of a table, or of the name behind an abbreviation.
LONGEST_CELL = {"unread": ("text", 6), "terms": ("meaning", 10)}

# "Taal: voor een goede aansluiting …" is a name and a sentence; what is no longer is a name with a colon.
NAME_BEFORE_SENTENCE = re.compile(r"(?P<name>[^:]{1,70}): ")
LONGEST_NAME = 8

# Where a title stands: the document, the line, and the how-manieth of its table on that line.
Place = tuple[str, str, str]
Titles = Mapping[Place, str]


class WrongTitles(Exception):
    """Rows whose title is running text and that have no short one, or short titles that no row takes."""


def main(folder: Path) -> None:
    titles = short_titles()
    plans = [replace(read([folder / file for file in files]), profile=profile) for profile, files in PLANS]
    if wrong := [*titles_missing(plans, titles), *titles_not_taken(plans, titles)]:
        raise WrongTitles("\n".join(wrong))
    for plan in plans:
        write_package(facts_only(plan, titles), EXAMPLES / plan.profile.name)


def short_titles() -> Titles:
    with (EXAMPLES / "short-titles.csv").open(encoding="utf-8", newline="") as file:
        return {(row["document"], row["line"], row["number"]): row["title"] for row in csv.DictReader(file)}


def titles_missing(plans: Iterable[Plan], titles: Titles) -> Iterator[str]:
    """Titles that need a short one, as lines for short-titles.csv with the title behind them."""
    for place, row in placed_rows(plans):
        title = short_title(row, titles.get(place))
        if len(title.split()) > LONGEST_TITLE[row.table]:
            yield f"{','.join(place)},   # {title}"


def titles_not_taken(plans: Iterable[Plan], titles: Titles) -> Iterator[str]:
    """Short titles of places where nothing with a title was read."""
    for place in titles.keys() - {place for place, _ in placed_rows(plans)}:
        yield f"{','.join(place)} is not the place of an activity or goal"


def placed_rows(plans: Iterable[Plan]) -> Iterator[tuple[Place, Row]]:
    """Every row with a title, and its place."""
    for plan in plans:
        for table in LONGEST_TITLE:
            seen: Counter[tuple[str, str]] = Counter()
            for row in plan.rows(table):
                cells = row.cells()
                line = cells["document"], re.sub(r"\D.*", "", cells["locator"].removeprefix("l"))
                seen[line] += 1
                yield (*line, str(seen[line])), row


def short_title(row: Row, given: str | None) -> str:
    """The title of a row as a name: the one that was given for it, or what stands before its sentence."""
    title: str = row.cells()["title"]
    match = NAME_BEFORE_SENTENCE.match(title)
    if given is None and match and len(title.split()) > LONGEST_NAME:
        return match["name"]
    return given or title


def facts_only(plan: Plan, titles: Titles) -> Plan:
    """The plan without running text."""
    short = {(row.table, row.key): short_title(row, titles.get(place)) for place, row in placed_rows([plan])}
    tables = {name: [without_text(row, short) for row in rows if fits(row)] for name, rows in plan.tables()}
    return with_new_ids(plan, plan.with_rows(**tables))


def fits(row: Row) -> bool:
    """Whether a row holds the contents of a cell, and no piece of text."""
    column, longest = LONGEST_CELL.get(row.table, ("", 0))
    return not column or len(row.cells()[column].split()) <= longest


def without_text(row: Row, short: Mapping[tuple[str, str], str]) -> Row:
    """The row without running text, with its short title."""
    emptied = replace(row, **dict.fromkeys(RUNNING_TEXT.get(row.table, ()), ""))
    title = short.get((row.table, row.key))
    return replace(emptied, title=title) if title else emptied


def with_new_ids(before: Plan, after: Plan) -> Plan:
    """The plan with new ids where the title is new, since an id is made of the title; everywhere."""
    for table in LONGEST_TITLE:
        titles = {row.key: row.cells()["title"] for row in before.rows(table)}
        taken = set(titles)
        new: dict[str, str] = {}
        for row in after.rows(table):
            cells = row.cells()
            if cells["title"] != titles[row.key]:
                base = slug(f"{cells['document']} {cells['title']}", 72)
                new[row.key] = next(name for name in _numbered(base) if name not in taken)
                taken.add(new[row.key])
        after = after.with_rows(
            **{name: [_renamed(row, table, new) for row in rows] for name, rows in after.tables()}
        )
    return after


def _numbered(base: str) -> Iterator[str]:
    yield base
    yield from (f"{base}-{number}" for number in itertools.count(2))


def _renamed(row: Row, table: str, new: Mapping[str, str]) -> Row:
    cells = row.cells()
    places = [
        col.name
        for col in columns(type(row))
        if col.refers_to == table or (row.table == table and col.name == "id")
    ]
    return replace(row, **{name: new[cells[name]] for name in places if cells[name] in new})


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
