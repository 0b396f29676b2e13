# koersvast figures protect: welke cijfers niet worden getoond.
cli-figures-protect-summary = Toon welke cijfers niet op de website komen, en waarom.
cli-figures-protect-help =
    Cijfers over weinig mensen kunnen verraden om wie het gaat. Publiceren laat die weg, met zoveel andere als nodig is om ze niet te kunnen uitrekenen. Deze opdracht toont welke dat zijn en waarom. Er verandert niets.
    {""}
    De regels staan in disclosure.toml in de map van het plan. Zonder dat bestand gelden de gewone: minder dan 10 mensen, of minder dan 30 antwoorden in een peiling.
cli-figures-protect-example =
    koersvast figures protect plan
    koersvast figures protect plan --site website
cli-figures-protect-plan = De map met het plan.
cli-figures-protect-site = De website met eerdere publicaties. Wat daar staat, telt als bekend.
cli-figures-protect-show-all = Toon alle verborgen cijfers, ook als het er veel zijn.
cli-figures-protect-format = Wat u krijgt: text (leesbaar, als u niets kiest) of json (voor andere programma's).
cli-figures-protect-count = { $hidden ->
    [0] Van { $figures } eigen cijfers hoeft er geen te worden verborgen.
    [one] Van { $figures } eigen cijfers wordt er { $hidden } niet getoond.
   *[other] Van { $figures } eigen cijfers worden er { $hidden } niet getoond.
}
cli-figures-protect-loss = { $primary } om wat er staat, { $secondary } om de andere te beschermen; samen { $share }% van wat er in wijken en groepen is geteld.
cli-figures-protect-unjudged = { $count ->
    [one] { $count } cijfer is niet te beoordelen: er staat geen aantal bij.
   *[other] { $count } cijfers zijn niet te beoordelen: er staat geen aantal bij.
}
cli-figures-protect-attacked = Nagerekend met alles wat wordt gepubliceerd: van { $count } te kleine aantallen zijn er { $known } uit te rekenen.
cli-figures-protect-exposed = { $count ->
    [one] { $count } cijfer is niet meer te beschermen: het volgt uit wat al openbaar is.
   *[other] { $count } cijfers zijn niet meer te beschermen: ze volgen uit wat al openbaar is.
}
cli-figures-head-why = Waarom

cli-publish-hidden = { $count ->
    [one] { $count } cijfer wordt niet getoond om mensen te beschermen.
   *[other] { $count } cijfers worden niet getoond om mensen te beschermen.
} Waarom ziet u met: koersvast figures protect
