"""The Publish view: what the checks say, the pages as they will print, and the file that goes out."""
