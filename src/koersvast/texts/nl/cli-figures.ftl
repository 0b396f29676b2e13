# Cijfers: de opdrachten van koersvast figures.
cli-figures-summary = Haal cijfers op bij bronnen, verzamel ze met invultabellen, en kijk terug.
cli-figures-help =
    Cijfers komen van bronnen op internet, zoals CBS StatLine, en van collega's die een invultabel invullen. Koersvast bewaart ze in een opslag: een map in het plan, of een database. Wat een nieuw cijfer vervangt, blijft bewaard.
    {""}
    Elke opdracht toont eerst wat er verandert. Pas met --yes verandert er iets.
cli-figures-example =
    koersvast figures search jeugdhulp gemeenten
    koersvast figures connect plan netto-arbeidsparticipatie 86088NED "Netto arbeidsparticipatie"
    koersvast figures refresh plan --yes
    koersvast assess plan --figures plan/figures

cli-option-source = De bron: cbs (CBS StatLine, als u niets kiest), cbs-v3, dataderden, waarstaatjegemeente, klimaatmonitor, of een bron uit uw eigen lijst.
cli-option-portals = Een TOML-bestand met eigen bronnen: naam, protocol en adres.
cli-option-store = De opslag: een map of het adres van een database. Zonder deze optie: de map figures in het plan.
cli-option-yes = Voer uit wat wordt getoond. Zonder deze optie verandert er niets.
cli-option-choose = Kies een categorie van een verdere uitsplitsing, zoals Geslacht=4000. Mag vaker.
cli-option-figures = De opslag met cijfers: een map of het adres van een database. Die cijfers tellen mee.

cli-metavar-word = WOORD
cli-metavar-source = BRON
cli-metavar-store = OPSLAG
cli-metavar-choice = NAAM=KEUZE
cli-metavar-table = TABEL
cli-metavar-measure = ONDERWERP
cli-metavar-dimension = DIMENSIE
cli-metavar-region = GEBIED
cli-metavar-period = PERIODE
cli-metavar-indicator = INDICATOR
cli-metavar-group = GROEP
cli-metavar-municipality = GEMEENTE
cli-metavar-day = DAG

cli-figures-search-summary = Zoek tabellen bij een bron.
cli-figures-search-help = Zoekt de tabellen van een bron waarvan de titel of de samenvatting alle woorden heeft.
cli-figures-search-example =
    koersvast figures search wmo gemeenten
    koersvast figures search gezondheid --source dataderden
cli-figures-search-words = De woorden om te zoeken. Een deel van een woord mag ook.
cli-figures-search-format = Wat u krijgt: text (leesbaar, als u niets kiest) of json (voor andere programma's).
cli-figures-search-count = { $count ->
    [0] Er is geen tabel gevonden. Probeer minder of andere woorden.
    [one] { $count } tabel
   *[other] { $count } tabellen
}

cli-figures-show-summary = Toon wat er in een tabel staat.
cli-figures-show-help = Toont de onderwerpen en dimensies van een tabel: wat er wordt geteld en waarnaar het is gesplitst. Met --dimension ziet u de categorieën van één dimensie, zoals de gebieden of de perioden.
cli-figures-show-example =
    koersvast figures show 85098NED
    koersvast figures show 85098NED --dimension Perioden
cli-figures-show-table = De naam van de tabel, zoals 85098NED.
cli-figures-show-dimension = De dimensie waarvan u de categorieën wilt zien.
cli-figures-show-format = Wat u krijgt: text (leesbaar, als u niets kiest) of json (voor andere programma's).
cli-figures-show-modified = Laatst gewijzigd op { $date }

cli-figures-fetch-summary = Haal cijfers uit een tabel, zonder plan.
cli-figures-fetch-help = Haalt cijfers op en toont ze. Waar geen cijfer is, staat waarom: onbekend, geheim, of niet van toepassing. Niets wordt bewaard.
cli-figures-fetch-example =
    koersvast figures fetch 84799NED --measure "Aantal inwoners" --region GM0392
    koersvast figures fetch 84799NED --measure "Aantal inwoners" --region "WK0392*" --format csv > wijken.csv
cli-figures-fetch-table = De naam van de tabel, zoals 85098NED.
cli-figures-fetch-measures = De code of de naam van een onderwerp. Mag vaker.
cli-figures-fetch-regions = De code van een gebied, zoals GM0392; WK0392* betekent alle wijken van die gemeente. Mag vaker.
cli-figures-fetch-periods = Een periode, zoals 2023 of 2023-Q1. Mag vaker. Zonder deze optie: alle jaren.
cli-figures-fetch-since = Het eerste jaar.
cli-figures-fetch-format = Wat u krijgt: text (leesbaar, als u niets kiest), csv of json (voor andere programma's).

cli-figures-connect-summary = Koppel een indicator aan een onderwerp van een tabel.
cli-figures-connect-help =
    Onthoudt uit welke tabel een indicator zijn cijfers krijgt. De koppelingen staan in connections.csv in de map van het plan; u kunt ze daar ook bekijken en verbeteren. Zonder indicator ziet u alle koppelingen.
    {""}
    De eenheid van de tabel moet passen bij die van de indicator. Koersvast rekent zelf om van per 1.000 naar per 10.000 en van duizenden euro's naar euro's.
cli-figures-connect-example =
    koersvast figures connect plan
    koersvast figures connect plan netto-arbeidsparticipatie 86088NED "Netto arbeidsparticipatie"
    koersvast figures connect plan netto-arbeidsparticipatie --remove
cli-figures-connect-plan = De map met het plan.
cli-figures-connect-indicator = De id van de indicator, zoals in indicators.csv.
cli-figures-connect-table = De naam van de tabel.
cli-figures-connect-measure = De code of de naam van het onderwerp.
cli-figures-connect-group = De groep waarvoor de cijfers gelden. Zonder deze optie: iedereen.
cli-figures-connect-since = Het eerste jaar waarvan u cijfers wilt.
cli-figures-connect-factor = Waarmee de cijfers worden vermenigvuldigd om in de eenheid van de indicator te komen.
cli-figures-connect-by = Uw naam. Zonder deze optie: uw gebruikersnaam.
cli-figures-connect-remove = Haal de koppeling weg.
cli-figures-connect-removed = { $count ->
    [0] Er was geen koppeling om weg te halen.
    [one] { $count } koppeling weggehaald.
   *[other] { $count } koppelingen weggehaald.
}
cli-figures-connect-done = { $indicator } krijgt cijfers uit tabel { $table }: { $measure }.
cli-figures-connect-next = Nu verder met: koersvast figures refresh { $plan }
cli-figures-connect-count = { $count ->
    [one] { $count } koppeling; het plan heeft { $all } indicatoren.
   *[other] { $count } koppelingen; het plan heeft { $all } indicatoren.
}

cli-figures-refresh-summary = Haal de nieuwste cijfers op van de gekoppelde indicatoren.
cli-figures-refresh-help =
    Vraagt elke bron om de cijfers van de gekoppelde indicatoren, voor de gebieden van het plan met een CBS-code. Toont wat nieuw is en wat is herzien. Met --yes komt het in de opslag; wat het vervangt, blijft bewaard.
    {""}
    Een gebied dat in de bron anders heet dan in het plan, telt niet mee: codes van wijken en buurten worden soms opnieuw gebruikt.
cli-figures-refresh-example =
    koersvast figures refresh plan
    koersvast figures refresh plan --yes
cli-figures-refresh-plan = De map met het plan.
cli-figures-refresh-indicators = Alleen deze indicator. Mag vaker.
cli-figures-refresh-nothing = Geen van deze indicatoren is gekoppeld aan een bron. Koppel er een met: koersvast figures connect { $plan }

cli-figures-bbv-summary = Vul de verplichte beleidsindicatoren (BBV).
cli-figures-bbv-help =
    Toont de verplichte indicatoren uit de Regeling beleidsindicatoren gemeenten, met de nieuwste cijfers van een gemeente waar de tabel zeker bekend is. Bij de andere staat wie het cijfer heeft.
    {""}
    Met --plan zoekt Koersvast dezelfde indicatoren in uw plan en vult die. Met --yes worden ze ook gekoppeld, voor een volgende keer.
cli-figures-bbv-example =
    koersvast figures bbv GM0392
    koersvast figures bbv GM0392 --plan plan --yes
cli-figures-bbv-code = De code van de gemeente bij CBS, zoals GM0392.
cli-figures-bbv-plan = De map met het plan om te vullen.
cli-figures-bbv-catalogue = Een eigen lijst van verplichte indicatoren, in de vorm van bbv.toml.
cli-figures-bbv-lapsed = Toon ook indicatoren die niet meer verplicht zijn.
cli-figures-bbv-table = { $source }, tabel { $table }
cli-figures-bbv-by-hand = { $name }: kies zelf een onderwerp, of gebruik een invultabel ({ $where }).
cli-figures-bbv-nothing = Geen van de verplichte indicatoren met een bekende tabel staat in dit plan.

cli-figures-template-summary = Maak een invultabel voor een collega of partner.
cli-figures-template-help = Maakt een tabel in Excel of CSV met een rij voor elk cijfer dat nodig is. Het vorige cijfer staat ernaast.
cli-figures-template-example =
    koersvast figures template plan --period 2026
    koersvast figures template plan --period 2026 --owner GGD -o ggd.xlsx
cli-figures-template-plan = De map met het plan.
cli-figures-template-period = De periode om in te vullen: een jaar (2026), kwartaal (2026-Q1), maand (2026-03) of schooljaar (2025/2026).
cli-figures-template-owner = Alleen indicatoren met deze naam, of een deel ervan, als bron.
cli-figures-template-indicators = Alleen deze indicator. Mag vaker.
cli-figures-template-output = Het bestand om te maken. Eindigt het op .csv, dan wordt het CSV; anders Excel.
cli-figures-template-done = { $count ->
    [one] De invultabel voor { $count } indicator staat in { $file }.
   *[other] De invultabel voor { $count } indicatoren staat in { $file }.
}
cli-figures-template-next = Ingevuld terug? Dan verder met: koersvast figures load { $plan } { $file }

cli-figures-load-summary = Neem een ingevulde tabel over.
cli-figures-load-help =
    Leest een invultabel en toont wat nieuw is en wat verandert. Klopt er iets niet, dan staat per cel wat er mis is, en wordt niets overgenomen. Gegevens over personen worden geweigerd.
    {""}
    Ook een export van een monitor kan: gebieden in de rijen, en boven elke kolom een indicator met een jaar.
cli-figures-load-example =
    koersvast figures load plan cijfers.xlsx
    koersvast figures load plan ggd.xlsx --title "Gezondheidsmonitor GGD 2026" --yes
cli-figures-load-plan = De map met het plan.
cli-figures-load-file = Het ingevulde bestand: Excel (.xlsx) of CSV.
cli-figures-load-indicator = De id van de indicator, voor een tabel met gebieden in de rijen en alleen jaren erboven.
cli-figures-load-other-areas = { $count ->
    [one] Eén gebied staat niet in het plan en telt niet mee: { $areas }
   *[other] { $count } gebieden staan niet in het plan en tellen niet mee: { $areas }
}
cli-figures-load-title = Hoe deze cijfers heten op de website. Zonder deze optie: de naam van het bestand.
cli-figures-load-empty = In { $file } is geen cijfer ingevuld.

cli-figures-revisions-summary = Toon wanneer welke cijfers binnenkwamen.
cli-figures-revisions-help = Toont elke keer dat er cijfers in de opslag kwamen: wanneer, van welke bron en welke versie, en wat er veranderde. Met een indicator erbij ziet u wat elk cijfer eerder was.
cli-figures-revisions-example =
    koersvast figures revisions plan
    koersvast figures revisions plan netto-arbeidsparticipatie
cli-figures-revisions-plan = De map met het plan.
cli-figures-revisions-indicator = De id van een indicator.
cli-figures-revisions-format = Wat u krijgt: text (leesbaar, als u niets kiest) of json (voor andere programma's).

cli-figures-as-of-summary = Toon de cijfers zoals ze op een dag waren.
cli-figures-as-of-help = Beantwoordt de vraag: welke cijfers hadden wij toen? Cijfers die later zijn herzien, staan er zoals ze aan het eind van die dag waren.
cli-figures-as-of-example =
    koersvast figures as-of plan 2026-03-31
    koersvast figures as-of plan 2026-03-31 --format csv > maart.csv
cli-figures-as-of-plan = De map met het plan.
cli-figures-as-of-day = De dag, zoals 2026-03-31.
cli-figures-as-of-indicators = Alleen deze indicator. Mag vaker.
cli-figures-as-of-format = Wat u krijgt: text (leesbaar, als u niets kiest), csv of json (voor andere programma's).
cli-figures-as-of-title = { $count ->
    [one] { $count } cijfer aan het eind van { $day }
   *[other] { $count } cijfers aan het eind van { $day }
}

# Wat de opdrachten zeggen.
cli-figures-busy = Bezig met ophalen
cli-figures-dry = Er is nog niets veranderd. Neem dit over met --yes.
cli-figures-loaded = Overgenomen als nummer { $number }.
cli-figures-more = … en nog { $count }
cli-figures-difference = { $added } nieuw, { $revised } herzien, { $place } met alleen een andere plaats of opmerking, { $same } gelijk.
cli-figures-empty-store = In deze opslag staan nog geen cijfers.
cli-figures-kind-region = gebieden
cli-figures-kind-period = perioden
cli-figures-kind-other = verdere uitsplitsing

cli-figures-head-indicator = Indicator
cli-figures-head-part = Deel
cli-figures-head-period = Periode
cli-figures-head-periods = Perioden
cli-figures-head-figure = Cijfer
cli-figures-head-table = Tabel
cli-figures-head-title = Titel
cli-figures-head-modified = Gewijzigd
cli-figures-head-dimension = Dimensie
cli-figures-head-kind = Soort
cli-figures-head-measure = Onderwerp
cli-figures-head-unit = Eenheid
cli-figures-head-group = Kop
cli-figures-head-code = Code
cli-figures-head-status = Status
cli-figures-head-region = Gebied
cli-figures-head-source = Bron
cli-figures-head-load = Nr.
cli-figures-head-day = Dag
cli-figures-head-version = Versie
cli-figures-head-added = Nieuw
cli-figures-head-revised = Herzien
cli-figures-head-same = Gelijk
cli-figures-head-since = Vanaf
cli-figures-head-until = Tot
cli-figures-head-number = Nr.
cli-figures-head-measured = Eenheid

cli-demo-figures = Daarna komen er cijfers bij uit een ingevulde tabel: een verzonnen peiling onder inwoners.
cli-demo-no-figures = Zonder cijfers uit de peiling: { $found }

cli-error-store = De opslag met cijfers is niet te gebruiken: { $found }
cli-error-choice = --choose: gevonden: { $found }; verwacht: een naam en een keuze, zoals Geslacht=4000.
cli-error-connect = Geef ook de tabel en het onderwerp. Zoek ze met: koersvast figures search en koersvast figures show.
cli-error-units = De eenheid van de tabel is { $source }, die van de indicator { $plan }. Passen ze bij elkaar? Geef dan --factor (1 als ze gelijk zijn).
cli-error-factor = --factor: gevonden: { $found }; verwacht: een getal boven de 0.
cli-error-period = --period: gevonden: { $found }; verwacht: een jaar (2026), kwartaal (2026-Q1), maand (2026-03) of schooljaar (2025/2026).
cli-error-owner = Geen indicator heeft { $found } als bron. Bronnen in dit plan: { $expected }.
cli-error-municipality = { $found } is geen code van een gemeente. Verwacht: GM en vier cijfers, zoals GM0392.
cli-error-other-municipality = Dit plan is van { $expected }, niet van { $found }.
cli-error-one-plan = Een opslag met cijfers hoort bij één plan. Geef bij --figures één plan.
