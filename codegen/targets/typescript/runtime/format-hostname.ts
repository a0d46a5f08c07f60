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
