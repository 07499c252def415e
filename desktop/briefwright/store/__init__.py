"""The only place that speaks SQL: the log, the state that follows from it, and the files."""
