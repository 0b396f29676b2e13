reading-layout-straddles = The text does not stand below one column of the table.
