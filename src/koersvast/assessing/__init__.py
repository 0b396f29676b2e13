"""Are we on course? Verdicts with their reason and certainty, trends, and the methods behind them.

    from koersvast.assessing import assess
    for verdict in assess(plan).verdicts:
        print(verdict.outcome, verdict.reason["nl"])

The methods take plain numbers: `koersvast.assessing.intervals`, `.trends`, `.process`, `.benchmarks`.
"""

from koersvast.assessing.assessment import Assessment, assess
from koersvast.assessing.change import Change, Way
from koersvast.assessing.form import schema
from koersvast.assessing.margins import Basis, Margin
from koersvast.assessing.overriding import override
from koersvast.assessing.path import Path
from koersvast.assessing.requirement import Ask, Requirement
from koersvast.assessing.series_trend import Trend
from koersvast.assessing.status import StatusCount, Unknown
from koersvast.assessing.trends import TrendOutcome
from koersvast.assessing.verdict import Verdict
from koersvast.assessing.words import Certainty, Code, Outcome

__all__ = [
    "Ask",
    "Assessment",
    "Basis",
    "Certainty",
    "Change",
    "Code",
    "Margin",
    "Outcome",
    "Path",
    "Requirement",
    "StatusCount",
    "Trend",
    "TrendOutcome",
    "Unknown",
    "Verdict",
    "Way",
    "assess",
    "override",
    "schema",
]
