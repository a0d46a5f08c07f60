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
