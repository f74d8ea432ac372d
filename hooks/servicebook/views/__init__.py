"""Decide what each page holds: a graph goes in, page views without any markup come out."""
