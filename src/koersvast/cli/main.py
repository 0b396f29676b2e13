"""The entry point, and carrying out what was typed."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

import click

from koersvast.cli.console import err
from koersvast.cli.frame import Group, Refusal, language_of, sentence

WRONG_USE = 2
INTERRUPTED = 130  # 128 + SIGINT, as shells count


def main() -> None:
    """Carry out what was typed and end with its exit code."""
    from koersvast.cli.app import app

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")  # what other programs expect, whatever the machine's own
    try:
        code = carry_out(app, sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read along has seen enough, as with `| head`; nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    sys.exit(code)


def carry_out(app: Group, arguments: Sequence[str]) -> int:
    """Carry out a command.

    Returns the exit code: 0 fine, 1 a finding or verdict that was asked to fail on, 2 wrong use or
    unreadable input. What is wrong is said on standard error, once and without a traceback.
    """
    try:
        with app.make_context(str(app.name), list(arguments) or ["--help"]) as ctx:
            try:
                code: int = app.invoke(ctx)
                return code
            except Refusal as refusal:
                err(refusal.messages[language_of(ctx)])
                return WRONG_USE
    except click.UsageError as error:
        err(sentence(error))
        return WRONG_USE
    except click.exceptions.Exit as end:
        return end.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
