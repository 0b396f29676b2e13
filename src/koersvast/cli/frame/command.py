"""Commands whose help comes from the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import click

from koersvast.cli.frame.errors import UnexpectedArgument
from koersvast.cli.frame.language import choose_language, language_of
from koersvast.cli.frame.parameters import Option, Word
from koersvast.texts import LANGUAGES, has_text, text


def _language_option() -> Option:
    # Eager, so that everything said about the other parameters is in that language already.
    return Option(
        ["--language"], type=Word(LANGUAGES), is_eager=True, expose_value=False, callback=choose_language
    )


def _in_language(run: Callable[..., int]) -> Callable[..., int]:
    return lambda **values: run(language=language_of(click.get_current_context()), **values)


class _Speaking(click.Command):
    """What a command and the group of commands share: help in the user's language."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        prefix = text("cli-usage", language_of(ctx)) + " "
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        pieces = [text("cli-usage-options", language_of(ctx))]
        for param in self.params:
            pieces += param.get_usage_pieces(ctx)
            if isinstance(param, click.Option) and param.required:
                pieces.append(_names(param, ctx))
        return pieces

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        language = language_of(ctx)
        for paragraph in text(f"cli-{self.name}-help", language).split("\n\n"):
            formatter.write_paragraph()
            formatter.write_text(paragraph)
        with formatter.section(text("cli-examples", language)):
            for line in text(f"cli-{self.name}-example", language).splitlines():
                formatter.write(f"{'':{formatter.current_indent}}{line}\n")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        language = language_of(ctx)
        arguments = [param for param in self.get_params(ctx) if isinstance(param, click.Argument)]
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        if arguments:
            with formatter.section(text("cli-arguments", language)):
                formatter.write_dl(
                    [(arg.make_metavar(ctx), self._meaning(arg, language)) for arg in arguments]
                )
        with formatter.section(text("cli-options", language)):
            formatter.write_dl([(_names(option, ctx), self._meaning(option, language)) for option in options])

    def get_short_help_str(self, limit: int = 45) -> str:
        """What shell completion shows beside the command."""
        return text(f"cli-{self.name}-summary", language_of(click.get_current_context(silent=True)))

    def meaning_key(self, param: click.Parameter) -> str:
        """The key of the text that says what a parameter means: its own, or what it means everywhere."""
        own = f"cli-{self.name}-{param.name}".replace("_", "-")
        return own if has_text(own) else f"cli-option-{param.opts[0].lstrip('-')}"

    def _meaning(self, param: click.Parameter, language: str) -> str:
        return text(self.meaning_key(param), language)


class Command(_Speaking):
    """One command; its function gets the language beside its parameters and returns the exit code."""

    def __init__(self, name: str, run: Callable[..., int], params: Sequence[click.Parameter]) -> None:
        super().__init__(name, callback=_in_language(run), params=[*params, _language_option()])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise UnexpectedArgument(rest[0], ctx)
        return rest


class Group(_Speaking, click.Group):
    """Commands together; each is loaded when it is used, so that none waits for what others need.

    The commands of a group within another have its name before theirs in the catalogue: `prefix`.
    """

    def __init__(
        self,
        name: str,
        loaders: Mapping[str, Callable[[], Command | Group]],
        params: Sequence[click.Parameter],
        prefix: str = "",
    ) -> None:
        super().__init__(name, params=[*params, _language_option()])
        self.loaders = loaders
        self.prefix = prefix

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.loaders)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return self.loaders[cmd_name]() if cmd_name in self.loaders else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name, *rest = args
        command = self.get_command(ctx, name)
        if command is None and not ctx.resilient_parsing:
            raise click.exceptions.NoSuchCommand(name, possibilities=self.loaders, ctx=ctx)
        return name, command, rest

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [text("cli-usage-command", language_of(ctx))]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        language = language_of(ctx)
        with formatter.section(text("cli-commands", language)):
            formatter.write_dl(
                [(name, text(f"cli-{self.prefix}{name}-summary", language)) for name in self.loaders]
            )
        super().format_options(ctx, formatter)


def _names(option: click.Option, ctx: click.Context) -> str:
    names = ", ".join([*option.opts, *option.secondary_opts])
    return names if option.is_flag else f"{names} {option.make_metavar(ctx)}"
