"""The open data of a plan as files of its site."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from koersvast.assessing import Assessment
from koersvast.checking import Finding
from koersvast.plan import Plan
from koersvast.publishing.opendata import api
from koersvast.publishing.opendata.jsonstat import collection, jsonstat
from koersvast.publishing.opendata.openapi import openapi

OPENAPI = f"{api.ROOT}/openapi.json"
VERDICTS = f"{api.ROOT}/verdicts.json"
FINDINGS = f"{api.ROOT}/findings.json"
_FIGURES = "data/indicators"
COLLECTION = "data/figures.json"


def jsonstat_address(indicator_id: str) -> str:
    return f"{_FIGURES}/{indicator_id}.json"


def open_data_files(
    plan: Plan, assessment: Assessment, findings: tuple[Finding, ...]
) -> Iterator[tuple[str, bytes]]:
    """Every file: its place beside the Dutch pages of the plan, and its contents."""
    for address, contents in api.api_contents(plan, assessment):
        yield address, json_bytes(contents)
    yield VERDICTS, json_bytes(assessment.as_dict())
    yield FINDINGS, json_bytes([finding.as_json() for finding in findings])
    yield OPENAPI, json_bytes(openapi(plan))
    for indicator in plan.indicators:
        yield jsonstat_address(indicator.id), json_bytes(jsonstat(indicator, plan))
    yield (
        COLLECTION,
        json_bytes(collection(plan, {row.id: f"indicators/{row.id}.json" for row in plan.indicators})),
    )


def json_bytes(contents: Any) -> bytes:
    """Contents as JSON in UTF-8."""
    return (json.dumps(contents, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
