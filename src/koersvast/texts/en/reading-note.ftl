reading-note-tile = Proposal: read from a page with loose figures; which caption, group and source belong to it was told from order and number.
reading-note-sentence = Proposal: read from a sentence: “{ $sentence }”
reading-note-source = Source: { $source }.
