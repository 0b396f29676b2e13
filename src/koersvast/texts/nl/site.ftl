# Rond elke pagina.
site-skip = Direct naar de inhoud
site-navigation = Hoofdmenu
site-trail = Kruimelpad
site-language-nl = Nederlands
site-language-en = English
site-all-plans = Alle gemeenten
site-footer-plan = Over dit plan
site-footer-site = Over deze website
site-footer-made = Gemaakt met Koersvast, een open beleidsmonitor voor gemeenten. De teksten komen uit documenten van de gemeente. De cijfers ook, of uit een bron die erbij staat. De oordelen zijn berekend door Koersvast.
site-invented = Deze gemeente bestaat niet. Alle namen en cijfers zijn verzonnen, om te laten zien wat Koersvast doet.

# Woorden die op veel pagina's staan.
site-home = Stand van zaken
site-goals = Doelen
site-goal = Doel
site-indicators = Indicatoren
site-indicator = Indicator
site-areas = Gebieden
site-area = Gebied
site-groups = Groepen
site-activities = Activiteiten
site-activity = Activiteit
site-result = Resultaat
site-money = Geld
site-advice = Adviezen
site-advice-one = Advies
site-documents = Documenten
site-document = Document
site-findings = Bevindingen
site-policies = Beleidsstukken
site-policy = Beleidsstuk
site-parties = Partijen
site-party = Partij
site-terms = Afkortingen
site-term = Afkorting
site-relation = Verband
site-verdicts = Oordelen
site-data = Cijfers downloaden
site-about = Zo komt een oordeel tot stand
site-accessibility = Toegankelijkheid
site-target = Streefwaarde
site-nothing = –
site-not-stated = Staat niet in het document
site-period-unknown = Jaar onbekend

# Plaatsen in een document.
site-place-page = bladzijde{ " " }{ $number }
site-place-line = regel{ " " }{ $number }
site-place-lines = regel{ " " }{ $first } tot { $last }
site-place-block = onderdeel{ " " }{ $number }
site-place-cell = werkblad { $sheet }, cel { $cell }
site-place-unknown = Plaats onbekend

# Streefwaarden in woorden.
site-target-equal = { $figure }
site-target-less = lager dan { $figure }
site-target-at-most = hoogstens { $figure }
site-target-more = hoger dan { $figure }
site-target-at-least = minstens { $figure }
site-target-range = { $low } tot en met { $high }

# Hoe zeker een oordeel is.
site-sure-certain = Dit oordeel is zeker. Toeval in de meting kan het niet veranderen.
site-sure-within-margin = Dit oordeel is niet zeker. Het verschil is zo klein dat het toeval kan zijn.
site-sure-margin-unknown = Hoe zeker dit is, weten we niet. Het document noemt geen onzekerheidsmarge en geen aantal deelnemers.

# Wat een uitkomst betekent.
site-outcome-achieved-meaning = Het jaar van de streefwaarde is gemeten, en de streefwaarde is gehaald.
site-outcome-missed-meaning = Het jaar van de streefwaarde is gemeten, en de streefwaarde is niet gehaald.
site-outcome-on-course-meaning = Het jaar van de streefwaarde moet nog komen. Het laatste cijfer ligt op de lijn ernaartoe, of is al beter.
site-outcome-off-course-meaning = Het jaar van de streefwaarde moet nog komen. Het laatste cijfer blijft achter bij de lijn ernaartoe.
site-outcome-no-target-meaning = De documenten noemen geen doel in cijfers. Daarom kan niemand zeggen of het goed genoeg gaat.
site-outcome-no-data-meaning = Er is geen cijfer, of geen nieuw cijfer, om naast een streefwaarde te leggen.
site-outcome-not-comparable-meaning = Er zijn cijfers en er is een streefwaarde, maar die zijn niet met elkaar te vergelijken.

# Aantallen in woorden.
site-count-good = keer gehaald of op koers
site-count-bad = keer niet gehaald of niet op koers
site-count-unknown = keer kan niemand het zeggen
site-count-outcome-achieved = { $count } gehaald
site-count-outcome-on-course = { $count } op koers
site-count-outcome-missed = { $count } niet gehaald
site-count-outcome-off-course = { $count } niet op koers
site-count-outcome-no-target = { $count } zonder streefwaarde
site-count-outcome-no-data = { $count } zonder nieuw cijfer
site-count-outcome-not-comparable = { $count } niet te vergelijken
site-counts-bar = Oordelen over alle indicatoren
site-counts-none = Hier hoort geen indicator bij. Niemand kan zien hoe het gaat.
site-counts-unknown = { $unknown ->
    [one] Het is niet te zeggen hoe het gaat.
   *[other] Bij geen van de { $unknown } cijfers is te zeggen hoe het gaat.
}
site-counts-both = Het gaat { $good } keer goed en { $bad } keer niet goed.
site-counts-good = Het gaat { $good } keer goed.
site-counts-bad = Het gaat { $bad } keer niet goed.
site-counts-others = { $unknown } keer is het niet te zeggen.

# Stand van zaken.
site-home-title = Hoe gaat het in { $name }?
site-home-about = Welke doelen liggen op koers in { $municipality }, welke niet, en wat kan niemand weten?
site-home-lead = De gemeente schrijft op wat zij wil bereiken. Hier ziet u of dat lukt, hoe zeker dat is, en waar het staat.
site-home-search = Zoek een onderwerp
site-home-search-button = Zoek
site-home-state = { $count ->
    [one] 1 oordeel
   *[other] { $count } oordelen
} over { $indicators ->
    [one] 1 indicator
   *[other] { $indicators } indicatoren
}
site-home-state-why = Een indicator is iets wat de gemeente meet om te weten of een doel dichterbij komt. Voor elke indicator kijken we of het cijfer past bij het doel in cijfers: de streefwaarde. Dat doen we voor de hele gemeente, en ook voor een gebied of groep met een eigen streefwaarde. Kies een aantal om te zien om welke indicatoren het gaat.
site-home-best = Wat het best gaat
site-home-worst = Wat het minst goed gaat
site-home-extremes-how = Dit zijn de cijfers die het verst van hun streefwaarde af liggen, gerekend als deel van de streefwaarde.
site-home-blind = Wat niemand kan weten
site-home-blind-words = { $count ->
    [one] Van de { $all } doelen is er 1 waarvan niemand aan cijfers kan zien of het dichterbij komt.
   *[other] Van de { $all } doelen zijn er { $count } waarvan niemand aan cijfers kan zien of ze dichterbij komen.
} Dit is waarom:
site-home-blind-spot = { $count ->
    [one] 1 doel: { $why }
   *[other] { $count } doelen: { $why }
}
site-home-activities = Wat de gemeente doet
site-home-sources = Waar dit vandaan komt
site-home-findings = { $count ->
    [0] Koersvast heeft het plan zelf ook nagekeken en vond niets wat niet klopt.
    [one] Koersvast heeft het plan zelf ook nagekeken en vond 1 punt dat niet klopt of beter kan.
   *[other] Koersvast heeft het plan zelf ook nagekeken en vond { $count } punten die niet kloppen of beter kunnen.
}
site-home-findings-link = Bekijk de bevindingen
site-home-documents = { $count ->
    [one] Alles op deze website komt uit 1 document of bron:
   *[other] Alles op deze website komt uit { $count } documenten en bronnen:
}

# Startpagina over gemeenten.
site-start-title = Hoe gaat het in de gemeente?
site-start-name = Koersvast
site-start-lead = Een gemeente schrijft op wat zij wil bereiken. Hier ziet u per gemeente of dat lukt, hoe zeker dat is, en waar het staat.
site-start-about = Beleidsmonitor: wat gemeenten willen bereiken en of dat lukt.
site-start-documents = { $count ->
    [one] Uit 1 document
   *[other] Uit { $count } documenten
}
site-start-size = { $goals } doelen, { $indicators } indicatoren, { $activities } activiteiten

# Doelen.
site-goals-title = Alle doelen
site-goals-about = De doelenboom van { $municipality }: alle doelen, met hoe het ermee gaat.
site-goals-lead = Grote doelen staan bovenaan, kleinere doelen en indicatoren daaronder. Kies een doel om het open te klappen.
site-goals-other = Andere doelen
site-goals-page = Alles over dit doel
site-fold-open = Alles openklappen
site-fold-close = Alles dichtklappen
site-goal-in = in
site-goal-area = Het gaat over { $area }.
site-goal-want = Wat wil de gemeente?
site-goal-parts = { $count ->
    [one] Dit doel heeft 1 onderdeel
   *[other] Dit doel heeft { $count } onderdelen
}
site-goal-know = Hoe weten we of het lukt?
site-goal-know-nothing = Bij dit doel hoort geen indicator. Niemand kan aan cijfers zien of het lukt.
site-goal-know-below = De indicatoren staan bij de onderdelen van dit doel.
site-goal-know-scale = Grafieken van percentages hebben hier dezelfde schaal. U kunt ze dus naast elkaar leggen.
site-goal-do = Wat doet de gemeente?
site-goal-do-counts = Hierbij horen { $count } activiteiten{ $parts ->
    [0] {""}
   *[other] , met die van de onderdelen mee
}. Zo ver zijn ze volgens de documenten:
site-goal-do-nothing = Bij dit doel zelf noemt het document geen activiteiten.
site-goal-cost = Wat kost het?
site-goal-cost-nothing = Bij dit doel noemt het document geen bedragen.
site-goal-cost-below = De bedragen staan bij de onderdelen van dit doel. De grafiek telt ze op.
site-goal-aside = Over dit doel
site-goal-where = Waar staat dit doel?
site-goal-where-nothing = Dit doel is met de hand toegevoegd.

# Indicatoren.
site-indicators-title = Alle indicatoren
site-indicators-about = Alles wat { $municipality } meet, van A tot Z, met het oordeel in woorden.
site-indicators-lead = Een indicator is iets wat de gemeente meet. Hier staan ze allemaal, van A tot Z. Woorden als “het percentage” tellen niet mee voor de volgorde.
site-indicators-search = Zoek in de indicatoren, bijvoorbeeld op eenzaamheid
site-indicators-letters = Ga naar een letter
site-indicators-origin = in
site-indicators-left-one = 1 indicator gevonden.
site-indicators-left-many = # indicatoren gevonden.
site-indicators-left-none = Geen indicator gevonden. Probeer een ander woord.
site-line-latest = Laatste cijfer:
site-line-target = Streefwaarde:
site-kind-effect = laat zien wat er verandert voor inwoners.
site-kind-performance = laat zien wat de gemeente of een partner doet.
site-kind-context = laat zien hoe de gemeente ervoor staat.
site-kind-qualitative = wordt in woorden beschreven, niet in een cijfer.
site-kind-outcome = laat zien wat hulp of zorg heeft opgeleverd.
site-indicator-going = Hoe gaat het?
site-indicator-going-in = Hoe gaat het? { $part }
site-indicator-only-parts = Voor de hele gemeente is er geen streefwaarde. Deze gebieden of groepen hebben er wel een:
site-indicator-aside = Over deze indicator
site-indicator-facts = Over deze indicator
site-indicator-goals = { $count ->
    [one] Hoort bij dit doel
   *[other] Hoort bij deze doelen
}
site-indicator-activities = { $count ->
    [one] Meet deze activiteit
   *[other] Meet deze activiteiten
}
site-verdict-computation = Hoe is dit berekend?
site-verdict-target = De streefwaarde staat in
site-verdict-both = De streefwaarde en het cijfer staan in
site-verdict-figure = Het cijfer staat in
site-verdict-about = Meer over hoe een oordeel tot stand komt
site-trend = Trend
site-figures = Alle cijfers
site-figures-caption = Elk cijfer met de plaats in het document
site-figures-caption-one = Elk cijfer met de plaats in { $document }
site-figures-period = Jaar
site-figures-sort = Soort
site-figures-target = streefwaarde
site-figures-value = Waarde
site-figures-place = Waar staat het?
site-figures-of-parts = Alle cijfers van gebieden en groepen
site-figures-csv = Download deze cijfers (CSV)
site-figures-none = Er zijn geen cijfers en geen streefwaarden.
site-key-baseline = nulmeting
site-key-measured = gemeten
site-key-target = streefwaarde (in het gekleurde vlak is het gehaald)
site-key-margin = marge: daar ligt het echte cijfer met 95% zekerheid
site-key-beyond = buiten de schaal van de grafiek
site-key-expenditure = lasten
site-key-income = baten
site-fact-source = Bron
site-fact-unit = Eenheid
site-fact-direction = Welke kant is beter?
site-fact-direction-unknown = Staat niet in het document
site-fact-definition = Wat er precies gemeten wordt
site-fact-population = Over wie of wat
site-fact-frequency = Hoe vaak gemeten
site-fact-statutory = Verplicht volgens
site-fact-place = Staat in

# Gebieden en groepen naast elkaar.
site-parts-chart = Cijfers van { $period } naast elkaar
site-parts-latest = Laatste cijfer
site-parts-verdict = Oordeel
site-areas-caption = De gebieden naast elkaar
site-areas-name = Gebied
site-groups-caption = De groepen naast elkaar
site-groups-name = Groep
site-areas-title = Gebieden
site-areas-about = De cijfers van gebieden in { $municipality } naast die van de hele gemeente.
site-areas-lead = Voor deze gebieden zijn er eigen cijfers of doelen. U ziet ze naast die van de hele gemeente.
site-area-line = { $indicators ->
    [0] Geen eigen cijfers
    [one] 1 indicator met eigen cijfers
   *[other] { $indicators } indicatoren met eigen cijfers
}{ $goals ->
    [0] {""}
    [one] , 1 eigen doel
   *[other] , { $goals } eigen doelen
}
site-area-about = De cijfers van { $area } naast die van { $municipality }.
site-area-population = { $count } inwoners
site-area-figures = De cijfers
site-area-caption = Cijfers van { $area } naast die van { $municipality }
site-area-beside = Naast de hele gemeente
site-area-target = Streefwaarde hier
site-area-nothing = Voor dit gebied zijn er geen eigen cijfers.
site-area-goals = Doelen voor dit gebied
site-area-others = Andere gebieden
site-beside-higher = hoger
site-beside-lower = lager
site-beside-equal = gelijk
site-beside-other-period = ander jaar

# Activiteiten.
site-activities-title = Wat de gemeente doet
site-activities-about = De activiteiten van { $municipality }, met wat ervan geworden is.
site-activities-lead = { $count ->
    [one] Het plan noemt 1 activiteit. Zo ver is die volgens de documenten:
   *[other] Het plan noemt { $count } activiteiten. Zo ver zijn ze volgens de documenten:
}
site-activities-of = Activiteiten: { $standing }
site-activities-here = { $count ->
    [one] 1 activiteit
   *[other] { $count } activiteiten
}
site-activities-others = Alle activiteiten
site-activities-loose = Activiteiten zonder doel
site-activity-untitled = Activiteit zonder titel
site-activity-for = Voor:
site-activity-lead = Trekker:
site-activity-measures = Hieraan is te zien of het gebeurt:
site-activity-text = Hele tekst van de activiteit
site-activity-result = Wat het document meldt
site-activity-in = over { $period }
site-activity-cause = Genoemde oorzaak:
site-standing-count = { $standing }: { $count }
site-standing-unstated = verslag zonder stand
site-standing-no-report = nog geen verslag
site-standing-done-meaning = Volgens de documenten zijn deze activiteiten klaar.
site-standing-under-way-meaning = Volgens de documenten is de gemeente hiermee bezig.
site-standing-adapted-meaning = Deze activiteiten zijn anders gegaan dan het plan was.
site-standing-delayed-meaning = Deze activiteiten hebben vertraging.
site-standing-stopped-meaning = Deze activiteiten zijn gestopt.
site-standing-not-started-meaning = Deze activiteiten zijn nog niet begonnen.
site-standing-reported-elsewhere-meaning = Het document zegt dat het resultaat in een ander stuk staat.
site-standing-not-reported-meaning = Het verslag noemt deze activiteiten, maar meldt er niets over. Niemand kan hier lezen wat ervan geworden is.
site-standing-unstated-meaning = Over deze activiteiten is een verslag gelezen. Daarin staat niet hoe ver ze zijn.
site-standing-no-report-meaning = Deze activiteiten staan in een plan. Een verslag erover is nog niet gelezen, dus niemand kan hier zien hoe ver ze zijn.
site-circle-name = { $name }: kies een onderdeel
site-circle-activities = { $count ->
    [one] 1 activiteit
   *[other] { $count } activiteiten
}

# Geld.
site-money-title = Wat het kost
site-money-about = De bedragen in de begroting van { $municipality }, per jaar.
site-money-lead = Lasten zijn wat de gemeente uitgeeft. Baten zijn wat er binnenkomt. Het saldo is het verschil. Een minteken staat er alleen als het ook in het document staat.
site-money-together = Alle programma's samen
site-money-together-caption = Lasten en baten samen, { $stage }
site-money-chart = Lasten en baten per jaar
site-money-how = Heeft een doel zelf geen bedrag, dan tellen we de bedragen van zijn onderdelen op.
site-money-by-goal = Per programma en beleidsveld
site-money-caption = Bedragen per jaar
site-money-of = Bedragen van { $goal }
site-money-kind = Soort

# Documenten.
site-documents-title = Documenten
site-documents-about = De documenten van { $municipality } waaruit deze website is gemaakt.
site-documents-lead = Koersvast leest deze documenten. Bij elk document ziet u wat eruit is gehaald, en wat niet.
site-document-line = { $rows } gegevens gelezen. { $unread ->
    [0] Er bleef niets over.
    [one] 1 stuk tekst kreeg geen plaats.
   *[other] { $unread } stukken tekst kregen geen plaats.
}
site-document-kind = Soort
site-document-municipality = Van
site-document-period = Gaat over
site-document-published = Datum
site-document-reference = Nummer
site-document-address = Adres
site-document-file = Bestand
site-document-sha256 = Controlegetal (SHA-256)
site-document-read = Wat er gelezen is
site-document-read-words = Dit is uit het document gehaald:
site-document-unread = Wat geen plaats kreeg
site-document-unread-words = Deze stukken stonden in een tabel of lijst, maar Koersvast wist niet zeker wat ze betekenen. Ze zijn niet gebruikt.
site-document-unread-none = Alles uit de tabellen en lijsten kreeg een plaats.
site-document-places = Van begin tot eind
site-document-places-words = Hier staat per plaats in het document wat eruit is gehaald.
site-document-raw = in het document:
site-unread-caption = Niet gebruikt, met de reden
site-unread-text = Tekst
site-unread-reason = Waarom niet gebruikt

# Bevindingen.
site-findings-title = Bevindingen
site-findings-about = Wat er niet klopt of beter kan in de plannen van { $municipality }.
site-findings-lead = Koersvast kijkt ook of het plan zelf klopt. Kloppen de sommen? Is elk doel te meten? Een bevinding is geen verwijt, maar een vraag aan wie het plan schreef.
site-findings-total = { $count ->
    [0] Er zijn geen bevindingen.
    [one] Er is 1 bevinding.
   *[other] Er zijn { $count } bevindingen.
}{ $accepted ->
    [0] {""}
    [one] {" "}Daarvan is er 1 aanvaard, met een reden.
   *[other] {" "}Daarvan zijn er { $accepted } aanvaard, met een reden.
}
site-findings-of-rule = { $count ->
    [one] 1 bevinding
   *[other] { $count } bevindingen
}
site-finding-more = Waar gaat het om?
site-finding-subjects = Dit gaat over:
site-finding-places = Dit staat in:
site-finding-accepted = Aanvaard door { $by } op { $on }: { $reason }
site-family-a-meaning = Sommen die niet uitkomen, en delen die samen niet het geheel zijn.
site-family-t-meaning = Streefwaarden die ontbreken, al gehaald waren of de verkeerde kant op wijzen.
site-family-i-meaning = Indicatoren zonder bron, eenheid, cijfer of streefwaarde.
site-family-g-meaning = Doelen zonder indicator, activiteit of geld.
site-family-r-meaning = Activiteiten zonder resultaat, of met een oorzaak zonder gevolg.
site-family-d-meaning = Verwijzingen die nergens heen gaan, afkortingen zonder uitleg, en documenten die elkaar tegenspreken.

# Adviezen.
site-advice-title = Adviezen en antwoorden
site-advice-about = Adviezen aan { $municipality }, met het antwoord.
site-advice-lead = { $count ->
    [one] Er is 1 advies gegeven. Dit deed de gemeente ermee:
   *[other] Er zijn { $count } adviezen gegeven. Dit deed de gemeente ermee:
}
site-advice-count = { $status }: { $count }
site-advice-asked = Advies:
site-advice-answered = Antwoord:
site-advice-no-answer = Het document noemt geen antwoord.
site-advice-follow-up = Vervolg:

# Lijsten.
site-policies-title = Beleidsstukken
site-policies-about = De nota's en besluiten waarop de doelen van { $municipality } rusten.
site-policies-caption = Beleidsstukken
site-policies-name = Titel
site-policies-reference = Nummer
site-parties-title = Partijen
site-parties-about = Organisaties waarmee { $municipality } samenwerkt of waar zij deel van is.
site-parties-caption = Partijen
site-parties-name = Naam
site-parties-role = Rol
site-terms-title = Afkortingen
site-terms-about = De afkortingen in de documenten van { $municipality }, met wat ze betekenen.
site-terms-caption = Afkortingen
site-terms-name = Afkorting
site-terms-meaning = Betekenis

# Oordelen.
site-verdicts-title = Alle oordelen
site-verdicts-about = Alle indicatoren van { $municipality }, naar hoe het ermee gaat.
site-verdicts-lead = Alle indicatoren, naar hoe het ermee gaat. Bij elke indicator staat waarom.

# Gegevens.
site-data-title = Cijfers downloaden
site-data-about = Alle gegevens van { $municipality } om zelf mee te werken.
site-data-lead = Alles op deze website is te downloaden en te gebruiken. Bij elk gegeven staat uit welk document het komt.
site-data-whole = Het hele plan
site-data-package-words = Het plan is een map met tabellen (CSV) en een beschrijving ervan, volgens de standaard Data Package. U kunt de tabellen openen in Excel.
site-data-zip = Alles in één bestand (zip)
site-data-descriptor = Beschrijving van de tabellen (datapackage.json)
site-data-tables = Per tabel
site-data-rows = { $count ->
    [one] 1 rij
   *[other] { $count } rijen
}
site-data-judgements = Oordelen en bevindingen
site-data-verdicts = Alle oordelen met hun reden (JSON)
site-data-findings = Alle bevindingen (JSON)

# Uitleg.
site-about-title = Zo komt een oordeel tot stand
site-about-outcomes = Alle uitkomsten
site-about-read = Waar komen de cijfers vandaan?
site-about-read-words = Koersvast leest documenten van de gemeente. Bij elk cijfer onthoudt het in welk document het staat, en op welke plaats. Wat niet duidelijk is, wordt niet gebruikt. Dat staat bij het document, met de reden.
site-about-missing = Wat als een cijfer ontbreekt?
site-about-missing-words = Een cijfer dat er niet is, is geen nul. Daarom staat er in woorden wat er aan de hand is. Bijvoorbeeld: niet bekend, niet van toepassing, of volgt later.
site-about-findings = Wat zijn bevindingen?
site-about-findings-words = Een bevinding gaat niet over hoe het met de gemeente gaat, maar over het plan zelf. Bijvoorbeeld een som die niet uitkomt, of een doel dat niemand kan meten. De gemeente kan een bevinding aanvaarden en zegt dan waarom.

site-accessibility-title = Toegankelijkheid
site-accessibility-lead = Iedereen moet deze website kunnen gebruiken, ook met een schermlezer, alleen een toetsenbord of grote letters.
site-accessibility-standard = De eisen
site-accessibility-standard-words = De website is gebouwd volgens de eisen van WCAG 2.2, niveau A en AA. Dat is de internationale standaard voor toegankelijke websites. De gemeente die deze website uitgeeft, maakt de wettelijke verklaring. Zij laat die opnemen in het register van toegankelijkheidsverklaringen.
site-accessibility-how = Wat we doen
site-accessibility-tested = Een programma toetst elke soort pagina. Dat doet het in het Nederlands en het Engels, op een groot en een klein scherm.
site-accessibility-charts = Bij elke grafiek staat in woorden wat hij toont, en dezelfde cijfers staan in een tabel.
site-accessibility-keyboard = Alles werkt met alleen een toetsenbord.
site-accessibility-colour = Kleur zegt nooit iets alleen: er staan altijd woorden bij. De website past zich aan donkere en contrastrijke instellingen aan.
site-accessibility-script = Alles is te lezen zonder JavaScript.
site-accessibility-limits = Wat nog niet goed is
site-accessibility-limits-words = Titels en namen komen uit documenten van de gemeente. Die kunnen lang zijn en moeilijke woorden hebben. Ook op de Engelse pagina's zijn ze Nederlands.
site-accessibility-report = Werkt iets niet?
site-accessibility-report-words = Laat het weten aan de gemeente die deze website uitgeeft. Vertel op welke pagina het is en wat u wilde doen.

site-start-invented = Deze gemeente is verzonnen, als voorbeeld.

# Publicaties en wat er tussen twee publicaties veranderde.
site-publication-name = Publicatie { $version } van { $date }
site-publications-link = Alle publicaties
site-publications-title = Alle publicaties
site-publications-about = Alle publicaties van deze monitor, elk met een eigen adres.
site-publications-lead = Elke publicatie blijft bestaan op een eigen adres. Zo kunt u nalezen wat er eerder stond.
site-publications-latest = Naar de nieuwste publicatie
site-publications-here = (deze publicatie)
site-publications-decision = Hoort bij besluit: { $decision }
site-publications-cite = Wilt u naar een pagina verwijzen? Gebruik dan het adres van de pagina binnen een publicatie. Die pagina verandert niet meer.
site-publications-json = De lijst als gegevens (JSON)
site-changes = Veranderingen
site-changes-title = Wat is er veranderd?
site-changes-about = Wat er veranderde in de monitor van { $municipality } sinds de vorige publicatie.
site-changes-lead = Dit is er veranderd sinds de vorige publicatie ({ $since }).
site-changes-verdicts = { $count ->
    [0] Geen oordeel is veranderd
    [one] Eén oordeel is veranderd
   *[other] { $count } oordelen zijn veranderd
}
site-changes-before = Het oordeel was:
site-changes-now = Nu is het:
site-changes-new = Dit oordeel is nieuw:
site-changes-more = Toon nog { $count } veranderingen bij { $table }
site-changes-none = In het plan zelf is niets veranderd.
site-home-since = { $count ->
    [0] Sinds de vorige publicatie ({ $since }) is geen oordeel veranderd.
    [one] Sinds de vorige publicatie ({ $since }) is één oordeel veranderd.
   *[other] Sinds de vorige publicatie ({ $since }) zijn { $count } oordelen veranderd.
}
site-home-since-link = Bekijk alle veranderingen
site-publications-feed = Volg de publicaties in een feedlezer (Atom)
site-data-programs = Voor programma's
site-data-programs-words = Alle gegevens staan ook klaar als losse JSON-bestanden: per doel, per indicator en per tabel. U hebt geen sleutel nodig.
site-data-openapi = Beschrijving van de API (OpenAPI)
site-data-jsonstat = Cijfers per indicator (JSON-stat)
site-figures-jsonstat = Download de cijfers (JSON-stat)

# Zoeken.
site-search = Zoeken
site-search-title = Zoeken
site-search-about = Zoek in de doelen, indicatoren, activiteiten en documenten van { $municipality }.
site-search-label = Waar zoekt u naar? U vindt doelen, indicatoren, activiteiten, adviezen en documenten.
site-search-no-script = Zoeken werkt met JavaScript, en dat staat uit. U kunt wel door de lijst met indicatoren bladeren.
site-search-none = Niets gevonden. Probeer een ander woord of minder woorden.
site-search-one = 1 resultaat gevonden.
site-search-many = # resultaten gevonden.
site-search-busy = Bezig met zoeken…
site-search-failed = Zoeken lukt hier niet. Dat komt meestal doordat de site niet vanaf een webserver wordt getoond.
site-search-more = Toon meer resultaten
site-search-other = Liever bladeren?
site-search-index = Bekijk alle indicatoren van A tot Z.

# Rapporten.
site-report-booklet-title = Monitor { $name }
site-report-booklet-subtitle = Wat wil de gemeente, hoe gaat het, wat doet zij en wat kost het?
site-report-note = Gemaakt met Koersvast uit: { $documents }. De oordelen zijn berekend door Koersvast.
site-report-activities = Wat doet de gemeente?
site-report-want = Wat willen we bereiken?
site-report-do = Wat gaan we daarvoor doen?
site-report-do-nothing = De documenten noemen hier geen activiteiten.
site-report-cost = Wat mag het kosten?
site-report-cost-nothing = De documenten noemen hier geen bedragen.
site-report-effect = Effectindicatoren
site-report-performance = Prestatie-indicatoren
site-report-other = Andere indicatoren
site-report-targets = Streefwaarden
site-report-interim-title = Tussenrapportage { $name }
site-report-interim-subtitle = Wat is er veranderd sinds: { $before }
site-report-measured = Gemeten

# Voor de raad.
site-council = Voor de raad
site-council-title = Voor de raad
site-council-about = Per programma van { $municipality } één bladzijde: wat veranderde er, en welke vragen kunt u stellen?
site-council-lead = Eén bladzijde per programma, om te printen. Met wat er veranderde en vragen die u kunt stellen.
site-council-changes = Wat is er veranderd?
site-council-changes-first = Dit is de eerste publicatie. Er is nog niets om mee te vergelijken.
site-council-changes-none = Sinds de vorige publicatie ({ $since }) is hier niets veranderd.
site-council-changes-more = { $count ->
    [one] Nog één verandering
   *[other] Nog { $count } veranderingen
}
site-council-questions = { $count ->
    [0] Vragen om te stellen
    [one] Een vraag om te stellen
   *[other] Vragen om te stellen
}
site-council-questions-none = Koersvast vond hier niets om naar te vragen.
site-council-see = Zie:
site-council-all = Alles over dit programma:
site-question-missed = Waardoor is dit niet gelukt? En wat doet het college nu anders?
site-question-off-course = Wat doet het college om het doel toch te halen?
site-question-stuck-known = { $count ->
    [one] De activiteit voor dit doel is klaar: ‘{ $goal }’. Maar de cijfers gaan nog niet de goede kant op.
   *[other] Alle { $count } activiteiten voor dit doel zijn klaar: ‘{ $goal }’. Maar de cijfers gaan nog niet de goede kant op.
}
site-question-stuck = Hoe verklaart het college dat? En is er meer nodig?
site-question-halted-known = { $activity }: { $standing }.
site-question-halted-cause = { $activity }: { $standing }. Als oorzaak noemt het document: { $cause }.
site-question-halted = Wanneer gaat dit verder? En wat betekent het voor het doel?
site-question-unmeasured-known = Voor dit doel is er geen indicator: ‘{ $goal }’.
site-question-unknown-known = Van dit doel is niet te zien of het dichterbij komt: ‘{ $goal }’.
site-question-unmeasured = Hoe kan de raad zien of dit doel wordt gehaald?
site-question-unreported-known = { $count ->
    [one] Van één van de { $all } activiteiten staat nergens hoe ver die is.
   *[other] Van { $count } van de { $all } activiteiten staat nergens hoe ver die zijn.
}
site-question-unreported = Wanneer hoort de raad wat hiervan is gekomen?
site-question-unsound = Klopt dit? En wordt het in het volgende stuk verbeterd?
site-council-of = Voor de raad: { $goal }
site-mention = Verwijzing
