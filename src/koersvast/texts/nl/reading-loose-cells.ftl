reading-doubt-labels = De tekst van deze rij kan ook anders over de kolommen zijn verdeeld.
reading-doubt-too-few = Er staan { $found } getallen voor { $expected } kolommen; niet te zeggen welke ontbreekt.
