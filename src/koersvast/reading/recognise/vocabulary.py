"""The vocabulary: which printed phrases mean what, kept as data in `vocabulary.toml`.

A file of the same form that an installation brings is laid over it, so that a municipality can add its
own words without touching code.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

YEAR = "{year}"
_STANDARD = Path(__file__).with_name("vocabulary.toml")
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s*[-/–]\s*(?:19|20)?\d\d)?(?!\d)")
# What makes no difference between two ways of printing a phrase.
_LOOSE = re.compile(r"[\s\-\u00ad\u2010\u2011.,:;'’‘`\"“”()\[\]]+")


class VocabularyError(ValueError):
    """An installation's own vocabulary cannot be used: which file, what was found, what was expected."""


@lru_cache(maxsize=65536)
def phrase_key(text: str) -> str:
    """What two ways of printing a phrase have in common: "Nul- meting:" and "nulmeting" → "nulmeting".

    A text of marks alone, such as "-" or ".", is its own key.
    """
    folded = text.casefold().replace(YEAR, "\0")
    return (_LOOSE.sub("", folded) or folded.strip()).replace("\0", YEAR)


@dataclass(frozen=True, slots=True)
class Find:
    """A phrase found in a text: what it means, the words as printed, and what stands before and after."""

    meaning: str
    words: str
    before: str
    after: str


class Section(Mapping[str, tuple[str, ...]]):
    """One section of the vocabulary: meaning → phrases."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._phrases = {meaning: tuple(printed) for meaning, printed in phrases.items()}

    def __getitem__(self, meaning: str) -> tuple[str, ...]:
        return self._phrases[meaning]

    def __iter__(self) -> Iterator[str]:
        return iter(self._phrases)

    def __len__(self) -> int:
        return len(self._phrases)

    def meaning(self, text: str) -> str:
        """What the whole text means; "" when it is no phrase of this section.

        Where a phrase holds `{year}`, any year or school year may stand there.
        """
        found = self._by_key.get(phrase_key(text), "")
        # Most texts hold no year, and are asked for very often.
        if found or not ("19" in text or "20" in text):
            return found
        return self._by_key.get(phrase_key(_YEARS.sub(YEAR, text)), "")

    def at_start(self, text: str) -> Find | None:
        """The longest phrase with which the text begins, whole words only."""
        return self._find(self._pattern.match(text.lstrip()), text.lstrip())

    def first(self, text: str) -> Find | None:
        """The first phrase anywhere in the text, whole words only; the longest where several begin there."""
        return self._find(self._pattern.search(text), text)

    def all(self, text: str) -> tuple[Find, ...]:
        """Every phrase in the text, from left to right, without overlap."""
        finds = (self._find(match, text) for match in self._pattern.finditer(text))
        return tuple(find for find in finds if find)

    def _find(self, match: re.Match[str] | None, text: str) -> Find | None:
        if match is None:
            return None
        words = match.group()
        meaning = self.meaning(words)
        return Find(meaning, words, text[: match.start()], text[match.end() :]) if meaning else None

    @cached_property
    def _by_key(self) -> dict[str, str]:
        # Later phrases win: an installation's own come last.
        return {phrase_key(phrase): meaning for meaning, phrases in self.items() for phrase in phrases}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        phrases = sorted(
            {phrase for phrases in self.values() for phrase in phrases}, key=lambda p: (-len(p), p)
        )
        return re.compile(_any_of(phrases) or r"(?!)", re.IGNORECASE)


def _any_of(phrases: Iterable[str]) -> str:
    """A regular expression for any of the phrases, those that come first going first.

    Phrases are tried by their first letter, and only where a word begins: a long text has few such
    places, and a phrase has few others that begin as it does.
    """
    by_letter: dict[str, list[str]] = {}
    others = []
    for phrase in phrases:
        if phrase[:1].isalpha():
            by_letter.setdefault(phrase[0].casefold(), []).append(_phrase_pattern(phrase))
        else:
            others.append(_phrase_pattern(phrase))
    words = "|".join(f"(?={letter})(?:{'|'.join(patterns)})" for letter, patterns in by_letter.items())
    return "|".join([*([rf"(?<!\w)(?:{words})"] if words else []), *others])


def _phrase_pattern(phrase: str) -> str:
    """A regular expression for a phrase as whole words; spaces and hyphens in it may be printed loosely."""
    parts = [
        _YEARS.pattern if part == YEAR else _loose_pattern(part) for part in re.split(r"(\{year\})", phrase)
    ]
    before = r"(?<!\w)" if phrase[:1].isalnum() else ""
    after = r"(?!\w)" if phrase[-1:].isalnum() else ""
    return f"{before}(?:{''.join(parts)}){after}"


def _loose_pattern(text: str) -> str:
    return (
        r"[\s\-]*".join(re.escape(word) for word in re.split(r"[\s\-]+", text))
        if text.strip(" -")
        else re.escape(text)
    )


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """All sections of the vocabulary by name. A section that nobody filled is empty."""

    sections: Mapping[str, Section]

    def __getitem__(self, section: str) -> Section:
        return self.sections.get(section, _NOTHING)

    def meaning(self, section: str, text: str) -> str:
        """What the whole text means in a section; "" when it is no phrase of it."""
        return self[section].meaning(text)

    def over(self, other: Mapping[str, Mapping[str, Iterable[str]]]) -> Vocabulary:
        """This vocabulary with another's phrases laid over it: added, and winning where they clash."""
        names = dict.fromkeys([*self.sections, *other])
        return Vocabulary({name: _laid_over(self[name], other.get(name, {})) for name in names})


_NOTHING = Section({})


def _laid_over(section: Section, own: Mapping[str, Iterable[str]]) -> Section:
    taken = {phrase_key(phrase) for phrases in own.values() for phrase in phrases}
    kept = {m: [p for p in phrases if phrase_key(p) not in taken] for m, phrases in section.items()}
    return Section({m: [*kept.get(m, ()), *own.get(m, ())] for m in dict.fromkeys([*kept, *own])})


@lru_cache(maxsize=8)
def load_vocabulary(own: Path | None = None) -> Vocabulary:
    """The standard vocabulary, with an installation's own file laid over it.

    Raises VocabularyError when that file cannot be read or has another form.
    """
    standard = Vocabulary({}).over(_parse(_STANDARD))
    return standard.over(_parse(own)) if own else standard


def _parse(path: Path) -> dict[str, dict[str, list[str]]]:
    try:
        sections = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise VocabularyError(
            f"{path}: cannot be read ({error.strerror}); expected a TOML file with words"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise VocabularyError(
            f"{path}: is not TOML in UTF-8 ({error}); mend the file at that place"
        ) from error
    for name, section in sections.items():
        entries = section.items() if isinstance(section, dict) else [(name, section)]
        for meaning, phrases in entries:
            fits = isinstance(phrases, list) and all(
                isinstance(phrase, str) and phrase.strip() for phrase in phrases
            )
            if not isinstance(section, dict) or not fits:
                raise VocabularyError(
                    f"{path}: [{name}] {meaning}: found {phrases!r}, expected a list of phrases; "
                    f'write it as [{name}] and below it {meaning} = ["phrase", "other phrase"]'
                )
    return sections
