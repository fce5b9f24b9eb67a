"""IR and names -> views: everything a template prints, computed before it runs. `jobs` lists what is rendered."""
