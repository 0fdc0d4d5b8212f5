"""Every figure, printed: `make bench`."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import acting, loading, many, papers, reader, scenarios


def main() -> None:
    """Print the figures, the worst hostile files of the reader last."""
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for part in (acting, many, loading, papers):
        for figure in part.figures():
            print(figure, flush=True)
    scenarios.main()
    reader.main()


if __name__ == "__main__":
    main()
