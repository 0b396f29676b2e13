"""Sample documents of invented municipalities, with what stands in them in a table beside each."""
