"""One module a resource; the clients load each on first use."""
