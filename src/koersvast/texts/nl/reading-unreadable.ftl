reading-unreadable-missing = { $file }: dit bestand is er niet. Controleer de naam en de map.
reading-unreadable-folder = { $file }: in deze map staan geen webpagina's. Verwacht: een map met de HTML-pagina's van één document. Geef anders de bestanden zelf op.
reading-unreadable-access = { $file }: dit bestand mag niet worden gelezen ({ $found }). Controleer de rechten op het bestand.
reading-unreadable-empty = { $file }: dit bestand is leeg (0 bytes aan inhoud). Verwacht: een document met tekst. Haal het document opnieuw op.
reading-unreadable-no-text = { $file }: in dit document staat geen tekst. Verwacht: tekst of tabellen. Controleer of dit het goede bestand is.
reading-unreadable-encrypted = { $file }: dit document is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en lees het opnieuw in.
reading-unreadable-damaged = { $file }: dit lijkt een { $kind }-bestand, maar het is beschadigd of niet volledig ({ $found }). Haal het document opnieuw op, of open het en sla het opnieuw op.
reading-unreadable-damaged-pages = { $file }, { $pages }: dit deel van het document is beschadigd ({ $found }). Er is niets gelezen, zodat er geen cijfers ontbreken zonder dat u het weet. Haal het document opnieuw op, of open het en sla het opnieuw op.
reading-unreadable-scanned = { $file }, { $pages }: hier staat alleen een afbeelding, zonder tekst. Verwacht: tekst die te selecteren is. Gebruik het originele document, of laat de scan eerst omzetten naar tekst (OCR).
reading-unreadable-image = { $file }: dit is een afbeelding ({ $found }). Verwacht: PDF, Word (.docx), HTML, Excel (.xlsx), .ods of platte tekst. Gebruik het document waar de afbeelding uit komt.
reading-unreadable-archive = { $file }: dit is een archief ({ $found }). Pak het uit en lees de documenten die erin zitten.
reading-unreadable-old-office = { $file }: dit is een bestand van { $found }. Verwacht: { $expected }. Open het en sla het op als { $expected }.
reading-unreadable-unsupported = { $file }: dit is een bestand van het soort { $found }. Verwacht: PDF, Word (.docx), HTML, Excel (.xlsx), .ods of platte tekst. Sla het op als een van deze soorten.
reading-unreadable-unknown = { $file }: van dit bestand is niet te zien wat het is; het begint met { $found }. Verwacht: PDF, Word (.docx), HTML, Excel (.xlsx), .ods of platte tekst. Controleer of dit het goede bestand is.
reading-unreadable-too-large = { $file }: uitgepakt is dit bestand { $found }; het hoogste is { $expected }. Splits het document, of sla het op zonder afbeeldingen.
reading-unreadable-pages = { $count ->
    [one] pagina { $pages }
   *[other] pagina's { $pages }
}
