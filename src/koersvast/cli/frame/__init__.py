"""A command line that speaks the user's language: Click's commands with all words from the catalogue.

Keys follow from names: `cli-<command>-summary`, `-help` and `-example`, and `cli-<command>-<parameter>`
for what an argument or option means; a test keeps the catalogue complete.
"""

from koersvast.cli.frame.command import Command, Group
from koersvast.cli.frame.errors import Refusal, sentence
from koersvast.cli.frame.language import language_of
from koersvast.cli.frame.parameters import Argument, Day, Filled, Flag, Option, WholeNumber, Word

__all__ = [
    "Argument",
    "Command",
    "Day",
    "Filled",
    "Flag",
    "Group",
    "Option",
    "Refusal",
    "WholeNumber",
    "Word",
    "language_of",
    "sentence",
]
