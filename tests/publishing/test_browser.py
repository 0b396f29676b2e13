"""The site in a browser: accessible, within the screen, silent in the console, working from any folder."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.publishing.pages import SORTS

AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
WIDTHS = [1280, 390]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the PATH: apt-get install chromium"),
    pytest.mark.skipif(not AXE.exists(), reason="axe-core is not there: run `npm ci` in frontend/"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield running
        running.close()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(two_plans: Path) -> Iterator[str]:
    """The site served from a folder below the root of a web server."""
    handler = functools.partial(Quiet, directory=str(two_plans.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{two_plans.name}"
        server.shutdown()


def violations(page: Page) -> list[tuple[str, str]]:
    """What axe finds wrong on a page: the rule, and the first place."""
    # The page allows scripts of its own only; the checker is put in by the browser itself.
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(f"axe.run({{runOnly: {TAGS}}})")
    return [(rule["id"], rule["nodes"][0]["html"][:120]) for rule in found["violations"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["", "en/"])
def test_every_sort_of_page_is_accessible_and_fits(
    browser: Browser, address: str, language: str, width: int, scheme: Any
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
    wrong: dict[str, Any] = {}
    for sort in [f"{language}index.html", *(f"weidestad/{language}{sort}" for sort in SORTS)]:
        page.goto(f"{address}/{sort}")
        if found := violations(page):
            wrong[sort] = found
        if (reach := page.evaluate("document.documentElement.scrollWidth")) > width:
            wrong[f"{sort} scrolls"] = reach
    context.close()
    assert wrong == {}
    assert said == []


@pytest.mark.parametrize("width", WIDTHS)
def test_what_folds_is_accessible_when_open(browser: Browser, address: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    for sort in ("doelen.html", "activiteiten.html", "indicatoren/eenzaam.html", "bevindingen.html"):
        page.goto(f"{address}/weidestad/{sort}")
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["", "en/"])
def test_limits_dots_and_funnels_are_accessible_and_fit(
    browser: Browser, statistics: Path, language: str, width: int, scheme: Any
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    for indicator in sorted((statistics / language / "indicatoren").glob("*.html")):
        page.goto(indicator.as_uri())
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert (indicator.name, violations(page)) == (indicator.name, [])
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_forced_colours_leave_charts_visible(browser: Browser, address: str) -> None:
    page = browser.new_page(forced_colors="active")
    page.goto(f"{address}/weidestad/indicatoren/eenzaam.html")
    line = page.locator(".kv-chart__line").first
    assert line.evaluate("one => getComputedStyle(one).stroke") not in {"none", "rgba(0, 0, 0, 0)"}
    assert violations(page) == []
    page.close()


def test_the_filter_narrows_the_index_while_typing(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/weidestad/indicatoren.html")
    page.get_by_role("searchbox").fill("EENZAAM voelt")
    assert page.locator("[data-item]:visible").count() == 1
    assert page.get_by_role("status").inner_text() == "1 indicator gevonden."
    page.get_by_role("searchbox").fill("energie")  # accents do not matter
    assert "Énergie" in page.locator("[data-item]:visible").inner_text()
    page.get_by_role("searchbox").fill("ggd")  # not in the name, but its source
    assert "eenzaam" in page.locator("[data-item]:visible").inner_text()
    page.get_by_role("searchbox").fill("xyz")
    assert page.get_by_role("status").inner_text().startswith("Geen indicator gevonden.")
    page.close()


def test_a_search_on_the_home_page_finds_what_it_is_about(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/weidestad/index.html")
    page.get_by_role("searchbox").fill("eenzamen")  # found by its stem
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken.html?q=eenzamen")
    first = page.locator("[data-search-results] > li").first
    assert "Indicator" in first.inner_text()
    first.get_by_role("link").click()
    page.wait_for_url("**/weidestad/indicatoren/eenzaam.html")
    page.close()


@pytest.mark.parametrize(
    ("typed", "kind", "title"),
    [
        ("koffie", "Activiteit", "Koffie in de wijk"),
        ("WMO", "Afkorting", "WMO"),
        ("fietsers", "Indicator", "Aantal fietsers op de dijk"),
    ],
)
def test_searching_finds_what_the_plan_names(
    browser: Browser, address: str, typed: str, kind: str, title: str
) -> None:
    page = browser.new_page()
    page.goto(f"{address}/weidestad/zoeken.html")
    page.get_by_role("searchbox").fill(typed)
    link = page.get_by_role("link", name=title, exact=True)
    hit = page.locator("[data-search-results] > li").filter(has=link)
    hit.wait_for()
    assert hit.inner_text().startswith(kind)
    assert "gevonden." in page.get_by_role("status").inner_text()
    page.close()


def test_english_pages_find_the_same_and_lead_to_english_pages(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/weidestad/en/zoeken.html?q=eenzamen")
    first = page.locator("[data-search-results] > li").first
    assert "Indicator" in first.inner_text()
    first.get_by_role("link").click()
    page.wait_for_url("**/weidestad/en/indicatoren/eenzaam.html")
    page.close()


def test_what_is_not_there_is_not_found(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/weidestad/zoeken.html?q=kwantumcomputer")
    page.get_by_text("Niets gevonden.").wait_for()
    page.close()


def test_without_a_web_server_searching_says_so_and_offers_the_index(
    browser: Browser, two_plans: Path
) -> None:
    page = browser.new_page()
    page.goto((two_plans / "weidestad" / "zoeken.html").as_uri() + "?q=eenzaam")
    page.get_by_text("Zoeken lukt hier niet.").wait_for()
    page.get_by_role("link", name="Bekijk alle indicatoren van A tot Z.").click()
    page.wait_for_url("**/indicatoren.html")
    page.close()


def test_all_goals_open_and_close_at_once(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/weidestad/doelen.html")
    page.get_by_role("button", name="Alles dichtklappen").click()
    assert page.locator("details[open]").count() == 0
    page.get_by_role("button", name="Alles openklappen").click()
    assert page.locator("details:not([open])").count() == 0
    page.close()


def test_a_part_of_the_circle_opens_its_activities(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/weidestad/activiteiten.html")
    page.get_by_role("link", name="Gehoord worden 1 activiteit").click()
    assert page.get_by_text("Kinderraad").is_visible()
    page.close()


def test_without_javascript_everything_can_be_read(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/weidestad/indicatoren.html")
    assert page.locator("[data-item]:visible").count() == 5
    assert page.get_by_role("searchbox").count() == 0
    page.goto(f"{address}/weidestad/doelen.html")
    assert page.get_by_role("button").count() == 0
    context.close()


def test_the_site_works_without_a_web_server(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto((site / "index.html").as_uri())
    page.get_by_role("link", name="Indicatoren", exact=True).click()
    page.get_by_role("searchbox").fill("eenzaam")
    page.get_by_role("link", name="eenzaam").click()
    assert page.get_by_role("heading", level=1).inner_text() == "% inwoners dat zich eenzaam voelt"
    assert "Source Sans" in page.evaluate("getComputedStyle(document.body).fontFamily")
    assert said == []
    page.close()


def test_the_keyboard_reaches_the_content_first(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/weidestad/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Direct naar de inhoud"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhoud"
    page.close()
