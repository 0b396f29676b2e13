"""Small questions to the XML of a Word document (ECMA-376 part 1, WordprocessingML)."""

from __future__ import annotations

from typing import Any, TypeAlias

from docx.oxml.ns import qn

Element: TypeAlias = Any  # lxml's elements as python-docx extends them: it has no types for these


def value(element: Element | None, path: str, attribute: str = "w:val") -> str | None:
    """An attribute of the element at a path such as "w:pPr/w:jc"; None where there is none."""
    found = child(element, path)
    return None if found is None else found.get(qn(attribute))


def child(element: Element | None, path: str) -> Element | None:
    """The element at a path below another one."""
    for name in path.split("/"):
        if element is None:
            return None
        element = element.find(qn(name))
    return element


def is_on(element: Element | None, path: str) -> bool | None:
    """A switch such as w:b: on, off, or not told (None)."""
    found = child(element, path)
    if found is None:
        return None
    return found.get(qn("w:val"), "true") not in {"0", "false", "off", "none"}


def whole(text: str | None, default: int = 0) -> int:
    """A whole number, or the default where there is none or another text."""
    return (
        int(text)
        if text is not None and text.removeprefix("-").isascii() and text.removeprefix("-").isdigit()
        else default
    )
