# Why a figure is not shown.
figures-disclosure-too-few = is about too few people
figures-disclosure-nobody = nobody: that tells something about people too
figures-disclosure-all-but = nearly everybody: there are too few others
figures-disclosure-rest = from this figure and the others follows a count that is too small
figures-disclosure-respondents = too few people took part in the survey
figures-disclosure-people-behind = the amount belongs to too few people
figures-disclosure-dominance = nearly all of the amount belongs to one party or a few
figures-disclosure-next-largest = one party can estimate the amount of another too well
figures-disclosure-secondary = or else another hidden figure could be computed

# What is wrong with disclosure.toml.
figures-disclosure-wrong-toml = { $file } cannot be read: { $found }. Look at the line that is named.
figures-disclosure-wrong-name = { $file }: { $found } is no setting. Expected: { $expected }.
figures-disclosure-wrong-number = { $file }: { $found }. Expected: a number of { $expected }.
figures-disclosure-wrong-value = { $file }: { $found }. Expected: { $expected }.
