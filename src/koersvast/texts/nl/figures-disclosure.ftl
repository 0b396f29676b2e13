# Waarom een cijfer niet wordt getoond.
figures-disclosure-too-few = gaat over te weinig mensen
figures-disclosure-nobody = niemand: ook dat zegt iets over mensen
figures-disclosure-all-but = bijna iedereen: het gaat om te weinig anderen
figures-disclosure-rest = uit dit cijfer en de andere volgt een te klein aantal
figures-disclosure-respondents = te weinig mensen deden mee aan de peiling
figures-disclosure-people-behind = het bedrag is van te weinig mensen
figures-disclosure-dominance = bijna het hele bedrag is van één of enkele partijen
figures-disclosure-next-largest = een partij kan het bedrag van een andere te goed schatten
figures-disclosure-secondary = anders is een ander verborgen cijfer uit te rekenen

# Wat er mis is met disclosure.toml.
figures-disclosure-wrong-toml = { $file } is niet te lezen: { $found }. Kijk op de genoemde regel.
figures-disclosure-wrong-name = { $file }: { $found } is geen instelling. Verwacht: { $expected }.
figures-disclosure-wrong-number = { $file }: { $found }. Verwacht: een getal van { $expected }.
figures-disclosure-wrong-value = { $file }: { $found }. Verwacht: { $expected }.
