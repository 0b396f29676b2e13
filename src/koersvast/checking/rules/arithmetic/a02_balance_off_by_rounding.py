"""A balance differs from expenditure and income by no more than rounding explains.

What it finds: a balance that is not exactly what expenditure and income give, while the difference
is at most 1.5 times the unit in which the amounts are printed.

Why it matters: it is no error, but readers who add up for themselves will think so. Adding it here
keeps rounding apart from real errors (A01).

Example that fails: expenditure 3.008, income -441, balance 2.568 (x € 1.000): 3.008 - 441 = 2.567.

How to mend it: say in the document that amounts are rounded, or print a balance of rounded amounts.

When it does not apply: when one of the three amounts is missing, or when the difference is an error
(A01).
"""

from koersvast.checking.balance import evidence
from koersvast.checking.facts import Facts
from koersvast.checking.money import BudgetLine, budget_lines
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule


@rule("A02", Severity.ADVICE, each=budget_lines)
def balance_off_by_rounding(line: BudgetLine, facts: Facts) -> Outcome:
    if abs(line.difference) > line.explained:
        return NotApplicable("more-than-rounding")
    if not line.difference:
        return PASSED
    return Found(line.rows, evidence(line, facts), computed=True)
