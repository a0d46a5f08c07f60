/** The Temporal.Instant of an RFC 3339 text. What it cannot hold (an offset, a leap second) is remembered beside it. */
function toInstant(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const instant = Temporal.Instant.from(value.toUpperCase().replace(' ', 'T').replace(/(\.\d{9})\d+/, '$1'));
  const text = instant.toString();
  if (text !== value) WRITTEN.set(instant, [value, text]);
  return instant;
}

/** The text of an Instant. Anything else becomes an invalid Date, which every check refuses in its place. */
function fromInstant(value: unknown): unknown {
  if (!(value instanceof Temporal.Instant)) return new Date(Number.NaN);
  return WRITTEN.get(value)?.[0] ?? value.toString();
}
