"""Make the example plans of Haarlem and Haarlemmermeer from their documents.

Usage: python scripts/make_examples.py FOLDER   (the folder with the documents as text)

The documents are their authors' work. The examples hold what they state as facts: titles, names, codes,
references, sources, figures and progress. Running text is left out; where a title is a sentence of running
text, examples/short-titles.csv has a short one in our own words.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from koersvast.plan import TABLES, Plan, Profile, Row, columns, slug
from koersvast.plan.package import write_package
from koersvast.reading import read

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

PLANS = {
    "haarlem": (
        Profile(name="haarlem", title="Haarlem", municipality="Haarlem", code="GM0392"),
        (
            "haarlem-programmabegroting-2018-sociaal.txt",
            "haarlem-sociale-basis-2019-2021.txt",
            "haarlem-jeugd-2020.txt",
        ),
    ),
    "haarlemmermeer": (
        Profile(name="haarlemmermeer", title="Haarlemmermeer", municipality="Haarlemmermeer", code="GM0394"),
        ("haarlemmermeer-beleidskader-2019-2023.txt", "haarlemmermeer-zorg-en-werk-2023.txt"),
    ),
}

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

# What is longer did not stand in a cell of a table, but is a piece of text.
LONGEST_UNREAD = 6

# "Taal: voor een goede aansluiting …" is a name and a sentence.
NAME_BEFORE_SENTENCE = re.compile(r"(?P<name>[^:]{1,70}): \S+ \S+ \S+")

# (document, line) → short title
Titles = Mapping[tuple[str, str], str]


class TitlesMissing(Exception):
    """Rows whose title is running text and that have no short one."""


def main(folder: Path) -> None:
    titles = short_titles()
    for name, (profile, files) in PLANS.items():
        plan = replace(read([folder / file for file in files]), profile=profile)
        write_package(facts_only(plan, titles), EXAMPLES / name)


def short_titles() -> Titles:
    with (EXAMPLES / "short-titles.csv").open(encoding="utf-8", newline="") as file:
        return {(row["document"], row["line"]): row["title"] for row in csv.DictReader(file)}


def facts_only(plan: Plan, titles: Titles) -> Plan:
    """The plan without running text. Raises TitlesMissing with every title that is needed."""
    missing: list[str] = []
    tables = {name: list(without_text(plan.rows(name), titles, missing)) for name in TABLES}
    if missing:
        raise TitlesMissing("\n".join(missing))
    return with_new_ids(plan.with_rows(**tables), "activities")


def without_text(rows: tuple[Row, ...], titles: Titles, missing: list[str]) -> Iterator[Row]:
    for row in rows:
        if row.table == "unread" and len(str(row.cells()["text"]).split()) > LONGEST_UNREAD:
            continue
        emptied = replace(row, **dict.fromkeys(RUNNING_TEXT.get(row.table, ()), ""))
        yield titled(emptied, titles, missing) if row.table in LONGEST_TITLE else emptied


def titled(row: Row, titles: Titles, missing: list[str]) -> Row:
    """The row with a title that is a name."""
    cells = row.cells()
    title, line = cells["title"], re.sub(r"\D.*", "", cells["locator"].removeprefix("l"))
    if short := titles.get((cells["document"], line)):
        return replace(row, title=short)
    if match := NAME_BEFORE_SENTENCE.match(title):
        return replace(row, title=match["name"])
    if len(title.split()) > LONGEST_TITLE[row.table]:
        missing.append(f"{cells['document']},{line},  # {title}")
    return row


def with_new_ids(plan: Plan, table: str) -> Plan:
    """The plan with ids of one table made from the titles as they are now, everywhere."""
    new: dict[str, str] = {}
    for row in plan.rows(table):
        base = slug(f"{row.cells()['document']} {row.cells()['title']}", 72)
        taken = set(new.values())
        new[row.key] = next(name for name in _numbered(base) if name not in taken)
    return plan.with_rows(
        **{name: [_renamed(row, table, new) for row in rows] for name, rows in plan.tables()}
    )


def _numbered(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1


def _renamed(row: Row, table: str, new: Mapping[str, str]) -> Row:
    cells = row.cells()
    renamed = {
        col.name: new[cells[col.name]]
        for col in columns(type(row))
        if (col.refers_to == table or (row.table == table and col.name == "id")) and cells[col.name]
    }
    return replace(row, **renamed)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
