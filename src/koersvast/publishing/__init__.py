"""What the world sees: the static site, and what can be taken from it."""

from koersvast.publishing.folder import CannotPublish
from koersvast.publishing.publications import Publication
from koersvast.publishing.publish import publish

__all__ = ["CannotPublish", "Publication", "publish"]
