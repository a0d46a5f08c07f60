// typescript/koreanstory/codecs.ts
/*
 * Codecs of the contracts of `koreanstory`: is, parse, safeParse, serialize; each is a Standard Schema.
 *
 * Generated from the canonical JSON Schemas in contracts/koreanstory/ by `type-contracts generate`;
 * edits are refused by `type-contracts check`.
 */
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/**
 * @noformat
 */
/**
 * @noprettier
 */

import type * as T from './TYPE-CONTRACTS.js';

export const AmountCodec: Codec<T.Amount, T.Amount> = /*#__PURE__*/ codec({ check: isAmount, rules: rulesAmount });

export const B2BManagerIdCodec: Codec<T.B2BManagerId, T.B2BManagerId> = /*#__PURE__*/ codec({ check: isB2BManagerId, rules: rulesB2BManagerId });

export const BuyerCodec: Codec<T.Buyer, T.BuyerWire> = /*#__PURE__*/ codec({ check: isBuyer, rules: rulesBuyer, to: toBuyer, from: fromBuyer });

export const CategoryCodec: Codec<T.Category, T.CategoryWire> = /*#__PURE__*/ codec({ check: isCategory, rules: rulesCategory, to: toCategory, from: fromCategory });

export const ExpenseCodec: Codec<T.Expense, T.ExpenseWire> = /*#__PURE__*/ codec({ check: isExpense, rules: rulesExpense, to: toExpense, from: fromExpense });

export const ExpenseTypeCodec: Codec<T.ExpenseType, T.ExpenseType> = /*#__PURE__*/ codec({ check: isExpenseType, rules: rulesExpenseType });

export const GoldProductDailyCodec: Codec<T.GoldProductDaily, T.GoldProductDailyWire> = /*#__PURE__*/ codec({ check: isGoldProductDaily, rules: rulesGoldProductDaily, to: toGoldProductDaily, from: fromGoldProductDaily });

export const GoldRevenueDailyCodec: Codec<T.GoldRevenueDaily, T.GoldRevenueDailyWire> = /*#__PURE__*/ codec({ check: isGoldRevenueDaily, rules: rulesGoldRevenueDaily, to: toGoldRevenueDaily, from: fromGoldRevenueDaily });

export const KeycrmOrderCodec: Codec<T.KeycrmOrder, T.KeycrmOrderWire> = /*#__PURE__*/ codec({ check: isKeycrmOrder, rules: rulesKeycrmOrder, to: toKeycrmOrder, from: fromKeycrmOrder });

export const ManagerCodec: Codec<T.Manager, T.Manager> = /*#__PURE__*/ codec({ check: isManager, rules: rulesManager });

export const OpencartSourceIdCodec: Codec<T.OpencartSourceId, T.OpencartSourceId> = /*#__PURE__*/ codec({ check: isOpencartSourceId, rules: rulesOpencartSourceId });

export const OrderCodec: Codec<T.Order, T.OrderWire> = /*#__PURE__*/ codec({ check: isOrder, rules: rulesOrder, to: toOrder, from: fromOrder });

export const OrderPageCodec: Codec<T.OrderPage, T.OrderPageWire> = /*#__PURE__*/ codec({ check: isOrderPage, rules: rulesOrderPage, to: toOrderPage, from: fromOrderPage });

export const OrderProductCodec: Codec<T.OrderProduct, T.OrderProductWire> = /*#__PURE__*/ codec({ check: isOrderProduct, rules: rulesOrderProduct, to: toOrderProduct, from: fromOrderProduct });

export const OrderQueryCodec: Codec<T.OrderQuery, T.OrderQueryWire> = /*#__PURE__*/ codec({ check: isOrderQuery, rules: rulesOrderQuery, to: toOrderQuery, from: fromOrderQuery });

export const PageMetaCodec: Codec<T.PageMeta, T.PageMetaWire> = /*#__PURE__*/ codec({ check: isPageMeta, rules: rulesPageMeta, to: toPageMeta, from: fromPageMeta });

export const ProductCodec: Codec<T.Product, T.ProductWire> = /*#__PURE__*/ codec({ check: isProduct, rules: rulesProduct, to: toProduct, from: fromProduct });

export const RetailManagerIdCodec: Codec<T.RetailManagerId, T.RetailManagerId> = /*#__PURE__*/ codec({ check: isRetailManagerId, rules: rulesRetailManagerId });

export const RetailSourceIdCodec: Codec<T.RetailSourceId, T.RetailSourceId> = /*#__PURE__*/ codec({ check: isRetailSourceId, rules: rulesRetailSourceId });

export const ReturnStatusIdCodec: Codec<T.ReturnStatusId, T.ReturnStatusId> = /*#__PURE__*/ codec({ check: isReturnStatusId, rules: rulesReturnStatusId });

export const SalesTypeCodec: Codec<T.SalesType, T.SalesType> = /*#__PURE__*/ codec({ check: isSalesType, rules: rulesSalesType });

export const SilverOrderCodec: Codec<T.SilverOrder, T.SilverOrderWire> = /*#__PURE__*/ codec({ check: isSilverOrder, rules: rulesSilverOrder, to: toSilverOrder, from: fromSilverOrder });

export const SourceCodec: Codec<T.Source, T.Source> = /*#__PURE__*/ codec({ check: isSource, rules: rulesSource });

export const ValidationResultCodec: Codec<T.ValidationResult, T.ValidationResultWire> = /*#__PURE__*/ codec({ check: isValidationResult, rules: rulesValidationResult, to: toValidationResult, from: fromValidationResult });

/** Every codec, by the name of its contract. */
export const CONTRACTS: {
  readonly amount: Codec<T.Amount, T.Amount>;
  readonly b2b_manager_id: Codec<T.B2BManagerId, T.B2BManagerId>;
  readonly buyer: Codec<T.Buyer, T.BuyerWire>;
  readonly category: Codec<T.Category, T.CategoryWire>;
  readonly expense: Codec<T.Expense, T.ExpenseWire>;
  readonly expense_type: Codec<T.ExpenseType, T.ExpenseType>;
  readonly gold_product_daily: Codec<T.GoldProductDaily, T.GoldProductDailyWire>;
  readonly gold_revenue_daily: Codec<T.GoldRevenueDaily, T.GoldRevenueDailyWire>;
  readonly keycrm_order: Codec<T.KeycrmOrder, T.KeycrmOrderWire>;
  readonly manager: Codec<T.Manager, T.Manager>;
  readonly opencart_source_id: Codec<T.OpencartSourceId, T.OpencartSourceId>;
  readonly order: Codec<T.Order, T.OrderWire>;
  readonly order_page: Codec<T.OrderPage, T.OrderPageWire>;
  readonly order_product: Codec<T.OrderProduct, T.OrderProductWire>;
  readonly order_query: Codec<T.OrderQuery, T.OrderQueryWire>;
  readonly page_meta: Codec<T.PageMeta, T.PageMetaWire>;
  readonly product: Codec<T.Product, T.ProductWire>;
  readonly retail_manager_id: Codec<T.RetailManagerId, T.RetailManagerId>;
  readonly retail_source_id: Codec<T.RetailSourceId, T.RetailSourceId>;
  readonly return_status_id: Codec<T.ReturnStatusId, T.ReturnStatusId>;
  readonly sales_type: Codec<T.SalesType, T.SalesType>;
  readonly silver_order: Codec<T.SilverOrder, T.SilverOrderWire>;
  readonly source: Codec<T.Source, T.Source>;
  readonly validation_result: Codec<T.ValidationResult, T.ValidationResultWire>;
} = {
  amount: AmountCodec,
  b2b_manager_id: B2BManagerIdCodec,
  buyer: BuyerCodec,
  category: CategoryCodec,
  expense: ExpenseCodec,
  expense_type: ExpenseTypeCodec,
  gold_product_daily: GoldProductDailyCodec,
  gold_revenue_daily: GoldRevenueDailyCodec,
  keycrm_order: KeycrmOrderCodec,
  manager: ManagerCodec,
  opencart_source_id: OpencartSourceIdCodec,
  order: OrderCodec,
  order_page: OrderPageCodec,
  order_product: OrderProductCodec,
  order_query: OrderQueryCodec,
  page_meta: PageMetaCodec,
  product: ProductCodec,
  retail_manager_id: RetailManagerIdCodec,
  retail_source_id: RetailSourceIdCodec,
  return_status_id: ReturnStatusIdCodec,
  sales_type: SalesTypeCodec,
  silver_order: SilverOrderCodec,
  source: SourceCodec,
  validation_result: ValidationResultCodec,
};

// === How each contract is judged and converted ===

// === Amount ===

const patternAmount_: RegExp = /*#__PURE__*/ new RegExp('^-?(0|[1-9][0-9]{0,35})\\.[0-9]{2}$', 'u');

function isAmount(value: unknown): boolean {
  return typeof value === 'string' && patternAmount_.test(value);
}

function rulesAmount(): Table {
  return ['{"type":["string"],"pattern":"^-?(0|[1-9][0-9]{0,35})\\\\.[0-9]{2}$"}', []];
}

// === B2BManagerId ===

function isB2BManagerId(value: unknown): boolean {
  return value === 15;
}

function rulesB2BManagerId(): Table {
  return ['{"type":["integer"],"enum":[15]}', []];
}

// === Buyer ===
// Uses Draft, extrasFrom, isObject, keep.

function fromBuyer(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    full_name: value['fullName'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['id', 'full_name'], ['id', 'fullName'], keep);
  }
  return target;
}

function isBuyer(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 2;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['full_name'];
  if (!(item === null || typeof item === 'string')) return false;
  return Object.keys(value).length === count;
}

function rulesBuyer(): Table {
  return ['{"type":["object"],"required":["id","full_name"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"full_name":{"type":["null","string"]}},"additionalProperties":[false,["full_name","id"],[]]}', []];
}

function toBuyer(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    fullName: value['full_name'],
  };
  return target;
}

// === Category ===
// Uses Draft, extrasFrom, isObject, keep.

function fromCategory(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    name: value['name'],
    parent_id: value['parentId'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['id', 'name', 'parent_id'], ['id', 'name', 'parentId'], keep);
  }
  return target;
}

function isCategory(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 3;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['name'];
  if (!(item === null || typeof item === 'string')) return false;
  item = value['parent_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991))) return false;
  return Object.keys(value).length === count;
}

function rulesCategory(): Table {
  return ['{"type":["object"],"required":["id","name","parent_id"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"name":{"type":["null","string"]},"parent_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991}},"additionalProperties":[false,["id","name","parent_id"],[]]}', []];
}

function toCategory(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    name: value['name'],
    parentId: value['parent_id'],
  };
  return target;
}

// === Expense ===
// Uses Draft, extrasFrom, isObject, keep.

function fromExpense(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    order_id: value['orderId'],
    expense_type_id: value['expenseTypeId'],
    amount: value['amount'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['id', 'order_id', 'expense_type_id', 'amount'], ['id', 'orderId', 'expenseTypeId', 'amount'], keep);
  }
  return target;
}

function isExpense(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 4;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['order_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991))) return false;
  item = value['expense_type_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647))) return false;
  item = value['amount'];
  if (item === undefined || !((isAmount(item) || item === null))) return false;
  return Object.keys(value).length === count;
}

function rulesExpense(): Table {
  return ['{"type":["object"],"required":["id","order_id","expense_type_id","amount"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"order_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"expense_type_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"amount":{"anyOf":[{"$ref":[0]},{"type":["null"]}]}},"additionalProperties":[false,["amount","expense_type_id","id","order_id"],[]]}', [rulesAmount]];
}

function toExpense(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    orderId: value['order_id'],
    expenseTypeId: value['expense_type_id'],
    amount: value['amount'],
  };
  return target;
}

// === ExpenseType ===
// Uses isObject.

function isExpenseType(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 2;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647)) return false;
  item = value['name'];
  if (!(item === null || typeof item === 'string')) return false;
  return Object.keys(value).length === count;
}

function rulesExpenseType(): Table {
  return ['{"type":["object"],"required":["id","name"],"properties":{"id":{"type":["integer"],"minimum":-2147483648,"maximum":2147483647},"name":{"type":["null","string"]}},"additionalProperties":[false,["id","name"],[]]}', []];
}

// === GoldProductDaily ===
// Uses Draft, extrasFrom, isDate, isObject, keep.

function fromGoldProductDaily(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    date: value['date'],
    product_id: value['productId'],
    product_name: value['productName'],
    category_id: value['categoryId'],
    brand: value['brand'],
    quantity: value['quantity'],
    revenue: value['revenue'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['date', 'product_id', 'product_name', 'category_id', 'brand', 'quantity', 'revenue'], ['date', 'productId', 'productName', 'categoryId', 'brand', 'quantity', 'revenue'], keep);
  }
  return target;
}

function isGoldProductDaily(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 7;
  item = value['date'];
  if (!(typeof item === 'string' && isDate(item))) return false;
  item = value['product_id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['product_name'];
  if (typeof item !== 'string') return false;
  item = value['category_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991))) return false;
  item = value['brand'];
  if (!(item === null || typeof item === 'string')) return false;
  item = value['quantity'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['revenue'];
  if (item === undefined || !isAmount(item)) return false;
  return Object.keys(value).length === count;
}

function rulesGoldProductDaily(): Table {
  return ['{"type":["object"],"required":["date","product_id","product_name","category_id","brand","quantity","revenue"],"properties":{"date":{"type":["string"],"format":["date",0]},"product_id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"product_name":{"type":["string"]},"category_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"brand":{"type":["null","string"]},"quantity":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"revenue":{"$ref":[1]}},"additionalProperties":[false,["brand","category_id","date","product_id","product_name","quantity","revenue"],[]]}', [isDate, rulesAmount]];
}

function toGoldProductDaily(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    date: value['date'],
    productId: value['product_id'],
    productName: value['product_name'],
    categoryId: value['category_id'],
    brand: value['brand'],
    quantity: value['quantity'],
    revenue: value['revenue'],
  };
  return target;
}

// === GoldRevenueDaily ===
// Uses Draft, extrasFrom, isDate, isObject, keep.

function fromGoldRevenueDaily(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    date: value['date'],
    sales_type: value['salesType'],
    revenue: value['revenue'],
    orders_count: value['ordersCount'],
    avg_check: value['avgCheck'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['date', 'sales_type', 'revenue', 'orders_count', 'avg_check'], ['date', 'salesType', 'revenue', 'ordersCount', 'avgCheck'], keep);
  }
  return target;
}

function isGoldRevenueDaily(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 5;
  item = value['date'];
  if (!(typeof item === 'string' && isDate(item))) return false;
  item = value['sales_type'];
  if (item === undefined || !isSalesType(item)) return false;
  item = value['revenue'];
  if (item === undefined || !((isAmount(item) || item === null))) return false;
  item = value['orders_count'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= 1 && item <= 9007199254740991)) return false;
  item = value['avg_check'];
  if (!((item === null || typeof item === 'number' && Number.isFinite(item)))) return false;
  return Object.keys(value).length === count;
}

function rulesGoldRevenueDaily(): Table {
  return ['{"type":["object"],"required":["date","sales_type","revenue","orders_count","avg_check"],"properties":{"date":{"type":["string"],"format":["date",0]},"sales_type":{"$ref":[1]},"revenue":{"anyOf":[{"$ref":[2]},{"type":["null"]}]},"orders_count":{"type":["integer"],"minimum":1,"maximum":9007199254740991},"avg_check":{"type":["null","number"]}},"additionalProperties":[false,["avg_check","date","orders_count","revenue","sales_type"],[]]}', [isDate, rulesSalesType, rulesAmount]];
}

function toGoldRevenueDaily(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    date: value['date'],
    salesType: value['sales_type'],
    revenue: value['revenue'],
    ordersCount: value['orders_count'],
    avgCheck: value['avg_check'],
  };
  return target;
}

// === KeycrmOrder ===
// Uses Draft, HIDDEN, extrasFrom, extrasTo, fromDate, isDateTime, isObject, keep, toDate.

function fromKeycrmOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    source_id: value['sourceId'],
    status_id: value['statusId'],
    grand_total: value['grandTotal'],
    ordered_at: fromDate(value['orderedAt']),
    buyer_id: value['buyerId'],
    manager_id: value['managerId'],
  };
  if (Object.keys(value).length > Object.keys(target).length || HIDDEN in value) {
    extrasFrom(value, target, ['id', 'source_id', 'status_id', 'grand_total', 'ordered_at', 'buyer_id', 'manager_id'], ['id', 'sourceId', 'statusId', 'grandTotal', 'orderedAt', 'buyerId', 'managerId'], keep);
  }
  return target;
}

function isKeycrmOrder(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['source_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647))) return false;
  item = value['status_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647))) return false;
  item = value['grand_total'];
  if (!((item === null || typeof item === 'number' && Number.isFinite(item)))) return false;
  item = value['ordered_at'];
  if (!(typeof item === 'string' && isDateTime(item))) return false;
  item = value['buyer_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991))) return false;
  item = value['manager_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647))) return false;
  return true;
}

function rulesKeycrmOrder(): Table {
  return ['{"type":["object"],"required":["id","source_id","status_id","grand_total","ordered_at","buyer_id","manager_id"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"source_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"status_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"grand_total":{"type":["null","number"]},"ordered_at":{"type":["string"],"format":["date-time",0]},"buyer_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"manager_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647}},"additionalProperties":[true,["buyer_id","grand_total","id","manager_id","ordered_at","source_id","status_id"],[]]}', [isDateTime]];
}

function toKeycrmOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    sourceId: value['source_id'],
    statusId: value['status_id'],
    grandTotal: value['grand_total'],
    orderedAt: toDate(value['ordered_at']),
    buyerId: value['buyer_id'],
    managerId: value['manager_id'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasTo(value, target, ['id', 'source_id', 'status_id', 'grand_total', 'ordered_at', 'buyer_id', 'manager_id'], ['id', 'sourceId', 'statusId', 'grandTotal', 'orderedAt', 'buyerId', 'managerId'], keep);
  }
  return target;
}

// === Manager ===
// Uses isObject.

function isManager(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 2;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647)) return false;
  item = value['name'];
  if (!(item === null || typeof item === 'string')) return false;
  return Object.keys(value).length === count;
}

function rulesManager(): Table {
  return ['{"type":["object"],"required":["id","name"],"properties":{"id":{"type":["integer"],"minimum":-2147483648,"maximum":2147483647},"name":{"type":["null","string"]}},"additionalProperties":[false,["id","name"],[]]}', []];
}

// === OpencartSourceId ===

function isOpencartSourceId(value: unknown): boolean {
  return value === 3;
}

function rulesOpencartSourceId(): Table {
  return ['{"type":["integer"],"enum":[3]}', []];
}

// === Order ===
// Uses Draft, extrasFrom, fromDate, isDateTime, isObject, keep, toDate.

function fromOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    source_id: value['sourceId'],
    status_id: value['statusId'],
    grand_total: value['grandTotal'],
    ordered_at: fromDate(value['orderedAt']),
    buyer_id: value['buyerId'],
    manager_id: value['managerId'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['id', 'source_id', 'status_id', 'grand_total', 'ordered_at', 'buyer_id', 'manager_id'], ['id', 'sourceId', 'statusId', 'grandTotal', 'orderedAt', 'buyerId', 'managerId'], keep);
  }
  return target;
}

function isOrder(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 7;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['source_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647))) return false;
  item = value['status_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647))) return false;
  item = value['grand_total'];
  if (item === undefined || !((isAmount(item) || item === null))) return false;
  item = value['ordered_at'];
  if (!(typeof item === 'string' && isDateTime(item))) return false;
  item = value['buyer_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991))) return false;
  item = value['manager_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647))) return false;
  return Object.keys(value).length === count;
}

function rulesOrder(): Table {
  return ['{"type":["object"],"required":["id","source_id","status_id","grand_total","ordered_at","buyer_id","manager_id"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"source_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"status_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"grand_total":{"anyOf":[{"$ref":[0]},{"type":["null"]}]},"ordered_at":{"type":["string"],"format":["date-time",1]},"buyer_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"manager_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647}},"additionalProperties":[false,["buyer_id","grand_total","id","manager_id","ordered_at","source_id","status_id"],[]]}', [rulesAmount, isDateTime]];
}

function toOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    sourceId: value['source_id'],
    statusId: value['status_id'],
    grandTotal: value['grand_total'],
    orderedAt: toDate(value['ordered_at']),
    buyerId: value['buyer_id'],
    managerId: value['manager_id'],
  };
  return target;
}

// === OrderPage ===
// Uses Draft, HIDDEN, extrasFrom, extrasTo, isObject, keep, list.

function fromOrderPage(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    data: list(value['data'], fromKeycrmOrder),
    meta: fromPageMeta(value['meta']),
  };
  if (Object.keys(value).length > Object.keys(target).length || HIDDEN in value) {
    extrasFrom(value, target, ['data', 'meta'], ['data', 'meta'], keep);
  }
  return target;
}

function isOrderPage_Data(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list: readonly unknown[] = value;
  if (list.length > 50) return false;
  for (let at = 0; at < list.length; at++) {
    const item = list[at];
    if (!isKeycrmOrder(item)) return false;
  }
  return true;
}

function isOrderPage(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  item = value['data'];
  if (!isOrderPage_Data(item)) return false;
  item = value['meta'];
  if (item === undefined || !isPageMeta(item)) return false;
  return true;
}

function rulesOrderPage(): Table {
  return ['{"type":["object"],"required":["data","meta"],"properties":{"data":{"type":["array"],"maxItems":50,"items":[{"$ref":[0]},0]},"meta":{"$ref":[1]}},"additionalProperties":[true,["data","meta"],[]]}', [rulesKeycrmOrder, rulesPageMeta]];
}

function toOrderPage(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    data: list(value['data'], toKeycrmOrder),
    meta: toPageMeta(value['meta']),
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasTo(value, target, ['data', 'meta'], ['data', 'meta'], keep);
  }
  return target;
}

// === OrderProduct ===
// Uses Draft, extrasFrom, isObject, keep.

function fromOrderProduct(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    order_id: value['orderId'],
    product_id: value['productId'],
    price: value['price'],
    quantity: value['quantity'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['order_id', 'product_id', 'price', 'quantity'], ['orderId', 'productId', 'price', 'quantity'], keep);
  }
  return target;
}

function isOrderProduct(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 4;
  item = value['order_id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['product_id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['price'];
  if (item === undefined || !isAmount(item)) return false;
  item = value['quantity'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647)) return false;
  return Object.keys(value).length === count;
}

function rulesOrderProduct(): Table {
  return ['{"type":["object"],"required":["order_id","product_id","price","quantity"],"properties":{"order_id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"product_id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"price":{"$ref":[0]},"quantity":{"type":["integer"],"minimum":-2147483648,"maximum":2147483647}},"additionalProperties":[false,["order_id","price","product_id","quantity"],[]]}', [rulesAmount]];
}

function toOrderProduct(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    orderId: value['order_id'],
    productId: value['product_id'],
    price: value['price'],
    quantity: value['quantity'],
  };
  return target;
}

// === OrderQuery ===
// Uses Draft, extrasFrom, isDate, isObject, keep.

function fromOrderQuery(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    page: value['page'],
    per_page: value['perPage'],
  };
  let item: unknown;
  item = value['orderedFrom'];
  if (item !== undefined) target['filter[ordered_at][from]'] = item;
  item = value['orderedTo'];
  if (item !== undefined) target['filter[ordered_at][to]'] = item;
  item = value['include'];
  if (item !== undefined) target['include'] = item;
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['filter[ordered_at][from]', 'filter[ordered_at][to]', 'include', 'page', 'per_page'], ['orderedFrom', 'orderedTo', 'include', 'page', 'perPage'], keep);
  }
  return target;
}

const patternOrderQuery_Include: RegExp = /*#__PURE__*/ new RegExp('^(products|expenses)(,(products|expenses))*$', 'u');

function isOrderQuery(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  let count = 2;
  item = value['filter[ordered_at][from]'];
  if (item !== undefined) {
    if (!(typeof item === 'string' && isDate(item))) return false;
    count++;
  }
  item = value['filter[ordered_at][to]'];
  if (item !== undefined) {
    if (!(typeof item === 'string' && isDate(item))) return false;
    count++;
  }
  item = value['include'];
  if (item !== undefined) {
    if (!(typeof item === 'string' && patternOrderQuery_Include.test(item))) return false;
    count++;
  }
  item = value['page'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= 1 && item <= 2147483647)) return false;
  item = value['per_page'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= 1 && item <= 50)) return false;
  return Object.keys(value).length === count;
}

function rulesOrderQuery(): Table {
  return ['{"type":["object"],"required":["page","per_page"],"properties":{"filter[ordered_at][from]":{"type":["string"],"format":["date",0]},"filter[ordered_at][to]":{"type":["string"],"format":["date",0]},"include":{"type":["string"],"pattern":"^(products|expenses)(,(products|expenses))*$"},"page":{"type":["integer"],"minimum":1,"maximum":2147483647},"per_page":{"type":["integer"],"minimum":1,"maximum":50}},"additionalProperties":[false,["filter[ordered_at][from]","filter[ordered_at][to]","include","page","per_page"],[]]}', [isDate]];
}

function toOrderQuery(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    page: value['page'],
    perPage: value['per_page'],
  };
  let item: unknown;
  item = value['filter[ordered_at][from]'];
  if (item !== undefined) target['orderedFrom'] = item;
  item = value['filter[ordered_at][to]'];
  if (item !== undefined) target['orderedTo'] = item;
  item = value['include'];
  if (item !== undefined) target['include'] = item;
  return target;
}

// === PageMeta ===
// Uses Draft, HIDDEN, extrasFrom, extrasTo, isObject, keep.

function fromPageMeta(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    last_page: value['lastPage'],
  };
  if (Object.keys(value).length > Object.keys(target).length || HIDDEN in value) {
    extrasFrom(value, target, ['last_page'], ['lastPage'], keep);
  }
  return target;
}

function isPageMeta(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  item = value['last_page'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= 1 && item <= 2147483647)) return false;
  return true;
}

function rulesPageMeta(): Table {
  return ['{"type":["object"],"required":["last_page"],"properties":{"last_page":{"type":["integer"],"minimum":1,"maximum":2147483647}},"additionalProperties":[true,["last_page"],[]]}', []];
}

function toPageMeta(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    lastPage: value['last_page'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasTo(value, target, ['last_page'], ['lastPage'], keep);
  }
  return target;
}

// === Product ===
// Uses Draft, extrasFrom, isObject, keep.

function fromProduct(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    name: value['name'],
    category_id: value['categoryId'],
    brand: value['brand'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['id', 'name', 'category_id', 'brand'], ['id', 'name', 'categoryId', 'brand'], keep);
  }
  return target;
}

function isProduct(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 4;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['name'];
  if (typeof item !== 'string') return false;
  item = value['category_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991))) return false;
  item = value['brand'];
  if (!(item === null || typeof item === 'string')) return false;
  return Object.keys(value).length === count;
}

function rulesProduct(): Table {
  return ['{"type":["object"],"required":["id","name","category_id","brand"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"name":{"type":["string"]},"category_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"brand":{"type":["null","string"]}},"additionalProperties":[false,["brand","category_id","id","name"],[]]}', []];
}

function toProduct(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    name: value['name'],
    categoryId: value['category_id'],
    brand: value['brand'],
  };
  return target;
}

// === RetailManagerId ===

function isRetailManagerId(value: unknown): boolean {
  return (value === 4 || value === 16 || value === 22);
}

function rulesRetailManagerId(): Table {
  return ['{"type":["integer"],"enum":[4,16,22]}', []];
}

// === RetailSourceId ===

function isRetailSourceId(value: unknown): boolean {
  return value === 4;
}

function rulesRetailSourceId(): Table {
  return ['{"type":["integer"],"enum":[4]}', []];
}

// === ReturnStatusId ===

function isReturnStatusId(value: unknown): boolean {
  return (value === 19 || value === 21 || value === 22 || value === 23);
}

function rulesReturnStatusId(): Table {
  return ['{"type":["integer"],"enum":[19,21,22,23]}', []];
}

// === SalesType ===

function isSalesType(value: unknown): boolean {
  return (value === 'retail' || value === 'b2b' || value === 'other');
}

function rulesSalesType(): Table {
  return ['{"type":["string"],"enum":["retail","b2b","other"]}', []];
}

// === SilverOrder ===
// Uses Draft, extrasFrom, fromDate, isDate, isDateTime, isObject, keep, toDate.

function fromSilverOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    source_id: value['sourceId'],
    status_id: value['statusId'],
    grand_total: value['grandTotal'],
    ordered_at: fromDate(value['orderedAt']),
    buyer_id: value['buyerId'],
    manager_id: value['managerId'],
    source_name: value['sourceName'],
    manager_name: value['managerName'],
    buyer_name: value['buyerName'],
    is_return: value['isReturn'],
    sales_type: value['salesType'],
    order_date: value['orderDate'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['id', 'source_id', 'status_id', 'grand_total', 'ordered_at', 'buyer_id', 'manager_id', 'source_name', 'manager_name', 'buyer_name', 'is_return', 'sales_type', 'order_date'], ['id', 'sourceId', 'statusId', 'grandTotal', 'orderedAt', 'buyerId', 'managerId', 'sourceName', 'managerName', 'buyerName', 'isReturn', 'salesType', 'orderDate'], keep);
  }
  return target;
}

function isSilverOrder(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 13;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991)) return false;
  item = value['source_id'];
  if (!(!isOpencartSourceId(item) && typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647)) return false;
  item = value['status_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647))) return false;
  item = value['grand_total'];
  if (item === undefined || !((isAmount(item) || item === null))) return false;
  item = value['ordered_at'];
  if (!(typeof item === 'string' && isDateTime(item))) return false;
  item = value['buyer_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -9007199254740991 && item <= 9007199254740991))) return false;
  item = value['manager_id'];
  if (!((item === null || typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647))) return false;
  item = value['source_name'];
  if (!(item === null || typeof item === 'string')) return false;
  item = value['manager_name'];
  if (!(item === null || typeof item === 'string')) return false;
  item = value['buyer_name'];
  if (!(item === null || typeof item === 'string')) return false;
  item = value['is_return'];
  if (typeof item !== 'boolean') return false;
  item = value['sales_type'];
  if (item === undefined || !isSalesType(item)) return false;
  item = value['order_date'];
  if (!(typeof item === 'string' && isDate(item))) return false;
  return Object.keys(value).length === count;
}

function rulesSilverOrder(): Table {
  return ['{"type":["object"],"required":["id","source_id","status_id","grand_total","ordered_at","buyer_id","manager_id","source_name","manager_name","buyer_name","is_return","sales_type","order_date"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"source_id":{"type":["integer"],"minimum":-2147483648,"maximum":2147483647,"not":{"$ref":[0]}},"status_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"grand_total":{"anyOf":[{"$ref":[1]},{"type":["null"]}]},"ordered_at":{"type":["string"],"format":["date-time",2]},"buyer_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"manager_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"source_name":{"type":["null","string"]},"manager_name":{"type":["null","string"]},"buyer_name":{"type":["null","string"]},"is_return":{"type":["boolean"]},"sales_type":{"$ref":[3]},"order_date":{"type":["string"],"format":["date",4]}},"additionalProperties":[false,["buyer_id","buyer_name","grand_total","id","is_return","manager_id","manager_name","order_date","ordered_at","sales_type","source_id","source_name","status_id"],[]]}', [rulesOpencartSourceId, rulesAmount, isDateTime, rulesSalesType, isDate]];
}

function toSilverOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    id: value['id'],
    sourceId: value['source_id'],
    statusId: value['status_id'],
    grandTotal: value['grand_total'],
    orderedAt: toDate(value['ordered_at']),
    buyerId: value['buyer_id'],
    managerId: value['manager_id'],
    sourceName: value['source_name'],
    managerName: value['manager_name'],
    buyerName: value['buyer_name'],
    isReturn: value['is_return'],
    salesType: value['sales_type'],
    orderDate: value['order_date'],
  };
  return target;
}

// === Source ===
// Uses isObject.

function isSource(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 2;
  item = value['id'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= -2147483648 && item <= 2147483647)) return false;
  item = value['name'];
  if (!(item === null || typeof item === 'string')) return false;
  return Object.keys(value).length === count;
}

function rulesSource(): Table {
  return ['{"type":["object"],"required":["id","name"],"properties":{"id":{"type":["integer"],"minimum":-2147483648,"maximum":2147483647},"name":{"type":["null","string"]}},"additionalProperties":[false,["id","name"],[]]}', []];
}

// === ValidationResult ===
// Uses Draft, extrasFrom, isDate, isObject, keep.

function fromValidationResult(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    date: value['date'],
    orders_match: value['ordersMatch'],
    orders_api: value['ordersApi'],
    orders_db: value['ordersDb'],
    revenue_match: value['revenueMatch'],
    revenue_api: value['revenueApi'],
    revenue_db: value['revenueDb'],
    is_valid: value['isValid'],
  };
  if (Object.keys(value).length > Object.keys(target).length) {
    extrasFrom(value, target, ['date', 'orders_match', 'orders_api', 'orders_db', 'revenue_match', 'revenue_api', 'revenue_db', 'is_valid'], ['date', 'ordersMatch', 'ordersApi', 'ordersDb', 'revenueMatch', 'revenueApi', 'revenueDb', 'isValid'], keep);
  }
  return target;
}

function isValidationResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  let item: unknown;
  const count = 8;
  item = value['date'];
  if (!(typeof item === 'string' && isDate(item))) return false;
  item = value['orders_match'];
  if (typeof item !== 'boolean') return false;
  item = value['orders_api'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= 0 && item <= 9007199254740991)) return false;
  item = value['orders_db'];
  if (!(typeof item === 'number' && Number.isInteger(item) && item >= 0 && item <= 9007199254740991)) return false;
  item = value['revenue_match'];
  if (typeof item !== 'boolean') return false;
  item = value['revenue_api'];
  if (item === undefined || !isAmount(item)) return false;
  item = value['revenue_db'];
  if (item === undefined || !isAmount(item)) return false;
  item = value['is_valid'];
  if (typeof item !== 'boolean') return false;
  return Object.keys(value).length === count;
}

function rulesValidationResult(): Table {
  return ['{"type":["object"],"required":["date","orders_match","orders_api","orders_db","revenue_match","revenue_api","revenue_db","is_valid"],"properties":{"date":{"type":["string"],"format":["date",0]},"orders_match":{"type":["boolean"]},"orders_api":{"type":["integer"],"minimum":0,"maximum":9007199254740991},"orders_db":{"type":["integer"],"minimum":0,"maximum":9007199254740991},"revenue_match":{"type":["boolean"]},"revenue_api":{"$ref":[1]},"revenue_db":{"$ref":[1]},"is_valid":{"type":["boolean"]}},"additionalProperties":[false,["date","is_valid","orders_api","orders_db","orders_match","revenue_api","revenue_db","revenue_match"],[]]}', [isDate, rulesAmount]];
}

function toValidationResult(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {
    date: value['date'],
    ordersMatch: value['orders_match'],
    ordersApi: value['orders_api'],
    ordersDb: value['orders_db'],
    revenueMatch: value['revenue_match'],
    revenueApi: value['revenue_api'],
    revenueDb: value['revenue_db'],
    isValid: value['is_valid'],
  };
  return target;
}

// === What all of them use ===

/** One thing that is wrong with a value: where (property names and indexes), what, and the keyword that says so. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly keyword: string;
}

/** Thrown by `parse` and `serialize`, with every issue. */
export class ContractError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.path.length > 0 ? issue.path.join('.') : 'value'} ${issue.message}`).join('; '));
    this.name = 'ContractError';
    this.issues = issues;
  }
}

/** What `safeParse` answers. */
export type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

/** The part of Standard Schema (version 1) that libraries look for. */
export interface Standard<T, Wire> {
  readonly version: 1;
  readonly vendor: 'type-contracts';
  readonly validate: (
    value: unknown,
  ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
  readonly types?: { readonly input: Wire; readonly output: T } | undefined;
}

/** A contract at run time: judges documents, turns them into objects of the program, and back. */
export interface Codec<T, Wire> {
  /** Whether the contract accepts a document as it is on the wire. */
  readonly is: (value: unknown) => value is Wire;
  /** The object of the program. Throws a `ContractError` with all issues. */
  readonly parse: (value: unknown) => T;
  /** As `parse`, without throwing. */
  readonly safeParse: (value: unknown) => Parsed<T>;
  /** The document of an object. Throws a `ContractError` when the contract would refuse it. */
  readonly serialize: (value: T) => Wire;
  readonly '~standard': Standard<T, Wire>;
}

interface Plan {
  readonly check: (value: unknown) => boolean;
  readonly rules: () => Table;
  readonly to?: (value: unknown) => unknown;
  readonly from?: (value: unknown) => unknown;
  readonly upgrade?: (value: unknown) => unknown;
}

function codec<T, Wire>(plan: Plan): Codec<T, Wire> {
  const check = plan.check;
  const to = plan.to;
  const upgrade = plan.upgrade;
  const ready = (value: unknown): unknown => {
    const isolated = polluted() ? isolate(value) : value;
    return upgrade === undefined ? isolated : upgrade(isolated);
  };
  const is = (value: unknown): value is Wire => {
    try {
      return check(ready(value));
    } catch (error) {
      refusal(error);
      return false;
    }
  };
  const safeParse = (value: unknown): Parsed<T> => {
    try {
      const wire = ready(value);
      if (check(wire)) return { success: true, data: (to === undefined ? wire : to(wire)) as T };
      return { success: false, issues: explain(plan.rules, wire) };
    } catch (error) {
      return { success: false, issues: refusal(error) };
    }
  };
  const parse = (value: unknown): T => {
    const result = safeParse(value);
    if (result.success) return result.data;
    throw new ContractError(result.issues);
  };
  const serialize = (value: T): Wire => {
    let issues: readonly Issue[];
    try {
      const isolated: unknown = polluted() ? isolate(value) : value;
      const wire = plan.from === undefined ? isolated : plan.from(isolated);
      if (check(wire)) return wire as Wire;
      issues = explain(plan.rules, wire);
    } catch (error) {
      issues = refusal(error);
    }
    throw new ContractError(issues);
  };
  const validate = (value: unknown): { readonly value: T } | { readonly issues: readonly Issue[] } => {
    const result = safeParse(value);
    return result.success ? { value: result.data } : { issues: result.issues };
  };
  return { is, parse, safeParse, serialize, '~standard': { version: 1, vendor: 'type-contracts', validate } };
}

/** The issues behind an error that a check may meet; any other error is a fault of the program. */
function refusal(error: unknown): readonly Issue[] {
  if (error instanceof ContractError) return error.issues;
  if (error instanceof RangeError) return [{ path: [], message: 'is nested too deep', keyword: 'depth' }];
  throw error;
}

/** Whether somebody gave all objects a property, so that reading one does not tell whether it is there. */
function polluted(): boolean {
  for (const _ in Object.prototype) return true;
  return false;
}

/** A copy whose objects inherit nothing. */
function isolate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(isolate);
  if (!isObject(value)) return value;
  const copy = Object.create(null) as Draft;
  for (const name of Object.keys(value)) copy[name] = isolate(value[name]);
  return copy;
}

interface Fields {
  readonly [name: string]: unknown;
}

interface Draft {
  [name: string]: unknown;
}

/** An object as JSON has them: not a list, a Date, or an instance of a class. */
function isObject(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || isForeign(prototype);
}

/** The prototype of plain objects of another realm (a frame, a test runner). */
function isForeign(prototype: unknown): boolean {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf') &&
    !Array.isArray(prototype)
  );
}

/** Sets a property, whatever its name. */
function put(target: Draft, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[name] = value;
  }
}

/** Properties whose own name is taken by a renamed one travel under this key. */
const HIDDEN: unique symbol = /*#__PURE__*/ Symbol.for('type-contracts.hidden') as never;

type Convert = (value: unknown) => unknown;

function list(value: unknown, convert: Convert): unknown {
  return Array.isArray(value) ? value.map((item) => convert(item)) : value;
}

function keep(value: unknown): unknown {
  return value;
}

/** Brings properties beside the known ones into the program. */
function extrasTo(value: Fields, target: Draft, wire: readonly string[], code: readonly string[], convert: Convert): void {
  let hidden: Draft | undefined;
  for (const name of Object.keys(value)) {
    if (wire.includes(name)) continue;
    if (code.includes(name)) {
      hidden ??= {};
      put(hidden, name, convert(value[name]));
    } else {
      put(target, name, convert(value[name]));
    }
  }
  if (hidden !== undefined) (target as { [HIDDEN]?: Draft })[HIDDEN] = hidden;
}

/** Brings properties beside the known ones to the wire; a wire name is no name of the program. */
function extrasFrom(value: Fields, target: Draft, wire: readonly string[], code: readonly string[], convert: Convert): void {
  for (const name of Object.keys(value)) {
    if (code.includes(name)) continue;
    if (wire.includes(name)) {
      throw new ContractError([{ path: [name], message: 'is a name of the wire, not of the program', keyword: 'name' }]);
    }
    put(target, name, convert(value[name]));
  }
  const hidden = (value as { readonly [HIDDEN]?: Draft })[HIDDEN];
  if (hidden === undefined) return;
  for (const name of Object.keys(hidden)) put(target, name, convert(hidden[name]));
}

/** How a moment was written, where writing it anew would not give the same text. */
const WRITTEN: WeakMap<object, readonly [string, number | string]> = /*#__PURE__*/ new WeakMap();

/** The Date of an RFC 3339 text. What a Date cannot hold is remembered beside it. */
function toDate(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const size = value.length;
  if (
    value.charCodeAt(size - 1) === 90 && value.charCodeAt(10) === 84 && value.charCodeAt(17) !== 54 &&
    (size === 20 || (size > 21 && size < 25 && value.charCodeAt(size - 2) !== 48))
  ) {
    return new Date(value);
  }
  const leap = value.charCodeAt(17) === 54;
  const plain = (leap ? `${value.slice(0, 17)}59${value.slice(19)}` : value).toUpperCase();
  const date = new Date(plain.replace(/(\.\d{3})\d+/, '$1').replace(' ', 'T'));
  if (leap) date.setTime(date.getTime() + 1000);
  if (written(date) !== value) WRITTEN.set(date, [value, date.getTime()]);
  return date;
}

/** The text of a Date. Anything else becomes an invalid Date, which every check refuses in its place. */
function fromDate(value: unknown): unknown {
  if (!(value instanceof Date)) return new Date(Number.NaN);
  const known = WRITTEN.get(value);
  if (known !== undefined && known[1] === value.getTime()) return known[0];
  return Number.isNaN(value.getTime()) ? value : written(value);
}

/** The canonical text of a moment: UTC, no more digits than needed. */
function written(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/\.?0+Z$/, 'Z');
}

type Rules = boolean | Schema;

/** What JSON cannot hold: other tables, formats, and collectors of evaluated names. */
type Link = (() => Table) | ((text: string) => boolean) | ((value: unknown, seen: Set<string | number>) => void);

/** The rules of a contract as JSON, and what they refer to by index. */
type Table = readonly [string, readonly Link[]];

/** The rules of a contract as data: read only to say what is wrong with a value that was refused. */
interface Schema {
  readonly $ref?: readonly number[];
  readonly type?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly multipleOf?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: readonly [string, number];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly prefixItems?: readonly Rules[];
  readonly items?: readonly [Rules, number];
  readonly contains?: readonly [Rules, number, number | null];
  readonly unevaluatedItems?: readonly [Rules, number];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly dependentRequired?: { readonly [name: string]: readonly string[] };
  readonly properties?: { readonly [name: string]: Rules };
  readonly patternProperties?: readonly (readonly [string, Rules])[];
  readonly additionalProperties?: readonly [Rules, readonly string[], readonly string[]];
  readonly propertyNames?: Rules;
  readonly dependentSchemas?: { readonly [name: string]: Rules };
  readonly unevaluatedProperties?: readonly [Rules, number];
  readonly allOf?: readonly Rules[];
  readonly anyOf?: readonly Rules[];
  readonly oneOf?: readonly Rules[];
  readonly not?: Rules;
  readonly if?: readonly [Rules, Rules, Rules];
}

type Path = readonly (string | number)[];

/** All issues of a value that the contract refuses. */
function explain(table: () => Table, value: unknown): readonly Issue[] {
  const issues = issuesOfTable(table, value, []);
  return issues.length > 0 ? issues : [{ path: [], message: 'does not fit the contract', keyword: 'contract' }];
}

const READ: WeakMap<() => Table, readonly [Rules, readonly Link[]]> = /*#__PURE__*/ new WeakMap();

function issuesOfTable(table: () => Table, value: unknown, path: Path): Issue[] {
  let read = READ.get(table);
  if (read === undefined) {
    const [text, links] = table();
    read = [JSON.parse(text) as Rules, links];
    READ.set(table, read);
  }
  return issuesOf(read[0], read[1], value, path);
}

function issuesOf(rules: Rules, links: readonly Link[], value: unknown, path: Path): Issue[] {
  if (rules === true) return [];
  if (rules === false) return [{ path, message: 'is not allowed', keyword: 'false' }];
  const issues: Issue[] = [];
  const say = (keyword: string, message: string, at: Path = path): void => {
    issues.push({ path: at, message, keyword });
  };
  const judge = (rule: Rules, part: unknown, at: Path): Issue[] => issuesOf(rule, links, part, at);
  const seenBy = (index: number): Set<string | number> => {
    const seen = new Set<string | number>();
    (links[index] as (value: unknown, seen: Set<string | number>) => void)(value, seen);
    return seen;
  };
  if (value instanceof Date) {
    say('type', 'must be a valid moment');
    return issues;
  }
  const types = rules.type;
  if (types !== undefined && !types.some((type) => isOfType(value, type))) {
    say('type', `must be ${types.map((type) => (type === 'null' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`)).join(' or ')}`);
    return issues;
  }
  explainValue(rules, value, say);
  if (typeof value === 'string') explainText(rules, links, value, say);
  else if (typeof value === 'number') explainNumber(rules, value, say);
  else if (Array.isArray(value)) explainList(rules, value, { path, issues, say, judge, seenBy });
  else if (isObject(value)) explainObject(rules, value, { path, issues, say, judge, seenBy });
  for (const index of rules.$ref ?? []) issues.push(...issuesOfTable(links[index] as () => Table, value, path));
  explainInPlace(rules, value, { path, issues, say, judge, seenBy });
  return issues;
}

type Say = (keyword: string, message: string, at?: Path) => void;

/** Where an explanation stands: the path, what was found so far, and how to go on. */
interface Stand {
  readonly path: Path;
  readonly issues: Issue[];
  readonly say: Say;
  readonly judge: (rule: Rules, part: unknown, at: Path) => Issue[];
  readonly seenBy: (index: number) => Set<string | number>;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value) && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

function shown(value: unknown): string {
  const text = String(JSON.stringify(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function explainValue(rules: Schema, value: unknown, say: Say): void {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    say('type', 'must be a JSON value');
  }
  if ('const' in rules && !equal(value, rules.const)) say('const', `must be ${shown(rules.const)}`);
  if (rules.enum !== undefined && !rules.enum.some((one) => equal(value, one))) {
    say('enum', `must be one of ${rules.enum.map(shown).join(', ')}`);
  }
}

function explainText(rules: Schema, links: readonly Link[], value: string, say: Say): void {
  if (rules.minLength !== undefined && chars(value) < rules.minLength) {
    say('minLength', `must have at least ${rules.minLength} characters`);
  }
  if (rules.maxLength !== undefined && chars(value) > rules.maxLength) {
    say('maxLength', `must have at most ${rules.maxLength} characters`);
  }
  if (rules.pattern !== undefined && !new RegExp(rules.pattern, 'u').test(value)) say('pattern', `must match ${rules.pattern}`);
  if (rules.format === undefined) return;
  const [format, index] = rules.format;
  if (!(links[index] as (text: string) => boolean)(value)) say('format', `must be a valid ${format}`);
}

function explainNumber(rules: Schema, value: number, say: Say): void {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = rules;
  if (!Number.isFinite(value)) say('type', 'must be a finite number');
  else if (multipleOf !== undefined && !multiple(value, multipleOf)) say('multipleOf', `must be a multiple of ${multipleOf}`);
  if (minimum !== undefined && value < minimum) say('minimum', `must be at least ${minimum}`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) say('exclusiveMinimum', `must be more than ${exclusiveMinimum}`);
  if (maximum !== undefined && value > maximum) say('maximum', `must be at most ${maximum}`);
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) say('exclusiveMaximum', `must be less than ${exclusiveMaximum}`);
}

function explainList(rules: Schema, value: readonly unknown[], stand: Stand): void {
  const { path, issues, say, judge, seenBy } = stand;
  const { minItems, maxItems, prefixItems = [], items, contains, unevaluatedItems } = rules;
  if (minItems !== undefined && value.length < minItems) say('minItems', `must have at least ${minItems} items`);
  if (maxItems !== undefined && value.length > maxItems) say('maxItems', `must have at most ${maxItems} items`);
  if (rules.uniqueItems && !unique(value)) say('uniqueItems', 'must not have two equal items');
  const seen = unevaluatedItems === undefined ? undefined : seenBy(unevaluatedItems[1]);
  let found = 0;
  value.forEach((item, at) => {
    const below = [...path, at];
    const prefix = prefixItems[at];
    if (prefix !== undefined) issues.push(...judge(prefix, item, below));
    if (items !== undefined && at >= items[1]) issues.push(...judge(items[0], item, below));
    if (contains !== undefined && judge(contains[0], item, below).length === 0) found++;
    if (unevaluatedItems !== undefined && !seen?.has(at)) issues.push(...judge(unevaluatedItems[0], item, below));
  });
  if (contains === undefined) return;
  if (found < contains[1]) say('contains', `must contain at least ${contains[1]} items that fit, has ${found}`);
  if (contains[2] !== null && found > contains[2]) say('contains', `must contain at most ${contains[2]} items that fit, has ${found}`);
}

function explainObject(rules: Schema, value: Fields, stand: Stand): void {
  const { path, issues, say, judge, seenBy } = stand;
  const names = Object.keys(value);
  const { minProperties, maxProperties, required = [], properties = {}, patternProperties = [] } = rules;
  if (minProperties !== undefined && names.length < minProperties) say('minProperties', `must have at least ${minProperties} properties`);
  if (maxProperties !== undefined && names.length > maxProperties) say('maxProperties', `must have at most ${maxProperties} properties`);
  for (const name of required) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) say('required', 'is required', [...path, name]);
  }
  explainDependents(rules, value, stand);
  const seen = rules.unevaluatedProperties === undefined ? undefined : seenBy(rules.unevaluatedProperties[1]);
  for (const name of names) {
    const below = [...path, name];
    const add = (rule: Rules, keyword: string): void => {
      if (rule === false) say(keyword, 'is not a known property', below);
      else issues.push(...judge(rule, value[name], below));
    };
    if (value[name] === undefined) {
      if (!required.includes(name)) say('type', 'must be a JSON value', below);
      continue;
    }
    if (Object.hasOwn(properties, name)) add(properties[name] ?? true, 'properties');
    for (const [pattern, rule] of patternProperties) if (new RegExp(pattern, 'u').test(name)) add(rule, 'patternProperties');
    const other = rules.additionalProperties;
    if (other !== undefined && !other[1].includes(name) && !other[2].some((one) => new RegExp(one, 'u').test(name))) {
      add(other[0], 'additionalProperties');
    }
    if (rules.propertyNames !== undefined && judge(rules.propertyNames, name, below).length > 0) {
      say('propertyNames', 'has a name that is not allowed', below);
    }
    if (rules.unevaluatedProperties !== undefined && !seen?.has(name)) add(rules.unevaluatedProperties[0], 'unevaluatedProperties');
  }
}

function explainDependents(rules: Schema, value: Fields, stand: Stand): void {
  const { path, issues, say, judge } = stand;
  for (const [name, needs] of Object.entries(rules.dependentRequired ?? {})) {
    if (!Object.hasOwn(value, name)) continue;
    for (const need of needs) {
      if (!Object.hasOwn(value, need)) say('dependentRequired', `is required beside ${name}`, [...path, need]);
    }
  }
  for (const [name, rule] of Object.entries(rules.dependentSchemas ?? {})) {
    if (Object.hasOwn(value, name)) issues.push(...judge(rule, value, path));
  }
}

function explainInPlace(rules: Schema, value: unknown, stand: Stand): void {
  const { path, issues, say, judge } = stand;
  for (const rule of rules.allOf ?? []) issues.push(...judge(rule, value, path));
  if (rules.anyOf !== undefined) explainOptions('anyOf', rules.anyOf, value, stand);
  if (rules.oneOf !== undefined) explainOptions('oneOf', rules.oneOf, value, stand);
  if (rules.not !== undefined && judge(rules.not, value, path).length === 0) say('not', 'must not fit what the contract excludes');
  if (rules.if !== undefined) {
    const fits = judge(rules.if[0], value, path).length === 0;
    issues.push(...judge(rules.if[fits ? 1 : 2], value, path));
  }
}

/** Where no option fits, the issues of the one that was meant, if that can be told; else one issue for all. */
function explainOptions(keyword: string, options: readonly Rules[], value: unknown, stand: Stand): void {
  const { path, issues, say, judge } = stand;
  const tried = options.map((rule) => judge(rule, value, path));
  const fitting = tried.filter((found) => found.length === 0).length;
  if (fitting === 1 || (fitting > 1 && keyword === 'anyOf')) return;
  if (fitting > 1) {
    say(keyword, `must fit exactly one of ${options.length} options, fits ${fitting}`);
    return;
  }
  const meant = tried.filter((found) => !found.some((issue) => tellsKind(issue, path)));
  const [only] = meant;
  if (only !== undefined && meant.length === 1) issues.push(...only);
  else say(keyword, `must fit one of ${options.length} options`);
}

function tellsKind(issue: Issue, path: Path): boolean {
  const below = issue.path.length - path.length;
  if (below === 0) return issue.keyword !== 'depth' && /^(type|const|enum|false)$/.test(issue.keyword);
  return below === 1 && (issue.keyword === 'const' || issue.keyword === 'required');
}

function isDate(text: string): boolean {
  return text.length === 10 && isDateAt(text);
}

/** Whether a text begins with a day of the calendar. */
function isDateAt(text: string): boolean {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  if (day <= 28) return true;
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

function isDateTime(text: string): boolean {
  const separator = text.charCodeAt(10);
  return (separator === 84 || separator === 116) && isDateAt(text) && isTimeAt(text, 11);
}

/** The number that some digits of a text write; below zero where they are no digits. */
function digits(text: string, from: number, count: number): number {
  let result = 0;
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    result = result * 10 + digit;
  }
  return result;
}

/** Whether a text is, from a position to its end, a time with its offset; a leap second only where UTC has one. */
function isTimeAt(text: string, from: number): boolean {
  const hour = digits(text, from, 2);
  const minute = digits(text, from + 3, 2);
  const second = digits(text, from + 6, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false;
  if (text.charCodeAt(from + 2) !== 58 || text.charCodeAt(from + 5) !== 58) return false;
  let at = from + 8;
  if (text.charCodeAt(at) === 46) {
    const start = ++at;
    while (digits(text, at, 1) >= 0) at++;
    if (at === start) return false;
  }
  const sign = text.charCodeAt(at);
  if (sign === 90 || sign === 122) {
    return at + 1 === text.length && (second < 60 || (hour === 23 && minute === 59));
  }
  if ((sign !== 43 && sign !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58) return false;
  const hours = digits(text, at + 1, 2);
  const minutes = digits(text, at + 4, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
  const moment = hour * 60 + minute + (sign === 45 ? 1 : -1) * (hours * 60 + minutes);
  return second < 60 || (moment + 2880) % 1440 === 1439;
}

/** The length of a text in code points. */
function chars(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      count--;
      at++;
    }
  }
  return count;
}

/** Equality of JSON values: 1 is 1.0 and not true, members in any order. */
function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    for (let at = 0; at < left.length; at++) if (!equal(left[at], right[at])) return false;
    return true;
  }
  if (!isObject(left) || !isObject(right) || Array.isArray(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  for (const name of names) if (!Object.hasOwn(right, name) || !equal(left[name], right[name])) return false;
  return true;
}

/** Whether no two items are equal; near-linear also for lists of objects. */
function unique(items: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  const texts = new Set<string>();
  for (const item of items) {
    if (typeof item === 'object' && item !== null) texts.add(canonical(item));
    else seen.add(item);
  }
  return seen.size + texts.size === items.length;
}

/** A text that is the same for equal JSON values. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return value === 0 ? '0' : String(JSON.stringify(value));
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** Whether a number is a whole multiple of another, in decimals as both are written. */
function multiple(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  const [whole, exponent] = decimal(value);
  const [part, power] = decimal(divisor);
  const least = Math.min(exponent, power);
  return (whole * 10n ** BigInt(exponent - least)) % (part * 10n ** BigInt(power - least)) === 0n;
}

/** A number as digits and a power of ten. */
function decimal(value: number): [bigint, number] {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}
