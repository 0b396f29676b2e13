"""Make the invented answers and care files of the invented municipality of Lindebroek.

Usage: python scripts/make_lindebroek_files.py [FOLDER]   (default: examples/lindebroek)

Making twice gives the same bytes. Nothing in these files is about anyone.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent / "examples" / "lindebroek"

# The neighbourhoods of Lindebroek with their share of its people; the smallest has few.
AREAS = {
    "Oude Kern": 18, "Lindekwartier": 22, "Broekzijde": 17, "De Vlasakkers": 14,
    "Molenhoek": 11, "Nieuw-Elzen": 9, "Sluisdorp": 6, "Het Buitenveld": 3,
}  # fmt: skip
PROVIDERS = {
    "Zorggroep Elzenhof": 45, "Jeugdpraktijk De Wilg": 30, "Stichting Beekdal": 20, "Praktijk Lisdodde": 5,
}  # fmt: skip
REFERRERS = {"01": 35, "02": 40, "03": 8, "04": 10, "05": 7}
CATEGORIES = {"45": 55, "54": 20, "43": 8, "41": 10, "46": 7}
# Hours a week, and cents an hour.
HOURS, RATE = (1, 2, 3, 4), 9850
UNTIL = dt.date(2025, 3, 31)
CLIENTS = 340
RESPONDENTS = 900


def main(folder: Path) -> None:
    draw = random.Random(20250331)
    write(folder / "peiling" / "antwoorden-verzonnen.csv", answers(draw))
    allocations = list(made_allocations(draw))
    write(folder / "zorggebruik" / "toewijzingen-verzonnen.csv", allocations)
    write(folder / "zorggebruik" / "declaraties-verzonnen.csv", declarations(draw, allocations))
    write(folder / "zorggebruik" / "contracten-verzonnen.csv", contracts())
    write(folder / "zorggebruik" / "uitkomsten-verzonnen.csv", outcomes(draw, allocations))


def answers(draw: random.Random) -> Iterable[dict[str, object]]:
    """Answers to a survey; the young answered less and weigh more."""
    for _ in range(RESPONDENTS):
        area, young = picked(draw, AREAS), draw.random() < 0.25
        lonely = draw.random() < (0.36 if young else 0.29) + (0.06 if area == "Broekzijde" else 0)
        yield {
            "wijk": area,
            "leeftijd": "18 tot 35 jaar" if young else "35 jaar en ouder",
            "gewicht": "1,4" if young else "0,9",
            "eenzaam": draw.choice(["soms", "vaak"]) if lonely else draw.choice(["nooit", "bijna nooit", ""]),
            "contact": "ja" if draw.random() < 0.68 else "nee",
            "buurtcijfer": min(10, max(1, round(draw.gauss(7.3, 1.2)))),
        }


def made_allocations(draw: random.Random) -> Iterable[dict[str, object]]:
    for number in range(CLIENTS):
        start = dt.date(2023, 7, 3) + dt.timedelta(days=draw.randrange(620))
        end = start + dt.timedelta(days=draw.choice([90, 180, 270, 365, 540]))
        ended = end <= UNTIL
        yield {
            "Client": f"k{draw.randrange(16**8):08x}",
            "Wet": "jeugdwet",
            "Productcategorie": picked(draw, CATEGORIES),
            "Gebied": picked(draw, AREAS) if number % 40 else "",
            "Aanbieder": picked(draw, PROVIDERS),
            "Verwijzer": picked(draw, REFERRERS),
            "Toewijzingsdatum": start - dt.timedelta(days=draw.randrange(5, 30)),
            "Ingangsdatum": start,
            "Einddatum": end,
            "Begindatum": start + dt.timedelta(days=draw.randrange(40)) if start < UNTIL else "",
            "RedenBeeindiging": picked(draw, {"31": 70, "32": 11, "33": 3, "34": 9, "35": 7})
            if ended
            else "",
            "Volume": draw.choice(HOURS),
            "Eenheid": "04",
            "Frequentie": "2",
        }


def declarations(
    draw: random.Random, allocations: Sequence[dict[str, object]]
) -> Iterable[dict[str, object]]:
    """A declaration a month while care lasts, of about what was allocated."""
    for one in allocations:
        start, end = one["Ingangsdatum"], one["Einddatum"]
        assert isinstance(start, dt.date)
        assert isinstance(end, dt.date)
        month = start.replace(day=1)
        while month <= min(end, UNTIL):
            hours = round(int(str(one["Volume"])) * 4.35 * draw.uniform(0.7, 1.05), 1)
            copied = ("Client", "Wet", "Productcategorie", "Gebied", "Aanbieder", "Verwijzer")
            yield {name: one[name] for name in copied} | {
                "Maand": f"{month:%Y-%m}",
                "Volume": f"{hours}".replace(".", ","),
                "Eenheid": "04",
                "BedragCenten": round(hours * RATE),
                "DebetCredit": "D",
            }
            month = (month + dt.timedelta(days=32)).replace(day=1)


def contracts() -> Iterable[dict[str, object]]:
    for year in (2024, 2025):
        for provider, share in PROVIDERS.items():
            yield {
                "Wet": "jeugdwet",
                "Productcategorie": "45",
                "Aanbieder": provider,
                "Periode": year,
                "Volume": 200 * share,
                "Eenheid": "04",
                "BedragEuro": 200 * share * RATE // 100,
            }


def outcomes(draw: random.Random, allocations: Sequence[dict[str, object]]) -> Iterable[dict[str, object]]:
    """Half of those whose help ended answered."""
    for one in allocations:
        if one["RedenBeeindiging"] and draw.random() < 0.5:
            yield {
                "Client": one["Client"],
                "Wet": "jeugdwet",
                "Productcategorie": one["Productcategorie"],
                "Aanbieder": one["Aanbieder"],
                "Datum": one["Einddatum"],
                "Cijfer": min(10, max(1, round(draw.gauss(7.4, 1.3)))),
                "DoelBereikt": "ja" if draw.random() < 0.72 else "nee",
            }


def picked(draw: random.Random, shares: dict[str, int]) -> str:
    return draw.choices(list(shares), list(shares.values()))[0]


def write(path: Path, rows: Iterable[dict[str, object]]) -> None:
    found = list(rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, list(found[0]), delimiter=";", lineterminator="\n")
        out.writeheader()
        out.writerows(found)
    print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
