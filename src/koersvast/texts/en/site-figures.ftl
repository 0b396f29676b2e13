# Places of figures in a table of statistics.
site-place-codes = figure { $codes }

# The margin of a figure.
site-margin-short = margin { $low } to { $high }
site-margin-asked = { $count ->
    [one] 1 respondent
   *[other] { $number } respondents
}
site-margin-means = The figure in { $at } is { $figure }. That is an estimate: with 95% certainty the real figure lies between { $low } and { $high }.
site-margin-sample = { $count ->
    [one] One person took part in this survey.
   *[other] { $number } people took part in this survey.
}
site-suppressed = { $count ->
    [one] We do not show 1 figure of this indicator, to protect people. It is about so few people that you might guess who they are.
   *[other] We do not show { $count } figures of this indicator, to protect people. They are about so few people that you might guess who they are.
}
site-revised = The figure for { $period } was revised: publication { $version } had { $before }, now it is { $now }.

# Ordinary ups and downs.
site-process = Are these ordinary ups and downs?
site-process-word-above = high
site-process-word-below = low
site-process-word-on = special
site-process-word-trend-above = rises
site-process-word-trend-below = falls
site-process-word-trend-on = special
site-process-variation-common = Yes. Figures always go up and down a little, and the latest figure is within what is ordinary here: { $low } to { $high }.
site-process-variation-improvement = No. The latest figure is better than ordinary ups and downs explain. Such a peak or run is hardly ever chance.
site-process-variation-concern = No. The latest figure is worse than ordinary ups and downs explain. Such a peak or run is hardly ever chance.
site-process-variation-high = No. The latest figure is higher than ordinary ups and downs explain. Such a peak or run is hardly ever chance.
site-process-variation-low = No. The latest figure is lower than ordinary ups and downs explain. Such a peak or run is hardly ever chance.
site-process-assurance-always = With these ups and downs the target is always met.
site-process-assurance-never = With these ups and downs the target is not met. That takes a change.
site-process-assurance-sometimes = With these ups and downs the target is sometimes met and sometimes not.
site-process-trial = The limits are still provisional: there are { $count } measurements, and from { $needed } on they are firmer.
site-process-points = These figures stand out:
site-process-one = { $at }: { $figure }, { $why }.
site-process-stretch = from { $first } to { $last }: { $why }.
site-process-point-astronomical-above = higher than the limit of ordinary ups and downs
site-process-point-astronomical-below = lower than the limit of ordinary ups and downs
site-process-point-astronomical-on = beyond the limit of ordinary ups and downs
site-process-point-trend-above = part of a run of seven or more that keeps rising
site-process-point-trend-below = part of a run of seven or more that keeps falling
site-process-point-trend-on = part of a run that keeps going one way
site-process-point-two-of-three-above = two out of three close to the upper limit
site-process-point-two-of-three-below = two out of three close to the lower limit
site-process-point-two-of-three-on = two out of three close to a limit
site-process-point-shift-above = part of a run of seven or more above the average
site-process-point-shift-below = part of a run of seven or more below the average
site-process-point-shift-on = part of a run on one side of the average
site-process-point-several-above = higher than ordinary all along
site-process-point-several-below = lower than ordinary all along
site-process-point-several-on = other than ordinary all along
site-process-about = How do we tell what is ordinary?
site-key-earlier = earlier target
site-key-limits = ordinary ups and downs, with the average
site-key-special = figure that stands out
site-key-break = here the way of measuring changed

# The trend in plain words.
site-trend-rising = From { $first } to { $last } it rises, by { $slope } a year on average. So clear a rise is hardly ever chance.
site-trend-falling = From { $first } to { $last } it falls, by { $slope } a year on average. So clear a fall is hardly ever chance.
site-trend-none = From { $first } to { $last } there is no clear rise or fall. The differences may be chance.
site-trend-better = That is the right way.
site-trend-worse = That is the wrong way.
site-trend-broken = Older figures do not count, because the way of measuring changed in { $at }.
site-trend-p = The letter p stands for the chance that chance alone gives so clear a series. Below 0.05 (one in twenty) we call it a rise or a fall.

# The promise through the years.
site-promise = The promise through the years
site-promise-words = Each document that says something of the target or the figure, the oldest first.
site-promise-caption = What each document says
site-promise-target = What the municipality promises
site-promise-figure = Newest figure in this document
site-promise-set = new: { $targets }
site-promise-moved = moved: { $targets }
site-promise-from-to = { $period } from { $before } to { $target }
site-promise-kept = { $count ->
    [one] 1 target stayed the same
   *[other] { $count } targets stayed the same
}

# An area beside the whole municipality.
site-beside-certain = more than chance
site-beside-within-margin = no clear difference
site-beside-margin-unknown = margin not known

# Verdicts.
site-badge-no-new-data = no new figure

# The municipality beside others.
site-benchmark = Beside other municipalities
site-benchmark-chart = Municipalities beside each other in { $period }
site-benchmark-caption = Figures of { $period }, from high to low. A line is the margin: with 95% certainty the real figure lies there.
site-benchmark-table = All figures of the municipalities
site-benchmark-name = Municipality or country
site-benchmark-beside = Beside { $own }
site-benchmark-country-higher = { $own } ({ $figure }) is higher than { $other } ({ $reference }). The difference is more than chance.
site-benchmark-country-lower = { $own } ({ $figure }) is lower than { $other } ({ $reference }). The difference is more than chance.
site-benchmark-country-same = Between { $own } ({ $figure }) and { $other } ({ $reference }) there is no clear difference.
site-benchmark-country-unknown = { $own } has { $figure }, { $other } { $reference }. The margin is not known, so we do not know whether this difference is chance.
site-benchmark-place = From high to low the municipality is number { $place } of { $count }.
site-benchmark-place-between = By chance that may also be a place from { $best } to { $worst }.
site-benchmark-place-certain = That place is certain: from all others the difference is more than chance.
site-benchmark-place-unknown = How certain that place is, we do not know: not every figure has a known margin.
site-benchmark-higher = higher
site-benchmark-lower = lower
site-benchmark-same = no clear difference
site-benchmark-unknown = margin not known
site-funnel = Is the difference chance?
site-funnel-chart = Municipalities by size, with what chance can do
site-funnel-caption = In a small municipality chance does more. Between the curved lines a difference with the average may be chance.
site-funnel-within = { $own } lies between the lines. The difference with the average ({ $average }) may be chance.
site-funnel-high = { $own } lies above the lines. That is higher than chance around the average ({ $average }) makes it.
site-funnel-low = { $own } lies below the lines. That is lower than chance around the average ({ $average }) makes it.
site-funnel-others = { $count ->
    [one] Also when we count how many municipalities are compared, this one stands out: { $names }.
   *[other] Also when we count how many municipalities are compared, these stand out: { $names }.
}
site-badge-by-person = { $outcome } (a person's verdict)
site-figures-all = Show all { $count } figures

# About verdicts.
site-about-margin = What is a margin?
site-about-margin-words = A survey does not ask everybody. So the real figure may be a little higher or lower. The margin says between which figures it lies with 95% certainty. The more people take part, the smaller the margin.
site-about-process = What are ordinary ups and downs?
site-about-process-words = Every figure goes up and down, even when nothing changes. With ten or more measurements we work out how far a figure usually lies from the average. A figure stands out when it lies beyond these limits. It also stands out when seven in a row lie on one side of the average, when seven in a row rise or fall, or when two out of three lie close to a limit. These rules come from health care in England (Making Data Count).
site-about-beside = How do we compare municipalities and areas?
site-about-beside-words = We call a figure higher or lower only when the difference is larger than chance can make it. Where we do not know the margin, we say so.
site-about-person = Can a person change a verdict?
site-about-person-words = Yes. Then the verdict says who did so, when and why, and what Koersvast had computed. When the figure or the target changes later, the computed verdict counts again.
site-beside-share = { $share } of the whole municipality
