"""The contract dialect: JSON Schema 2020-12 and our `x-` keywords, as data."""

from codegen.source.dialect.keyword import KEYWORDS, Keyword, keyword, keywords
from codegen.source.dialect.meta import meta_schema

__all__ = ["KEYWORDS", "Keyword", "keyword", "keywords", "meta_schema"]
