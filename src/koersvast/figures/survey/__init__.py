"""Surveys: a file with answers becomes proportions and means by area and group, with honest margins.

questions = read_questions(Path("vragen.toml"))
answers = read_answers(Path("antwoorden.csv"), questions)
survey_figures(answers, questions, plan, document="peiling-2025")
"""

from koersvast.figures.survey.answers import Answers, read_answers
from koersvast.figures.survey.design import Design, Estimate, mean, proportion
from koersvast.figures.survey.figures import survey_figures
from koersvast.figures.survey.questions import Question, Questions, WrongQuestions, read_questions

__all__ = [
    "Answers",
    "Design",
    "Estimate",
    "Question",
    "Questions",
    "WrongQuestions",
    "mean",
    "proportion",
    "read_answers",
    "read_questions",
    "survey_figures",
]
