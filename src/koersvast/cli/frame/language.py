"""Which language the user is spoken to in."""

from __future__ import annotations

import os

import click

from koersvast.texts import LANGUAGES

VARIABLE = "KOERSVAST_LANGUAGE"


def language_of(ctx: click.Context | None) -> str:
    """The language asked for with --language, else in KOERSVAST_LANGUAGE, else Dutch.

    LANG is left alone: many Dutch servers and laptops say en_US there, whoever uses them.
    """
    chosen = ctx.find_root().obj if ctx else None
    wanted = chosen or os.environ.get(VARIABLE, "")
    return wanted if wanted in LANGUAGES else LANGUAGES[0]


def choose_language(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    """What --language does: from here on everything is said in that language."""
    if value:
        ctx.find_root().obj = value
