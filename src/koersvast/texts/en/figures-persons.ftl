# Data about people stay outside.
figures-persons-refused = { $file }: this file is about people and was not read. Nothing of it was kept. Take these columns out, or hand in counts and percentages only:
figures-persons-head = column { $head }: its name says that it holds { $kind }.
figures-persons-contents = column { $head }: what stands in it looks like { $kind }.
figures-persons-bsn = a citizen service number (BSN)
figures-persons-name = the name of a person
figures-persons-birth-date = a date of birth
figures-persons-address = an address or postcode
figures-persons-contact = an e-mail address or phone number
figures-persons-number = the number of a person
