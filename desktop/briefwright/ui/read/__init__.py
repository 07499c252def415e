"""The Read view: one source at a time, read, marked and turned into findings."""
