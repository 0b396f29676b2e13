reading-note-tile = Voorstel: gelezen van een pagina met losse cijfers; welk bijschrift, welke groep en welke bron erbij horen, is uit volgorde en aantal afgeleid.
reading-note-sentence = Voorstel: gelezen uit een zin: “{ $sentence }”
reading-unread-tile = Op deze pagina met losse cijfers is niet te zeggen welk bijschrift bij dit cijfer hoort.
reading-note-source = Bron: { $source }.
