# Documents (D): do references, terms and figures agree within and between documents?

checking-d01-title = One number at two titles
checking-d01-message = Number { $reference } stands both at { $one } and at { $other }.

checking-d02-title = This number cannot be
checking-d02-message-zero = The number { $reference } of { $policy } begins with a zero, unlike all other numbers.
checking-d02-message = Number { $reference } of { $policy } has { $count ->
    [one] one digit
   *[other] { $count } digits
 } after the year, unlike the other numbers (mostly { $usual }).
checking-d02-message-future = Number { $reference } of { $policy } is of a later year than the document itself ({ $last }).

checking-d03-title = The link belongs to another document
checking-d03-message = { $policy } has number { $reference }, but its link leads to { $found }.
checking-d03-message-title = The link at { $policy } has the title of { $other }.

checking-d04-title = One title with two numbers
checking-d04-message = { $policy } stands there with different numbers: { $references }.

checking-d05-title = An abbreviation with two meanings
checking-d05-message = { $term } is explained in two ways: ‘{ $one }’ and ‘{ $other }’.

checking-d06-title = An abbreviation without explanation
checking-d06-message = The abbreviation { $term } is used { $count ->
    [one] once
   *[other] { $count } times
 } and nowhere explained.

checking-d07-title = Two documents, two figures
checking-d07-message = { $indicator } is { $one } in { $period } according to { $document }, but { $other } according to { $source }.

checking-d08-title = Another target year for the same measurement
checking-d08-message = { $one } and { $other } both have a baseline of { $start }, but the target is for { $year } ({ $target }) and for { $later } ({ $another }).{ $count ->
    [one] {""}
   *[other] {" "}In all, { $count } targets differ.
 }

checking-d09-title = The page does not exist
checking-d09-message = Page { $page } is referred to, but the last thing that was read stands on page { $last }.

checking-d10-title = A policy document that has run out
checking-d10-message = { $policy } ran until { $end }, while the plan begins in { $year }.
checking-d10-message-within = { $policy } runs until { $end }, while the plan runs until { $until }.

checking-d11-title = One source spelled in two ways
checking-d11-message = ‘{ $one }’ and ‘{ $other }’ look like one source, spelled in two ways.

checking-d12-title = An advice without answer
checking-d12-message = The advice on { $subject } was not answered.

checking-d13-title = A code written in two ways
checking-d13-message = The same code stands there in different ways: { $codes }.

checking-d14-title = Other ages in another document
checking-d14-message = { $document } measures { $indicator }, while { $source } measured { $other }: the ages differ, so the figures cannot be compared.

checking-d15-title = A name is written in different ways
checking-d15-message = The same name is written in different ways: { $ways }.

checking-d16-title = Measurable goals were asked for, and did not come
checking-d16-message = { $count } advices { $known ->
    [yes] (of { $body }) {""}
   *[no] {""}
 }ask for measurable goals or results. None of them was adopted{ $partly ->
    [0] {""}
    [one] {""}, one in part
   *[other] {""}, { $partly } in part
 }.

checking-d17-title = Two figures for what seems the same
checking-d17-message = { $indicator } is { $value } and { $other } is { $another }, both in { $period } and from one source: is that the same?

checking-d18-title = A word in a name is spelled in another way
checking-d18-message = ‘{ $word }’ stands in a name; elsewhere stands ‘{ $other }’. Is that the same word?
