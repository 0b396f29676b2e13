"""Tables that kept their places: cells stand under their heads, as `pdftotext -layout` prints them.

                                   Realisatie         Streefwaarde
    Indicator            Bron      2019      2020     2021    2022
    Inwoners die zich    Monitor   61%       62%      63%     64%
    vrijwillig inzetten
    Meldingen            Politie   1.204     1.198    1.100   1.000

A text belongs to the head above it. A line without figures goes on with the label of the row above, or
begins a row whose figures stand in the next line.
"""

from koersvast.reading.layout.text.aligned.find import find

__all__ = ["find"]
