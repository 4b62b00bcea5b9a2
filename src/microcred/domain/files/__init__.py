"""What the files that people write may hold: fields, shapes, and the files made of them. Values in, records or problems out."""
