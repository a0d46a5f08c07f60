# Generated from kitesforu/supported_language.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class SupportedLanguage(StrEnum):
    """
    A language that podcasts and courses are made in, as an ISO 639-1 code.
    """

    EN = "en"
    ES = "es"
    FR = "fr"
    DE = "de"
    IT = "it"
    PT = "pt"
    HI = "hi"
    JA = "ja"
    KO = "ko"
    ZH = "zh"


class SupportedLanguageRoot(WireRoot):
    """
    A language that podcasts and courses are made in, as an ISO 639-1 code.
    """

    root: SupportedLanguage


SupportedLanguageValue: TypeAlias = Literal["en", "es", "fr", "de", "it", "pt", "hi", "ja", "ko", "zh"]
SUPPORTED_LANGUAGE_VALUES: Final[tuple[SupportedLanguageValue, ...]] = ("en", "es", "fr", "de", "it", "pt", "hi", "ja", "ko", "zh")


def is_supported_language(value: object) -> TypeGuard[SupportedLanguageValue]:
    """Whether a value is one of `SUPPORTED_LANGUAGE_VALUES`."""
    return isinstance(value, str) and value in SUPPORTED_LANGUAGE_VALUES




__all__ = [
    "SUPPORTED_LANGUAGE_VALUES",
    "SupportedLanguage",
    "SupportedLanguageRoot",
    "SupportedLanguageValue",
    "is_supported_language",
]
