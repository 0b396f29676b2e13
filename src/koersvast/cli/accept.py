"""`koersvast accept`: a finding may stay as it is, for a reason."""

from __future__ import annotations

import datetime as dt
import getpass
from pathlib import Path

import click

from koersvast.checking import Finding
from koersvast.checking import accept as accept_finding
from koersvast.checking import check as check_plan
from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Filled, Option, Refusal
from koersvast.cli.plans import not_writable, open_plan
from koersvast.plan import Plan
from koersvast.plan.package import write_package
from koersvast.texts import both, text


def run(language: str, plan: Path, finding: str, reason: str, by: str | None) -> int:
    """Accept a finding, in the plan itself."""
    contents = open_plan(plan)
    found = named(contents, finding)
    today = dt.datetime.now().astimezone().date()
    accepted = accept_finding(contents, found, reason=reason, by=by or getpass.getuser(), on=today)
    try:
        write_package(accepted, plan)
    except OSError as error:
        raise not_writable(plan, error) from error
    console.say(text("cli-accept-done", language, code=found.code))
    console.say(found.message[language], indent=2, style="dim")
    return 0


def named(plan: Plan, beginning: str) -> Finding:
    """The one finding whose mark begins so. Refuses a mark that none or several have."""
    found = [finding for finding in check_plan(plan) if finding.fingerprint.startswith(beginning)]
    if len(found) != 1:
        raise Refusal(both("cli-error-finding", found=beginning, count=len(found)))
    return found[0]


accept = Command(
    "accept",
    run,
    [
        Argument(["plan"], type=click.Path(path_type=Path), metavar="plan"),
        Argument(["finding"], metavar="mark"),
        Option(["--reason"], type=Filled(), required=True, metavar="text"),
        Option(["--by"], metavar="name"),
    ],
)
