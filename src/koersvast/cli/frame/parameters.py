"""Arguments and options, and the types of what is given to them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import Any

import click

from koersvast.cli.frame.language import language_of
from koersvast.texts import text

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Argument(click.Argument):
    """An argument; `metavar` names the word shown for it, `cli-metavar-<metavar>`."""

    def make_metavar(self, ctx: click.Context) -> str:
        word = text(f"cli-metavar-{self.metavar}", language_of(ctx))
        return f"{word}..." if self.nargs != 1 else word


class Option(click.Option):
    """An option that takes a value; `metavar` as with an argument, else the words it takes."""

    def make_metavar(self, ctx: click.Context) -> str:
        if isinstance(self.type, Word) and self.metavar is None:
            return "|".join(self.type.words)
        return text(f"cli-metavar-{self.metavar}", language_of(ctx))


class Flag(click.Option):
    """An option that is there or not."""

    def __init__(self, names: Sequence[str], **more: Any) -> None:
        super().__init__(names, is_flag=True, **more)


class Word(click.ParamType[str]):
    """A word from a list."""

    name = "word"

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.words:
            expected = ", ".join(self.words)
            self.fail(text("cli-error-word", language_of(ctx), found=value, expected=expected), param, ctx)
        return str(value)


class Filled(click.ParamType[str]):
    """Text that is not empty."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        found = str(value).strip()
        if not found:
            self.fail(text("cli-error-empty", language_of(ctx)), param, ctx)
        return found


class WholeNumber(click.ParamType[int]):
    """A whole number between two others."""

    name = "whole number"

    def __init__(self, least: int, most: int) -> None:
        self.least, self.most = least, most

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        # Not int(value) alone: that also takes " 1_0 " and other numbers that nobody means.
        found = str(value)
        if not (found.isascii() and found.isdigit() and self.least <= int(found) <= self.most):
            limits = {"least": str(self.least), "most": str(self.most)}
            self.fail(text("cli-error-number", language_of(ctx), found=found, **limits), param, ctx)
        return int(found)


class Day(click.ParamType[dt.date]):
    """A day, as 2026-01-31."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        found = str(value)
        try:
            # Other ISO forms, such as 2026-W05-1, are more likely slips than dates.
            day = dt.date.fromisoformat(found) if _DAY.fullmatch(found) else None
        except ValueError:
            day = None
        if day is None:
            self.fail(text("cli-error-day", language_of(ctx), found=found), param, ctx)
        return day
