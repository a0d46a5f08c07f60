// typescript/koreanstory/helpers.ts
/*
 * Functions beside the types of `koreanstory`: guards of lists of values, moves of status machines, units.
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

import * as C from './TYPE-CONTRACTS.js';

/** Whether a value is one of `B2BManagerId`. */
export function isB2BManagerId(value: unknown): value is C.B2BManagerId {
  return (C.B2BManagerId as readonly unknown[]).includes(value);
}

/** Whether a value is one of `OpencartSourceId`. */
export function isOpencartSourceId(value: unknown): value is C.OpencartSourceId {
  return (C.OpencartSourceId as readonly unknown[]).includes(value);
}

/** Whether a value is one of `RetailManagerId`. */
export function isRetailManagerId(value: unknown): value is C.RetailManagerId {
  return (C.RetailManagerId as readonly unknown[]).includes(value);
}

/** Whether a value is one of `RetailSourceId`. */
export function isRetailSourceId(value: unknown): value is C.RetailSourceId {
  return (C.RetailSourceId as readonly unknown[]).includes(value);
}

/** Whether a value is one of `ReturnStatusId`. */
export function isReturnStatusId(value: unknown): value is C.ReturnStatusId {
  return (C.ReturnStatusId as readonly unknown[]).includes(value);
}

/** Whether a value is one of `SalesType`. */
export function isSalesType(value: unknown): value is C.SalesType {
  return (C.SalesType as readonly unknown[]).includes(value);
}

/** A number of orders. */
export type Orders = C.NumberIn<'orders'>;

/** A number that is meant in orders. */
export function orders(amount: number): Orders {
  return amount;
}

/** A number of pieces. */
export type Pieces = C.NumberIn<'pieces'>;

/** A number that is meant in pieces. */
export function pieces(amount: number): Pieces {
  return amount;
}

/** A number of uah. */
export type Uah = C.NumberIn<'uah'>;

/** A number that is meant in uah. */
export function uah(amount: number): Uah {
  return amount;
}
