"""A site on this machine: serving it, and checking that every page answers."""
