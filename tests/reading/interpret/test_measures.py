"""Tables with years that nothing announces: indicators where the rows say what is measured."""

from __future__ import annotations

import pytest

from tests.reading.helping import paragraph, plan_of, table


@pytest.mark.parametrize(
    ("labels", "is_read"),
    [
        (["Aantal lezers", "Percentage sporters"], True),
        (["Aantal lezers", "waarvan jong", "Percentage sporters"], True),
        (["Lezers", "Sporters"], False),
        # "Aantal" alone does not say of what.
        (["Aantal", "Percentage"], False),
        (["Aantal lezers", "Boeken", "Zalen"], False),
    ],
)
def test_rows_that_say_what_is_measured(labels: list[str], is_read: bool) -> None:
    rows = table(["", "2019", "2020"], *([label, "12", "14"] for label in labels))
    plan = plan_of(
        paragraph("De tabel laat zien hoe het hier in de laatste jaren ging."), rows, period="2022"
    )
    assert bool(plan.observations) is is_read
    assert bool(plan.unread) is not is_read
