reading-doubt-point = De punt in dit getal kan duizendtallen of decimalen scheiden; gelezen als duizendtallen.
reading-doubt-comma = De komma in dit getal is gelezen als decimaalteken, maar de getallen eromheen hebben een decimale punt.
reading-doubt-space = Gelezen als één getal met een spatie tussen de duizendtallen; het kunnen ook twee getallen zijn.
reading-doubt-mark = Het laatste cijfer kan een voetnootteken zijn; gelezen zoals het er staat.
reading-doubt-year = Dit getal kan ook een jaartal zijn.
reading-doubt-about = Het document noemt dit getal bij benadering.
reading-doubt-own-year = Het jaar staat niet bij dit getal; het jaar van het document is aangenomen.
