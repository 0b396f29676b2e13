"""Where each page of a plan's site stands. Addresses are relative to the root of the plan in one language.

Every address ends in a file name, so that the site also works without a web server. Dutch and English
pages have the same addresses, each under its own root.
"""

from __future__ import annotations

import re

HOME = "index.html"
VERDICTS = "oordelen.html"
GOALS = "doelen.html"
INDICATORS = "indicatoren.html"
AREAS = "gebieden.html"
ACTIVITIES = "activiteiten.html"
MONEY = "geld.html"
DOCUMENTS = "documenten.html"
FINDINGS = "bevindingen.html"
ADVICE = "adviezen.html"
POLICIES = "beleidsstukken.html"
PARTIES = "partijen.html"
TERMS = "begrippen.html"
DATA = "data.html"
COUNCIL = "raad.html"
CHANGES = "veranderingen.html"
SEARCH = "zoeken.html"
ABOUT = "over.html"
ACCESSIBILITY = "toegankelijkheid.html"

# The list of publications stands at the root of the site, since a publication is one of the whole site.
PUBLICATIONS = "publicaties.html"

# Files that pages in every language share, in one folder beside the Dutch pages.
FILES = "data"
PACKAGE_ZIP = f"{FILES}/plan.zip"


def goal(goal_id: str) -> str:
    return f"doelen/{goal_id}.html"


def council(goal_id: str) -> str:
    return f"raad/{goal_id}.html"


def activity(activity_id: str, goal_id: str) -> str:
    """The place of an activity on the page of its goal; without a goal, on the page of all activities."""
    return f"{goal(goal_id) if goal_id else ACTIVITIES}#activiteit-{activity_id}"


def indicator(indicator_id: str) -> str:
    return f"indicatoren/{indicator_id}.html"


def indicator_csv(indicator_id: str) -> str:
    return f"{FILES}/indicators/{indicator_id}.csv"


def area(area_id: str) -> str:
    return f"gebieden/{area_id}.html"


def activities(standing: str) -> str:
    """The activities that are equally far."""
    return f"activiteiten/{standing.replace('_', '-')}.html"


def document(document_id: str, locator: str = "") -> str:
    """The page of a document, or the place on it where what was read at a locator stands."""
    return f"documenten/{document_id}.html" + (f"#{anchor(locator)}" if locator else "")


def anchor(locator: str) -> str:
    """The id of a place on the page of its document: "l28" stays, "Blad 1!B4" becomes "Blad-1-B4"."""
    return re.sub(r"[^A-Za-z0-9]+", "-", locator).strip("-")


def relative(target: str, page: str) -> str:
    """The way from one page to another, both relative to the same root."""
    path, hash_sign, place = target.partition("#")
    if path == page and hash_sign:
        return f"#{place}"
    there, here = path.split("/"), page.split("/")
    while len(there) > 1 and len(here) > 1 and there[0] == here[0]:
        there, here = there[1:], here[1:]
    return "../" * (len(here) - 1) + "/".join(there) + hash_sign + place
