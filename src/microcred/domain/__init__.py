"""What microcred knows: programs, classes, requirements, rules, ladders. Pure: no file, network, clock or terminal."""
