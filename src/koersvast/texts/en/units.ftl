# A figure with its unit, and what the unit is called.
units-percent-name = per cent
units-eur-name = euros
units-count-name = number
units-grade-name = grade out of ten
units-per-1000 = { $figure } per 1,000
units-per-1000-name = per 1,000
units-per-10000 = { $figure } per 10,000
units-per-10000-name = per 10,000
units-per-100000 = { $figure } per 100,000
units-per-100000-name = per 100,000
units-year = { $figure } { $count ->
    [one] year
   *[other] years
}
units-year-name = years
units-month = { $figure } { $count ->
    [one] month
   *[other] months
}
units-month-name = months
units-week = { $figure } { $count ->
    [one] week
   *[other] weeks
}
units-week-name = weeks
units-day = { $figure } { $count ->
    [one] day
   *[other] days
}
units-day-name = days
units-hour = { $figure } { $count ->
    [one] hour
   *[other] hours
}
units-hour-name = hours
units-minute = { $figure } { $count ->
    [one] minute
   *[other] minutes
}
units-minute-name = minutes
units-kilogram = { $figure } kg
units-kilogram-name = kilograms
units-kilowatt-hour = { $figure } kWh
units-kilowatt-hour-name = kilowatt hours
units-cubic-metre = { $figure } m³
units-cubic-metre-name = cubic metres
units-hectare = { $figure } { $count ->
    [one] hectare
   *[other] hectares
}
units-hectare-name = hectares
units-kilometre = { $figure } { $count ->
    [one] kilometre
   *[other] kilometres
}
units-kilometre-name = kilometres
units-fte = { $figure } full-time jobs
units-fte-name = full-time jobs
