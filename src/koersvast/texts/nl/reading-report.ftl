reading-report-title = Leesverslag
reading-report-intro = Links staat wat er in het document staat, rechts wat Koersvast eruit heeft gelezen. Eerst komt wat u het best kunt nakijken: cijfers met een opmerking, en tekst die geen plaats vond.
reading-report-doubtful = { $count ->
    [0] Niets om na te kijken
    [one] { $count } plek om na te kijken
   *[other] { $count } plekken om na te kijken
}
reading-report-whole = Het hele document
reading-report-elsewhere = Plaats onbekend
reading-report-table = Tabel uit het document
reading-report-page = pagina { $number }
reading-report-line = regel { $number }
