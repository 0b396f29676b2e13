"""Koersvast: a policy monitor for Dutch municipalities."""
