"""Tables with heads of any words: told by counting, where all rows have a name and as many figures.

               Meldingen      Rapportcijfer        Gebied     Ernstig eenzaam    Goede ervaren
    Wijk                                                                            gezondheid
               2019   2021    2019   2021          Noord                 8,8%            79,6%
    Noord       318    342     6,8    7,0          De Brink             10,2%            76,0%
    De Brink    207    198     7,3    7,2          Haven                 7,9%            81,3%
    Haven       455    487     6,1    6,4

Years that begin again tell how many heads stand above them, and which years stand under each. Heads without
years are as many as the figures of every row. So this holds for text that kept its places and for text that
kept the order of its cells only; where the count can be met in two ways nothing is read.
"""

from koersvast.reading.layout.text.counted.find import find

__all__ = ["find"]
