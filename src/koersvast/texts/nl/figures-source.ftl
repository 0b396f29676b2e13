# Wat er mis is als cijfers van een bron niet te krijgen zijn: waar, wat, en wat u kunt doen.
figures-source-package = Voor cijfers van internet is { $found } nodig. Installeer koersvast met: pip install "koersvast[figures]"
figures-source-unreachable = { $host } antwoordt niet ({ $address }). Controleer de internetverbinding en probeer het later opnieuw.
figures-source-address = { $address } is geen webadres. Verbeter het adres van de bron.
figures-source-not-found = { $address } bestaat niet bij deze bron. Controleer de naam van de tabel.
figures-source-key-refused = { $address }: de bron geeft geen toegang. Er is een sleutel nodig, of de sleutel klopt niet.
figures-source-key-absent = { $portal } vraagt een sleutel. Vraag er een aan bij de beheerder en zet die in de omgevingsvariabele { $variable }.
figures-source-key-wrong = { $portal } neemt de sleutel in de omgevingsvariabele { $variable } niet aan. Controleer de sleutel of vraag een nieuwe aan.
figures-source-too-large = { $address }: de bron vindt deze vraag te groot. Kies minder gebieden of perioden.
figures-source-busy = { $address }: de bron heeft het te druk of is kapot (code { $status }). Probeer het later opnieuw.
figures-source-refused = { $address }: de bron weigert deze vraag (code { $status }): { $found }
figures-source-cut = { $address }: het antwoord kwam { $count } keer niet heel aan. Probeer het later opnieuw, of kies minder gebieden of perioden.
figures-source-no-json = { $address }: de bron geeft iets anders dan cijfers: { $found } Controleer het adres van de bron.
figures-source-no-rows = { $address }: in het antwoord staan geen rijen; wel: { $found }.
figures-source-no-column = In het antwoord van de bron ontbreekt de kolom { $expected }; wel aanwezig: { $found }. Controleer het adres en het protocol van de bron.
figures-source-round = { $address }: de bron verwijst in een kring; de cijfers zijn niet compleet te krijgen.
figures-source-table-name = { $found } kan geen naam van een tabel zijn. Verwacht: letters en cijfers, zoals 85098NED.
figures-source-portals-unreadable = { $file } is niet te lezen als lijst van bronnen: { $found }
figures-source-portal-wrong = { $file }: bij de bron { $portal } klopt iets niet: { $found }. Verwacht: tekst achter { $expected }.
figures-source-portal-unknown = De bron { $found } is niet bekend. Bekend zijn: { $expected }.
figures-source-protocol = De bron { $portal } noemt het protocol { $found }. Bekend zijn: { $expected }.
figures-source-measure-needed = Kies een onderwerp van tabel { $table }, zoals: { $expected }.
figures-source-measure-unknown = { $found } is geen onderwerp van tabel { $table }. Lijkt erop: { $expected }.
figures-source-measure-ambiguous = { $found } staat vaker in tabel { $table }. Kies een code: { $expected }.
figures-source-measure-text = { $found } in tabel { $table } is tekst en geen cijfer. Kies een ander onderwerp.
figures-source-measure-changed = Het onderwerp { $found } heet in tabel { $table } nu anders: { $expected }. Kijk of het hetzelfde is en koppel de indicator opnieuw.
figures-source-region-needed = Tabel { $table } heeft cijfers per gebied. Kies gebieden, zoals GM9999, of WK9999* voor alle wijken.
figures-source-region-unknown = Tabel { $table } heeft geen van deze gebieden: { $found }. Kies gebieden die er wel in staan.
figures-source-period-unknown = Tabel { $table } heeft geen cijfers over { $found }. Wel over: { $expected }.
figures-source-no-period = Tabel { $table } zegt niet over welk jaar de cijfers gaan ({ $found }).
figures-source-category-unknown = { $found } staat niet bij { $dimension } in tabel { $table }. Lijkt erop: { $expected }.
figures-source-category-needed = Tabel { $table } is gesplitst naar { $dimension } en heeft daarvan geen totaal. Kies er een: { $expected }.
figures-source-connections-unreadable = { $file } is niet te lezen: { $found } Sla het bestand op als CSV met komma's.
figures-source-connections-cell = { $file }, rij { $row }, kolom { $column }: hier staat { $found }. Verwacht: indicator, portal, table en title zijn ingevuld, factor is een getal met een punt, since een jaar, en chosen is zoals Geslacht=4000.
figures-source-no-regions = Tabel { $table } heeft geen gebieden: de cijfers gaan niet over deze gemeente. Kies een tabel met gemeenten.
figures-source-bbv-unreadable = { $file } is niet te lezen als lijst van verplichte indicatoren: { $found }
figures-source-bbv-wrong = { $file }: bij indicator { $number } in de lijst klopt iets niet: { $found }. Kijk naar de uitleg boven in bbv.toml.
figures-source-no-codes = Dit plan heeft geen codes van gebieden. Zet de gemeentecode (GM9999) in datapackage.json bij koersvast, code, of codes van wijken in areas.csv in de kolom code.

# Wat een bron wel gaf en een plan niet kan bewaren.
figures-left-out-region = { $found }: dit gebied staat niet in de tabel.
figures-left-out-period = { $found }: een plan kent deze soort periode niet.
figures-left-out-no-figure = { $found }: dit is geen cijfer.
figures-left-out-level = { $found }: de bron heeft geen cijfers op dit niveau.
figures-left-out-twice = { $found }: dit cijfer komt twee keer voor.
figures-left-out-other-area = { $found }: de bron noemt het gebied met deze code anders dan het plan. Waarschijnlijk is het een ander gebied; de cijfers tellen niet mee.

figures-converted = Omgerekend: maal { $factor }.
