function toBigInt(value: unknown): unknown {
  return Number.isInteger(value) ? BigInt(value as number) : value;
}

/** The number of a bigint; NaN, which every check refuses, for one that a number cannot hold. */
function fromBigInt(value: unknown): unknown {
  if (typeof value !== 'bigint') return Number.NaN;
  const result = Number(value);
  return Number.isFinite(result) && BigInt(result) === value ? result : Number.NaN;
}

function toNumberText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** The number of a text; NaN, which every check refuses, where digits would be lost. */
function fromNumberText(value: unknown): unknown {
  if (typeof value !== 'string' || !/^-?(0|[1-9]\d{0,400})(\.\d{1,400})?([eE][-+]?\d{1,3})?$/.test(value)) return Number.NaN;
  const result = Number(value);
  if (!Number.isFinite(result)) return Number.NaN;
  const [kept, power] = decimal(result);
  const [mantissa = '0', exponent = '0'] = value.toLowerCase().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent) - fraction.length - power;
  const exact = BigInt(whole + fraction) * 10n ** BigInt(Math.max(shift, 0)) === kept * 10n ** BigInt(Math.max(-shift, 0));
  return exact ? result : Number.NaN;
}
