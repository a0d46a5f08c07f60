/** Properties whose own name is taken by a renamed one travel under this key. */
const HIDDEN: unique symbol = /*#__PURE__*/ Symbol.for('type-contracts.hidden') as never;

type Convert = (value: unknown) => unknown;

function list(value: unknown, convert: Convert): unknown {
  return Array.isArray(value) ? value.map((item) => convert(item)) : value;
}

function tuple(value: unknown, first: readonly Convert[], rest: Convert): unknown {
  return Array.isArray(value) ? value.map((item, at) => (first[at] ?? rest)(item)) : value;
}

function record(value: unknown, convert: Convert): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {};
  for (const name of Object.keys(value)) put(target, name, convert(value[name]));
  return target;
}

function keep(value: unknown): unknown {
  return value;
}

/** A value converted, if there is one. */
function maybe(value: unknown, convert: Convert): unknown {
  return value === undefined || value === null ? value : convert(value);
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

/** An option of a union: whether a document of the wire is one, how it is converted, the names by which it is known. */
type Option = readonly [(wire: unknown) => boolean, Convert, readonly string[]];

/** Converts a document by the option that it fits; among several by the one that knows most of its names. */
function choose(value: unknown, options: readonly Option[]): unknown {
  let best: Convert | undefined;
  let most = -1;
  for (const [fits, convert, names] of options) {
    const known = countKnown(value, names);
    if (known > most && fits(value)) {
      best = convert;
      most = known;
    }
  }
  return best === undefined ? value : best(value);
}

/** The way back: the option whose document fits; among several the one that knows most names of the object. */
function unchoose(value: unknown, options: readonly Option[]): unknown {
  let best: unknown = value;
  let most = -1;
  for (const [fits, convert, names] of options) {
    const known = countKnown(value, names);
    if (known <= most) continue;
    const [wire] = outcome(convert, value);
    if (wire !== undefined && fits(wire)) {
      best = wire;
      most = known;
    }
  }
  return best;
}

/** What came of the parts of the value that is being converted: another one, or an error. */
const outcomes = keeping(outcome);

/** A conversion of a type that holds itself by several options of a union, each of which would try them all again. */
function once(convert: Convert, value: unknown): unknown {
  const [made, error] = outcomes(convert, value);
  if (error !== undefined) throw error;
  return made;
}

function outcome(convert: Convert, value: unknown): readonly [unknown, ContractError | undefined] {
  try {
    return [convert(value), undefined];
  } catch (error) {
    if (error instanceof ContractError) return [undefined, error];
    throw error;
  }
}

function countKnown(value: unknown, names: readonly string[]): number {
  if (!isObject(value)) return 0;
  let count = 0;
  for (const name of names) if (Object.hasOwn(value, name)) count++;
  return count;
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
