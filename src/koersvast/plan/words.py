"""The words that may stand in columns that take a word from a list."""

from enum import StrEnum


class DocumentKind(StrEnum):
    PROGRAMME_BUDGET = "programme_budget"
    INTERIM_REPORT = "interim_report"
    ANNUAL_REPORT = "annual_report"
    FRAMEWORK = "framework"
    IMPLEMENTATION_PROGRAMME = "implementation_programme"
    MONITOR = "monitor"
    NOTE = "note"
    FIGURES = "figures"
    OTHER = "other"


class AreaKind(StrEnum):
    COUNTRY = "country"
    REGION = "region"
    MUNICIPALITY = "municipality"
    DISTRICT = "district"
    NEIGHBOURHOOD = "neighbourhood"


class Level(StrEnum):
    """The level of a goal in its tree, from wide to narrow."""

    CLUSTER = "cluster"
    PROGRAMME = "programme"
    POLICY_FIELD = "policy_field"
    THEME = "theme"
    GOAL = "goal"
    SUBGOAL = "subgoal"
    AMBITION = "ambition"


class IndicatorKind(StrEnum):
    EFFECT = "effect"
    PERFORMANCE = "performance"
    CONTEXT = "context"
    QUALITATIVE = "qualitative"
    OUTCOME = "outcome"


class Direction(StrEnum):
    """Which way is better."""

    INCREASE = "increase"
    DECREASE = "decrease"
    MAINTAIN = "maintain"


class DirectionReason(StrEnum):
    """What tells which way is better for an indicator, or why that is not known."""

    COMPARATOR = "comparator"
    TARGET_WORDS = "target_words"
    NAME = "name"
    FIGURES = "figures"
    CONTRADICTION = "contradiction"  # two of these tell otherwise
    USE = "use"  # the name tells of use, which is good or bad as one looks at it


class Role(StrEnum):
    BASELINE = "baseline"
    REALISED = "realised"


class Missing(StrEnum):
    """Why a value is absent. None of these is zero."""

    NOT_AVAILABLE = "not_available"
    NOT_APPLICABLE = "not_applicable"
    TO_FOLLOW = "to_follow"
    DASH = "dash"
    SUPPRESSED = "suppressed"


class Status(StrEnum):
    PROVISIONAL = "provisional"
    FINAL = "final"


class Comparator(StrEnum):
    EQUAL = "="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="
    RANGE = "range"


class Progress(StrEnum):
    NOT_STARTED = "not_started"
    UNDER_WAY = "under_way"
    ADAPTED = "adapted"
    DELAYED = "delayed"
    DONE = "done"
    STOPPED = "stopped"
    REPORTED_ELSEWHERE = "reported_elsewhere"
    NOT_REPORTED = "not_reported"


class BudgetKind(StrEnum):
    EXPENDITURE = "expenditure"
    INCOME = "income"
    BALANCE = "balance"
    RESERVE_ADDITION = "reserve_addition"
    RESERVE_WITHDRAWAL = "reserve_withdrawal"


class Stage(StrEnum):
    BUDGET = "budget"
    FORECAST = "forecast"
    REALISED = "realised"


class AnswerStatus(StrEnum):
    ADOPTED = "adopted"
    PARTLY = "partly"
    NOT_ADOPTED = "not_adopted"
    ANSWERED = "answered"


class RelationKind(StrEnum):
    """How one thing is held to influence another."""

    RAISES = "raises"
    LOWERS = "lowers"
    INFLUENCES = "influences"


class Confidence(StrEnum):
    """How well a relation is supported."""

    ASSUMED = "assumed"
    PLAUSIBLE = "plausible"
    SHOWN = "shown"


class MatchAnswer(StrEnum):
    """What a person said of two indicators that look alike."""

    SAME = "same"
    DIFFERENT = "different"


class Outcome(StrEnum):
    """What is known of a figure against its target: what is computed, or what a person says instead."""

    ACHIEVED = "achieved"
    MISSED = "missed"
    ON_COURSE = "on_course"
    OFF_COURSE = "off_course"
    NO_TARGET = "no_target"
    NO_DATA = "no_data"
    NOT_COMPARABLE = "not_comparable"

    @property
    def known(self) -> bool:
        """Whether a figure was held against a target."""
        return self in _KNOWN

    @property
    def good(self) -> bool:
        """Whether it goes as was wanted; False also where nobody knows."""
        return self in {Outcome.ACHIEVED, Outcome.ON_COURSE}


_KNOWN = frozenset({Outcome.ACHIEVED, Outcome.MISSED, Outcome.ON_COURSE, Outcome.OFF_COURSE})


class MentionKind(StrEnum):
    """What a text refers to; a heading or caption is what a reference can lead to."""

    HEADING = "heading"
    PART = "part"
    PAGE = "page"
    REFERENCE = "reference"
    TERM = "term"
    ABBREVIATION = "abbreviation"
    LINK = "link"
    POLICY = "policy"
