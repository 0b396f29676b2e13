"""A chart as a drawing that stands alone, for reports: of a fixed width, and with its colours in it."""

from __future__ import annotations

from importlib import resources

from lxml import etree

_SVG = "http://www.w3.org/2000/svg"


def printed(markup: str, width: int = 640) -> bytes:
    """An SVG file of the markup of a chart, `width` units wide.

    On a page a chart takes the width that it finds, and its axis stands beside it; here both lie in one
    drawing. It says nothing to a reader who cannot see it: who places it gives the description.
    """
    # The markup is that of a page, in which drawings need no namespace.
    page = etree.fromstring(f'<div xmlns="{_SVG}">{markup}</div>')
    drawings = [drawing for drawing in page.iter(f"{{{_SVG}}}svg") if not _within(drawing)]
    height = max(float(drawing.get("height", "0")) for drawing in drawings)
    whole = etree.Element(f"{{{_SVG}}}svg", nsmap={None: _SVG})  # type: ignore[dict-item]
    whole.set("viewBox", f"0 0 {width} {height:g}")
    whole.set("width", str(width))
    whole.set("height", f"{height:g}")
    etree.SubElement(whole, f"{{{_SVG}}}style").text = _style()
    left = 0.0
    for drawing in drawings:
        own = drawing.get("width", "100%")
        room = width - left if own.endswith("%") else float(own)
        drawing.set("x", f"{left:g}")
        drawing.set("width", f"{room:g}")
        for name in ("aria-labelledby", "aria-hidden", "role"):
            drawing.attrib.pop(name, "")
        for told in [*drawing.iter(f"{{{_SVG}}}title"), *drawing.iter(f"{{{_SVG}}}desc")]:
            told.getparent().remove(told)  # type: ignore[union-attr]
        whole.append(drawing)
        left += room
    return etree.tostring(whole, encoding="utf-8")


def _within(drawing: etree._Element) -> bool:
    """Whether it is part of another drawing."""
    return any(above.tag == drawing.tag for above in drawing.iterancestors())


def _style() -> str:
    return resources.files("koersvast.design.charts").joinpath("printed.css").read_text(encoding="utf-8")
