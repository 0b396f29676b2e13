"""The page of an indicator: how it goes, how sure that is, and on which figures it rests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from koersvast.plan import Indicator
from koersvast.publishing.opendata.files import jsonstat_address
from koersvast.publishing.site import addresses
from koersvast.publishing.site.activities import activity_link
from koersvast.publishing.site.benchmarks import BenchmarkView, benchmark_view
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.facts import indicator_facts
from koersvast.publishing.site.findings import RuleView, findings_of_indicator
from koersvast.publishing.site.margin_words import margin_sentences, suppressed_sentence
from koersvast.publishing.site.page import Fact, Link, Page, Table
from koersvast.publishing.site.parts import PartCard, PartsView, part_cards, parts_view
from koersvast.publishing.site.process import Process, process_of
from koersvast.publishing.site.promise import promise_table, revised_sentences, with_earlier_targets
from koersvast.publishing.site.series import Series, chart_key, chart_of, find_series, series_of, table_of
from koersvast.publishing.site.trails import goal_links
from koersvast.publishing.site.trends import TrendView, trend_view
from koersvast.publishing.site.wording import VerdictView, part_name, verdict_view


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorView:
    """What the page of an indicator shows.

    `about` names the part of the municipality that the verdict speaks of. Where only parts have a target,
    and several of them, `cards` stand in the place of the one verdict. `table` has the figures of what the
    verdict speaks of, `parts` those of the other areas and groups.
    """

    name: str
    kind: str
    kind_meaning: str
    verdict: VerdictView
    about: str
    cards: tuple[PartCard, ...]
    chart: Markup | None
    key: tuple[str, ...]
    margin: tuple[str, ...]
    suppressed: str
    process: Process | None
    promise: Table | None
    benchmark: BenchmarkView | None
    revised: tuple[str, ...]
    table: Table | None
    parts: Table | None
    trend: TrendView | None
    areas: PartsView | None
    groups: PartsView | None
    facts: tuple[Fact, ...]
    goals: tuple[Link, ...]
    activities: tuple[Link, ...]
    findings: tuple[RuleView, ...]
    csv: str
    jsonstat: str


def pages(edition: Edition) -> Iterator[Page]:
    for indicator in edition.plan.indicators:
        view = indicator_view(indicator, edition)
        yield Page(
            address=addresses.indicator(indicator.id),
            template="indicator.html.jinja",
            title=indicator.name,
            said=True,
            section=addresses.INDICATORS,
            trail=(Link(edition.t("indicators"), addresses.INDICATORS),),
            about=view.verdict.reason,
            view=view,
        )


def indicator_view(indicator: Indicator, edition: Edition) -> IndicatorView:
    headline = edition.headlines[indicator.id]
    series = find_series(indicator, headline.area, headline.group, edition)
    process = process_of(series, edition)
    chart = chart_of(
        with_earlier_targets(series, edition),
        "chart",
        limits=process.limits if process else None,
        special=process.special if process else {},
    )
    kind = indicator.kind
    elsewhere = {area.id for area in edition.others}
    every = tuple(one for one in series_of(indicator, edition) if one.area not in elsewhere)
    shown = (series,) if series.whole else every
    others = [one for one in every if one not in shown]
    return IndicatorView(
        name=indicator.name,
        kind=edition.word("indicator-kind", kind) if kind else "",
        kind_meaning=edition.t(f"kind-{kind}") if kind else "",
        verdict=verdict_view(headline, edition),
        about=part_name(series.area, series.group, edition),
        cards=part_cards(every, "part", edition) if not series.whole else (),
        chart=chart.svg(edition.language) if chart else None,
        key=chart_key(chart) if chart else (),
        margin=margin_sentences(series.latest, indicator, edition),
        suppressed=suppressed_sentence(edition.plan.observations_of(indicator.id), edition),
        process=process,
        benchmark=benchmark_view(indicator, edition),
        promise=promise_table(series, edition),
        revised=revised_sentences(series, edition),
        table=_table(shown, "figures", edition),
        parts=_table(others, "figures-of-parts", edition, edition.t("figures-of-parts")),
        trend=trend_view(series, edition),
        areas=parts_view([one for one in every if not one.group], "areas", edition),
        groups=parts_view([one for one in every if not one.area], "groups", edition),
        facts=indicator_facts(indicator, edition),
        goals=goal_links(indicator.id, edition),
        activities=_activities(indicator, edition),
        findings=findings_of_indicator(indicator.id, edition),
        csv=addresses.indicator_csv(indicator.id),
        jsonstat=jsonstat_address(indicator.id),
    )


def _activities(indicator: Indicator, edition: Edition) -> tuple[Link, ...]:
    """The activities of which the indicator tells whether they are done."""
    plan = edition.plan
    names = dict.fromkeys(link.activity for link in plan.links_of(indicator.id) if link.activity)
    return tuple(activity_link(plan.activity(name)) for name in names)


def _table(every: Sequence[Series], table_id: str, edition: Edition, caption: str = "") -> Table | None:
    """The figures of some series; None where there are none."""
    return table_of(every, table_id, edition, caption) if any(one.rows for one in every) else None
