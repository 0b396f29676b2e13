"""Figures and targets of many areas, made up, as Parquet: for measuring at scale."""

from __future__ import annotations

from pathlib import Path

import duckdb

INDICATORS, YEARS, FIRST_YEAR = 120, 20, 2001

# The last realised year is 2020: one area in five has a target in that year, one in five three years on.
TARGETS = ((0, 2020), (1, 2023))


def made_scale(folder: Path, areas: int) -> int:
    """Write the tables of verdicts at scale; the figures sorted by indicator, area and year.

    The same arguments give the same files. The number of figures comes back.
    """
    count = INDICATORS * areas * YEARS
    with duckdb.connect() as engine:
        for name, query in _queries(areas, count).items():
            engine.execute(f"COPY ({query}) TO '{folder / name}.parquet' (FORMAT parquet, COMPRESSION zstd)")
    return count


def _queries(areas: int, count: int) -> dict[str, str]:
    # A series walks up and down around a level of its own, and is rounded as it would be published.
    level = "(20 + hash(i // 20) % 600 / 10.0)"
    value = (
        f"round({level} + (i % 20) * ((hash(i // 20 + 7) % 11)::INTEGER - 5) / 20.0 + hash(i) % 40 / 10.0, 1)"
    )
    figures = f"""
        SELECT (i // {YEARS})::INTEGER AS series, ({FIRST_YEAR} + i % {YEARS})::INTEGER AS year,
               {value}::DOUBLE AS value,
               '' AS missing, NULL::DOUBLE AS lower, NULL::DOUBLE AS upper, NULL::DOUBLE AS numerator,
               NULL::DOUBLE AS denominator,
               CASE WHEN i // {YEARS} % 2 = 0 THEN 400 + (i % 3 * 400)::INTEGER END::DOUBLE AS sample_size,
               1::INTEGER AS decimals, FALSE AS breaks, '' AS document
        FROM range({count}) AS made(i)"""
    targets = " UNION ALL ".join(
        f"""
        SELECT i::INTEGER AS series, {year}::INTEGER AS year,
               CASE hash(i) % 3 WHEN 0 THEN '>=' WHEN 1 THEN '<' ELSE '' END AS comparator,
               (20 + hash(i + 3) % 60)::DOUBLE AS value, NULL::DOUBLE AS value_to, 0::INTEGER AS decimals,
               '' AS missing, '' AS document
        FROM range({INDICATORS * areas}) AS made(i) WHERE i % 5 = {place}"""
        for place, year in TARGETS
    )
    return {
        "figures": figures,
        "baselines": f"{figures} LIMIT 0",
        "series": f"""
            SELECT i::INTEGER AS series, printf('i%03d', i // {areas}) AS indicator,
                   printf('BU%08d', i % {areas}) AS area, '' AS "group"
            FROM range({INDICATORS * areas}) AS made(i)""",
        "targets": targets,
        "indicators": f"""
            SELECT printf('i%03d', i) AS indicator, CASE i % 3 WHEN 0 THEN 'count' ELSE 'percent' END AS unit,
                   CASE i % 4 WHEN 0 THEN 'decrease' ELSE 'increase' END AS direction, FALSE AS events
            FROM range({INDICATORS}) AS made(i)""",
        "areas": f"""
            SELECT printf('BU%08d', i) AS area, printf('%d', hash(i) % 8) AS size_class
            FROM range({areas}) AS made(i)""",
    }
