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
// The bodies below are compiled under every strict option where they are generated: no compiler that meets them
// again need do the same. What this file exports is typed as declared.
// @ts-nocheck

import type * as T from './TYPE-CONTRACTS.js';

export const AmountCodec: Codec<T.Amount, T.Amount> = /*#__PURE__*/ codec(isAmount, rulesAmount);

export const B2BManagerIdCodec: Codec<T.B2BManagerId, T.B2BManagerId> = /*#__PURE__*/ codec(isB2BManagerId, rulesB2BManagerId);

export const BuyerCodec: Codec<T.Buyer, T.BuyerWire> = /*#__PURE__*/ codec(isBuyer, rulesBuyer, toBuyer, fromBuyer);

export const CategoryCodec: Codec<T.Category, T.CategoryWire> = /*#__PURE__*/ codec(isCategory, rulesCategory, toCategory, fromCategory);

export const ExpenseCodec: Codec<T.Expense, T.ExpenseWire> = /*#__PURE__*/ codec(isExpense, rulesExpense, toExpense, fromExpense);

export const ExpenseTypeCodec: Codec<T.ExpenseType, T.ExpenseType> = /*#__PURE__*/ codec(isExpenseType, rulesExpenseType);

export const GoldProductDailyCodec: Codec<T.GoldProductDaily, T.GoldProductDailyWire> = /*#__PURE__*/ codec(isGoldProductDaily, rulesGoldProductDaily, toGoldProductDaily, fromGoldProductDaily);

export const GoldRevenueDailyCodec: Codec<T.GoldRevenueDaily, T.GoldRevenueDailyWire> = /*#__PURE__*/ codec(isGoldRevenueDaily, rulesGoldRevenueDaily, toGoldRevenueDaily, fromGoldRevenueDaily);

export const KeycrmOrderCodec: Codec<T.KeycrmOrder, T.KeycrmOrderWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isKeycrmOrder), rulesKeycrmOrder, toKeycrmOrder, fromKeycrmOrder);

export const ManagerCodec: Codec<T.Manager, T.Manager> = /*#__PURE__*/ codec(isManager, rulesManager);

export const OpencartSourceIdCodec: Codec<T.OpencartSourceId, T.OpencartSourceId> = /*#__PURE__*/ codec(isOpencartSourceId, rulesOpencartSourceId);

export const OrderCodec: Codec<T.Order, T.OrderWire> = /*#__PURE__*/ codec(isOrder, rulesOrder, toOrder, fromOrder);

export const OrderPageCodec: Codec<T.OrderPage, T.OrderPageWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isOrderPage), rulesOrderPage, toOrderPage, fromOrderPage);

export const OrderProductCodec: Codec<T.OrderProduct, T.OrderProductWire> = /*#__PURE__*/ codec(isOrderProduct, rulesOrderProduct, toOrderProduct, fromOrderProduct);

export const OrderQueryCodec: Codec<T.OrderQuery, T.OrderQueryWire> = /*#__PURE__*/ codec(isOrderQuery, rulesOrderQuery, toOrderQuery, fromOrderQuery);

export const PageMetaCodec: Codec<T.PageMeta, T.PageMetaWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isPageMeta), rulesPageMeta, toPageMeta, fromPageMeta);

export const ProductCodec: Codec<T.Product, T.ProductWire> = /*#__PURE__*/ codec(isProduct, rulesProduct, toProduct, fromProduct);

export const RetailManagerIdCodec: Codec<T.RetailManagerId, T.RetailManagerId> = /*#__PURE__*/ codec(isRetailManagerId, rulesRetailManagerId);

export const RetailSourceIdCodec: Codec<T.RetailSourceId, T.RetailSourceId> = /*#__PURE__*/ codec(isRetailSourceId, rulesRetailSourceId);

export const ReturnStatusIdCodec: Codec<T.ReturnStatusId, T.ReturnStatusId> = /*#__PURE__*/ codec(isReturnStatusId, rulesReturnStatusId);

export const SalesTypeCodec: Codec<T.SalesType, T.SalesType> = /*#__PURE__*/ codec(isSalesType, rulesSalesType);

export const SilverOrderCodec: Codec<T.SilverOrder, T.SilverOrderWire> = /*#__PURE__*/ codec(isSilverOrder, rulesSilverOrder, toSilverOrder, fromSilverOrder);

export const SourceCodec: Codec<T.Source, T.Source> = /*#__PURE__*/ codec(isSource, rulesSource);

export const ValidationResultCodec: Codec<T.ValidationResult, T.ValidationResultWire> = /*#__PURE__*/ codec(isValidationResult, rulesValidationResult, toValidationResult, fromValidationResult);

/** Every codec, by the name of its contract. */
export const CONTRACTS: {
  readonly amount: typeof AmountCodec;
  readonly b2b_manager_id: typeof B2BManagerIdCodec;
  readonly buyer: typeof BuyerCodec;
  readonly category: typeof CategoryCodec;
  readonly expense: typeof ExpenseCodec;
  readonly expense_type: typeof ExpenseTypeCodec;
  readonly gold_product_daily: typeof GoldProductDailyCodec;
  readonly gold_revenue_daily: typeof GoldRevenueDailyCodec;
  readonly keycrm_order: typeof KeycrmOrderCodec;
  readonly manager: typeof ManagerCodec;
  readonly opencart_source_id: typeof OpencartSourceIdCodec;
  readonly order: typeof OrderCodec;
  readonly order_page: typeof OrderPageCodec;
  readonly order_product: typeof OrderProductCodec;
  readonly order_query: typeof OrderQueryCodec;
  readonly page_meta: typeof PageMetaCodec;
  readonly product: typeof ProductCodec;
  readonly retail_manager_id: typeof RetailManagerIdCodec;
  readonly retail_source_id: typeof RetailSourceIdCodec;
  readonly return_status_id: typeof ReturnStatusIdCodec;
  readonly sales_type: typeof SalesTypeCodec;
  readonly silver_order: typeof SilverOrderCodec;
  readonly source: typeof SourceCodec;
  readonly validation_result: typeof ValidationResultCodec;
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
// Uses isText.

const patternAmount_: RegExp = /*#__PURE__*/ new RegExp('^-?(0|[1-9][0-9]{0,35})\\.[0-9]{2}$', 'u');

function isAmount(value: unknown): boolean {
  return isText(value) && patternAmount_.test(value);
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
// Uses Draft, defined, documented, integer, isObject, isText.

function fromBuyer(value: unknown): unknown {
  return documented(value, '{"id":"id","fullName":"full_name"}', {});
}

function isBuyer(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -9007199254740991, 9007199254740991) &&
    (value['full_name'] === null || isText(value['full_name'])) &&
    Object.keys(value).length === 2;
}

function rulesBuyer(): Table {
  return ['{"type":["object"],"required":["id","full_name"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"full_name":{"type":["null","string"]}},"additionalProperties":[false,["full_name","id"],[]]}', []];
}

function toBuyer(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    fullName: value['full_name'],
  });
}

// === Category ===
// Uses Draft, defined, documented, integer, isObject, isText.

function fromCategory(value: unknown): unknown {
  return documented(value, '{"id":"id","name":"name","parentId":"parent_id"}', {});
}

function isCategory(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -9007199254740991, 9007199254740991) &&
    (value['name'] === null || isText(value['name'])) &&
    (value['parent_id'] === null || integer(value['parent_id'], -9007199254740991, 9007199254740991)) &&
    Object.keys(value).length === 3;
}

function rulesCategory(): Table {
  return ['{"type":["object"],"required":["id","name","parent_id"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"name":{"type":["null","string"]},"parent_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991}},"additionalProperties":[false,["id","name","parent_id"],[]]}', []];
}

function toCategory(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    name: value['name'],
    parentId: value['parent_id'],
  });
}

// === Expense ===
// Uses Draft, defined, documented, integer, isObject.

function fromExpense(value: unknown): unknown {
  return documented(value, '{"id":"id","orderId":"order_id","expenseTypeId":"expense_type_id","amount":"amount"}', {});
}

function isExpense(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -9007199254740991, 9007199254740991) &&
    (value['order_id'] === null || integer(value['order_id'], -9007199254740991, 9007199254740991)) &&
    (value['expense_type_id'] === null || integer(value['expense_type_id'], -2147483648, 2147483647)) &&
    value['amount'] !== undefined &&
    (isAmount(value['amount']) || value['amount'] === null) &&
    Object.keys(value).length === 4;
}

function rulesExpense(): Table {
  return ['{"type":["object"],"required":["id","order_id","expense_type_id","amount"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"order_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"expense_type_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"amount":{"anyOf":[{"$ref":[0]},{"type":["null"]}]}},"additionalProperties":[false,["amount","expense_type_id","id","order_id"],[]]}', [rulesAmount]];
}

function toExpense(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    orderId: value['order_id'],
    expenseTypeId: value['expense_type_id'],
    amount: value['amount'],
  });
}

// === ExpenseType ===
// Uses integer, isObject, isText.

function isExpenseType(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -2147483648, 2147483647) &&
    (value['name'] === null || isText(value['name'])) &&
    Object.keys(value).length === 2;
}

function rulesExpenseType(): Table {
  return ['{"type":["object"],"required":["id","name"],"properties":{"id":{"type":["integer"],"minimum":-2147483648,"maximum":2147483647},"name":{"type":["null","string"]}},"additionalProperties":[false,["id","name"],[]]}', []];
}

// === GoldProductDaily ===
// Uses Draft, defined, documented, integer, isDate, isObject, isText.

function fromGoldProductDaily(value: unknown): unknown {
  return documented(value, '{"date":"date","productId":"product_id","productName":"product_name","categoryId":"category_id","brand":"brand","quantity":"quantity","revenue":"revenue"}', {});
}

function isGoldProductDaily(value: unknown): boolean {
  return isObject(value) &&
    isText(value['date']) && isDate(value['date']) &&
    integer(value['product_id'], -9007199254740991, 9007199254740991) &&
    isText(value['product_name']) &&
    (value['category_id'] === null || integer(value['category_id'], -9007199254740991, 9007199254740991)) &&
    (value['brand'] === null || isText(value['brand'])) &&
    integer(value['quantity'], -9007199254740991, 9007199254740991) &&
    value['revenue'] !== undefined &&
    isAmount(value['revenue']) &&
    Object.keys(value).length === 7;
}

function rulesGoldProductDaily(): Table {
  return ['{"type":["object"],"required":["date","product_id","product_name","category_id","brand","quantity","revenue"],"properties":{"date":{"type":["string"],"format":["date",0]},"product_id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"product_name":{"type":["string"]},"category_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"brand":{"type":["null","string"]},"quantity":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"revenue":{"$ref":[1]}},"additionalProperties":[false,["brand","category_id","date","product_id","product_name","quantity","revenue"],[]]}', [isDate, rulesAmount]];
}

function toGoldProductDaily(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    date: value['date'],
    productId: value['product_id'],
    productName: value['product_name'],
    categoryId: value['category_id'],
    brand: value['brand'],
    quantity: value['quantity'],
    revenue: value['revenue'],
  });
}

// === GoldRevenueDaily ===
// Uses Draft, defined, documented, integer, isDate, isObject, isText.

function fromGoldRevenueDaily(value: unknown): unknown {
  return documented(value, '{"date":"date","salesType":"sales_type","revenue":"revenue","ordersCount":"orders_count","avgCheck":"avg_check"}', {});
}

function isGoldRevenueDaily(value: unknown): boolean {
  return isObject(value) &&
    isText(value['date']) && isDate(value['date']) &&
    integer(value['orders_count'], 1, 9007199254740991) &&
    (value['avg_check'] === null || Number.isFinite(value['avg_check'])) &&
    value['sales_type'] !== undefined &&
    isSalesType(value['sales_type']) &&
    value['revenue'] !== undefined &&
    (isAmount(value['revenue']) || value['revenue'] === null) &&
    Object.keys(value).length === 5;
}

function rulesGoldRevenueDaily(): Table {
  return ['{"type":["object"],"required":["date","sales_type","revenue","orders_count","avg_check"],"properties":{"date":{"type":["string"],"format":["date",0]},"sales_type":{"$ref":[1]},"revenue":{"anyOf":[{"$ref":[2]},{"type":["null"]}]},"orders_count":{"type":["integer"],"minimum":1,"maximum":9007199254740991},"avg_check":{"type":["null","number"]}},"additionalProperties":[false,["avg_check","date","orders_count","revenue","sales_type"],[]]}', [isDate, rulesSalesType, rulesAmount]];
}

function toGoldRevenueDaily(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    date: value['date'],
    salesType: value['sales_type'],
    revenue: value['revenue'],
    ordersCount: value['orders_count'],
    avgCheck: value['avg_check'],
  });
}

// === KeycrmOrder ===
// Uses Draft, documented, fromDate, integer, isDateTime, isObject, isText, keep, opened, toDate.

function fromKeycrmOrder(value: unknown): unknown {
  return documented(value, '{"id":"id","sourceId":"source_id","statusId":"status_id","grandTotal":"grand_total","orderedAt":"ordered_at","buyerId":"buyer_id","managerId":"manager_id"}', { orderedAt: fromDate }, keep);
}

function isKeycrmOrder(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -9007199254740991, 9007199254740991) &&
    (value['source_id'] === null || integer(value['source_id'], -2147483648, 2147483647)) &&
    (value['status_id'] === null || integer(value['status_id'], -2147483648, 2147483647)) &&
    (value['grand_total'] === null || Number.isFinite(value['grand_total'])) &&
    isText(value['ordered_at']) && isDateTime(value['ordered_at']) &&
    (value['buyer_id'] === null || integer(value['buyer_id'], -9007199254740991, 9007199254740991)) &&
    (value['manager_id'] === null || integer(value['manager_id'], -2147483648, 2147483647));
}

function rulesKeycrmOrder(): Table {
  return ['{"type":["object"],"required":["id","source_id","status_id","grand_total","ordered_at","buyer_id","manager_id"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"source_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"status_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"grand_total":{"type":["null","number"]},"ordered_at":{"type":["string"],"format":["date-time",0]},"buyer_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"manager_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647}},"additionalProperties":[true,["buyer_id","grand_total","id","manager_id","ordered_at","source_id","status_id"],[]]}', [isDateTime]];
}

function toKeycrmOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  return opened(value, {
    id: value['id'],
    sourceId: value['source_id'],
    statusId: value['status_id'],
    grandTotal: value['grand_total'],
    orderedAt: toDate(value['ordered_at']),
    buyerId: value['buyer_id'],
    managerId: value['manager_id'],
  }, ['id', 'source_id', 'status_id', 'grand_total', 'ordered_at', 'buyer_id', 'manager_id'], keep);
}

// === Manager ===
// Uses integer, isObject, isText.

function isManager(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -2147483648, 2147483647) &&
    (value['name'] === null || isText(value['name'])) &&
    Object.keys(value).length === 2;
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
// Uses Draft, defined, documented, fromDate, integer, isDateTime, isObject, isText, toDate.

function fromOrder(value: unknown): unknown {
  return documented(value, '{"id":"id","sourceId":"source_id","statusId":"status_id","grandTotal":"grand_total","orderedAt":"ordered_at","buyerId":"buyer_id","managerId":"manager_id"}', { orderedAt: fromDate });
}

function isOrder(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -9007199254740991, 9007199254740991) &&
    (value['source_id'] === null || integer(value['source_id'], -2147483648, 2147483647)) &&
    (value['status_id'] === null || integer(value['status_id'], -2147483648, 2147483647)) &&
    isText(value['ordered_at']) && isDateTime(value['ordered_at']) &&
    (value['buyer_id'] === null || integer(value['buyer_id'], -9007199254740991, 9007199254740991)) &&
    (value['manager_id'] === null || integer(value['manager_id'], -2147483648, 2147483647)) &&
    value['grand_total'] !== undefined &&
    (isAmount(value['grand_total']) || value['grand_total'] === null) &&
    Object.keys(value).length === 7;
}

function rulesOrder(): Table {
  return ['{"type":["object"],"required":["id","source_id","status_id","grand_total","ordered_at","buyer_id","manager_id"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"source_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"status_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"grand_total":{"anyOf":[{"$ref":[0]},{"type":["null"]}]},"ordered_at":{"type":["string"],"format":["date-time",1]},"buyer_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"manager_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647}},"additionalProperties":[false,["buyer_id","grand_total","id","manager_id","ordered_at","source_id","status_id"],[]]}', [rulesAmount, isDateTime]];
}

function toOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    sourceId: value['source_id'],
    statusId: value['status_id'],
    grandTotal: value['grand_total'],
    orderedAt: toDate(value['ordered_at']),
    buyerId: value['buyer_id'],
    managerId: value['manager_id'],
  });
}

// === OrderPage ===
// Uses Draft, documented, isObject, keep, list, opened.

function fromOrderPage(value: unknown): unknown {
  return documented(value, '{"data":"data","meta":"meta"}', { data: (value: unknown) => list(value, fromKeycrmOrder), meta: fromPageMeta }, keep);
}

function isOrderPage_Data(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 50) return false;
  for (const item of value as readonly unknown[]) if (!isKeycrmOrder(item)) return false;
  return true;
}

function isOrderPage(value: unknown): boolean {
  return isObject(value) &&
    isOrderPage_Data(value['data']) &&
    value['meta'] !== undefined &&
    isPageMeta(value['meta']);
}

function rulesOrderPage(): Table {
  return ['{"type":["object"],"required":["data","meta"],"properties":{"data":{"type":["array"],"maxItems":50,"items":[{"$ref":[0]},0]},"meta":{"$ref":[1]}},"additionalProperties":[true,["data","meta"],[]]}', [rulesKeycrmOrder, rulesPageMeta]];
}

function toOrderPage(value: unknown): unknown {
  if (!isObject(value)) return value;
  return opened(value, {
    data: list(value['data'], toKeycrmOrder),
    meta: toPageMeta(value['meta']),
  }, ['data', 'meta'], keep);
}

// === OrderProduct ===
// Uses Draft, defined, documented, integer, isObject.

function fromOrderProduct(value: unknown): unknown {
  return documented(value, '{"orderId":"order_id","productId":"product_id","price":"price","quantity":"quantity"}', {});
}

function isOrderProduct(value: unknown): boolean {
  return isObject(value) &&
    integer(value['order_id'], -9007199254740991, 9007199254740991) &&
    integer(value['product_id'], -9007199254740991, 9007199254740991) &&
    integer(value['quantity'], -2147483648, 2147483647) &&
    value['price'] !== undefined &&
    isAmount(value['price']) &&
    Object.keys(value).length === 4;
}

function rulesOrderProduct(): Table {
  return ['{"type":["object"],"required":["order_id","product_id","price","quantity"],"properties":{"order_id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"product_id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"price":{"$ref":[0]},"quantity":{"type":["integer"],"minimum":-2147483648,"maximum":2147483647}},"additionalProperties":[false,["order_id","price","product_id","quantity"],[]]}', [rulesAmount]];
}

function toOrderProduct(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    orderId: value['order_id'],
    productId: value['product_id'],
    price: value['price'],
    quantity: value['quantity'],
  });
}

// === OrderQuery ===
// Uses Draft, defined, documented, integer, isDate, isObject, isText, present.

function fromOrderQuery(value: unknown): unknown {
  return documented(value, '{"orderedFrom":"filter[ordered_at][from]","orderedTo":"filter[ordered_at][to]","include":"include","page":"page","perPage":"per_page"}', {});
}

const patternOrderQuery_Include: RegExp = /*#__PURE__*/ new RegExp('^(products|expenses)(,(products|expenses))*$', 'u');

function isOrderQuery(value: unknown): boolean {
  return isObject(value) &&
    (value['filter[ordered_at][from]'] === undefined || isText(value['filter[ordered_at][from]']) && isDate(value['filter[ordered_at][from]'])) &&
    (value['filter[ordered_at][to]'] === undefined || isText(value['filter[ordered_at][to]']) && isDate(value['filter[ordered_at][to]'])) &&
    (value['include'] === undefined || isText(value['include']) && patternOrderQuery_Include.test(value['include'])) &&
    integer(value['page'], 1, 2147483647) &&
    integer(value['per_page'], 1, 50) &&
    Object.keys(value).length === 2 + present(value['filter[ordered_at][from]'], value['filter[ordered_at][to]'], value['include']);
}

function rulesOrderQuery(): Table {
  return ['{"type":["object"],"required":["page","per_page"],"properties":{"filter[ordered_at][from]":{"type":["string"],"format":["date",0]},"filter[ordered_at][to]":{"type":["string"],"format":["date",0]},"include":{"type":["string"],"pattern":"^(products|expenses)(,(products|expenses))*$"},"page":{"type":["integer"],"minimum":1,"maximum":2147483647},"per_page":{"type":["integer"],"minimum":1,"maximum":50}},"additionalProperties":[false,["filter[ordered_at][from]","filter[ordered_at][to]","include","page","per_page"],[]]}', [isDate]];
}

function toOrderQuery(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    orderedFrom: value['filter[ordered_at][from]'],
    orderedTo: value['filter[ordered_at][to]'],
    include: value['include'],
    page: value['page'],
    perPage: value['per_page'],
  });
}

// === PageMeta ===
// Uses Draft, documented, integer, isObject, keep, opened.

function fromPageMeta(value: unknown): unknown {
  return documented(value, '{"lastPage":"last_page"}', {}, keep);
}

function isPageMeta(value: unknown): boolean {
  return isObject(value) &&
    integer(value['last_page'], 1, 2147483647);
}

function rulesPageMeta(): Table {
  return ['{"type":["object"],"required":["last_page"],"properties":{"last_page":{"type":["integer"],"minimum":1,"maximum":2147483647}},"additionalProperties":[true,["last_page"],[]]}', []];
}

function toPageMeta(value: unknown): unknown {
  if (!isObject(value)) return value;
  return opened(value, {
    lastPage: value['last_page'],
  }, ['last_page'], keep);
}

// === Product ===
// Uses Draft, defined, documented, integer, isObject, isText.

function fromProduct(value: unknown): unknown {
  return documented(value, '{"id":"id","name":"name","categoryId":"category_id","brand":"brand"}', {});
}

function isProduct(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -9007199254740991, 9007199254740991) &&
    isText(value['name']) &&
    (value['category_id'] === null || integer(value['category_id'], -9007199254740991, 9007199254740991)) &&
    (value['brand'] === null || isText(value['brand'])) &&
    Object.keys(value).length === 4;
}

function rulesProduct(): Table {
  return ['{"type":["object"],"required":["id","name","category_id","brand"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"name":{"type":["string"]},"category_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"brand":{"type":["null","string"]}},"additionalProperties":[false,["brand","category_id","id","name"],[]]}', []];
}

function toProduct(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    name: value['name'],
    categoryId: value['category_id'],
    brand: value['brand'],
  });
}

// === RetailManagerId ===
// Uses among.

function isRetailManagerId(value: unknown): boolean {
  return among(value, [4, 16, 22]);
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
// Uses among.

function isReturnStatusId(value: unknown): boolean {
  return among(value, [19, 21, 22, 23]);
}

function rulesReturnStatusId(): Table {
  return ['{"type":["integer"],"enum":[19,21,22,23]}', []];
}

// === SalesType ===
// Uses among.

function isSalesType(value: unknown): boolean {
  return among(value, ['retail', 'b2b', 'other']);
}

function rulesSalesType(): Table {
  return ['{"type":["string"],"enum":["retail","b2b","other"]}', []];
}

// === SilverOrder ===
// Uses Draft, defined, documented, fromDate, integer, isDate, isDateTime, isObject, isText, toDate.

function fromSilverOrder(value: unknown): unknown {
  return documented(value, '{"id":"id","sourceId":"source_id","statusId":"status_id","grandTotal":"grand_total","orderedAt":"ordered_at","buyerId":"buyer_id","managerId":"manager_id","sourceName":"source_name","managerName":"manager_name","buyerName":"buyer_name","isReturn":"is_return","salesType":"sales_type","orderDate":"order_date"}', { orderedAt: fromDate });
}

function isSilverOrder(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -9007199254740991, 9007199254740991) &&
    (value['status_id'] === null || integer(value['status_id'], -2147483648, 2147483647)) &&
    isText(value['ordered_at']) && isDateTime(value['ordered_at']) &&
    (value['buyer_id'] === null || integer(value['buyer_id'], -9007199254740991, 9007199254740991)) &&
    (value['manager_id'] === null || integer(value['manager_id'], -2147483648, 2147483647)) &&
    (value['source_name'] === null || isText(value['source_name'])) &&
    (value['manager_name'] === null || isText(value['manager_name'])) &&
    (value['buyer_name'] === null || isText(value['buyer_name'])) &&
    typeof value['is_return'] === 'boolean' &&
    isText(value['order_date']) && isDate(value['order_date']) &&
    !isOpencartSourceId(value['source_id']) && integer(value['source_id'], -2147483648, 2147483647) &&
    value['grand_total'] !== undefined &&
    (isAmount(value['grand_total']) || value['grand_total'] === null) &&
    value['sales_type'] !== undefined &&
    isSalesType(value['sales_type']) &&
    Object.keys(value).length === 13;
}

function rulesSilverOrder(): Table {
  return ['{"type":["object"],"required":["id","source_id","status_id","grand_total","ordered_at","buyer_id","manager_id","source_name","manager_name","buyer_name","is_return","sales_type","order_date"],"properties":{"id":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"source_id":{"type":["integer"],"minimum":-2147483648,"maximum":2147483647,"not":{"$ref":[0]}},"status_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"grand_total":{"anyOf":[{"$ref":[1]},{"type":["null"]}]},"ordered_at":{"type":["string"],"format":["date-time",2]},"buyer_id":{"type":["null","integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"manager_id":{"type":["null","integer"],"minimum":-2147483648,"maximum":2147483647},"source_name":{"type":["null","string"]},"manager_name":{"type":["null","string"]},"buyer_name":{"type":["null","string"]},"is_return":{"type":["boolean"]},"sales_type":{"$ref":[3]},"order_date":{"type":["string"],"format":["date",4]}},"additionalProperties":[false,["buyer_id","buyer_name","grand_total","id","is_return","manager_id","manager_name","order_date","ordered_at","sales_type","source_id","source_name","status_id"],[]]}', [rulesOpencartSourceId, rulesAmount, isDateTime, rulesSalesType, isDate]];
}

function toSilverOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
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
  });
}

// === Source ===
// Uses integer, isObject, isText.

function isSource(value: unknown): boolean {
  return isObject(value) &&
    integer(value['id'], -2147483648, 2147483647) &&
    (value['name'] === null || isText(value['name'])) &&
    Object.keys(value).length === 2;
}

function rulesSource(): Table {
  return ['{"type":["object"],"required":["id","name"],"properties":{"id":{"type":["integer"],"minimum":-2147483648,"maximum":2147483647},"name":{"type":["null","string"]}},"additionalProperties":[false,["id","name"],[]]}', []];
}

// === ValidationResult ===
// Uses Draft, defined, documented, integer, isDate, isObject, isText.

function fromValidationResult(value: unknown): unknown {
  return documented(value, '{"date":"date","ordersMatch":"orders_match","ordersApi":"orders_api","ordersDb":"orders_db","revenueMatch":"revenue_match","revenueApi":"revenue_api","revenueDb":"revenue_db","isValid":"is_valid"}', {});
}

function isValidationResult(value: unknown): boolean {
  return isObject(value) &&
    isText(value['date']) && isDate(value['date']) &&
    typeof value['orders_match'] === 'boolean' &&
    integer(value['orders_api'], 0, 9007199254740991) &&
    integer(value['orders_db'], 0, 9007199254740991) &&
    typeof value['revenue_match'] === 'boolean' &&
    typeof value['is_valid'] === 'boolean' &&
    value['revenue_api'] !== undefined &&
    isAmount(value['revenue_api']) &&
    value['revenue_db'] !== undefined &&
    isAmount(value['revenue_db']) &&
    Object.keys(value).length === 8;
}

function rulesValidationResult(): Table {
  return ['{"type":["object"],"required":["date","orders_match","orders_api","orders_db","revenue_match","revenue_api","revenue_db","is_valid"],"properties":{"date":{"type":["string"],"format":["date",0]},"orders_match":{"type":["boolean"]},"orders_api":{"type":["integer"],"minimum":0,"maximum":9007199254740991},"orders_db":{"type":["integer"],"minimum":0,"maximum":9007199254740991},"revenue_match":{"type":["boolean"]},"revenue_api":{"$ref":[1]},"revenue_db":{"$ref":[1]},"is_valid":{"type":["boolean"]}},"additionalProperties":[false,["date","is_valid","orders_api","orders_db","orders_match","revenue_api","revenue_db","revenue_match"],[]]}', [isDate, rulesAmount]];
}

function toValidationResult(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    date: value['date'],
    ordersMatch: value['orders_match'],
    ordersApi: value['orders_api'],
    ordersDb: value['orders_db'],
    revenueMatch: value['revenue_match'],
    revenueApi: value['revenue_api'],
    revenueDb: value['revenue_db'],
    isValid: value['is_valid'],
  });
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

type Judge = (value: unknown) => boolean;

function codec<T, Wire>(check: Judge, rules: () => Table, to?: Convert, from?: Convert, upgrade?: Convert): Codec<T, Wire> {
  const ready = (value: unknown): unknown => {
    const isolated = polluted() ? isolate(value) : value;
    return upgrade === undefined ? isolated : upgrade(isolated);
  };
  const is = (value: unknown): value is Wire => {
    try {
      return check(ready(value));
    } catch (error) {
      refusal(error, value);
      return false;
    }
  };
  const safeParse = (value: unknown): Parsed<T> => {
    try {
      const wire = ready(value);
      if (check(wire)) return { success: true, data: (to === undefined ? wire : to(wire)) as T };
      return { success: false, issues: explain(rules, wire) };
    } catch (error) {
      return { success: false, issues: refusal(error, value) };
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
      const wire = from === undefined ? isolated : from(isolated);
      if (check(wire)) return wire as Wire;
      issues = explain(rules, wire);
    } catch (error) {
      issues = refusal(error, value);
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
function refusal(error: unknown, value: unknown): readonly Issue[] {
  if (error instanceof ContractError) return error.issues[0]?.keyword === 'surrogate' ? located(value, error) : error.issues;
  if (error instanceof RangeError) return [{ path: [], message: `is nested more than ${LEVELS} levels deep`, keyword: 'depth' }];
  throw error;
}

/** How many levels lists and objects may lie below the top of a document; parsers of JSON elsewhere stop there too. */
const LEVELS = 200;

/** A check for contracts whose documents have parts that it does not look at: they may be too deep, or no text. */
function shallow(check: Judge): Judge {
  return (value) => {
    levelled(value, []);
    return check(value);
  };
}

function levelled(value: unknown, path: (string | number)[]): void {
  if (typeof value === 'string' && !wellFormed(value)) throw malformed(path);
  if (typeof value !== 'object' || value === null) return;
  if (path.length > LEVELS) {
    throw new ContractError([{ path: [...path], message: `is nested more than ${LEVELS} levels deep`, keyword: 'depth' }]);
  }
  const fields = value as Fields;
  const many = Array.isArray(value);
  for (const name of Object.keys(value)) {
    const item = fields[name];
    if (!many && !wellFormed(name)) throw malformed([...path, name]);
    if (typeof item === 'string' ? wellFormed(item) : typeof item !== 'object') continue;
    path.push(many ? Number(name) : name);
    levelled(item, path);
    path.pop();
  }
}

/** Whether a value is a text, which half of a surrogate pair is not: no other language can read it. */
function isText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (wellFormed(value)) return true;
  throw malformed([]);
}

/** Matches half of a surrogate pair alone. */
const HALF: RegExp = /\p{Surrogate}/u;

function wellFormed(text: string & { readonly isWellFormed?: () => boolean }): boolean {
  return text.isWellFormed === undefined ? !HALF.test(text) : text.isWellFormed();
}

function malformed(path: readonly (string | number)[]): ContractError {
  return new ContractError([{ path: [...path], message: 'has half of a surrogate pair, which is no text', keyword: 'surrogate' }]);
}

/** The issues of a value that has a malformed text somewhere. */
function located(value: unknown, error: ContractError): readonly Issue[] {
  try {
    levelled(value, []);
  } catch (found) {
    if (found instanceof ContractError) return found.issues;
    throw found;
  }
  return error.issues;
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

/** A property of the object itself, for names that every object inherits. */
function own(value: Fields, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
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

/** An object without the properties that are not there. */
function defined(target: Draft): Draft {
  for (const name in target) if (target[name] === undefined) return stripped(target);
  return target;
}

function stripped(target: Draft): Draft {
  const result: Draft = {};
  for (const name of Object.keys(target)) if (target[name] !== undefined) put(result, name, target[name]);
  return result;
}

/** An object of the program, with the properties of the document beside the known ones. */
function opened(value: Fields, known: Draft, names: readonly string[], convert: Convert): Draft {
  const target = defined(known);
  if (Object.keys(value).length > Object.keys(target).length) extrasTo(value, target, names, Object.keys(known), convert);
  return target;
}

/** Properties and their columns, from their text. */
const PAIRS: Map<string, readonly (readonly [string, string])[]> = /*#__PURE__*/ new Map();

/**
 * The document of an object: `text` has its properties and their columns, `changed` the conversions of some. Properties
 * beside these stay as they are where there is no `rest`, for the check to refuse them.
 */
function documented(value: unknown, text: string, changed: { readonly [name: string]: Convert }, rest?: Convert): unknown {
  if (!isObject(value)) return value;
  let pairs = PAIRS.get(text);
  if (pairs === undefined) {
    pairs = Object.entries(JSON.parse(text) as { readonly [name: string]: string });
    PAIRS.set(text, pairs);
  }
  const target: Draft = {};
  let count = 0;
  for (const [name, column] of pairs) {
    const item = own(value, name);
    if (item === undefined) continue;
    count++;
    put(target, column, item !== null && Object.hasOwn(changed, name) ? (changed[name] ?? keep)(item) : item);
  }
  if (Object.keys(value).length > count || (rest !== undefined && HIDDEN in value)) {
    extrasFrom(value, target, pairs.map((pair) => pair[1]), pairs.map((pair) => pair[0]), rest ?? keep);
  }
  return target;
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
  readonly pattern?: Pattern;
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
  readonly patternProperties?: readonly (readonly [Pattern, Rules])[];
  readonly additionalProperties?: readonly [Rules, readonly string[], readonly Pattern[]];
  readonly propertyNames?: Rules;
  readonly dependentSchemas?: { readonly [name: string]: Rules };
  readonly unevaluatedProperties?: readonly [Rules, number];
  readonly allOf?: readonly Rules[];
  readonly anyOf?: readonly Rules[];
  readonly oneOf?: readonly Rules[];
  readonly not?: Rules;
  readonly if?: readonly [Rules, Rules, Rules];
}

/** An expression, with the index of the function that judges it where that is not the engine. */
type Pattern = string | readonly [string, number];

type Path = readonly (string | number)[];

/** How many parts an explanation looks at; a budget, since options inside options multiply. */
const MOST_PARTS = 300_000;
let partsLeft = 0;

/** All issues of a value that the contract refuses. */
function explain(table: () => Table, value: unknown): readonly Issue[] {
  partsLeft = MOST_PARTS;
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
  if (partsLeft-- <= 0) return [{ path, message: 'does not fit the contract, nor any of its many options', keyword: 'contract' }];
  if (rules === true) return [];
  if (rules === false) return [{ path, message: 'is not allowed', keyword: 'false' }];
  const issues: Issue[] = [];
  const say = (keyword: string, message: string, at: Path = path): void => {
    issues.push({ path: at, message, keyword });
  };
  const judge = (rule: Rules, part: unknown, at: Path): Issue[] => issuesOf(rule, links, part, at);
  const fits = (pattern: Pattern, text: string): boolean => matches(pattern, links, text);
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
  else if (Array.isArray(value)) explainList(rules, value, { path, issues, say, judge, fits, seenBy });
  else if (isObject(value)) explainObject(rules, value, { path, issues, say, judge, fits, seenBy });
  for (const index of rules.$ref ?? []) issues.push(...issuesOfTable(links[index] as () => Table, value, path));
  explainInPlace(rules, value, { path, issues, say, judge, fits, seenBy });
  return issues;
}

type Say = (keyword: string, message: string, at?: Path) => void;

/** Where an explanation stands: the path, what was found so far, and how to go on. */
interface Stand {
  readonly path: Path;
  readonly issues: Issue[];
  readonly say: Say;
  readonly judge: (rule: Rules, part: unknown, at: Path) => Issue[];
  readonly fits: (pattern: Pattern, text: string) => boolean;
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

function matches(pattern: Pattern, links: readonly Link[], text: string): boolean {
  if (typeof pattern === 'string') return new RegExp(pattern, 'u').test(text);
  return (links[pattern[1]] as (text: string) => boolean)(text);
}

function explainText(rules: Schema, links: readonly Link[], value: string, say: Say): void {
  if (rules.minLength !== undefined && chars(value) < rules.minLength) {
    say('minLength', `must have at least ${rules.minLength} characters`);
  }
  if (rules.maxLength !== undefined && chars(value) > rules.maxLength) {
    say('maxLength', `must have at most ${rules.maxLength} characters`);
  }
  const { pattern } = rules;
  if (pattern !== undefined && !matches(pattern, links, value)) {
    say('pattern', `must match ${typeof pattern === 'string' ? pattern : pattern[0]}`);
  }
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
  const { path, issues, say, judge, fits, seenBy } = stand;
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
    for (const [pattern, rule] of patternProperties) if (fits(pattern, name)) add(rule, 'patternProperties');
    const other = rules.additionalProperties;
    if (other !== undefined && !other[1].includes(name) && !other[2].some((one) => fits(one, name))) {
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

function isDate(text: unknown): boolean {
  if (typeof text !== 'string') return false;
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

function isDateTime(text: unknown): boolean {
  if (typeof text !== 'string') return false;
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

/** Whether a value is a whole number within bounds. */
function integer(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** Whether a value is one of some others that are neither lists nor objects. */
function among(value: unknown, values: readonly unknown[]): boolean {
  return values.includes(value);
}

/** How many of some properties are there. */
function present(...items: readonly unknown[]): number {
  let count = 0;
  for (const item of items) if (item !== undefined) count++;
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
  const [whole, exponent] = meant(value);
  const [part, power] = meant(divisor);
  const least = Math.min(exponent, power);
  return (whole * 10n ** BigInt(exponent - least)) % (part * 10n ** BigInt(power - least)) === 0n;
}

/** As `decimal`; a whole number up to 21 digits is meant as it is: the shortest text of one beyond 2^53 is another one. */
function meant(value: number): readonly [bigint, number] {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? [BigInt(value), 0] : decimal(value);
}

/** A number as digits and a power of ten. */
function decimal(value: number): [bigint, number] {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}
