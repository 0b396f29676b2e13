"""The reading report in a browser: accessible, within the screen, filtered without script, printed whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from koersvast.reading import read_beside
from koersvast.reading.report import beside, reading_report
from tests.reading.report.test_report import _reading
from tests.reading.samples.make import DOCUMENTS

AXE = Path(__file__).parents[3] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

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


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Addresses of reports: on a document with something to check, and on files of several kinds."""
    names = ("kerkwijde-begroting-2024.txt", "zandrecht-cijfers-2024.xlsx", "boterhuizen")
    readings = {"doubtful": _reading(), "kinds": read_beside([DOCUMENTS / name for name in names])}
    folder = tmp_path_factory.mktemp("reports")
    addresses = {}
    for name, reading in readings.items():
        path = folder / f"{name}.html"
        path.write_text(reading_report(reading.plan, beside(reading.plan, reading.layouts)), encoding="utf-8")
        addresses[name] = path.as_uri()
    return addresses


@pytest.mark.parametrize("name", ["doubtful", "kinds"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_report_is_accessible_and_fits(
    browser: Browser, reports: dict[str, str], width: int, scheme: Any, name: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(reports[name])
    reach = page.evaluate("document.documentElement.scrollWidth")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(f"axe.run({{runOnly: {TAGS}}})")["violations"]
    context.close()
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == []
    assert (said, reach <= width) == ([], True)


def _visible(page: Page, label: str) -> int:
    page.get_by_label(label, exact=True).check()
    return page.locator(".whole .passage:visible").count()


def test_the_filter_works_without_script(browser: Browser, reports: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(reports["doubtful"])
    found = {label: _visible(page, label) for label in ("alles", "twijfel", "zonder plaats", "gelezen")}
    # What a link leads to shows, whatever the filter.
    page.get_by_label("zonder plaats", exact=True).check()
    page.goto(f"{reports['doubtful']}#m4")
    page.get_by_label("twijfel", exact=True).check()
    led_to = page.locator("#m4").is_visible()
    context.close()
    assert found == {"alles": 14, "twijfel": 1, "zonder plaats": 1, "gelezen": 9}
    assert led_to


def test_print_leaves_out_what_cannot_be_clicked(browser: Browser, reports: dict[str, str]) -> None:
    page = browser.new_page()
    page.emulate_media(media="print")
    page.goto(reports["doubtful"])
    shown = {name: page.locator(name).first.is_visible() for name in (".filter", ".contents", ".passage")}
    page.close()
    assert shown == {".filter": False, ".contents": False, ".passage": True}
