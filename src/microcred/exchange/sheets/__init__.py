"""Tables with any headings – CSV, workbooks, lists of maps – as programs or jobs: columns found, values translated, both told."""
