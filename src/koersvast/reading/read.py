"""Reading documents into a plan."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from koersvast.plan import Plan
from koersvast.reading.blocks import Layout
from koersvast.reading.draft import Draft
from koersvast.reading.interpret import interpret
from koersvast.reading.joining import join
from koersvast.reading.layout import layout_of
from koersvast.reading.metadata import document_of, framework_of
from koersvast.reading.recognise.vocabulary import Vocabulary, load_vocabulary

AnyPath = str | os.PathLike[str]
# Called with the file that will be read, how many were read, and how many there are.
Progress = Callable[[Path, int, int], None]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from some documents, and the layout of each by the id of its document."""

    plan: Plan
    layouts: Mapping[str, Layout]


def read(
    paths: AnyPath | Iterable[AnyPath],
    *,
    vocabulary: AnyPath | None = None,
    progress: Progress | None = None,
) -> Plan:
    """Read one or more documents into one plan.

    `vocabulary` is a TOML file with words of the municipality's own, laid over the standard ones. The same
    content given twice is read once. Reading the same files again gives the same rows in the same order.

    Raises UnreadableDocument for a file that cannot be read, and VocabularyError for a vocabulary that
    cannot be used.
    """
    return read_beside(paths, vocabulary=vocabulary, progress=progress).plan


def read_beside(
    paths: AnyPath | Iterable[AnyPath],
    *,
    vocabulary: AnyPath | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Read as `read` does, and keep the layouts to lay beside what was read. Raises what `read` raises."""
    words = load_vocabulary(Path(vocabulary) if vocabulary else None)
    files = [Path(paths)] if isinstance(paths, str | os.PathLike) else [Path(path) for path in paths]
    read_once: dict[str, tuple[Plan, Layout]] = {}
    for number, path in enumerate(files):
        if progress:
            progress(path, number, len(files))
        plan, layout = read_one(path, words)
        read_once.setdefault(plan.documents[0].sha256, (plan, layout))
    plan = join(plan for plan, _ in read_once.values())
    return Reading(plan, {document.id: read_once[document.sha256][1] for document in plan.documents})


def read_one(path: Path, vocabulary: Vocabulary) -> tuple[Plan, Layout]:
    """Read one document into a plan: its layout, what it is, and then what it says."""
    layout = layout_of(path, vocabulary)
    document = document_of(path, layout, vocabulary)
    draft = Draft(document, framework_of(document, layout, vocabulary))
    interpret(layout.blocks, draft, vocabulary)
    return draft.plan(), layout
