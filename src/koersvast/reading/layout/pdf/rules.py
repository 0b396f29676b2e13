"""Drawn lines of a page, as far as they lie or stand.

Programs draw a line in a table as a stroke, as a thin filled rectangle, as the edge of a stroked
rectangle, or let a coloured plane end there.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, TypeAlias

import pypdfium2.raw as pdfium

from koersvast.reading.layout.pdf.page import Rule, ToPage

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
Point: TypeAlias = tuple[float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
# A filled rectangle up to this thick, in points, is a line. Thicker ones are bars or planes.
_THIN = 2.6
# Lines may be this far out of true, in points, by rounding in the program that wrote the file.
_CROOKED = 0.6
# Shorter strokes are parts of drawings and dashes, not lines of a table.
_SHORT = 2.0
# A path of more parts than this is a drawing: a map, a logo, a graph.
_MOST_SEGMENTS = 400
_DEEPEST_FORM = 8


def rules_of(page: Any, to_page: ToPage) -> Iterator[Rule]:
    """The lying and standing lines of a page, in page coordinates."""
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        yield from _rules_of_object(pdfium.FPDFPage_GetObject(page, index), IDENTITY, to_page, 0)


def _rules_of_object(item: Any, outer: Matrix, to_page: ToPage, depth: int) -> Iterator[Rule]:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST_FORM:
        inner = _times(_matrix(item), outer)
        for index in range(pdfium.FPDFFormObj_CountObjects(item)):
            yield from _rules_of_object(pdfium.FPDFFormObj_GetObject(item, index), inner, to_page, depth + 1)
    elif kind == pdfium.FPDF_PAGEOBJ_PATH:
        stroked, filled = _draw_mode(item)
        if stroked or filled:
            matrix = _times(_matrix(item), outer)
            for points in _subpaths(item, matrix, to_page):
                yield from _rules_of_subpath(points, stroked=stroked)


def _draw_mode(item: Any) -> tuple[bool, bool]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroke))
    return bool(stroke.value), bool(fill.value)


def _subpaths(item: Any, matrix: Matrix, to_page: ToPage) -> Iterator[list[Point]]:
    """The straight parts of a path as lists of corners; a curve ends one."""
    count = pdfium.FPDFPath_CountSegments(item)
    if not 2 <= count <= _MOST_SEGMENTS:
        return
    a, b, c, d, e, f = matrix
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[Point] = []
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(item, index)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = to_page(a * x.value + c * y.value + e, b * x.value + d * y.value + f)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_LINETO:
            points.append(point)
        else:
            if len(points) > 1:
                yield points
            points = [point]
        if pdfium.FPDFPathSegment_GetClose(segment) and len(points) > 2:
            points.append(points[0])
    if len(points) > 1:
        yield points


def _rules_of_subpath(points: list[Point], *, stroked: bool) -> Iterator[Rule]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
    if bottom - top <= _THIN < right - left and right - left > 2 * (bottom - top):
        y = (top + bottom) / 2
        yield Rule(left, y, right, y, True)
    elif right - left <= _THIN < bottom - top and bottom - top > 2 * (right - left):
        x = (left + right) / 2
        yield Rule(x, top, x, bottom, True)
    else:
        closed = points if stroked or points[0] == points[-1] else [*points, points[0]]
        for (ax, ay), (bx, by) in pairwise(closed):
            if abs(ay - by) <= _CROOKED and abs(ax - bx) > _SHORT:
                y = (ay + by) / 2
                yield Rule(min(ax, bx), y, max(ax, bx), y, stroked)
            elif abs(ax - bx) <= _CROOKED and abs(ay - by) > _SHORT:
                x = (ax + bx) / 2
                yield Rule(x, min(ay, by), x, max(ay, by), stroked)


def _matrix(item: Any) -> Matrix:
    m = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(m)):
        return IDENTITY
    return m.a, m.b, m.c, m.d, m.e, m.f


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m
    )  # fmt: skip
