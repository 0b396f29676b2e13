"""The sorts of pages of a plan's site. A module gives the pages of its sort, with the data that they show."""
