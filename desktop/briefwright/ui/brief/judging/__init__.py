"""The key judgements of a brief as they are written: statement, likelihood, confidence, reasons."""
