"""`koersvast match`: which indicators are one series through the years?"""

from __future__ import annotations

import datetime as dt
import getpass
from collections.abc import Sequence
from pathlib import Path

import click

from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Filled, Option, Refusal, Word
from koersvast.cli.plans import not_writable, open_plan
from koersvast.plan import MatchAnswer, Plan
from koersvast.plan.matching import Proposal, answer, propose
from koersvast.plan.package import write_package
from koersvast.texts import both, text
from koersvast.texts.numbers import percent


def run(
    language: str,
    plan: Path,
    older: Path | None,
    format: str,  # noqa: A002 - the name of the option
    same: tuple[str, str] | None,
    different: tuple[str, str] | None,
    reason: str | None,
    by: str | None,
) -> int:
    """Show which indicators may be the same, or keep an answer about two of them."""
    mine, other = open_plan(plan), open_plan(older) if older else None
    if same and different:
        raise Refusal(both("cli-error-both-answers"))
    if pair := same or different:
        said = MatchAnswer.SAME if same else MatchAnswer.DIFFERENT
        _keep(plan, mine, other, pair, said, reason, by)
        console.say(text(f"cli-match-{said}-done", language, one=pair[0], other=pair[1]))
        return 0
    proposals = propose(mine, other)
    if format == "json":
        console.print_json([proposal.as_dict() for proposal in proposals])
    else:
        _show(proposals, [plan, *(["--older", older] if older else [])], language)
    return 0


def _keep(
    folder: Path,
    plan: Plan,
    older: Plan | None,
    pair: tuple[str, str],
    said: MatchAnswer,
    reason: str | None,
    by: str | None,
) -> None:
    """Write an answer into the plan. Refuses an indicator that neither plan has, and one without a reason."""
    known = {row.id for source in (plan, older) if source for row in source.indicators}
    for name in pair:
        if name not in known:
            raise Refusal(both("cli-error-indicator", found=name))
    if not reason:
        raise Refusal(both("cli-error-reason"))
    today = dt.datetime.now().astimezone().date()
    answered = answer(plan, *pair, said, reason=reason, by=by or getpass.getuser(), on=today)
    try:
        write_package(answered, folder)
    except OSError as error:
        raise not_writable(folder, error) from error


def _show(proposals: Sequence[Proposal], plans: Sequence[object], language: str) -> None:
    """Every proposal with its reason, and how to answer the first."""
    for proposal in proposals:
        score = percent(proposal.score * 100, language, 0)
        console.say(text("cli-match-likeness", language, score=score, name=proposal.other.name), style="bold")
        console.say(proposal.reason(language), indent=2)
        for row in (proposal.one, proposal.other):
            console.say(f"{row.id} · {row.document} {row.locator}".rstrip(), indent=2, style="dim")
        console.gap()
    console.say(text("cli-match-count", language, count=len(proposals)))
    if proposals:
        one, other = proposals[0].one.id, proposals[0].other.id
        named = {"plans": " ".join(map(str, plans)), "one": one, "other": other}
        console.say(text("cli-match-answer", language, **named), style="dim")


match = Command(
    "match",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Option(["--older"], type=click.Path(path_type=Path), metavar="plan"),
        Option(["--format"], type=Word(console.FORMATS), default="text"),
        Option(["--same"], nargs=2, metavar="indicators"),
        Option(["--different"], nargs=2, metavar="indicators"),
        Option(["--reason"], type=Filled(), metavar="text"),
        Option(["--by"], type=Filled(), metavar="name"),
    ],
)
