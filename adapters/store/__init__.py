"""Where cases are kept: in memory, or in an SQL database. What is written down has one form, in `journal`."""
