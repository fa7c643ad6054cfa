"""Speed as ratios in one run: `python -m benchmarks` (standard library only; peers are optional)."""
