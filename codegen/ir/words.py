"""The one word splitter: how a name of any spelling falls into words, and how words become a type's name."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_A-Za-z]+")


def words_of(name: str) -> tuple[str, ...]:
    """The lower-case words of a name: `podcast_job`, `podcastJob`, `Podcast-Job` and `HTTPServer2` all fall apart.

    Letters beyond ASCII are kept (NFKC), everything that is neither letter nor digit separates. A name without any
    letter or digit yields nothing.
    """
    return tuple(word.lower() for word in _WORD.findall(unicodedata.normalize("NFKC", name)))


def pascal(words: tuple[str, ...]) -> str:
    """Words as a type's name: `("podcast", "job")` is `PodcastJob`."""
    return "".join(word[:1].upper() + word[1:] for word in words)


def snake(words: tuple[str, ...]) -> str:
    """Words as a module's or a constant's name: `("podcast", "job")` is `podcast_job`."""
    return "_".join(words)
