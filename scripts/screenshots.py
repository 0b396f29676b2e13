"""Make the pictures of the README: pages of the example site, in Chromium.

Usage: python scripts/screenshots.py [FOLDER]   (default: docs/screenshots)

Chromium is Debian's; CHROMIUM names another one.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from threading import Thread

from playwright.sync_api import Browser, sync_playwright

import koersvast as kv
from koersvast.cli.examples import INVENTED, PACKAGES, documents_of, example
from koersvast.cli.read import named
from koersvast.cli.web.server import server_of

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")

WIDE = {"width": 1280, "height": 900}
TALL = {"width": 1280, "height": 1240}
PHONE = {"width": 390, "height": 844}

# Name of the picture → page of the site, size of the window.
PICTURES = {
    "plan": ("haarlem/index.html", WIDE),
    "goals": ("haarlem/doelen.html", WIDE),
    "indicator": ("{loneliness}", TALL),
    "phone": ("{loneliness}", PHONE),
}


def main(to: Path) -> None:
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        plans = [kv.load(example(name)) for name in PACKAGES]
        plans.append(named(kv.read(*documents_of(INVENTED)), Path(INVENTED)))
        kv.publish(plans, site)
        with server_of(site) as server, sync_playwright() as playwright:
            Thread(target=server.serve_forever, daemon=True).start()
            # A sandbox needs rights that root and most containers do not have.
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            for name, (page, size) in PICTURES.items():
                address = server.address + page.format(loneliness=_loneliness(site))
                _take(browser, address, size, to / f"{name}.png")
            browser.close()
            server.shutdown()


def _loneliness(site: Path) -> str:
    """The page of Haarlem's indicator of loneliness with the longest series."""
    pages = (site / "haarlem" / "indicatoren").glob("*eenza*.html")
    return str(max(pages, key=lambda page: page.stat().st_size).relative_to(site))


def _take(browser: Browser, address: str, size: dict[str, int], to: Path) -> None:
    page = browser.new_page(viewport={"width": size["width"], "height": size["height"]})
    page.goto(address, wait_until="networkidle")
    page.screenshot(path=to)
    page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots")
