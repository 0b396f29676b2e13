# Rules about references: to parts, pages, policy documents and links.

checking-d19-title = A reference to a part that is not there
checking-d19-message = The text refers to ‘{ $part }’, but that part is not in the document.

checking-d20-title = An annex that is not there
checking-d20-message = The text refers to { $annex } (an annex), which is not in the document.

checking-d21-title = A reference to a page, without pages
checking-d21-message = The text refers to page { $page }, but this document has no pages.

checking-d22-title = A reference to a part in another document
checking-d22-message = The text refers to ‘{ $part }’, which is not in this document.

checking-d23-title = A period that ends before it begins
checking-d23-message = The period { $period } ({ $subject }) ends before it begins.

checking-d24-title = One plan with two periods
checking-d24-message = ‘{ $plan }’ has the years { $one } in one place and { $other } in another.

checking-d25-title = Two years in which the same begins
checking-d25-message = Here stands ‘{ $one }’, elsewhere ‘{ $other }’. Is that about the same?

checking-d26-title = The letters of an abbreviation are changed about elsewhere
checking-d26-message = This document has { $one } and { $other }. Is that the same abbreviation?

checking-d27-title = Abbreviations that are explained and not used
checking-d27-message = { $count ->
    [one] The abbreviation { $terms } is in the list and nowhere used.
   *[other] { $count } abbreviations are in the list and nowhere used: { $terms }.
 }

checking-d28-title = One document with two names
checking-d28-message = Number { $reference } is called ‘{ $one }’ here and ‘{ $other }’ there.

checking-d29-title = A link to a document that is not named
checking-d29-message = { $policy } ({ $reference }) has no link; a link with the same words has number { $found }.

checking-d30-title = A link to a letter or explanation
checking-d30-message = The link of { $policy } leads to a paper that is itself called ‘{ $word }’.

checking-d31-title = The link of a document has another title
checking-d31-message = The text says ‘{ $name }’; the link with the same number leads to ‘{ $file }’.

checking-d32-title = A policy document in the text that is not in the list
checking-d32-message = The text names ‘{ $policy }’; the list of policy documents does not have it.

checking-d33-title = A title with and without a comma
checking-d33-message = The title stands as ‘{ $one }’ and as ‘{ $other }’.

checking-d34-title = A number with another sign
checking-d34-message = Number { $reference } is written otherwise than the other numbers, such as { $usual }.

checking-d35-title = Abbreviations in the text without explanation
checking-d35-message = { $count } abbreviations are in the text and nowhere explained: { $terms }.
