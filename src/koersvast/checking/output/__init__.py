"""Findings for others to read: SARIF, GitHub annotations, an Excel list, and a summary of one page."""

from koersvast.checking.output.github import github_annotations
from koersvast.checking.output.places import places_in_words
from koersvast.checking.output.sarif import sarif
from koersvast.checking.output.summary import Reason, Statement, Summary, summarise
from koersvast.checking.output.workbook import workbook

__all__ = [
    "Reason",
    "Statement",
    "Summary",
    "github_annotations",
    "places_in_words",
    "sarif",
    "summarise",
    "workbook",
]
