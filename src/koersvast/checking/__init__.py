"""Is the plan sound? A linter for policy plans: one small function a rule.

from koersvast.checking import check
for finding in check(plan, select=("A", "T")):
    print(finding.code, finding.message["nl"])
"""

from koersvast.checking.acceptance import accept
from koersvast.checking.check import Checked, Tally, check, check_in_full
from koersvast.checking.finding import Finding, Place
from koersvast.checking.registry import UnknownRule, all_rules, chosen_rules, find_rule
from koersvast.checking.rule import Family, Rule, Severity
from koersvast.plan import fingerprint

__all__ = [
    "Checked",
    "Family",
    "Finding",
    "Place",
    "Rule",
    "Severity",
    "Tally",
    "UnknownRule",
    "accept",
    "all_rules",
    "check",
    "check_in_full",
    "chosen_rules",
    "find_rule",
    "fingerprint",
]
