"""Material's search worker goes in; one that is asked in the playbook's words comes out."""

from fnmatch import fnmatch
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

WORKERS = "assets/javascripts/workers/search.*.js"
ASKING_PATH = Path(__file__).with_name("asking.js")


def ask_in_our_words(files: Files, config: MkDocsConfig) -> None:
    """Put our part before Material's, in the file that Material's pages name.

    A worker has one file, and the name of Material's changes with each of its versions.
    """
    asking = ASKING_PATH.read_text("utf-8")
    for worker in [one for one in files if fnmatch(one.src_uri, WORKERS)]:
        content = f"{asking}\n{worker.content_string}"
        files.remove(worker)
        files.append(File.generated(config, worker.src_uri, content=content))
