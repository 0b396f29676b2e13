"""`koersvast figures`: figures from sources, templates and the store. One module a command."""

from __future__ import annotations

from functools import partial
from importlib import import_module

from koersvast.cli.frame import Command, Group

PREFIX = "figures-"

# In the order of the work: look, connect, fetch, collect, look back.
COMMANDS = (
    "search",
    "show",
    "fetch",
    "connect",
    "refresh",
    "bbv",
    "template",
    "load",
    "survey",
    "care",
    "revisions",
    "as-of",
    "protect",
)


def _load(name: str) -> Command:
    module = import_module(f"koersvast.cli.figures.{name.replace('-', '_')}")
    command: Command = module.COMMAND
    return command


figures = Group("figures", {name: partial(_load, name) for name in COMMANDS}, [], prefix=PREFIX)
