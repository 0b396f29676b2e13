# Het leesverslag: het document naast wat eruit is gelezen.
reading-report-title = Leesverslag
reading-report-intro = Links staat wat er in het document staat, rechts wat Koersvast eruit heeft gelezen. Wat gelezen is, is links gemarkeerd. Klik erop om naar de andere kant te gaan.
reading-report-keep = Dit verslag bevat tekst uit het document. Het is bedoeld om na te kijken, niet om te publiceren.
reading-report-skip = Naar wat u kunt nakijken
reading-report-documents = Documenten
reading-report-contents = Inhoud
reading-report-show = Toon
reading-report-show-all = alles
reading-report-show-doubtful = twijfel
reading-report-show-unread = zonder plaats
reading-report-show-read = gelezen
reading-report-tables = { $count ->
    [0] Er staan geen tabellen in.
    [one] Er staat één tabel in; { $used ->
        [0] daaruit is niets gelezen.
       *[other] daaruit is gelezen.
    }
   *[other] Er staan { $count } tabellen in; uit { $used } daarvan is gelezen.
}
reading-report-read = { $count ->
    [one] { $count } gegeven is gelezen.
   *[other] { $count } gegevens zijn gelezen.
}
reading-report-doubtful = { $count ->
    [0] Bij geen daarvan is twijfel.
    [one] Bij { $count } daarvan is twijfel.
   *[other] Bij { $count } daarvan is twijfel.
}
reading-report-unread = { $count ->
    [0] Alles uit de tabellen vond een plaats.
    [one] { $count } stuk tekst vond geen plaats.
   *[other] { $count } stukken tekst vonden geen plaats.
}
reading-report-first = Eerst nakijken
reading-report-nothing-first = Er is geen twijfel, en niets bleef zonder plaats. Kijk toch een paar cijfers na.
reading-report-whole = Het hele document
reading-report-elsewhere = Plaats onbekend
reading-report-start = Begin
reading-report-table = Tabel uit het document, { $place }
reading-report-page = Pagina { $number }
reading-report-sheet = Blad { $name }
reading-report-lines = Regel { $first }–{ $last }
reading-report-to-check = { $count } na te kijken
reading-report-rows = { $count } gelezen
reading-report-nothing = niets gelezen
reading-report-in-document = In het document
reading-report-what-was-read = Wat is gelezen
reading-report-why-doubtful = Twijfel:
reading-report-why-unread = Reden:
reading-report-note = Opmerking:
reading-report-baseline = nulmeting
reading-report-realised = realisatie
reading-report-target = streefwaarde
reading-report-result = stand over
reading-report-serves = hoort bij
reading-report-under = onder “{ $goal }”
reading-report-unit = in { $unit }
reading-report-source = bron: { $source }
reading-report-kind-areas = gebied
reading-report-kind-goals = doel
reading-report-kind-indicators = indicator
reading-report-kind-activities = activiteit
reading-report-kind-policies = beleidsnota
reading-report-kind-parties = partij
reading-report-kind-advices = advies
reading-report-kind-terms = afkorting
reading-report-kind-relations = verband
reading-report-kind-mentions = verwijzing
reading-report-kind-unread = zonder plaats
