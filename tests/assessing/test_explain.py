"""The sentences: what a reader is told."""

import re
from pathlib import Path

import pytest

from koersvast.assessing import Code, Outcome, assess
from koersvast.texts import LANGUAGES, has_text, text
from tests.assessing.lines import plan_of


def told(*lines, on=None, language="nl", **indicator):
    return assess(plan_of(*lines, **indicator), on=on).verdict("x").reason[language]


def test_loneliness_is_missed_and_the_margin_is_said_to_be_unknown():
    plan = plan_of(
        "nulmeting 2016 [19-plussers]: 43",
        "doel 2020 [19-plussers]: <43",
        "meting 2020 [19-plussers]: 47",
        name="% 19-plussers dat gevoelens van eenzaamheid ervaart",
    )
    verdict = assess(plan).verdict("x", group="19-plussers")
    assert (verdict.outcome, verdict.certainty) == ("missed", "margin_unknown")
    assert verdict.reason["nl"] == (
        "Het doel voor 2020 was lager dan 43%, maar het werd 47%: niet gehaald. "
        "De nulmeting was 43% in 2016, dus het gaat de verkeerde kant op; "
        "de onzekerheidsmarge is niet bekend."
    )
    assert verdict.reason["en"] == (
        "The target for 2020 was lower than 43%, but it became 47%: not achieved. "
        "The baseline was 43% in 2016, so it goes the wrong way; the margin of uncertainty is not known."
    )


# Rows, what is known of the indicator, and the sentences.
REASONS = [
    (
        ["meting 2020: 55 (52-58)", "doel 2020: >=50"],
        {},
        ["Het doel voor 2020 was minstens 50% en het werd 55%: gehaald."],
        ["Ook met de onzekerheidsmarge (52% tot 58%) is dat zeker."],
    ),
    (
        ["meting 2020: 51 n=400", "doel 2020: >50"],
        {},
        ["Het doel voor 2020 was hoger dan 50% en het werd 51%: gehaald."],
        ["Zeker is dat niet, want met de onzekerheidsmarge kan het 46,1% tot 55,9% zijn."],
    ),
    (
        ["nulmeting 2016: 60", "meting 2018: 69.9", "doel 2020: >=80"],
        {},
        [
            "In 2018 was het 69,9%. Op weg naar het doel voor 2020 (minstens 80%)",
            "moest het toen minstens 70% zijn:",
        ],
        [
            "niet op koers. De nulmeting was 60% in 2016, dus het gaat de goede kant op;",
            "de onzekerheidsmarge is niet bekend.",
        ],
    ),
    (
        ["nulmeting 2016: 60", "meting 2018: 58", "doel 2020: >60"],
        {},
        ["Het doel voor 2020 is hoger dan 60%, maar in 2018 was het 58%: niet op koers."],
        [
            "De nulmeting was 60% in 2016, dus het gaat de verkeerde kant op;",
            "de onzekerheidsmarge is niet bekend.",
        ],
    ),
    (
        ["nulmeting 2011: 1200", "meting 2016: 3230", "doel 2018: 3250"],
        {"unit": "count", "direction": "increase"},
        [
            "In 2016 was het 3.230. Op weg naar het doel voor 2018 (3.250 of hoger)",
            "moest het toen minstens 2.665 zijn:",
        ],
        [
            "op koers. De nulmeting was 1.200 in 2011, dus het gaat de kant van het doel op;",
            "de onzekerheidsmarge is niet bekend.",
        ],
    ),
    (
        ["meting 2019/2020: 7.5", "doel 2020: 7.0..8.0"],
        {"unit": "grade"},
        ["Het doel voor 2020 was 7,0 tot en met 8,0 en het werd 7,5: gehaald."],
        ["De onzekerheidsmarge is niet bekend."],
    ),
    (
        ["nulmeting 2016: 43 n=1000", "meting 2020: 40 n=1000", "doel 2020: lager dan nulmeting"],
        {},
        ["Het doel voor 2020 was lager dan de nulmeting (43%) en het werd 40%: gehaald."],
        ["Zeker is dat niet, want met de onzekerheidsmarge kan het 35,7% tot 44,3% zijn."],
    ),
    (
        ["meting 2020: 44 (42-46)", "doel 2020: 43"],
        {"direction": "maintain"},
        [
            "Het doel voor 2020 was gelijk aan 43% en het werd 44%.",
            "Door de onzekerheidsmarge is er geen verschil te",
        ],
        ["zien: gehaald. Zeker is dat niet, want met de onzekerheidsmarge kan het 42% tot 46% zijn."],
    ),
    (
        ["meting 2018: 44 (42-46)", "doel 2020: 43"],
        {"direction": "maintain"},
        [
            "Het doel voor 2020 is gelijk aan 43% en in 2018 was het 44%.",
            "Door de onzekerheidsmarge is er geen",
        ],
        [
            "verschil te zien: op koers. Zeker is dat niet,",
            "want met de onzekerheidsmarge kan het 42% tot 46% zijn.",
        ],
    ),
    (
        ["nulmeting 2016: 43 n=400", "meting 2020: 40 n=400", "doel 2020: <45"],
        {},
        ["Het doel voor 2020 was lager dan 45% en het werd 40%: gehaald."],
        [
            "De nulmeting was 43% in 2016, maar dat verschil kan toeval zijn;",
            "ook met de onzekerheidsmarge (35,3% tot 44,9%) is dat zeker.",
        ],
    ),
    (
        ["nulmeting 2016: 43", "meting 2020: 43", "doel 2020: <43"],
        {},
        ["Het doel voor 2020 was lager dan 43%, maar het werd 43%: niet gehaald."],
        ["De nulmeting was even hoog (43% in 2016); de onzekerheidsmarge is niet bekend."],
    ),
    (
        ["meting 2020: dash", "nulmeting 2018: 12", "doel 2020: <12"],
        {},
        ["Het doel voor 2020 is lager dan 12%, maar over 2020 is er geen cijfer (streepje in het document)."],
        ["De nulmeting was 12% in 2018."],
    ),
    (
        ["meting 2019-Q2: 40", "meting 2020-03: 41"],
        {},
        ["Er is geen doel in cijfers (streefwaarde) vastgelegd."],
        ["De laatste meting was 41% in maart 2020."],
    ),
    (
        ["meting 2020: 12.5", "doel 2020: 10"],
        {"unit": "per_1000"},
        ["Het doel voor 2020 is 10 per 1.000 en de laatste meting is 12,5 per 1.000 in 2020."],
        ["Er staat niet bij of hoger of lager beter is, dus een oordeel is niet mogelijk."],
    ),
    (
        ["meting 2021: 1500", "doel: <=1400"],
        {"unit": "eur"},
        [
            "Het doel is hoogstens €\u00a01.400, zonder jaartal.",
            "De laatste meting is €\u00a01.500 in 2021: niet gehaald.",
        ],
        ["De onzekerheidsmarge is niet bekend."],
    ),
    (
        ["meting 2020: 14", "doel 2020: zo kort mogelijk"],
        {"unit": "dagen"},
        ["Het doel voor 2020 staat er in woorden: “zo kort mogelijk”."],
        ["Dat is niet met een cijfer te vergelijken; de laatste meting is 14 dagen in 2020."],
    ),
]


@pytest.mark.parametrize(("lines", "indicator", "asked_and_measured", "context"), REASONS)
def test_reasons(lines, indicator, asked_and_measured, context):
    assert told(*lines, **indicator) == " ".join([*asked_and_measured, *context])


def test_a_path_is_rounded_so_that_the_sentence_stays_true():
    # The path asks 66.67 by the end of 2018: 66.6 is below it, and "66,7" says so.
    sentence = told("nulmeting 2014: 60", "meting 2018: 66.6", "doel 2020: >=70")
    assert "In 2018 was het 66,6%" in sentence
    assert "minstens 66,67% zijn: niet op koers" in sentence
    # For a count 24.2 asks for 25: 24 is too few.
    sentence = told("nulmeting 2015: 20", "meting 2018: 24", "doel 2020: >=27", unit="count")
    assert "moest het toen minstens 25 zijn: niet op koers" in sentence


def test_the_computation_shows_each_step():
    lines = ["nulmeting 2016: 60 n=900", "meting 2018: 66 n=1100 voorlopig", "doel 2020: 80"]
    steps = assess(plan_of(*lines, direction="increase")).verdict("x").computation["nl"]
    assert (
        steps.split("\n")
        == """
Doel voor 2020: 80% of hoger.
Zo staat het in het document: “80”.
In het document staat een kaal getal. Voor deze indicator is hoger beter;
 daarom telt het doel als 80% of hoger.
Meting: 66% in 2018.
Dit cijfer is voorlopig.
Nulmeting: 60% in 2016.
Het pad is een rechte lijn van 60% (eind 2016) naar 80% (eind 2020). Bij deze meting was 50% van de tijd
 voorbij. Dan hoort het minstens 70% te zijn.
66% voldoet niet aan: minstens 70%.
De onzekerheidsmarge is 63,1% tot 68,7% (95%, methode van Wilson, 1.100 deelnemers).
Dit onderzoek laat een verandering pas goed zien vanaf ongeveer 6,2 procentpunt.
""".replace("\n ", " ")
        .strip()
        .split("\n")
    )


def _keys():
    """Every key that a verdict may ask for."""
    for code in Code:
        dashed = code.value.replace("_", "-")
        if code.outcome is not None:
            yield f"assessing-reason-{dashed}"
        elif code is Code.ON_PATH:
            yield from (
                f"assessing-reason-{dashed}-{end}" for end in ("on-course", "off-course", "off-course-flat")
            )
        elif code is Code.ALREADY_MET:
            yield from (f"assessing-reason-{dashed}-{end}" for end in ("on-course", "same"))
        else:
            yield from (f"assessing-reason-{dashed}-{end}" for end in ("achieved", "missed", "same"))
    for outcome in Outcome:
        yield f"assessing-outcome-{outcome.value.replace('_', '-')}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_has_its_text(language):
    assert [key for key in _keys() if not has_text(key, language)] == []


EXPLAINED = ["intro", "target", "path", "direction", "margin", "unknown", "trend", "count"]


@pytest.mark.parametrize("part", EXPLAINED)
def test_the_explanation_is_plain_dutch(part):
    # Own counts for B1: sentences of at most twenty words, twelve on average, few long words.
    sentences = re.split(r"(?<=[.?!:;])\s+", text(f"assessing-explained-{part}"))
    lengths = [len(sentence.split()) for sentence in sentences]
    words = " ".join(sentences).split()
    assert max(lengths) <= 20, sentences[lengths.index(max(lengths))]
    assert sum(lengths) / len(lengths) <= 12
    assert sum(len(word.strip(".,:;()“”?")) > 14 for word in words) <= 0.05 * len(words)


def test_the_handbook_names_every_reason():
    page = (Path(__file__).parents[2] / "docs" / "explanation" / "verdicts.md").read_text(encoding="utf-8")
    reasons = page.split("## The reasons")[1]
    rows = re.findall(r"^\| `(\w+)` \| ([\w, ]+) \|", reasons, re.MULTILINE)
    named = {code: outcomes.split(", ") for code, outcomes in rows}
    assert set(named) == {code.value for code in Code}
    for code in Code:
        if code.outcome is not None:
            assert named[code.value] == [code.outcome.value]
