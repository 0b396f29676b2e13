"""Tables that are tiles: a row of figures, and below each what it is of.

7,6                          | 1.284
rapportcijfer voor de buurt  | inwoners met ondersteuning
"""

from __future__ import annotations

from collections.abc import Iterator

from koersvast.reading.blocks import Cell, Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.key_figures import add_tile
from koersvast.reading.recognise.tiles import Tile
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures
from koersvast.reading.values.periods import read_period

# One figure with a text below it may be anything.
_LEAST_TILES = 2
# A caption has no more words than this, and a single word may be the head of a column.
_LONGEST_CAPTION, _SHORTEST_CAPTION = 12, 2


def interpret(context: Context, at: int) -> int:
    """Read a table of tiles; what is read from them are proposals."""
    table = context.blocks[at]
    if not isinstance(table, Table):
        return 0
    tiles = list(_tiles(table, context.vocabulary))
    if len(tiles) < _LEAST_TILES or not all(tiles):
        return 0
    for tile in filter(None, tiles):
        add_tile(context, tile)
    return 1


def _tiles(table: Table, vocabulary: Vocabulary) -> Iterator[Tile | None]:
    """The tiles of each pair of rows, None where a figure has no caption or a caption no figure."""
    if len(table.rows) % 2:
        yield None
    for figures, captions in zip(table.rows[::2], table.rows[1::2], strict=False):
        for figure, caption in zip(figures, captions, strict=True):
            if figure or caption:
                yield _tile(figure, caption, vocabulary)


def _tile(figure: Cell, caption: Cell, vocabulary: Vocabulary) -> Tile | None:
    read = read_figures(figure.text, vocabulary)
    words = len(caption.text.split())
    is_figure = len(read) == 1 and read[0].value is not None and not read_period(figure.text, vocabulary)
    is_caption = _SHORTEST_CAPTION <= words <= _LONGEST_CAPTION and not caption.text[:1].isdigit()
    if not (is_figure and is_caption):
        return None
    return Tile(figure.text.strip(), caption.text, "", "", "", "", figure.locator)
