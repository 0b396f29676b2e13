"""Verdicts and trends in sentences: the reason, and the computation on request."""
