"""The answers of a survey as figures of indicators, by area and group, each with its margin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import numpy as np

from koersvast.figures.survey.answers import Answers, design_of
from koersvast.figures.survey.design import Estimate, Numbers, Which, mean, proportion
from koersvast.figures.survey.questions import Question, Questions
from koersvast.figures.template.problems import FigureProblem, TemplateError
from koersvast.plan import Missing, Observation, Plan, Role
from koersvast.texts import text
from koersvast.texts.numbers import number

# Finer than any survey is; rounding for readers is done where a figure is shown.
_DIGITS = Decimal("0.0001")


def survey_figures(
    answers: Answers, questions: Questions, plan: Plan, document: str
) -> tuple[Observation, ...]:
    """The figures of each question: for everyone, by area, by group and by group within each area.

    A figure from fewer answers than the minimum is suppressed. The numerator and denominator of a share are
    those of a simple sample with the same error, so that the one over the other is the share and tests of
    differences are honest. Raises TemplateError for areas or indicators that the plan does not have, and for
    answers that are no figures where a mean is asked.
    """
    _check(answers, questions, plan)
    design = design_of(answers, questions)
    parts = list(_parts(answers, questions, plan))
    figures = []
    for question in questions.questions:
        values, answered = _values(answers, question)
        estimate = proportion if question.yes else mean
        for area, group, among in parts:
            these = among & answered
            enough = these.sum() >= questions.minimum
            found = estimate(design, values, these) if enough else None
            figures.append(_figure(question, found, area, group, questions, document))
    return tuple(figures)


def _check(answers: Answers, questions: Questions, plan: Plan) -> None:
    indicators = {row.id for row in plan.indicators}
    problems = [
        FigureProblem("unknown-indicator", answers.file, found=one.indicator)
        for one in questions.questions
        if one.indicator not in indicators
    ]
    if questions.area:
        known = _areas(plan)
        unknown = dict.fromkeys(
            word for word in answers.words(questions.area) if word and word.casefold() not in known
        )
        place = answers.places[questions.area]
        problems += [FigureProblem("unknown-area", answers.file, place, word) for word in unknown]
    if problems:
        raise TemplateError(problems)


def _areas(plan: Plan) -> dict[str, str]:
    return {row.name.casefold(): row.id for row in plan.areas} | {row.id: row.id for row in plan.areas}


def _parts(answers: Answers, questions: Questions, plan: Plan) -> Iterator[tuple[str, str, Which]]:
    """Area and group with those who are in it; "" for all."""
    everyone = np.ones(answers.count, dtype=bool)
    areas = [("", everyone)]
    if questions.area:
        known = _areas(plan)
        own = np.array([known.get(word.casefold(), "") for word in answers.words(questions.area)])
        areas += [(area, own == area) for area in dict.fromkeys(own.tolist()) if area]
    groups = [("", everyone)]
    for column in questions.groups:
        words = np.array(answers.words(column))
        groups += [(f"{column}: {word}", words == word) for word in sorted(set(words.tolist())) if word]
    for area, here in areas:
        for group, these in groups:
            yield area, group, here & these


def _values(answers: Answers, question: Question) -> tuple[Numbers, Which]:
    """What each respondent adds, and who answered."""
    none = frozenset(word.casefold() for word in question.no_answer)
    if not question.yes:
        found = answers.numbers(question.column, none)
        answered = ~np.isnan(found)
        return np.where(answered, found, 0.0), answered
    words = [word.casefold() for word in answers.words(question.column)]
    counted = {word.casefold() for word in question.yes}
    return (
        np.array([float(word in counted) for word in words]),
        np.array([bool(word) and word not in none for word in words]),
    )


def _figure(
    question: Question, found: Estimate | None, area: str, group: str, questions: Questions, document: str
) -> Observation:
    """A figure; suppressed where there is no estimate."""
    row = Observation(
        indicator=question.indicator,
        area=area,
        group=group,
        period=questions.period,
        role=Role.REALISED,
        missing=Missing.SUPPRESSED if found is None else None,
        document=document,
        locator="l1",
    )
    if found is None:
        return row
    scale = 100 if question.yes else 1
    below = _rounded(found.effective) if question.yes else None
    return replace(
        row,
        value=_rounded(found.value * scale),
        lower=_rounded(found.lower * scale),
        upper=_rounded(found.upper * scale),
        sample_size=found.respondents,
        numerator=_rounded(found.value * float(below)) if below is not None else None,
        denominator=below,
        note=_note(found),
    )


def _rounded(value: float) -> Decimal:
    return Decimal(repr(value)).quantize(_DIGITS).normalize() + 0


def _note(found: Estimate) -> str:
    """How far the design counts. A note is data, which has one language: that of the municipality."""
    return text(
        "figures-survey-note",
        "nl",
        respondents=found.respondents,
        effective=number(found.effective, "nl", 0),
        effect=number(found.design_effect, "nl", 2),
    )
