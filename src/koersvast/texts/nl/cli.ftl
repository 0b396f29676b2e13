# De opdrachtregel. Per opdracht: -summary (één regel), -help (uitleg), -example, en de betekenis van elk
# argument en elke optie.

cli-usage = Gebruik:
cli-usage-options = [OPTIES]
cli-usage-command = OPDRACHT [OPTIES] ...
cli-arguments = Argumenten
cli-options = Opties
cli-commands = Opdrachten
cli-examples = Voorbeelden
cli-option-help = Toon deze uitleg en stop.
cli-option-language = De taal: nl (Nederlands, als u niets kiest) of en (Engels). Kan ook met de variabele KOERSVAST_LANGUAGE.

cli-metavar-document = BESTAND
cli-metavar-plan = PLAN
cli-metavar-site = SITE
cli-metavar-folder = MAP
cli-metavar-file = BESTAND
cli-metavar-name = NAAM
cli-metavar-number = GETAL
cli-metavar-year = JAAR
cli-metavar-rule = REGEL
cli-metavar-mark = KENMERK
cli-metavar-indicators = INDICATOR INDICATOR
cli-metavar-text = TEKST
cli-metavar-date = DATUM
cli-metavar-verdict = OORDEEL

cli-koersvast-summary = Beleidsmonitor voor gemeenten.
cli-koersvast-help =
    Koersvast leest de documenten waarin een gemeente zegt wat zij wil, en maakt er één plan van: doelen, indicatoren, streefwaarden, activiteiten en budgetten. Daarna controleert Koersvast of het plan klopt, zegt het of de gemeente op koers ligt en hoe zeker dat is, en maakt het een website voor raad en inwoners.
    {""}
    Een plan is een map met CSV-bestanden. U kunt ze openen in Excel.
cli-koersvast-example =
    koersvast demo
    koersvast read begroting.pdf --to plan
    koersvast check plan
    koersvast assess plan
    koersvast publish plan --to site
    koersvast serve site
cli-koersvast-version = Toon de versie en stop.

cli-read-summary = Lees documenten en maak er een plan van.
cli-read-help =
    Leest een of meer documenten en zet wat erin staat in een plan: een map met CSV-bestanden. Elk gegeven houdt zijn plaats in het document. Wat geen plaats vond, staat in unread.csv met de reden.
    {""}
    Bestaat het plan al, dan komt het nieuwe erbij. Wat u met de hand heeft verbeterd, blijft staan.
    {""}
    Koersvast leest PDF, Word (.docx), HTML, Excel (.xlsx), .ods en platte tekst.
cli-read-example =
    koersvast read begroting.pdf --to plan
    koersvast read begroting.pdf nota.docx --to plan
    koersvast read jaarverslag.html --to plan --vocabulary woorden.toml
cli-read-documents = De documenten om te lezen. Een map met webpagina's telt als één document.
cli-read-to = De map voor het plan. Koersvast maakt die als ze er nog niet is.
cli-read-vocabulary = Een TOML-bestand met eigen woorden van uw gemeente, bij de woorden die Koersvast al kent.
cli-read-by = Uw naam. Koersvast bewaart die bij wat met de hand is verbeterd. Zonder deze optie: uw gebruikersnaam.
cli-read-report = Het bestand voor het leesverslag: het document naast wat eruit is gelezen. Zonder deze optie: reading-report.html in de map van het plan.
cli-read-reported = Het document naast wat eruit is gelezen: { $file }
cli-read-busy = Bezig met lezen
cli-read-by-hand = In het plan verbeterd
cli-read-table = Gelezen
cli-read-rows = Aantal
cli-read-part = Deel van het document
cli-read-read = Gelezen
cli-read-doubtful = Twijfel
cli-read-unread = Zonder plaats
cli-read-without-place = Wat geen plaats vond, en waarom:
cli-read-other-parts = { $count ->
    [one] Nog { $count } ander deel staat in het leesverslag.
   *[other] Nog { $count } andere delen staan in het leesverslag.
}
cli-read-more = … en nog { $count }
cli-read-changed = { $count ->
    [one] { $count } wijziging in het plan, waarvan { $added } nieuw.
   *[other] { $count } wijzigingen in het plan, waarvan { $added } nieuw.
}
cli-read-written = Het plan staat in { $folder }. Wat geen plaats vond, staat in unread.csv.
cli-read-next = Nu verder met: koersvast check { $folder }

cli-check-summary = Controleer of een plan klopt.
cli-check-help =
    Zoekt in een plan wat niet klopt of beter kan: sommen die niet uitkomen, doelen zonder indicator, streefwaarden die al gehaald zijn. Elke bevinding noemt de cijfers en de plaats in het document.
    {""}
    Een regel heeft een code, zoals T03. De eerste letter is de familie: A sommen, T streefwaarden, I indicatoren, G doelen, R activiteiten en resultaten, D documenten.
cli-check-example =
    koersvast check plan
    koersvast check plan --select T --ignore T04
    koersvast check plan --fail-on error
    koersvast check plan --excel bevindingen.xlsx
    koersvast check plan --format json > bevindingen.json
cli-check-plan = De map met het plan.
cli-check-format = Wat u krijgt: text (leesbaar, als u niets kiest), json (voor andere programma's), sarif (voor codehosting) of github (aantekeningen in GitHub Actions).
cli-check-excel = Schrijf de bevindingen ook in dit Excel-bestand, om te mailen aan wie over een doel gaat.
cli-check-select = Alleen deze regel of familie, zoals T03 of T. Mag vaker.
cli-check-ignore = Zonder deze regel of familie. Mag vaker.
cli-check-fail-on = Eindig met code 1 bij een bevinding van deze ernst of erger: error (fout), warning (waarschuwing) of advice (advies). Bevindingen die zijn aanvaard, tellen niet mee.
cli-check-whole-plan = Het hele plan

cli-accept-summary = Aanvaard een bevinding, met een reden.
cli-accept-help =
    Aanvaardt een bevinding die mag blijven staan. De bevinding blijft zichtbaar, met de reden, uw naam en de datum. Verandert een van de cijfers, dan telt de aanvaarding niet meer.
    {""}
    Een bevinding heeft een kenmerk, zoals 3fa2c1d0. Het staat achter de code als u koersvast check gebruikt.
cli-accept-example =
    koersvast accept plan 3fa2c1d0 --reason "Zo vastgesteld door de raad"
    koersvast accept plan 3fa2c1d0 --reason "Afgesproken met de GGD" --by "J. de Vries"
cli-accept-plan = De map met het plan.
cli-accept-finding = Het kenmerk van de bevinding, of het begin ervan.
cli-accept-reason = Waarom de bevinding mag blijven staan.
cli-accept-by = Uw naam. Zonder deze optie: uw gebruikersnaam.
cli-accept-done = Aanvaard: { $code }

cli-assess-summary = Zeg of de gemeente op koers ligt.
cli-assess-help =
    Vergelijkt de cijfers met de streefwaarden en geeft per indicator een oordeel, met de reden en hoe zeker het is.
    {""}
    De oordelen: achieved (gehaald), missed (niet gehaald), on_course (op koers), off_course (niet op koers), no_target (geen streefwaarde), no_data (geen cijfers) en not_comparable (niet te vergelijken).
cli-assess-example =
    koersvast assess plan
    koersvast assess plan --on 2018
    koersvast assess plan --fail-on missed --fail-on off_course
    koersvast assess plan --format json > oordelen.json
cli-assess-plan = De map met het plan.
cli-assess-on = Het jaar van waaruit het plan wordt bekeken. Cijfers van later tellen dan niet mee. Zonder deze optie telt voor elke indicator het laatste cijfer.
cli-assess-format = Wat u krijgt: text (leesbaar, als u niets kiest) of json (voor andere programma's).
cli-assess-fail-on = Eindig met code 1 als dit oordeel voorkomt. Mag vaker.
cli-assess-nothing = Dit plan heeft geen indicatoren.

cli-publish-summary = Maak van een of meer plannen een website.
cli-publish-help =
    Maakt een website van een of meer plannen, met een startpagina als het er meer zijn. De site bestaat uit gewone bestanden: zet de map op een webserver en hij werkt. Een site die er al stond, wordt in één keer vervangen.
cli-publish-example =
    koersvast publish plan --to site
    koersvast publish haarlem haarlemmermeer --to site
    koersvast publish plan --to site --version 2026-1 --decision 2026/123
cli-publish-plans = De mappen met de plannen.
cli-publish-to = De map voor de site.
cli-publish-theme = Een stylesheet met de kleuren van uw gemeente.
cli-publish-version = De naam van deze publicatie, zoals 2026-1. De publicatie blijft dan bestaan op een eigen adres. Zonder naam is het een proef.
cli-publish-date = De dag van publicatie, zoals 2026-01-31. Zonder datum: vandaag.
cli-publish-decision = Het besluit waar de publicatie bij hoort.
cli-publish-busy = Bezig met publiceren
cli-publish-done = De site staat in { $folder }.
cli-publish-next = Bekijk hem met: koersvast serve { $folder }

cli-serve-summary = Toon een site op deze computer.
cli-serve-help =
    Toont een site op deze computer, alleen voor u. Is de poort bezet, dan neemt Koersvast de volgende. Stop met Ctrl-C.
cli-serve-example =
    koersvast serve site
    koersvast serve site --port 8080
cli-serve-site = De map met de site, gemaakt met koersvast publish.
cli-serve-port = De poort. Zonder deze optie: 8000.
cli-serve-address = De site staat op { $address }
cli-serve-stop = Stop met Ctrl-C.
cli-serve-stopped = Gestopt.

cli-demo-summary = Maak en toon drie voorbeelden.
cli-demo-help =
    Leest de documenten van Lindebroek, een verzonnen gemeente, en maakt één website van Lindebroek, Haarlem en Haarlemmermeer. Daarna toont Koersvast de site op deze computer, tot u stopt met Ctrl-C.
cli-demo-example =
    koersvast demo
    koersvast demo --no-serve
cli-demo-to = De map voor de site en het plan van Lindebroek. Zonder deze optie: koersvast-demo.
cli-demo-port = De poort. Zonder deze optie: 8000.
cli-demo-no-serve = Toon de site niet, maar controleer of elke pagina en elke link werkt, en stop.
cli-demo-reading = { $count ->
    [one] Lezen: { $count } document van Lindebroek, een verzonnen gemeente
   *[other] Lezen: { $count } documenten van Lindebroek, een verzonnen gemeente
}
cli-demo-publishing = Publiceren: { $count } plannen
cli-demo-checked = { $broken ->
    [0] { $count } pagina's bekeken; elke link werkt.
    [one] { $count } pagina's bekeken; { $broken } link werkt niet.
   *[other] { $count } pagina's bekeken; { $broken } links werken niet.
}
cli-demo-broken = { $page }: de link { $link } werkt niet ({ $answer })

cli-error-see-help = Meer uitleg: { $command } --help
cli-error-word = gevonden: { $found }; verwacht: een van { $expected }.
cli-error-empty = er staat niets; verwacht: tekst.
cli-error-day = gevonden: { $found }; verwacht: een dag zoals 2026-01-31.
cli-error-version = { $found } kan niet de naam van een publicatie zijn. Gebruik kleine letters en cijfers, met een streepje of punt ertussen. Bijvoorbeeld: 2026-1
cli-error-publication = Er is een datum of besluit, maar geen naam van de publicatie. Geef die met --version, bijvoorbeeld: --version 2026-1
cli-error-number = gevonden: { $found }; verwacht: een geheel getal van { $least } tot en met { $most }.
cli-error-unexpected = Er staat iets te veel: { $found }.
cli-error-no-option = De optie { $found } bestaat niet.
cli-error-no-command = De opdracht { $found } bestaat niet.
cli-error-no-command-given = Er staat geen opdracht.
cli-error-perhaps = {" "}Bedoelt u { $near }?
cli-error-missing = { $name } ontbreekt.
cli-error-value = { $name }: { $reason }
cli-error-no-value = Achter { $name } ontbreekt een waarde.
cli-error-plan = { $count ->
    [one] { $folder } is niet te lezen als plan:
   *[other] { $folder } is niet te lezen als plan; er zijn { $count } fouten:
}
cli-error-rule = De regel { $found } bestaat niet. Verwacht: een code zoals T03, een naam zoals already-met, of een familie: A, T, I, G, R of D.
cli-error-finding = { $count ->
    [0] Geen bevinding heeft een kenmerk dat begint met { $found }. Kijk bij koersvast check welk kenmerk u nodig hebt.
   *[other] { $count } bevindingen hebben een kenmerk dat begint met { $found }. Geef meer tekens.
}
cli-error-indicator = De indicator { $found } bestaat niet in het plan. Kijk bij koersvast match welke id's er zijn.
cli-error-both-answers = Kies één van beide: --same of --different.
cli-error-reason = Bij --same en --different hoort een reden: --reason TEKST.
cli-error-write = { $place }: hier kan niet worden geschreven ({ $found }). Kies een andere map of controleer de rechten.
cli-error-same-name = De plannen in { $first } en { $second } heten allebei { $name }. Geef een van de twee een andere naam: het veld name in datapackage.json.
cli-error-theme = { $file }: dit bestand is er niet. Verwacht: een stylesheet (CSS) met kleuren.
cli-error-site = { $folder }: hier staat geen site (er is geen index.html). Maak er een met: koersvast publish PLAN --to { $folder }
cli-error-port = De poorten { $first } tot en met { $last } zijn bezet. Kies een andere met --port.
