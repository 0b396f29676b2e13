"""Reports: the monitor as a booklet, a programme, or what changed; as PDF, Word or Excel."""

from koersvast.publishing.report.booklet import booklet
from koersvast.publishing.report.interim import interim
from koersvast.publishing.report.make import FORMATS, report_file
from koersvast.publishing.report.parts import Report
from koersvast.publishing.report.programme import programme

__all__ = ["FORMATS", "Report", "booklet", "interim", "programme", "report_file"]
