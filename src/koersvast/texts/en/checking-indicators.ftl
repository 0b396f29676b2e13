# Indicators (I): do they measure what they say, and can the figures be true?

checking-i01-title = No source
checking-i01-message = { $indicator } has no source: it cannot be seen who measures this.

checking-i02-title = No unit
checking-i02-message = { $indicator } has no unit: it is not clear in what this is measured.

checking-i03-title = A percentage of what?
checking-i03-message = { $indicator } is a percentage, but nothing says of what: what is 100%?

checking-i04-title = This figure cannot be
checking-i04-message = { $indicator }: { $value } in { $period } cannot be, as such a figure lies between { $low } and { $high }.
checking-i04-message-negative = { $indicator }: { $value } in { $period } cannot be, as a count is never below zero.

checking-i05-title = No figure at all
checking-i05-message = { $indicator } has no figure at all: no baseline, no realised value and no target.

checking-i06-title = Two figures for the same year
checking-i06-message = { $indicator } has different figures for { $period }: { $values }.

checking-i07-title = Point instead of comma
checking-i07-message = { $indicator }: ‘{ $raw }’ has a point before its decimals, while elsewhere there is a comma (‘{ $example }’).

checking-i08-title = The percent sign is missing
checking-i08-message = { $indicator }: ‘{ $bare }’ has no percent sign, while ‘{ $signed }’ has.

checking-i09-title = This year cannot be
checking-i09-message-future = { $indicator }: { $value } is a measured figure of { $period }, but the document goes no further than { $last }.
checking-i09-message-past = { $indicator }: { $value } is a target for { $period }, but the plan only begins in { $first }.

checking-i10-title = The definition cannot give this figure
checking-i10-message = { $indicator } is by its definition a share of the labour force, of which more than 85% always works; so { $value } ({ $period }) cannot be. Probably the population of 15 to 75 years is meant.

checking-i11-title = Figures of another group
checking-i11-message = The figures of { $one } and of { $other } are exactly the same in { $period } ({ $values }), while they are about different people: they were probably copied.

checking-i12-title = A sudden step
checking-i12-message = { $indicator } goes from { $before } in { $year } to { $after } in { $later }, and no note explains it.

checking-i13-title = The last figure is old
checking-i13-message = { $indicator }: the last figure ({ $value }) is of { $period }, { $age } years before the plan ({ $year }).

checking-i14-title = The baseline is old
checking-i14-message = { $indicator }: the baseline ({ $value }) is of { $period }, { $age } years before the first target ({ $year }).

checking-i15-title = The note is missing
checking-i15-message = { $indicator }: ‘{ $raw }’ has a footnote mark, but there is no note.

checking-i16-title = Different numbers of decimals
checking-i16-message = { $indicator }: ‘{ $coarse }’ and ‘{ $fine }’ have different numbers of decimals, so a small change cannot be seen.

checking-i17-title = The note belongs to another indicator
checking-i17-message = { $other } has a note that is about { $own }: ‘{ $note }’

checking-i18-title = What is missing is marked in two ways
checking-i18-message = A missing figure is printed as ‘{ $dash }’ ({ $count } times, such as { $indicator } in { $period }) and as ‘{ $mark }’ ({ $others } times, such as { $other } in { $later }); nothing says what the difference is.

checking-i19-title = The figure is older than the norm
checking-i19-message = { $indicator } measures by the { $norm }, but the first figure ({ $value }) is of { $period }: that norm was not there yet.
