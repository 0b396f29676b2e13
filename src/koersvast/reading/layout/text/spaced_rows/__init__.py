"""Tables of which each row is a line with single spaces, as simple tools take them from a PDF.

    Indicator Eenheid Bron 2019 2020 2021
    Banen Aantal per 1.000 inwoners LISA 512,4 520,1 531,0
    Percentage inwoners dat zich veilig
    voelt % Veiligheidsmonitor 71 - 74

The heads tell how many figures end a row. What stands before them is parted by its words: units are known,
sources are names. Where that leaves a choice, the labels are marked as doubtful.
"""

from koersvast.reading.layout.text.spaced_rows.find import find

__all__ = ["find"]
