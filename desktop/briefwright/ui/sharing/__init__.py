"""What stands against each other after two wrote at once, and settling it."""
