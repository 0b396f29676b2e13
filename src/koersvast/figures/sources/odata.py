"""What OData services share, whatever their version: pages of rows, and filters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from koersvast.figures.sources.http import Client
from koersvast.figures.sources.problems import SourceError

Row = Mapping[str, Any]

# Addresses beyond about two thousand characters are refused by servers and proxies on the way.
LONGEST_FILTER = 1500

# One less than the largest answer of the v3 services that refuse more, and do not page themselves.
_OWN_PAGE = 9_999

_NEXT = ("@odata.nextLink", "odata.nextLink")


def rows(client: Client, path: str, query: Mapping[str, str]) -> Iterator[Row]:
    """All rows of an entity set, page by page: links to a next page are followed as they are given.

    A service that refuses a large answer instead of paging it is asked for parts. Raises SourceError, also
    for an answer without rows and for links that go round.
    """
    try:
        yield from _linked(client, path, query)
    except SourceError as refused:
        if refused.kind != "too-large" or "$top" in query:
            raise
        yield from _parted(client, path, query)


def _linked(client: Client, path: str, query: Mapping[str, str]) -> Iterator[Row]:
    address, seen = path, {path}
    answer = client.json(path, **query)
    while True:
        yield from _rows_in(answer, address)
        link = next((answer[key] for key in _NEXT if answer.get(key)), None)
        if link is None:
            return
        address = client.beside(str(link), f"{client.base}/{path.lstrip('/')}")
        if address in seen:
            raise SourceError("round", address=address)
        seen.add(address)
        answer = client.json(address)


def _parted(client: Client, path: str, query: Mapping[str, str]) -> Iterator[Row]:
    skip = 0
    while True:
        part = {**query, "$top": str(_OWN_PAGE), "$skip": str(skip)}
        found = list(_rows_in(client.json(path, **part), path))
        yield from found
        if len(found) < _OWN_PAGE:
            return
        skip += _OWN_PAGE


def _rows_in(answer: Mapping[str, Any], address: str) -> Sequence[Row]:
    found = answer.get("value")
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise SourceError("no-rows", address=address, found=", ".join(sorted(answer)[:5]) or "–")
    return found


def cell(row: Row, name: str) -> str:
    """What stands in a column that every row must have. Raises SourceError where it has none."""
    if row.get(name) is None:
        raise SourceError("no-column", found=", ".join(sorted(row)[:5]) or "–", expected=name)
    return str(row[name])


def quoted(text: str) -> str:
    """Text as a filter writes it: "'s" → "'''s'"."""
    return "'" + text.replace("'", "''") + "'"


def any_of(tests: Iterable[str], longest: int = LONGEST_FILTER) -> Iterator[str]:
    """Tests joined by `or`, in as many filters as keep each short enough; none for no tests."""
    joined = ""
    for test in tests:
        longer = f"{joined} or {test}" if joined else test
        if joined and len(longer) > longest:
            yield joined
            longer = test
        joined = longer
    if joined:
        yield joined


def all_of(tests: Iterable[str]) -> str:
    """Tests that must all hold; "" for none."""
    return " and ".join(f"({test})" for test in tests if test)
