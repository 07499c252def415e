"""The Word writer: `write_docx`. Goes through python-docx; its own markup is all in `ooxml`."""

from briefwright.export.docx.writer import write_docx

__all__ = ["write_docx"]
