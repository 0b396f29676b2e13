"""All rules. A rule is registered by existing: a new file under `rules/` is a new rule."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache

from koersvast.checking import rules as rules_package
from koersvast.checking.rule import Family, Rule


class UnknownRule(ValueError):
    """A code, family or name that no rule has."""

    def __init__(self, found: str) -> None:
        self.found = found
        families = ", ".join(f"{family.value} ({family.name.lower()})" for family in Family)
        super().__init__(
            f"there is no rule {found!r}: expected a code such as T03, a name such as already-met, "
            f"or a family: {families}"
        )


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the families and codes."""
    found: dict[str, Rule] = {}
    for module in pkgutil.walk_packages(rules_package.__path__, f"{rules_package.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Rule):
                assert found.get(value.code, value) is value, f"two rules have code {value.code}"
                found[value.code] = value
    order = [family.value for family in Family]
    return tuple(sorted(found.values(), key=lambda rule: (order.index(rule.code[0]), rule.code)))


def find_rule(code_or_name: str) -> Rule:
    """The rule with that code or name. Raises UnknownRule."""
    for rule in all_rules():
        if code_or_name in (rule.code, rule.name):
            return rule
    raise UnknownRule(code_or_name)


def chosen_rules(*, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules that are selected (all, when nothing is selected) and not ignored.

    Both take codes ("T03"), families ("T") and names ("already-met"). Raises UnknownRule for any other
    word, so that a slip of the pen does not silently switch a rule off or on.
    """
    select, ignore = tuple(select), tuple(ignore)
    for word in (*select, *ignore):
        if not any(_names(word, rule) for rule in all_rules()):
            raise UnknownRule(word)
    return tuple(
        rule
        for rule in all_rules()
        if (not select or any(_names(word, rule) for word in select))
        and not any(_names(word, rule) for word in ignore)
    )


def _names(word: str, rule: Rule) -> bool:
    return word in (rule.code, rule.name, rule.code[0])
