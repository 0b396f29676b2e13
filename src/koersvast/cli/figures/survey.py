"""`koersvast figures survey`: the answers to a survey become figures of the plan."""

from __future__ import annotations

from pathlib import Path

import click

from koersvast.cli.figures.asking import refusing
from koersvast.cli.figures.storing import bring_in, next_step, open_store, store_option, yes_option
from koersvast.cli.frame import Argument, Command, Option, Refusal
from koersvast.cli.plans import open_plan
from koersvast.figures.survey import WrongQuestions, read_answers, read_questions, survey_figures
from koersvast.figures.template.files import template_document


def run(language: str, plan: Path, file: Path, questions: Path, store: str | None, yes: bool) -> int:
    """Compute the figures of a survey, show what they change, and keep them when asked to."""
    contents = open_plan(plan)
    try:
        asked = read_questions(questions)
    except WrongQuestions as error:
        raise Refusal(error.messages) from error
    with refusing():
        document = template_document(file, asked.title or None)
        figures = survey_figures(read_answers(file, asked), asked, contents, document.id)
    changed = bring_in(
        open_store(plan, store),
        contents,
        figures,
        document,
        version=document.sha256,
        language=language,
        yes=yes,
    )
    next_step(changed, yes, language)
    return 0


COMMAND = Command(
    "figures-survey",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Argument(["file"], type=click.Path(path_type=Path), metavar="file"),
        Option(["--questions"], required=True, type=click.Path(path_type=Path), metavar="file"),
        store_option(),
        yes_option(),
    ],
)
