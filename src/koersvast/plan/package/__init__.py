"""A plan on disk: a Frictionless Data Package."""

from koersvast.plan.package.problems import PackageError, Problem
from koersvast.plan.package.read import read_package
from koersvast.plan.package.schema import descriptor, table_schema
from koersvast.plan.package.write import package_files, table_csv, write_package

__all__ = [
    "PackageError",
    "Problem",
    "descriptor",
    "package_files",
    "read_package",
    "table_csv",
    "table_schema",
    "write_package",
]
