"""The engines of the tests: DuckDB always; PostgreSQL and Spark where the machine has them.

A test that asks for an engine that is not there is skipped and says what is missing. `.ci/run` installs
both; there they may only be missing when the packages could not be fetched.
"""

import atexit
import os
import pwd
import shutil
import subprocess
import tempfile
from functools import cache
from itertools import count
from pathlib import Path

import pytest

from koersvast.figures.engines import Engine, MissingEngine

# In a parallel run (--dist loadgroup) one worker starts a server, and keeps it.
DUCKDB = pytest.param("duckdb", id="duckdb")
POSTGRES = pytest.param("postgres", id="postgres", marks=pytest.mark.xdist_group("postgres"))
SPARK = pytest.param("spark", id="spark", marks=pytest.mark.xdist_group("spark"))
ENGINES = [DUCKDB, POSTGRES, SPARK]

# Spark writes a program for each query, and Java compiles it: worth it over millions of rows, not over ten.
_SPARK_FOR_FEW_ROWS = (
    "--conf spark.sql.codegen.wholeStage=false --conf spark.sql.codegen.factoryMode=NO_CODEGEN "
    "--driver-java-options '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' pyspark-shell"
)

_PLACES = (*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True), Path("/usr/local/bin"))
_DATABASES = count(1)


def place(engine: str, folder: Path) -> Path | str:
    """The address of a new store on an engine; files stand in the folder."""
    if engine == "duckdb":
        return folder
    if engine == "postgres":
        return database()
    spark()  # Skips where there is none.
    return f"spark://{folder}"


def engine_named(name: str) -> Engine:
    """The engine itself."""
    if name == "duckdb":
        from koersvast.figures.engines.duckdb import duckdb

        return duckdb()
    return spark() if name == "spark" else _postgres_engine()


def spark() -> Engine:
    """Spark on this machine, with two parts: the cases are small."""
    from koersvast.figures.engines.spark import spark as on_master

    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("there is no Java on this machine, which Spark runs on")
    os.environ["PYSPARK_SUBMIT_ARGS"] = _SPARK_FOR_FEW_ROWS
    try:
        return on_master()
    except MissingEngine as missing:
        pytest.skip(str(missing))


@cache
def _postgres_engine() -> Engine:
    from koersvast.figures.engines.postgres import Postgres

    return Postgres(database())


def database() -> str:
    """The address of a new database on a server of the tests."""
    server, bin_folder, user = _server()
    name = f"tests_{next(_DATABASES)}"
    _run([bin_folder / "createdb", "-h", server, "-U", "tests", name], user)
    return f"postgresql://tests@/{name}?host={server}"


@cache
def _server() -> tuple[Path, Path, str | None]:
    """A server of our own, reached by a socket in its folder: no port, no password, nothing left behind."""
    found = next((folder for folder in _PLACES if (folder / "initdb").exists()), None)
    if found is None:
        on_path = shutil.which("initdb")
        if on_path is None:
            pytest.skip("there is no PostgreSQL on this machine: expected initdb, as in Debian's postgresql")
        found = Path(on_path).parent
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="koersvast-postgres-"))
    if user is not None:
        shutil.chown(folder, user)
    data = folder / "data"
    _run([found / "initdb", "-D", data, "-U", "tests", "-A", "trust", "-E", "UTF8", "--no-sync"], user)
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=50"
    _run([found / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start"], user)
    atexit.register(_stop, found, folder, user)
    return folder, found, user


def _stop(bin_folder: Path, folder: Path, user: str | None) -> None:
    _run([bin_folder / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop"], user)
    shutil.rmtree(folder, ignore_errors=True)


def _user() -> str | None:
    """PostgreSQL refuses to run as root: then as its own user, or as nobody."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


def _run(command: list[object], user: str | None) -> None:
    done = subprocess.run(
        [str(part) for part in command], user=user, capture_output=True, text=True, cwd="/", check=False
    )
    assert done.returncode == 0, done.stderr or done.stdout
