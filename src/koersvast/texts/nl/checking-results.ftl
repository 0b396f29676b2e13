# Regels over activiteiten en resultaten (R): wat is er van de beloften geworden?

checking-r01-title = Geen resultaat
checking-r01-message = Van de activiteit { $activity } staat nergens wat ervan is geworden.
checking-r01-finds = Een activiteit zonder resultaat, of met een leeg resultaat, in een document dat resultaten meldt.
checking-r01-why = De raad heeft besloten dat dit zou gebeuren, en kan niet zien of het is gebeurd.
checking-r01-example = Een activiteit over inkoop, met een lege cel onder ‘Resultaat 2020’.
checking-r01-mend = Zeg wat er is gedaan, of dat er niets is gedaan en waarom.
checking-r01-except = Als het document geen resultaten meldt, of als het resultaat nog moet komen (R02).

checking-r02-title = Het resultaat moet nog komen
checking-r02-message = Bij de activiteit { $activity } staat als resultaat alleen ‘{ $text }’.
checking-r02-finds = Een activiteit waarvan het resultaat ‘p.m.’ is, of een ander woord voor later.
checking-r02-why = Het verslag is af en het antwoord staat er niet in. Of het ooit komt, houdt niemand bij.
checking-r02-example = ‘p.m.’ onder ‘Resultaat 2020’.
checking-r02-mend = Meld wat er nu bekend is, en zeg wanneer en waar de rest volgt.
checking-r02-except = Als er iets anders is gemeld.

checking-r03-title = Elders, zonder plaats
checking-r03-message = Het resultaat van de activiteit { $activity } staat elders (‘{ $text }’), zonder bladzijde, jaar of nummer waar het te vinden is.
checking-r03-finds = Een activiteit waarvan het resultaat elders is gemeld, terwijl de tekst geen bladzijde, hoofdstuk, jaar, nummer of adres noemt.
checking-r03-why = ‘Zie de rapportage van de afdeling’ stuurt de lezer met lege handen weg.
checking-r03-example = ‘Verantwoording via de rapportage van Veiligheid’.
checking-r03-mend = Noem het document met datum of nummer en de bladzijde, of herhaal het resultaat in één zin.
checking-r03-except = Als het resultaat hier staat.

checking-r04-title = Twee keer hetzelfde resultaat
checking-r04-message = De activiteiten { $activity } en { $other } beginnen met hetzelfde resultaat: ‘{ $text }’
checking-r04-finds = Een eerste zin van ten minste zestig tekens die ook de eerste zin is van het resultaat van een andere activiteit.
checking-r04-why = Een van beide meldt wat er van de andere is geworden. Wat er van deze is geworden, blijft onbekend.
checking-r04-example = Het resultaat van het centrum begint met het besluit om een ander project te stoppen, woord voor woord zoals bij dat project.
checking-r04-mend = Meld bij elke activiteit wat daarvan is geworden; noem wat ze delen één keer.
checking-r04-except = Bij resultaten die elders staan, en bij korte zinnen.

checking-r05-title = Geen vervolg
checking-r05-message = De activiteit { $activity } is { $progress }, maar er staat niet wanneer zij alsnog gebeurt of wat dat voor het doel betekent.
checking-r05-delayed = uitgesteld
checking-r05-stopped = gestopt
checking-r05-not-started = niet begonnen
checking-r05-finds = Een activiteit die is uitgesteld, gestopt of niet begonnen, waarbij het resultaat geen later jaar noemt en niets zegt over wat volgt.
checking-r05-why = De streefwaarde staat er nog. Wie de activiteit uitstelt, hoort te zeggen wanneer zij komt, of wat dat betekent voor de streefwaarde.
checking-r05-example = ‘Vanwege covid-19 zijn de bezoeken geannuleerd.’
checking-r05-mend = Zeg wanneer het alsnog gebeurt, of wat er in plaats daarvan gebeurt, en of de streefwaarde nog haalbaar is.
checking-r05-except = Bij activiteiten die klaar zijn, lopen of zijn aangepast.

checking-r06-title = De indicator staat bij een andere activiteit
checking-r06-message = { $indicator } staat bij activiteit { $own }, maar gaat over activiteit { $other } ({ $words }).
checking-r06-finds = Een prestatie-indicator bij de ene activiteit, terwijl zijn sprekende woorden terugkomen in een andere activiteit van hetzelfde doel en in de eigen activiteit niet.
checking-r06-why = De lezer zoekt wat activiteit a oplevert en ziet de cijfers van activiteit d. Voor d lijkt er niets te worden gemeten.
checking-r06-example = ‘a. Plaatsingen op garantiebanen’, terwijl a over gesprekken gaat en d over garantiebanen.
checking-r06-mend = Verbeter de letter.
checking-r06-except = Als de indicator bij geen activiteit hoort, of bij meer dan een.

checking-r07-title = De prestatie hoort bij geen activiteit
checking-r07-message = De prestatie-indicator { $indicator } hoort bij geen enkele activiteit, terwijl dat bij de andere wel staat.
checking-r07-finds = Een prestatie-indicator die bij geen activiteit hoort, in een document waar dat bij andere wel staat.
checking-r07-why = Een prestatie-indicator telt wat wordt gedaan. Zonder de activiteit weet de lezer niet wat dat is.
checking-r07-example = ‘Plaatsen in de opvang’ zonder letter, naast ‘a, b. Plaatsen beschermd wonen’.
checking-r07-mend = Zet de letter van de activiteit erbij.
checking-r07-except = Als bij geen enkele prestatie-indicator van het document een activiteit staat.

checking-r08-title = Klaar, maar het effect blijft uit
checking-r08-message = De activiteit { $activity } is klaar, maar { $indicator } werd niet beter: { $before } in { $year }, { $after } in { $later }.
checking-r08-finds = Een activiteit die klaar is, terwijl geen effectindicator van het doel beter werd van voor die periode tot in of na die periode.
checking-r08-why = De belofte is nagekomen, en inwoners merken er niets van. Misschien helpt de activiteit niet, of duurt het langer; beide verdienen een zin.
checking-r08-example = Campagne klaar in 2020; eenzaamheid 43% in 2016, 47% in 2020.
checking-r08-mend = Zeg waarom het effect uitblijft, en wat daarmee gebeurt.
checking-r08-except = Als de activiteit niet klaar is, of als het doel geen effectindicator heeft met cijfers van ervoor en erna waarvan bekend is wat beter is.

checking-r09-title = Twee keer dezelfde zin
checking-r09-message = In het resultaat van { $activity } staat een zin die ook bij { $other } staat: ‘{ $text }’
checking-r09-finds = Een zin van ten minste zestig tekens in de resultaten van twee activiteiten, ook als de woorden in een andere volgorde staan. Voor de eerste zin is er R04.
checking-r09-why = De zin is overgenomen. Misschien geldt hij voor allebei; vaak heeft een van de twee niets eigens te melden.
checking-r09-example = Bij de speeltuinen en bij de scouting staat met dezelfde woorden dat het Rijk geld geeft voor vrijwilligers.
checking-r09-mend = Zeg het één keer, en meld bij elke activiteit wat daarvan is geworden.
checking-r09-except = Bij resultaten die elders staan, en bij korte zinnen.

checking-r10-title = Het resultaat herhaalt de activiteit
checking-r10-message = Het resultaat van { $activity } zegt wat de activiteit is, niet wat ervan is geworden: ‘{ $text }’
checking-r10-finds = Een resultaat waarvan de eerste zin zegt wat al bij de activiteit staat: ten minste vier op de vijf van zijn woorden, en ten minste vijf, staan in één zin van die tekst.
checking-r10-why = Het plan zei al wat er zou gebeuren. Het verslag hoort te zeggen wat het opleverde: hoeveel, voor wie, met welk effect. Een resultaat dat de belofte herhaalt, meldt niets.
checking-r10-example = Activiteit ‘Het centrum geeft in elke wijk cursussen aan ouders en kinderen’, resultaat ‘Het centrum geeft in elke wijk cursussen aan ouders en kinderen’.
checking-r10-mend = Zeg hoe vaak het is gedaan, voor hoeveel mensen, en wat er veranderde; laat de beschrijving bij de activiteit.
checking-r10-except = Als de activiteit geen tekst heeft, of als de eerste zin minder dan vijf woorden heeft die iets zeggen. Een zin in de verleden tijd, of met een ontkenning, meldt wel iets.

checking-r11-title = Twee activiteiten zeggen hetzelfde
checking-r11-message = De activiteiten { $activity } en { $other } zeggen voor een deel hetzelfde: ‘{ $text }’
checking-r11-finds = Negen woorden achter elkaar die in twee activiteiten van één document staan.
checking-r11-why = Of één activiteit staat twee keer in het plan, of de tekst van de ene is voor de andere overgenomen. De lezer ziet niet wat elk toevoegt, en de resultaten worden dubbel gemeld.
checking-r11-example = ‘De gemeente biedt een combinatie van leren en werken aan werkzoekenden’ als activiteit b, en nog eens aan het begin van activiteit c.
checking-r11-mend = Maak er één activiteit van, of zeg wat er bij elk anders is.
checking-r11-except = Bij activiteiten van minder dan negen woorden.

checking-r12-title = De activiteit was al eerder afgerond
checking-r12-message = Bij { $activity } staat als resultaat over { $reported } dat het in { $ended } al klaar was.
checking-r12-finds = Een resultaat waarin staat dat de activiteit is afgelopen in een jaar voor het jaar waarover wordt gemeld.
checking-r12-why = De activiteit stond in het plan van een jaar waarin niets meer te doen was. Geld en mensen waren ervoor beloofd, en zijn ergens anders aan besteed.
checking-r12-example = Onder ‘Resultaat 2020’: ‘Het project is in 2019 afgerond.’
checking-r12-mend = Meld wat er nu in plaats daarvan gebeurt, en haal de activiteit uit het plan.
checking-r12-except = Als het resultaat geen jaar noemt waarin de activiteit afliep, of zelf geen jaar heeft.
