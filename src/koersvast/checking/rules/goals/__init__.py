"""Goals: is there something to measure, to do and to pay for each?"""
