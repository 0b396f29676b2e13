"""`koersvast serve`: show a site on this machine."""

from __future__ import annotations

import signal
from pathlib import Path
from types import FrameType

import click

from koersvast.cli import console
from koersvast.cli.frame import Argument, Command, Option, Refusal, WholeNumber
from koersvast.cli.web.server import PORT, NoFreePort, Server, server_of
from koersvast.texts import both, text


def run(language: str, site: Path, port: int) -> int:
    """Serve a site until it is stopped."""
    if not (site / "index.html").is_file():
        raise Refusal(both("cli-error-site", folder=str(site)))
    with open_server(site, port) as server:
        serve_until_stopped(server, language)
    return 0


def open_server(site: Path, port: int) -> Server:
    """A server for a site. Refuses when no port is free."""
    try:
        return server_of(site, port)
    except NoFreePort as error:
        raise Refusal(both("cli-error-port", first=str(error.first), last=str(error.last))) from error


def serve_until_stopped(server: Server, language: str) -> None:
    """Say the address and answer until Ctrl-C, or until the machine asks to end."""
    console.say(text("cli-serve-address", language, address=server.address))
    console.say(text("cli-serve-stop", language), style="dim")
    before = signal.signal(signal.SIGTERM, _end)
    try:
        server.serve_forever(poll_interval=0.2)
    except KeyboardInterrupt:
        console.say(text("cli-serve-stopped", language))
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


serve = Command(
    "serve",
    run,
    [
        Argument(["site"], type=click.Path(path_type=Path), metavar="site"),
        Option(["--port"], type=WholeNumber(1, 65535), default=PORT, metavar="number"),
    ],
)
