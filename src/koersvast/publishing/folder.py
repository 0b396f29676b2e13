"""Writing a folder as one act: built aside, swapped in when it is whole, refused where others' files are."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from koersvast.texts import both

# Marks a folder as a site that Koersvast made, and holds the check sum of every file in it.
MANIFEST = "manifest.json"

Files = Iterable[tuple[str, bytes]]


class CannotPublish(OSError):
    """The site cannot be put in the folder; `messages` say why and what to do, by language."""

    def __init__(self, key: str, folder: Path, **values: str) -> None:
        self.messages = both(f"publishing-{key}", folder=str(folder), **values)
        self.folder = folder
        super().__init__(self.messages["en"])
        self.strerror = self.messages["en"]


def write_folder(
    files: Files, to: Path, *, kept: Mapping[str, Path] | None = None, copy: str = "", changed: Files = ()
) -> None:
    """Write files (path in the folder, contents) and a manifest of them as the whole contents of a folder.

    `kept` are folders that are taken over unchanged, by their place within the new one. `copy` is a place
    within the folder where all files stand once more, with a manifest of their own; `changed` are those
    that are otherwise there.

    Everything is written beside the folder first and takes its place at the end, so that a reader never
    sees half a site and a failure leaves the old one. Raises CannotPublish where the folder holds files
    that Koersvast did not make, and OSError where it cannot be written.
    """
    refuse_others_files(to)
    to.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{to.name}-", dir=to.parent))
    try:
        sums = _write(files, aside)
        if copy:
            _link_tree(aside, aside / copy)
            _write_manifest(sums | _write(changed, aside / copy), aside / copy)
        for place, folder in (kept or {}).items():
            _link_tree(folder, aside / place)
        _write_manifest(sums, aside)
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


def _write(files: Files, folder: Path) -> dict[str, str]:
    """Write files; gives the check sum of each."""
    sums = {}
    made: set[Path] = set()
    for name, contents in files:
        path = folder / name
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        # A file may be one with that of another publication, which must stay as it is.
        path.unlink(missing_ok=True)
        path.write_bytes(contents)
        sums[name] = hashlib.sha256(contents).hexdigest()
    return sums


def _write_manifest(sums: Mapping[str, str], folder: Path) -> None:
    manifest = {"made_by": "Koersvast", "sha256": dict(sorted(sums.items()))}
    _write([(MANIFEST, (json.dumps(manifest, indent=1) + "\n").encode("utf-8"))], folder)


def _link_tree(folder: Path, to: Path) -> None:
    """Have the files of a folder stand in another one too, without taking room for them twice."""
    inside = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    for path in inside:
        place = to / path.relative_to(folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(path, place)
        except OSError:  # another disk, or one without links
            shutil.copy2(path, place)


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
