"""The transcriptions made by hand, which stand beside the repository, and their scorer."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

SHARED = Path(__file__).parents[2].parent / "shared"

needs_gold = pytest.mark.skipif(
    not SHARED.exists(), reason="the transcriptions are not beside the repository"
)


@cache
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_reading", SHARED / "tools" / "score_reading.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def check(plan: Path, gold: Path, table: str, mark: float) -> None:
    """Demand that a table of a plan on disk agrees with a transcription: an F1 of at least `mark`."""
    rows, score = scorer().SCORES[table]
    expected, found = rows(plan, gold)
    right, missing, extra = scorer().pair(expected, found, score)
    assert 2 * right / (len(expected) + len(found)) >= mark, (missing, extra)
