"""The course of each series (latest and previous figure, slope over five years), in several ways.

The first is ours; the others are the same by hand. Polars is for measuring only, in the
group `bench`.
"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pandas as pd
import polars as pl

from koersvast.assessing.at_scale import history
from koersvast.assessing.at_scale.arithmetic import beside
from koersvast.figures.engines.duckdb import DuckDB

_SQL = """
COPY (
  WITH ends AS (SELECT series, max(year) AS last FROM '{figures}' WHERE value IS NOT NULL GROUP BY series),
  course AS (
    SELECT series, max(year) FILTER (year < last) AS previous_year,
           regr_slope(value, year) FILTER (year > last - 5) AS slope
    FROM '{figures}' JOIN ends USING (series) WHERE value IS NOT NULL GROUP BY series
  )
  SELECT series, last AS year, now.value, previous_year, before.value AS previous, slope
  FROM ends JOIN course USING (series)
  JOIN '{figures}' AS now ON now.series = ends.series AND now.year = last
  LEFT JOIN '{figures}' AS before ON before.series = ends.series AND before.year = previous_year
) TO '{out}' (FORMAT parquet)
"""


def ours(folder: Path) -> None:
    engine = DuckDB(threads=2)
    figures = engine.parquet(folder / "figures.parquet")
    years = history.years_of(figures, None)
    latest, course = history.latest(figures, years), history.course(figures, years)
    rows = beside(latest.select("series", "year", "value"), course.drop("first"))
    engine.write_parquet(beside(rows, history.previous(figures, course)), folder / "ours.parquet")


def by_sql(folder: Path) -> None:
    with duckdb.connect(config={"threads": 2, "preserve_insertion_order": "false"}) as engine:
        engine.execute(_SQL.format(figures=folder / "figures.parquet", out=folder / "sql.parquet"))


def by_polars(folder: Path) -> None:
    rows = pl.scan_parquet(folder / "figures.parquet").select("series", "year", "value").drop_nulls()
    near = pl.col("year") > pl.col("year").max() - 5
    x, y = pl.col("year").filter(near).cast(pl.Float64), pl.col("value").filter(near)
    course = (
        rows.sort("series", "year")
        .group_by("series")
        .agg(
            pl.col("year").last(),
            pl.col("value").last(),
            pl.col("year").slice(-2, 1).first().alias("previous_year"),
            pl.col("value").slice(-2, 1).first().alias("previous"),
            (((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum()).alias("slope"),
        )
    )
    course.sink_parquet(folder / "polars.parquet")


def by_pandas(folder: Path) -> None:
    rows = pd.read_parquet(folder / "figures.parquet", columns=["series", "year", "value"]).dropna()
    rows = rows.sort_values(["series", "year"])
    places = rows.groupby("series", sort=False).cumcount(ascending=False)
    out = rows[places == 0].merge(rows[places == 1], on="series", how="left", suffixes=("", "_previous"))
    last = rows.groupby("series", sort=False)["year"].transform("max")
    near = rows[rows.year > last - 5].copy()
    means = near.groupby("series", sort=False)[["year", "value"]].transform("mean")
    near["xy"] = (near.year - means.year) * (near.value - means.value)
    near["xx"] = (near.year - means.year) ** 2
    sums = near.groupby("series", sort=False)[["xy", "xx"]].sum()
    out["slope"] = out.series.map(sums.xy / sums.xx)
    out.to_parquet(folder / "pandas.parquet")


OTHER_WAYS = {"ours, by Ibis": ours, "DuckDB by hand": by_sql, "Polars": by_polars, "pandas": by_pandas}


def check(folder: Path) -> None:
    """All ways must give the same slopes and figures. Raises AssertionError."""
    with duckdb.connect() as engine:
        for other in ("sql", "polars", "pandas"):
            differ = engine.execute(
                f"SELECT count(*) FROM '{folder}/ours.parquet' o FULL JOIN '{folder}/{other}.parquet' t "
                "USING (series) WHERE o.value IS DISTINCT FROM t.value "
                f"OR o.previous IS DISTINCT FROM t.{'value_previous' if other == 'pandas' else 'previous'} "
                "OR abs(o.slope - t.slope) > 1e-9 OR o.slope IS NULL"
            ).fetchone()
            assert differ == (0,), f"{other} differs in {differ}"
