"""Many made-up people: whether every column of the answers is what the scalar engine answers.

Run from the root as ``python -m scripts.columns 100000``, with the root on the path; every core takes a share.
"""

import sys
from multiprocessing import Pool
from random import Random

from tests.batch.people import someone
from tests.batch.scalar import differences

SHARE = 500
KNOWN = (0, 0.3, 0.7, 0.9, 1)


def of_share(seed: int) -> list[str]:
    """Where the two differ for some people, who are made from a number."""
    chance = Random(seed)
    people = [someone(chance, known=chance.choice(KNOWN)) for _ in range(SHARE)]
    return [f"share {seed}, {difference}" for difference in differences(people)]


def main(count: int) -> int:
    """Print the differences and how many people there were; 1 where some differ."""
    shares = -(-count // SHARE)
    found = 0
    with Pool() as pool:
        for done, told in enumerate(pool.imap_unordered(of_share, range(shares)), start=1):
            found += len(told)
            for difference in told[:5]:
                print(difference)
            if done % 20 == 0:
                print(f"{done * SHARE:,} people, {found} differences", flush=True)
    print(f"{shares * SHARE:,} people, {found} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
