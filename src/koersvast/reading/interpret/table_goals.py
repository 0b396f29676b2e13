"""The goals that a table with indicators states beside them: themes, main goals, subgoals, goals of areas."""

from __future__ import annotations

import re

from koersvast.plan import Area, AreaKind, Goal, Level, Policy
from koersvast.reading.interpret.coded_goals import parent_by_code
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.series import Label, Series
from koersvast.reading.recognise.goal_heads import goal_head
from koersvast.reading.recognise.indicator_tables import IndicatorTable
from koersvast.reading.recognise.references import referenced

# What marks a goal as one within the main goal above it.
_SUBGOAL = re.compile(r"^\s*[-–—•·▪*o]\s+(?=\S)")
# "Totaal", "Lindebroek totaal", "Gemiddelde Lindebroek"
_WHOLE = re.compile(r"\b(?:totaal|gemiddelde?)\b|[()]", re.IGNORECASE)
# "2. Hulp is op tijd", "1.3 Meer groen": the number is the code of the goal.
_CODE = re.compile(r"^(\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)[.)]?\s+(?=[^\W\d_])")


class TableGoals:
    """The goals of one table, made as its rows are read from top to bottom."""

    def __init__(self, context: Context, table: IndicatorTable) -> None:
        self.context, self.table = context, table
        self.main: Goal | None = None
        self.goal: Goal | None = None
        self.above: Goal | None = None

    def area_of(self, series: Series) -> str:
        """The id of the area of a row, "" for the whole municipality."""
        label = series.labels.get("area")
        if not label or is_municipality(label.text, self.context):
            return ""
        head = next((c.head.text for c in self.table.columns if c.kind == "area"), "")
        return area_named(label.text, label.locator, self.context, kind_in=head).id

    def goal_of(self, series: Series) -> str:
        """The id of the goal that a row serves, "" for none; goals that are new are added."""
        self._open_above(series)
        label = series.labels.get("goal")
        if label:
            if "goal" in series.new_labels or self.goal is None:
                self._open_goal(label, series)
            goal = self.goal
        else:
            goal = self._coded(series) or self.above or self._under_heading(series)
        goal_id = goal.id if goal else self.context.outline.goal_id
        self._policy(series, goal_id)
        return goal_id

    def _open_above(self, series: Series) -> None:
        """The theme of a row, or the area under which its goals stand."""
        theme, area = series.labels.get("theme"), series.labels.get("area")
        if theme:
            if "theme" in series.new_labels or self.above is None:
                self.above = self._goal(theme, self._level("theme", Level.THEME), self._parent(Level.THEME))
                self.main = self.goal = None
        elif area and "goal" in series.labels and ("area" in series.new_labels or self.above is None):
            area_id = self.area_of(series)
            self.above = self._goal(area, Level.THEME, self._parent(Level.THEME), area=area_id)
            self.main = self.goal = None

    def _open_goal(self, label: Label, series: Series) -> None:
        marker = _SUBGOAL.match(label.text)
        title = Label(label.text[marker.end() :] if marker else label.text, label.locator)
        code = series.label("code")
        head = goal_head(title.text, self.context.vocabulary)
        if head and head.code:
            code, title = code or head.code, Label(head.title, title.locator)
        elif not code and (number := _CODE.match(title.text)):
            code, title = number[1], Label(title.text[number.end() :], label.locator)
        sub = bool(marker) and self.main is not None
        level = Level.SUBGOAL if sub else self._level("goal", Level.GOAL)
        above = self.main if sub else self.above
        parent = above.id if above else parent_by_code(self.context, code, title.text, self._parent(level))
        area = self.area_of(series) if "area" in series.labels else ""
        self.goal = self._goal(title, level, parent, area=area, code=code)
        if not sub:
            self.main = self.goal

    def _level(self, kind: str, otherwise: Level) -> Level:
        """The level that the head of a column names ("Programma", "Subdoel")."""
        column = self.table.column(kind)
        word = self.context.vocabulary.meaning("levels", column.head.text) if column else ""
        return Level(word) if word else otherwise

    def _parent(self, level: Level) -> str:
        return self.context.outline.parent_for(level)

    def _goal(self, label: Label, level: Level, parent: str, *, area: str = "", code: str = "") -> Goal:
        """The goal with that title and parent, added when it is new; of a theme the parent may differ."""
        for goal in self.context.draft.rows(Goal):
            is_theme = level is goal.level and level not in {Level.GOAL, Level.SUBGOAL}
            if _is_named(goal, label.text) and (goal.parent == parent or (is_theme and not area)):
                return goal
        return self.context.draft.add_goal(
            label.text, level, locator=label.locator, parent=parent, code=code, area=area
        )

    def _under_heading(self, series: Series) -> Goal | None:
        """The goal that the line above the row within the table names, where there is such a goal."""
        title = series.heading.text
        return next((g for g in self.context.draft.rows(Goal) if title and _is_named(g, title)), None)

    def _coded(self, series: Series) -> Goal | None:
        """The goal whose code stands beside the row, None where no known goal has it."""
        code = series.label("code").rstrip(".)")
        return next(
            (g for g in self.context.draft.rows(Goal) if code and "." in code and g.code == code), None
        )

    def _policy(self, series: Series, goal_id: str) -> None:
        """The policy document that a row names beside its goal."""
        label = series.labels.get("policy")
        if not label or "policy" not in series.new_labels:
            return
        found = referenced(label.text)
        known = self.context.draft.rows(Policy)
        if found.title and not any(
            (row.title, row.reference) == (found.title, found.reference) for row in known
        ):
            self.context.draft.add(
                Policy(
                    id=self.context.draft.new_id("policies", found.title, goal_id),
                    goal=goal_id,
                    title=found.title,
                    reference=found.reference,
                    locator=label.locator,
                )
            )


def _is_named(goal: Goal, printed: str) -> bool:
    """Whether a text is the title of a goal, with or without its code: "Werk", "1.2 Werk", "1.2. Werk"."""
    title = goal.title.casefold()
    return printed.casefold() in {
        title,
        f"{goal.code} {title}".casefold(),
        f"{goal.code}. {title}".casefold(),
    }


def is_municipality(name: str, context: Context) -> bool:
    """Whether a name is that of the municipality itself: figures of the whole need no area."""
    bare = _WHOLE.sub("", name.casefold()).removeprefix("gemeente ").strip()
    own = context.draft.document.municipality.casefold()
    return bare in {"", own} or context.vocabulary.meaning("area_kinds", name) == AreaKind.MUNICIPALITY


def area_named(name: str, locator: str, context: Context, *, kind_in: str = "") -> Area:
    """The area with that name, added when it is new; its kind by its name, or by the head of its column."""
    return context.draft.area(name, locator=locator, kind=_kind(name, context) or _kind(kind_in, context))


def _kind(text: str, context: Context) -> AreaKind | None:
    find = context.vocabulary["area_kinds"].at_start(text)
    return AreaKind(find.meaning) if find and find.meaning in set(AreaKind) else None
