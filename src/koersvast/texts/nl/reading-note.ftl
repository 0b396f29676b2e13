reading-note-tile = Voorstel: gelezen van een pagina met losse cijfers; welk bijschrift, welke groep en welke bron erbij horen, is uit volgorde en aantal afgeleid.
reading-note-sentence = Voorstel: gelezen uit een zin: “{ $sentence }”
reading-note-source = Bron: { $source }.
