"""Where in the document we stand: the path of goals above the block, and the kind of section."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from koersvast.plan import Goal, Level

_WIDTH = {level: rank for rank, level in enumerate(Level)}
# Sections in which goals may stand as headings.
_OF_GOALS = frozenset({"goals_wanted", "goals_reached", "goal_list"})


class Outline:
    """The goals that are open while a document is walked through, and the section that is open in them.

    `section` is a word of the vocabulary's sections (such as "activities"), or "" outside any.
    """

    def __init__(self) -> None:
        self.path: tuple[Goal, ...] = ()
        self.section = ""
        self._level = 0
        self._levels: dict[str, int] = {}
        # The open headings of sections from wide to narrow, and which of them each goal stands under.
        self._sections: tuple[tuple[int, str], ...] = ()
        self._within: dict[str, int] = {}

    def come_to(self, level: int, section: str = "") -> None:
        """Come to a block: a heading of this level (0 for other blocks), which opens this section, if any.

        A wider heading than that of an open goal leaves the goal, unless it opens one of its sections: in
        many documents the sections of a goal are printed as large as its title, or larger. Where goals stand
        under the heading of a section themselves ("Wat willen we bereiken?"), the next heading that is as
        wide as that one leaves them, also when it opens a section: that is one of what stands above them.
        """
        self._level = level
        if not level:
            return
        self._sections = tuple(wider for wider in self._sections if wider[0] < level)
        self.path = tuple(goal for goal in self.path if self._stays(goal, level, section))
        if section:
            self._sections = (*self._sections, (level, section))

    def _stays(self, goal: Goal, level: int, section: str) -> bool:
        if section:
            return level > self._within.get(goal.id, 0)
        return self._levels.get(goal.id, 0) <= level

    @property
    def section_is_of_goal(self) -> bool:
        """Whether the heading of the section is narrower than that of the narrowest open goal."""
        own = self._levels.get(self.goal_id, 0)
        return bool(own and self._sections) and own < self._sections[-1][0]

    @property
    def goal(self) -> Goal | None:
        """The narrowest open goal."""
        return self.path[-1] if self.path else None

    @property
    def goal_id(self) -> str:
        """The id of the narrowest open goal, "" where none is open."""
        return self.path[-1].id if self.path else ""

    def at(self, *levels: Level) -> Goal | None:
        """The narrowest open goal of one of these levels."""
        return next((goal for goal in reversed(self.path) if goal.level in levels), None)

    def parent_for(self, level: Level) -> str:
        """The id of the open goal under which a goal of this level comes, "" for none."""
        return next((goal.id for goal in reversed(self.path) if _wider(goal, level)), "")

    def enter(self, goal: Goal) -> None:
        """Go into a goal: goals that are as narrow or narrower are left, and so is the section."""
        level = goal.level or Level.GOAL
        self.path = (*(open_goal for open_goal in self.path if _wider(open_goal, level)), goal)
        self.section = ""
        self._levels[goal.id] = self._level
        wider = (at for at, section in reversed(self._sections) if section in _OF_GOALS and at < self._level)
        self._within[goal.id] = next(wider, 0)

    def leave(self, level: Level) -> None:
        """Leave goals of this level and narrower ones."""
        self.path = tuple(goal for goal in self.path if _wider(goal, level))
        self.section = ""

    def leave_all(self) -> None:
        """Leave every goal."""
        self.path = ()
        self.section = ""

    @contextmanager
    def within(self, path: tuple[Goal, ...]) -> Iterator[None]:
        """Stand under other goals for the time of one block."""
        own, self.path = self.path, path
        try:
            yield
        finally:
            self.path = own

    def update(self, goal: Goal) -> None:
        """Put a fuller version of an open goal in its place."""
        self.path = tuple(goal if open_goal.id == goal.id else open_goal for open_goal in self.path)


def _wider(goal: Goal, level: Level) -> bool:
    return _WIDTH[goal.level or Level.GOAL] < _WIDTH[level]
