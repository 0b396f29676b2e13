"""Tables of indicators that a PDF gave back cell by cell, with the lines of a cell under each other.

    Prestatie-              the heads, wrapped, in reading order: a head row, and under it the years
    indicator

    Nul-
    meting Realisatie Streefwaarden

      2018 2019 2020 Bron
    a. Aantal gestarte      the first row: its label, wrapped
    trajecten

    129                     baseline with its year
    (2014)

    205                     realised: as many values with years as were measured
    (2015)
    228
    (2016)

    200 200 210 Eigen       one-line cells of a row are joined to one line; the source begins on it
    registratie

A cell of more lines ends in a blank line; pages cut rows in two; footnote marks stand alone on a line;
and a row may hold rows of its own, printed column by column (see `stacks`). What the counts of figures
and heads leave undecided is marked as doubtful in the table, and not guessed.
"""

from koersvast.reading.layout.text.wrapped_cells.find import find

__all__ = ["find"]
