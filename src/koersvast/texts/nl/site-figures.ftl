# Plaatsen van cijfers in een tabel van een statistiekbureau.
site-place-codes = cijfer { $codes }
