# koersvast figures survey: from answers to figures.
cli-figures-survey-summary = Make figures of the answers to a survey.
cli-figures-survey-help =
    Reads a file with a row for each respondent and computes percentages and means by area and group, with the margin that belongs to the sample. Below the least number of answers there is no figure. The answers themselves are not kept. Data about persons are refused.
    {""}
    A small file (TOML) says which column belongs to which indicator, and how the sample was drawn: weight, stratum, cluster.
cli-figures-survey-example =
    koersvast figures survey plan answers.csv --questions questions.toml
    koersvast figures survey plan answers.xlsx --questions questions.toml --yes
cli-figures-survey-plan = The folder with the plan.
cli-figures-survey-file = The answers: Excel (.xlsx) or CSV, a row for each respondent.
cli-figures-survey-questions = The file with questions (TOML).
