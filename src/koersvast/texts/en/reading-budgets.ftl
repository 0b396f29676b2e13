reading-unread-amount = This was not understood as an amount.
reading-unread-amount-column = The head of this column (“{ $head }”) does not say which budget and which year it holds.
reading-unread-amount-kind = The row does not say whether these are expenditure, income or a balance.
reading-unread-amount-goal = This amount belongs to no known programme, policy field or goal.
reading-unread-amount-twice = Another amount of this kind is already given for this year in the document.
