# koersvast figures care: cijfers over zorggebruik.
cli-figures-care-summary = Maak cijfers over jeugdhulp en Wmo uit toewijzingen en declaraties.
cli-figures-care-help =
    Telt cliënten, instroom, uitstroom, volume, bedragen en wachttijden, per wet, productcategorie, verwijzer, aanbieder en gebied, per kwartaal en jaar. Naast de declaraties staat wat met aanbieders is afgesproken. Van jeugdhulp ook uitval, herhaald beroep, tevredenheid en bereikte doelen.
    {""}
    In de bestanden staat van een cliënt alleen een sleutel zonder betekenis. Die wordt geteld en niet bewaard. Een bestand met een BSN, naam of geboortedatum wordt geweigerd. De indicatoren komen in het plan; bij publiceren blijven kleine aantallen weg.
cli-figures-care-example =
    koersvast figures care plan --allocations toewijzingen.csv --until 2025-03-31
    koersvast figures care plan --allocations toewijzingen.csv --declarations declaraties.csv --contracts contracten.csv --until 2025-03-31 --yes
cli-figures-care-plan = De map met het plan.
cli-figures-care-allocations = De toewijzingen (CSV of Excel): Client, Wet, Productcategorie, Ingangsdatum, en wat er verder bekend is.
cli-figures-care-declarations = De declaraties: Client, Wet, Productcategorie, Maand en BedragCenten of BedragEuro.
cli-figures-care-contracts = De contracten: Wet, Productcategorie, Periode, en Volume met Eenheid of BedragEuro.
cli-figures-care-outcomes = Wat cliënten na afloop zeiden: Client, Wet, Productcategorie, Datum, Cijfer en DoelBereikt.
cli-figures-care-since = De eerste dag waarover u cijfers wilt. Zonder deze optie: 1 januari van het jaar ervoor.
cli-figures-care-until = De laatste dag waarover de bestanden gaan (de peildatum).
cli-figures-care-title = Hoe deze cijfers heten op de website.
cli-figures-care-name = Zorggebruik tot en met { $day }
cli-error-care-none = Geef een bestand: --allocations, --declarations, --contracts of --outcomes.
