"""The Sources view: bring articles in, judge them, find them again."""
