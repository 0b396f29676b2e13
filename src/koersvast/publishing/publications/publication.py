"""A publication: the version, the date and the decision under which a site was put before the world."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

# The version is the name of a folder and a part of an address.
_VERSION = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One publication of a site; by its version it can be cited.

    `version` is a short name such as 2026-1, in lower case; `date` the day on which it was published;
    `decision` the number or name of the decision that it belongs to, "" where there is none. Raises
    ValueError where the version cannot be a part of an address.
    """

    version: str
    date: dt.date
    decision: str = ""

    def __post_init__(self) -> None:
        if not _VERSION.fullmatch(self.version):
            raise ValueError(
                f"found version {self.version!r}: expected lower-case letters and digits, "
                "with single hyphens or points between them, such as 2026-1"
            )

    def as_dict(self) -> dict[str, str]:
        """The publication as JSON."""
        return {"version": self.version, "date": self.date.isoformat(), "decision": self.decision}

    @classmethod
    def from_dict(cls, values: dict[str, str]) -> Publication:
        """The publication that `as_dict` wrote. Raises KeyError and ValueError where it is something else."""
        return cls(
            version=values["version"],
            date=dt.date.fromisoformat(values["date"]),
            decision=values["decision"],
        )
