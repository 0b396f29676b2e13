"""A list within a cell of a web page keeps its bullets: they tell subgoals from goals."""

from __future__ import annotations

from pathlib import Path

from koersvast.reading.read import read

PAGE = """<html><body><h1>Sociale basis</h1><table>
<tr><th>Thema</th><th>Doelen</th><th>Indicator</th><th>Nulmeting 2019</th><th>Streefwaarde 2021</th></tr>
<tr><td rowspan="2">Ontmoeten</td><td>Inwoners kennen elkaar</td>
<td>Rapportcijfer buurt</td><td>6,3</td><td>&gt;6,3</td></tr>
<tr><td><ul><li>Buren groeten elkaar</li></ul></td>
<td>% dat groet</td><td><ul><li>29%</li></ul></td><td>&gt;29%</td></tr>
</table></body></html>"""


def test_a_list_item_in_a_cell_is_a_subgoal(tmp_path: Path) -> None:
    page = tmp_path / "sociale-basis.html"
    page.write_text(PAGE, encoding="utf-8")
    plan = read(page)
    titles = {goal.id: goal.title for goal in plan.goals}
    assert [(goal.level, goal.title, titles.get(goal.parent)) for goal in plan.goals] == [
        ("theme", "Ontmoeten", None),
        ("goal", "Inwoners kennen elkaar", "Ontmoeten"),
        ("subgoal", "Buren groeten elkaar", "Inwoners kennen elkaar"),
    ]
    assert [str(row.value) for row in plan.observations] == ["6.3", "29"]
