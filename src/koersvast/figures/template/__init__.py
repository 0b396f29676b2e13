"""Templates: a table that a colleague or partner fills in, and what comes back from it."""

from koersvast.figures.template.problems import FigureProblem, TemplateError
from koersvast.figures.template.read import read_template, template_document
from koersvast.figures.template.write import write_template

__all__ = ["FigureProblem", "TemplateError", "read_template", "template_document", "write_template"]
