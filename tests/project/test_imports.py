"""`import koersvast` is quick: rooms and their libraries are loaded when they are first used."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("django", "pandas", "lxml", "pypdfium2", "docx", "openpyxl", "jinja2", "babel", "click", "rich")


def loaded_by(statement: str) -> set[str]:
    script = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_koersvast_loads_no_room_and_no_library():
    loaded = loaded_by("import koersvast")
    assert loaded & set(HEAVY) == set()
    assert {name for name in loaded if name.startswith("koersvast.")} == set()


def test_the_command_line_answers_before_it_loads_a_room():
    loaded = loaded_by(
        "import koersvast.cli.app as cli; cli.app.get_help(__import__('click').Context(cli.app))"
    )
    assert {name for name in loaded if name.startswith("koersvast.")} <= {
        *("koersvast.texts", "koersvast.cli", "koersvast.cli.app", "koersvast.cli.frame"),
        *(name for name in loaded if name.startswith("koersvast.cli.frame.")),
    }


@pytest.mark.parametrize("room", ["plan", "reading", "cli.app"])
def test_no_room_loads_django(room):
    assert "django" not in loaded_by(f"import koersvast.{room}")
