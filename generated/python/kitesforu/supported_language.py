# Generated from kitesforu/supported_language.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

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


__all__ = [
    "SupportedLanguage",
    "SupportedLanguageRoot",
]
