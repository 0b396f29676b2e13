"""Targets: can they be reached, and would reaching them mean anything?"""
