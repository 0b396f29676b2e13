"""The kind of a file is told from its content, and what cannot be read says what it is."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout import fingerprint_of, layout_of
from koersvast.reading.layout.sniff import LARGEST_PART, FileKind, sniff


def zipped(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), text)
    return stream.getvalue()


def ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + stream.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n...", FileKind.PDF),
        (b"\n\n%PDF-1.4\n...", FileKind.PDF),  # bytes before the header are allowed
        (zipped(word__document_dot_xml="<w/>"), FileKind.DOCX),
        (zipped(xl__workbook_dot_xml="<w/>"), FileKind.XLSX),
        (zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"), FileKind.ODS),
        (b"<!DOCTYPE html><html><p>Tekst", FileKind.HTML),
        ("\ufeff<HTML><BODY>Tekst".encode(), FileKind.HTML),
        ("<html><body>Tekst".encode("utf-16"), FileKind.HTML),
        (b"<table><tr><td>1</td></tr></table>", FileKind.HTML),
        (b"Programma 1 Meedoen\n", FileKind.TEXT),
        ("Cliënten: 12 €".encode("cp1252"), FileKind.TEXT),
        (b"Minder dan < 5 en <html> als woord", FileKind.TEXT),
    ],
)
def test_kind_of_file(data: bytes, kind: FileKind) -> None:
    assert sniff(data, Path("bestand.xyz")) is kind


@pytest.mark.parametrize(
    ("data", "reason", "says"),
    [
        (b"", "empty", "leeg"),
        (b" \n\t\r\n", "empty", "leeg"),
        (b"\x89PNG\r\n\x1a\n....", "image", "PNG"),
        (b"\xff\xd8\xff\xe0....", "image", "JPEG"),
        (b"RIFF....WEBPVP8 ", "image", "WebP"),
        (zipped(a_dot_txt="tekst"), "archive", "zip"),
        (b"\x1f\x8b\x08....", "archive", "gzip"),
        (b"PK\x03\x04 no zip at all", "damaged", "zip"),
        (ole("Workbook"), "old-office", "Excel 97"),
        (ole("WordDocument"), "old-office", "Word 97"),
        (ole("EncryptedPackage"), "encrypted", "wachtwoord"),
        (ole("Iets anders"), "unsupported", "OLE"),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), "old-office", "Writer"),
        (zipped(xl__workbook_dot_bin="x"), "old-office", "xlsb"),
        (b"{\\rtf1 tekst}", "unsupported", "RTF"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>", "unsupported", "MHTML"),
        (b"\x00\x01\x02\x03\x04\x05", "unknown", "00 01 02 03"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_what_it_is(data: bytes, reason: str, says: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        sniff(data, Path("map/stuk.pdf"))
    assert caught.value.reason == reason
    assert says in str(caught.value)
    assert all(message.startswith("stuk.pdf") for message in caught.value.messages.values())
    assert set(caught.value.messages) == {"nl", "en"}


def test_part_that_unpacks_to_too_much_is_refused() -> None:
    stream = io.BytesIO()
    part = zipfile.ZipInfo("word/document.xml")
    part.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(stream, "w") as archive, archive.open(part, "w", force_zip64=True) as content:
        for _ in range(LARGEST_PART // 2**24 + 1):
            content.write(bytes(2**24))
    with pytest.raises(UnreadableDocument, match="uitgepakt"):
        sniff(stream.getvalue(), Path("stuk.docx"))


def test_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match=r"niet-hier\.pdf.*is er niet"):
        layout_of(tmp_path / "niet-hier.pdf")


def test_folder_without_pages(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="geen webpagina"):
        layout_of(tmp_path)


def test_document_without_text(tmp_path: Path) -> None:
    path = tmp_path / "leeg.html"
    path.write_text("<html><body><script>var jaar = 2024;</script></body></html>")
    with pytest.raises(UnreadableDocument, match="geen tekst"):
        layout_of(path)


def test_fingerprint_of_a_folder_follows_its_content(tmp_path: Path) -> None:
    (tmp_path / "1.html").write_text("<p>een</p>")
    before = fingerprint_of(tmp_path)
    assert fingerprint_of(tmp_path) == before
    (tmp_path / "1.html").write_text("<p>twee</p>")
    assert fingerprint_of(tmp_path) != before
