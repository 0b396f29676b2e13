"""Whatever a plan holds, every page can be made, and says the same the second time."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from lxml import html

from koersvast.assessing import assess
from koersvast.plan import Plan
from koersvast.publishing.site.data import data_files
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.frame import frame_of
from koersvast.publishing.site.pages.all import pages
from koersvast.publishing.site.render import Renderer
from koersvast.publishing.site.start import start_page
from tests.plan.plans import plans


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(plans())
def test_every_page_of_any_plan_can_be_made(plan: Plan) -> None:
    for language in ("nl", "en"):
        edition = Edition(plan=plan, assessment=assess(plan), findings=(), language=language)
        renderer = Renderer(edition, frame_of(edition, ("nl", "en"), start=True), "")
        made = [
            (page.address, renderer.html(page)) for page in (*pages(edition), start_page([edition, edition]))
        ]
        again = [renderer.html(page) for page in pages(edition)]
        assert [text for _, text in made[:-1]] == again
        for address, text in made:
            assert html.document_fromstring(text).findall(".//main"), address


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(plans())
def test_the_data_of_any_plan_can_be_downloaded(plan: Plan) -> None:
    files = dict(data_files(Edition(plan=plan, assessment=assess(plan), findings=(), language="nl")))
    assert len(files) >= len(plan.indicators) + 20
