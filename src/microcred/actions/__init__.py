"""What microcred does: fetches, asks the domain, stores, returns a value. Prints nothing."""
