# The template for figures.
figures-sheet = Figures
figures-column-indicator = Indicator (do not change)
figures-column-name = Name
figures-column-unit = Unit
figures-column-area = Area
figures-column-group = Group
figures-column-previous = Previous figure
figures-column-period = Period
figures-column-value = Figure
figures-column-sample-size = Number of participants
figures-column-numerator = Numerator
figures-column-denominator = Denominator
figures-column-lower = Lower limit (95%)
figures-column-upper = Upper limit (95%)
figures-column-provisional = Provisional (yes or no)
figures-column-note = Note

# What is wrong with a template that was filled in: where, what was found, what to do.
figures-problem-place = , cell { $cell }
figures-problem-unreadable = this file cannot be read ({ $found }). Check the name and the folder.
figures-problem-empty = this file is empty. Make a new template.
figures-problem-not-a-workbook = this is no readable Excel or CSV file. Save it again as Excel (.xlsx).
figures-problem-unknown-column = the column { $found } does not belong in this table. Remove it, or see whether its name was changed.
figures-problem-no-column = the column { $expected } is absent. Make a new template and copy the figures into it.
figures-problem-doubled-column = the column { $found } is there twice. Remove one.
figures-problem-unknown-indicator = { $found } is no indicator of this plan. Copy the code from the template.
figures-problem-unknown-area = { $found } is no area of this plan. Use the name from the plan, or leave the cell empty for the whole municipality.
figures-problem-period = { $found } is no period. Write a year (2021), quarter (2021-Q1), month (2021-03) or school year (2020/2021).
figures-problem-number = { $found } is no number. Write the number only, with a comma for the decimals. Is there no figure? Then write n.b.
figures-problem-ambiguous = { $found } may mean two things. Write it without the point for a thousand, or with a comma for decimals.
figures-problem-yes-no = found { $found }. Write yes or no.
figures-problem-value-missing = the figure is absent, while other cells of the row are filled in. Fill it in, or write n.b.
figures-problem-sample-size = { $found } is no number of participants. Write a whole number above 0.
figures-problem-half-margin = one of the two limits is absent. Fill in both, or neither.
figures-problem-lower = the lower limit { $found } is above the figure.
figures-problem-upper = the upper limit { $found } is below the figure.
figures-problem-doubled = { $found } is there twice for { $expected }. Remove one of the two rows.
