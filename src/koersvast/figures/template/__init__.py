"""Templates: a table that a colleague or partner fills in, and what comes back from it."""

from koersvast.figures.template.files import template_document
from koersvast.figures.template.problems import FigureProblem, TemplateError
from koersvast.figures.template.read import read_template
from koersvast.figures.template.wide import Wide, is_wide, read_wide
from koersvast.figures.template.write import write_template

__all__ = [
    "FigureProblem",
    "TemplateError",
    "Wide",
    "is_wide",
    "read_template",
    "read_wide",
    "template_document",
    "write_template",
]
