"""What is asked for and cannot be made."""


class RefusedError(Exception):
    """Something cannot be made as asked: the message says why, and what to ask for instead."""
