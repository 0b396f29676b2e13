"""A goal is not SMART.

What it finds: a goal of which at least two of these are missing: what should become more or less
(specific), for whom (specific), and when (time-bound). A year in the goal or in a target of its
indicators counts as when.

Why it matters: participation councils and audit offices ask for SMART goals because only those can
be settled afterwards. "Care is available in time" is true and untrue at any moment.

Example that fails: "Fitting care and support are available in time": nothing becomes more or less,
no group, no year.

How to mend it: write who, what more or less, and by when.

When it does not apply: to programmes, fields and themes, which only hold goals.
"""

import re

from koersvast.checking.asking import says_direction
from koersvast.checking.facts import Facts, years_in
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_goal
from koersvast.plan import Goal
from koersvast.texts import LANGUAGES, text

_GROUP = re.compile(
    r"inwoner|bewoner|burger|jongere|jeugd|kind|ouder|leerling|scholier|student|cliënt|klant|gezin"
    r"|huishouden|vrijwilliger|mantelzorg|werkzoekende|werkgever|ondernemer|deelnemer|statushouder|volwassen"
    r"|vrouw|mannen|patiënt|huurder|bezoeker|professional|vereniging|baby|peuter|senior|mensen|personen|iedereen"
)
_FEWEST_MISSING = 2


@rule("G06", Severity.ADVICE, each=every_goal)
def not_smart(goal: Goal, facts: Facts) -> Outcome:
    missing = [
        part
        for part, present in (
            ("change", says_direction(goal)),
            ("group", _names_group(goal, facts)),
            ("year", _has_year(goal, facts)),
        )
        if not present
    ]
    if len(missing) < _FEWEST_MISSING:
        return PASSED
    said = {
        language: ", ".join(text(f"checking-g06-{part}", language) for part in missing)
        for language in LANGUAGES
    }
    return Found((goal,), {"goal": name_of(goal), "missing": said})


def _names_group(goal: Goal, facts: Facts) -> bool:
    sentence = f"{goal.title} {goal.text}".casefold()
    name = facts.municipality.casefold()[:6]
    return bool(
        _GROUP.search(sentence) or (name and re.search(rf"\b{re.escape(name)}\w*(?:ers|aren)\b", sentence))
    )


def _has_year(goal: Goal, facts: Facts) -> bool:
    if years_in(f"{goal.title} {goal.text}"):
        return True
    indicators = facts.indicators_of(goal)
    return any(series.aims for indicator in indicators for series in facts.series_of(indicator.id))
