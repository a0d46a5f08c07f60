"""Every code of the source stage, in one place."""

from __future__ import annotations

from codegen.diagnostics import Code
from codegen.source import codes_of_contracts, codes_of_files, codes_of_references

MISSING_FOLDER = codes_of_contracts.MISSING_FOLDER
NO_CONTRACT = codes_of_contracts.NO_CONTRACT
UNPORTABLE_NAME = codes_of_contracts.UNPORTABLE_NAME
NAME_COLLISION = codes_of_contracts.NAME_COLLISION
UNKNOWN_DRAFT = codes_of_contracts.UNKNOWN_DRAFT
NOT_A_SCHEMA = codes_of_contracts.NOT_A_SCHEMA
INVALID_PATTERN = codes_of_contracts.INVALID_PATTERN
UNKNOWN_KEYWORD = codes_of_contracts.UNKNOWN_KEYWORD
INVALID_ANNOTATION = codes_of_contracts.INVALID_ANNOTATION

UNREADABLE = codes_of_files.UNREADABLE
NO_REGULAR_FILE = codes_of_files.NO_REGULAR_FILE
OUTSIDE_ROOT = codes_of_files.OUTSIDE_ROOT
LINKED_FOLDER = codes_of_files.LINKED_FOLDER
TOO_LARGE = codes_of_files.TOO_LARGE
BYTE_ORDER_MARK = codes_of_files.BYTE_ORDER_MARK
NOT_UTF8 = codes_of_files.NOT_UTF8
NUL_CHARACTER = codes_of_files.NUL_CHARACTER
TOO_DEEP = codes_of_files.TOO_DEEP
SYNTAX = codes_of_files.SYNTAX
DUPLICATE_KEY = codes_of_files.DUPLICATE_KEY
NO_NUMBER = codes_of_files.NO_NUMBER
NUMBER_OUT_OF_RANGE = codes_of_files.NUMBER_OUT_OF_RANGE
LONG_INTEGER = codes_of_files.LONG_INTEGER
LONE_SURROGATE = codes_of_files.LONE_SURROGATE

DUPLICATE_ID = codes_of_references.DUPLICATE_ID
DUPLICATE_ANCHOR = codes_of_references.DUPLICATE_ANCHOR
UNRESOLVED_REFERENCE = codes_of_references.UNRESOLVED_REFERENCE
REMOTE_REFERENCE = codes_of_references.REMOTE_REFERENCE
ABSOLUTE_REFERENCE = codes_of_references.ABSOLUTE_REFERENCE
REFERENCE_OUTSIDE_ROOT = codes_of_references.REFERENCE_OUTSIDE_ROOT
REFERENCE_ACROSS_PACKAGES = codes_of_references.REFERENCE_ACROSS_PACKAGES
MALFORMED_REFERENCE = codes_of_references.MALFORMED_REFERENCE
NO_SUCH_ANCHOR = codes_of_references.NO_SUCH_ANCHOR
NO_SUCH_POINTER = codes_of_references.NO_SUCH_POINTER
REFERENCE_TO_NO_SCHEMA = codes_of_references.REFERENCE_TO_NO_SCHEMA

CODES: tuple[Code, ...] = (*codes_of_files.CODES, *codes_of_contracts.CODES, *codes_of_references.CODES)
