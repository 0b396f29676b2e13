"""Writing a folder as one act: built aside, swapped in when it is whole, refused where others' files are."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from koersvast.texts import both

# Marks a folder as a site that Koersvast made, and holds the check sum of every file in it.
MANIFEST = "manifest.json"


class CannotPublish(OSError):
    """The site cannot be put in the folder; `messages` say why and what to do, by language."""

    def __init__(self, key: str, folder: Path, **values: str) -> None:
        self.messages = both(f"publishing-{key}", folder=str(folder), **values)
        self.folder = folder
        super().__init__(self.messages["en"])
        self.strerror = self.messages["en"]


def write_folder(files: Iterable[tuple[str, bytes]], to: Path) -> None:
    """Write files (path in the folder, contents) and a manifest of them as the whole contents of a folder.

    Everything is written beside the folder first and takes its place at the end, so that a reader never
    sees half a site and a failure leaves the old one. Raises CannotPublish where the folder holds files
    that Koersvast did not make, and OSError where it cannot be written.
    """
    refuse_others_files(to)
    to.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{to.name}-", dir=to.parent))
    try:
        _write(files, aside)
        aside.chmod(0o755)
        _swap(aside, to)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def refuse_others_files(to: Path) -> None:
    """Raise CannotPublish unless the folder is absent, empty, or a site that Koersvast made."""
    if not to.exists():
        return
    if not to.is_dir():
        raise CannotPublish("not-a-folder", to)
    if any(to.iterdir()) and not (to / MANIFEST).is_file():
        raise CannotPublish("folder-in-use", to, manifest=MANIFEST)


def _write(files: Iterable[tuple[str, bytes]], folder: Path) -> None:
    sums = {}
    made: set[Path] = set()
    for name, contents in files:
        path = folder / name
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(contents)
        sums[name] = hashlib.sha256(contents).hexdigest()
    manifest = {"made_by": "Koersvast", "sha256": dict(sorted(sums.items()))}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def _swap(new: Path, to: Path) -> None:
    """Put a folder in the place of another; put the old one back when that fails."""
    if not to.exists():
        new.replace(to)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{to.name}-", dir=to.parent))
    to.replace(old)
    try:
        new.replace(to)
    except OSError:
        old.replace(to)
        raise
    shutil.rmtree(old, ignore_errors=True)
