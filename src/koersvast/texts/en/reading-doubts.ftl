reading-doubt-point = The point in this number can separate thousands or decimals; read as thousands.
reading-doubt-comma = The comma in this number was read as a decimal sign, but the numbers around it have a decimal point.
reading-doubt-space = Read as one number with a space between the thousands; it could also be two numbers.
reading-doubt-mark = The last digit can be a footnote mark; read as printed.
reading-doubt-year = This number can also be a year.
reading-doubt-about = The document calls this number approximate.
reading-doubt-own-year = The year is not with this number; the year of the document is assumed.
