"""What tests share: guards, builders, laws and drivers. Nothing in here is a test."""
