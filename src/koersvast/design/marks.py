"""Marks: small drawings that stand before a word. They never replace the word."""

# Paths in a box of 24 by 24, drawn as lines.
MARKS = {
    "achieved": "M4 13l5 5L20 6",
    "on-course": "M5 19L19 5M9 5h10v10",
    "missed": "M6 6l12 12M18 6L6 18",
    "off-course": "M5 5l14 14M19 9v10H9",
    "no-target": "M5 12h14",
    "no-data": "M9 8.5a3.2 3.2 0 1 1 4.5 3c-1 .5-1.5 1.2-1.5 2.5M12 18.5v.01",
    "not-comparable": "M5 9h14M5 15h14M16 5L8 19",
    "progress-done": "M4 13l5 5L20 6",
    "progress-under-way": "M4 12h15M13 6l6 6-6 6",
    "progress-adapted": "M4 8h14l-4-4M20 16H6l4 4",
    "progress-delayed": "M12 7v5l3 3M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0",
    "progress-stopped": "M7 7h10v10H7z",
    "progress-not-started": "M19 12a7 7 0 1 1-14 0 7 7 0 0 1 14 0",
    "progress-reported-elsewhere": "M14 5h5v5M19 5l-9 9M11 6H6v12h12v-5",
    "progress-not-reported": "M9 8.5a3.2 3.2 0 1 1 4.5 3c-1 .5-1.5 1.2-1.5 2.5M12 18.5v.01",
    "progress-unstated": "M9 8.5a3.2 3.2 0 1 1 4.5 3c-1 .5-1.5 1.2-1.5 2.5M12 18.5v.01",
    "progress-no-report": "M6 12h.01M12 12h.01M18 12h.01",
    "answer-adopted": "M4 13l5 5L20 6",
    "answer-partly": "M5 19L19 5",
    "answer-not-adopted": "M6 6l12 12M18 6L6 18",
    "answer-answered": "M5 6h14v10h-8l-4 4v-4H5z",
    # The sign of Koersvast: a needle that keeps its course within a ring.
    "koersvast": "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M15.5 8.5l-2 5-5 2 2-5z",
}
