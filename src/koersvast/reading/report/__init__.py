"""The reading report: a document beside what was read from each place in it, doubtful places first."""

from koersvast.reading.report.doubts import Standing
from koersvast.reading.report.page import Beside, beside, reading_report

__all__ = ["Beside", "Standing", "beside", "reading_report"]
