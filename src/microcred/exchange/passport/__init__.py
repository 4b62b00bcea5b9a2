"""What a person holds in the formats of others: it is self-asserted there, and says so."""
