"""What the texts of documents refer to, as rules look at it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.references import number_of, numbers_in_address
from koersvast.plan import Mention, MentionKind, Policy

Number = tuple[int, int]

_PARTS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A name that stands with a number of a document: in a list of policies, or in a sentence."""

    row: Policy | Mention
    name: str
    number: Number


def of_kind(facts: Facts, kind: MentionKind) -> tuple[Mention, ...]:
    return facts.mentions_of.get(kind, ())


def numbered_names(facts: Facts) -> Iterator[Numbered]:
    """Every name with the number of a document."""
    for policy in facts.plan.policies:
        if number := _number(policy.reference):
            yield Numbered(policy, policy.title, number)
    for mention in of_kind(facts, MentionKind.REFERENCE):
        if mention.subject and (number := _number(mention.target)):
            yield Numbered(mention, mention.subject, number)


def number_of_link(address: str) -> Number | None:
    """The number of the document to which an address leads, from the name of its file."""
    found = numbers_in_address(address.rstrip("/").rsplit("/", 1)[-1])
    return found[0] if found else None


def step(target: str) -> tuple[str, tuple[int, ...]]:
    """A part by its word and numbers: "tabel 4" → "tabel", (4,); "3.4" → "", (3, 4)."""
    word, _, number = target.rpartition(" ")
    return word, tuple(map(int, _PARTS.findall(number)))


def _number(reference: str) -> Number | None:
    number = number_of(reference)
    return (number.year, int(number.digits)) if number else None
