"""What the running text refers to, with the headings and captions to which it can refer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from koersvast.plan import Mention, MentionKind, Policy, Term
from koersvast.reading.blocks import Link, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.places import places
from koersvast.reading.recognise.abbreviations import definitions, initials_fit
from koersvast.reading.recognise.mentioned import LONGEST, Mentioned, mentioned, short, target_of

# "5.1 De aanpak", "2. Wonen", "Bijlage 3", "Tabel 4: Inkomsten", and a list of what is enclosed.
_HEAD = re.compile(
    r"(?:(?P<word>bijlage|tabel|figuur|grafiek|hoofdstuk|paragraaf|programma)\s(?P<part>\d{1,2}(?:\.\d{1,2}){0,3}|[A-F])\b"
    r"|(?P<number>\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,2}(?=[.\s]))\.?\s+(?=[^\W\d_])"
    r"|(?P<enclosed>bijlage(?:n\b|s\b|\(n\))))",
    re.IGNORECASE,
)
# CJG, RvdK, NJi, G4; also in front of a hyphen: CJG-medewerkers.
_ABBREVIATION = re.compile(
    r"(?<![\w&+.@-])(?:[A-Z]{2,6}|[A-Z]{1,3}[a-z]{1,3}[A-Z]{1,3}|[A-Z]{2,4}[a-z]|[A-Z]\d{1,2})(?![\w&+@])"
)
_WORDS_OF_HEADING = 3
# "ABC (Algemene Buurt Club)", "(ABC: Algemene Buurt Club)", "Algemene Club Buurt (ABC)".
_MEANING_BEHIND = re.compile(r"\b([A-Z]{2,6})(?: \(|: )([^()]{6,60})\)")
_CAPITALS_BEFORE = re.compile(r"((?:[A-Z][\w-]+ ){2,6})\(([A-Z]{2,6})\)")


def add_mentions(context: Context) -> None:
    """Add what every text of the document refers to, its links, and the headings that can be led to."""
    kept = _Kept(context)
    texts = [(text, text.text) for text in _texts(context)]
    for text, printed in texts:
        head = _head(printed)
        kept.add(text.locator, head)
        for one in mentioned(printed):
            # "Tabel 4" above a table does not refer to itself, and the list of policies tells of its numbers.
            is_head = head is not None and (one.kind, one.target) == (MentionKind.PART, head.target)
            if not is_head and (text.locator, one.text) not in kept.listed:
                kept.add(places(text, [one.text])[0], one)
    _add_named_heads(texts, kept)
    for locator, one in _abbreviations(texts, context):
        kept.add(locator, one)
    for block in context.blocks:
        if isinstance(block, Link):
            kept.add(block.locator, _link(block))


class _Kept:
    """The mentions so far, each once for a place; `listed` are the places and numbers of policies."""

    def __init__(self, context: Context) -> None:
        self._draft = context.draft
        self._known: set[tuple[str, MentionKind, str]] = set()
        self.listed = {(row.locator, row.reference) for row in context.draft.rows(Policy)}

    def add(self, locator: str, one: Mentioned | None) -> None:
        if one is None or (key := (locator, one.kind, one.text)) in self._known:
            return
        self._known.add(key)
        self._draft.add(
            Mention(kind=one.kind, text=one.text, target=one.target, subject=one.subject, locator=locator)
        )

    def named_parts(self) -> set[str]:
        """The titles of parts to which the text refers by name."""
        return {
            row.target.casefold()
            for row in self._draft.rows(Mention)
            if row.kind is MentionKind.PART and not any(char.isdigit() for char in row.target)
        }


def _texts(context: Context) -> Iterator[Text]:
    """Every text of the document, also in its tables, their captions and notes."""
    for block in context.blocks:
        if isinstance(block, Table):
            yield block.caption
            yield from (cell for row in block.rows for cell in row if cell)
            yield from (note for _, note in block.notes)
        elif isinstance(block, Text):
            yield block


def _head(text: str) -> Mentioned | None:
    """The heading or caption of a part that is known by its number."""
    found = _HEAD.match(text)
    if found is None:
        return None
    if found["enclosed"]:
        return Mentioned(MentionKind.HEADING, short(found.group()), "bijlagen")
    target = target_of(found["word"] or "", found["part"] or found["number"])
    # Of a paragraph that begins so only the beginning is kept.
    printed = " ".join(text.split())
    return Mentioned(
        MentionKind.HEADING, printed if len(printed) <= LONGEST else found.group().strip(), target
    )


def _add_named_heads(texts: Iterable[tuple[Text, str]], kept: _Kept) -> None:
    """Add the headings without number to which the text refers by their title."""
    titles = kept.named_parts()
    for text, printed in texts if titles else ():
        if len(printed) <= LONGEST and printed.casefold() in titles:
            kept.add(text.locator, Mentioned(MentionKind.HEADING, printed, printed))


def _abbreviations(texts: Iterable[tuple[Text, str]], context: Context) -> Iterator[tuple[str, Mentioned]]:
    """Every abbreviation outside the list of them: where it stands first, or where the text explains it."""
    listed: dict[str, set[str]] = {}
    for term in context.draft.rows(Term):
        listed.setdefault(term.locator, set()).add(term.abbreviation.split()[0])
    first: dict[str, str] = {}
    meanings: dict[str, tuple[str, str]] = {}
    for text, printed in texts:
        found = [] if _in_capitals(printed) else _ABBREVIATION.findall(printed)
        if not found:
            continue
        # An entry of the list is not a use.
        entries = {
            name
            for piece in text.pieces
            for name in listed.get(piece.locator, ())
            if piece.text.lstrip().startswith(name)
        }
        for abbreviation in found:
            if abbreviation not in entries:
                first.setdefault(abbreviation, text.locator)
        if "(" in printed:
            for abbreviation, meaning in _explained(printed):
                meanings.setdefault(abbreviation, (text.locator, meaning))
    for abbreviation, locator in first.items():
        place, meaning = meanings.get(abbreviation, (locator, ""))
        yield place, Mentioned(MentionKind.ABBREVIATION, abbreviation, short(meaning))


def _in_capitals(text: str) -> bool:
    """Whether a text is a heading in capitals, of which no word need be an abbreviation."""
    return text.isupper() and len(text.split()) >= _WORDS_OF_HEADING


def _explained(text: str) -> Iterator[tuple[str, str]]:
    """The abbreviations that a text explains, with the words they stand for, before or behind them."""
    for meaning in definitions(text):
        yield meaning.abbreviation, meaning.meaning
    for found in _MEANING_BEHIND.finditer(text):
        if initials_fit(found[1], found[2]):
            yield found[1], found[2]
    for found in _CAPITALS_BEFORE.finditer(text):
        words = found[1].split()[-len(found[2]) :]
        # The letters may stand in another order than the words.
        if sorted(word[0] for word in words) == sorted(found[2]):
            yield found[2], " ".join(words)


def _link(link: Link) -> Mentioned:
    name = unquote(link.address).rstrip("/").rsplit("/", 1)[-1]
    return Mentioned(MentionKind.LINK, short(link.text) or name[:80] or link.address[:80], link.address)
