"""A verdict: whether a figure goes as was wanted, how sure that is, and why."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.assessing.change import Change, change_since
from koersvast.assessing.explain.computation import computation
from koersvast.assessing.explain.reason import reason
from koersvast.assessing.joining import Joined
from koersvast.assessing.margins import Margin, detectable_change
from koersvast.assessing.path import Path
from koersvast.assessing.requirement import Requirement
from koersvast.assessing.words import Certainty, Code, Outcome
from koersvast.plan import Indicator, Observation, Override, Row, Target


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on one indicator, for one area ("" the whole municipality) and group ("" everybody).

    `code` says why the outcome is what it is. `certainty` is None where nothing was compared. `needed`
    is what the target asks; `path` tells what the way to it asks by now, before the target's year.
    `margin` is the 95% interval that was used. `observation` may be a row without a value, when that row
    says why there is none. `joined` are figures of an older indicator, confirmed to be the same, that stand
    before its own. `former` are the targets for the same period of older documents, which a newer one moved.

    Where a person gave another verdict, `outcome` is that person's, `override` tells who, when and why, and
    `computed` is the verdict as it was computed. Both are None elsewhere.
    """

    measures: Indicator
    area: str
    group: str
    outcome: Outcome
    code: Code
    certainty: Certainty | None = None
    target: Target | None = None
    observation: Observation | None = None
    baseline: Observation | None = None
    needed: Requirement | None = None
    path: Path | None = None
    margin: Margin | None = None
    joined: tuple[Joined, ...] = ()
    former: tuple[Target, ...] = ()
    override: Override | None = None
    computed: Verdict | None = None

    @property
    def indicator(self) -> str:
        """The id of the indicator."""
        return self.measures.id

    @property
    def period(self) -> str:
        """The period of the target; "" where there is none."""
        return self.target.period if self.target is not None else ""

    @property
    def change(self) -> Change | None:
        """The change since the baseline; None unless there is a later figure that can be held against it."""
        if self.code is Code.SERIES_BREAK:
            return None
        return change_since(self.baseline, self.observation, self.measures, self.needed)

    @property
    def detectable(self) -> float | None:
        """The smallest change, in percentage points, that the survey behind a percentage would show."""
        return detectable_change(self.baseline, self.observation, self.measures)

    @property
    def rests_on(self) -> tuple[Row, ...]:
        """The rows it rests on, and the override where there is one."""
        reference = self.needed.reference if self.needed is not None else None
        matches = (part.match for part in self.joined)
        rows = (
            self.override,
            self.target,
            self.observation,
            self.baseline,
            reference,
            *self.former,
            *matches,
        )
        return tuple(dict.fromkeys(row for row in rows if row is not None))

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """The rows it rests on, as (table, key)."""
        return tuple(dict.fromkeys((row.table, row.key) for row in self.rests_on))

    @property
    def reason(self) -> dict[str, str]:
        """One to three sentences with the figures and the margin, by language; an override stands first."""
        return reason(self)

    @property
    def computation(self) -> dict[str, str]:
        """How the verdict was computed, step by step, by language."""
        return computation(self)
