# Welke indicatoren van twee documenten dezelfde kunnen zijn.
plan-matching-likely-same = Waarschijnlijk dezelfde.
plan-matching-likely-renamed = Misschien dezelfde met een andere naam.
plan-matching-likely-redefined = Dezelfde naam, maar misschien iets anders gemeten.
plan-matching-name-same = De namen zijn gelijk.
plan-matching-name-like = De namen lijken op elkaar: “{ $one }” en “{ $other }”.
plan-matching-figures = { $count ->
    [one] Er is één cijfer over hetzelfde jaar; { $equal ->
        [0] het is niet gelijk.
       *[other] het is gelijk.
    }
   *[other] Van { $count } cijfers over dezelfde jaren { $equal ->
        [one] is er { $equal } gelijk.
       *[other] zijn er { $equal } gelijk.
    }
}
plan-matching-unit-same = De eenheid is gelijk: { $one }.
plan-matching-unit-differs = De eenheid verschilt: { $one } en { $other }.
plan-matching-population-same = Ze gaan over dezelfde groep: { $one }.
plan-matching-population-differs = De groep verschilt: “{ $one }” en “{ $other }”.
plan-matching-source-same = De bron is gelijk: { $one }.
plan-matching-source-differs = De bron verschilt: “{ $one }” en “{ $other }”.
