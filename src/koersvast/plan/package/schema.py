"""The description of a package: a Data Package (v2) with a Table Schema for each table.

Sources: https://datapackage.org/standard/data-package/ and https://datapackage.org/standard/table-schema/.
"""

from __future__ import annotations

import inspect
from datetime import date
from decimal import Decimal
from typing import Any

from koersvast.plan.columns import Column, columns
from koersvast.plan.plan import Plan, Profile
from koersvast.plan.tables import TABLES, Row

DESCRIPTOR = "datapackage.json"
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_TYPES = {Decimal: "number", int: "integer", date: "date"}


def descriptor(plan: Plan) -> dict[str, Any]:
    """The contents of `datapackage.json` for a plan."""
    profile = plan.profile
    publisher = profile.municipality or profile.title or profile.name
    contact = {"title": publisher, "email": profile.contact, "roles": ["publisher"]}
    return {
        "$schema": _PROFILE,
        "name": profile.name,
        "title": profile.title,
        **({"homepage": profile.homepage} if profile.homepage else {}),
        **({"licenses": [{"path": profile.licence}]} if profile.licence else {}),
        **({"contributors": [contact]} if profile.contact else {}),
        "koersvast": {
            "municipality": profile.municipality,
            "code": profile.code,
            "invented": profile.invented,
            "select": list(profile.select),
            "ignore": list(profile.ignore),
        },
        "resources": [resource(row_class) for row_class in TABLES.values()],
    }


def profile_of(contents: dict[str, Any]) -> Profile:
    """The profile of the plan that a description states. Raises ValueError naming what is wrong."""
    own = contents.get("koersvast", {})
    if not isinstance(own, dict):
        raise ValueError("koersvast")
    return Profile(
        name=_text(contents, "name", "plan"),
        title=_text(contents, "title"),
        municipality=_text(own, "municipality"),
        code=_text(own, "code"),
        invented=own.get("invented") is True,
        select=_texts(own, "select"),
        ignore=_texts(own, "ignore"),
        homepage=_text(contents, "homepage"),
        licence=_first(contents, "licenses", "path"),
        contact=_first(contents, "contributors", "email"),
    )


def resource(row_class: type[Row]) -> dict[str, Any]:
    """The description of one table."""
    return {
        "name": row_class.table.replace("_", "-"),
        "type": "table",
        "path": f"{row_class.table}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "description": inspect.cleandoc(row_class.__doc__ or ""),
        "schema": table_schema(row_class),
    }


def table_schema(row_class: type[Row]) -> dict[str, Any]:
    """The Table Schema of one table, derived from the definition of its columns."""
    cols = columns(row_class)
    schema: dict[str, Any] = {"fields": [_field(col) for col in cols], "missingValues": [""]}
    keys = [col.name for col in cols if col.key]
    if keys:
        schema["primaryKey"] = keys
    references = [_foreign_key(col, row_class.table) for col in cols if col.refers_to]
    if references:
        schema["foreignKeys"] = references
    return schema


def _field(col: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if not col.optional:
        constraints["required"] = True
    if col.words:
        constraints["enum"] = list(col.words)
    if col.pattern:
        constraints["pattern"] = f"^({col.pattern})$"
    field = {"name": col.name, "type": _TYPES.get(col.type, "string"), "description": col.meaning}
    return {**field, "constraints": constraints} if constraints else field


def _foreign_key(col: Column, table: str) -> dict[str, Any]:
    # A table that refers to itself names no resource ("" in version 1, which readers still expect).
    target = "" if col.refers_to == table else str(col.refers_to).replace("_", "-")
    return {"fields": [col.name], "reference": {"resource": target, "fields": ["id"]}}


def _text(contents: dict[str, Any], name: str, default: str = "") -> str:
    value = contents.get(name, default)
    if not isinstance(value, str):
        raise ValueError(name)
    return value


def _first(contents: dict[str, Any], name: str, part: str) -> str:
    """A part of the first of a list that has it: the address of the licence, the e-mail of the publisher."""
    entries = contents.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ValueError(name)
    return next((_text(entry, part) for entry in entries if entry.get(part)), "")


def _texts(contents: dict[str, Any], name: str) -> tuple[str, ...]:
    values = contents.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(name)
    return tuple(values)
