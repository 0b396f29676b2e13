"""A percentage does not say of what.

What it finds: an indicator in percent without population or definition, whose name does not tell
either what the hundred percent is.

Why it matters: early school leavers as a share of all pupils, of all young people or of those in
vocational schools are three figures. Who takes another whole next year sees a change that is none.

Example that fails: "% early school leavers".

How to mend it: add the whole: "% of pupils of 12 to 23 years who ...".

When it does not apply: to counts and grades. Groups that all have their own figure are wholes.
"""

import re

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_indicator
from koersvast.plan import Indicator

# "% inwoners dat", "% van de leerlingen", "overgewicht onder kinderen", "uitkeringen binnen de termijn".
_TELLS = re.compile(
    r"\b(?:dat|die|wie|waarvan)\b|\bvan (?:de|het|alle|hun|een)\b|\bt\.?o\.?v\b|\bten opzichte\b|\bonder\b"
    r"|\bals percentage\b|\bmet een\b|\bbinnen\b|\bgroei\b|\btoename\b|\bafname\b|\bvrouwen\b|\bmannen\b"
    r"|\btotale\b"
    # Whoever is named first is the whole; and of these two everybody knows it.
    r"|^(?:%|percentage|aandeel)?\s*(?:inwoners|volwassenen|ouderen|jongeren|kinderen|leerlingen|scholieren)\b"
    r"|^(?:%|percentage|aandeel)?\s*(?:gezinnen|huishoudens|cliënten|bewoners|deelnemers|mantelzorgers)\b"
    r"|\b(?:inwoners|volwassenen|ouderen|jongeren|kinderen|jeugdigen|mensen) (?:van|vanaf|tot|boven|onder) \d"
    r"|\bwerkloosheidspercentage\b|cli[eë]nttevredenheid|slaagkans (?:jongeren|ouderen)"
)


@rule("I03", Severity.ADVICE, each=every_indicator, version=2)
def of_what_whole(indicator: Indicator, facts: Facts) -> Outcome:
    if indicator.unit != "percent":
        return NotApplicable("not-a-share")
    if indicator.population or indicator.definition or _TELLS.search(indicator.name.casefold()):
        return PASSED
    series = facts.series_of(indicator.id)
    if series and all(one.group for one in series):
        return PASSED
    return Found((indicator,), {"indicator": name_of(indicator)})
