"""Read files into documents: nodes that keep every text as typed, and where it stands."""
