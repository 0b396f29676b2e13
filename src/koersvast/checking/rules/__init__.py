"""The rules, a folder a family and a file a rule. A new file is a new rule."""
