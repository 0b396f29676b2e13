"""Activities and results: what became of what was promised?"""
