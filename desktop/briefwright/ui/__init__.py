"""The screen: the only place that speaks Qt."""
