"""Write every page: ``python -m scripts.law_pages``."""

from scripts.law_pages.pages import main

if __name__ == "__main__":
    main()
