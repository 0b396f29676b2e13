"""How alike two names of indicators are: what they share, and whether each says something of its own."""

from __future__ import annotations

from collections.abc import Collection

from rapidfuzz.distance import Levenshtein

from koersvast.plan.alike import plain, stems

# "12 tot 18 jaar" and "18 tot 23 jaar" are about different people.
_OTHER_NUMBERS = 0.5
# Where each name has a word of its own, the two mostly measure the same of different things: roads and
# parks, fathers and mothers. A word more on one side only is mostly the same in other words.
_EACH_ITS_OWN = 0.75
# A compound and a part of it: "minimahuishoudens" are "huishoudens", but not all of them.
_PART = 0.75
# Words that differ by one letter are the same word, once they are so long that it is a slip or a spelling.
_LONG = 6
_LONG_PART = 5
_DENIALS = ("on", "niet", "non")
_INHABITANTS = "inwoners"
# What a name of a place ends in when it stands for who lives there, or for what is of there.
_OF_A_PLACE = frozenset(
    (
        "s", "se", "e", "er", "ers", "ër", "ërs", "en", "ens", "aar", "aars", "naar", "naars", "aren",
        "naren", "enaar", "enaren", "mer", "mers", "mse", "der", "ders", "nees", "nezen",
    )
)  # fmt: skip


def name_likeness(one: str, other: str, places: Collection[str] = ()) -> float:
    """From 0 (nothing in common) to 1 (the same words): twice the shared stems over all stems, then less.

    Stems are shared when they are equal, differ by one letter, or when one is a part of the other. It is
    less where each name has a word or a number of its own. `places` are the names of the municipalities:
    their people are inhabitants, a word that says nothing in a name.

    Source: the coefficient of Dice (1945), https://doi.org/10.2307/1932409.
    """
    if plain(one) == plain(other):
        return 1.0
    mine, theirs = _telling(one, places), _telling(other, places)
    if not mine or not theirs:
        return 0.0
    numbers, others = ({stem for stem in stems if stem.isdigit()} for stems in (mine, theirs))
    shared, left, left_there = _shared(mine, theirs)
    alike = 2 * shared / (len(mine) + len(theirs))
    if left and left_there:
        alike *= _EACH_ITS_OWN
    return alike * (_OTHER_NUMBERS if numbers and others and numbers != others else 1)


def _telling(name: str, places: Collection[str]) -> frozenset[str]:
    """The stems of a name without its inhabitants, unless it has nothing else."""
    found = stems(name)
    return frozenset(stem for stem in found if not _is_of_a_place(stem, places)) or stems(_INHABITANTS)


def _is_of_a_place(stem: str, places: Collection[str]) -> bool:
    return any(
        stem.startswith(name) and stem.removeprefix(name) in _OF_A_PLACE
        for name in (place.casefold() for place in places if place)
    )


def _shared(mine: frozenset[str], theirs: frozenset[str]) -> tuple[float, set[str], set[str]]:
    """How many stems are shared, and which are left on either side."""
    left, left_there = set(mine - theirs), set(theirs - mine)
    shared = float(len(mine & theirs))
    for one in sorted(left):
        same = next((other for other in sorted(left_there) if _is_slip(one, other)), None)
        if same:
            left.remove(one)
            left_there.remove(same)
            shared += 1
    for some, others in ((left, left_there), (left_there, left)):
        for whole in sorted(some):
            if parts := {part for part in others if _is_part(part, whole)}:
                some.remove(whole)
                others -= parts
                # Both stems of a pair count; "netto arbeidsparticipatie" gives two for one.
                covered = sum(map(len, parts)) >= len(whole) - 1
                shared += (1 + len(parts)) / 2 * (1 if covered else _PART)
    return shared, left, left_there


def _is_slip(one: str, other: str) -> bool:
    long = min(len(one), len(other)) >= _LONG and one[0] == other[0]
    return long and Levenshtein.distance(one, other, score_cutoff=1) <= 1


def _is_part(part: str, whole: str) -> bool:
    """Whether a stem begins or ends another one, and is not denied by it: "onveilig" is not "veilig"."""
    if len(part) < _LONG_PART or part == whole or part.isdigit():
        return False
    return whole.startswith(part) or (whole.endswith(part) and whole.removesuffix(part) not in _DENIALS)
