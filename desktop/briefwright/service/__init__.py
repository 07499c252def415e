"""The product without a screen: opens projects, runs commands, imports, checks and exports."""
