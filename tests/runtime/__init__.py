"""Behaviour of the runtime against real local servers."""
