"""Durations: whole seconds inside a system, minutes as a number at its borders, and a text for people."""

from __future__ import annotations

from typing import NewType

Seconds = NewType("Seconds", int)
"""A whole number of seconds."""

MinutesFloat = NewType("MinutesFloat", float)
"""A number of minutes."""


def seconds_to_minutes(seconds: int) -> MinutesFloat:
    """MinutesFloat with three decimals, from which `minutes_to_seconds` makes the same seconds again."""
    return MinutesFloat(round(_whole(seconds) * 50 / 3) / 1000)


def minutes_to_seconds(minutes: float) -> Seconds:
    """The nearest whole second."""
    if isinstance(minutes, bool) or not 0 <= minutes <= _MOST / 60:
        raise ValueError(f"not a duration in minutes: {minutes!r}")
    whole = int(minutes * 60)
    return Seconds(whole + (minutes * 60 - whole >= 0.5))


def format_duration(seconds: int) -> str:
    """Hours, minutes and seconds without the parts that are zero: `1h 30m`; `0s` for no time at all."""
    minutes, rest = divmod(_whole(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{count}{unit}" for count, unit in ((hours, "h"), (minutes, "m"), (rest, "s")) if count]
    return " ".join(parts) or "0s"


_MOST = 2**53 - 1
"""Up to here every language holds a whole number exactly."""


def _whole(seconds: object) -> int:
    if isinstance(seconds, bool) or not isinstance(seconds, int) or not 0 <= seconds <= _MOST:
        raise ValueError(f"not a duration in whole seconds: {seconds!r}")
    return seconds
