"""What a block is, known by its words. The words stand in `vocabulary.toml`."""
