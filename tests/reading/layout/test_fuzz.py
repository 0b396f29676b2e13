"""Whatever is in a file, reading it gives a plan or says clearly why not."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from koersvast.reading import UnreadableDocument
from tests.reading.layout.mutations import main, mutated, outcome, seeds

SEEDS = seeds()


@pytest.mark.parametrize("kind", SEEDS)
def test_whole_documents_are_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "heel"
    path.write_bytes(SEEDS[kind])
    assert outcome(path) == "read"


@pytest.mark.parametrize("kind", SEEDS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_damaged_documents_are_read_or_refused(tmp_path: Path, kind: str, seed: int) -> None:
    path = tmp_path / "stuk"
    path.write_bytes(mutated(SEEDS[kind], random.Random(seed)))
    assert outcome(path)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bytes"
    path.write_bytes(data)
    assert outcome(path)


def test_a_damaged_file_is_told_of_in_few_words() -> None:
    problem = UnreadableDocument("stuk.ods", "damaged", kind="zip", found="x" * 5000)
    assert all(len(message) < 700 for message in problem.messages.values())


def test_the_long_run_tells_of_every_kind_of_file() -> None:
    said: list[str] = []
    assert main(20, random.Random(1), said.append) == 0
    assert said[-1].startswith("20 documents, 0 broke off")
    assert set(SEEDS) <= {line.split()[0] for line in said}
