"""The files that can be downloaded: the Data Package, each indicator's figures, and the open data."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping

from koersvast.plan import Indicator, Plan
from koersvast.plan.package import package_files
from koersvast.publishing.opendata import open_data_files
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition

# A zip holds the time of each file; a fixed one gives the same bytes for the same plan.
_TIME = (1980, 1, 1, 0, 0, 0)
_COLUMNS = (
    "role",
    "area",
    "group",
    "period",
    "comparator",
    "value",
    "value_to",
    "lower",
    "upper",
    "sample_size",
    "missing",
    "raw",
    "note",
    "document",
    "locator",
)


def data_files(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """All files that pages in every language share, with their place beside the Dutch pages."""
    package = package_files(edition.plan)
    for name, table in package.items():
        yield f"{addresses.FILES}/{name}", table.encode("utf-8")
    yield addresses.PACKAGE_ZIP, zipped(package, edition.plan.profile.name)
    for indicator in edition.plan.indicators:
        yield addresses.indicator_csv(indicator.id), indicator_csv(indicator, edition.plan).encode("utf-8")
    yield from open_data_files(edition.plan, edition.assessment, edition.findings)


def zipped(files: Mapping[str, str], folder: str) -> bytes:
    """Files in one zip, in a folder; the same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, contents in files.items():
            entry = zipfile.ZipInfo(f"{folder}/{name}", _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, contents)
    return out.getvalue()


def indicator_csv(indicator: Indicator, plan: Plan) -> str:
    """The figures and targets of an indicator, one a line; the role of a target is "target"."""
    out = io.StringIO()
    writer = csv.DictWriter(out, _COLUMNS, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for row in (*plan.observations_of(indicator.id), *plan.targets_of(indicator.id)):
        cells = {"role": "target", **row.cells()}
        writer.writerow({name: "" if value is None else value for name, value in cells.items()})
    return out.getvalue()
