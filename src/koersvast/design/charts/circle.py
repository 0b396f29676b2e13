"""A circle in equal parts that are links, such as the opportunity circle (kansencirkel)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from koersvast.design.charts.drawing import drawn, short

_SIZE = 560
_OUTER, _INNER = 270.0, 92.0
# Labels stand here, nearer to the wide side of a part.
_REACH = 196.0
# Letters are about half as wide as the type is large; smaller or larger type than this does not read well.
_LETTER, _SMALLEST, _LARGEST = 0.54, 13.0, 21.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the circle: its name, what is said under it, and where it leads."""

    label: str
    words: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleChart:
    """Equal parts, clockwise from the top, around a name. `id` is unique on its page."""

    id: str
    name: str
    centre: str
    parts: tuple[Part, ...]

    def svg(self, language: str) -> Markup:
        step = 2 * math.pi / len(self.parts)
        room = 2 * _REACH * math.sin(step / 2) * 0.92
        size = type_size([part.label for part in self.parts], room)
        starts = [-math.pi / 2 + step * (index - 0.5) for index in range(len(self.parts))]
        drawings = [
            {"part": part, "path": _wedge(start, start + step), **_labels(part, start + step / 2, room, size)}
            for part, start in zip(self.parts, starts, strict=True)
        ]
        return drawn(
            "circle.svg.jinja",
            chart=self,
            parts=drawings,
            size=_SIZE,
            type_size=size,
            middle=_SIZE / 2,
            inner=_INNER - 6,
            centre=_lines(self.centre, _SIZE / 2, _SIZE / 2, _INNER * 1.7, size),
            language=language,
        )


def type_size(labels: Sequence[str], room: float) -> float:
    """The size of type with which the longest word of all labels fits in the room that a part has."""
    longest = max(len(word) for label in labels for word in label.split())
    return min(max(room / (longest * _LETTER), _SMALLEST), _LARGEST)


def _labels(part: Part, angle: float, room: float, size: float) -> dict[str, object]:
    """The label of a part with the words under it, around the middle of the part."""
    x, y = _SIZE / 2 + _REACH * math.cos(angle), _SIZE / 2 + _REACH * math.sin(angle)
    lines = _lines(part.label, x, y - size / 2, room, size)
    last = max(line["y"] for line in lines)
    return {"lines": lines, "words": {"text": part.words, "x": x, "y": last + size * 1.15}}


def _wedge(start: float, end: float) -> str:
    """A part of a ring between two angles."""

    def place(radius: float, angle: float) -> str:
        return f"{short(_SIZE / 2 + radius * math.cos(angle))} {short(_SIZE / 2 + radius * math.sin(angle))}"

    large = 1 if end - start > math.pi else 0
    return (
        f"M{place(_OUTER, start)}A{short(_OUTER)} {short(_OUTER)} 0 {large} 1 {place(_OUTER, end)}"
        f"L{place(_INNER, end)}A{short(_INNER)} {short(_INNER)} 0 {large} 0 {place(_INNER, start)}Z"
    )


def _lines(label: str, x: float, y: float, room: float, size: float) -> list[dict[str, Any]]:
    """A label over as many lines as it needs, centred on a place."""
    fits = room / (size * _LETTER)
    lines: list[str] = []
    for word in label.split():
        if lines and len(lines[-1]) + 1 + len(word) <= fits:
            lines[-1] += " " + word
        else:
            lines.append(word)
    height = size * 1.1
    top = y - height * (len(lines) - 1) / 2 + size / 3
    return [{"text": line, "x": x, "y": top + height * index} for index, line in enumerate(lines)]
