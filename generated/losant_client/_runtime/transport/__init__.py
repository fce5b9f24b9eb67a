"""The narrow slot between the client and whatever moves bytes: see `protocol`. Implementations are imported by name."""
