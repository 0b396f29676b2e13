"""`koersvast override`: a person gives another verdict than the computed one, for a reason."""

from __future__ import annotations

import datetime as dt
import getpass
from pathlib import Path

import click

from koersvast.assessing import Outcome, Verdict, assess
from koersvast.assessing import override as override_verdict
from koersvast.cli import console
from koersvast.cli.assess import YEARS, name_of
from koersvast.cli.frame import Argument, Command, Filled, Option, Refusal, Word
from koersvast.cli.plans import not_writable, open_plan, with_store
from koersvast.plan import Plan
from koersvast.plan.package import write_package
from koersvast.texts import both


def run(
    language: str,
    plan: Path,
    indicator: str,
    outcome: str,
    reason: str,
    by: str | None,
    area: str,
    group: str,
    figures: str | None,
    on: int | None,
) -> int:
    """Override a verdict, in the plan itself."""
    contents = open_plan(plan)
    judged = with_store(contents, figures)
    verdict = _verdict(judged, (indicator, area, group), on)
    today = dt.datetime.now().astimezone().date()
    author = by or getpass.getuser()
    # Figures of a store are looked at, and stay where they are.
    overridden = override_verdict(
        contents, verdict, outcome=Outcome(outcome), reason=reason, by=author, on=today
    )
    try:
        write_package(overridden, plan)
    except OSError as error:
        raise not_writable(plan, error) from error
    now = _verdict(judged.with_rows(overrides=overridden.overrides), (indicator, area, group), on)
    console.say(name_of(judged, now))
    console.say(now.reason[language], indent=2, style="dim")
    return 0


def _verdict(plan: Plan, key: tuple[str, str, str], on: int | None) -> Verdict:
    """The verdict on a series. Refuses an indicator, area or group that the plan does not have."""
    assessment = assess(plan, on=on)
    verdict = assessment.verdict(*key)
    if verdict is not None:
        return verdict
    others = assessment.of_indicator(key[0])
    if not others:
        raise Refusal(both("cli-error-no-indicator", found=key[0]))
    expected = ", ".join(" ".join(filter(None, [row.area, row.group])) or "-" for row in others)
    raise Refusal(both("cli-error-series", found=key[0], expected=expected))


override = Command(
    "override",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Argument(["indicator"], metavar="indicator"),
        Option(["--outcome"], type=Word(Outcome), required=True, metavar="verdict"),
        Option(["--reason"], type=Filled(), required=True, metavar="text"),
        Option(["--by"], type=Filled(), metavar="name"),
        Option(["--area"], default="", metavar="region"),
        Option(["--group"], default="", metavar="group"),
        Option(["--figures"], metavar="store"),
        Option(["--on"], type=YEARS, metavar="year"),
    ],
)
