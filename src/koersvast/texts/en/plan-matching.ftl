# Which indicators of two documents may be the same.
plan-matching-likely-same = Probably the same.
plan-matching-likely-renamed = Perhaps the same by another name.
plan-matching-likely-redefined = The same name, but perhaps measured otherwise.
plan-matching-name-same = The names are equal.
plan-matching-name-like = The names are alike: “{ $one }” and “{ $other }”.
plan-matching-figures = { $count ->
    [one] There is one figure of the same year; { $equal ->
        [0] it is not equal.
       *[other] it is equal.
    }
   *[other] Of { $count } figures of the same years { $equal ->
        [one] { $equal } is equal.
       *[other] { $equal } are equal.
    }
}
plan-matching-unit-same = The unit is the same: { $one }.
plan-matching-unit-differs = The unit differs: { $one } and { $other }.
plan-matching-population-same = They are about the same group: { $one }.
plan-matching-population-differs = The group differs: “{ $one }” and “{ $other }”.
plan-matching-source-same = The source is the same: { $one }.
plan-matching-source-differs = The source differs: “{ $one }” and “{ $other }”.
