"""Charts: what they draw, and what they tell whoever cannot see them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from lxml import html

from koersvast.design.charts import (
    Bar,
    BarChart,
    CircleChart,
    ColumnChart,
    Columns,
    Dot,
    DotChart,
    FunnelChart,
    FunnelDot,
    Goalpost,
    Limits,
    Measured,
    Part,
    SeriesChart,
    Share,
    ShareChart,
    Side,
)
from koersvast.design.charts.circle import type_size
from koersvast.plan import Comparator


def series(*goalposts: Goalpost, unit: str = "percent") -> SeriesChart:
    return SeriesChart(
        id="s",
        name="Eenzaam <zeer>",
        unit=unit,
        measured=(
            Measured(period="2016", value=Decimal(43), baseline=True),
            Measured(period="2020", value=Decimal(47), lower=Decimal(45), upper=Decimal(49)),
        ),
        goalposts=goalposts,
    )


def drawn(chart: object) -> html.HtmlElement:
    return html.fromstring(chart.svg("nl"))  # type: ignore[attr-defined]


def number(text: str) -> float:
    return float(text.rstrip("%"))


def target(side: Side | None = None, value_to: Decimal | None = None) -> SeriesChart:
    return series(Goalpost(period="2020", value=Decimal(40), side=side, value_to=value_to))


def zones(chart: SeriesChart) -> list[tuple[float, float]]:
    """Top and bottom of the zones in which a target is met."""
    rects = drawn(chart).findall(".//rect[@class='kv-chart__zone']")
    return [(number(rect.get("y")), number(rect.get("y")) + number(rect.get("height"))) for rect in rects]


def lines(chart: SeriesChart) -> list[float]:
    """How far down the lines of targets lie, from high to low."""
    return sorted(
        number(line.get("y1")) for line in drawn(chart).findall(".//line[@class='kv-chart__target']")
    )


def test_at_least_is_a_zone_above_the_line() -> None:
    ((top, bottom),) = zones(target(Side.ABOVE))
    assert bottom == pytest.approx(lines(target())[0], abs=0.1)
    assert top < bottom


def test_at_most_is_a_zone_below_the_line() -> None:
    ((top, bottom),) = zones(target(Side.BELOW))
    assert top == pytest.approx(lines(target())[0], abs=0.1)
    assert top < bottom


def test_without_a_side_there_is_no_zone() -> None:
    assert zones(target()) == []


def test_a_range_is_a_zone_between_two_lines() -> None:
    chart = target(value_to=Decimal(44))
    (ends,) = zones(chart)
    assert list(ends) == pytest.approx(lines(chart), abs=0.1)


def test_a_higher_figure_stands_higher_and_later_stands_to_the_right() -> None:
    first, second = drawn(series()).findall(".//circle")
    assert number(first.get("cy")) > number(second.get("cy"))
    assert number(first.get("cx")) < number(second.get("cx"))


def test_baseline_and_measured_differ_in_shape() -> None:
    classes = [circle.get("class") for circle in drawn(series()).findall(".//circle")]
    assert classes == ["kv-chart__baseline", "kv-chart__value"]


def test_the_margin_is_drawn_where_it_is_known() -> None:
    (margin,) = drawn(series()).findall(".//line[@class='kv-chart__margin']")
    assert number(margin.get("y1")) > number(margin.get("y2"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "Grafiek in de tijd. Nulmeting 2016: 43%. Gemeten in 2020: 47%. Streefwaarde 2020: < 43%."),
        ("en", "Chart over time. Baseline 2016: 43%. Measured in 2020: 47%. Target 2020: < 43%."),
    ],
)
def test_the_description_says_what_the_chart_shows(language: str, words: str) -> None:
    chart = series(Goalpost(period="2020", value=Decimal(43), comparator=Comparator.LESS))
    assert chart.description(language) == words


def chart_with(*values: str, unit: str = "percent", compact: bool = False) -> SeriesChart:
    """A chart of figures that were measured in years that follow each other."""
    measured = tuple(
        Measured(period=str(2016 + index), value=Decimal(value)) for index, value in enumerate(values)
    )
    return SeriesChart(id="s", name="Bekend", unit=unit, measured=measured, compact=compact)


@pytest.mark.parametrize("compact", [False, True])
def test_one_impossible_percentage_stands_at_the_edge_and_leaves_the_scale_alone(compact: bool) -> None:
    chart = chart_with("50", "550", "55", compact=compact)
    (arrow,) = drawn(chart).findall(".//svg[@class='kv-chart__beyond']")
    circles = drawn(chart).findall(".//circle")
    axis_labels = [one.text for one in drawn(chart).findall(".//svg[@aria-hidden='true']/text")]
    assert axis_labels[-1] == "100%"
    assert len(circles) == 2
    assert number(arrow.get("y")) < min(number(circle.get("cy")) for circle in circles)
    assert "550%" in [one.text for one in drawn(chart).findall(".//text")]
    assert (
        drawn(chart).findall(".//line[@class='kv-chart__line']") == []
    )  # no line to a place it does not have
    assert "Gemeten in 2017: 550%." in chart.description("nl")


def test_an_impossible_target_stands_at_the_edge_too() -> None:
    chart = series(Goalpost(period="2020", value=Decimal(450), comparator=Comparator.AT_LEAST))
    (arrow,) = drawn(chart).findall(".//svg[@class='kv-chart__beyond']/path")
    assert arrow.get("class") == "kv-chart__target-beyond"
    assert lines(chart) == []


@pytest.mark.parametrize(
    "chart",
    [
        chart_with("104", "110", "98"),  # several go past it: that is what is measured
        chart_with("550", "550"),
        chart_with("50", "550", unit="count"),
    ],
)
def test_other_figures_past_a_hundred_stretch_the_scale(chart: SeriesChart) -> None:
    assert not chart.beyond
    assert drawn(chart).findall(".//svg[@class='kv-chart__beyond']") == []


def test_marks_of_an_axis_have_as_many_decimals_as_the_finest() -> None:
    chart = SeriesChart(
        id="s",
        name="Rapportcijfer",
        unit="grade",
        measured=(Measured(period="2018", value=Decimal(7)), Measured(period="2020", value=Decimal(8))),
    )
    labels = [label.text for label in drawn(chart).findall(".//svg[@aria-hidden='true']/text")]
    assert labels == ["6,5", "7,0", "7,5", "8,0", "8,5"]


def test_enormous_figures_can_be_drawn() -> None:
    chart = SeriesChart(
        id="s",
        name="Groot",
        unit="count",
        measured=(
            Measured(period="2018", value=Decimal("1E+30")),
            Measured(period="2020", value=Decimal("1E-30")),
        ),
    )
    assert len(drawn(chart).findall(".//circle")) == 2


def test_names_are_escaped_and_the_drawing_is_named() -> None:
    svg = drawn(series()).find(".//svg[@role='img']")
    assert svg.get("aria-labelledby") == "s-t s-d"
    assert svg.find("title").text == "Eenzaam <zeer>"


def test_no_chart_needs_styles_of_its_own() -> None:
    assert "style=" not in series().svg("nl")


def test_bars_keep_their_proportions_and_mark_the_whole() -> None:
    chart = BarChart(
        id="b",
        name="Gebieden",
        unit="percent",
        bars=(Bar(label="Weidestad", value=Decimal(40), whole=True), Bar(label="Dorp", value=Decimal(20))),
    )
    whole, part = drawn(chart).findall(".//rect")
    assert number(part.get("width")) * 2 == pytest.approx(number(whole.get("width")))
    assert drawn(chart).find(".//line[@class='kv-chart__whole']").get("x1") == whole.get("width")
    assert "Weidestad 40%, Dorp 20%" in chart.description("nl")


def test_columns_leave_out_what_is_not_known_and_draw_below_zero() -> None:
    chart = ColumnChart(
        id="c",
        name="Geld",
        years=("2020", "2021"),
        kinds=(
            Columns(name="lasten", amounts=(Decimal(1_500_000), None)),
            Columns(name="baten", amounts=(Decimal(-500_000), Decimal(0))),
        ),
    )
    columns = drawn(chart).findall(".//rect")
    assert len(columns) == 3
    zero = number(drawn(chart).find(".//line[@class='kv-chart__axis']").get("y1"))
    assert number(columns[0].get("y")) < zero
    assert number(columns[1].get("y")) == pytest.approx(zero)
    assert chart.description("nl") == (
        "Kolommen per jaar. lasten 2020: 1,5\u00a0mln euro; baten 2020: −500.000 euro, 2021: 0 euro."
    )


def test_shares_fill_the_bar_and_leave_out_what_is_not_there() -> None:
    shares = (
        Share(words="3 goed", count=3, look="good"),
        Share(words="0 niet goed", count=0, look="bad"),
        Share(words="1 onbekend", count=1, look="unknown"),
    )
    rects = drawn(ShareChart(id="d", name="Stand", shares=shares)).findall(".//rect")
    assert [(rect.get("class"), number(rect.get("x"))) for rect in rects] == [
        ("kv-chart__good", 0),
        ("kv-chart__unknown", 75),
    ]


def test_every_part_of_a_circle_is_a_link_with_its_words() -> None:
    parts = tuple(
        Part(label=name, words="2 activiteiten", address=f"#{name}") for name in ("een", "twee", "drie")
    )
    links = drawn(CircleChart(id="k", name="Cirkel", centre="Cirkel", parts=parts)).findall(".//a")
    assert [link.get("href") for link in links] == ["#een", "#twee", "#drie"]
    assert all("2 activiteiten" in link.text_content() for link in links)


def test_long_words_get_smaller_type() -> None:
    assert type_size(["Veilig zijn"], 140) == 21
    assert 13 <= type_size(["Overkoepelendheid"], 140) < 21


# Chance: limits, breaks, dots and funnels.


def by_month(special: str = "") -> SeriesChart:
    months = [f"{year}-{month:02}" for year in (2023, 2024) for month in range(1, 13)]
    return SeriesChart(
        id="s",
        name="Wachttijd",
        unit="day",
        measured=tuple(
            Measured(
                period=month,
                value=Decimal(50 + index % 3),
                special=month == special,
                remark="hoog" if month == special else "",
            )
            for index, month in enumerate(months)
        ),
        limits=Limits(
            first="2023-01",
            last="2024-12",
            mean=Decimal(51),
            lower=Decimal(45),
            upper=Decimal(57),
        ),
        breaks=("2023-05",),
    )


def test_limits_are_a_band_around_the_mean() -> None:
    chart = drawn(by_month())
    (band,) = chart.findall(".//rect[@class='kv-chart__band']")
    (mean,) = chart.findall(".//line[@class='kv-chart__mean']")
    top, height = number(band.get("y")), number(band.get("height"))
    assert number(mean.get("y1")) == pytest.approx(top + height / 2, abs=0.2)
    assert [number(line.get("y1")) for line in chart.findall(".//line[@class='kv-chart__limit']")] == [
        pytest.approx(top, abs=0.1),
        pytest.approx(top + height, abs=0.1),
    ]


def test_no_line_runs_across_a_break() -> None:
    chart = drawn(by_month())
    (broken,) = chart.findall(".//line[@class='kv-chart__break']")
    at = number(broken.get("x1"))
    lines = chart.findall(".//line[@class='kv-chart__line']")
    assert len(lines) == 22
    assert not any(number(line.get("x1")) < at < number(line.get("x2")) for line in lines)


def test_a_special_figure_has_a_form_and_a_word() -> None:
    chart = drawn(by_month("2024-03"))
    assert len(chart.findall(".//path[@class='kv-chart__special']")) == 1
    assert "52 hoog" in [label.text for label in chart.findall(".//text")]
    assert "Bijzonder cijfer in 2024-03: hoog." in chart.findtext(".//desc")


def test_a_long_series_names_years_and_labels_its_ends_only() -> None:
    labels = [label.text for label in drawn(by_month()).findall(".//text")]
    assert [label for label in labels if label.startswith("20")] == ["2023", "2024"]
    assert "51" not in labels


def test_an_earlier_target_is_a_faint_line_without_a_zone() -> None:
    chart = series(
        Goalpost(period="2022", value=Decimal(40), side=Side.BELOW, earlier=True),
        Goalpost(period="2022", value=Decimal(42), side=Side.BELOW),
    )
    faint = drawn(chart).findall(".//line[@class='kv-chart__target kv-chart__target--earlier']")
    assert len(faint) == 1
    assert len(zones(chart)) == 1
    assert "Eerdere streefwaarde 2022: 40%." in chart.description("nl")


def test_dots_stand_where_their_values_are_with_their_margins() -> None:
    chart = DotChart(
        id="d",
        name="Naast elkaar",
        unit="percent",
        dots=(
            Dot(label="Aa", value=Decimal(40), lower=Decimal(35), upper=Decimal(45)),
            Dot(label="Stad", value=Decimal(30), own=True),
        ),
    )
    made = drawn(chart)
    (dot,) = made.findall(".//circle")
    (margin,) = made.findall(".//line[@class='kv-chart__margin']")
    assert number(margin.get("x1")) < number(dot.get("cx")) < number(margin.get("x2"))
    (own,) = made.findall(".//svg[@class='kv-chart__beyond']")
    assert number(own.get("x")) < number(dot.get("cx"))
    assert chart.description("nl").endswith("Aa 40%, Stad 30%.")


def test_a_funnel_is_narrow_where_much_is_counted() -> None:
    chart = FunnelChart(
        id="f",
        name="Trechter",
        unit="percent",
        average=40.0,
        per=100,
        dots=(
            FunnelDot(label="Stad", size=500, value=41.0, own=True),
            FunnelDot(label="Aa", size=5000, value=50.0, outside=True),
        ),
    )
    low, high = chart.limits(500)
    assert (low, high) == (pytest.approx(35.706, abs=0.001), pytest.approx(44.294, abs=0.001))
    assert chart.limits(5000)[1] < high
    assert "Stad 41,0% (binnen de grenzen), Aa 50,0% (buiten de grenzen)." in chart.description("nl")
    assert len(drawn(chart).findall(".//line[@class='kv-chart__curve']")) == 48
