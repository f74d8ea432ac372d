"""What can go wrong that no author has done."""


class EngineError(Exception):
    """An engine complained of a document of ours: a fault of our own."""


class EngineMissingError(Exception):
    """An engine cannot be used on this machine; the text says why, in a part of a sentence."""
