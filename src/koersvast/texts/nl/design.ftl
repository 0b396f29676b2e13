# Bedragen in grafieken.
design-millions = { $figure }{ " " }mln
design-euros = { $figure } euro

# Wat een grafiek toont, voor wie hem niet kan zien.
design-series-what = Grafiek in de tijd.
design-series-unit = De cijfers zijn { $unit }.
design-series-baseline = Nulmeting { $period }: { $figure }.
design-series-measured = Gemeten in { $period }: { $figure }.
design-series-target = Streefwaarde { $period }: { $figure }.
design-bars-what = Staven, van hoog naar laag na de hele gemeente: { $parts }.
design-columns-what = Kolommen per jaar. { $parts }.
