"""Guessing what somebody meant to write."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` most likely is a misspelling of, if any comes near. Case does not count."""
    import difflib

    by_folded = {one.casefold(): one for one in sorted(known)}
    close = difflib.get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[close[0]] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """` (did you mean ...?)` to append to a message, or nothing."""
    guess = nearest(word, known)
    return f" (did you mean `{guess}`?)" if guess else ""
