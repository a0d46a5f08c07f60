// typescript/accounts/codecs.ts
/*
 * Codecs of the contracts of `accounts`: is, parse, safeParse, serialize; each is a Standard Schema.
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
// The bodies below are compiled under every strict option where they are generated: no compiler that meets them
// again need do the same. What this file exports is typed as declared.
// @ts-nocheck

import type * as T from './TYPE-CONTRACTS.js';

export const AuditLogCodec: Codec<T.AuditLog, T.AuditLogWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isAuditLog), rulesAuditLog, toAuditLog, fromAuditLog);

export const DailySaleCodec: Codec<T.DailySale, T.DailySale> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isDailySale), rulesDailySale);

export const DimCustomerCodec: Codec<T.DimCustomer, T.DimCustomerWire> = /*#__PURE__*/ codec(isDimCustomer, rulesDimCustomer, toDimCustomer, fromDimCustomer);

export const DimDateCodec: Codec<T.DimDate, T.DimDate> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isDimDate), rulesDimDate);

export const DimUserCodec: Codec<T.DimUser, T.DimUser> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isDimUser), rulesDimUser);

export const FactOrderCodec: Codec<T.FactOrder, T.FactOrderWire> = /*#__PURE__*/ codec(isFactOrder, rulesFactOrder, toFactOrder, fromFactOrder);

export const SessionCodec: Codec<T.Session, T.SessionWire> = /*#__PURE__*/ codec(isSession, rulesSession, toSession, fromSession);

export const TeamCodec: Codec<T.Team, T.TeamWire> = /*#__PURE__*/ codec(isTeam, rulesTeam, toTeam, fromTeam);

export const TeamMemberCodec: Codec<T.TeamMember, T.TeamMemberWire> = /*#__PURE__*/ codec(isTeamMember, rulesTeamMember, toTeamMember, fromTeamMember);

export const TeamRoleCodec: Codec<T.TeamRole, T.TeamRole> = /*#__PURE__*/ codec(isTeamRole, rulesTeamRole);

export const UserCodec: Codec<T.User, T.UserWire> = /*#__PURE__*/ codec(isUser, rulesUser, toUser, fromUser);

export const UserRoleCodec: Codec<T.UserRole, T.UserRole> = /*#__PURE__*/ codec(isUserRole, rulesUserRole);

/** Every codec, by the name of its contract. */
export const CONTRACTS: {
  readonly audit_log: typeof AuditLogCodec;
  readonly daily_sale: typeof DailySaleCodec;
  readonly dim_customer: typeof DimCustomerCodec;
  readonly dim_date: typeof DimDateCodec;
  readonly dim_user: typeof DimUserCodec;
  readonly fact_order: typeof FactOrderCodec;
  readonly session: typeof SessionCodec;
  readonly team: typeof TeamCodec;
  readonly team_member: typeof TeamMemberCodec;
  readonly team_role: typeof TeamRoleCodec;
  readonly user: typeof UserCodec;
  readonly user_role: typeof UserRoleCodec;
} = {
  audit_log: AuditLogCodec,
  daily_sale: DailySaleCodec,
  dim_customer: DimCustomerCodec,
  dim_date: DimDateCodec,
  dim_user: DimUserCodec,
  fact_order: FactOrderCodec,
  session: SessionCodec,
  team: TeamCodec,
  team_member: TeamMemberCodec,
  team_role: TeamRoleCodec,
  user: UserCodec,
  user_role: UserRoleCodec,
};

// === How each contract is judged and converted ===

// === AuditLog ===
// Uses Draft, defined, documented, fromDate, isDateTime, isObject, isText, isUuid, sized, toDate.

function fromAuditLog(value: unknown): unknown {
  return documented(value, '{"id":"id","userId":"user_id","action":"action","targetType":"target_type","targetId":"target_id","details":"details","createdAt":"created_at"}', { createdAt: fromDate });
}

function isAuditLog(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    (value['user_id'] === null || isText(value['user_id']) && isUuid(value['user_id'])) &&
    sized(value['action'], 0, 100) &&
    (value['target_type'] === null || sized(value['target_type'], 0, 50)) &&
    (value['target_id'] === null || isText(value['target_id']) && isUuid(value['target_id'])) &&
    (value['details'] === null || isObject(value['details'])) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    Object.keys(value).length === 7;
}

function rulesAuditLog(): Table {
  return ['{"type":["object"],"required":["id","user_id","action","target_type","target_id","details","created_at"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"user_id":{"type":["null","string"],"format":["uuid",0]},"action":{"type":["string"],"maxLength":100},"target_type":{"type":["null","string"],"maxLength":50},"target_id":{"type":["null","string"],"format":["uuid",0]},"details":{"type":["null","object"]},"created_at":{"type":["string"],"format":["date-time",1]}},"additionalProperties":[false,["action","created_at","details","id","target_id","target_type","user_id"],[]]}', [isUuid, isDateTime]];
}

function toAuditLog(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    userId: value['user_id'],
    action: value['action'],
    targetType: value['target_type'],
    targetId: value['target_id'],
    details: value['details'],
    createdAt: toDate(value['created_at']),
  });
}

// === DailySale ===
// Uses isObject.

function isDailySale(value: unknown): boolean {
  return isObject(value);
}

function rulesDailySale(): Table {
  return ['{"type":["object"]}', []];
}

// === DimCustomer ===
// Uses Draft, defined, documented, fromDate, integer, isDateTime, isObject, isText, toDate.

function fromDimCustomer(value: unknown): unknown {
  return documented(value, '{"customerKey":"customer_key","customerId":"customer_id","validFrom":"valid_from","validTo":"valid_to","isCurrent":"is_current"}', { validFrom: fromDate, validTo: fromDate });
}

function isDimCustomer(value: unknown): boolean {
  return isObject(value) &&
    integer(value['customer_key'], 0, 2147483647) &&
    isText(value['customer_id']) &&
    isText(value['valid_from']) && isDateTime(value['valid_from']) &&
    (value['valid_to'] === null || isText(value['valid_to']) && isDateTime(value['valid_to'])) &&
    typeof value['is_current'] === 'boolean' &&
    Object.keys(value).length === 5;
}

function rulesDimCustomer(): Table {
  return ['{"type":["object"],"required":["customer_key","customer_id","valid_from","valid_to","is_current"],"properties":{"customer_key":{"type":["integer"],"minimum":0,"maximum":2147483647},"customer_id":{"type":["string"]},"valid_from":{"type":["string"],"format":["date-time",0]},"valid_to":{"type":["null","string"],"format":["date-time",0]},"is_current":{"type":["boolean"]}},"additionalProperties":[false,["customer_id","customer_key","is_current","valid_from","valid_to"],[]]}', [isDateTime]];
}

function toDimCustomer(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    customerKey: value['customer_key'],
    customerId: value['customer_id'],
    validFrom: toDate(value['valid_from']),
    validTo: toDate(value['valid_to']),
    isCurrent: value['is_current'],
  });
}

// === DimDate ===
// Uses isObject.

function isDimDate(value: unknown): boolean {
  return isObject(value);
}

function rulesDimDate(): Table {
  return ['{"type":["object"]}', []];
}

// === DimUser ===
// Uses isObject.

function isDimUser(value: unknown): boolean {
  return isObject(value);
}

function rulesDimUser(): Table {
  return ['{"type":["object"]}', []];
}

// === FactOrder ===
// Uses Draft, defined, documented, integer, isObject, isText.

function fromFactOrder(value: unknown): unknown {
  return documented(value, '{"dateKey":"date_key","customerKey":"customer_key","amount":"amount"}', {});
}

const patternFactOrder_Amount: RegExp = /*#__PURE__*/ new RegExp('^-?(0|[1-9][0-9]{0,27})(\\.[0-9]{1,4})?$', 'u');

function isFactOrder(value: unknown): boolean {
  return isObject(value) &&
    integer(value['date_key'], 0, 2147483647) &&
    integer(value['customer_key'], 0, 2147483647) &&
    isText(value['amount']) && patternFactOrder_Amount.test(value['amount']) &&
    Object.keys(value).length === 3;
}

function rulesFactOrder(): Table {
  return ['{"type":["object"],"required":["date_key","customer_key","amount"],"properties":{"date_key":{"type":["integer"],"minimum":0,"maximum":2147483647},"customer_key":{"type":["integer"],"minimum":0,"maximum":2147483647},"amount":{"type":["string"],"pattern":"^-?(0|[1-9][0-9]{0,27})(\\\\.[0-9]{1,4})?$"}},"additionalProperties":[false,["amount","customer_key","date_key"],[]]}', []];
}

function toFactOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    dateKey: value['date_key'],
    customerKey: value['customer_key'],
    amount: value['amount'],
  });
}

// === Session ===
// Uses Draft, defined, documented, fromDate, isDateTime, isObject, isText, isUuid, sized, toDate.

function fromSession(value: unknown): unknown {
  return documented(value, '{"id":"id","userId":"user_id","tokenHash":"token_hash","expiresAt":"expires_at","createdAt":"created_at"}', { expiresAt: fromDate, createdAt: fromDate });
}

function isSession(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    isText(value['user_id']) && isUuid(value['user_id']) &&
    sized(value['token_hash'], 0, 255) &&
    isText(value['expires_at']) && isDateTime(value['expires_at']) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    Object.keys(value).length === 5;
}

function rulesSession(): Table {
  return ['{"type":["object"],"required":["id","user_id","token_hash","expires_at","created_at"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"user_id":{"type":["string"],"format":["uuid",0]},"token_hash":{"type":["string"],"maxLength":255},"expires_at":{"type":["string"],"format":["date-time",1]},"created_at":{"type":["string"],"format":["date-time",1]}},"additionalProperties":[false,["created_at","expires_at","id","token_hash","user_id"],[]]}', [isUuid, isDateTime]];
}

function toSession(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    userId: value['user_id'],
    tokenHash: value['token_hash'],
    expiresAt: toDate(value['expires_at']),
    createdAt: toDate(value['created_at']),
  });
}

// === Team ===
// Uses Draft, defined, documented, isObject, isText, isUuid, sized.

function fromTeam(value: unknown): unknown {
  return documented(value, '{"id":"id","name":"name","ownerId":"owner_id"}', {});
}

function isTeam(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    sized(value['name'], 0, 100) &&
    isText(value['owner_id']) && isUuid(value['owner_id']) &&
    Object.keys(value).length === 3;
}

function rulesTeam(): Table {
  return ['{"type":["object"],"required":["id","name","owner_id"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"name":{"type":["string"],"maxLength":100},"owner_id":{"type":["string"],"format":["uuid",0]}},"additionalProperties":[false,["id","name","owner_id"],[]]}', [isUuid]];
}

function toTeam(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    name: value['name'],
    ownerId: value['owner_id'],
  });
}

// === TeamMember ===
// Uses Draft, defined, documented, isObject, isText, isUuid.

function fromTeamMember(value: unknown): unknown {
  return documented(value, '{"teamId":"team_id","userId":"user_id","role":"role"}', {});
}

function isTeamMember(value: unknown): boolean {
  return isObject(value) &&
    isText(value['team_id']) && isUuid(value['team_id']) &&
    isText(value['user_id']) && isUuid(value['user_id']) &&
    value['role'] !== undefined &&
    isTeamRole(value['role']) &&
    Object.keys(value).length === 3;
}

function rulesTeamMember(): Table {
  return ['{"type":["object"],"required":["team_id","user_id","role"],"properties":{"team_id":{"type":["string"],"format":["uuid",0]},"user_id":{"type":["string"],"format":["uuid",0]},"role":{"$ref":[1]}},"additionalProperties":[false,["role","team_id","user_id"],[]]}', [isUuid, rulesTeamRole]];
}

function toTeamMember(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    teamId: value['team_id'],
    userId: value['user_id'],
    role: value['role'],
  });
}

// === TeamRole ===
// Uses among.

function isTeamRole(value: unknown): boolean {
  return among(value, ['member', 'admin']);
}

function rulesTeamRole(): Table {
  return ['{"type":["string"],"enum":["member","admin"]}', []];
}

// === User ===
// Uses Draft, defined, documented, fromDate, isDateTime, isEmail, isObject, isText, isUuid, sized, toDate.

function fromUser(value: unknown): unknown {
  return documented(value, '{"id":"id","email":"email","passwordHash":"password_hash","name":"name","role":"role","isActive":"is_active","createdAt":"created_at","updatedAt":"updated_at"}', { createdAt: fromDate, updatedAt: fromDate });
}

function isUser(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    sized(value['email'], 0, 255) && isEmail(value['email']) &&
    sized(value['password_hash'], 0, 255) &&
    sized(value['name'], 0, 100) &&
    typeof value['is_active'] === 'boolean' &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    isText(value['updated_at']) && isDateTime(value['updated_at']) &&
    value['role'] !== undefined &&
    isUserRole(value['role']) &&
    Object.keys(value).length === 8;
}

function rulesUser(): Table {
  return ['{"type":["object"],"required":["id","email","password_hash","name","role","is_active","created_at","updated_at"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"email":{"type":["string"],"maxLength":255,"format":["email",1]},"password_hash":{"type":["string"],"maxLength":255},"name":{"type":["string"],"maxLength":100},"role":{"$ref":[2]},"is_active":{"type":["boolean"]},"created_at":{"type":["string"],"format":["date-time",3]},"updated_at":{"type":["string"],"format":["date-time",3]}},"additionalProperties":[false,["created_at","email","id","is_active","name","password_hash","role","updated_at"],[]]}', [isUuid, isEmail, rulesUserRole, isDateTime]];
}

function toUser(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    email: value['email'],
    passwordHash: value['password_hash'],
    name: value['name'],
    role: value['role'],
    isActive: value['is_active'],
    createdAt: toDate(value['created_at']),
    updatedAt: toDate(value['updated_at']),
  });
}

// === UserRole ===
// Uses among.

function isUserRole(value: unknown): boolean {
  return among(value, ['viewer', 'user', 'editor', 'admin', 'super_admin']);
}

function rulesUserRole(): Table {
  return ['{"type":["string"],"enum":["viewer","user","editor","admin","super_admin"]}', []];
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

/** A mailbox as SMTP has it: no name before the address, no angle brackets around it. */
function isEmail(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1 || local.length > 64 || local.includes(' <')) return false;
  if (!/^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*")$/.test(local)) return false;
  if (!domain.startsWith('[')) return isHostname(domain);
  const inner = domain.endsWith(']') ? domain.slice(1, -1) : '';
  return inner.startsWith('IPv6:') ? isIpv6(inner.slice(5)) : isIpv4(inner);
}

function isHostname(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return text.length < 254 && text.split('.').every(isLabel);
}

/** A label of a host name; two hyphens in its third and fourth place announce an encoded name. */
function isLabel(label: string): boolean {
  if (!/^[\da-z](?:[\da-z-]{0,61}[\da-z])?$/i.test(label)) return false;
  if (label.slice(2, 4) !== '--') return true;
  return label.startsWith('xn') && isUnicodeLabel(decodedLabel(label.slice(4)));
}

/** The code points that Punycode (RFC 3492) writes; nothing where the text is no Punycode. */
function decodedLabel(text: string): number[] {
  const hyphen = text.lastIndexOf('-');
  const output = Array.from(text.slice(0, Math.max(hyphen, 0)), (one) => one.charCodeAt(0));
  let [code, index, bias, at] = [128, 0, 72, hyphen > 0 ? hyphen + 1 : 0];
  if (at >= text.length) return [];
  while (at < text.length) {
    const before = index;
    for (let weight = 1, base = 36; ; base += 36) {
      const digit = Number.parseInt(text.charAt(at++) || '!', 36);
      if (Number.isNaN(digit)) return [];
      const value = digit > 9 ? digit - 10 : digit + 26;
      index += value * weight;
      const threshold = Math.min(Math.max(base - bias, 1), 26);
      if (value < threshold) break;
      weight *= 36 - threshold;
      if (index > 0x7fffffff) return [];
    }
    const count = output.length + 1;
    let delta = Math.floor((index - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / count);
    let base = 0;
    for (; delta > 455; base += 36) delta = Math.floor(delta / 35);
    bias = base + Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return [];
    output.splice(index++, 0, code);
  }
  return output;
}

/** What RFC 5892 asks of a decoded label: letters, marks and digits, and signs only where they belong. */
function isUnicodeLabel(codes: readonly number[]): boolean {
  if (codes.length === 0) return false;
  const text = String.fromCodePoint(...codes);
  if (/^\p{M}/u.test(text)) return false;
  if (!/^[\0-\x7f\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{Mn}\p{Mc}\p{Nd}\u200c\u200d\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u3007\u30fb]+$/u.test(text)) return false;
  if (/[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/.test(text)) return false;
  if (/(?<!l)\u00b7|\u00b7(?!l)|\u0375(?![\u0370-\u03ff])|(?<![\u0590-\u05ff])[\u05f3\u05f4]/.test(text)) return false;
  if (/\u30fb/.test(text) && !/[\u3040-\u309f\u30a0-\u30fa\u30fc-\u30ff\u4e00-\u9fff]/.test(text)) return false;
  if (JOINED.test(text)) return false;
  return !(/[\u0660-\u0669]/.test(text) && /[\u06f0-\u06f9]/.test(text));
}

/** A zero width joiner that does not follow a virama. */
const JOINED: RegExp =
  /(?<![\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u0e3a\u0f84\u1039\u1714\u1734\u17d2\u1a60\u1b44\u1baa\u1bf2\u1bf3\u2d7f\ua806\ua8c4\ua953\uabed\u{10a3f}\u{11046}\u{1107f}\u{110b9}\u{11133}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}])\u200d/u;

function isIpv4(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|$)){4}$/.test(text);
}

function isIpv6(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let count = 0;
  for (const [at, half] of halves.entries()) {
    if (half === '' && halves.length === 2) continue;
    const groups = half.split(':');
    for (const [index, group] of groups.entries()) {
      const isLast = at === halves.length - 1 && index === groups.length - 1;
      if (/^[\da-f]{1,4}$/i.test(group)) count++;
      else if (isLast && isIpv4(group)) count += 2;
      else return false;
    }
  }
  return halves.length === 2 ? count < 8 : count === 8;
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

function isUuid(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return text.length === 36 && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
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

/** Whether a value is a text of so many code points. */
function sized(value: unknown, least: number, most: number): boolean {
  if (!isText(value)) return false;
  const size = value.length;
  if (size < least || size > 2 * most) return false;
  if (size <= most && (least < 2 || size >= 2 * least)) return true;
  const count = chars(value);
  return count >= least && count <= most;
}

/** Whether a value is a whole number within bounds. */
function integer(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** Whether a value is one of some others that are neither lists nor objects. */
function among(value: unknown, values: readonly unknown[]): boolean {
  return values.includes(value);
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
