"""How Koersvast looks: charts, components and styles, shared by all that shows a plan on a screen."""
