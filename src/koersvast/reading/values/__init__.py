"""What stands in a cell: numbers, comparators, words for absent figures, periods, units."""
