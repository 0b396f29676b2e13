# Regels over streefwaarden (T): zijn ze haalbaar, en zegt het iets als ze worden gehaald?

checking-t01-title = Geen streefwaarde
checking-t01-message = { $indicator } heeft { $count ->
    [one] één cijfer
   *[other] { $count } cijfers
 }, maar geen streefwaarde.
checking-t01-finds = Een effect-, prestatie- of uitkomstindicator met ten minste één cijfer, zonder streefwaarde die een cijfer is.
checking-t01-why = Zonder streefwaarde kan niemand zeggen of het doel is gehaald. De M en de T van SMART (meetbaar, tijdgebonden) vragen een cijfer en een jaar. De Regeling beleidsindicatoren gemeenten zegt alleen wat wordt gemeten; wat de gemeente ermee wil, bepaalt zij zelf.
checking-t01-example = Aandeel leerlingen met een achterstand, gemeten in 2005 en 2012, met alleen streepjes als streefwaarden.
checking-t01-mend = Stel een streefwaarde met een jaar vast, of noem het een kengetal dat alleen wordt gevolgd.
checking-t01-except = Bij kengetallen, verplichte indicatoren en kwalitatieve indicatoren; bij indicatoren zonder enig cijfer (I05).

checking-t02-title = Geen nulmeting
checking-t02-message = { $indicator } heeft een streefwaarde ({ $target } in { $year }), maar geen nulmeting of ander cijfer van daarvoor.
checking-t02-finds = Een streefwaarde zonder enig cijfer van voor dat jaar: geen nulmeting en geen gerealiseerde waarde.
checking-t02-why = Zonder beginpunt is niet te zeggen of de streefwaarde ambitieus is, of misschien al was gehaald. Meetbaar in SMART betekent: van waar naar waar.
checking-t02-example = Meer dan 70% in 2021; nulmeting 2019: n.v.t.
checking-t02-mend = Meet voor u begint, neem een vergelijkbaar cijfer, of zeg dat de eerste meting de nulmeting is en dat de streefwaarde volgt.
checking-t02-except = Als er geen streefwaarde is.

checking-t03-title = De streefwaarde was al gehaald
checking-t03-message = { $indicator }: { $count ->
    [one] de streefwaarde { $targets } was
   *[other] de streefwaarden { $targets } waren
 } al gehaald bij het stellen, want in { $year } was het al { $value }.
checking-t03-finds = Een streefwaarde waaraan het laatste cijfer van voor dat jaar al voldoet: het teken klopt al voor dat cijfer, of, zonder teken, het cijfer is beter dan de streefwaarde.
checking-t03-why = Een streefwaarde die achter u ligt, vraagt niets. Zij wordt als gehaald gemeld, en zegt de raad niets over wat het geld heeft gedaan.
checking-t03-example = Hooguit 150 daklozen in 2017, terwijl er in 2016 47 zijn geteld.
checking-t03-mend = Leg de streefwaarde voorbij het laatste cijfer, of zeg dat u wilt behouden wat er is.
checking-t03-except = Als geen cijfer van daarvoor bekend is, als bij een streefwaarde zonder teken niet bekend is wat beter is, of als alleen afronding verschilt (T09).

checking-t04-title = De streefwaarde is slechter dan de nulmeting
checking-t04-message = { $indicator }: de laatste streefwaarde ({ $target } in { $year }) is slechter dan de nulmeting ({ $value } in { $start }).
checking-t04-finds = Een streefwaarde voor het laatste jaar die, in de richting die beter is, aan de verkeerde kant van de nulmeting ligt.
checking-t04-why = Het plan belooft achteruitgang. Dat kan bedoeld zijn (een daling die alleen wordt afgeremd), maar dan moet het er staan. Vaak is de nulmeting te oud om er nog een te zijn.
checking-t04-example = 681,5 banen per 1.000 inwoners in 2008; streefwaarde 2022: 625.
checking-t04-mend = Neem een recente nulmeting, verhoog de streefwaarde, of zeg dat het doel is een daling af te remmen.
checking-t04-except = Zonder nulmeting, of als niet bekend is wat beter is.

checking-t05-title = Het doel vraagt verandering, de streefwaarde niet
checking-t05-message = Het doel { $goal } vraagt verandering, maar de streefwaarde van { $indicator } ({ $target } in { $year }) is gelijk aan het laatste cijfer ({ $value } in { $known }).
checking-t05-finds = Een laatste streefwaarde zonder teken die gelijk is aan het laatste bekende cijfer, onder een doel waarvan de titel spreekt van meer, minder, beter, versterken of iets dergelijks.
checking-t05-why = De raad leest een doel van verandering en stelt een streefwaarde van stilstand vast.
checking-t05-example = Doel ‘Meer inwoners sporten’; 65% in 2016, streefwaarde 2020: 65%.
checking-t05-mend = Stel een streefwaarde die zegt hoeveel meer of minder, of noem het doel behouden.
checking-t05-except = Als geen doel van de indicator om verandering vraagt, als geen cijfer van daarvoor bekend is, of bij prestatie-indicatoren, die meten wat wordt gedaan en niet wat verandert.

checking-t06-title = De streefwaarden draaien om
checking-t06-message = { $indicator }: na { $before } in { $year } is de streefwaarde { $after } in { $later } weer minder ambitieus.
checking-t06-message-explained = { $indicator }: na { $before } in { $year } is de streefwaarde { $after } in { $later } weer minder ambitieus. Een noot noemt de verandering.
checking-t06-message-both-ways = { $indicator }: de streefwaarden gaan eerst de ene kant op, tot { $before } in { $year }, en dan de andere: { $after } in { $later }.
checking-t06-finds = Een streefwaarde voor een later jaar die minder ambitieus is dan die voor een eerder jaar; of, als niet bekend is wat beter is, streefwaarden die vanaf het laatste cijfer eerst de ene kant op gaan en dan de andere.
checking-t06-why = Een pad dat stijgt en weer daalt, zegt dat de verbetering niet blijft, of dat een streefwaarde is verlaagd. Beide verdienen een zin; vaak is het een vergissing in een kolom.
checking-t06-example = 4.500 matches in 2017, 3.250 in 2018 en daarna.
checking-t06-mend = Verbeter het jaar dat fout is, of leg de verandering uit in een noot.
checking-t06-except = Bij minder dan twee streefwaarden; bij aantallen onder de tien, die vanzelf op en neer gaan; bij aantallen waarvan niet bekend is wat beter is, want wat wordt gemaakt kan op en neer worden gepland. Noemt een noot de verandering, dan zegt de bevinding dat: zij kan worden aanvaard, maar hoort gezien te worden.

checking-t07-title = De streefwaarde vraagt een sprong
checking-t07-message = { $indicator }: van { $value } in { $known } naar { $target } in { $year } is een stap van { $asked } per jaar; de grootste stap was tot nu toe { $largest } per jaar.
checking-t07-message-few-figures = { $indicator }: van { $value } in { $known } naar { $target } in { $year } is { $part } { $moved ->
    [up] meer
   *[down] minder
 } in één stap, en er zijn te weinig cijfers om te zien of dat kan.
checking-t07-finds = Een stap van het laatste cijfer naar de eerste streefwaarde die per jaar meer dan twee keer zo groot is als de grootste stap die de reeks liet zien. Zijn er te weinig cijfers om dat te zien: een eerste streefwaarde die twee vijfde of meer van het laatste cijfer verschilt.
checking-t07-why = SMART vraagt wat haalbaar is. Een sprong kan terecht zijn als er iets nieuws gebeurt, maar dan hoort het plan te zeggen wat het verschil maakt.
checking-t07-example = 70%, 71%, 71% en 68% in vier jaar; streefwaarde voor het jaar daarop: meer dan 75%.
checking-t07-mend = Verdeel de streefwaarde over meer jaren, of zeg wat de sprong mogelijk maakt.
checking-t07-except = Als geen cijfer van daarvoor bekend is, als de reeks stilstaat, bij kleine aantallen, en als de streefwaarde slechter is dan het laatste cijfer.

checking-t08-title = Elke verandering is genoeg
checking-t08-message-last = { $indicator }: de streefwaarde { $target } in { $year } is precies het laatste cijfer ({ $value } in { $known }), dus elke verbetering, hoe klein ook, is genoeg.
checking-t08-message = { $indicator }: de streefwaarde { $target } in { $year } is precies de nulmeting ({ $value }), dus elke verbetering, hoe klein ook, is genoeg.
checking-t08-finds = Een laatste streefwaarde ‘meer dan’ of ‘minder dan’ precies de nulmeting, of precies het laatste cijfer dat bij het stellen bekend was.
checking-t08-why = 6,31 voldoet aan ‘meer dan 6,3’. Een enquête kan zo’n verschil niet eens laten zien, dus het toeval beslist of het doel is gehaald. SMART vraagt een meetbare hoeveelheid.
checking-t08-example = Nulmeting 38%, streefwaarde meer dan 38%.
checking-t08-mend = Zeg hoeveel beter goed genoeg is, en kies meer dan de marge van de enquête.
checking-t08-except = Zonder cijfer van daarvoor, of bij een streefwaarde zonder ‘meer dan’ of ‘minder dan’.

checking-t09-title = De streefwaarde rondt de nulmeting weg
checking-t09-message = { $indicator }: de streefwaarde { $target } in { $year } was al gehaald met { $value } in { $known }; zij is dat cijfer, naar de makkelijke kant afgerond.
checking-t09-finds = Een streefwaarde die het laatste bekende cijfer is met minder decimalen, zodat dat cijfer er al aan voldoet.
checking-t09-why = De streefwaarde was bedoeld als ‘beter dan nu’, maar door de afronding is zij makkelijker dan stilstaan.
checking-t09-example = Nulmeting 45,4%, streefwaarde meer dan 45%.
checking-t09-mend = Druk de streefwaarde af met de decimalen van de nulmeting: meer dan 45,4%.
checking-t09-except = Als geen cijfer van daarvoor bekend is, of bij een streefwaarde zonder teken.

checking-t10-title = In het streefjaar wordt niet gemeten
checking-t10-message = { $indicator } wordt eens in de { $every } jaar gemeten, het laatst in { $known }; de streefwaarde ({ $target }) geldt voor { $year }, maar de volgende meting is in { $next }.
checking-t10-finds = Een indicator die eens in de zoveel jaar wordt gemeten, met een streefwaarde voor een jaar waarin geen meting valt.
checking-t10-why = In het streefjaar kan niemand zeggen of de streefwaarde is gehaald. Het cijfer dat dan wordt gemeld, is een oud cijfer.
checking-t10-example = Een vierjaarlijkse monitor, het laatst in 2014, met een streefwaarde voor 2019.
checking-t10-mend = Kies een streefwaarde voor een meetjaar, of meet tussendoor.
checking-t10-except = Als niet bekend is hoe vaak wordt gemeten. Van enquêtes die veel gemeenten gebruiken, weet Koersvast dat zelf (`surveys.toml`).

checking-t11-title = De gevraagde verandering valt binnen de marge
checking-t11-message = { $indicator }: van { $value } in { $known } naar { $target } in { $year } is een verandering van { $change }, terwijl twee van zulke metingen door toeval al { $margin } kunnen verschillen.
checking-t11-message-usual = { $indicator }: van { $value } in { $known } naar { $target } in { $year } is een verandering van { $change }. Zelfs met { $respondents } respondenten, veel voor een { $survey }, kunnen twee metingen door toeval al { $margin } verschillen.
checking-t11-computation = Gevraagde verandering { $change }; marge van het verschil van twee metingen { $margin } (95%).
checking-t11-finds = Een streefwaarde die minder van het laatste cijfer verschilt dan de marge van een vergelijking van twee zulke metingen: 1,96 keer de wortel uit 2 p (1 - p) / n bij een aandeel van een steekproef van n, of 1,4 keer de gepubliceerde marge. Staat er niet hoeveel mensen antwoordden, dan telt wat zo’n enquête in één gemeente in een grote ronde heeft (`surveys.toml`).
checking-t11-why = Toeval alleen verschuift het cijfer al meer dan de streefwaarde vraagt. Halen of niet halen zegt dan niets over het beleid.
checking-t11-example = 50% van 400 ondervraagden, streefwaarde meer dan 52%: twee van zulke enquêtes kunnen 6,9 punten verschillen.
checking-t11-mend = Vraag meer mensen, vraag een grotere verandering over meer jaren, of beoordeel de trend over meer jaren.
checking-t11-except = Als het aantal ondervraagden, de marge en de enquête niet bekend zijn, of als de streefwaarde het laatste cijfer zelf is.

checking-t12-title = De gebieden willen minder dan de gemeente
checking-t12-message = { $indicator }: de gemeente wil { $target } in { $year }, maar alle gebieden samen willen minder ({ $parts }).
checking-t12-finds = Een streefwaarde van de hele gemeente die ambitieuzer is dan die van elk gebied, terwijl elk gebied er een heeft.
checking-t12-why = Het geheel is een gemiddelde van de gebieden. Als elk gebied met minder tevreden is, kan het geheel er niet komen.
checking-t12-example = De gemeente wil meer dan 60%; Noord wil 55%, Zuid 58%.
checking-t12-mend = Verhoog de streefwaarde van gebieden die meer kunnen, of verlaag die van de gemeente.
checking-t12-except = Bij aantallen, als een gebied voor dat jaar geen streefwaarde heeft, of als niet bekend is wat beter is.

checking-t13-title = De streefwaarde is lager dan in een eerder document
checking-t13-message = { $indicator }: { $document } vraagt { $later } in { $year }, terwijl { $source } { $earlier } in { $before } vroeg.
checking-t13-finds = Een indicator die in twee documenten staat, waarbij het latere document een minder ambitieuze streefwaarde heeft voor hetzelfde jaar (of, als die er niet is, dan het eerdere voor een jaar daarvoor had).
checking-t13-why = De raad heeft de eerste streefwaarde vastgesteld. Wie over de tweede rapporteert, hoort te zeggen dat zij lager is, en waarom.
checking-t13-example = Begroting 2018: 89% in 2021; plan 2019-2021: meer dan 85% in 2021.
checking-t13-mend = Zeg dat en waarom de streefwaarde is veranderd, of neem de vastgestelde over.
checking-t13-except = Als geen indicator in een eerder document dezelfde woorden in de naam en dezelfde eenheid heeft, of als niet bekend is wat beter is.

checking-t14-title = Voor een jaar ontbreekt de streefwaarde
checking-t14-message = { $indicator } heeft geen streefwaarde voor { $missing }, terwijl het document streefwaarden stelt voor { $years }.
checking-t14-finds = Een indicator met streefwaarden voor enkele jaren en niets, ook geen streepje, voor een ander jaar waarvoor de meeste indicatoren van het document er wel een hebben.
checking-t14-why = Een rij met vijf cijfers voor zes kolommen laat open welk jaar er geen heeft. Elke streefwaarde van de rij kan bij een ander jaar horen.
checking-t14-example = Streefwaarden voor 2017 tot en met 2021, waar de andere rijen tot 2022 doorgaan.
checking-t14-mend = Vul het jaar in, of zet er een streepje.
checking-t14-except = Als het document geen gemeenschappelijke jaren heeft: minder dan de helft van de reeksen heeft dat jaar.

checking-t15-title = Het teken ontbreekt
checking-t15-message = { $indicator }: bij de streefwaarde { $target } in { $year } staat geen teken (meer dan, minder dan), terwijl dat bij de andere streefwaarden wel staat.
checking-t15-finds = Een kaal cijfer als streefwaarde, in een document waar bijna alle streefwaarden ‘meer dan’, ‘minder dan’ of iets dergelijks zeggen.
checking-t15-why = 7.800 kan precies, ten minste of hooguit betekenen. Bij een cijfer waar minder beter is, is dat het verschil tussen gehaald en gemist.
checking-t15-example = Streefwaarden ‘>41%’, ‘<29%’, ‘>6,3’ en ‘1.250’.
checking-t15-mend = Zet het teken erbij.
checking-t15-except = Als minder dan vier op de vijf streefwaarden van het document een teken hebben.

checking-t16-title = Geen enkele streefwaarde in het document
checking-t16-message = { $document } heeft { $count } indicatoren en niet één streefwaarde: elke uitkomst is goed.
checking-t16-finds = Een document met ten minste drie indicatoren waarvan er niet één een streefwaarde heeft die een cijfer is.
checking-t16-why = Het plan zegt wat het zal volgen, en niet wat het wil bereiken. Achteraf is elke uitkomst goed. Het BBV (artikel 8) vraagt de beoogde maatschappelijke effecten; zonder streefwaarde zijn die niet genoemd.
checking-t16-example = Een programma met elf verplichte indicatoren en hun cijfers over vier jaar, zonder streefwaarde.
checking-t16-mend = Stel een streefwaarde voor de indicatoren die het plan wil veranderen, en noem de andere kengetallen.
checking-t16-except = Bij documenten die alleen cijfers geven of volgen, en bij minder dan drie indicatoren.

checking-t17-title = De streefwaarde ligt tussen nulmeting en laatste cijfer
checking-t17-message = { $indicator }: de streefwaarde { $target } in { $year } ligt tussen de nulmeting ({ $value } in { $start }) en het laatste cijfer ({ $reached } in { $known }). Is { $moved ->
    [up] meer
   *[down] minder
 } beter, dan was zij al gehaald; is { $moved ->
    [up] minder
   *[down] meer
 } beter, dan is zij slechter dan de nulmeting.
checking-t17-message-at-baseline = { $indicator }: de streefwaarde { $target } in { $year } is de nulmeting ({ $value } in { $start }), terwijl het in { $known } al { $reached } was. Is { $moved ->
    [up] meer
   *[down] minder
 } beter, dan was zij al gehaald; is { $moved ->
    [up] minder
   *[down] meer
 } beter, dan vraagt zij niet meer dan de nulmeting.
checking-t17-finds = Een laatste streefwaarde zonder teken die ligt tussen de nulmeting en een later cijfer dat bij het stellen bekend was (of die gelijk is aan de nulmeting), terwijl niets zegt wat beter is.
checking-t17-why = Ging het cijfer de goede kant op, dan was de streefwaarde al gehaald. Ging het de verkeerde kant op, dan vraagt zij niet eens meer dan de nulmeting. Het plan hoort te zeggen wat van de twee het is.
checking-t17-example = 1.206 gebruikers in 2014, 1.554 in 2016, en voor elk jaar daarna een streefwaarde van 1.500.
checking-t17-mend = Zeg wat beter is en kies een streefwaarde voorbij het laatste cijfer, of zeg dat het doel is om te vertragen of te behouden.
checking-t17-except = Als het plan zegt wat beter is (dan oordelen T03 en T04), zonder nulmeting en een later cijfer van voor de streefwaarde, en bij aantallen onder de tien, die vanzelf op en neer gaan.

checking-t18-title = De streefwaarde is het laatste cijfer
checking-t18-message = { $indicator }: de streefwaarde { $target } in { $year } is het laatste cijfer ({ $value } in { $known }); er hoeft niets te veranderen.
checking-t18-finds = Een laatste streefwaarde zonder teken die precies het cijfer is dat bij het stellen bekend was.
checking-t18-why = Er hoeft niets te veranderen om haar te halen. Dat kan de bedoeling zijn, maar dan hoort het plan te zeggen dat het wil behouden wat er is. Anders is het cijfer alleen overgetypt.
checking-t18-example = 68,8% in 2016, en 68,8% voor elk van de vijf jaren daarna.
checking-t18-mend = Zeg dat het doel is om dit te behouden, of zeg hoeveel beter het moet worden.
checking-t18-except = Als geen cijfer van daarvoor bekend is, als het plan zegt dat het wil behouden wat er is, of als het doel zelf om meer of minder vraagt (dan spreekt T05).
