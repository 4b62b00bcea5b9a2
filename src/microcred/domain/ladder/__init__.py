"""The planner: from what a person holds to a target, by the rules of what a ladder is. Pure and exact."""
