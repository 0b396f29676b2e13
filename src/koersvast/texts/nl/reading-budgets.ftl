reading-unread-amount = Dit is niet als bedrag begrepen.
reading-unread-amount-column = De kop van deze kolom (“{ $head }”) zegt niet om welke begroting en welk jaar het gaat.
reading-unread-amount-kind = De rij zegt niet of dit lasten, baten of een saldo zijn.
reading-unread-amount-goal = Dit bedrag hoort bij geen programma, beleidsveld of doel dat bekend is.
reading-unread-amount-twice = Voor dit jaar staat al een ander bedrag van deze soort in het document.
