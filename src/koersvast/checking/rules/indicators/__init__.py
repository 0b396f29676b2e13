"""Indicators: do they measure what they say, and can the figures be true?"""
