"""Tests of `recorder_client`: what it sends and gives, worked out from the API's document."""
