"""What kind of file it is, told from its content; the name of a file promises nothing."""

from __future__ import annotations

import io
import re
import zipfile
from enum import StrEnum
from pathlib import Path

from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout.csv_rows import csv_rows
from koersvast.reading.layout.text.lines import decoded


class FileKind(StrEnum):
    """The kinds of file that become a layout."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    ODS = "ods"
    HTML = "html"
    CSV = "csv"
    TEXT = "text"


_IMAGES = {
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"BM": "BMP",
    b"\x00\x00\x00\x0cjP  ": "JPEG 2000",
}
_ARCHIVES = {
    b"\x1f\x8b": "gzip",
    b"7z\xbc\xaf\x27\x1c": "7-Zip",
    b"Rar!": "RAR",
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
# PDF readers accept some bytes before the header: ISO 32000-1, annex H, implementation note 13.
_PDF_HEADER_WITHIN = 1024
_LOOK = 4096
# An XML part of an Office file that unpacks to more than this is not a document but a trap (a zip bomb).
LARGEST_PART = 512 * 1024 * 1024

_HTML = re.compile(
    rb"<(!doctype\s+html|html|head|body|title|table|div|section|article|main|h[1-6]|p|ul|ol|dl)\b",
    re.IGNORECASE,
)
_STARTS_AS_MARKUP = re.compile(rb"\s*<[!?a-z]", re.IGNORECASE)
_MIME_HEADER = re.compile(rb"\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*mime-version:", re.IGNORECASE)


def sniff(data: bytes, path: Path) -> FileKind:
    """The kind of file. Raises UnreadableDocument for what cannot become a layout, saying what it is."""
    if not data.strip(b"\x00 \t\r\n\f\xef\xbb\xbf"):
        raise UnreadableDocument(path, "empty")
    if b"%PDF-" in data[:_PDF_HEADER_WITHIN]:
        return FileKind.PDF
    if data.startswith(b"PK"):
        return _kind_of_zip(data, path)
    _refuse_known_others(data, path)
    if _is_html(data):
        return FileKind.HTML
    if not _is_text(data):
        raise UnreadableDocument(path, "unknown", found=_first_bytes(data))
    return FileKind.CSV if csv_rows(decoded(data)) else FileKind.TEXT


def _kind_of_zip(data: bytes, path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = {info.filename: info.file_size for info in archive.infolist()}
            kind = _kind_by_parts(archive, set(sizes), path)
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError, ValueError) as problem:
        raise UnreadableDocument(path, "damaged", kind="zip", found=str(problem)) from problem
    largest = max(sizes.values(), default=0)
    if largest > LARGEST_PART:
        raise UnreadableDocument(
            path, "too-large", found=f"{largest // 2**20} MB", expected=f"{LARGEST_PART // 2**20} MB"
        )
    return kind


def _kind_by_parts(archive: zipfile.ZipFile, names: set[str], path: Path) -> FileKind:
    if "word/document.xml" in names:
        return FileKind.DOCX
    if "xl/workbook.xml" in names:
        return FileKind.XLSX
    if "xl/workbook.bin" in names:
        raise UnreadableDocument(path, "old-office", found="Excel (.xlsb)", expected="Excel (.xlsx)")
    mimetype = archive.read("mimetype").decode("ascii", "replace") if "mimetype" in names else ""
    if mimetype == _OPEN_DOCUMENT + "spreadsheet":
        return FileKind.ODS
    if mimetype == _OPEN_DOCUMENT + "text":
        raise UnreadableDocument(
            path, "old-office", found="LibreOffice Writer (.odt)", expected="Word (.docx)"
        )
    if mimetype or "[Content_Types].xml" in names:
        raise UnreadableDocument(path, "unsupported", found=mimetype or "Office Open XML")
    raise UnreadableDocument(path, "archive", found="zip")


def _refuse_known_others(data: bytes, path: Path) -> None:
    for start, name in _IMAGES.items():
        if data.startswith(start):
            raise UnreadableDocument(path, "image", found=name)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        raise UnreadableDocument(path, "image", found="WebP")
    for start, name in _ARCHIVES.items():
        if data.startswith(start):
            raise UnreadableDocument(path, "archive", found=name)
    if data.startswith(_OLE):
        _refuse_ole(data, path)
    if data.startswith(b"{\\rtf"):
        raise UnreadableDocument(path, "unsupported", found="RTF")
    if _MIME_HEADER.match(data[:_LOOK]):
        raise UnreadableDocument(path, "unsupported", found="MHTML / e-mail")


def _refuse_ole(data: bytes, path: Path) -> None:
    """An OLE container holds an old Office file, or a new one with a password ([MS-OFFCRYPTO] 2.3.4.4)."""

    def has(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if has("EncryptedPackage"):
        raise UnreadableDocument(path, "encrypted")
    if has("WordDocument"):
        raise UnreadableDocument(path, "old-office", found="Word 97-2003 (.doc)", expected="Word (.docx)")
    if has("Workbook") or has("Book"):
        raise UnreadableDocument(path, "old-office", found="Excel 97-2003 (.xls)", expected="Excel (.xlsx)")
    raise UnreadableDocument(path, "unsupported", found="OLE (Office 97-2003)")


def _is_html(data: bytes) -> bool:
    start = data[:_LOOK].removeprefix(b"\xef\xbb\xbf")
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = start.replace(b"\x00", b"")[2:]
    return bool(_STARTS_AS_MARKUP.match(start)) and bool(_HTML.search(start))


def _is_text(data: bytes) -> bool:
    """Text holds no control characters but white space; a few strays of old word processors are forgiven."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    start = data[:_LOOK]
    strange = sum(byte < 32 and byte not in b"\t\n\r\f\x0b\x1b\x1e\x1f" for byte in start)
    return b"\x00" not in start and strange * 100 <= len(start)


def _first_bytes(data: bytes) -> str:
    return " ".join(f"{byte:02x}" for byte in data[:8])
