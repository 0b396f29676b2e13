"""Reading documents into a plan."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from koersvast.plan import Plan
from koersvast.reading.draft import Draft
from koersvast.reading.interpret import interpret
from koersvast.reading.joining import join
from koersvast.reading.layout import layout_of
from koersvast.reading.metadata import document_of, framework_of
from koersvast.reading.recognise.vocabulary import Vocabulary, load_vocabulary

AnyPath = str | os.PathLike[str]
# Called with the file that will be read, how many were read, and how many there are.
Progress = Callable[[Path, int, int], None]


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
    words = load_vocabulary(Path(vocabulary) if vocabulary else None)
    files = [Path(paths)] if isinstance(paths, str | os.PathLike) else [Path(path) for path in paths]
    plans: dict[str, Plan] = {}
    for number, path in enumerate(files):
        if progress:
            progress(path, number, len(files))
        plan = read_one(path, words)
        plans.setdefault(plan.documents[0].sha256, plan)
    return join(plans.values())


def read_one(path: Path, vocabulary: Vocabulary) -> Plan:
    """Read one document into a plan: its layout, what it is, and then what it says."""
    layout = layout_of(path, vocabulary)
    document = document_of(path, layout, vocabulary)
    draft = Draft(document, framework_of(document, layout, vocabulary))
    interpret(layout.blocks, draft, vocabulary)
    return draft.plan()
