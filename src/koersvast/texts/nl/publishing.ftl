publishing-not-a-folder = { $folder } is een bestand en geen map. Kies een map voor de website.
publishing-folder-in-use = In { $folder } staan bestanden die Koersvast niet heeft gemaakt (er is geen { $manifest }). Kies een lege map of een map met een eerdere website van Koersvast.
publishing-version-taken = In { $folder } staat publicatie { $version } al. Wat gepubliceerd is, verandert niet meer. Kies een andere naam met --version.
publishing-list-damaged = In { $folder } is { $file } beschadigd. Daarin staan de eerdere publicaties. Zet het bestand terug uit een reservekopie en probeer het opnieuw.
publishing-version-lost = In { $folder } ontbreekt de map { $place } met publicatie { $version }. Zet de map terug uit een reservekopie en probeer het opnieuw.
publishing-version-damaged = In { $folder } kan het plan van publicatie { $version } niet worden gelezen ({ $place }). Zet de map terug uit een reservekopie en probeer het opnieuw.
