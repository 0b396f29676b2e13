"""A balance is not what expenditure and income give, by more than rounding explains.

What it finds: for every field and year with expenditure, income and balance, a balance that differs
from the two by more than 1.5 times the unit in which the amounts are printed. Each of the three
amounts may have been rounded by half a unit; what lies beyond that is an error.

Why it matters: the council decides on these amounts. BBV article 8 asks for the estimate of
expenditure and income and the balance of every programme; three amounts that contradict each other
leave open which one is decided on.

Example that fails: expenditure 12.400, income -1.100, balance 11.305 (x € 1.000): 12.400 - 1.100 =
11.300.

How to mend it: look up the unrounded amounts and correct the one that is wrong.

When it does not apply: when one of the three amounts is missing.
"""

from koersvast.checking.balance import evidence
from koersvast.checking.facts import Facts
from koersvast.checking.money import BudgetLine, budget_lines
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule


@rule("A01", Severity.ERROR, each=budget_lines)
def balance_does_not_add_up(line: BudgetLine, facts: Facts) -> Outcome:
    if abs(line.difference) <= line.explained:
        return PASSED
    return Found(line.rows, evidence(line, facts), computed=True)
