"""`python -m losant_codegen`."""

from .cli import main

if __name__ == "__main__":
    main()
