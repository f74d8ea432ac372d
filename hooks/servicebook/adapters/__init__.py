"""Hosts that publish what the compiler makes."""
