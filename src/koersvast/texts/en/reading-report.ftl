reading-report-title = Reading report
reading-report-intro = On the left is what stands in the document, on the right what Koersvast read from it. First comes what is best looked over: figures with a remark, and text that found no place.
reading-report-doubtful = { $count ->
    [0] Nothing to look over
    [one] { $count } thing to look over
   *[other] { $count } things to look over
}
reading-report-whole = The whole document
reading-report-elsewhere = Place unknown
reading-report-table = Table of the document
reading-report-page = page { $number }
reading-report-line = line { $number }
