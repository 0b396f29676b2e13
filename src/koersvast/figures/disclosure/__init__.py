"""Disclosure control: nothing that is published tells anything about one person or one provider.

rules = read_rules(folder)
protected = protect(plan, rules, own=store.observations(), earlier=publications)
"""

from koersvast.figures.disclosure.attack import Attacked, attack
from koersvast.figures.disclosure.primary import Reason
from koersvast.figures.disclosure.protect import Hidden, Loss, Protected, protect
from koersvast.figures.disclosure.rules import Rule, Rules, WrongRules, read_rules

__all__ = [
    "Attacked",
    "Hidden",
    "Loss",
    "Protected",
    "Reason",
    "Rule",
    "Rules",
    "WrongRules",
    "attack",
    "protect",
    "read_rules",
]
