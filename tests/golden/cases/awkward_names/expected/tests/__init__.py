"""Tests of `awkward_names_text_client`: what it sends and gives, worked out from the API's document."""
