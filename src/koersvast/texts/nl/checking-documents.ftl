# Regels over documenten (D): kloppen verwijzingen, begrippen en cijfers binnen en tussen documenten?

checking-d01-title = Eén nummer bij twee titels
checking-d01-message = Het nummer { $reference } staat zowel bij { $one } als bij { $other }.
checking-d01-finds = Nota’s met hetzelfde nummer, waarvan de titels minder dan de helft van hun woorden delen.
checking-d01-why = Een nummer leidt naar één document. Bij een van de titels leidt het naar het verkeerde, en is het besluit niet te vinden.
checking-d01-example = ‘Nota jeugdbeleid (2019/293272)’ en ‘Ontwikkelplan jongerenwerk (2019/293272)’.
checking-d01-mend = Zoek het nummer van beide op; noem de bijlage als het delen van één document zijn.
checking-d01-except = Als geen nummer vaker dan één keer voorkomt.

checking-d02-title = Dit nummer kan niet
checking-d02-message-zero = Het nummer { $reference } van { $policy } begint met een nul, anders dan alle andere nummers.
checking-d02-message = Het nummer { $reference } van { $policy } heeft { $count ->
    [one] één cijfer
   *[other] { $count } cijfers
 } achter het jaartal, anders dan de andere nummers (meestal { $usual }).
checking-d02-message-future = Het nummer { $reference } van { $policy } is van een later jaar dan het document zelf ({ $last }).
checking-d02-finds = Een nummer met meer cijfers dan elk ander (waar er meer zijn met het grootste aantal), of met een ander aantal cijfers waar alle andere evenveel hebben; het enige nummer dat met een nul begint; en een nummer van een jaar na het laatste jaar van het document.
checking-d02-why = Een cijfer is dubbel getypt of weggevallen, en onder dit nummer is het document niet te vinden.
checking-d02-example = 2017.002552 tussen 2017.0026227, 2017.0031369 en andere van zeven cijfers.
checking-d02-mend = Zoek het nummer op in het raadsinformatiesysteem.
checking-d02-except = Bij minder dan vijf nummers van dezelfde vorm, waaruit de vorm niet blijkt.

checking-d03-title = De link hoort bij een ander document
checking-d03-message = Bij { $policy } staat nummer { $reference }, maar de link leidt naar { $found }.
checking-d03-message-title = Bij { $policy } staat een link met de titel van { $other }.
checking-d03-finds = Een nota waarvan het webadres een nummer van dezelfde soort bevat als de verwijzing, maar een ander. Of een webadres in woorden zonder één woord van de titel, maar met alle woorden van een andere titel met dat nummer.
checking-d03-why = Het nummer of de link is fout; wie de link volgt, leest iets anders.
checking-d03-example = Agenda voor de Sport (2015/29476), met het adres …/2015-073399-3-Agenda-voor-de-Sport.docx.
checking-d03-mend = Verbeter het nummer of de link.
checking-d03-except = Als er geen adres is, of als er geen nummer in staat.

checking-d04-title = Eén titel met twee nummers
checking-d04-message = { $policy } staat er met verschillende nummers: { $references }.
checking-d04-finds = Nota’s met dezelfde titel en verschillende nummers.
checking-d04-why = De lezer weet niet welke van de twee is vastgesteld.
checking-d04-example = ‘Nota gezondheid 2017-2020’ als 2017/232133 bij het ene programma en als 2017/232313 bij het andere.
checking-d04-mend = Verbeter het nummer dat fout is, of zeg welke versie is bedoeld.
checking-d04-except = Als geen titel met een nummer vaker dan één keer voorkomt.

checking-d05-title = Een afkorting met twee betekenissen
checking-d05-message = { $term } wordt op twee manieren uitgelegd: ‘{ $one }’ en ‘{ $other }’.
checking-d05-finds = Een afkorting met twee betekenissen in een lijst die geen woord delen. Of een tekst die de afkorting uitlegt waar hij haar gebruikt, met een ander woord dan de lijst of een andere tekst.
checking-d05-why = De lezer houdt het een voor het ander.
checking-d05-example = BOR = Begeleide Omgangsregeling, en BOR = Beheer Openbare Ruimte.
checking-d05-mend = Kies voor een van beide een andere afkorting, of schrijf haar uit.
checking-d05-except = Als geen afkorting twee keer wordt uitgelegd.

checking-d06-title = Een afkorting zonder uitleg
checking-d06-message = De afkorting { $term } wordt { $count ->
    [one] één keer
   *[other] { $count } keer
 } gebruikt en nergens uitgelegd.
checking-d06-finds = Een afkorting van twee tot zes hoofdletters in een doel, indicator, activiteit of resultaat, die in geen lijst van afkortingen staat en waarvan de woorden nergens voluit staan.
checking-d06-why = Raadsleden en inwoners kennen de woorden van de afdeling niet. Klare taal vraagt een afkorting de eerste keer voluit te schrijven.
checking-d06-example = ‘Protocol SEH’, terwijl SEH niet in de lijst staat.
checking-d06-mend = Schrijf haar voluit, of zet haar in de lijst.
checking-d06-except = Bij afkortingen die iedereen kent (EU, GGD, MBO), en als er geen zijn.

checking-d07-title = Twee documenten, twee cijfers
checking-d07-message = { $indicator } is in { $period } { $one } volgens { $document }, maar { $other } volgens { $source }.
checking-d07-finds = Een indicator die in twee documenten staat, met verschillende gemeten cijfers voor hetzelfde jaar, hetzelfde gebied en dezelfde groep.
checking-d07-why = Hooguit een van beide klopt, en over een van beide heeft de raad besloten.
checking-d07-example = Begroting: 850 deelnemers in 2016; plan: 805 deelnemers in 2016.
checking-d07-mend = Neem in beide het cijfer van de bron, of zeg wat het verschil is (een latere telling, een andere groep).
checking-d07-except = Als geen indicator in twee documenten staat met een cijfer voor hetzelfde jaar.

checking-d08-title = Een ander streefjaar voor dezelfde meting
checking-d08-message = { $one } en { $other } hebben allebei een nulmeting van { $start }, maar de streefwaarde is voor { $year } ({ $target }) en voor { $later } ({ $another }).{ $count ->
    [one] {""}
   *[other] {" "}Bij elkaar wijken { $count } streefwaarden af.
 }
checking-d08-finds = Een indicator waarvan de reeksen (voor gebieden of groepen) een nulmeting van hetzelfde jaar hebben, terwijl de laatste streefwaarde voor verschillende jaren geldt. Of indicatoren van een document die uit één onderzoek met vaste meetjaren komen, en waarvoor dat geldt.
checking-d08-why = De cijfers komen uit één onderzoek, dat in één jaar wordt gehouden. In een van beide jaren wordt niets gemeten, en gebieden zijn niet te vergelijken met het geheel.
checking-d08-example = Eenzaamheid in de stad: nulmeting 2016, streefjaar 2020; in een stadsdeel: nulmeting 2016, streefjaar 2021.
checking-d08-mend = Gebruik overal het jaar van het onderzoek.
checking-d08-except = Als er maar één reeks is, of als de nulmetingen van verschillende jaren zijn.

checking-d09-title = De bladzijde bestaat niet
checking-d09-message = Er wordt verwezen naar bladzijde { $page }, maar het laatste dat is gelezen, staat op bladzijde { $last }.
checking-d09-finds = ‘Zie pagina 84’ in een resultaat of antwoord, in een document waarvan niets voorbij een eerdere bladzijde is gelezen.
checking-d09-why = De lezer zoekt het antwoord en vindt het einde van het document. Meestal zijn bladzijden verschoven nadat de verwijzing was getypt.
checking-d09-example = ‘Zie pagina 84’ in een document van 60 bladzijden.
checking-d09-mend = Verbeter de bladzijde, of verwijs naar een kop, die niet verschuift.
checking-d09-except = Als de bladzijden van het document niet bekend zijn.

checking-d10-title = Een nota die is verlopen
checking-d10-message = { $policy } liep tot en met { $end }, terwijl het plan in { $year } begint.
checking-d10-message-within = { $policy } loopt tot en met { $end }, terwijl het plan tot en met { $until } loopt.
checking-d10-finds = Een nota waarvan de titel een periode noemt die was afgelopen voordat het plan begint, of die afloopt terwijl het plan nog loopt.
checking-d10-why = De doelen rusten op iets dat niet meer geldt. Misschien is er een opvolger, misschien is er voor de jaren van het plan niets besloten.
checking-d10-example = ‘Uitvoeringsplan sportvelden 2013-2016’ onder de doelen van de begroting voor 2018.
checking-d10-mend = Noem de opvolger, of zeg dat de oude nota nog geldt.
checking-d10-except = Als de titel geen periode noemt, of als het plan zijn jaren niet noemt.

checking-d11-title = Een bron op twee manieren gespeld
checking-d11-message = ‘{ $one }’ en ‘{ $other }’ lijken dezelfde bron, op twee manieren gespeld.
checking-d11-finds = Twee bronnen van indicatoren die op een of twee letters na gelijk zijn.
checking-d11-why = Wie alle cijfers van één bron zoekt, mist er een paar, en het lijkt alsof er twee bronnen zijn.
checking-d11-example = ‘Instituut Van Dalen’ en ‘Instituut Van Daalen’.
checking-d11-mend = Kies één spelling.
checking-d11-except = Als er minder dan twee bronnen zijn, en bij bronnen die in een getal verschillen.

checking-d12-title = Een advies zonder antwoord
checking-d12-message = Op het advies over { $subject } is niet geantwoord.
checking-d12-finds = Een advies van een raad of commissie zonder antwoord.
checking-d12-why = Wie om advies vraagt, is een antwoord schuldig: overgenomen, of niet overgenomen en waarom. (Participatiewet artikel 47 en Wmo 2015 artikel 2.1.3 vragen regels over hoe inwoners bij het beleid worden betrokken.)
checking-d12-example = Een advies over vervoer, waarover niets in de antwoordbrief staat.
checking-d12-mend = Beantwoord het, en zeg wat er gebeurt en wanneer.
checking-d12-except = Als er geen adviezen zijn.

checking-d13-title = Een code op twee manieren geschreven
checking-d13-message = Dezelfde code staat er op verschillende manieren: { $codes }.
checking-d13-finds = Codes van doelen in één document die gelijk zijn op een punt of een spatie na: ‘3.1’ en ‘3.1.’.
checking-d13-why = Codes leiden van het ene document naar het andere. Een computer die 3.1 zoekt, vindt 3.1. niet, en een lezer vraagt zich af of er verschil is.
checking-d13-example = Hoofddoel 3.1, subdoelen 3.1. en 3.1.
checking-d13-mend = Schrijf de code op één manier.
checking-d13-except = Als geen code vaker dan één keer voorkomt.

checking-d14-title = Andere leeftijden in een ander document
checking-d14-message = { $document } meet { $indicator }, terwijl { $source } { $other } mat: de leeftijden verschillen, dus de cijfers zijn niet te vergelijken.
checking-d14-finds = Een indicator die in twee documenten staat, met een andere leeftijdsgroep in de naam.
checking-d14-why = De cijfers van de twee zijn niet te vergelijken, en het ene zal worden aangehaald alsof het het andere is. Het plan volgt niet meer wat het eerste document beloofde.
checking-d14-example = Overgewicht bij kinderen van 5 tot 15 jaar in het ene plan, van 4 tot 12 jaar in het andere.
checking-d14-mend = Gebruik in beide de leeftijden van de bron, of zeg waarom ze zijn veranderd en geef voor één jaar beide cijfers.
checking-d14-except = Als een van beide geen leeftijd noemt, of als geen indicator in twee documenten staat.

checking-d15-title = Een naam staat er op verschillende manieren
checking-d15-message = Dezelfde naam staat er op verschillende manieren: { $ways }.
checking-d15-finds = Een naam met een hoofdletter erin (‘StadsPas’, ‘NJi’) die ook met andere hoofdletters of als twee woorden staat. Of een afkorting die met en zonder ‘&’ staat.
checking-d15-why = Wie op de ene zoekt, mist de andere. Een lezer kan denken dat het verschillende dingen zijn.
checking-d15-example = Hier ‘StadsPas’, daar ‘Stads Pas’ en ‘Stadspas’.
checking-d15-mend = Schrijf de naam overal zoals de eigenaar hem schrijft.
checking-d15-except = Bij woorden helemaal in hoofdletters of in kleine letters, en bij de hoofdletter van een zin.

checking-d16-title = Om meetbare doelen is gevraagd, en ze kwamen er niet
checking-d16-message = In { $count } adviezen { $known ->
    [yes] (van { $body }) {""}
   *[no] {""}
 }staat de vraag om meetbare doelen of resultaten. Geen daarvan is overgenomen{ $partly ->
    [0] {""}
    [one] {""}, één gedeeltelijk
   *[other] {""}, { $partly } gedeeltelijk
 }.
checking-d16-finds = Een raad of commissie die meer dan één keer adviseert om doelen of resultaten meetbaar te maken (SMART, streefcijfers, indicatoren), terwijl geen van die adviezen is overgenomen.
checking-d16-why = Wie later over het plan moet oordelen, zegt vooraf dat dat niet zal kunnen. Een raad die het plan vaststelt, hoort te weten dat dit is gevraagd, hoe vaak, en wat het antwoord was.
checking-d16-example = Negen adviezen om een doel SMART te maken, waarvan acht niet zijn overgenomen en één gedeeltelijk.
checking-d16-mend = Neem het advies over voor de doelen die er het meest toe doen, of leg vast waar en wanneer de cijfers komen.
checking-d16-except = Als er hooguit één zo’n advies is, als er een is overgenomen, of als de antwoorden niet bekend zijn.

checking-d17-title = Twee cijfers voor wat hetzelfde lijkt
checking-d17-message = { $indicator } is { $value } en { $other } is { $another }, allebei in { $period } en uit dezelfde bron: is dat hetzelfde?
checking-d17-finds = Twee kerncijfers van één document, uit bronnen met dezelfde naam, voor dezelfde periode en zonder streefwaarde, die een woord delen dat geen andere indicator van het document heeft, en hooguit twee punten verschillen.
checking-d17-why = De lezer vindt op de ene bladzijde 41% en op de andere 42%. Ook als beide kloppen (een andere leeftijd, een andere afronding), hoort het document te zeggen wat het verschil is.
checking-d17-example = ‘41% voelt zich eenzaam’ bij de kerncijfers, ‘circa 42 procent van de volwassenen voelt zich eenzaam’ in de tekst, allebei uit de gezondheidsmonitor van 2016.
checking-d17-mend = Gebruik één cijfer, of noem de groepen zodat het verschil te begrijpen is.
checking-d17-except = Bij indicatoren met streefwaarden, bij cijfers van groepen of gebieden, en bij cijfers van verschillende perioden of bronnen.

checking-d18-title = Een woord in een naam is anders gespeld
checking-d18-message = ‘{ $word }’ staat in een naam; elders staat ‘{ $other }’. Is dat hetzelfde woord?
checking-d18-finds = Een woord van ten minste tien letters in de naam van een doel, indicator, activiteit, nota of afkorting dat één keer in het plan staat, en binnenin één letter verschilt van een woord dat elders staat.
checking-d18-why = Wie de naam zoekt, vindt hem niet, en het oogt slordig in een document dat de raad vaststelt.
checking-d18-example = Hier ‘Jeugsportfonds’, elders ‘Jeugdsportfonds’.
checking-d18-mend = Verbeter het woord.
checking-d18-except = Bij woorden die aan het begin of het eind verschillen, zoals ‘inwoner’ en ‘inwoners’, en bij getallen.
