"""Raw OOXML, and nowhere else in `ingest`: parts of the package, styles and lists, the body of Word.

What it finds becomes blocks (`ingest.blocks`); what they become is `ingest.office`'s matter.
"""
