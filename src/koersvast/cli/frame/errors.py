"""What is said when a command cannot be carried out: one clear sentence, in the user's language."""

from __future__ import annotations

from typing import Any

import click

from koersvast.cli.frame.language import language_of
from koersvast.texts import text


class Refusal(Exception):
    """A command that cannot be carried out as asked.

    `messages` has the sentence by language: what is wrong, where, and what to do.
    """

    def __init__(self, messages: dict[str, str]) -> None:
        self.messages = messages
        super().__init__(messages["en"])


class UnexpectedArgument(click.UsageError):
    """An argument more than the command takes."""

    def __init__(self, found: str, ctx: click.Context) -> None:
        self.found = found
        super().__init__(found, ctx)


def sentence(error: click.UsageError) -> str:
    """What was wrong with the words that were typed, and where to look."""
    language = language_of(error.ctx)
    message = _what_is_wrong(error, language)
    command = error.ctx.command_path if error.ctx else "koersvast"
    return f"{message}\n{text('cli-error-see-help', language, command=command)}"


def _what_is_wrong(error: click.UsageError, language: str) -> str:
    def say(key: str, **values: Any) -> str:
        return text(f"cli-error-{key}", language, **values)

    match error:
        case UnexpectedArgument():
            return say("unexpected", found=error.found)
        case click.NoSuchOption():
            near = ", ".join(error.possibilities or ())
            return say("no-option", found=error.option_name) + (say("perhaps", near=near) if near else "")
        case click.exceptions.NoSuchCommand():
            near = ", ".join(error.possibilities or ())
            return say("no-command", found=error.command_name) + (say("perhaps", near=near) if near else "")
        case click.MissingParameter() if error.param and error.ctx:
            return say("missing", name=_label(error.param, error.ctx))
        case click.BadParameter() if error.param and error.ctx:
            return say("value", name=_label(error.param, error.ctx), reason=error.message)
        case click.BadOptionUsage():
            return say("no-value", name=error.option_name)
        case _ if error.ctx and isinstance(error.ctx.command, click.Group):
            return say("no-command-given")
        case _:
            return error.format_message()


def _label(param: click.Parameter, ctx: click.Context) -> str:
    return param.opts[0] if isinstance(param, click.Option) else param.make_metavar(ctx)
