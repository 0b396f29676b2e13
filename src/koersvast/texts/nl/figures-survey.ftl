# De melding van een antwoordbestand en van het bestand met vragen.
figures-problem-no-answers = in dit bestand staan geen antwoorden: er is alleen een kop.
figures-problem-no-such-column = de kolom { $expected } ontbreekt. In het bestand staan: { $found }. Kijk naar het bestand met vragen.
figures-problem-above = { $found } kan niet. Verwacht: een getal boven { $expected }.

figures-survey-questions-unreadable = { $file } is niet te lezen: { $found }. Kijk op de genoemde regel.
figures-survey-questions-unknown = { $file }: { $found } is geen instelling. Verwacht: { $expected }.
figures-survey-questions-word = { $file }: { $found }. Verwacht: tekst tussen aanhalingstekens.
figures-survey-questions-list = { $file }: { $found }. Verwacht: een lijst, zoals ["ja", "soms"].
figures-survey-questions-period = { $file }: { $found } is geen periode. Schrijf period = "2025", "2025-Q1", "2025-03" of "2024/2025".
figures-survey-questions-minimum = { $file }: minimum = { $found }. Verwacht: een heel getal van 1 of meer.
figures-survey-questions-none = { $file }: er staat geen vraag in. Zet er [[question]] in met indicator en column.
figures-survey-questions-missing = { $file }: bij een vraag ontbreekt { $found }.

figures-survey-note = { $respondents } antwoorden, gewogen; zo nauwkeurig als { $effective } in een gewone steekproef (ontwerpeffect { $effect }).
