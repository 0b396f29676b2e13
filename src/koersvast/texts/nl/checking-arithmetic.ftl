# Rekenregels (A): klopt het?

checking-a01-title = Het saldo klopt niet
checking-a01-message = Het saldo van { $goal } in { $year } is { $balance }, maar lasten ({ $expenditure }) en baten ({ $income }) geven { $expected }: een verschil van { $difference }, terwijl afronding hooguit { $explained } verklaart.
checking-a01-computation = { $expenditure } en { $income } geven { $expected }; gedrukt staat { $balance }; verschil { $difference }; afronding verklaart hooguit { $explained }.
checking-a01-finds = Per beleidsveld en jaar: een saldo dat van lasten en baten verschilt met meer dan anderhalve keer de eenheid waarin de bedragen zijn afgedrukt. Elk van de drie bedragen kan een halve eenheid zijn afgerond; wat daarboven komt, is een fout.
checking-a01-why = De raad stelt deze bedragen vast. Het BBV (artikel 8) vraagt van elk programma de raming van baten en lasten en het saldo. Drie bedragen die elkaar tegenspreken, laten open welk bedrag is vastgesteld.
checking-a01-example = Lasten 12.400, baten -1.100, saldo 11.305 (x € 1.000): 12.400 - 1.100 = 11.300.
checking-a01-mend = Zoek de onafgeronde bedragen op en verbeter het bedrag dat fout is.
checking-a01-except = Als een van de drie bedragen ontbreekt.

checking-a02-title = Het saldo verschilt door afronding
checking-a02-message = Het saldo van { $goal } in { $year } is { $balance }, terwijl lasten ({ $expenditure }) en baten ({ $income }) { $expected } geven: het verschil van { $difference } kan afronding zijn.
checking-a02-computation = { $expenditure } en { $income } geven { $expected }; gedrukt staat { $balance }; afronding verklaart hooguit { $explained }.
checking-a02-finds = Een saldo dat niet precies is wat lasten en baten geven, met een verschil van hooguit anderhalve keer de eenheid waarin de bedragen zijn afgedrukt.
checking-a02-why = Het is geen fout, maar wie narekent, denkt van wel. Door het hier te noemen blijft afronding gescheiden van echte fouten (A01).
checking-a02-example = Lasten 3.008, baten -441, saldo 2.568 (x € 1.000): 3.008 - 441 = 2.567.
checking-a02-mend = Zeg bij de tabel dat bedragen zijn afgerond, of druk het saldo van de afgeronde bedragen af.
checking-a02-except = Als een van de drie bedragen ontbreekt, of als het verschil groter is dan afronding verklaart (A01).

checking-a03-title = De onderdelen tellen niet op tot het programma
checking-a03-message = { $goal } telt in { $year } { $total }, maar de { $count } onderdelen samen { $added }: een verschil van { $difference }, terwijl afronding hooguit { $explained } verklaart.
checking-a03-finds = Een bedrag van een programma of beleidsveld dat verschilt van de som van hetzelfde bedrag van alle onderdelen daaronder, met meer dan een halve eenheid per bedrag.
checking-a03-why = Het BBV (artikel 8) vraagt de raming van elk programma. Een som die niet past, betekent dat een onderdeel ontbreekt, dubbel telt of verkeerd is overgetypt.
checking-a03-example = De lasten van programma 1 zijn 53.900; die van beleidsveld 1.1 en 1.2 zijn 28.000 en 25.000 (x € 1.000).
checking-a03-mend = Zoek het onderdeel dat ontbreekt of fout is; noem reserves en overhead als eigen onderdeel.
checking-a03-except = Als minder dan twee onderdelen een bedrag hebben, of een onderdeel dat bedrag mist.

checking-a04-title = Er ontbreekt een klasse
checking-a04-message = Bij { $indicator } ontbreekt de klasse van { $from } tot { $to }: na ‘{ $before }’ komt ‘{ $after }’.
checking-a04-finds = Een indicator waarvan de groepen klassen zijn (‘korter dan 1 jaar’, ‘1-3 jaar’, ‘langer dan 5 jaar’), met een gat tussen twee daarvan.
checking-a04-why = Wie in het gat valt, telt niet mee. De klassen tellen dan niet op tot het geheel, en een verschuiving naar het gat lijkt een verbetering.
checking-a04-example = Korter dan 1 jaar, 1-3 jaar, langer dan 5 jaar: niemand van 3 tot 5 jaar telt mee.
checking-a04-mend = Voeg de klasse toe die ontbreekt, of maak een klasse ernaast breder, en zeg waar de reeks daardoor breekt.
checking-a04-except = Als een groep geen klasse noemt, of als er minder dan drie klassen zijn.

checking-a05-title = De gebieden tellen niet op tot de gemeente
checking-a05-message = { $indicator } telt in { $period } { $total } voor de hele gemeente, maar de { $count } gebieden samen { $added }.
checking-a05-finds = Een aantal voor de hele gemeente dat verschilt van de som van alle gebieden, of dat kleiner is dan de som van enkele gebieden.
checking-a05-why = Niemand woont in twee gebieden tegelijk. Een som die niet past, betekent dat een cijfer fout is, of dat gebieden anders geteld zijn dan de gemeente.
checking-a05-example = De gemeente telt 1.200 cliënten; Noord, Zuid en Oost tellen er 500, 400 en 400.
checking-a05-mend = Verbeter het cijfer dat fout is, of neem ‘onbekend’ op als eigen rij.
checking-a05-except = Bij aandelen, verhoudingscijfers en gemiddelden; als het cijfer van de gemeente ontbreekt; bij één gebied.

checking-a06-title = Het geheel ligt buiten zijn delen
checking-a06-message = { $indicator } is in { $period } { $value } voor de hele gemeente, terwijl de gebieden van { $low } tot { $high } lopen: een gemiddelde ligt tussen zijn delen.
checking-a06-finds = Een percentage, verhoudingscijfer of rapportcijfer van de gemeente dat lager is dan dat van het laagste gebied of hoger dan dat van het hoogste, terwijl elk gebied een cijfer heeft.
checking-a06-why = Het geheel is een gemiddelde van de delen en ligt er dus tussen. Is dat niet zo, dan gaan de cijfers over andere mensen, jaren of vragen.
checking-a06-example = De gemeente scoort 6,3; de drie stadsdelen scoren 6,8, 6,5 en 7,0.
checking-a06-mend = Ga na of geheel en delen uit dezelfde bron, vraag en hetzelfde jaar komen en verbeter wat fout is.
checking-a06-except = Bij aantallen; en als een gebied geen cijfer heeft, want dat kan het verschil goedmaken.

checking-a07-title = De groei past niet bij de reeks
checking-a07-message-target = { $indicator }: de streefwaarde voor { $period } is { $value }, maar de streefwaarden van { $counted } gaan van { $before } naar { $after }: een groei van { $growth }.
checking-a07-message = { $indicator } is in { $period } { $value }, maar { $counted } ging van { $before } naar { $after }: dat is { $growth }.
checking-a07-computation = { $after } : { $before } - 1 = { $growth }; gedrukt staat { $value }.
checking-a07-finds = Een groeipercentage naast een aantal onder hetzelfde doel dat over hetzelfde gaat, terwijl dat aantal in dat jaar anders groeide.
checking-a07-why = Wie de groei narekent, vindt iets anders. Een van beide reeksen is fout, of telt andere mensen dan de naam zegt.
checking-a07-example = Groei van het aantal cliënten in 2016: 5,8%; aantal cliënten in 2015: 1.000, in 2016: 1.030.
checking-a07-mend = Bereken de groei uit het afgedrukte aantal, of zeg over welk aantal zij gaat.
checking-a07-except = Als geen aantal onder hetzelfde doel er een woord mee deelt, of niet voor beide jaren bekend is.

checking-a08-title = Het aandeel past niet bij de aantallen
checking-a08-message = { $indicator } is in { $period } { $value }, maar { $above } op { $below } is { $share }.
checking-a08-computation = { $above } : { $below } = { $share }; gedrukt staat { $value }.
checking-a08-finds = Een percentage of verhoudingscijfer met de aantallen waaruit het is berekend, die samen een ander cijfer geven: meer dan een half van de laatste decimaal.
checking-a08-why = Het aandeel of een van de aantallen is fout, en wie met de aantallen gebieden of jaren optelt, rekent met de fout verder.
checking-a08-example = 54 van de 120 ondervraagden, afgedrukt als 54%: 54 : 120 = 45%.
checking-a08-mend = Bereken het aandeel opnieuw, of verbeter de aantallen.
checking-a08-except = Als een van de aantallen onbekend is, of als de eenheid geen aandeel of verhouding is.

checking-a09-title = Het cijfer per inwoners past niet bij het aantal
checking-a09-message = { $indicator } is in { $period } { $value } per { $per } inwoners; bij { $population } inwoners zijn dat er { $implied }, maar geteld zijn er { $counted }.
checking-a09-computation = { $value } : { $per } × { $population } = { $implied }; geteld zijn er { $counted }.
checking-a09-finds = Een cijfer per 1.000 of 10.000 inwoners naast een aantal van hetzelfde onder hetzelfde doel in hetzelfde jaar, dat meer dan een vijfde afwijkt van het aantal dat het met de bevolking zou geven.
checking-a09-why = Cijfers per inwoner zijn er om gemeenten te vergelijken. Past zo’n cijfer niet bij het aantal, dan gaat het over andere mensen, een ander jaar of een andere noemer dan de naam zegt.
checking-a09-example = 360 ontvangers per 10.000 inwoners, 2.000 ontvangers, 80.000 inwoners: 360 per 10.000 zouden 2.880 mensen zijn.
checking-a09-mend = Noem de noemer (alle inwoners, of alleen 18 jaar en ouder), of verbeter het cijfer.
checking-a09-except = Als de bevolking niet in het plan staat, als een aantal van hetzelfde ontbreekt, of als het cijfer over inwoners van een bepaalde leeftijd gaat.

checking-a10-title = Hetzelfde cijfer in twee reeksen
checking-a10-message = { $value } staat in { $period } zowel bij { $indicator } als bij { $other }: waarschijnlijk is een van beide overgenomen.
checking-a10-finds = Een aantal van ten minste vier cijfers, niet rond, dat voor dezelfde periode terugkomt in de reeks van een andere indicator.
checking-a10-why = Twee aantallen die niets met elkaar te maken hebben en tot op de persoon gelijk zijn, zijn bijna altijd een vergissing bij het overnemen. Elke vergelijking met dat cijfer is dan fout.
checking-a10-example = Toekenningen in 2013: 2.238; gebruikers van de regeling, nulmeting 2013: 2.238.
checking-a10-mend = Zoek beide cijfers op bij hun bron en verbeter het cijfer dat is overgenomen.
checking-a10-except = Bij ronde cijfers, aandelen en kleine aantallen, die toevallig gelijk kunnen zijn; bij dezelfde indicator op twee plaatsen; binnen één indicator.

checking-a11-title = De groepen tellen niet op tot hun totaal
checking-a11-message = { $indicator } is de som van de andere groepen ({ $right } keer precies), maar { $count ->
    [one] één keer
   *[other] { $count } keer
 } niet: { $sums }.
checking-a11-finds = Een indicator in aantallen met een groep die de som is van alle andere: zij heet ‘totaal’, of zij is voor ten minste twee perioden, en minstens zo vaak wel als niet, precies hun som. Voor een andere periode is zij dat niet.
checking-a11-why = De rijen horen op te tellen. Waar dat niet zo is, is een cijfer verkeerd getypt, of tellen er mensen mee die in geen groep zitten.
checking-a11-example = 183 plaatsen (108, 46, 7 en 22) in 2017 en 178 (105, 44, 7 en 22) in 2018, maar 173 in 2019, terwijl 105, 44, 7 en 22 samen 178 zijn.
checking-a11-mend = Tel opnieuw op en verbeter de rij die niet klopt, of noem de groep die ontbreekt.
checking-a11-except = Bij aandelen en gemiddelden, bij minder dan twee groepen naast het totaal, als een groep voor die periode geen cijfer heeft, en als geen groep de som van de andere is.

checking-a12-title = Een deel is meer dan het geheel
checking-a12-message = In de tekst staat ‘waarvan’ { $part }, terwijl er { $whole } voor staat: een deel kan niet meer zijn dan het geheel.
checking-a12-finds = ‘Waarvan’ met daarachter een getal dat groter is dan het getal waar het een deel van is: het laatste ervoor in de zin.
checking-a12-why = Een van beide getallen klopt niet, of ze tellen verschillende dingen (signalen en mensen). De zin zegt dan niets.
checking-a12-example = ‘7.500 signalen over 5.480 cliënten, waarvan 5.572 een match gaven.’
checking-a12-mend = Zoek beide getallen op en zeg wat elk getal telt.
checking-a12-except = Bij zinnen zonder zo’n getal ervoor en erachter; bij jaartallen, percentages, bedragen en verhoudingen.
