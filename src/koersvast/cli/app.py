"""The commands together, each in the module of its name."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from importlib.metadata import version

import click

from koersvast.cli.frame import Command, Flag, Group

COMMANDS = (
    "read",
    "check",
    "accept",
    "assess",
    "override",
    "diff",
    "match",
    "figures",
    "publish",
    "report",
    "serve",
    "demo",
)


def _load(name: str) -> Command | Group:
    command: Command | Group = getattr(import_module(f"koersvast.cli.{name}"), name)
    return command


def _version_option() -> Flag:
    def show(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:
        if asked:
            click.echo(f"koersvast {version('koersvast')}")
            ctx.exit()

    return Flag(["--version"], callback=show, expose_value=False, is_eager=True)


app = Group("koersvast", {name: partial(_load, name) for name in COMMANDS}, [_version_option()])
