"""How a story goes on: plans, looks back, parts."""
