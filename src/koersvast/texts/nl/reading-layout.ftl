reading-layout-straddles = De tekst staat niet recht onder één kolom van de tabel.
