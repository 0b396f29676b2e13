reading-doubt-one-of-columns = Hier staat één waarde voor kolommen zonder jaar; of het de nulmeting of een realisatie is, is niet te zien.
reading-doubt-columns = Er staan { $found } waarden voor { $expected } jaren; bij welke jaren ze horen, is niet te zien.
reading-doubt-empty-cell = Er staan { $found } waarden voor { $expected } jaren; welk jaar leeg is, is afgeleid uit het wit tussen de waarden.
reading-doubt-stack = Er staan { $found } waarden in een tabel met plaats voor { $expected }; waar ze horen, is niet te zien.
reading-doubt-year-above = Het jaar staat alleen bij de bovenste waarde van deze cel.
