reading-unreadable-missing = { $file }: this file does not exist. Check the name and the folder.
reading-unreadable-folder = { $file }: this folder holds no web pages. Expected: a folder with the HTML pages of one document. Otherwise give the files themselves.
reading-unreadable-access = { $file }: this file may not be read ({ $found }). Check the permissions of the file.
reading-unreadable-empty = { $file }: this file is empty (0 bytes of content). Expected: a document with text. Download the document again.
reading-unreadable-no-text = { $file }: this document holds no text. Expected: text or tables. Check whether this is the right file.
reading-unreadable-encrypted = { $file }: this document is protected with a password. Save it without a password and read it again.
reading-unreadable-damaged = { $file }: this seems to be a { $kind } file, but it is damaged or incomplete ({ $found }). Download the document again, or open it and save it again.
reading-unreadable-damaged-pages = { $file }, { $pages }: this part of the document is damaged ({ $found }). Nothing was read, so that no figures lack unnoticed. Download the document again, or open it and save it again.
reading-unreadable-scanned = { $file }, { $pages }: this holds only an image, without text. Expected: text that can be selected. Use the original document, or have the scan turned into text (OCR) first.
reading-unreadable-image = { $file }: this is an image ({ $found }). Expected: PDF, Word (.docx), HTML, Excel (.xlsx), .ods or plain text. Use the document that the image comes from.
reading-unreadable-archive = { $file }: this is an archive ({ $found }). Unpack it and read the documents in it.
reading-unreadable-old-office = { $file }: this is a file of { $found }. Expected: { $expected }. Open it and save it as { $expected }.
reading-unreadable-unsupported = { $file }: this is a file of the kind { $found }. Expected: PDF, Word (.docx), HTML, Excel (.xlsx), .ods or plain text. Save it as one of these kinds.
reading-unreadable-unknown = { $file }: this file does not show what it is; it begins with { $found }. Expected: PDF, Word (.docx), HTML, Excel (.xlsx), .ods or plain text. Check whether this is the right file.
reading-unreadable-too-large = { $file }: unpacked, this file is { $found }; the most is { $expected }. Split the document, or save it without images.
reading-unreadable-pages = { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}
