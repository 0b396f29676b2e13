"""What changed between two plans, in the words of a policy adviser."""

from koersvast.plan.comparing.compare import compare
from koersvast.plan.comparing.difference import Comparison, Difference, DifferenceKind

__all__ = ["Comparison", "Difference", "DifferenceKind", "compare"]
