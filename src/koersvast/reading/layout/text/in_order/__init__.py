"""Tables of which only the order of the cells is left.

    Indicator            one cell a line, wrapped          Indicator Bron 2019 2020
    Bron                 labels over several lines         Inwoners die zich veilig
    2019                                                   voelen Monitor 71 74
    2020                 Paragraphs: a blank line          Meldingen van overlast Politie 120 118
    Inwoners die zich    between all cells
    veilig voelen                                          a row a line, with single spaces,
    Monitor                                                wrapped cells on lines of their own
    71
    74

The heads tell how many columns there are and what stands in each. The text under them is divided into rows
of so many cells; the division that explains most is taken. A row that could as well have been divided in
another way is kept together, unread, with the reason.
"""

from koersvast.reading.layout.text.in_order.find import find

__all__ = ["find"]
