"""What amounts are printed in: thousands, millions."""

from __future__ import annotations

from decimal import Decimal

from koersvast.reading.recognise.vocabulary import Vocabulary

FACTORS = {"thousand": Decimal(1000), "million": Decimal(1_000_000), "billion": Decimal(1_000_000_000)}


def scale_in(text: str, vocabulary: Vocabulary) -> Decimal:
    """By what figures must be multiplied: "bedragen x € 1.000" → 1000; 1 where nothing is said."""
    find = vocabulary["scales"].first(text)
    return FACTORS[find.meaning] if find else Decimal(1)
