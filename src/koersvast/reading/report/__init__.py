"""The reading report: a document beside what was read from each place in it, doubtful places first."""

from koersvast.reading.report.page import reading_report

__all__ = ["reading_report"]
