"""The publications of a site: each whole in a folder of its own, with a list of them beside it.

The list and the folders are part of the site, so that a copy of the site has its history too.
"""

from __future__ import annotations

import json
from pathlib import Path

from koersvast.plan import PackageError, Plan, read_package
from koersvast.publishing.folder import CannotPublish
from koersvast.publishing.publications.publication import Publication

LIST = "publications.json"
# Dutch, since it is a part of addresses that people see.
_VERSIONS = "versies"


def folder_of(publication: Publication) -> str:
    """The folder of a publication within the site."""
    return f"{_VERSIONS}/{publication.version}"


def way_to(publication: Publication | None, within: str = "") -> str:
    """The way to a publication, or to the latest, from the root of the site or of a publication `within`."""
    up = "../" * len(within.split("/")) if within else ""
    if publication is None:
        return up
    return "" if folder_of(publication) == within else f"{up}{folder_of(publication)}/"


def list_of(publications: tuple[Publication, ...], within: str = "") -> bytes:
    """The list of publications as a file of the site, or of the publication in the folder `within`."""
    rows = [row.as_dict() | {"address": f"{way_to(row, within)}index.html"} for row in publications]
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def publications_in(site: Path) -> tuple[Publication, ...]:
    """The publications that a site has, the newest first; none where there is no site.

    Raises CannotPublish where the list cannot be read, or a publication on it is not there: what was
    published must not get lost unseen.
    """
    path = site / LIST
    if not path.is_file():
        return ()
    try:
        rows = [Publication.from_dict(values) for values in json.loads(path.read_text(encoding="utf-8"))]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CannotPublish("list-damaged", site, file=LIST) from error
    for row in rows:
        if not (site / folder_of(row)).is_dir():
            raise CannotPublish("version-lost", site, version=row.version, place=folder_of(row))
    return tuple(rows)


def kept_versions(site: Path) -> dict[str, Path]:
    """The folders of the publications that a site has, by their place within it."""
    return {folder_of(row): site / folder_of(row) for row in publications_in(site)}


def earlier_plan(site: Path, publication: Publication, name: str) -> Plan | None:
    """The plan with a name as it was in a publication; None where the plan was not in it.

    Raises CannotPublish where the plan cannot be read.
    """
    folder = site / folder_of(publication)
    for package in (folder / "data", folder / name / "data"):
        if (package / "datapackage.json").is_file():
            try:
                plan = read_package(package)
            except PackageError as error:
                place = package.relative_to(site).as_posix()
                raise CannotPublish(
                    "version-damaged", site, version=publication.version, place=place
                ) from error
            if plan.profile.name == name:
                return plan
    return None
