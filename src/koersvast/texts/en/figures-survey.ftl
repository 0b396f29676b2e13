# What is said of a file with answers and of the file with questions.
figures-problem-no-answers = this file has no answers: there is only a head.
figures-problem-no-such-column = the column { $expected } is missing. The file has: { $found }. Look at the file with questions.
figures-problem-above = { $found } cannot be. Expected: a number above { $expected }.

figures-survey-questions-unreadable = { $file } cannot be read: { $found }. Look at the line that is named.
figures-survey-questions-unknown = { $file }: { $found } is no setting. Expected: { $expected }.
figures-survey-questions-word = { $file }: { $found }. Expected: text between quotes.
figures-survey-questions-list = { $file }: { $found }. Expected: a list, such as ["yes", "sometimes"].
figures-survey-questions-period = { $file }: { $found } is no period. Write period = "2025", "2025-Q1", "2025-03" or "2024/2025".
figures-survey-questions-minimum = { $file }: minimum = { $found }. Expected: a whole number of 1 or more.
figures-survey-questions-none = { $file }: it has no question. Add [[question]] with indicator and column.
figures-survey-questions-missing = { $file }: a question has no { $found }.

figures-survey-note = { $respondents } answers, weighted; as precise as { $effective } in a simple sample (design effect { $effect }).
