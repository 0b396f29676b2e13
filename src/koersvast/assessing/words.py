"""The words a verdict is made of. They are stable: JSON, the catalogue of texts and tests use them."""

from enum import StrEnum

from koersvast.plan import Outcome

__all__ = ["Certainty", "Code", "Outcome"]


class Certainty(StrEnum):
    """Whether chance could turn the outcome round."""

    CERTAIN = "certain"
    WITHIN_MARGIN = "within_margin"
    MARGIN_UNKNOWN = "margin_unknown"


class Code(StrEnum):
    """Why the outcome is what it is; each has one sentence in the catalogue."""

    # achieved or missed
    TARGET_YEAR = "target_year"
    AFTER_TARGET_YEAR = "after_target_year"
    UNDATED_TARGET = "undated_target"
    # on course or off course
    ON_PATH = "on_path"
    ALREADY_MET = "already_met"
    # no target
    NO_TARGET = "no_target"
    TARGET_TO_FOLLOW = "target_to_follow"
    # no data
    NOTHING_KNOWN = "nothing_known"
    NO_VALUE = "no_value"
    VALUE_MISSING = "value_missing"
    ONLY_BASELINE = "only_baseline"
    ONLY_PARTS = "only_parts"
    TARGET_YEAR_NOT_MEASURED = "target_year_not_measured"
    # not comparable
    SERIES_BREAK = "series_break"
    NO_DIRECTION = "no_direction"
    NO_BASELINE = "no_baseline"
    NO_REFERENCE = "no_reference"
    TEXT_TARGET = "text_target"
    UNCLEAR_RANGE = "unclear_range"
    OBSERVATION_UNDATED = "observation_undated"
    PERIOD_LENGTH = "period_length"

    @property
    def outcome(self) -> Outcome | None:
        """The outcome that goes with it; None where a comparison decides."""
        return _OUTCOMES.get(self)


_OUTCOMES = {
    Code.NO_TARGET: Outcome.NO_TARGET,
    Code.TARGET_TO_FOLLOW: Outcome.NO_TARGET,
    Code.NOTHING_KNOWN: Outcome.NO_DATA,
    Code.NO_VALUE: Outcome.NO_DATA,
    Code.VALUE_MISSING: Outcome.NO_DATA,
    Code.ONLY_BASELINE: Outcome.NO_DATA,
    Code.ONLY_PARTS: Outcome.NO_DATA,
    Code.TARGET_YEAR_NOT_MEASURED: Outcome.NO_DATA,
    Code.SERIES_BREAK: Outcome.NOT_COMPARABLE,
    Code.NO_DIRECTION: Outcome.NOT_COMPARABLE,
    Code.NO_BASELINE: Outcome.NOT_COMPARABLE,
    Code.NO_REFERENCE: Outcome.NOT_COMPARABLE,
    Code.TEXT_TARGET: Outcome.NOT_COMPARABLE,
    Code.UNCLEAR_RANGE: Outcome.NOT_COMPARABLE,
    Code.OBSERVATION_UNDATED: Outcome.NOT_COMPARABLE,
    Code.PERIOD_LENGTH: Outcome.NOT_COMPARABLE,
}
