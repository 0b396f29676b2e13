"""Words of a document on a page: marked as Dutch, with their abbreviations explained."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup, escape

from koersvast.plan import Term

DOCUMENT_LANGUAGE = "nl"


@dataclass(frozen=True)
class Explainer:
    """Explains the abbreviations of a plan where they occur, each once in a text."""

    terms: tuple[Term, ...]

    @cached_property
    def _meanings(self) -> Mapping[str, str]:
        """The meanings of each abbreviation; where documents differ, all of them."""
        found: dict[str, dict[str, None]] = {}
        for term in self.terms:
            found.setdefault(term.abbreviation, {})[term.meaning] = None
        return {abbreviation: " / ".join(meanings) for abbreviation, meanings in found.items()}

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        if not self._meanings:
            return None
        longest_first = sorted(self._meanings, key=lambda name: (-len(name), name))
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")

    @cached_property
    def _done(self) -> dict[str, Markup]:
        """Words that were explained before: names stand on many pages."""
        return {}

    def explained(self, words: str) -> Markup:
        """The words with `<abbr>` around the first of each abbreviation."""
        if words not in self._done:
            self._done[words] = self._explain(words)
        return self._done[words]

    def _explain(self, words: str) -> Markup:
        if self._pattern is None:
            return escape(words)
        parts, at, done = [], 0, set()
        for found in self._pattern.finditer(words):
            if found[0] not in done:
                done.add(found[0])
                parts.append(escape(words[at : found.start()]))
                meaning = self._meanings[found[0]]
                parts.append(Markup('<abbr title="{}">{}</abbr>').format(meaning, found[0]))
                at = found.end()
        return Markup("").join([*parts, escape(words[at:])])


def in_dutch(words: str | Markup, language: str) -> Markup:
    """Words of a document on a page in some language, so that a screen reader says them as Dutch."""
    if language == DOCUMENT_LANGUAGE:
        return escape(words)
    return Markup('<span lang="{}">{}</span>').format(DOCUMENT_LANGUAGE, words)
