"""A file of the site that is made when it is written, and not kept."""

from collections.abc import Callable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File


class MadeFile(File):
    """What MkDocs copies into a site, without ever holding more than one of its kind."""

    _make: Callable[[], str | bytes]

    @classmethod
    def of(cls, config: MkDocsConfig, src_uri: str, make: Callable[[], str | bytes]) -> "MadeFile":
        """Announce a file.

        Args:
            config: The settings of the site.
            src_uri: Where it would lie in the folder of pages written by hand.
            make: Makes what stands in it.
        """
        file = cls.generated(config, src_uri, content="")
        assert isinstance(file, cls)
        file._make = make
        return file

    def copy_file(self, dirty: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 -- MkDocs' signature
        """Make the file and write it."""
        content = self._make()
        path = Path(self.abs_dest_path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
