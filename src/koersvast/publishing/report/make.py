"""From a report to a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from koersvast.publishing.report.excel import excel_of
from koersvast.publishing.report.parts import Report
from koersvast.publishing.report.pdf import pdf_of
from koersvast.publishing.report.word import word_of

FORMATS: Mapping[str, Callable[[Report], bytes]] = {".pdf": pdf_of, ".docx": word_of, ".xlsx": excel_of}


def report_file(report: Report, ending: str) -> bytes:
    """The report as a file whose name has that ending: .pdf, .docx or .xlsx. Raises KeyError for another."""
    return FORMATS[ending](report)
