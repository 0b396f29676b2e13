"""The description of the API in OpenAPI 3.1; rows are described by the definition of the plan's columns."""

from __future__ import annotations

import inspect
from datetime import date
from decimal import Decimal
from typing import Any

from koersvast import assessing
from koersvast.plan import Plan
from koersvast.plan.columns import Column, columns
from koersvast.plan.tables import TABLES, Row
from koersvast.publishing.opendata.api import LISTED

VERSION = "1.0.0"
_TYPES = {Decimal: {"type": "number"}, int: {"type": "integer"}, date: {"type": "string", "format": "date"}}
_DESCRIBED = (*LISTED, "observations", "targets")


def openapi(plan: Plan) -> dict[str, Any]:
    """The OpenAPI document of the API of a plan."""
    title = plan.profile.title or plan.profile.municipality or plan.profile.name
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Koersvast: {title}",
            "version": VERSION,
            "description": "Doelen, indicatoren, cijfers en oordelen van een gemeente. Alleen om te lezen.",
            "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        },
        "servers": [{"url": "."}],
        "tags": [{"name": "plan", "description": "Wat de gemeente wil, doet en meet."}],
        "paths": {
            "/plan.json": _path("getPlan", "Het plan in het kort", {"type": "object"}),
            **{f"/{table}.json": _list(table) for table in LISTED},
            "/goals/{id}.json": _one("goals", "Een doel met wat erbij hoort", _GOAL),
            "/indicators/{id}.json": _one("indicators", "Een indicator met cijfers en oordelen", _INDICATOR),
            "/verdicts.json": _path(
                "getVerdicts", "Alle oordelen met hun reden", {"$ref": "#/components/schemas/assessment"}
            ),
            "/findings.json": _path("getFindings", "Alle bevindingen", _array({"type": "object"})),
        },
        "components": {
            "schemas": {
                **{table: _row_schema(TABLES[table]) for table in _DESCRIBED},
                "assessment": _assessment(),
            }
        },
    }


def _assessment() -> dict[str, Any]:
    """The schema of an assessment, with its inner references led to where it stands in this document."""

    def led(part: Any) -> Any:
        if isinstance(part, dict):
            return {
                key: f"#/components/schemas/assessment/{value[2:]}" if key == "$ref" else led(value)
                for key, value in part.items()
                if key != "$schema"
            }
        return [led(one) for one in part] if isinstance(part, list) else part

    described: dict[str, Any] = led(assessing.schema())
    return described


def _array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _ref(table: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{table}"}


_IDS = _array({"type": "string"})
_GOAL = {
    "children": _IDS,
    "indicators": _IDS,
    "activities": _array(
        {"allOf": [_ref("activities"), {"properties": {"results": _array(_ref("results"))}}]}
    ),
    "budgets": _array(_ref("budgets")),
    "policies": _array(_ref("policies")),
    "status": {"type": "object"},
}
_INDICATOR = {
    "goals": _IDS,
    "observations": _array(_ref("observations")),
    "targets": _array(_ref("targets")),
    "verdicts": _array({"$ref": "#/components/schemas/assessment/$defs/verdict"}),
}


def _list(table: str) -> dict[str, Any]:
    return _path(f"get{_camel(table)}", f"Alle rijen van de tabel {table}", _array(_ref(table)))


def _one(table: str, summary: str, more: dict[str, Any]) -> dict[str, Any]:
    schema = {"allOf": [_ref(table), {"type": "object", "properties": more}]}
    path = _path(f"get{_camel(table)}ById", summary, schema)
    path["get"]["parameters"] = [
        {
            "name": "id",
            "in": "path",
            "required": True,
            "description": f"De id uit de tabel {table}.",
            "schema": {"type": "string"},
        }
    ]
    path["get"]["responses"]["404"] = {"description": "Deze id is er niet."}
    return path


def _path(name: str, summary: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "get": {
            "operationId": name,
            "summary": summary,
            "description": f"{summary}.",
            "tags": ["plan"],
            "responses": {
                "200": {"description": summary, "content": {"application/json": {"schema": schema}}},
            },
        }
    }


def _camel(name: str) -> str:
    return "".join(part.title() for part in name.split("_"))


def _row_schema(row_class: type[Row]) -> dict[str, Any]:
    cols = columns(row_class)
    return {
        "type": "object",
        "description": inspect.cleandoc(row_class.__doc__ or ""),
        "properties": {col.name: _column_schema(col) for col in cols},
        "required": [col.name for col in cols],
    }


def _column_schema(col: Column) -> dict[str, Any]:
    schema: dict[str, Any] = {**_TYPES.get(col.type, {"type": "string"}), "description": col.meaning}
    if col.words:
        schema["enum"] = list(col.words)
    if col.optional and col.type is not str:
        schema["type"] = [schema["type"], "null"]
        if col.words:
            schema["enum"] = [*col.words, None]
    return schema
