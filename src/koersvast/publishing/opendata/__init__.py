"""What others can build on: the plan and its figures in open standards, made with every publication."""

from koersvast.publishing.opendata.files import open_data_files

__all__ = ["open_data_files"]
