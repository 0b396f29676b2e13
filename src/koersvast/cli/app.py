"""The commands together."""

from __future__ import annotations

from importlib.metadata import version

import click

from koersvast.cli.assess import assess
from koersvast.cli.check import check
from koersvast.cli.demo import demo
from koersvast.cli.frame import Flag, Group
from koersvast.cli.publish import publish
from koersvast.cli.read import read
from koersvast.cli.serve import serve


def _version_option() -> Flag:
    def show(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:
        if asked:
            click.echo(f"koersvast {version('koersvast')}")
            ctx.exit()

    return Flag(["--version"], callback=show, expose_value=False, is_eager=True)


app = Group("koersvast", [read, check, assess, publish, serve, demo], [_version_option()])
