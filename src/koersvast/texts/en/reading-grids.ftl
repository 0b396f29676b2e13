reading-doubt-one-of-columns = One value stands here for columns without a year; whether it is the baseline or a realised value cannot be seen.
reading-doubt-columns = { $found } values stand here for { $expected } years; to which years they belong cannot be seen.
reading-doubt-empty-cell = { $found } values stand here for { $expected } years; which year is empty was told from the white space between the values.
reading-doubt-stack = { $found } values stand in a table with room for { $expected }; where they belong cannot be seen.
reading-doubt-year-above = The year stands only with the topmost value of this cell.
