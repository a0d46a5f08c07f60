function isHostname(text: string): boolean {
  return text.length < 254 && text.split('.').every(isLabel);
}

/** A label of a host name; two hyphens in its third and fourth place announce an encoded name. */
function isLabel(label: string): boolean {
  if (!/^[\da-z](?:[\da-z-]{0,61}[\da-z])?$/i.test(label)) return false;
  if (label.slice(2, 4) !== '--') return true;
  return /^xn/i.test(label) && isUnicodeLabel(decodedLabel(label.slice(4)));
}

/** The code points that Punycode (RFC 3492) writes; nothing where the text is no Punycode. */
function decodedLabel(text: string): number[] {
  const hyphen = text.lastIndexOf('-');
  const output = Array.from(text.slice(0, Math.max(hyphen, 0)).toLowerCase(), (one) => one.charCodeAt(0));
  let [code, index, bias, at] = [128, 0, 72, hyphen + 1];
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

/** What RFC 5892 asks of a decoded label, context rules included. */
function isUnicodeLabel(codes: readonly number[]): boolean {
  if (codes.length === 0) return false;
  const text = String.fromCodePoint(...codes);
  if (text.normalize('NFC') !== text || text.toLowerCase() !== text || /^\p{M}/u.test(text)) return false;
  if (/^-|-$|^..--/u.test(text)) return false;
  if (!/^[-\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}\u00b7\u0375\u05f3\u05f4\u30fb\u200c\u200d\u06fd\u06fe\u0f0b\u3007]+$/u.test(text)) return false;
  if (/[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/.test(text)) return false;
  if (/(?<!l)\u00b7|\u00b7(?!l)|\u0375(?!\p{Script=Greek})|(?<!\p{Script=Hebrew})[\u05f3\u05f4]/u.test(text)) return false;
  if (/\u30fb/.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return false;
  if (/(?<!\u094d|\u09cd|\u0a4d|\u0acd|\u0b4d|\u0bcd|\u0c4d|\u0ccd|\u0d4d|\u0dca)\u200d/.test(text)) return false;
  return !(/[\u0660-\u0669]/.test(text) && /[\u06f0-\u06f9]/.test(text));
}
