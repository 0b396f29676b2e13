"""Recognising: sections and tables are known by their vocabulary."""
