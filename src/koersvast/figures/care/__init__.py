"""Care use: allocations, declarations, contracts and outcomes become figures of clients, volume and money.

    files = CareFiles(allocations=read_allocations(path, plan), declarations=read_declarations(other, plan))
    indicators, observations = care_figures(files, since, until, document="zorggebruik")

Of clients there is only a key without meaning in the files, and none in the figures.
"""

from koersvast.figures.care.figures import CareFiles, care_figures, care_rules, is_internal
from koersvast.figures.care.read import read_allocations, read_contracts, read_declarations, read_outcomes

__all__ = [
    "CareFiles",
    "care_figures",
    "care_rules",
    "is_internal",
    "read_allocations",
    "read_contracts",
    "read_declarations",
    "read_outcomes",
]
