# Amounts in charts.
design-millions = { $figure }{ " " }m
design-euros = { $figure } euros

# What a chart shows, for whoever cannot see it.
design-series-what = Chart over time.
design-series-unit = The figures are { $unit }.
design-series-baseline = Baseline { $period }: { $figure }.
design-series-measured = Measured in { $period }: { $figure }.
design-series-target = Target { $period }: { $figure }.
design-bars-what = Bars, from high to low after the whole municipality: { $parts }.
design-columns-what = Columns by year. { $parts }.
