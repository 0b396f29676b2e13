"""The examples that come with Koersvast."""

from __future__ import annotations

from pathlib import Path

import koersvast

# Published as they are: packages with what real documents state as facts.
PACKAGES = ("haarlem", "haarlemmermeer")

# Read from its documents: a municipality that does not exist.
INVENTED = "lindebroek"


def example(name: str) -> Path:
    """The folder of an example: in the built package beside the code, in a checkout at the top."""
    package = Path(koersvast.__file__).parent
    inside = package / "examples" / name
    return inside if inside.is_dir() else package.parent.parent / "examples" / name


def documents_of(name: str) -> list[Path]:
    """The documents of an example, by name."""
    return sorted((example(name) / "documents").iterdir())
