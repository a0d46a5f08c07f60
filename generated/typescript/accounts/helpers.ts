// typescript/accounts/helpers.ts
/*
 * Functions beside the types of `accounts`: guards of lists of values, moves of status machines, units.
 *
 * Generated from the canonical JSON Schemas in contracts/accounts/ by `type-contracts generate`;
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

/** Whether a value is one of `TeamRole`. */
export function isTeamRole(value: unknown): value is C.TeamRole {
  return (C.TeamRole as readonly unknown[]).includes(value);
}

/** Whether a value is one of `UserRole`. */
export function isUserRole(value: unknown): value is C.UserRole {
  return (C.UserRole as readonly unknown[]).includes(value);
}
