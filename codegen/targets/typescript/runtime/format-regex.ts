/**
 * As ECMA-262 has it with the u flag, but for these: what is no letter or number may be escaped without need; no group
 * switches flags, which not every engine can; names of groups are letters, digits, `_` and `$`.
 */
function isRegex(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  let inClass = false;
  let odd = false;
  const plain = text.replace(/(\\k(?!<[$_\p{L}][$_\p{L}\d]*>)|\(\?(?:[a-z-]|<(?![=!]|[$_\p{L}][$_\p{L}\d]*>)))|\\[\s\S]|[[\]]/gu, (part, bad) => {
    if (part === '[' || part === ']') inClass = part === '[';
    odd ||= bad !== undefined && !inClass;
    if (!/^\\[^\p{Alphabetic}\p{N}]$/u.test(part) || /^\\[$()*+./?[\\\]^{|}]$/.test(part)) return part;
    const code = part.codePointAt(1) ?? 0;
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
  try {
    new RegExp(plain, 'u');
    return !odd;
  } catch {
    return false;
  }
}
