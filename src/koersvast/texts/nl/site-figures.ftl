# Plaatsen van cijfers in een tabel van een statistiekbureau.
site-place-codes = cijfer { $codes }

# De marge van een cijfer.
site-margin-short = marge { $low } tot { $high }
site-margin-asked = { $count ->
    [one] 1 deelnemer
   *[other] { $number } deelnemers
}
site-margin-means = Het cijfer in { $at } is { $figure }. Dat is een schatting: met 95% zekerheid ligt het echte cijfer tussen { $low } en { $high }.
site-margin-sample = { $count ->
    [one] Aan dit onderzoek deed 1 mens mee.
   *[other] Aan dit onderzoek deden { $number } mensen mee.
}
site-suppressed = { $count ->
    [one] Van deze indicator tonen we 1 cijfer niet, om mensen te beschermen. Het gaat daar om zo weinig mensen dat u zou kunnen raden wie het zijn.
   *[other] Van deze indicator tonen we { $count } cijfers niet, om mensen te beschermen. Het gaat daar om zo weinig mensen dat u zou kunnen raden wie het zijn.
}
site-revised = Het cijfer van { $period } is herzien: in publicatie { $version } stond { $before }, nu { $now }.

# Gewone schommeling.
site-process = Is dit gewone schommeling?
site-process-word-above = hoog
site-process-word-below = laag
site-process-word-on = opvallend
site-process-word-trend-above = stijgt
site-process-word-trend-below = daalt
site-process-word-trend-on = opvallend
site-process-variation-common = Ja. Cijfers gaan altijd een beetje op en neer, en het laatste cijfer valt binnen wat hier gewoon is: { $low } tot { $high }.
site-process-variation-improvement = Nee. Het laatste cijfer is beter dan past bij gewone schommeling. Zo'n uitschieter of reeks is bijna nooit toeval.
site-process-variation-concern = Nee. Het laatste cijfer is slechter dan past bij gewone schommeling. Zo'n uitschieter of reeks is bijna nooit toeval.
site-process-variation-high = Nee. Het laatste cijfer is hoger dan past bij gewone schommeling. Zo'n uitschieter of reeks is bijna nooit toeval.
site-process-variation-low = Nee. Het laatste cijfer is lager dan past bij gewone schommeling. Zo'n uitschieter of reeks is bijna nooit toeval.
site-process-assurance-always = Bij deze schommeling wordt het doel steeds gehaald.
site-process-assurance-never = Bij deze schommeling wordt het doel niet gehaald. Dat lukt alleen als er iets verandert.
site-process-assurance-sometimes = Bij deze schommeling wordt het doel soms wel en soms niet gehaald.
site-process-trial = De grenzen zijn nog voorlopig: er zijn { $count } metingen, en vanaf { $needed } liggen ze vaster.
site-process-points = Deze cijfers vallen op:
site-process-one = { $at }: { $figure }, { $why }.
site-process-stretch = van { $first } tot { $last }: { $why }.
site-process-point-astronomical-above = hoger dan de grens van gewone schommeling
site-process-point-astronomical-below = lager dan de grens van gewone schommeling
site-process-point-astronomical-on = buiten de grens van gewone schommeling
site-process-point-trend-above = deel van een reeks van zeven of meer die steeds stijgt
site-process-point-trend-below = deel van een reeks van zeven of meer die steeds daalt
site-process-point-trend-on = deel van een reeks die steeds één kant op gaat
site-process-point-two-of-three-above = twee van de drie dicht bij de bovengrens
site-process-point-two-of-three-below = twee van de drie dicht bij de ondergrens
site-process-point-two-of-three-on = twee van de drie dicht bij een grens
site-process-point-shift-above = deel van een reeks van zeven of meer boven het gemiddelde
site-process-point-shift-below = deel van een reeks van zeven of meer onder het gemiddelde
site-process-point-shift-on = deel van een reeks aan één kant van het gemiddelde
site-process-point-several-above = steeds hoger dan gewoon
site-process-point-several-below = steeds lager dan gewoon
site-process-point-several-on = steeds anders dan gewoon
site-process-about = Hoe bepalen we wat gewoon is?
site-key-earlier = eerdere streefwaarde
site-key-limits = gewone schommeling, met het gemiddelde
site-key-special = opvallend cijfer
site-key-break = hier veranderde de manier van meten

# Trend in gewone woorden.
site-trend-rising = Van { $first } tot { $last } stijgt het, gemiddeld met { $slope } per jaar. Zo'n duidelijke stijging is bijna nooit toeval.
site-trend-falling = Van { $first } tot { $last } daalt het, gemiddeld met { $slope } per jaar. Zo'n duidelijke daling is bijna nooit toeval.
site-trend-none = Van { $first } tot { $last } is er geen duidelijke stijging of daling. De verschillen kunnen toeval zijn.
site-trend-better = Dat gaat de goede kant op.
site-trend-worse = Dat gaat de verkeerde kant op.
site-trend-broken = Oudere cijfers tellen niet mee, want in { $at } veranderde de manier van meten.
site-trend-p = De letter p staat voor de kans dat toeval alleen zo'n duidelijke reeks geeft. Is die kans kleiner dan 0,05 (één op twintig), dan noemen we het een stijging of daling.

# De belofte door de jaren.
site-promise = De belofte door de jaren
site-promise-words = Elk document dat iets zegt over de streefwaarde of het cijfer, het oudste eerst.
site-promise-caption = Wat elk document zegt
site-promise-target = Wat de gemeente belooft
site-promise-figure = Nieuwste cijfer in dit document
site-promise-set = nieuw: { $targets }
site-promise-moved = verschoven: { $targets }
site-promise-from-to = { $period } van { $before } naar { $target }
site-promise-kept = { $count ->
    [one] 1 streefwaarde bleef gelijk
   *[other] { $count } streefwaarden bleven gelijk
}

# Een gebied naast de hele gemeente.
site-beside-certain = meer dan toeval
site-beside-within-margin = geen duidelijk verschil
site-beside-margin-unknown = marge niet bekend

# Oordelen.
site-badge-no-new-data = geen nieuw cijfer

# De gemeente naast andere.
site-benchmark = Naast andere gemeenten
site-benchmark-chart = Gemeenten naast elkaar in { $period }
site-benchmark-caption = Cijfers van { $period }, van hoog naar laag. Een streep is de marge: daar ligt het echte cijfer met 95% zekerheid.
site-benchmark-table = Alle cijfers van de gemeenten
site-benchmark-name = Gemeente of land
site-benchmark-beside = Naast { $own }
site-benchmark-country-higher = { $own } ({ $figure }) ligt hoger dan { $other } ({ $reference }). Dat verschil is meer dan toeval.
site-benchmark-country-lower = { $own } ({ $figure }) ligt lager dan { $other } ({ $reference }). Dat verschil is meer dan toeval.
site-benchmark-country-same = Tussen { $own } ({ $figure }) en { $other } ({ $reference }) is geen duidelijk verschil.
site-benchmark-country-unknown = { $own } heeft { $figure }, { $other } { $reference }. De marge is niet bekend, dus we weten niet of dit verschil toeval is.
site-benchmark-place = Van hoog naar laag staat de gemeente op plaats { $place } van { $count }.
site-benchmark-place-between = Door toeval kan dat ook een plaats van { $best } tot { $worst } zijn.
site-benchmark-place-certain = Die plaats staat vast: met alle andere is het verschil groter dan toeval.
site-benchmark-place-unknown = Hoe zeker die plaats is, weten we niet: niet van elk cijfer is de marge bekend.
site-benchmark-higher = hoger
site-benchmark-lower = lager
site-benchmark-same = geen duidelijk verschil
site-benchmark-unknown = marge niet bekend
site-funnel = Is het verschil toeval?
site-funnel-chart = Gemeenten naar grootte, met wat door toeval kan
site-funnel-caption = Bij een kleine gemeente doet toeval meer. Tussen de gebogen lijnen kan een verschil met het gemiddelde toeval zijn.
site-funnel-within = { $own } ligt tussen de lijnen. Het verschil met het gemiddelde ({ $average }) kan toeval zijn.
site-funnel-high = { $own } ligt boven de lijnen. Dat is hoger dan toeval rond het gemiddelde ({ $average }) geeft.
site-funnel-low = { $own } ligt onder de lijnen. Dat is lager dan toeval rond het gemiddelde ({ $average }) geeft.
site-funnel-others = { $count ->
    [one] Ook als we meetellen hoeveel gemeenten we vergelijken, valt op: { $names }.
   *[other] Ook als we meetellen hoeveel gemeenten we vergelijken, vallen op: { $names }.
}
site-badge-by-person = { $outcome } (oordeel van een persoon)
site-figures-all = Toon alle { $count } cijfers

# Uitleg bij het oordeel.
site-about-margin = Wat is een marge?
site-about-margin-words = Een peiling vraagt het niet aan iedereen. Het echte cijfer kan daarom iets hoger of lager liggen. De marge zegt tussen welke cijfers het met 95% zekerheid ligt. Hoe meer mensen meedoen, hoe kleiner de marge.
site-about-process = Wat is gewone schommeling?
site-about-process-words = Elk cijfer gaat op en neer, ook als er niets verandert. Zijn er tien of meer metingen, dan rekenen we uit hoever een cijfer gewoonlijk van het gemiddelde af ligt. Een cijfer valt op als het buiten die grenzen ligt. Het valt ook op als er zeven op een rij aan dezelfde kant van het gemiddelde liggen, als er zeven op een rij stijgen of dalen, of als twee van de drie dicht bij een grens liggen. Deze regels komen uit de zorg in Engeland (Making Data Count).
site-about-beside = Hoe vergelijken we gemeenten en gebieden?
site-about-beside-words = We noemen een cijfer pas hoger of lager als het verschil groter is dan toeval kan maken. Kennen we de marge niet, dan staat dat erbij.
site-about-person = Kan een mens het oordeel veranderen?
site-about-person-words = Ja. Dan staat bij het oordeel wie dat deed, wanneer en waarom, en wat Koersvast zelf had berekend. Verandert daarna het cijfer of de streefwaarde, dan geldt het berekende oordeel weer.
site-beside-share = { $share } van de hele gemeente
