reading-doubt-labels = The text of this row can also be divided over the columns in another way.
reading-doubt-too-few = There are { $found } figures for { $expected } columns; which one is missing is not told.
