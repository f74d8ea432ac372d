"""Which Pango is on this machine: the library that lays out the lines of WeasyPrint's PDFs."""

import ctypes

NAMES = ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll")
"""What the library's file is called on Linux, macOS and Windows."""


def pango_version() -> str | None:
    """Ask Pango for its version, such as "1.50.12"; None where it is not found by its name.

    WeasyPrint may still find one, in a folder that its settings name.
    """
    for name in NAMES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        library.pango_version_string.restype = ctypes.c_char_p
        version: bytes = library.pango_version_string()
        return version.decode()
    return None
