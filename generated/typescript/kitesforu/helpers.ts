// typescript/kitesforu/helpers.ts
/*
 * Functions beside the types of `kitesforu`: guards of lists of values, moves of status machines, units.
 *
 * Generated from the canonical JSON Schemas in contracts/kitesforu/ by `type-contracts generate`;
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

/** Whether a value is one of `AlertSeverity`. */
export function isAlertSeverity(value: unknown): value is C.AlertSeverity {
  return (C.AlertSeverity as readonly unknown[]).includes(value);
}

/** Whether a value is one of `AlertType`. */
export function isAlertType(value: unknown): value is C.AlertType {
  return (C.AlertType as readonly unknown[]).includes(value);
}

/** Whether a value is one of `CourseStatus`. */
export function isCourseStatus(value: unknown): value is C.CourseStatus {
  return (C.CourseStatus as readonly unknown[]).includes(value);
}

/** Whether one state may follow another one; staying is a move that is always allowed. */
export function canTransitionCourseStatus(from: C.CourseStatus, to: C.CourseStatus): boolean {
  if (!isCourseStatus(from) || !isCourseStatus(to)) return false;
  return from === to || (C.CourseStatusTransitions[from] as readonly C.CourseStatus[]).includes(to);
}

/** Throws when one state may not follow another one. */
export function assertTransitionCourseStatus(from: C.CourseStatus, to: C.CourseStatus): void {
  if (canTransitionCourseStatus(from, to)) return;
  const allowed = isCourseStatus(from) ? C.CourseStatusTransitions[from].join(', ') || 'nothing' : 'nothing, being no state';
  throw new RangeError(`CourseStatus cannot go from ${from} to ${to}; ${from} may be followed by ${allowed}`);
}

/** Whether a value is one of `CourseType`. */
export function isCourseType(value: unknown): value is C.CourseType {
  return (C.CourseType as readonly unknown[]).includes(value);
}

/** Whether a value is one of `EpisodeStatus`. */
export function isEpisodeStatus(value: unknown): value is C.EpisodeStatus {
  return (C.EpisodeStatus as readonly unknown[]).includes(value);
}

/** Whether one state may follow another one; staying is a move that is always allowed. */
export function canTransitionEpisodeStatus(from: C.EpisodeStatus, to: C.EpisodeStatus): boolean {
  if (!isEpisodeStatus(from) || !isEpisodeStatus(to)) return false;
  return from === to || (C.EpisodeStatusTransitions[from] as readonly C.EpisodeStatus[]).includes(to);
}

/** Throws when one state may not follow another one. */
export function assertTransitionEpisodeStatus(from: C.EpisodeStatus, to: C.EpisodeStatus): void {
  if (canTransitionEpisodeStatus(from, to)) return;
  const allowed = isEpisodeStatus(from) ? C.EpisodeStatusTransitions[from].join(', ') || 'nothing' : 'nothing, being no state';
  throw new RangeError(`EpisodeStatus cannot go from ${from} to ${to}; ${from} may be followed by ${allowed}`);
}

/** Whether a value is one of `HealthStatus`. */
export function isHealthStatus(value: unknown): value is C.HealthStatus {
  return (C.HealthStatus as readonly unknown[]).includes(value);
}

/** Whether a value is one of `JobStage`. */
export function isJobStage(value: unknown): value is C.JobStage {
  return (C.JobStage as readonly unknown[]).includes(value);
}

/** Whether a value is one of `JobStatus`. */
export function isJobStatus(value: unknown): value is C.JobStatus {
  return (C.JobStatus as readonly unknown[]).includes(value);
}

/** Whether one state may follow another one; staying is a move that is always allowed. */
export function canTransitionJobStatus(from: C.JobStatus, to: C.JobStatus): boolean {
  if (!isJobStatus(from) || !isJobStatus(to)) return false;
  return from === to || (C.JobStatusTransitions[from] as readonly C.JobStatus[]).includes(to);
}

/** Throws when one state may not follow another one. */
export function assertTransitionJobStatus(from: C.JobStatus, to: C.JobStatus): void {
  if (canTransitionJobStatus(from, to)) return;
  const allowed = isJobStatus(from) ? C.JobStatusTransitions[from].join(', ') || 'nothing' : 'nothing, being no state';
  throw new RangeError(`JobStatus cannot go from ${from} to ${to}; ${from} may be followed by ${allowed}`);
}

/** Whether a value is one of `Service`. */
export function isService(value: unknown): value is C.Service {
  return (C.Service as readonly unknown[]).includes(value);
}

/** Whether a value is one of `StageStatus`. */
export function isStageStatus(value: unknown): value is C.StageStatus {
  return (C.StageStatus as readonly unknown[]).includes(value);
}

/** Whether a value is one of `SubscriptionTier`. */
export function isSubscriptionTier(value: unknown): value is C.SubscriptionTier {
  return (C.SubscriptionTier as readonly unknown[]).includes(value);
}

/** Whether a value is one of `SupportedLanguage`. */
export function isSupportedLanguage(value: unknown): value is C.SupportedLanguage {
  return (C.SupportedLanguage as readonly unknown[]).includes(value);
}

/** Whether a value is one of `TaskType`. */
export function isTaskType(value: unknown): value is C.TaskType {
  return (C.TaskType as readonly unknown[]).includes(value);
}

/** Whether a value is one of `TransactionType`. */
export function isTransactionType(value: unknown): value is C.TransactionType {
  return (C.TransactionType as readonly unknown[]).includes(value);
}

/** Whether a value is one of `UserRole`. */
export function isUserRole(value: unknown): value is C.UserRole {
  return (C.UserRole as readonly unknown[]).includes(value);
}

/** A number of credits. */
export type Credits = C.NumberIn<'credits'>;

/** A number that is meant in credits. */
export function credits(amount: number): Credits {
  return amount;
}

/** A number of fraction. */
export type Fraction = C.NumberIn<'fraction'>;

/** A number that is meant in fraction. */
export function fraction(amount: number): Fraction {
  return amount;
}

/** A number of milliseconds. */
export type Milliseconds = C.NumberIn<'milliseconds'>;

/** A number that is meant in milliseconds. */
export function milliseconds(amount: number): Milliseconds {
  return amount;
}

/** A number of minutes. */
export type Minutes = C.NumberIn<'minutes'>;

/** A number that is meant in minutes. */
export function minutes(amount: number): Minutes {
  return amount;
}

/** A number of percent. */
export type Percent = C.NumberIn<'percent'>;

/** A number that is meant in percent. */
export function percent(amount: number): Percent {
  return amount;
}

/** A number of seconds. */
export type Seconds = C.NumberIn<'seconds'>;

/** A number that is meant in seconds. */
export function seconds(amount: number): Seconds {
  return amount;
}

/** A number of tokens. */
export type Tokens = C.NumberIn<'tokens'>;

/** A number that is meant in tokens. */
export function tokens(amount: number): Tokens {
  return amount;
}

/** A number of usd. */
export type Usd = C.NumberIn<'usd'>;

/** A number that is meant in usd. */
export function usd(amount: number): Usd {
  return amount;
}

/** The id of a document; it is no property of the document. No part may be empty or hold a slash. */
export function modelQuotaId(provider: string, modelId: string): string {
  return composedId('_', [provider, modelId]);
}

function composedId(separator: string, parts: readonly string[]): string {
  for (const part of parts) {
    if (part === '' || part.includes('/')) throw new RangeError(`no part of a document's id: ${JSON.stringify(part)}`);
  }
  return parts.join(separator);
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
