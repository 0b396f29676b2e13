"""What the name of an indicator says about which way is better."""

from __future__ import annotations

from enum import StrEnum

from koersvast.reading.recognise.vocabulary import Find, Vocabulary

# How many words a "niet" or "minder" may stand before the word that it turns: "niet (langer) (zo) eenzaam".
_REACH = 3


class Leaning(StrEnum):
    """Which way is better by the name: more, less, both, not to be told, or nothing said."""

    INCREASE = "increase"
    DECREASE = "decrease"
    BOTH = "both"
    OPEN = "open"
    SILENT = "silent"


def leaning_of(name: str, vocabulary: Vocabulary) -> Leaning:
    """Which way is better by the words of a name.

    "Wachtlijst" leans to less, "tevreden" to more, and "niet" or "minder" before a word turns it. How much
    use is made of something ("aanvragen", "cliënten") is good or bad as one looks at it: OPEN. The words of
    a name may lean BOTH ways.

        "Percentage inwoners dat niet sport" → DECREASE
        "Aantal aanvragen bijzondere bijstand" → OPEN
    """
    leanings = {_leaning(find, vocabulary) for find in vocabulary["direction_names"].all(name)}
    told = leanings - {Leaning.OPEN}
    if told:
        return told.pop() if len(told) == 1 else Leaning.BOTH
    return Leaning.OPEN if leanings else Leaning.SILENT


def _leaning(find: Find, vocabulary: Vocabulary) -> Leaning:
    leaning = Leaning(find.meaning)
    near = find.before.split()[-_REACH:]
    turned = sum(bool(vocabulary.meaning("direction_turns", word)) for word in near) % 2 == 1
    if not turned or leaning is Leaning.OPEN:
        return leaning
    return Leaning.DECREASE if leaning is Leaning.INCREASE else Leaning.INCREASE
