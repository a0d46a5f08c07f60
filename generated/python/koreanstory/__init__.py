# Generated from the contracts of the package koreanstory by `type-contracts generate`.
# Do not edit: change the contract and generate again.

"""The contracts of koreanstory, as models. A module is imported when something of it is first used."""

from __future__ import annotations

import builtins as _builtins
from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

if _TYPE_CHECKING:
    from ._runtime import Contracts as _Contracts

    from .amount import Amount
    from .b_2_b_manager_id import (
        B_2_B_MANAGER_ID_VALUES,
        B2BManagerId,
        B2BManagerIdRoot,
        B2BManagerIdValue,
        is_b_2_b_manager_id,
    )
    from .buyer import BUYER_FIELDS, Buyer, BuyerFields, CreateBuyer, UpdateBuyer
    from .category import CATEGORY_FIELDS, Category, CategoryFields, CreateCategory, UpdateCategory
    from .expense import EXPENSE_FIELDS, CreateExpense, Expense, ExpenseFields, UpdateExpense
    from .expense_type import EXPENSE_TYPE_FIELDS, CreateExpenseType, ExpenseType, ExpenseTypeFields, UpdateExpenseType
    from .gold_product_daily import (
        GOLD_PRODUCT_DAILY_FIELDS,
        CreateGoldProductDaily,
        GoldProductDaily,
        GoldProductDailyFields,
        UpdateGoldProductDaily,
    )
    from .gold_revenue_daily import (
        GOLD_REVENUE_DAILY_FIELDS,
        CreateGoldRevenueDaily,
        GoldRevenueDaily,
        GoldRevenueDailyFields,
        UpdateGoldRevenueDaily,
    )
    from .keycrm_order import KEYCRM_ORDER_FIELDS, KeycrmOrder, KeycrmOrderFields
    from .manager import MANAGER_FIELDS, CreateManager, Manager, ManagerFields, UpdateManager
    from .opencart_source_id import (
        OPENCART_SOURCE_ID_VALUES,
        OpencartSourceId,
        OpencartSourceIdRoot,
        OpencartSourceIdValue,
        is_opencart_source_id,
    )
    from .order import ORDER_FIELDS, CreateOrder, Order, OrderFields, UpdateOrder
    from .order_page import ORDER_PAGE_FIELDS, ORDER_PAGE_PATHS, OrderPage, OrderPageFields, OrderPagePath, OrderPagePaths
    from .order_product import (
        ORDER_PRODUCT_FIELDS,
        CreateOrderProduct,
        OrderProduct,
        OrderProductFields,
        UpdateOrderProduct,
    )
    from .order_query import ORDER_QUERY_FIELDS, OrderQuery, OrderQueryFields
    from .page_meta import PAGE_META_FIELDS, CreatePageMeta, PageMeta, PageMetaFields, UpdatePageMeta
    from .product import PRODUCT_FIELDS, CreateProduct, Product, ProductFields, UpdateProduct
    from .retail_manager_id import (
        RETAIL_MANAGER_ID_VALUES,
        RetailManagerId,
        RetailManagerIdRoot,
        RetailManagerIdValue,
        is_retail_manager_id,
    )
    from .retail_source_id import (
        RETAIL_SOURCE_ID_VALUES,
        RetailSourceId,
        RetailSourceIdRoot,
        RetailSourceIdValue,
        is_retail_source_id,
    )
    from .return_status_id import (
        RETURN_STATUS_ID_VALUES,
        ReturnStatusId,
        ReturnStatusIdRoot,
        ReturnStatusIdValue,
        is_return_status_id,
    )
    from .sales_type import SALES_TYPE_VALUES, SalesType, SalesTypeRoot, SalesTypeValue, is_sales_type
    from .silver_order import SILVER_ORDER_FIELDS, CreateSilverOrder, SilverOrder, SilverOrderFields, UpdateSilverOrder
    from .source import SOURCE_FIELDS, CreateSource, Source, SourceFields, UpdateSource
    from .units import Orders, Pieces, UahDecimal, UahFloat
    from .validation_result import VALIDATION_RESULT_FIELDS, ValidationResult, ValidationResultFields

    CONTRACTS: _Contracts

# A contract may be called `type` or `sorted`, and its module is an attribute here: no plain name is relied on.
_MODULES = {
    "Amount": "amount",
    "B2BManagerId": "b_2_b_manager_id",
    "B2BManagerIdRoot": "b_2_b_manager_id",
    "B2BManagerIdValue": "b_2_b_manager_id",
    "BUYER_FIELDS": "buyer",
    "B_2_B_MANAGER_ID_VALUES": "b_2_b_manager_id",
    "Buyer": "buyer",
    "BuyerFields": "buyer",
    "CATEGORY_FIELDS": "category",
    "Category": "category",
    "CategoryFields": "category",
    "CreateBuyer": "buyer",
    "CreateCategory": "category",
    "CreateExpense": "expense",
    "CreateExpenseType": "expense_type",
    "CreateGoldProductDaily": "gold_product_daily",
    "CreateGoldRevenueDaily": "gold_revenue_daily",
    "CreateManager": "manager",
    "CreateOrder": "order",
    "CreateOrderProduct": "order_product",
    "CreatePageMeta": "page_meta",
    "CreateProduct": "product",
    "CreateSilverOrder": "silver_order",
    "CreateSource": "source",
    "EXPENSE_FIELDS": "expense",
    "EXPENSE_TYPE_FIELDS": "expense_type",
    "Expense": "expense",
    "ExpenseFields": "expense",
    "ExpenseType": "expense_type",
    "ExpenseTypeFields": "expense_type",
    "GOLD_PRODUCT_DAILY_FIELDS": "gold_product_daily",
    "GOLD_REVENUE_DAILY_FIELDS": "gold_revenue_daily",
    "GoldProductDaily": "gold_product_daily",
    "GoldProductDailyFields": "gold_product_daily",
    "GoldRevenueDaily": "gold_revenue_daily",
    "GoldRevenueDailyFields": "gold_revenue_daily",
    "KEYCRM_ORDER_FIELDS": "keycrm_order",
    "KeycrmOrder": "keycrm_order",
    "KeycrmOrderFields": "keycrm_order",
    "MANAGER_FIELDS": "manager",
    "Manager": "manager",
    "ManagerFields": "manager",
    "OPENCART_SOURCE_ID_VALUES": "opencart_source_id",
    "ORDER_FIELDS": "order",
    "ORDER_PAGE_FIELDS": "order_page",
    "ORDER_PAGE_PATHS": "order_page",
    "ORDER_PRODUCT_FIELDS": "order_product",
    "ORDER_QUERY_FIELDS": "order_query",
    "OpencartSourceId": "opencart_source_id",
    "OpencartSourceIdRoot": "opencart_source_id",
    "OpencartSourceIdValue": "opencart_source_id",
    "Order": "order",
    "OrderFields": "order",
    "OrderPage": "order_page",
    "OrderPageFields": "order_page",
    "OrderPagePath": "order_page",
    "OrderPagePaths": "order_page",
    "OrderProduct": "order_product",
    "OrderProductFields": "order_product",
    "OrderQuery": "order_query",
    "OrderQueryFields": "order_query",
    "Orders": "units",
    "PAGE_META_FIELDS": "page_meta",
    "PRODUCT_FIELDS": "product",
    "PageMeta": "page_meta",
    "PageMetaFields": "page_meta",
    "Pieces": "units",
    "Product": "product",
    "ProductFields": "product",
    "RETAIL_MANAGER_ID_VALUES": "retail_manager_id",
    "RETAIL_SOURCE_ID_VALUES": "retail_source_id",
    "RETURN_STATUS_ID_VALUES": "return_status_id",
    "RetailManagerId": "retail_manager_id",
    "RetailManagerIdRoot": "retail_manager_id",
    "RetailManagerIdValue": "retail_manager_id",
    "RetailSourceId": "retail_source_id",
    "RetailSourceIdRoot": "retail_source_id",
    "RetailSourceIdValue": "retail_source_id",
    "ReturnStatusId": "return_status_id",
    "ReturnStatusIdRoot": "return_status_id",
    "ReturnStatusIdValue": "return_status_id",
    "SALES_TYPE_VALUES": "sales_type",
    "SILVER_ORDER_FIELDS": "silver_order",
    "SOURCE_FIELDS": "source",
    "SalesType": "sales_type",
    "SalesTypeRoot": "sales_type",
    "SalesTypeValue": "sales_type",
    "SilverOrder": "silver_order",
    "SilverOrderFields": "silver_order",
    "Source": "source",
    "SourceFields": "source",
    "UahDecimal": "units",
    "UahFloat": "units",
    "UpdateBuyer": "buyer",
    "UpdateCategory": "category",
    "UpdateExpense": "expense",
    "UpdateExpenseType": "expense_type",
    "UpdateGoldProductDaily": "gold_product_daily",
    "UpdateGoldRevenueDaily": "gold_revenue_daily",
    "UpdateManager": "manager",
    "UpdateOrder": "order",
    "UpdateOrderProduct": "order_product",
    "UpdatePageMeta": "page_meta",
    "UpdateProduct": "product",
    "UpdateSilverOrder": "silver_order",
    "UpdateSource": "source",
    "VALIDATION_RESULT_FIELDS": "validation_result",
    "ValidationResult": "validation_result",
    "ValidationResultFields": "validation_result",
    "is_b_2_b_manager_id": "b_2_b_manager_id",
    "is_opencart_source_id": "opencart_source_id",
    "is_retail_manager_id": "retail_manager_id",
    "is_retail_source_id": "retail_source_id",
    "is_return_status_id": "return_status_id",
    "is_sales_type": "sales_type",
}

_ROOTS = {
    "amount": ("amount", "Amount"),
    "b2b_manager_id": ("b_2_b_manager_id", "B2BManagerIdRoot"),
    "buyer": ("buyer", "Buyer"),
    "category": ("category", "Category"),
    "expense": ("expense", "Expense"),
    "expense_type": ("expense_type", "ExpenseType"),
    "gold_product_daily": ("gold_product_daily", "GoldProductDaily"),
    "gold_revenue_daily": ("gold_revenue_daily", "GoldRevenueDaily"),
    "keycrm_order": ("keycrm_order", "KeycrmOrder"),
    "manager": ("manager", "Manager"),
    "opencart_source_id": ("opencart_source_id", "OpencartSourceIdRoot"),
    "order": ("order", "Order"),
    "order_page": ("order_page", "OrderPage"),
    "order_product": ("order_product", "OrderProduct"),
    "order_query": ("order_query", "OrderQuery"),
    "page_meta": ("page_meta", "PageMeta"),
    "product": ("product", "Product"),
    "retail_manager_id": ("retail_manager_id", "RetailManagerIdRoot"),
    "retail_source_id": ("retail_source_id", "RetailSourceIdRoot"),
    "return_status_id": ("return_status_id", "ReturnStatusIdRoot"),
    "sales_type": ("sales_type", "SalesTypeRoot"),
    "silver_order": ("silver_order", "SilverOrder"),
    "source": ("source", "Source"),
    "validation_result": ("validation_result", "ValidationResult"),
}


def __getattr__(name: _builtins.str) -> _Any:
    if name == "CONTRACTS":
        value: _Any = _import_module("._runtime", __name__).Contracts(__name__, _ROOTS)
    elif name in _MODULES:
        value = _builtins.getattr(_import_module(f".{_MODULES[name]}", __name__), name)
    else:
        raise _builtins.AttributeError(f"module {__name__!r} has no attribute {name!r}")
    _builtins.globals()[name] = value
    return value


def __dir__() -> _builtins.list[_builtins.str]:
    return _builtins.sorted({*_builtins.globals(), *__all__})


__all__ = [
    "BUYER_FIELDS",
    "B_2_B_MANAGER_ID_VALUES",
    "CATEGORY_FIELDS",
    "CONTRACTS",
    "EXPENSE_FIELDS",
    "EXPENSE_TYPE_FIELDS",
    "GOLD_PRODUCT_DAILY_FIELDS",
    "GOLD_REVENUE_DAILY_FIELDS",
    "KEYCRM_ORDER_FIELDS",
    "MANAGER_FIELDS",
    "OPENCART_SOURCE_ID_VALUES",
    "ORDER_FIELDS",
    "ORDER_PAGE_FIELDS",
    "ORDER_PAGE_PATHS",
    "ORDER_PRODUCT_FIELDS",
    "ORDER_QUERY_FIELDS",
    "PAGE_META_FIELDS",
    "PRODUCT_FIELDS",
    "RETAIL_MANAGER_ID_VALUES",
    "RETAIL_SOURCE_ID_VALUES",
    "RETURN_STATUS_ID_VALUES",
    "SALES_TYPE_VALUES",
    "SILVER_ORDER_FIELDS",
    "SOURCE_FIELDS",
    "VALIDATION_RESULT_FIELDS",
    "Amount",
    "B2BManagerId",
    "B2BManagerIdRoot",
    "B2BManagerIdValue",
    "Buyer",
    "BuyerFields",
    "Category",
    "CategoryFields",
    "CreateBuyer",
    "CreateCategory",
    "CreateExpense",
    "CreateExpenseType",
    "CreateGoldProductDaily",
    "CreateGoldRevenueDaily",
    "CreateManager",
    "CreateOrder",
    "CreateOrderProduct",
    "CreatePageMeta",
    "CreateProduct",
    "CreateSilverOrder",
    "CreateSource",
    "Expense",
    "ExpenseFields",
    "ExpenseType",
    "ExpenseTypeFields",
    "GoldProductDaily",
    "GoldProductDailyFields",
    "GoldRevenueDaily",
    "GoldRevenueDailyFields",
    "KeycrmOrder",
    "KeycrmOrderFields",
    "Manager",
    "ManagerFields",
    "OpencartSourceId",
    "OpencartSourceIdRoot",
    "OpencartSourceIdValue",
    "Order",
    "OrderFields",
    "OrderPage",
    "OrderPageFields",
    "OrderPagePath",
    "OrderPagePaths",
    "OrderProduct",
    "OrderProductFields",
    "OrderQuery",
    "OrderQueryFields",
    "Orders",
    "PageMeta",
    "PageMetaFields",
    "Pieces",
    "Product",
    "ProductFields",
    "RetailManagerId",
    "RetailManagerIdRoot",
    "RetailManagerIdValue",
    "RetailSourceId",
    "RetailSourceIdRoot",
    "RetailSourceIdValue",
    "ReturnStatusId",
    "ReturnStatusIdRoot",
    "ReturnStatusIdValue",
    "SalesType",
    "SalesTypeRoot",
    "SalesTypeValue",
    "SilverOrder",
    "SilverOrderFields",
    "Source",
    "SourceFields",
    "UahDecimal",
    "UahFloat",
    "UpdateBuyer",
    "UpdateCategory",
    "UpdateExpense",
    "UpdateExpenseType",
    "UpdateGoldProductDaily",
    "UpdateGoldRevenueDaily",
    "UpdateManager",
    "UpdateOrder",
    "UpdateOrderProduct",
    "UpdatePageMeta",
    "UpdateProduct",
    "UpdateSilverOrder",
    "UpdateSource",
    "ValidationResult",
    "ValidationResultFields",
    "is_b_2_b_manager_id",
    "is_opencart_source_id",
    "is_retail_manager_id",
    "is_retail_source_id",
    "is_return_status_id",
    "is_sales_type",
]
