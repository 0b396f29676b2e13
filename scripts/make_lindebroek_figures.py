"""Make the invented statistics of the invented municipality of Lindebroek: a small Data Package.

Usage: python scripts/make_lindebroek_figures.py [FOLDER]   (default: examples/lindebroek/statistics)

Long series by month and quarter, figures of other (invented) municipalities beside those of Lindebroek, and
care use. All figures are drawn at random from a fixed seed, so that making twice gives the same files.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from koersvast.plan import (
    Area,
    AreaKind,
    Comparator,
    Direction,
    Document,
    DocumentKind,
    Indicator,
    IndicatorKind,
    Match,
    MatchAnswer,
    Observation,
    Plan,
    Profile,
    Role,
    Target,
)
from koersvast.plan.package import write_package

HERE = Path(__file__).resolve().parent.parent / "examples" / "lindebroek"
SOURCE = "sociaal-domein-in-cijfers-2025"
INVENTED = "Verzonnen cijfer."

# Other municipalities: name, and inhabitants. Lindebroek itself has 36,400.
PEERS = {
    "Duinvoort": 28_900,
    "Heidekom": 41_200,
    "Rietmonde": 33_700,
    "Zandhorst": 52_600,
    "Kreekeland": 24_100,
    "Veldermeer": 38_800,
    "Boskamp": 19_500,
    "Broek aan de Vliet": 61_300,
}
OWN = 36_400
COUNTRY = "nederland"

WAITING, CLIENTS, CARE = (
    "cijfers-wachttijd-jeugdhulp",
    "cijfers-nieuwe-clienten-wmo",
    "cijfers-jongeren-met-jeugdhulp",
)
YOUTH = "programmabegroting-percentage-jongeren-tot-18-jaar-met-jeugdhulp"
WORK = "programmabegroting-netto-arbeidsparticipatie-percentage-van-de-bevolking"
LONELY = "programmabegroting-percentage-volwassen-inwoners-dat-zich-eenzaam-voelt"


def main(folder: Path) -> None:
    write_package(package(), folder)
    print(folder)


def package() -> Plan:
    """The statistics as a plan. Indicators of Lindebroek's own documents stand in it as well, since every
    figure needs its indicator; in the demo those of the documents count."""
    dice = random.Random(2025)
    return Plan(
        profile=Profile(name="statistics", municipality="Lindebroek", invented=True),
        documents=(
            Document(
                id=SOURCE,
                title="Sociaal domein in cijfers 2025 (verzonnen cijfers)",
                kind=DocumentKind.FIGURES,
                municipality="Lindebroek",
                published=date(2026, 2, 3),
                language="nl",
                period="2025",
            ),
        ),
        areas=(
            Area(id=COUNTRY, name="Nederland", kind=AreaKind.COUNTRY, document=SOURCE, locator="l2"),
            *(
                Area(
                    id=peer.lower().replace(" ", "-"),
                    name=peer,
                    kind=AreaKind.MUNICIPALITY,
                    population=population,
                    document=SOURCE,
                    locator=f"l{line}",
                )
                for line, (peer, population) in enumerate(PEERS.items(), start=3)
            ),
        ),
        indicators=indicators(),
        observations=(*waiting(dice), *clients(dice), *youth(dice), *work(dice), *lonely(dice)),
        targets=(
            Target(
                indicator=WAITING,
                period="2025-12",
                comparator=Comparator.AT_MOST,
                value=Decimal(45),
                raw="≤ 45",
                document=SOURCE,
                locator="l20",
            ),
        ),
        matches=(
            Match(
                one="programmabegroting-aantal-inwoners-met-een-bijstandsuitkering-per-10-000",
                other="routes-aantal-inwoners-met-een-bijstandsuitkering-per-10-000-inwoners",
                answer=MatchAnswer.SAME,
                reason="Zelfde telling van het CBS.",
                by="J. Voorbeeld",
                on=date(2026, 2, 10),
            ),
        ),
    )


def indicators() -> tuple[Indicator, ...]:
    return (
        Indicator(
            id=WAITING,
            name="Gemiddelde wachttijd voor jeugdhulp in dagen",
            kind=IndicatorKind.EFFECT,
            unit="day",
            direction=Direction.DECREASE,
            source="Gemeentelijke registratie (verzonnen)",
            frequency="elke maand",
            document=SOURCE,
            locator="l20",
        ),
        Indicator(
            id=CLIENTS,
            name="Aantal nieuwe cliënten met hulp vanuit de Wmo",
            kind=IndicatorKind.CONTEXT,
            unit="count",
            source="Gemeentelijke registratie (verzonnen)",
            frequency="elk kwartaal",
            document=SOURCE,
            locator="l60",
        ),
        Indicator(
            id=CARE,
            name="Aantal jongeren met jeugdhulp, per wijk",
            kind=IndicatorKind.CONTEXT,
            unit="count",
            population="jongeren",
            source="Gemeentelijke registratie (verzonnen)",
            document=SOURCE,
            locator="l90",
        ),
        Indicator(id=YOUTH, name="Percentage jongeren tot 18 jaar met jeugdhulp", unit="percent"),
        Indicator(id=WORK, name="Netto arbeidsparticipatie", unit="percent"),
        Indicator(id=LONELY, name="Percentage volwassen inwoners dat zich eenzaam voelt", unit="percent"),
    )


def waiting(dice: random.Random) -> Iterator[Observation]:
    """Three years by month: ordinary ups and downs around 58 days, one month far above, and since the spring
    of 2025 a shift downwards."""
    months = [f"{year}-{month:02}" for year in (2023, 2024, 2025) for month in range(1, 13)]
    for line, month in enumerate(months, start=21):
        days = round(dice.gauss(58 if month < "2025-04" else 49, 3))
        yield figure(WAITING, month, str(79 if month == "2024-08" else days), line)


def clients(dice: random.Random) -> Iterator[Observation]:
    """Nineteen quarters of ordinary ups and downs; the form of registering changed in 2022."""
    quarters = [f"{year}-Q{quarter}" for year in range(2021, 2026) for quarter in range(1, 5)][:-1]
    for line, quarter in enumerate(quarters, start=61):
        base = 96 if quarter < "2022-Q3" else 112
        note = "Trendbreuk: nieuwe telling van cliënten." if quarter == "2022-Q3" else INVENTED
        yield figure(CLIENTS, quarter, str(round(dice.gauss(base, 6))), line, note=note)


def youth(dice: random.Random) -> Iterator[Observation]:
    """Counts, so that chance can be told from difference: Lindebroek, eight others and the country."""
    for line, (area, population) in enumerate({"": OWN, **PEERS}.items(), start=100):
        young = round(population * 0.19)
        helped = round(young * dice.gauss(0.118, 0.012))
        yield share(YOUTH, area, helped, young, line)
    yield share(YOUTH, COUNTRY, 392_400, 3_270_000, 110)


def work(dice: random.Random) -> Iterator[Observation]:
    """Estimates from a sample, with the margin that the source gives."""
    for line, (area, population) in enumerate({"": OWN, **PEERS}.items(), start=120):
        value = Decimal(f"{dice.gauss(72.4, 1.6):.1f}")
        half = Decimal(f"{230 / population**0.5:.1f}")
        yield figure(WORK, "2024", str(value), line, area=area, margin=(value - half, value + half))
    margin = (Decimal("73.0"), Decimal("73.4"))
    yield figure(WORK, "2024", "73.2", 130, area=COUNTRY, margin=margin)


def lonely(dice: random.Random) -> Iterator[Observation]:
    """Surveys: a number of respondents each."""
    for line, area in enumerate(["", *PEERS], start=140):
        value = str(round(dice.gauss(44, 3)))
        yield figure(LONELY, "2024", value, line, area=area, sample=dice.randrange(650, 1400))


def figure(
    indicator: str,
    period: str,
    value: str,
    line: int,
    *,
    area: str = "",
    margin: tuple[Decimal, Decimal] | None = None,
    sample: int | None = None,
    note: str = INVENTED,
) -> Observation:
    return Observation(
        indicator=indicator,
        area=area.lower().replace(" ", "-"),
        period=period,
        role=Role.REALISED,
        value=Decimal(value),
        lower=margin[0] if margin else None,
        upper=margin[1] if margin else None,
        sample_size=sample,
        raw=value.replace(".", ","),
        note=note,
        document=SOURCE,
        locator=f"l{line}",
    )


def share(indicator: str, area: str, part: int, whole: int, line: int) -> Observation:
    value = (Decimal(100) * part / whole).quantize(Decimal("0.1"))
    return Observation(
        indicator=indicator,
        area=area.lower().replace(" ", "-"),
        period="2024",
        role=Role.REALISED,
        value=value,
        numerator=Decimal(part),
        denominator=Decimal(whole),
        raw=f"{value}%".replace(".", ","),
        note=INVENTED,
        document=SOURCE,
        locator=f"l{line}",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "statistics")
