"""Searching a site in the browser: what can be found, and the index of it."""

from koersvast.publishing.search.findable import Findable, findables
from koersvast.publishing.search.index import FOLDER, SCRIPT, search_files

__all__ = ["FOLDER", "SCRIPT", "Findable", "findables", "search_files"]
