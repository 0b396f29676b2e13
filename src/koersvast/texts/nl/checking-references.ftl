# Regels over verwijzingen: naar delen, bladzijden, nota's en links.

checking-d19-title = Een verwijzing naar een deel dat er niet is
checking-d19-message = De tekst verwijst naar ‘{ $part }’, maar dat deel staat niet in het document.
checking-d19-finds = Een verwijzing als ‘zie 3.4’ in een document waarvan hoofdstuk 3 geen paragraaf 3.4 heeft. Of een hoofdstuk, tabel of figuur met een hoger nummer dan de laatste.
checking-d19-why = De lezer zoekt de uitleg en vindt hem niet. Meestal zijn hoofdstukken verschoven nadat de verwijzing was getypt.
checking-d19-example = ‘(zie 3.4)’ in een document waarin alleen hoofdstuk 5 paragrafen heeft.
checking-d19-mend = Verbeter het nummer, of verwijs naar de naam van het kopje.
checking-d19-except = Bij minder dan drie koppen of bijschriften met zo’n nummer. En bij een deel dat tussen twee andere in ligt: dat kan bij het lezen zijn gemist.

checking-d20-title = Een bijlage die er niet is
checking-d20-message = De tekst verwijst naar { $annex }, maar die staat niet in het document.
checking-d20-finds = Een verwijzing als ‘zie bijlage 2’ in een document zonder kop voor die bijlage en zonder lijst van bijlagen.
checking-d20-why = De lezer kan niet vinden wat hem is beloofd, zoals de bronnen van de cijfers.
checking-d20-example = ‘Zie bijlage 1 voor de bronnen’, en er is geen bijlage.
checking-d20-mend = Voeg de bijlage toe, of zeg waar die te vinden is.
checking-d20-except = Als het document een lijst van bijlagen heeft: dat kunnen losse bestanden zijn.

checking-d21-title = Een verwijzing naar een bladzijde, zonder bladzijden
checking-d21-message = De tekst verwijst naar pagina { $page }, maar dit document heeft geen bladzijden.
checking-d21-finds = Een verwijzing als ‘zie pagina 32’ op een webpagina, in een tekstbestand of in een rekenblad.
checking-d21-why = De bladzijde was die van een andere uitgave. Wie het document hier leest, kan de verwijzing niet volgen.
checking-d21-example = ‘Zie pagina 32’ op een webpagina.
checking-d21-mend = Verwijs naar het kopje, en maak er een link van.
checking-d21-except = In een document met bladzijden. Of de bladzijde daar bestaat, is een andere regel.

checking-d22-title = Een verwijzing naar een deel in een ander document
checking-d22-message = De tekst verwijst naar ‘{ $part }’, maar dat staat niet in dit document.
checking-d22-finds = Een verwijzing als ‘zie de paragraaf Verbonden partijen’, terwijl het document geen kop, programma of doel van die naam heeft.
checking-d22-why = De lezer krijgt niet wat het kopje belooft, en moet zelf weten in welk ander document hij moet zoeken.
checking-d22-example = ‘Zie programma Veiligheid’, in een document zonder dat programma.
checking-d22-mend = Noem het document en de bladzijde, of maak er een link van.
checking-d22-except = Als naar geen deel bij de naam wordt verwezen.

checking-d23-title = Een periode die eindigt voor zij begint
checking-d23-message = De periode { $period } ({ $subject }) eindigt voor zij begint.
checking-d23-finds = Twee jaren van een periode waarvan het tweede het vroegste is.
checking-d23-why = Een van de twee is een tikfout, en de lezer weet niet voor welke jaren het plan geldt.
checking-d23-example = ‘Beleidskader sociaal domein 2019-2013’.
checking-d23-mend = Verbeter het jaar.
checking-d23-except = Als er geen perioden worden genoemd.

checking-d24-title = Eén plan met twee looptijden
checking-d24-message = ‘{ $plan }’ heeft op de ene plek de jaren { $one } en op de andere { $other }.
checking-d24-finds = Een plan of nota die een document met twee perioden noemt, waarvan alleen het begin of alleen het eind hetzelfde is.
checking-d24-why = De lezer weet niet wanneer het plan afloopt, en of het er twee zijn.
checking-d24-example = ‘het Kompas 2014-2018’ en ‘het Kompas 2015-2018’.
checking-d24-mend = Zoek het op, en schrijf overal dezelfde jaren.
checking-d24-except = Bij begrotingen en schooljaren, die er voor elk jaar zijn, en als geen plan twee keer met zijn jaren wordt genoemd.

checking-d25-title = Twee jaren waarin hetzelfde begint
checking-d25-message = Hier staat ‘{ $one }’, elders ‘{ $other }’. Gaat dat over hetzelfde?
checking-d25-finds = Dezelfde woorden achter ‘vanaf 2021’ en achter ‘vanaf 2022’ in één document.
checking-d25-why = De raad besluit over geld en mensen vanaf een datum. Met twee data is onduidelijk vanaf wanneer.
checking-d25-example = ‘vanaf 2021 volledig verantwoordelijk voor de opvang’ en ‘vanaf 2022 volledig verantwoordelijk’.
checking-d25-mend = Schrijf hetzelfde jaar, of zeg wat eerder begint en wat later.
checking-d25-except = Als van niets twee keer staat wanneer het begint.

checking-d26-title = De letters van een afkorting staan elders andersom
checking-d26-message = In dit document staan { $one } en { $other }. Is dat dezelfde afkorting?
checking-d26-finds = Twee afkortingen van vier letters of meer in één document, met twee letters naast elkaar verwisseld, waarvan er een niet is uitgelegd.
checking-d26-why = De lezer denkt dat het twee dingen zijn, en wie de een zoekt vindt de ander niet.
checking-d26-example = WOPS en WPOS.
checking-d26-mend = Verbeter de verkeerde.
checking-d26-except = Bij afkortingen die allebei zijn uitgelegd, en bij korte.

checking-d27-title = Afkortingen die wel zijn uitgelegd, maar niet gebruikt
checking-d27-message = { $count ->
    [one] De afkorting { $terms } staat in de lijst, maar wordt
   *[other] { $count } afkortingen staan in de lijst, maar worden
 } nergens gebruikt{ $count ->
    [one] {""}
   *[other] : { $terms }
 }.
checking-d27-finds = Afkortingen uit de lijst van een document die nergens anders in dat document staan.
checking-d27-why = In een lijst zoekt men op wat men leest. Wat alleen in de lijst staat, bleef over van een ander document, of de tekst spelt het anders.
checking-d27-example = KCC in de lijst, en nergens in de tekst.
checking-d27-mend = Haal ze uit de lijst.
checking-d27-except = Bij een document met minder dan vijf afkortingen in de lijst.

checking-d28-title = Eén document met twee namen
checking-d28-message = Nummer { $reference } heet hier ‘{ $one }’ en daar ‘{ $other }’.
checking-d28-finds = Een nummer van een document dat bij twee namen staat, waarvan de ene van een nota spreekt en de andere van een plan, programma, agenda, kader of visie. Of namen zonder een woord gemeen.
checking-d28-why = De lezer denkt dat het twee documenten zijn, en de raad heeft er één vastgesteld.
checking-d28-example = ‘het overgangsprogramma (2015/123456)’ in de tekst, ‘Overgangsnota (2015/123456)’ in de lijst.
checking-d28-mend = Gebruik de titel waaronder het is vastgesteld.
checking-d28-except = Als geen nummer bij twee namen staat. Twee titels in de lijst die geen woord delen zijn een andere regel.

checking-d29-title = Een link naar een document dat niet wordt genoemd
checking-d29-message = { $policy } ({ $reference }) heeft geen link; een link met dezelfde woorden heeft nummer { $found }.
checking-d29-finds = Een link met een nummer dat bij geen document staat, met de woorden van een document uit de lijst dat geen link heeft.
checking-d29-why = Het nummer, de titel of de link is verkeerd. Wie de link volgt, leest iets anders, misschien van andere jaren.
checking-d29-example = ‘Regionale Leeragenda 2015-2019 (2015/111111)’, en een link naar 2015222222-Regionaal-Leerplan.pdf.
checking-d29-mend = Zoek op welke van de twee is bedoeld, en verbeter de titel, het nummer of de link.
checking-d29-except = Als alle links leiden naar documenten waarvan het nummer is genoemd.

checking-d30-title = Een link naar een brief of toelichting
checking-d30-message = De link van { $policy } leidt naar een stuk dat zelf ‘{ $word }’ heet.
checking-d30-finds = Een nota waarvan de link eindigt in een bestand dat brief, oplegnotitie, toelichting, motie of presentatie heet, terwijl de titel dat niet zegt.
checking-d30-why = De lezer wil zien wat is besloten, en krijgt wat erover is geschreven.
checking-d30-example = ‘Plan voor vrijwilligers’, met een link naar 2015123456-Brief-van-de-wethouder.pdf.
checking-d30-mend = Maak een link naar het document zelf. Meestal is dat een andere bijlage bij hetzelfde nummer.
checking-d30-except = Als een nota geen link heeft.

checking-d31-title = De link van een document heeft een andere titel
checking-d31-message = De tekst noemt ‘{ $name }’; de link met hetzelfde nummer leidt naar ‘{ $file }’.
checking-d31-finds = Een nummer van een document met een naam in de tekst of de lijst, terwijl geen woord van die naam in de links met dat nummer staat.
checking-d31-why = De naam of het nummer is verkeerd, of het document heet anders dan waaronder de lezer het kan vinden.
checking-d31-example = ‘de versnelling (2016/123456)’, met een link naar 2016123456-Najaarsrapport.pdf.
checking-d31-mend = Gebruik de titel van het document, of verbeter het nummer.
checking-d31-except = Als geen link dat nummer heeft, of als de naam niets zegt naast de soort document.

checking-d32-title = Een nota uit de tekst die niet in de lijst staat
checking-d32-message = De tekst noemt ‘{ $policy }’; in de lijst van nota’s staat die niet.
checking-d32-finds = ‘De beleidsnota …’ met een titel, in een document met een lijst van nota’s waarvan geen enkele die woorden heeft.
checking-d32-why = De lijst zegt waarop het plan rust. Wat erin ontbreekt, is niet te vinden en heeft geen nummer.
checking-d32-example = ‘vastgelegd in de beleidsnota Handhaven’, en geen nota met die naam in de lijst.
checking-d32-mend = Zet de nota in de lijst, met het nummer.
checking-d32-except = In een document met minder dan drie nota’s in de lijst.

checking-d33-title = Een titel met en zonder komma
checking-d33-message = De titel staat er als ‘{ $one }’ en als ‘{ $other }’.
checking-d33-finds = Titels van documenten, hoofdstukken en nota’s, ook tussen aanhalingstekens, die hetzelfde zijn op een komma na.
checking-d33-why = Wie op de titel zoekt, vindt de een en mist de ander. Het lijkt of er twee zijn.
checking-d33-example = ‘Op koers, steeds beter’ en ‘Op koers steeds beter’.
checking-d33-mend = Kies één schrijfwijze: die van het vastgestelde document.
checking-d33-except = Bij titels van minder dan drie woorden.

checking-d34-title = Een nummer met een ander teken
checking-d34-message = Nummer { $reference } is anders geschreven dan de andere nummers, zoals { $usual }.
checking-d34-finds = Het enige nummer van een document met een schuine streep tussen jaar en cijfers waar alle andere een punt hebben, of andersom.
checking-d34-why = Elke gemeente schrijft haar nummers op één manier. Een andere manier is een tikfout, of het nummer is van een document van een andere gemeente. Het leidt hier nergens heen.
checking-d34-example = 2016/123456 tussen 2014.0012345, 2017.0054321 en 2018.0076543.
checking-d34-mend = Zoek het nummer op, en zeg van wie het is als het van een ander is.
checking-d34-except = Bij minder dan vier nummers, waaruit de vorm niet blijkt.

checking-d35-title = Afkortingen in de tekst zonder uitleg
checking-d35-message = { $count } afkortingen staan in de tekst en worden nergens uitgelegd: { $terms }.
checking-d35-finds = De afkortingen van twee tot zes hoofdletters die een document gebruikt, en die in geen lijst van afkortingen staan en nergens naast de woorden waar ze voor staan. Alle van een document in één bevinding, vanaf twee.
checking-d35-why = Raadsleden en inwoners kennen de woorden van de afdeling niet, en wie ze in de lijst opzoekt, vindt ze niet.
checking-d35-example = ‘het PFO besluit’, terwijl PFO niet in de lijst staat.
checking-d35-mend = Schrijf elke afkorting de eerste keer voluit, of zet haar in de lijst.
checking-d35-except = Bij één enkele afkorting, bij afkortingen die iedereen kent, bij wat als woord of naam te lezen is, en bij die van doelen, indicatoren, activiteiten en resultaten: die krijgen elk een eigen bevinding.
