"""Files and URLs in other people's formats: the only place that reads and writes them."""
