"""Plans on disk, as the commands take them."""

from __future__ import annotations

from pathlib import Path

from koersvast.cli.frame import Refusal
from koersvast.plan import Plan
from koersvast.plan.package import PackageError, read_package
from koersvast.texts import LANGUAGES, both, text


def open_plan(folder: Path) -> Plan:
    """The plan in a folder. Refuses with everything that is wrong with it."""
    try:
        return read_package(folder)
    except PackageError as error:
        raise not_a_plan(folder, error) from error


def with_store(plan: Plan, place: str | None) -> Plan:
    """A plan with the figures of the store at a place, and what they stand in; as it is without a place.

    Refuses a place that is no store.
    """
    if place is None:
        return plan
    # Loaded here: most plans are shown without a store, and what it needs takes a second.
    from koersvast.cli.figures.asking import refusing
    from koersvast.figures import Store, with_figures

    with refusing():
        store = Store(place)
        return with_figures(plan, store.observations(), store.documents())


def not_a_plan(folder: Path, error: PackageError) -> Refusal:
    """The refusal of a folder that cannot be read as a plan: every problem on its own line."""
    return Refusal(
        {
            language: "\n".join(
                [
                    text("cli-error-plan", language, folder=str(folder), count=len(error.problems)),
                    *(f"  {problem.message(language)}" for problem in error.problems),
                ]
            )
            for language in LANGUAGES
        }
    )


def not_writable(place: Path, error: OSError) -> Refusal:
    """The refusal of a place where nothing can be written."""
    return Refusal(both("cli-error-write", place=str(place), found=error.strerror or str(error)))
