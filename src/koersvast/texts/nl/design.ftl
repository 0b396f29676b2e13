# Bedragen in grafieken.
design-millions = { $figure }{ " " }mln
design-euros = { $figure } euro

# Wat een grafiek toont, voor wie hem niet kan zien.
design-series-what = Grafiek in de tijd.
design-series-unit = De cijfers zijn { $unit }.
design-series-baseline = Nulmeting { $period }: { $figure }.
design-series-measured = Gemeten in { $period }: { $figure }.
design-series-target = Streefwaarde { $period }: { $figure }.
design-series-earlier-target = Eerdere streefwaarde { $period }: { $figure }.
design-series-break = In { $period } veranderde de manier van meten.
design-series-limits = Gewone schommeling: van { $low } tot { $high }.
design-series-special = Bijzonder cijfer in { $period }: { $remark }.
design-bars-what = Staven, van hoog naar laag na de hele gemeente: { $parts }.
design-columns-what = Kolommen per jaar. { $parts }.
design-dots-what = Punten, van hoog naar laag: { $parts }.
design-funnel-what = Gemeenten naar grootte, rond het gemiddelde van { $average }. { $parts }.
design-funnel-within = { $name } { $figure } (binnen de grenzen)
design-funnel-outside = { $name } { $figure } (buiten de grenzen)
design-funnel-sizes = aantal mensen waarover het gaat
