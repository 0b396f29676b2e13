"""A small plan of an invented municipality, and random plans."""

from datetime import date
from decimal import Decimal
from functools import cache

from hypothesis import strategies as st

from koersvast import plan as p
from koersvast.plan import Column, Plan, columns


def small_plan() -> Plan:
    """Two goals, one indicator with a baseline, a figure, a target, and an activity."""
    at = {"document": "begroting-2024", "locator": "l12"}
    return Plan(
        profile=p.Profile(
            name="lindebroek", title="Lindebroek", municipality="Lindebroek", ignore=("G03",), invented=True
        ),
        documents=(
            p.Document(
                id="begroting-2024",
                title="Begroting 2024",
                kind=p.DocumentKind.PROGRAMME_BUDGET,
                published=date(2023, 11, 2),
            ),
        ),
        areas=(p.Area(id="lindebroek", name="Lindebroek", population=41250, **at),),
        goals=(
            p.Goal(id="samen", title="Samen leven", level=p.Level.PROGRAMME, **at),
            p.Goal(
                id="ontmoeten",
                parent="samen",
                title='Meer "echte" ontmoetingen, ook\nin de buurt',
                level=p.Level.GOAL,
                **at,
            ),
        ),
        indicators=(
            p.Indicator(id="eenzaam", name="% eenzaam", unit="percent", direction=p.Direction.DECREASE, **at),
        ),
        goal_indicators=(p.GoalIndicator(goal="ontmoeten", indicator="eenzaam", **at),),
        observations=(
            p.Observation(
                indicator="eenzaam",
                period="2020",
                role=p.Role.BASELINE,
                value=Decimal("43.0"),
                raw="43,0%",
                **at,
            ),
            p.Observation(
                indicator="eenzaam",
                period="2022",
                role=p.Role.REALISED,
                missing=p.Missing.NOT_AVAILABLE,
                raw="n.b.",
                **at,
            ),
        ),
        targets=(
            p.Target(
                indicator="eenzaam",
                period="2024",
                comparator=p.Comparator.LESS,
                value=Decimal(43),
                raw="<43%",
                **at,
            ),
        ),
        activities=(p.Activity(id="koffie", goal="ontmoeten", letter="a", title="Koffie in de buurt", **at),),
        results=(p.Result(activity="koffie", period="2023", progress=p.Progress.DONE, **at),),
    )


def cells(col: Column, ids: dict[str, list[str]]) -> st.SearchStrategy[object]:
    """Values that may stand in a column; references lead to the ids that there are."""
    if not col.refers_to:
        return _cells(col)
    known = ids.get(col.refers_to, [])
    return st.sampled_from(["", *known] if col.optional else known)


@cache
def _cells(col: Column) -> st.SearchStrategy[object]:
    """Made once for each column: making a strategy of a pattern takes longer than drawing from it."""
    if col.words:
        filled: st.SearchStrategy[object] = st.sampled_from(col.words)
    elif col.pattern:
        filled = st.from_regex(col.pattern, fullmatch=True, alphabet=st.characters(codec="ascii"))
    elif col.type is Decimal:
        filled = st.decimals(
            allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9
        )
    elif col.type is int:
        filled = st.integers(-(10**9), 10**9)
    elif col.type is date:
        filled = st.dates()
    else:
        filled = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1)
    return st.one_of(st.just("" if col.type is str else None), filled) if col.optional else filled


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Random plans whose references all lead somewhere, with trees without circles."""
    ids: dict[str, list[str]] = {}
    tables: dict[str, list[p.Row]] = {}
    for name, row_class in p.TABLES.items():
        rows: list[p.Row] = []
        needed = [col.refers_to for col in columns(row_class) if col.refers_to and not col.optional]
        possible = all(ids.get(table) for table in needed)
        for number in range(draw(st.integers(0, 3)) if possible else 0):
            values: dict[str, object] = {}
            for col in columns(row_class):
                values[col.name] = f"{name.replace('_', '-')}-{number}" if col.key else draw(cells(col, ids))
            rows.append(row_class(**values))
            if row_class.key_columns == ("id",):
                ids.setdefault(name, []).append(rows[-1].key)
        tables[name] = rows
    return Plan().with_rows(**tables)
