"""Where a phrase is cut, as its last words belong to something else."""
