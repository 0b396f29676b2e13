"""Tables that a PDF gave back as loose cells in reading order, without their grid.

    Thema  Doel                            cells of a line stand two or more spaces apart; a line without
                                           blank line before it goes on with the last cell
    Indicator  Bron  Jaar  RW  Jaar  SW

    Ontmoeten  Inwoners kennen elkaar  % inwoners dat de buren
    kent
                                           a blank line parts cells too
    IP  2019  63%  2021  >63%

    % inwoners dat zich inzet  IP  2019  50%  2021  >50%

The heads tell how many columns there are and which of them hold figures. A row is known by its block of
figures; the cells before it are its labels, the last ones first: cells that cover several rows are
printed only once. A row with too few figures keeps them together, undecided.
"""

from koersvast.reading.layout.text.loose_cells.find import find

__all__ = ["find"]
