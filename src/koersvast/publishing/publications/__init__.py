"""Publishing as an act: every publication has a version and a date, and stays reachable."""

from koersvast.publishing.publications.archive import (
    earlier_plan,
    folder_of,
    kept_versions,
    list_of,
    publications_in,
    way_to,
)
from koersvast.publishing.publications.publication import Publication

__all__ = [
    "Publication",
    "earlier_plan",
    "folder_of",
    "kept_versions",
    "list_of",
    "publications_in",
    "way_to",
]
