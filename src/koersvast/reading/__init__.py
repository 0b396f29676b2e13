"""Reading: from documents to a draft of a plan. Layout first, then recognising, then interpreting."""

from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.read import Reading, read, read_beside
from koersvast.reading.recognise.vocabulary import VocabularyError

__all__ = ["Reading", "UnreadableDocument", "VocabularyError", "read", "read_beside"]
