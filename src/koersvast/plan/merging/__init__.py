"""Merging: a newer document into a plan that people have worked on."""

from koersvast.plan.merging.changes import Change, ChangeKind
from koersvast.plan.merging.corrections import correct
from koersvast.plan.merging.merge import Author, Merged, merge
from koersvast.plan.merging.update import AS_READ, update_package

__all__ = ["AS_READ", "Author", "Change", "ChangeKind", "Merged", "correct", "merge", "update_package"]
