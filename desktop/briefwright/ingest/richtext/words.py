"""The control words of RTF that say something about text (Rich Text Format 1.9.1), as tables."""

from collections.abc import Mapping

CHARSETS: Mapping[int, str] = {
    0: "cp1252", 77: "mac_roman", 78: "shift_jis", 79: "big5", 80: "euc_kr", 81: "mac_arabic",
    85: "mac_greek", 86: "mac_turkish", 88: "mac_latin2", 89: "mac_cyrillic", 128: "cp932",
    129: "cp949", 130: "johab", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""The encoding of a font by its `fcharset`."""

SYMBOL = 2
"""The `fcharset` of fonts whose letters are signs."""

SIGNS: Mapping[str, str] = {
    "line": "\n", "lbr": "\n", "softline": "\n", "tab": "\t", "emdash": "—", "endash": "–",
    "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "bullet": "•", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "ltrmark": "\u200e", "rtlmark": "\u200f",
    "zwj": "\u200d", "zwnj": "\u200c", "nestcell": " ", "nestrow": " ",
}  # fmt: skip
"""Control words that stand for a character."""

ESCAPES: Mapping[str, str] = {
    "{": "{", "}": "}", "\\": "\\", "~": "\u00a0", "_": "\u2011", "\t": "\t",
}  # fmt: skip
"""What a backslash before another character stands for; an optional hyphen is left out."""

PARAGRAPH_ENDS = frozenset(("par", "sect", "page", "column"))

SKIPPED: Mapping[str, str] = {
    "annotation": "comment", "header": "header", "headerl": "header", "headerr": "header",
    "headerf": "header", "footer": "header", "footerl": "header", "footerr": "header",
    "footerf": "header", "pict": "picture", "objdata": "object", "objclass": "", "colortbl": "",
    "fldinst": "", "nonesttables": "", "shprslt": "", "xe": "", "rxe": "", "tc": "", "tcn": "",
    "txe": "", "ftnsep": "", "ftnsepc": "", "ftncn": "", "aftnsep": "", "aftnsepc": "",
    "aftncn": "", "filetbl": "", "bkmkstart": "", "bkmkend": "", "template": "", "sp": "",
    "listtable": "", "listoverridetable": "", "revtbl": "", "rsidtbl": "", "private": "",
    "pnseclvl": "", "pntxta": "", "pntxtb": "", "atnid": "", "atnauthor": "", "atntime": "",
    "do": "picture", "falt": "", "panose": "", "nesttableprops": "", "ffname": "",
}  # fmt: skip
"""Groups that hold no words of the text, with what is told of them (empty for nothing)."""

STARRED = frozenset(
    (
        "footnote", "shpinst", "shptxt", "annotation", "company", "ud", "pntext", "moMath",
        "objdata", "formfield", "fldinst",
    )
)  # fmt: skip
"""Groups marked as optional that are looked at all the same."""
