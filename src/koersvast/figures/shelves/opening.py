"""From one address to a shelf on its engine."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from koersvast.figures.loads import StoreError
from koersvast.figures.shelves.base import Shelf
from koersvast.figures.shelves.folder import Folder

_POSTGRES = {"postgresql", "postgres"}


def open_shelf(place: Path | str) -> Shelf:
    """The shelf at an address:

    - a folder, or `duckdb:///srv/figures`: Parquet files, read by DuckDB in this process;
    - `spark:///srv/figures`: the same files, read by Spark on this machine; `spark://host:7077/srv/figures`
      by the cluster with that master, on which the folder must be reachable under that name;
    - `postgresql://user:password@host:5432/database`: a database.

    Raises StoreError for another address and MissingEngine when the engine is not there.
    """
    if isinstance(place, Path) or "://" not in place:
        return _duckdb(Path(place))
    url = urlsplit(place)
    if url.scheme in _POSTGRES:
        from koersvast.figures.engines.postgres import Postgres
        from koersvast.figures.shelves.database import Database

        return Database(Postgres(place))
    folder = Path(unquote(url.path))
    if url.scheme == "duckdb" and not url.netloc and url.path:
        return _duckdb(folder)
    if url.scheme == "spark" and url.path:
        from koersvast.figures.engines.spark import LOCAL, spark

        return Folder(folder, spark(f"spark://{url.netloc}" if url.netloc else LOCAL))
    raise StoreError(
        f"found {url.scheme}://… as the place of the store: expected a folder, duckdb:///folder, "
        "spark:///folder, spark://host:port/folder or postgresql://user@host/database"
    )


def _duckdb(folder: Path) -> Folder:
    from koersvast.figures.engines.duckdb import duckdb

    return Folder(folder, duckdb())
