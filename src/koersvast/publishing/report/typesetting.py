"""Setting type with Typst (https://typst.app), in the typeface of the site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import font_source_sans_pro  # type: ignore[import-untyped]
import typst

# The whole typeface, from a package that carries it (SIL OFL 1.1).
_FONTS = [str(Path(font_source_sans_pro.__file__).parent / "files")]


def accessible_pdf(files: Mapping[str, bytes]) -> bytes:
    """The PDF/UA-1 that Typst makes of the file named "main" and those that it takes in.

    The same files give the same bytes. Raises `typst.TypstError` where the source breaks the standard.
    """
    # The type stubs of Typst know no mapping of files yet.
    sources: Any = dict(files)
    return typst.compile(
        sources,
        format="pdf",
        font_paths=_FONTS,
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        timestamp=0,
    )


def pictures(drawings: Sequence[bytes], pixels_per_inch: int) -> list[bytes]:
    """Drawings (SVG), each 16 cm wide, as pictures (PNG)."""
    if not drawings:
        return []
    files = {f"{at}.svg": drawing for at, drawing in enumerate(drawings)}
    page = "#set page(width: 16cm, height: auto, margin: 0pt)\n" + "#pagebreak()\n".join(
        f'#image("{name}", width: 100%)\n' for name in files
    )
    sources: Any = {"main": page.encode("utf-8"), **files}
    made: Any = typst.compile(
        sources, format="png", font_paths=_FONTS, ignore_system_fonts=True, ppi=pixels_per_inch
    )
    return [made] if isinstance(made, bytes) else list(made)
