"""From a page to HTML: the template filled with its view, and links that work from any folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

import jinja2
from markupsafe import Markup

from koersvast.design.marks import MARKS
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.frame import Frame
from koersvast.publishing.site.page import Page
from koersvast.publishing.site.said import Explainer, in_dutch

# Nothing from elsewhere, and no script or style but from files of the site itself.
POLICY = (
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)
# Searching fetches parts of the index, and runs Pagefind, which is WebAssembly, in a worker.
SEARCH_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") + (
    "; connect-src 'self'; worker-src 'self'"
)


@cache
def templates() -> jinja2.Environment:
    """The templates of the site and of the components."""
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader(
            [
                jinja2.PackageLoader("koersvast.publishing.site", "templates"),
                jinja2.PackageLoader("koersvast.design", "components"),
            ]
        ),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["capital"] = lambda words: words[:1].upper() + words[1:]
    environment.globals.update(marks=MARKS)
    return environment


def root_of(language: str) -> str:
    """The folder of a language within the site of a plan: Dutch at the root, others in their own."""
    return "" if language == "nl" else f"{language}/"


@dataclass(frozen=True)
class Renderer:
    """Makes the pages of one edition.

    `plan_root` is the folder of the plan within the whole site ("" or "lindebroek/").
    """

    edition: Edition
    frame: Frame
    plan_root: str

    @cached_property
    def _explainer(self) -> Explainer:
        return Explainer(self.edition.plan.terms)

    def html(self, page: Page) -> str:
        """The page as HTML."""
        language = self.edition.language
        root = root_of(language)
        where = root + page.address

        def said(words: str) -> Markup:
            return in_dutch(self._explainer.explained(words), language)

        return (
            templates()
            .get_template(page.template)
            .render(
                page=page,
                policy=SEARCH_POLICY if page.address == addresses.SEARCH else POLICY,
                view=page.view,
                frame=self.frame,
                language=language,
                t=self.edition.t,
                said=said,
                href=_links(where, root),
                shared=_links(where, ""),
                site=_links(self.plan_root + where, ""),
                other_language=lambda other: addresses.relative(root_of(other) + page.address, where),
            )
        )


def _links(where: str, root: str) -> Callable[[str], str]:
    """Links from a page to addresses under a root; addresses outside the site stay as they are."""

    def link(address: str) -> str:
        if "://" in address or address.startswith("#"):
            return address
        return addresses.relative(root + address, where)

    return link
