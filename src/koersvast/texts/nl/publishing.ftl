publishing-not-a-folder = { $folder } is een bestand en geen map. Kies een map voor de website.
publishing-folder-in-use = In { $folder } staan bestanden die Koersvast niet heeft gemaakt (er is geen { $manifest }). Kies een lege map of een map met een eerdere website van Koersvast.
