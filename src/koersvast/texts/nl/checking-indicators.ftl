# Regels over indicatoren (I): meten ze wat ze zeggen, en kunnen de cijfers kloppen?

checking-i01-title = Geen bron
checking-i01-message = { $indicator } heeft geen bron: niet te zien is wie dit meet.
checking-i01-finds = Een indicator waarbij niet staat wie hem meet.
checking-i01-why = Zonder bron kan niemand het cijfer herhalen, of zien of het cijfer van volgend jaar dezelfde meting is. De verplichte indicatoren noemen hun bron (Regeling beleidsindicatoren gemeenten); een eigen indicator heeft die net zo nodig.
checking-i01-example = ‘Aantal meldingen’, zonder bron.
checking-i01-mend = Noem de enquête, de registratie of de instantie.
checking-i01-except = Bij kwalitatieve indicatoren, die in gesprekken worden verzameld.

checking-i02-title = Geen eenheid
checking-i02-message = { $indicator } heeft geen eenheid: het is niet duidelijk waarin dit wordt gemeten.
checking-i02-finds = Een indicator die gemeten moet worden, waarvan naam noch cijfers zeggen waarin: een percentage, een aantal, een rapportcijfer.
checking-i02-why = ‘De mate waarin ouders zich gesteund voelen’ is op honderd manieren te meten. Zolang de eenheid open is, is de uitkomst dat ook: de M van SMART ontbreekt.
checking-i02-example = ‘De mate van tevredenheid van ouders’.
checking-i02-mend = Zeg wat wordt geteld of gevraagd, en op welke schaal: ‘% ouders dat een 7 of hoger geeft’.
checking-i02-except = Bij kwalitatieve indicatoren. Wie of wat vooraan staat (‘bezoekers van het wijkcentrum’) telt zichzelf, als alle cijfers heel zijn en er een boven de 100 is.

checking-i03-title = Een percentage waarvan?
checking-i03-message = { $indicator } is een percentage, maar nergens staat waarvan: wat is 100%?
checking-i03-finds = Een indicator in procenten zonder populatie of definitie, waarvan ook de naam niet zegt wat 100% is.
checking-i03-why = Schoolverlaters als deel van alle leerlingen, van alle jongeren of van het mbo zijn drie verschillende cijfers. Wie volgend jaar een ander geheel neemt, ziet een verandering die er niet is.
checking-i03-example = ‘% schoolverlaters’.
checking-i03-mend = Voeg het geheel toe: ‘% van de leerlingen van 12 tot 23 jaar dat …’.
checking-i03-except = Als elk cijfer van een groep is: dan is die groep het geheel. Bij aantallen en rapportcijfers.

checking-i04-title = Dit cijfer kan niet
checking-i04-message = { $indicator }: { $value } in { $period } kan niet, want zo’n cijfer ligt tussen { $low } en { $high }.
checking-i04-message-negative = { $indicator }: { $value } in { $period } kan niet, want een aantal is nooit minder dan nul.
checking-i04-finds = Een percentage onder 0 of boven 100, een rapportcijfer buiten 0 tot 10, een negatief aantal: gemeten of als streefwaarde.
checking-i04-why = Het is een drukfout. Alles wat ermee wordt vergeleken, berekend of besloten, is fout.
checking-i04-example = Nulmeting 550%, realisatie in hetzelfde jaar 50%.
checking-i04-mend = Zoek het cijfer op bij de bron.
checking-i04-except = Bij groei, verhoudingen en indexcijfers, die boven de honderd of onder nul kunnen komen; als de eenheid onbekend is.

checking-i05-title = Geen enkel cijfer
checking-i05-message = { $indicator } heeft geen enkel cijfer: geen nulmeting, geen realisatie en geen streefwaarde.
checking-i05-finds = Een indicator zonder enig cijfer: geen nulmeting, geen gerealiseerde waarde, geen streefwaarde.
checking-i05-why = Het plan belooft te meten, en er is niets gemeten. Niet te laten zien is of het doel is gehaald, en ook niet dat het is gemist.
checking-i05-example = ‘Bezoeken aan de spoedeisende hulp na een val’: nulmeting, streefwaarde en realisatie zijn een streepje.
checking-i05-mend = Meet het, of vervang de indicator door een waarvoor wel cijfers zijn.
checking-i05-except = Bij kwalitatieve indicatoren.

checking-i06-title = Twee cijfers voor hetzelfde jaar
checking-i06-message = { $indicator } heeft voor { $period } verschillende cijfers: { $values }.
checking-i06-finds = Een indicator met meer dan één cijfer voor dezelfde periode, hetzelfde gebied en dezelfde groep, die niet gelijk zijn; ook een nulmeting en een realisatie van hetzelfde jaar die verschillen.
checking-i06-why = Een van beide is fout, of hoort bij een ander jaar. De trend hangt ervan af welk cijfer wordt genomen.
checking-i06-example = 4,89% (2012) en 4,94% (2012).
checking-i06-mend = Verbeter het jaar of het cijfer.
checking-i06-except = Als er geen twee cijfers voor dezelfde periode zijn.

checking-i07-title = Punt in plaats van komma
checking-i07-message = { $indicator }: ‘{ $raw }’ heeft een punt voor de decimalen, terwijl elders een komma staat (‘{ $example }’).
checking-i07-finds = Een cijfer met een punt voor de decimalen, in een document dat decimalen met een komma afdrukt.
checking-i07-why = In het Nederlands scheidt een punt duizendtallen. 1.900 is dan te lezen als bijna twee of als negentienhonderd, door mensen en door computers.
checking-i07-example = ‘1.9%’ tussen ‘1,9%’.
checking-i07-mend = Druk een komma af.
checking-i07-except = Als het document geen decimalen met een komma afdrukt.

checking-i08-title = Het procentteken ontbreekt
checking-i08-message = { $indicator }: ‘{ $bare }’ heeft geen procentteken, terwijl ‘{ $signed }’ dat wel heeft.
checking-i08-finds = Een cijfer zonder procentteken in een reeks waarvan andere cijfers dat wel hebben.
checking-i08-why = Een kale 25,44 kan een percentage, een aantal per duizend of een index zijn; de vergelijking met 12,33% hangt daarvan af.
checking-i08-example = ‘25,44’ in 2005, ‘12,33%’ in 2012.
checking-i08-mend = Druk het procentteken af, of zeg dat het eerste cijfer iets anders is.
checking-i08-except = Als geen cijfer van de reeks een procentteken heeft.

checking-i09-title = Dit jaar kan niet
checking-i09-message-future = { $indicator }: { $value } is een gemeten cijfer van { $period }, maar het document gaat niet verder dan { $last }.
checking-i09-message-past = { $indicator }: { $value } is een streefwaarde voor { $period }, maar het plan begint pas in { $first }.
checking-i09-finds = Een gemeten cijfer van een jaar na het laatste jaar waar het document over gaat, en een streefwaarde voor een jaar voordat het plan begint.
checking-i09-why = Niemand kan de toekomst hebben gemeten, en een streefwaarde voor het verleden vraagt niets. Het jaar is een drukfout, en elke vergelijking in de tijd is daardoor fout.
checking-i09-example = Begroting 2018 met een realisatie van 2028.
checking-i09-mend = Verbeter het jaar.
checking-i09-except = Als het document niet zegt over welke jaren het gaat.

checking-i10-title = De definitie kan dit cijfer niet geven
checking-i10-message = { $indicator } is volgens de definitie een deel van de beroepsbevolking; daarvan werkt altijd meer dan 85%, dus { $value } ({ $period }) kan niet. Waarschijnlijk is de bevolking van 15 tot 75 jaar bedoeld.
checking-i10-finds = Netto arbeidsparticipatie als deel van de beroepsbevolking, met cijfers onder 85%. De beroepsbevolking is iedereen die werkt of werk zoekt; het deel daarvan dat werkt is honderd min de werkloosheid. Cijfers rond 70% zijn een deel van de bevolking van 15 tot 75 jaar.
checking-i10-why = Wie het cijfer uit de definitie berekent, vindt iets anders, en wie het naast de werkloosheid legt, vindt onzin.
checking-i10-example = ‘% werkzame beroepsbevolking t.o.v. de beroepsbevolking’: 71,7.
checking-i10-mend = Schrijf ‘als deel van de bevolking van 15 tot 75 jaar’ (CBS: nettoarbeidsparticipatie).
checking-i10-except = Bij alle andere indicatoren, en als de definitie de bevolking noemt.

checking-i11-title = Cijfers van een andere groep
checking-i11-message = De cijfers van { $one } en van { $other } zijn in { $period } precies gelijk ({ $values }), terwijl het om verschillende mensen gaat: waarschijnlijk zijn ze overgenomen.
checking-i11-finds = Twee of meer cijfers van mensen van de ene leeftijd in het ene gebied die precies de cijfers zijn van mensen van een andere leeftijd elders in hetzelfde jaar: de meeste die te vergelijken zijn.
checking-i11-why = De cijfers zijn overgenomen. Voor de groep waar de indicator over gaat, is niets gemeten, en elke verandering die er te zien is, is het verschil tussen twee groepen.
checking-i11-example = Eenzaamheid in 2016: 43% en 10% van de 19-plussers in de stad; 43% en 10% van de 65-plussers in Noord.
checking-i11-mend = Zoek de cijfers van de groep zelf op, of zeg dat ze niet bekend zijn.
checking-i11-except = Als er minder dan twee cijfers te vergelijken zijn, want één kan toevallig gelijk zijn.

checking-i12-title = Een plotselinge stap
checking-i12-message = { $indicator } gaat van { $before } in { $year } naar { $after } in { $later }, zonder dat een noot dat uitlegt.
checking-i12-finds = Twee cijfers hooguit twee jaar na elkaar waarvan het ene ten minste 1,8 keer het andere is, zonder noot. Kleine aantallen en kleine aandelen blijven buiten beschouwing.
checking-i12-why = Cijfers over mensen verdubbelen niet in een jaar. Meestal veranderde de definitie, de registratie of de groep, en dan breekt de reeks; of een cijfer is verkeerd overgetypt.
checking-i12-example = 8,9% in 2015, 23,6% in 2016.
checking-i12-mend = Zoek uit wat er is gebeurd en zet er een noot bij; begin een nieuwe reeks waar de definitie veranderde.
checking-i12-except = Bij minder dan twee cijfers; bij aantallen en verhoudingscijfers onder 20 en aandelen die minder dan 5 punten verschillen.

checking-i13-title = Het laatste cijfer is oud
checking-i13-message = { $indicator }: het laatste cijfer ({ $value }) is van { $period }, { $age } jaar voor het plan ({ $year }).
checking-i13-finds = Een indicator waarvan het laatste cijfer meer dan drie jaar ouder is dan het plan, of, als bekend is hoe vaak wordt gemeten, meer dan één meting achterloopt.
checking-i13-why = De raad besluit over een streefwaarde zonder te weten waar de gemeente staat.
checking-i13-example = Een plan voor 2018 met 2012 als laatste meetjaar.
checking-i13-mend = Vraag de bron om een recent cijfer, of kies een indicator die vaker wordt gemeten.
checking-i13-except = Als er geen cijfer is, of als het document zijn jaar niet noemt.

checking-i14-title = De nulmeting is oud
checking-i14-message = { $indicator }: de nulmeting ({ $value }) is van { $period }, { $age } jaar voor de eerste streefwaarde ({ $year }).
checking-i14-finds = Een nulmeting van tien jaar of meer voor het eerste jaar met een streefwaarde.
checking-i14-why = Wat het beleid van de komende jaren doet, is niet te zien aan wat er in de tien jaar daarvoor gebeurde. Een nulmeting laat zien waar dit plan begint.
checking-i14-example = Nulmeting 1.838 in 2004, streefwaarden vanaf 2017.
checking-i14-mend = Neem het laatste cijfer van voor het plan als nulmeting.
checking-i14-except = Zonder nulmeting of streefwaarde.

checking-i15-title = De noot ontbreekt
checking-i15-message = { $indicator }: bij ‘{ $raw }’ staat een nootteken, maar de noot ontbreekt.
checking-i15-finds = Een cijfer met een nootteken (een klein cijfer, een sterretje of een kruisje) waarvoor het plan geen noot heeft.
checking-i15-why = Het teken zegt dat er iets met het cijfer is, en de lezer krijgt niet te horen wat.
checking-i15-example = ‘165,0*’, en geen regel die met een sterretje begint.
checking-i15-mend = Voeg de noot toe, of haal het teken weg.
checking-i15-except = Bij cijfers zonder teken.

checking-i16-title = Verschillend aantal decimalen
checking-i16-message = { $indicator }: ‘{ $coarse }’ en ‘{ $fine }’ hebben een verschillend aantal decimalen, dus een kleine verandering is niet te zien.
checking-i16-finds = Een reeks gemeten cijfers waarvan sommige meer decimalen hebben dan andere.
checking-i16-why = Van 9% naar 5,2% kan een daling van 3,3 of van 4,3 punten zijn. Een verandering kleiner dan het grofste cijfer is niet te zien.
checking-i16-example = 9% in 2015, 5,2% in 2019.
checking-i16-mend = Druk alle cijfers van een reeks af met evenveel decimalen.
checking-i16-except = Bij minder dan twee cijfers.

checking-i17-title = De noot hoort bij een andere indicator
checking-i17-message = Bij { $other } staat een noot die over { $own } gaat: ‘{ $note }’
checking-i17-finds = Een noot die bij cijfers van twee of meer indicatoren staat, en woorden deelt met de naam, groep of bron van de ene en niet met die van de andere.
checking-i17-why = Het nootteken leidt naar de verkeerde noot. De lezer houdt een breuk in de ene reeks voor een breuk in de andere, en de noot die bedoeld was, staat nergens.
checking-i17-example = Een noot over hoe scholieren naar bewegen wordt gevraagd, bij het aandeel van alle inwoners dat niet sport, uit een andere bron.
checking-i17-mend = Geef het cijfer het teken van zijn eigen noot, of geen teken.
checking-i17-except = Als een noot bij één indicator staat, of over geen van de indicatoren gaat.

checking-i18-title = Wat ontbreekt, staat er op twee manieren
checking-i18-message = Een ontbrekend cijfer staat er als ‘{ $dash }’ ({ $count } keer, zoals bij { $indicator } in { $period }) en als ‘{ $mark }’ ({ $others } keer, zoals bij { $other } in { $later }); nergens staat wat het verschil is.
checking-i18-finds = Gemeten cijfers van een document die ontbreken, de ene met een streepje en de andere met ‘n/b’, terwijl nergens staat wat een streepje betekent.
checking-i18-why = Een streepje kan nul zijn, niet gemeten, te weinig om te tonen, of vergeten. Naast ‘n/b’ lijkt het iets anders te betekenen, en niemand kan zien wat.
checking-i18-example = Jongeren voor de rechter: ‘-’ in 2018, ‘n/b’ in 2021.
checking-i18-mend = Gebruik voor elke reden één teken, en leg de tekens onder de tabel uit.
checking-i18-except = Als er niets ontbreekt, of als overal hetzelfde teken staat.

checking-i19-title = Het cijfer is ouder dan de norm
checking-i19-message = { $indicator } meet naar de { $norm }, maar het eerste cijfer ({ $value }) is van { $period }: toen was die norm er nog niet.
checking-i19-finds = Een indicator met het jaar van een norm of richtlijn in de naam, en een gemeten cijfer van een eerder jaar.
checking-i19-why = Niemand kan aan een richtlijn voldoen voordat zij er is. Of het cijfer is met de oude norm gemeten, en de reeks is gebroken; of het is opnieuw berekend, en dan hoort het plan dat te zeggen.
checking-i19-example = ‘% dat voldoet aan de beweegrichtlijn 2017’, met een nulmeting van 2016.
checking-i19-mend = Zeg dat het oude cijfer opnieuw is berekend met de nieuwe norm, of begin de reeks met het eerste cijfer dat ermee is gemeten.
checking-i19-except = Als in de naam geen norm met een jaar staat, of als een noot bij het cijfer het uitlegt.
