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
