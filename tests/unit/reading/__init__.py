"""Tests of what reads a document: loading, overlays, references, validation, diagnostics."""
