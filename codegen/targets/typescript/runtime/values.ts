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

/** Whether a value is a number within bounds. */
function finite(value: unknown, least: number, most: number): boolean {
  return Number.isFinite(value) && (value as number) >= least && (value as number) <= most;
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

/** Keeps what is made of lists and objects, by key and value, until the outermost call has ended. */
function keeping<Key, Made>(make: (key: Key, value: unknown) => Made): (key: Key, value: unknown) => Made {
  let kept: Map<Key, Map<object, Made>> | undefined;
  return function keep(key, value) {
    if (typeof value !== 'object' || value === null) return make(key, value);
    if (kept === undefined) {
      kept = new Map();
      try {
        return keep(key, value);
      } finally {
        kept = undefined;
      }
    }
    let known = kept.get(key);
    if (known === undefined) kept.set(key, (known = new Map()));
    let made = known.get(value);
    if (made === undefined) known.set(value, (made = make(key, value)));
    return made;
  };
}

/** A check of a contract that leads to the same value in several ways, and at each level of a document in more. */
const remembered = keeping((check: Judge, value) => check(value));
