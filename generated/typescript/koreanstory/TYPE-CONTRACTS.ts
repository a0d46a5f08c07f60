// typescript/koreanstory/TYPE-CONTRACTS.ts
/*
 * Type contracts of `koreanstory`: the database mapped to the code.
 *
 * Names: snake_case in the database and on the wire <-> camelCase in TypeScript.
 * Single source of truth: the canonical JSON Schemas in contracts/koreanstory/.
 * Version 0.1.0, published as @type-contracts/platforms.
 * This file is generated from them by `type-contracts generate`; `type-contracts check` refuses edits.
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

// === Amount ===

/** An amount of money with two digits after the point, as text: a binary number would not hold it exactly. */
export type Amount = string;

// === B2BManagerId ===

/**
 * Managers whose orders are b2b.
 *
 * - `15`: Its name in KeyCRM is not given.
 */
export const B2BManagerId = [15] as const;
export type B2BManagerId = (typeof B2BManagerId)[number];

// === Buyer Entity ===

/** A person who bought. */
// DB Table: buyers
export interface Buyer {
  /** Identifies the buyer. */
  id: number;              // DB: id (BIGINT), assumed: the column's type and the bounds
  /** The buyer's name. */
  fullName: string | null; // DB: full_name (VARCHAR), assumed: the column's type
}

// Names for ORM and queries: property -> column
export const BuyerFields = {
  id: 'id',
  fullName: 'full_name',
} as const;

// The way back: column -> property
export const BuyerColumns = {
  id: 'id',
  full_name: 'fullName',
} as const;

export interface BuyerWire {
  id: number;
  full_name: string | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateBuyerDTO {
  id: number;              // DB: id (BIGINT), assumed: the column's type and the bounds
  fullName: string | null; // DB: full_name (VARCHAR), assumed: the column's type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateBuyerDTO {
  fullName?: string | null; // DB: full_name (VARCHAR), assumed: the column's type
}

// === Category Entity ===

/** A category of products. Loaded, but nothing downstream reads it. */
// DB Table: categories
export interface Category {
  /** Identifies the category. */
  id: number;              // DB: id (BIGINT), assumed: the column's type and the bounds
  /** What it is called. */
  name: string | null;     // DB: name (VARCHAR), assumed: that the column exists, and its type
  /** The category that it belongs to. */
  parentId: number | null; // DB: parent_id (BIGINT), assumed: that the column exists, and its type
}

// Names for ORM and queries: property -> column
export const CategoryFields = {
  id: 'id',
  name: 'name',
  parentId: 'parent_id',
} as const;

// The way back: column -> property
export const CategoryColumns = {
  id: 'id',
  name: 'name',
  parent_id: 'parentId',
} as const;

export interface CategoryWire {
  id: number;
  name: string | null;
  parent_id: number | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateCategoryDTO {
  id: number;              // DB: id (BIGINT), assumed: the column's type and the bounds
  name: string | null;     // DB: name (VARCHAR), assumed: that the column exists, and its type
  parentId: number | null; // DB: parent_id (BIGINT), assumed: that the column exists, and its type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateCategoryDTO {
  name?: string | null;     // DB: name (VARCHAR), assumed: that the column exists, and its type
  parentId?: number | null; // DB: parent_id (BIGINT), assumed: that the column exists, and its type
}

// === Expense Entity ===

/** An expense of an order. Loaded, but nothing downstream reads it. */
// DB Table: expenses
export interface Expense {
  /** Identifies the expense. */
  id: number;                   // DB: id (BIGINT), assumed: the column's type and the bounds
  /** The order. */
  orderId: number | null;       // DB: order_id (BIGINT), assumed: that the column exists, and its type
  /** What it was for. */
  expenseTypeId: number | null; // DB: expense_type_id (INTEGER), assumed: that the column exists, and its type
  /** How much it was. */
  amount: Amount | null;        // DB: amount (DECIMAL(12,2)), assumed: that the column exists, and its type; the currency
}

// Names for ORM and queries: property -> column
export const ExpenseFields = {
  id: 'id',
  orderId: 'order_id',
  expenseTypeId: 'expense_type_id',
  amount: 'amount',
} as const;

// The way back: column -> property
export const ExpenseColumns = {
  id: 'id',
  order_id: 'orderId',
  expense_type_id: 'expenseTypeId',
  amount: 'amount',
} as const;

export interface ExpenseWire {
  id: number;
  order_id: number | null;
  expense_type_id: number | null;
  amount: Amount | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateExpenseDTO {
  id: number;                   // DB: id (BIGINT), assumed: the column's type and the bounds
  orderId: number | null;       // DB: order_id (BIGINT), assumed: that the column exists, and its type
  expenseTypeId: number | null; // DB: expense_type_id (INTEGER), assumed: that the column exists, and its type
  amount: Amount | null;        // DB: amount (DECIMAL(12,2)), assumed: that the column exists, and its type; the currency
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateExpenseDTO {
  orderId?: number | null;       // DB: order_id (BIGINT), assumed: that the column exists, and its type
  expenseTypeId?: number | null; // DB: expense_type_id (INTEGER), assumed: that the column exists, and its type
  amount?: Amount | null;        // DB: amount (DECIMAL(12,2)), assumed: that the column exists, and its type; the currency
}

// === ExpenseType Entity ===

/** A kind of expense. Loaded, but nothing downstream reads it. */
// DB Table: expense_types
export interface ExpenseType {
  /** Identifies the kind. */
  id: number;          // DB: id (INTEGER), assumed: the column's type
  /** What it is called. */
  name: string | null; // DB: name (VARCHAR), assumed: that the column exists, and its type
}

// Names for ORM and queries: property -> column
export const ExpenseTypeFields = {
  id: 'id',
  name: 'name',
} as const;

// The way back: column -> property
export const ExpenseTypeColumns = {
  id: 'id',
  name: 'name',
} as const;

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateExpenseTypeDTO {
  id: number;          // DB: id (INTEGER), assumed: the column's type
  name: string | null; // DB: name (VARCHAR), assumed: that the column exists, and its type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateExpenseTypeDTO {
  name?: string | null; // DB: name (VARCHAR), assumed: that the column exists, and its type
}

// === GoldProductDaily Entity ===

/** Pieces and revenue per Kyiv day and product, without returns. Lines of a product that is not known vanish. */
// DB Table: gold_product_daily
export interface GoldProductDaily {
  /** The Kyiv day of the order. */
  date: string;                 // DB: date (DATE)
  /** The product. */
  productId: number;            // DB: product_id (BIGINT), assumed: the column's type and the bounds
  /** What it is called. */
  productName: string;          // DB: product_name (VARCHAR), assumed: the column's type
  /** Its category. */
  categoryId: number | null;    // DB: category_id (BIGINT), assumed: the column's type and the bounds
  /** Its brand. */
  brand: string | null;         // DB: brand (VARCHAR), assumed: the column's type
  /** How many pieces. */
  quantity: NumberIn<'pieces'>; // DB: quantity (HUGEINT), in pieces, assumed: the bounds, which are those that every language holds exactly
  /** The sum of price times quantity. */
  revenue: Amount;              // DB: revenue (DECIMAL(38,2)), in uah, assumed: the currency
}

// Names for ORM and queries: property -> column
export const GoldProductDailyFields = {
  date: 'date',
  productId: 'product_id',
  productName: 'product_name',
  categoryId: 'category_id',
  brand: 'brand',
  quantity: 'quantity',
  revenue: 'revenue',
} as const;

// The way back: column -> property
export const GoldProductDailyColumns = {
  date: 'date',
  product_id: 'productId',
  product_name: 'productName',
  category_id: 'categoryId',
  brand: 'brand',
  quantity: 'quantity',
  revenue: 'revenue',
} as const;

export interface GoldProductDailyWire {
  date: string;
  product_id: number;
  product_name: string;
  category_id: number | null;
  brand: string | null;
  quantity: number;
  revenue: Amount;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateGoldProductDailyDTO {
  date: string;                 // DB: date (DATE)
  productId: number;            // DB: product_id (BIGINT), assumed: the column's type and the bounds
  productName: string;          // DB: product_name (VARCHAR), assumed: the column's type
  categoryId: number | null;    // DB: category_id (BIGINT), assumed: the column's type and the bounds
  brand: string | null;         // DB: brand (VARCHAR), assumed: the column's type
  quantity: NumberIn<'pieces'>; // DB: quantity (HUGEINT), in pieces, assumed: the bounds, which are those that every language holds exactly
  revenue: Amount;              // DB: revenue (DECIMAL(38,2)), in uah, assumed: the currency
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateGoldProductDailyDTO {
  productName?: string;          // DB: product_name (VARCHAR), assumed: the column's type
  categoryId?: number | null;    // DB: category_id (BIGINT), assumed: the column's type and the bounds
  brand?: string | null;         // DB: brand (VARCHAR), assumed: the column's type
  quantity?: NumberIn<'pieces'>; // DB: quantity (HUGEINT), in pieces, assumed: the bounds, which are those that every language holds exactly
  revenue?: Amount;              // DB: revenue (DECIMAL(38,2)), in uah, assumed: the currency
}

// === GoldRevenueDaily Entity ===

/** Revenue and number of orders per Kyiv day and kind of sale, without returns. */
// DB Table: gold_revenue_daily
export interface GoldRevenueDaily {
  /** The Kyiv day. */
  date: string;                     // DB: date (DATE)
  /** The kind of sale. */
  salesType: SalesType;             // DB: sales_type (VARCHAR)
  /** The sum of the orders' totals; null when all of them are null. */
  revenue: Amount | null;           // DB: revenue (DECIMAL(38,2)), assumed: the currency
  /** How many orders, those without a total among them. */
  ordersCount: NumberIn<'orders'>;  // DB: orders_count (BIGINT), in orders, assumed: the bounds
  /** Revenue divided by the number of orders, to two digits; null when the revenue is. */
  avgCheck: NumberIn<'uah'> | null; // DB: avg_check (DOUBLE), in uah, assumed: the currency, and that it is null with the revenue
}

// Names for ORM and queries: property -> column
export const GoldRevenueDailyFields = {
  date: 'date',
  salesType: 'sales_type',
  revenue: 'revenue',
  ordersCount: 'orders_count',
  avgCheck: 'avg_check',
} as const;

// The way back: column -> property
export const GoldRevenueDailyColumns = {
  date: 'date',
  sales_type: 'salesType',
  revenue: 'revenue',
  orders_count: 'ordersCount',
  avg_check: 'avgCheck',
} as const;

export interface GoldRevenueDailyWire {
  date: string;
  sales_type: SalesType;
  revenue: Amount | null;
  orders_count: number;
  avg_check: number | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateGoldRevenueDailyDTO {
  date: string;                     // DB: date (DATE)
  salesType: SalesType;             // DB: sales_type (VARCHAR)
  revenue: Amount | null;           // DB: revenue (DECIMAL(38,2)), assumed: the currency
  ordersCount: NumberIn<'orders'>;  // DB: orders_count (BIGINT), in orders, assumed: the bounds
  avgCheck: NumberIn<'uah'> | null; // DB: avg_check (DOUBLE), in uah, assumed: the currency, and that it is null with the revenue
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateGoldRevenueDailyDTO {
  revenue?: Amount | null;           // DB: revenue (DECIMAL(38,2)), assumed: the currency
  ordersCount?: NumberIn<'orders'>;  // DB: orders_count (BIGINT), in orders, assumed: the bounds
  avgCheck?: NumberIn<'uah'> | null; // DB: avg_check (DOUBLE), in uah, assumed: the currency, and that it is null with the revenue
}

// === KeycrmOrder Entity ===

/** An order as KeyCRM's API sends it. It has more than we read: what is not known is passed over. */
// API: KeyCRM order
export interface KeycrmOrder {
  /** Identifies the order. */
  id: number;                         // DB: id (integer), assumed: that the API's object calls it so, and its type
  /** Where the order came from; 3 is Opencart. */
  sourceId: number | null;            // DB: source_id (integer), assumed: that the API's object calls it so, and its type
  /** Where the order stands; 19, 21, 22 and 23 mean return. */
  statusId: number | null;            // DB: status_id (integer), assumed: that the API's object calls it so, and its type
  /** What the buyer pays in all. */
  grandTotal: NumberIn<'uah'> | null; // DB: grand_total (number), in uah, assumed: that the API's object calls it so, its type and the currency
  /** When the order was placed. */
  orderedAt: Date;                    // DB: ordered_at (timestamp), assumed: that the API's object calls it so, and its type
  /** Who bought. */
  buyerId: number | null;             // DB: buyer_id (integer), assumed: that the API's object calls it so, and its type
  /** Who sold; null when nobody did. */
  managerId: number | null;           // DB: manager_id (integer), assumed: that the API's object calls it so, and its type
  [key: string]: unknown;
}

// Names for ORM and queries: property -> column
export const KeycrmOrderFields = {
  id: 'id',
  sourceId: 'source_id',
  statusId: 'status_id',
  grandTotal: 'grand_total',
  orderedAt: 'ordered_at',
  buyerId: 'buyer_id',
  managerId: 'manager_id',
} as const;

// The way back: column -> property
export const KeycrmOrderColumns = {
  id: 'id',
  source_id: 'sourceId',
  status_id: 'statusId',
  grand_total: 'grandTotal',
  ordered_at: 'orderedAt',
  buyer_id: 'buyerId',
  manager_id: 'managerId',
} as const;

export interface KeycrmOrderWire {
  id: number;
  source_id: number | null;
  status_id: number | null;
  grand_total: number | null;
  ordered_at: string;
  buyer_id: number | null;
  manager_id: number | null;
  [key: string]: unknown;
}

// === Manager Entity ===

/** A person who sells. */
// DB Table: managers
export interface Manager {
  /** Identifies the manager. */
  id: number;          // DB: id (INTEGER), assumed: the column's type
  /** The manager's name. */
  name: string | null; // DB: name (VARCHAR), assumed: the column's type
}

// Names for ORM and queries: property -> column
export const ManagerFields = {
  id: 'id',
  name: 'name',
} as const;

// The way back: column -> property
export const ManagerColumns = {
  id: 'id',
  name: 'name',
} as const;

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateManagerDTO {
  id: number;          // DB: id (INTEGER), assumed: the column's type
  name: string | null; // DB: name (VARCHAR), assumed: the column's type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateManagerDTO {
  name?: string | null; // DB: name (VARCHAR), assumed: the column's type
}

// === OpencartSourceId ===

/**
 * The sources whose orders are left out of silver.
 *
 * - `3`: Opencart
 */
export const OpencartSourceId = [3] as const;
export type OpencartSourceId = (typeof OpencartSourceId)[number];

// === Order Entity ===

/** An order as KeyCRM has it. The order of the columns is part of the contract: rows are inserted by position. */
// DB Table: orders
export interface Order {
  /** Identifies the order. */
  id: number;                // DB: id (BIGINT), assumed: the column's type and the bounds
  /** Where the order came from; 3 is Opencart. */
  sourceId: number | null;   // DB: source_id (INTEGER), assumed: the column's type
  /** Where the order stands; 19, 21, 22 and 23 mean return. */
  statusId: number | null;   // DB: status_id (INTEGER), assumed: the column's type
  /** What the buyer pays in all. */
  grandTotal: Amount | null; // DB: grand_total (DECIMAL(12,2)), assumed: the column's type and the currency
  /** When the order was placed. */
  orderedAt: Date;           // DB: ordered_at (TIMESTAMP), assumed: that it is always there, and the column's type; that it holds UTC is stated
  /** Who bought. */
  buyerId: number | null;    // DB: buyer_id (BIGINT), assumed: the column's type and the bounds
  /** Who sold; null when nobody did. */
  managerId: number | null;  // DB: manager_id (INTEGER), assumed: the column's type
}

// Names for ORM and queries: property -> column
export const OrderFields = {
  id: 'id',
  sourceId: 'source_id',
  statusId: 'status_id',
  grandTotal: 'grand_total',
  orderedAt: 'ordered_at',
  buyerId: 'buyer_id',
  managerId: 'manager_id',
} as const;

// The way back: column -> property
export const OrderColumns = {
  id: 'id',
  source_id: 'sourceId',
  status_id: 'statusId',
  grand_total: 'grandTotal',
  ordered_at: 'orderedAt',
  buyer_id: 'buyerId',
  manager_id: 'managerId',
} as const;

export interface OrderWire {
  id: number;
  source_id: number | null;
  status_id: number | null;
  grand_total: Amount | null;
  ordered_at: string;
  buyer_id: number | null;
  manager_id: number | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateOrderDTO {
  id: number;                // DB: id (BIGINT), assumed: the column's type and the bounds
  sourceId: number | null;   // DB: source_id (INTEGER), assumed: the column's type
  statusId: number | null;   // DB: status_id (INTEGER), assumed: the column's type
  grandTotal: Amount | null; // DB: grand_total (DECIMAL(12,2)), assumed: the column's type and the currency
  orderedAt: Date;           // DB: ordered_at (TIMESTAMP), assumed: that it is always there, and the column's type; that it holds UTC is stated
  buyerId: number | null;    // DB: buyer_id (BIGINT), assumed: the column's type and the bounds
  managerId: number | null;  // DB: manager_id (INTEGER), assumed: the column's type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateOrderDTO {
  sourceId?: number | null;   // DB: source_id (INTEGER), assumed: the column's type
  statusId?: number | null;   // DB: status_id (INTEGER), assumed: the column's type
  grandTotal?: Amount | null; // DB: grand_total (DECIMAL(12,2)), assumed: the column's type and the currency
  orderedAt?: Date;           // DB: ordered_at (TIMESTAMP), assumed: that it is always there, and the column's type; that it holds UTC is stated
  buyerId?: number | null;    // DB: buyer_id (BIGINT), assumed: the column's type and the bounds
  managerId?: number | null;  // DB: manager_id (INTEGER), assumed: the column's type
}

// === OrderPage Entity ===

/** One page of KeyCRM's list of orders. */
// API: GET /orders response
export interface OrderPage {
  /** The orders of the page. */
  data: KeycrmOrder[]; // DB: data (array<object>), assumed: that a page never has more than the largest page size
  /** About the pages. */
  meta: PageMeta;      // DB: meta (object)
  [key: string]: unknown;
}

// Names for ORM and queries: property -> column
export const OrderPageFields = {
  data: 'data',
  meta: 'meta',
} as const;

// The way back: column -> property
export const OrderPageColumns = {
  data: 'data',
  meta: 'meta',
} as const;

export interface OrderPageWire {
  data: KeycrmOrderWire[];
  meta: PageMetaWire;
  [key: string]: unknown;
}

// Paths for queries: every field, and the fields of records inside
export const OrderPagePaths = {
  data: 'data',
  meta: 'meta',
  metaLastPage: 'meta.last_page',
} as const;
export type OrderPagePath = (typeof OrderPagePaths)[keyof typeof OrderPagePaths];

// === OrderProduct Entity ===

/** One product of an order. A product that stands on two lines of an order does not fit the key: which line id the API has is an open question. */
// DB Table: order_products
export interface OrderProduct {
  /** The order. */
  orderId: number;              // DB: order_id (BIGINT), assumed: the column's type and the bounds
  /** The product. */
  productId: number;            // DB: product_id (BIGINT), assumed: the column's type and the bounds
  /** What one piece costs. */
  price: Amount;                // DB: price (DECIMAL(12,2)), in uah, assumed: that it is always there, the column's type and the currency
  /** How many pieces. */
  quantity: NumberIn<'pieces'>; // DB: quantity (INTEGER), in pieces, assumed: that it is always there and a whole number, and the column's type
}

// Names for ORM and queries: property -> column
export const OrderProductFields = {
  orderId: 'order_id',
  productId: 'product_id',
  price: 'price',
  quantity: 'quantity',
} as const;

// The way back: column -> property
export const OrderProductColumns = {
  order_id: 'orderId',
  product_id: 'productId',
  price: 'price',
  quantity: 'quantity',
} as const;

export interface OrderProductWire {
  order_id: number;
  product_id: number;
  price: Amount;
  quantity: number;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateOrderProductDTO {
  orderId: number;              // DB: order_id (BIGINT), assumed: the column's type and the bounds
  productId: number;            // DB: product_id (BIGINT), assumed: the column's type and the bounds
  price: Amount;                // DB: price (DECIMAL(12,2)), in uah, assumed: that it is always there, the column's type and the currency
  quantity: NumberIn<'pieces'>; // DB: quantity (INTEGER), in pieces, assumed: that it is always there and a whole number, and the column's type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateOrderProductDTO {
  price?: Amount;                // DB: price (DECIMAL(12,2)), in uah, assumed: that it is always there, the column's type and the currency
  quantity?: NumberIn<'pieces'>; // DB: quantity (INTEGER), in pieces, assumed: that it is always there and a whole number, and the column's type
}

// === OrderQuery Entity ===

/** The parameters of KeyCRM's list of orders. */
// API: GET /orders
export interface OrderQuery {
  /** The first day. */
  orderedFrom?: string; // DB: filter[ordered_at][from] (date), assumed: that it may be left out
  /** The last day. */
  orderedTo?: string;   // DB: filter[ordered_at][to] (date), assumed: that it may be left out
  /** What else to send, separated by commas. */
  include?: string;     // DB: include (string), assumed: that it may be left out
  /** The page, from 1. */
  page: number;         // DB: page (integer), assumed: the upper bound, and the default
  /** Orders on a page. */
  perPage: number;      // DB: per_page (integer), assumed: the lower bound, and the default
}

// Names for ORM and queries: property -> column
export const OrderQueryFields = {
  orderedFrom: 'filter[ordered_at][from]',
  orderedTo: 'filter[ordered_at][to]',
  include: 'include',
  page: 'page',
  perPage: 'per_page',
} as const;

// The way back: column -> property
export const OrderQueryColumns = {
  'filter[ordered_at][from]': 'orderedFrom',
  'filter[ordered_at][to]': 'orderedTo',
  include: 'include',
  page: 'page',
  per_page: 'perPage',
} as const;

export interface OrderQueryWire {
  'filter[ordered_at][from]'?: string;
  'filter[ordered_at][to]'?: string;
  include?: string;
  page: number;
  per_page: number;
}

// === PageMeta Entity ===

/** What KeyCRM says about the pages of a list. */
export interface PageMeta {
  /** The number of the last page; paging ends there. */
  lastPage: number; // DB: last_page (integer), assumed: the bounds
  [key: string]: unknown;
}

// Names for ORM and queries: property -> column
export const PageMetaFields = {
  lastPage: 'last_page',
} as const;

// The way back: column -> property
export const PageMetaColumns = {
  last_page: 'lastPage',
} as const;

export interface PageMetaWire {
  last_page: number;
  [key: string]: unknown;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreatePageMetaDTO {
  lastPage: number; // DB: last_page (integer), assumed: the bounds
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdatePageMetaDTO {
  lastPage?: number; // DB: last_page (integer), assumed: the bounds
}

// === Product Entity ===

/** A product that is sold. */
// DB Table: products
export interface Product {
  /** Identifies the product. */
  id: number;                // DB: id (BIGINT), assumed: the column's type and the bounds
  /** What it is called. */
  name: string;              // DB: name (VARCHAR), assumed: that it is always there, and the column's type
  /** Its category. */
  categoryId: number | null; // DB: category_id (BIGINT), assumed: the column's type and the bounds
  /** Its brand. */
  brand: string | null;      // DB: brand (VARCHAR), assumed: the column's type
}

// Names for ORM and queries: property -> column
export const ProductFields = {
  id: 'id',
  name: 'name',
  categoryId: 'category_id',
  brand: 'brand',
} as const;

// The way back: column -> property
export const ProductColumns = {
  id: 'id',
  name: 'name',
  category_id: 'categoryId',
  brand: 'brand',
} as const;

export interface ProductWire {
  id: number;
  name: string;
  category_id: number | null;
  brand: string | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateProductDTO {
  id: number;                // DB: id (BIGINT), assumed: the column's type and the bounds
  name: string;              // DB: name (VARCHAR), assumed: that it is always there, and the column's type
  categoryId: number | null; // DB: category_id (BIGINT), assumed: the column's type and the bounds
  brand: string | null;      // DB: brand (VARCHAR), assumed: the column's type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateProductDTO {
  name?: string;              // DB: name (VARCHAR), assumed: that it is always there, and the column's type
  categoryId?: number | null; // DB: category_id (BIGINT), assumed: the column's type and the bounds
  brand?: string | null;      // DB: brand (VARCHAR), assumed: the column's type
}

// === RetailManagerId ===

/**
 * Managers whose orders are retail.
 *
 * - `4`: Its name in KeyCRM is not given.
 * - `16`: Its name in KeyCRM is not given.
 * - `22`: Its name in KeyCRM is not given.
 */
export const RetailManagerId = [4, 16, 22] as const;
export type RetailManagerId = (typeof RetailManagerId)[number];

// === RetailSourceId ===

/**
 * Sources whose orders are retail when they have no manager.
 *
 * - `4`: Its name in KeyCRM is not given.
 */
export const RetailSourceId = [4] as const;
export type RetailSourceId = (typeof RetailSourceId)[number];

// === ReturnStatusId ===

/**
 * Order statuses that mean the goods came back.
 *
 * - `19`: Its name in KeyCRM is not given.
 * - `21`: Its name in KeyCRM is not given.
 * - `22`: Its name in KeyCRM is not given.
 * - `23`: Its name in KeyCRM is not given.
 */
export const ReturnStatusId = [19, 21, 22, 23] as const;
export type ReturnStatusId = (typeof ReturnStatusId)[number];

// === SalesType ===

/**
 * The kind of sale that an order is.
 *
 * - `retail`: A single buyer.
 * - `b2b`: A business buys.
 * - `other`: Anything else.
 */
export const SalesType = ['retail', 'b2b', 'other'] as const;
export type SalesType = (typeof SalesType)[number];

// === SilverOrder Entity ===

/** An order with the names that belong to it and the rules of the business applied. Orders of Opencart are left out. */
// DB Table: silver_orders
export interface SilverOrder {
  /** Identifies the order. */
  id: number;                 // DB: id (BIGINT), assumed: the column's type and the bounds
  /** Where the order came from. Never 3, and never null: the filter drops both. */
  sourceId: number;           // DB: source_id (INTEGER), assumed: the column's type
  /** Where the order stands; 19, 21, 22 and 23 mean return. */
  statusId: number | null;    // DB: status_id (INTEGER), assumed: the column's type
  /** What the buyer pays in all. */
  grandTotal: Amount | null;  // DB: grand_total (DECIMAL(12,2)), assumed: the column's type and the currency
  /** When the order was placed. */
  orderedAt: Date;            // DB: ordered_at (TIMESTAMP), assumed: that it is always there, and the column's type; that it holds UTC is stated
  /** Who bought. */
  buyerId: number | null;     // DB: buyer_id (BIGINT), assumed: the column's type and the bounds
  /** Who sold; null when nobody did. */
  managerId: number | null;   // DB: manager_id (INTEGER), assumed: the column's type
  /** What the source is called. */
  sourceName: string | null;  // DB: source_name (VARCHAR), assumed: the column's type
  /** The manager's name. */
  managerName: string | null; // DB: manager_name (VARCHAR), assumed: the column's type
  /** The buyer's name. */
  buyerName: string | null;   // DB: buyer_name (VARCHAR), assumed: the column's type
  /** Whether the goods came back. */
  isReturn: boolean;          // DB: is_return (BOOLEAN)
  /** The kind of sale. */
  salesType: SalesType;       // DB: sales_type (VARCHAR)
  /** The Kyiv day of the order. */
  orderDate: string;          // DB: order_date (DATE)
}

// Names for ORM and queries: property -> column
export const SilverOrderFields = {
  id: 'id',
  sourceId: 'source_id',
  statusId: 'status_id',
  grandTotal: 'grand_total',
  orderedAt: 'ordered_at',
  buyerId: 'buyer_id',
  managerId: 'manager_id',
  sourceName: 'source_name',
  managerName: 'manager_name',
  buyerName: 'buyer_name',
  isReturn: 'is_return',
  salesType: 'sales_type',
  orderDate: 'order_date',
} as const;

// The way back: column -> property
export const SilverOrderColumns = {
  id: 'id',
  source_id: 'sourceId',
  status_id: 'statusId',
  grand_total: 'grandTotal',
  ordered_at: 'orderedAt',
  buyer_id: 'buyerId',
  manager_id: 'managerId',
  source_name: 'sourceName',
  manager_name: 'managerName',
  buyer_name: 'buyerName',
  is_return: 'isReturn',
  sales_type: 'salesType',
  order_date: 'orderDate',
} as const;

export interface SilverOrderWire {
  id: number;
  source_id: number;
  status_id: number | null;
  grand_total: Amount | null;
  ordered_at: string;
  buyer_id: number | null;
  manager_id: number | null;
  source_name: string | null;
  manager_name: string | null;
  buyer_name: string | null;
  is_return: boolean;
  sales_type: SalesType;
  order_date: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateSilverOrderDTO {
  id: number;                 // DB: id (BIGINT), assumed: the column's type and the bounds
  sourceId: number;           // DB: source_id (INTEGER), assumed: the column's type
  statusId: number | null;    // DB: status_id (INTEGER), assumed: the column's type
  grandTotal: Amount | null;  // DB: grand_total (DECIMAL(12,2)), assumed: the column's type and the currency
  orderedAt: Date;            // DB: ordered_at (TIMESTAMP), assumed: that it is always there, and the column's type; that it holds UTC is stated
  buyerId: number | null;     // DB: buyer_id (BIGINT), assumed: the column's type and the bounds
  managerId: number | null;   // DB: manager_id (INTEGER), assumed: the column's type
  sourceName: string | null;  // DB: source_name (VARCHAR), assumed: the column's type
  managerName: string | null; // DB: manager_name (VARCHAR), assumed: the column's type
  buyerName: string | null;   // DB: buyer_name (VARCHAR), assumed: the column's type
  isReturn: boolean;          // DB: is_return (BOOLEAN)
  salesType: SalesType;       // DB: sales_type (VARCHAR)
  orderDate: string;          // DB: order_date (DATE)
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateSilverOrderDTO {
  sourceId?: number;           // DB: source_id (INTEGER), assumed: the column's type
  statusId?: number | null;    // DB: status_id (INTEGER), assumed: the column's type
  grandTotal?: Amount | null;  // DB: grand_total (DECIMAL(12,2)), assumed: the column's type and the currency
  orderedAt?: Date;            // DB: ordered_at (TIMESTAMP), assumed: that it is always there, and the column's type; that it holds UTC is stated
  buyerId?: number | null;     // DB: buyer_id (BIGINT), assumed: the column's type and the bounds
  managerId?: number | null;   // DB: manager_id (INTEGER), assumed: the column's type
  sourceName?: string | null;  // DB: source_name (VARCHAR), assumed: the column's type
  managerName?: string | null; // DB: manager_name (VARCHAR), assumed: the column's type
  buyerName?: string | null;   // DB: buyer_name (VARCHAR), assumed: the column's type
  isReturn?: boolean;          // DB: is_return (BOOLEAN)
  salesType?: SalesType;       // DB: sales_type (VARCHAR)
  orderDate?: string;          // DB: order_date (DATE)
}

// === Source Entity ===

/** Where orders come from. Silver reads it, but nothing is stated that loads it. */
// DB Table: sources
export interface Source {
  /** Identifies the source. */
  id: number;          // DB: id (INTEGER), assumed: the column's type
  /** What it is called. */
  name: string | null; // DB: name (VARCHAR), assumed: the column's type
}

// Names for ORM and queries: property -> column
export const SourceFields = {
  id: 'id',
  name: 'name',
} as const;

// The way back: column -> property
export const SourceColumns = {
  id: 'id',
  name: 'name',
} as const;

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateSourceDTO {
  id: number;          // DB: id (INTEGER), assumed: the column's type
  name: string | null; // DB: name (VARCHAR), assumed: the column's type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateSourceDTO {
  name?: string | null; // DB: name (VARCHAR), assumed: the column's type
}

// === ValidationResult Entity ===

/** What comparing one Kyiv day between the API and the store found. */
// API: validation result
export interface ValidationResult {
  /** The day that was checked. */
  date: string;                  // DB: date (date), assumed: the type
  /** Whether the numbers of orders are equal. */
  ordersMatch: boolean;          // DB: orders_match (boolean), assumed: the type
  /** Orders at the API. */
  ordersApi: NumberIn<'orders'>; // DB: orders_api (integer), in orders, assumed: the type and the bounds
  /** Orders in the store. */
  ordersDb: NumberIn<'orders'>;  // DB: orders_db (integer), in orders, assumed: the type and the bounds
  /** Whether the revenues differ by less than one currency unit. */
  revenueMatch: boolean;         // DB: revenue_match (boolean), assumed: the type
  /** Revenue at the API. */
  revenueApi: Amount;            // DB: revenue_api (string), in uah, assumed: the type and the currency
  /** Revenue in the store. */
  revenueDb: Amount;             // DB: revenue_db (string), in uah, assumed: the type and the currency
  /** Whether both match. */
  isValid: boolean;              // DB: is_valid (boolean), assumed: the type, and that both must match
}

// Names for ORM and queries: property -> column
export const ValidationResultFields = {
  date: 'date',
  ordersMatch: 'orders_match',
  ordersApi: 'orders_api',
  ordersDb: 'orders_db',
  revenueMatch: 'revenue_match',
  revenueApi: 'revenue_api',
  revenueDb: 'revenue_db',
  isValid: 'is_valid',
} as const;

// The way back: column -> property
export const ValidationResultColumns = {
  date: 'date',
  orders_match: 'ordersMatch',
  orders_api: 'ordersApi',
  orders_db: 'ordersDb',
  revenue_match: 'revenueMatch',
  revenue_api: 'revenueApi',
  revenue_db: 'revenueDb',
  is_valid: 'isValid',
} as const;

export interface ValidationResultWire {
  date: string;
  orders_match: boolean;
  orders_api: number;
  orders_db: number;
  revenue_match: boolean;
  revenue_api: Amount;
  revenue_db: Amount;
  is_valid: boolean;
}

// === What numbers count ===

declare const unit: unique symbol;
/** A number of something. Any plain number will do, but none that counts something else. */
export type NumberIn<Unit extends string> = number & { readonly [unit]?: Unit };
