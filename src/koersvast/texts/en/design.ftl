# Amounts in charts.
design-millions = { $figure }{ " " }m
design-euros = { $figure } euros

# What a chart shows, for whoever cannot see it.
design-series-what = Chart over time.
design-series-unit = The figures are { $unit }.
design-series-baseline = Baseline { $period }: { $figure }.
design-series-measured = Measured in { $period }: { $figure }.
design-series-target = Target { $period }: { $figure }.
design-series-earlier-target = Earlier target { $period }: { $figure }.
design-series-break = In { $period } the way of measuring changed.
design-series-limits = Ordinary ups and downs: from { $low } to { $high }.
design-series-special = Special figure in { $period }: { $remark }.
design-bars-what = Bars, from high to low after the whole municipality: { $parts }.
design-columns-what = Columns by year. { $parts }.
design-dots-what = Dots, from high to low: { $parts }.
design-funnel-what = Municipalities by size, around the average of { $average }. { $parts }.
design-funnel-within = { $name } { $figure } (within the limits)
design-funnel-outside = { $name } { $figure } (outside the limits)
design-funnel-sizes = number of people it is about
