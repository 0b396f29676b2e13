# Regels over doelen (G): is er bij elk doel iets te meten, te doen en te betalen?

checking-g01-title = Geen indicator
checking-g01-message = Het doel { $goal } heeft geen indicator: nergens is aan te zien of het is gehaald.
checking-g01-finds = Een doel, subdoel of ambitie zonder indicator: niet van het doel zelf, niet van een doel daaronder en niet van het doel daarboven.
checking-g01-why = Het BBV (artikel 8) vraagt doelen toe te lichten met indicatoren, en SMART begint met meetbaar. Zonder indicator kan de raad alleen geloven dat het doel is gehaald.
checking-g01-example = ‘Jongeren voelen zich gehoord’, met een streepje op de plaats van de indicator.
checking-g01-mend = Zeg hoe u het zult weten: één indicator die beweegt als het doel wordt gehaald. Kan dat niet, zeg dan wat er wordt gedaan en laat de belofte weg.
checking-g01-except = Als het doel of programma daarboven als geheel wordt gemeten.

checking-g02-title = Geen activiteit
checking-g02-message = Voor het doel { $goal } staat nergens wat de gemeente ervoor doet.
checking-g02-finds = Een doel zonder activiteit in een document dat bij andere doelen wel activiteiten noemt: niet van het doel zelf, niet van een doel daaronder en niet van een doel daarboven.
checking-g02-why = ‘Wat gaan we daarvoor doen’ is de tweede van de drie vragen van de programmabegroting (BBV artikel 8). Een doel waarvoor niets gebeurt, is een wens.
checking-g02-example = Een doel met indicatoren en streefwaarden, en geen regel onder ‘Wat gaan we ervoor doen’.
checking-g02-mend = Noem de activiteit, of laat het doel vallen.
checking-g02-except = Als het document bij geen enkel doel een activiteit noemt, of als die van het doel daarboven ook hiervoor zijn.

checking-g03-title = Geen bedragen
checking-g03-message = Bij { $goal } staat geen enkel bedrag: wat mag het kosten?
checking-g03-finds = Een programma of beleidsveld in een programmabegroting zonder enig bedrag: niet van het programma zelf, niet van een onderdeel en niet van het programma waar het bij hoort.
checking-g03-why = ‘Wat mag het kosten’ is de derde vraag van de programmabegroting: het BBV (artikel 8) vraagt van elk programma de raming van baten en lasten en het saldo.
checking-g03-example = Een programma met doelen en indicatoren, zonder tabel met lasten en baten.
checking-g03-mend = Voeg de bedragen toe, of zeg waar ze staan.
checking-g03-except = Bij documenten die geen programmabegroting zijn, en als het document nergens een bedrag heeft (G09).

checking-g04-title = Het effect wordt niet gemeten
checking-g04-message = Het doel { $goal } heeft { $count ->
    [one] alleen een prestatie-indicator ({ $indicator })
   *[other] alleen prestatie-indicatoren (zoals { $indicator })
 }: gemeten wordt wat de gemeente doet, niet wat inwoners merken.
checking-g04-finds = Een doel met prestatie-indicatoren en zonder indicator van een effect of uitkomst.
checking-g04-why = Prestatie-indicatoren tellen wat de gemeente doet, niet wat inwoners merken. De activiteit kan volgens plan lopen terwijl het doel buiten bereik blijft, en niemand ziet dat. Het BBV (artikel 8) vraagt om de beoogde maatschappelijke effecten.
checking-g04-example = Doel ‘Meer kansen voor leerlingen’, gemeten aan het aantal nieuwe schoolgebouwen.
checking-g04-mend = Voeg een indicator toe van wat er voor mensen verandert.
checking-g04-except = Als het doel geen indicatoren heeft (G01), of als het doel daarboven of een doel daaronder het effect meet.

checking-g05-title = De indicator gaat over iets anders
checking-g05-message = Geen woord van het doel { $goal } ({ $words }) komt terug in { $count ->
    [one] de indicator { $indicators }
   *[other] de indicatoren { $indicators }
 }.
checking-g05-finds = Een doel waarvan geen woord, ook niet van het doel waar het een deel van is, terugkomt in de naam, definitie of populatie van een van zijn effectindicatoren. De woorden van het programma en het thema tellen alleen mee bij een doel van minder dan drie woorden die iets zeggen: zij gaan over alles.
checking-g05-why = Een indicator die iets anders meet, beweegt om andere redenen. Hij kan stijgen terwijl het doel buiten bereik blijft.
checking-g05-example = Doel ‘Meer cliënten wonen zelfstandig’, indicator ‘Aantal mensen op de wachtlijst voor de opvang’.
checking-g05-mend = Kies een indicator van wat het doel zegt, of leg in de definitie uit hoe die uit het doel volgt.
checking-g05-except = Als het doel geen effectindicator heeft. Het is een advies: de regel vergelijkt woorden, en twee woorden kunnen hetzelfde betekenen.

checking-g06-title = Het doel is niet SMART
checking-g06-message = Het doel { $goal } is niet SMART; er staat niet bij: { $missing }.
checking-g06-change = wat er meer of minder wordt
checking-g06-group = voor wie
checking-g06-year = wanneer
checking-g06-finds = Een doel waaraan ten minste twee van deze drie ontbreken: wat er meer of minder moet worden (specifiek), voor wie (specifiek), en wanneer (tijdgebonden). Een jaar in het doel of in een streefwaarde van zijn indicatoren telt als wanneer.
checking-g06-why = Participatieraden en rekenkamers vragen om SMART-doelen omdat alleen daarvan achteraf te zeggen is of ze zijn gehaald. ‘Zorg is tijdig beschikbaar’ is op elk moment waar en onwaar.
checking-g06-example = ‘Passende zorg en ondersteuning is tijdig beschikbaar’: niets wordt meer of minder, geen groep, geen jaar.
checking-g06-mend = Schrijf op wie, wat meer of minder, en voor wanneer.
checking-g06-except = Bij programma’s, beleidsvelden en thema’s, die alleen doelen bevatten.

checking-g07-title = De titel zegt niets
checking-g07-message = De titel van het doel { $goal } zegt niet wat het doel is.
checking-g07-finds = Een doel waarvan de titel alleen uit woorden van de indeling en nummers bestaat: ‘Doel en subdoelen 3’, ‘Nader te bepalen’.
checking-g07-why = Het doel zelf ontbreekt. Wat eronder staat, dient iets dat niemand heeft opgeschreven.
checking-g07-example = ‘Doel en subdoelen 3’.
checking-g07-mend = Schrijf het doel op.
checking-g07-except = Als er geen doelen zijn.

checking-g08-title = Een onderdeel is leeg
checking-g08-message = { $goal } wordt genoemd als onderdeel van het plan, maar er staat niets in: geen doel, indicator, activiteit, bedrag of nota.
checking-g08-finds = Een programma, beleidsveld of thema met niets erin: geen doel, indicator, activiteit, bedrag of nota.
checking-g08-why = De lezer leest dat het onderwerp bij het plan hoort, en vindt niets. Vaak is een hoofdstuk vergeten, of weggelaten zonder de opsomming aan te passen.
checking-g08-example = Een plan in acht onderdelen, waarvan er een geen doelen en geen activiteiten heeft.
checking-g08-mend = Vul het onderdeel, of haal het uit de opsomming en zeg dat.
checking-g08-except = Als het document zulke onderdelen niet heeft.

checking-g09-title = Een document met doelen en zonder geld
checking-g09-message = { $document } heeft { $count } doelen en nergens een bedrag: wat mag het kosten?
checking-g09-finds = Een document met ten minste drie doelen en niet één bedrag, ook niet bij doelen met dezelfde code in een ander document.
checking-g09-why = De raad stelt drie vragen: wat willen we, wat doen we ervoor, wat mag het kosten. Zonder het derde kan niemand het ene doel tegen het andere afwegen.
checking-g09-example = Een kader met twee routes en vijf thema’s, ‘gedekt uit het beschikbare budget’.
checking-g09-mend = Noem het bedrag per thema, of het programma en beleidsveld van de begroting dat het betaalt.
checking-g09-except = Bij minder dan drie doelen, en bij documenten die alleen cijfers geven.

checking-g10-title = Een document met doelen en zonder activiteiten
checking-g10-message = { $document } heeft { $count } doelen en niet één activiteit: wat gaan we ervoor doen?
checking-g10-finds = Een plan met ten minste drie doelen en niet één activiteit.
checking-g10-why = Een doel zonder activiteit is een wens. Achteraf kan niemand zien of het doel te hoog was, of dat er niets voor is gedaan.
checking-g10-example = Een tabel met zestig doelen en bij elk een indicator, en niets over wat de gemeente en haar partners gaan doen.
checking-g10-mend = Noem de activiteiten, of het programma waarin ze staan.
checking-g10-except = Bij minder dan drie doelen, bij documenten die alleen cijfers geven, en bij programmabegrotingen: die zeggen het soms in lopende tekst.

checking-g11-title = Twee doelen met dezelfde uitleg
checking-g11-message = De doelen { $goal } en { $other } hebben dezelfde uitleg: ‘{ $text }’
checking-g11-finds = Twee doelen met verschillende titels waarvan een zin van de uitleg met dezelfde acht woorden begint.
checking-g11-why = Twee doelen die hetzelfde willen, zijn één doel; en als ze verschillen, kan de lezer niet zien hoe. Meestal is de tekst van het eerste overgenomen en niet afgemaakt.
checking-g11-example = ‘Werkzoekenden die terug kunnen’ en ‘Werkzoekenden die niet terug kunnen’ hebben allebei de uitleg ‘Inwoners voor wie betaald werk nog niet haalbaar is, doen mee’.
checking-g11-mend = Zeg bij elk doel voor wie het is en wat er wordt gewild, of maak er één doel van.
checking-g11-except = Bij doelen zonder uitleg, bij zinnen onder de zestig tekens, en bij hetzelfde doel in twee documenten.
