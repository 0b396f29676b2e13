"""One indicator through the years: what may be the same is proposed; a person says whether it is."""

from koersvast.plan.matching.answers import answer, answers_of
from koersvast.plan.matching.proposals import Likely, Proposal, propose

__all__ = ["Likely", "Proposal", "answer", "answers_of", "propose"]
