"""Arithmetic: does it add up?"""
