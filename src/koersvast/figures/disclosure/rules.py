"""Which figures are too small or too much one party's to be shown, by source and indicator.

A plan may have a file `disclosure.toml`:

    [standard]
    minimum = 10            # a count of people from 1 to 9 is hidden

    [[rule]]
    source = "Inwonerspeiling*"     # title or id of the document that the figure stands in
    indicator = "jw-*"              # id of the indicator; both may be left out
    respondents = 50
    people = true                   # false: not about people, nothing is hidden

What a rule does not say, an earlier one or the standard says; of two rules the later one counts.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from koersvast.texts import both

FILE = "disclosure.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What makes a figure unsafe.

    `minimum`: a count of people above 0 and below this. `zeros`: 0 as well, since it tells that nobody has
    what is counted. `all_but`: of a share also the people without it, so that "all but two" is hidden.
    `respondents`: an estimate from a sample of fewer answers.

    For amounts, and other sums over people such as hours of care: `counted_by` is the indicator that counts
    the people behind it (a sum over fewer than `minimum` people is unsafe), `largest` are the indicators with
    the largest contribution to it, the second largest and so on. A sum is unsafe when its `dominance_n`
    largest make up more than `dominance_k` percent of it (the (n,k)-rule), or when the second largest could
    know the largest within `p_percent` percent (the p%-rule). Source: Hundepool et al. (2012), Statistical
    disclosure control, chapter 4.
    """

    people: bool = True
    minimum: int = 10
    zeros: bool = False
    all_but: bool = True
    respondents: int = 30
    counted_by: str = ""
    largest: tuple[str, ...] = ()
    dominance_n: int = 1
    dominance_k: float = 85
    p_percent: float = 10


@dataclass(frozen=True, slots=True)
class _Exception:
    source: str
    indicator: str
    settings: Mapping[str, Any]

    def applies(self, indicator: str, source: tuple[str, ...]) -> bool:
        return fnmatchcase(indicator, self.indicator) and any(fnmatchcase(one, self.source) for one in source)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a plan. `sums` gives for an indicator those of which it is the sum."""

    standard: Rule = Rule()
    exceptions: tuple[_Exception, ...] = ()
    sums: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def rule_of(self, indicator: str, *source: str) -> Rule:
        """The rule for an indicator in a document with this id and title."""
        found = self.standard
        for one in self.exceptions:
            if one.applies(indicator, source or ("",)):
                found = replace(found, **one.settings)
        return found

    def with_exceptions(self, *more: tuple[str, Mapping[str, Any]]) -> Rules:
        """These rules after others for patterns of indicators: what they say still goes."""
        added = tuple(_Exception("*", indicator, settings) for indicator, settings in more)
        return replace(self, exceptions=(*added, *self.exceptions))


class WrongRules(ValueError):
    """A file with rules that cannot be used; `messages` says by language what is wrong."""

    def __init__(self, file: Path, kind: str, found: str, expected: str = "") -> None:
        key = f"figures-disclosure-wrong-{kind}"
        self.messages = both(key, file=str(file), found=found, expected=expected)
        super().__init__(self.messages["en"])


# Of each setting the least and most that it can be.
_LIMITS = {
    "minimum": (0, 1000),
    "respondents": (0, 10_000),
    "dominance_n": (1, 10),
    "dominance_k": (1, 100),
    "p_percent": (0, 100),
}
_TYPES: dict[str, type] = {one.name: type(getattr(Rule(), one.name)) for one in fields(Rule)}


def read_rules(folder: Path) -> Rules:
    """The rules in the folder of a plan; the standard ones where it has no file. Raises WrongRules."""
    file = folder / FILE
    if not file.is_file():
        return Rules()
    try:
        contents = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise WrongRules(file, "toml", str(wrong)) from wrong
    _check_names(file, contents, {"standard", "rule", "sum"})
    exceptions = []
    for one in contents.get("rule", ()):
        settings = {name: value for name, value in one.items() if name not in {"source", "indicator"}}
        where = (one.get("source", "*"), one.get("indicator", "*"))
        exceptions.append(_Exception(*where, _settings(file, settings)))
    standard = replace(Rule(), **_settings(file, contents.get("standard", {})))
    sums = tuple((str(one.get("total", "")), tuple(one.get("parts", ()))) for one in contents.get("sum", ()))
    return Rules(standard, tuple(exceptions), sums)


def _settings(file: Path, given: Mapping[str, Any]) -> dict[str, Any]:
    _check_names(file, given, set(_TYPES))
    return {name: _setting(file, name, value) for name, value in given.items()}


def _setting(file: Path, name: str, value: Any) -> Any:
    if name in _LIMITS:
        least, most = _LIMITS[name]
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise WrongRules(file, "number", f"{name} = {value}", f"{least} – {most}")
        return _TYPES[name](value)
    if name == "largest" and isinstance(value, list):
        return tuple(map(str, value))
    if not isinstance(value, _TYPES[name]):
        raise WrongRules(file, "value", f"{name} = {value}", "true, false" if _TYPES[name] is bool else "…")
    return value


def _check_names(file: Path, given: Mapping[str, Any], known: set[str]) -> None:
    for name in given:
        if name not in known:
            raise WrongRules(file, "name", name, ", ".join(sorted(known)))
