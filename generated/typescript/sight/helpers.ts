// typescript/sight/helpers.ts
/*
 * Functions beside the types of `sight`: guards of lists of values, moves of status machines, units.
 *
 * Generated from the canonical JSON Schemas in contracts/sight/ by `type-contracts generate`;
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

/** Whether a value is one of `EventType`. */
export function isEventType(value: unknown): value is C.EventType {
  return (C.EventType as readonly unknown[]).includes(value);
}

/** Whether a value is one of `InteractionType`. */
export function isInteractionType(value: unknown): value is C.InteractionType {
  return (C.InteractionType as readonly unknown[]).includes(value);
}

/** Whether a value is one of `QuestionType`. */
export function isQuestionType(value: unknown): value is C.QuestionType {
  return (C.QuestionType as readonly unknown[]).includes(value);
}

/** A number of interactions. */
export type Interactions = C.NumberIn<'interactions'>;

/** A number that is meant in interactions. */
export function interactions(amount: number): Interactions {
  return amount;
}

/** A number of personas. */
export type Personas = C.NumberIn<'personas'>;

/** A number that is meant in personas. */
export function personas(amount: number): Personas {
  return amount;
}

/** A number of seconds. */
export type Seconds = C.NumberIn<'seconds'>;

/** A number that is meant in seconds. */
export function seconds(amount: number): Seconds {
  return amount;
}

/** A number of years. */
export type Years = C.NumberIn<'years'>;

/** A number that is meant in years. */
export function years(amount: number): Years {
  return amount;
}

/** Whole seconds of some minutes: the nearest second. */
export function minutesToSeconds(minutes: number): C.NumberIn<'seconds'> {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError(`${minutes} minutes are no duration`);
  return Math.round(minutes * 60);
}

/** Minutes of some seconds, to three decimals: enough for the way back to find the same second. */
export function secondsToMinutes(seconds: number): C.NumberIn<'minutes'> {
  if (!Number.isFinite(seconds) || seconds < 0) throw new RangeError(`${seconds} seconds are no duration`);
  return Math.round((seconds * 50) / 3) / 1000;
}

/** Whole seconds as people read them: `1h 30m`, `59s`, `0s`; no part is rounded away. */
export function formatDuration(seconds: number): string {
  if (!Number.isSafeInteger(seconds) || seconds < 0) throw new RangeError(`${seconds} is no count of whole seconds`);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = seconds % 60;
  const shown: string[] = [];
  if (hours > 0) shown.push(`${hours}h`);
  if (minutes > 0) shown.push(`${minutes}m`);
  if (rest > 0 || shown.length === 0) shown.push(`${rest}s`);
  return shown.join(' ');
}
