"""The indicators of a goal do not speak of its subject.

What it finds: a goal of which no word, nor of the goals it is a part of, returns in the name,
definition or population of any of its indicators of an effect. The programme and theme it stands in
count only for a goal of fewer than three telling words: they speak of everything.

Why it matters: an indicator that measures something else moves for other reasons. It may go up
while the goal stays out of reach.

Example that fails: goal "More clients live on their own", indicator "Number of people on the
waiting list of the shelter".

How to mend it: choose an indicator of what the goal says, or explain in the definition how it
follows from the goal.

When it does not apply: when the goal has no indicator of an effect. It is advice: the rule compares
words, and two words may mean the same.
"""

from koersvast.checking.facts import STEPS_OF_GOALS, Facts
from koersvast.checking.figures import listed
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_goal
from koersvast.checking.words import shared, subjects
from koersvast.plan import Goal, IndicatorKind

_OF_EFFECT = (IndicatorKind.EFFECT, IndicatorKind.OUTCOME, None)
_WORDS_SHOWN = 6
# "Care is in time" says too little of its own: there its theme tells what it is about.
_FEWEST_WORDS = 3


@rule("G05", Severity.ADVICE, each=every_goal, version=2)
def indicator_off_subject(goal: Goal, facts: Facts) -> Outcome:
    indicators = [one for one in facts.indicators_of(goal) if one.kind in _OF_EFFECT]
    if not indicators:
        return NotApplicable("no-effect-indicator")
    short = len(facts.words(goal.title)) < _FEWEST_WORDS
    wanted = (goal, *(one for one in facts.above(goal) if short or one.level in STEPS_OF_GOALS))
    subject = facts.words(" ".join(f"{one.title} {one.text}" for one in wanted))
    spoken = [facts.words(f"{one.name} {one.definition} {one.population}") for one in indicators]
    if any(shared(subject, words) or subjects(subject) & subjects(words) for words in spoken):
        return PASSED
    return Found(
        (goal, *indicators),
        {
            "goal": name_of(goal),
            "words": listed(sorted(facts.words(goal.title))[:_WORDS_SHOWN]),
            "count": len(indicators),
            "indicators": listed([name_of(one) for one in indicators]),
        },
    )
