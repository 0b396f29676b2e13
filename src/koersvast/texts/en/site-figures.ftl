# Places of figures in a table of statistics.
site-place-codes = figure { $codes }
