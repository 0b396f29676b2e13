"""Plans drawn as text, so that a case reads as what it is about, in a test and in the handbook.

    document Begroting 2018
    programme 1 Meedoen
      goal 1.1 Meer inwoners sporten
        indicator % inwoners dat sport | percent | effect | increase | source: GGD
          baseline 2014: 49,1%
          realised 2016: 50% {n=400}
          target 2018 in Noord for 65-plussers: >51% (a note)
        activity a De gemeente legt velden aan
          result 2018 done: Er zijn velden aangelegd.
      budget 2018: 12.400 -1.100 11.300

A line that stands further in belongs to the line above it. Figures are printed as in Dutch; the amounts of a
budget are expenditure, income and balance in thousands of euros, a dash where one is missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from koersvast.plan import (
    Activity,
    Advice,
    AnswerStatus,
    Area,
    AreaKind,
    Budget,
    BudgetKind,
    Comparator,
    Direction,
    Document,
    DocumentKind,
    Goal,
    GoalIndicator,
    Indicator,
    IndicatorKind,
    Level,
    Mention,
    MentionKind,
    Missing,
    Observation,
    Plan,
    Policy,
    Profile,
    Progress,
    Result,
    Role,
    Row,
    Stage,
    Target,
    Term,
    Unread,
    slug,
)

LEVELS = {"programme": Level.PROGRAMME, "field": Level.POLICY_FIELD, "theme": Level.THEME, "goal": Level.GOAL,
          "subgoal": Level.SUBGOAL, "ambition": Level.AMBITION}  # fmt: skip
MISSING = {
    "-": Missing.DASH,
    "n.v.t.": Missing.NOT_APPLICABLE,
    "n/b": Missing.NOT_AVAILABLE,
    "p.m.": Missing.TO_FOLLOW,
}
COMPARATORS = {"<": "<", "≤": "<=", ">": ">", "≥": ">=", "": "="}
UNITS = ("percent", "count", "grade", "per_1000", "per_10000", "eur")

_FIGURE = re.compile(
    r"(?P<period>\S+?)(?: in (?P<area>[^:]+?))?(?: for (?P<group>[^:]+?))?: (?P<raw>[^({]+?)"
    r"(?: \{(?P<counts>[^}]*)\})?(?: \((?P<note>.*)\))?"
)
_NUMBER = re.compile(r"(?P<sign>[<>≤≥]?)\s*(?P<number>-?\d[\d.]*(?:,\d+)?)\s*%?(?:[–-](?P<to>\d[\d.,]*)%?)?")


def drawn(text: str) -> Plan:
    """The plan that a text draws."""
    return _Drawing().read(text)


class _Drawing:
    def __init__(self) -> None:
        self.rows: dict[str, list[Row]] = {}
        self.above: list[tuple[int, Row]] = []
        self.document = Document(id="plan", title="Plan", municipality="Waterland")
        self.line = 0

    def read(self, text: str) -> Plan:
        if "document " not in text:
            self.add(self.document)
        for number, line in enumerate(text.strip("\n").splitlines(), 1):
            if line.strip():
                self.line = number
                depth = len(line) - len(line.lstrip())
                self.above = [(d, row) for d, row in self.above if d < depth]
                word, _, rest = line.strip().partition(" ")
                row = self.reader(word)(self, word, rest.strip())
                self.above.append((depth, row))
        return Plan(profile=Profile(municipality="Waterland")).with_rows(**self.rows)

    @staticmethod
    def reader(word: str) -> Callable[[_Drawing, str, str], Row]:
        if word in LEVELS:
            return _Drawing.goal
        if word == "document":
            return _Drawing.new_document
        if word in ("baseline", "realised"):
            return _Drawing.observation
        return getattr(_Drawing, word)  # type: ignore[no-any-return]

    def add(self, row: Row) -> Row:
        self.rows.setdefault(row.table, []).append(row)
        return row

    def nearest(self, row_class: type[Row]) -> str:
        return next((row.key for _, row in reversed(self.above) if isinstance(row, row_class)), "")

    def place(self) -> dict[str, str]:
        return {"document": self.document.id, "locator": f"l{self.line}"}

    def new_id(self, table: str, text: str) -> str:
        taken = {row.key for row in self.rows.get(table, [])}
        name, number = slug(text), 2
        while name in taken:
            name, number = f"{slug(text)}-{number}", number + 1
        return name

    # Each method reads one kind of line.

    def new_document(self, word: str, rest: str) -> Row:
        title, _, kind = rest.partition(" | ")
        years = re.findall(r"\b20\d\d\b", title)
        self.document = Document(
            id=self.new_id("documents", title),
            title=title,
            kind=DocumentKind(kind) if kind else None,
            period=years[0] if years else "",
            municipality="Waterland",
        )
        return self.add(self.document)

    def area(self, word: str, rest: str) -> Row:
        name, _, population = rest.partition(" | ")
        kind = AreaKind.MUNICIPALITY if name == "Waterland" else AreaKind.DISTRICT
        count = int(population.replace(".", "")) if population else None
        return self.add(Area(id=slug(name), name=name, kind=kind, population=count))

    def goal(self, word: str, rest: str) -> Row:
        found = re.fullmatch(r"(?:(\d[\w.]*) )?(.*?)(?: \| (.*))?", rest)
        assert found
        code, title, text = found[1] or "", found[2], found[3] or ""
        return self.add(
            Goal(id=self.new_id("goals", f"{code} {title}"), parent=self.nearest(Goal), level=LEVELS[word],
                 code=code, title=title, text=text, **self.place())
        )  # fmt: skip

    def indicator(self, word: str, rest: str) -> Row:
        name, *properties = rest.split(" | ")
        row = Indicator(id=self.new_id("indicators", name), name=name, **self.place())
        activity = ""
        for prop in properties:
            key, _, value = prop.partition(": ")
            if prop in UNITS:
                row = replace(row, unit=prop)
            elif prop in list(IndicatorKind):
                row = replace(row, kind=IndicatorKind(prop))
            elif prop in list(Direction):
                row = replace(row, direction=Direction(prop))
            elif key == "letter":
                activity = next(
                    a.key for a in self.rows["activities"] if isinstance(a, Activity) and a.letter == value
                )
            else:
                row = replace(row, **{"every": {"frequency": value}}.get(key, {key: value}))
        goal = self.nearest(Goal)
        if goal:
            self.add(GoalIndicator(goal=goal, indicator=row.id, activity=activity, **self.place()))
        return self.add(row)

    def figure(self, rest: str) -> tuple[dict[str, object], str]:
        found = _FIGURE.fullmatch(rest)
        assert found, f"no figure: {rest}"
        raw = found["raw"].strip()
        number = _NUMBER.fullmatch(raw)
        common: dict[str, object] = {
            "indicator": self.nearest(Indicator),
            "area": slug(found["area"]) if found["area"] else "",
            "group": found["group"] or "",
            "period": found["period"],
            "value": _decimal(number["number"]) if number else None,
            "missing": MISSING.get(raw),
            "raw": raw,
            "note": found["note"] or "",
            **self.place(),
        }
        return common, found["counts"] or ""

    def observation(self, word: str, rest: str) -> Row:
        common, counts = self.figure(rest)
        if found := re.fullmatch(r"n=(\d+)", counts):
            common["sample_size"] = int(found[1])
        elif found := re.fullmatch(r"(\d+)/(\d+)", counts):
            common["numerator"], common["denominator"] = Decimal(found[1]), Decimal(found[2])
        return self.add(Observation(role=Role(word), **common))  # type: ignore[arg-type]

    def target(self, word: str, rest: str) -> Row:
        common, _ = self.figure(rest)
        if found := _NUMBER.fullmatch(str(common["raw"])):
            common["comparator"] = Comparator("range" if found["to"] else COMPARATORS[found["sign"]])
            common["value_to"] = _decimal(found["to"]) if found["to"] else None
        return self.add(Target(**common))  # type: ignore[arg-type]

    def activity(self, word: str, rest: str) -> Row:
        found = re.fullmatch(r"(?:(\w) )?(.*?)(?: \| (.*))?", rest)
        assert found
        return self.add(
            Activity(id=self.new_id("activities", found[2]), goal=self.nearest(Goal), letter=found[1] or "",
                     title=found[2], text=found[3] or "", **self.place())
        )  # fmt: skip

    def result(self, word: str, rest: str) -> Row:
        found = re.fullmatch(r"(\S+) (\w+)(?: because of ([^:]+))?:(.*)", rest)
        assert found, f"no result: {rest}"
        return self.add(
            Result(activity=self.nearest(Activity), period=found[1], progress=Progress(found[2]),
                   cause=found[3] or "", text=found[4].strip(), **self.place())
        )  # fmt: skip

    def budget(self, word: str, rest: str) -> Row:
        period, _, amounts = rest.partition(": ")
        row: Row | None = None
        for kind, raw in zip(BudgetKind, amounts.split(), strict=False):
            if raw != "-":
                row = self.add(
                    Budget(goal=self.nearest(Goal), kind=kind, period=period, stage=Stage.BUDGET,
                           amount=_decimal(raw) * 1000, raw=raw, **self.place())
                )  # fmt: skip
        assert row
        return row

    def policy(self, word: str, rest: str) -> Row:
        found = re.fullmatch(r"(.*?)(?: \(([^()]*\d[^()]*)\))?(?: (https?://\S+))?", rest)
        assert found
        return self.add(
            Policy(id=self.new_id("policies", found[1]), goal=self.nearest(Goal), title=found[1],
                   reference=found[2] or "", address=found[3] or "", **self.place())
        )  # fmt: skip

    def page(self, word: str, rest: str) -> Row:
        """`page p12 mention page Zie pagina 32 = 32`: a mention on a page."""
        locator, _, text = rest.split(" ", 2)
        row = replace(self.mention("mention", text), locator=locator)
        self.rows[row.table][-1] = row
        return row

    def term(self, word: str, rest: str) -> Row:
        abbreviation, _, meaning = rest.partition(" = ")
        return self.add(Term(abbreviation=abbreviation, meaning=meaning, **self.place()))

    def at(self, word: str, rest: str) -> Row:
        """`at p12 unread Some text`: text on a page that found no place."""
        locator, _, text = rest.split(" ", 2)
        return self.add(Unread(text=text, reason="drawn", document=self.document.id, locator=locator))

    def mention(self, word: str, rest: str) -> Row:
        """`mention term 2014-2018 = 2014-2018 of Kompas`: a kind, the text, where it leads, and of what."""
        kind, _, text = rest.partition(" ")
        printed, _, target = text.partition(" = ")
        target, _, subject = target.partition(" of ")
        return self.add(
            Mention(kind=MentionKind(kind), text=printed, target=target, subject=subject, **self.place())
        )

    def advice(self, word: str, rest: str) -> Row:
        subject, _, answer = rest.partition(" -> ")
        status, _, text = answer.partition(": ")
        return self.add(
            Advice(id=self.new_id("advices", subject), subject=subject, advice=subject, answer=text,
                   status=AnswerStatus(status) if status else None, **self.place())
        )  # fmt: skip


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(".", "").replace(",", "."))
