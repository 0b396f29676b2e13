# Een cijfer met zijn eenheid, en hoe de eenheid heet.
units-percent-name = procent
units-eur-name = euro
units-count-name = aantal
units-grade-name = rapportcijfer
units-per-1000 = { $figure } per 1.000
units-per-1000-name = per 1.000
units-per-10000 = { $figure } per 10.000
units-per-10000-name = per 10.000
units-per-100000 = { $figure } per 100.000
units-per-100000-name = per 100.000
units-year = { $figure } { $count ->
   *[other] jaar
}
units-year-name = jaren
units-month = { $figure } { $count ->
    [one] maand
   *[other] maanden
}
units-month-name = maanden
units-week = { $figure } { $count ->
    [one] week
   *[other] weken
}
units-week-name = weken
units-day = { $figure } { $count ->
    [one] dag
   *[other] dagen
}
units-day-name = dagen
units-hour = { $figure } { $count ->
   *[other] uur
}
units-hour-name = uren
units-minute = { $figure } { $count ->
    [one] minuut
   *[other] minuten
}
units-minute-name = minuten
units-kilogram = { $figure } kg
units-kilogram-name = kilogram
units-kilowatt-hour = { $figure } kWh
units-kilowatt-hour-name = kilowattuur
units-cubic-metre = { $figure } m³
units-cubic-metre-name = kubieke meter
units-hectare = { $figure } { $count ->
   *[other] hectare
}
units-hectare-name = hectare
units-kilometre = { $figure } { $count ->
   *[other] kilometer
}
units-kilometre-name = kilometer
units-fte = { $figure } fte
units-fte-name = fte (volledige banen)
