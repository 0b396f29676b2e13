"""Sources of figures on the web: CBS StatLine and its sister portals, and monitors on Swing.

    sources = Sources(portals())
    sources.ask("cbs", lambda source: source.fetch(Selection(table=…, measures=…, regions=…)))
    refresh(plan, read_connections(folder), sources)   # the figures of all connected indicators

A portal is data (`portals.toml`), a protocol is a module in `protocols/`. What cannot be had is a SourceError
with its words in every language. Needs the extra `figures`.
"""

from koersvast.figures.sources.connections import Connection, read_connections, write_connections
from koersvast.figures.sources.model import Fetched, Figure, Portal, Selection, Source, Table
from koersvast.figures.sources.opening import Sources
from koersvast.figures.sources.portals import portals
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.refreshing import Batch, Failed, refresh

__all__ = [
    "Batch",
    "Connection",
    "Failed",
    "Fetched",
    "Figure",
    "Portal",
    "Selection",
    "Source",
    "SourceError",
    "Sources",
    "Table",
    "portals",
    "read_connections",
    "refresh",
    "write_connections",
]
