"""A selection as filters of OData, each short enough for an address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from koersvast.figures.sources import odata
from koersvast.figures.sources.selecting import Resolved

# Beyond this the periods are picked out of the answer instead.
_LONGEST_PERIODS = 400


def filters(resolved: Resolved, more: Iterable[str] = ()) -> Iterator[str]:
    """Filters that together give the selection, one "" for everything; `more` are tests for each."""
    fixed = [*more, *(f"{name} eq {odata.quoted(one.key)}" for name, one in resolved.chosen.items())]
    if resolved.period:
        keys = [odata.quoted(one.key) for one in resolved.period_categories.values()]
        tests = " or ".join(f"{resolved.period.code} eq {key}" for key in keys)
        fixed += [tests] if len(tests) <= _LONGEST_PERIODS else []
    for regions in odata.any_of(_regions(resolved)) if resolved.region else [""]:
        yield odata.all_of([*fixed, regions])


def _regions(resolved: Resolved) -> Iterator[str]:
    """One test for all regions of a prefix, and one for each other region."""
    assert resolved.region is not None, "asked for a table with regions only"
    name = resolved.region.code
    for prefix in resolved.prefixes:
        yield f"startswith({name},{odata.quoted(prefix)})"
    for code, one in resolved.regions.items():
        if not code.startswith(resolved.prefixes):
            yield f"{name} eq {odata.quoted(one.key)}"
