# Uitkomsten en zekerheid, in een paar woorden.
assessing-outcome-achieved = gehaald
assessing-outcome-missed = niet gehaald
assessing-outcome-on-course = op koers
assessing-outcome-off-course = niet op koers
assessing-outcome-no-target = geen doel
assessing-outcome-no-data = geen cijfer
assessing-outcome-not-comparable = niet te vergelijken

assessing-certainty-certain = zeker
assessing-certainty-within-margin = binnen de marge
assessing-certainty-margin-unknown = marge niet bekend

# Een oordeel van een persoon, in plaats van het berekende.
assessing-override = Oordeel van { $by } op { $on }: { $outcome } (“{ $reason }”); berekend: { $computed }.
assessing-overridden = { $count ->
    [one] waarvan { $count } door een persoon bepaald
   *[other] waarvan { $count } door een persoon bepaald
  }

# Perioden en eenheden.
assessing-quarter = het { $quarter }e kwartaal van { $year }
assessing-school-year = schooljaar { $years }
assessing-figure-at = { $value } in { $at }

# Wat een doel vraagt; $value kan ook "de nulmeting (43%)" zijn.
assessing-ask-at-least = minstens { $value }
assessing-ask-more = hoger dan { $value }
assessing-ask-at-most = hoogstens { $value }
assessing-ask-less = lager dan { $value }
assessing-ask-between = { $value } tot en met { $valueTo }
assessing-ask-equal = gelijk aan { $value }
assessing-ask-exactly = { $value }
assessing-ask-upward = { $value } of hoger
assessing-ask-downward = { $value } of lager
assessing-ask-words = “{ $words }”
assessing-reference-baseline = de nulmeting ({ $value })
assessing-reference-measured = de meting van { $at } ({ $value })

# De reden van een oordeel: eerst wat er gevraagd en gemeten is.
assessing-reason-target-year-achieved = Het doel voor { $when } was { $target } en het werd { $value }: gehaald.
assessing-reason-target-year-missed = Het doel voor { $when } was { $target }, maar het werd { $value }: niet gehaald.
assessing-reason-target-year-same = Het doel voor { $when } was { $target } en het werd { $value }. Door de onzekerheidsmarge is er geen verschil te zien: gehaald.
assessing-reason-after-target-year-achieved = Het doel voor { $when } was { $target } en in { $at } was het { $value }: gehaald.
assessing-reason-after-target-year-missed = Het doel voor { $when } was { $target }, maar in { $at } was het { $value }: niet gehaald.
assessing-reason-after-target-year-same = Het doel voor { $when } was { $target } en in { $at } was het { $value }. Door de onzekerheidsmarge is er geen verschil te zien: gehaald.
assessing-reason-undated-target-achieved = Het doel is { $target }, zonder jaartal. De laatste meting is { $measured }: gehaald.
assessing-reason-undated-target-missed = Het doel is { $target }, zonder jaartal. De laatste meting is { $measured }: niet gehaald.
assessing-reason-undated-target-same = Het doel is { $target }, zonder jaartal. De laatste meting is { $measured }; door de onzekerheidsmarge is er geen verschil te zien: gehaald.
assessing-reason-on-path-on-course = In { $at } was het { $value }. Op weg naar het doel voor { $when } ({ $target }) moest het toen { $path } zijn: op koers.
assessing-reason-on-path-off-course = In { $at } was het { $value }. Op weg naar het doel voor { $when } ({ $target }) moest het toen { $path } zijn: niet op koers.
assessing-reason-on-path-off-course-flat = Het doel voor { $when } is { $target }, maar in { $at } was het { $value }: niet op koers.
assessing-reason-already-met-on-course = Het doel voor { $when } is { $target } en in { $at } was het al { $value }: op koers.
assessing-reason-already-met-same = Het doel voor { $when } is { $target } en in { $at } was het { $value }. Door de onzekerheidsmarge is er geen verschil te zien: op koers.
assessing-reason-no-target = Er is geen doel in cijfers (streefwaarde) vastgelegd.
assessing-reason-target-to-follow = Het doel in cijfers (streefwaarde) volgt nog.
assessing-reason-nothing-known = Er is geen doel in cijfers (streefwaarde) en er is geen cijfer.
assessing-reason-no-value = Het doel voor { $when } is { $target }, maar er is geen enkel cijfer.
assessing-reason-value-missing = Het doel voor { $when } is { $target }, maar over { $at } is er geen cijfer ({ $missing }).
assessing-reason-only-baseline = Na de nulmeting ({ $baseline }) is er geen nieuw cijfer. Het doel voor { $when } is { $target }.
assessing-reason-only-parts = Het doel voor { $when } is { $target }. Er zijn alleen cijfers voor andere gebieden of groepen.
assessing-reason-target-year-not-measured = Het doel voor { $when } is { $target }, maar over { $when } is er geen cijfer. De laatste meting is { $measured }.
assessing-reason-series-break = De manier van meten is veranderd. Daarom kan { $measured } niet vergeleken worden met eerdere cijfers of met het doel voor { $when } ({ $target }).
assessing-reason-no-direction = Het doel voor { $when } is { $target } en de laatste meting is { $measured }. Er staat niet bij of hoger of lager beter is, dus een oordeel is niet mogelijk.
assessing-reason-no-baseline = Het doel voor { $when } is { $target } en de laatste meting is { $measured }. Er is geen nulmeting of eerdere meting, dus de koers is niet te bepalen.
assessing-reason-no-reference = Het doel voor { $when } is { $target }, maar het cijfer om mee te vergelijken ontbreekt. De laatste meting is { $measured }.
assessing-reason-text-target = Het doel voor { $when } staat er in woorden: { $target }. Dat is niet met een cijfer te vergelijken; de laatste meting is { $measured }.
assessing-reason-unclear-range = Het doel voor { $when } is een bereik waarvan een grens ontbreekt of de grenzen omgekeerd staan ({ $target }). De laatste meting is { $measured }.
assessing-reason-observation-undated = Het doel voor { $when } is { $target }. Er is een cijfer ({ $measured }), maar het jaar staat er niet bij.
assessing-reason-period-length = Het doel voor { $when } is { $target }. De laatste meting ({ $measured }) gaat over een periode van een andere lengte en is er niet mee te vergelijken.

# Daarna de nulmeting en de zekerheid; deze delen worden met "; " tot één zin gemaakt.
assessing-context-baseline = de nulmeting was { $baseline }
assessing-context-baseline-better = de nulmeting was { $baseline }, dus het gaat de goede kant op
assessing-context-baseline-worse = de nulmeting was { $baseline }, dus het gaat de verkeerde kant op
assessing-context-baseline-better-bare = de nulmeting was { $baseline }, dus het gaat de kant van het doel op
assessing-context-baseline-worse-bare = de nulmeting was { $baseline }, dus het gaat van het doel af
assessing-context-baseline-same = de nulmeting was even hoog ({ $baseline })
assessing-context-baseline-no-difference = de nulmeting was { $baseline }, maar dat verschil kan toeval zijn
assessing-context-latest = de laatste meting was { $measured }
assessing-context-certain = ook met de onzekerheidsmarge ({ $lower } tot { $upper }) is dat zeker
assessing-context-within-margin = zeker is dat niet, want met de onzekerheidsmarge kan het { $lower } tot { $upper } zijn
assessing-context-margin-unknown = de onzekerheidsmarge is niet bekend

# Een doel zonder jaartal.
assessing-no-year = de hele periode

# De berekening, stap voor stap.
assessing-step-target = Doel voor { $when }: { $target }.
assessing-step-printed = Zo staat het in het document: “{ $raw }”.
assessing-step-moved = Dit doel is in een nieuwer document veranderd. Eerder was het: { $target }.
assessing-step-direction = In het document staat een kaal getal. Voor deze indicator is { $direction } beter; daarom telt het doel als { $target }.
assessing-direction-increase = hoger
assessing-direction-decrease = lager
assessing-direction-maintain = gelijk blijven
assessing-step-observation = Meting: { $measured }.
assessing-step-provisional = Dit cijfer is voorlopig.
assessing-step-baseline = Nulmeting: { $baseline }.
assessing-from-to = { $first } tot en met { $last }
assessing-step-joined = De cijfers van { $periods } zijn van “{ $name }” uit een eerder document. { $by } bevestigde op { $on } dat dit dezelfde indicator is (“{ $reason }”).
assessing-step-path = Het pad is een rechte lijn van { $start } (eind { $from }) naar { $aim } (eind { $to }). Bij deze meting was { $passed } van de tijd voorbij. Dan hoort het { $path } te zijn.
assessing-step-met = { $value } voldoet aan: { $target }.
assessing-step-not-met = { $value } voldoet niet aan: { $target }.
assessing-step-margin-published = De onzekerheidsmarge is { $lower } tot { $upper } (95%), zoals de bron die geeft.
assessing-step-margin-sample = De onzekerheidsmarge is { $lower } tot { $upper } (95%, methode van Wilson, { $n } deelnemers).
assessing-step-margin-share = De onzekerheidsmarge is { $lower } tot { $upper } (95%, methode van Wilson, { $x } van { $n }).
assessing-step-margin-events = De onzekerheidsmarge is { $lower } tot { $upper } (95%, methode van Byar voor aantallen gebeurtenissen).
assessing-step-margin-difference = Met de onzekerheid van beide metingen samen ligt het tussen { $lower } en { $upper } (95%, methode van Newcombe).
assessing-step-margin-unknown = De onzekerheidsmarge is niet bekend: de bron geeft geen marge en geen aantal deelnemers.
assessing-step-detectable = Dit onderzoek laat een verandering pas goed zien vanaf ongeveer { $points } procentpunt.

# Trends.
assessing-trend-rising = stijgend
assessing-trend-falling = dalend
assessing-trend-none = geen duidelijke trend
assessing-trend-too-few = te weinig metingen voor een trend
assessing-trend-reason-rising = Van { $first } tot { $last } is er een stijging, gemiddeld { $slope } per jaar. Die is te duidelijk voor toeval ({ $count } metingen, { $p }).
assessing-trend-reason-falling = Van { $first } tot { $last } is er een daling, gemiddeld { $slope } per jaar. Die is te duidelijk voor toeval ({ $count } metingen, { $p }).
assessing-trend-reason-none = Van { $first } tot { $last } is er geen duidelijke stijging of daling ({ $count } metingen, { $p }).
assessing-trend-reason-too-few = Er { $count ->
    [one] is 1 meting
   *[other] zijn { $count } metingen
  } die { $count ->
    [one] meetelt
   *[other] meetellen
  }. Voor een trend zijn er { $needed } nodig.
assessing-trend-points = { $points } procentpunt
assessing-trend-p = p = { $p }
assessing-trend-p-below = p < { $p }
assessing-trend-break = Eerdere metingen tellen niet mee, want de manier van meten is in { $at } veranderd.
assessing-trend-joined = De cijfers tot en met { $last } zijn van “{ $name }” uit een eerder document; een medewerker bevestigde dat dit dezelfde indicator is.
assessing-trend-better = Dat gaat de goede kant op.
assessing-trend-worse = Dat gaat de verkeerde kant op.

# De stand van een doel, een programma of het hele plan.
assessing-status-known = { $known } van { $total } { $total ->
    [one] indicator heeft
   *[other] indicatoren hebben
  } een oordeel.
assessing-status-none = Er zijn geen indicatoren.
assessing-unknown-no-indicator = geen indicator
assessing-unknown-no-target = wel indicatoren, maar geen doel in cijfers
assessing-unknown-no-data = wel een doel in cijfers, maar geen metingen
assessing-unknown-not-comparable = cijfers die niet te vergelijken zijn

# Zo komt het oordeel tot stand (uitleg op de site).
assessing-explained-title = Zo komt het oordeel tot stand
assessing-explained-intro = Bij elk cijfer vragen we: gaat het zoals de gemeente wil? Het antwoord is een oordeel met een reden. We geven geen rapportcijfer en geen gemiddelde.
assessing-explained-target-title = Is het doel gehaald?
assessing-explained-target = Is er een meting over het jaar van het doel? Dan vergelijken we die met het doel. Het oordeel is dan: gehaald of niet gehaald. Is er alleen een latere meting, dan vergelijken we die met het laatste doel ervoor.
assessing-explained-path-title = Is het op koers?
assessing-explained-path = Is het jaar van het doel nog niet gemeten? Dan trekken we een rechte lijn van de nulmeting naar het doel. Ligt de laatste meting op die lijn, of aan de goede kant ervan? Dan is het op koers. Zijn er ook doelen voor jaren ertussen? Dan loopt de lijn langs die doelen.
assessing-explained-direction-title = Welke kant is goed?
assessing-explained-direction = Dat staat vaak in het doel zelf (“meer dan 60%”) of bij de indicator. Staat het nergens? Dan oordelen we alleen als het doel precies is gehaald.
assessing-explained-margin-title = Hoe zeker is het?
assessing-explained-margin = Een onderzoek onder een deel van de inwoners heeft een onzekerheidsmarge. Blijft het oordeel hetzelfde binnen die hele marge, dan is het zeker. Anders zeggen we dat het binnen de marge valt. Geeft de bron geen marge, dan is die niet bekend. Dat is geen kleine marge: we weten het gewoon niet.
assessing-explained-unknown-title = Wanneer is er geen oordeel?
assessing-explained-unknown = Soms is er geen oordeel. Er is dan geen doel in cijfers, of geen meting na de nulmeting. Of de cijfers zijn niet te vergelijken. Bijvoorbeeld omdat de vraag in het onderzoek is veranderd. De reden staat er altijd bij.
assessing-explained-trend-title = Wat is een trend?
assessing-explained-trend = Zijn er vijf of meer metingen? Dan kijken we of er een duidelijke stijging of daling is. Duidelijk wil zeggen: toeval alleen geeft zo'n reeks minder dan één op de twintig keer. Zijn er minder metingen? Dan zeggen we niets over een trend.
assessing-explained-count-title = Hoe tellen we op?
assessing-explained-count = Voor een doel of programma tellen we de oordelen. Hoeveel zijn er gehaald of op koers? Hoeveel niet? En hoeveel zijn er niet bekend? We maken er geen gemiddelde van. Een gemiddelde verbergt wat slecht gaat en wat niemand weet.
