"""What holds for every document: nothing lost or made up, each row led back, and read again the same."""
