/** Escaped punctuation that needs no escape is plain; everything else is as ECMA-262 has it with the u flag. */
function isRegex(text: string): boolean {
  let inClass = false;
  const plain = text.replace(/\\[\s\S]|[[\]]/g, (part) => {
    if (part === '[' || part === ']') inClass = part === '[';
    if (!/^\\[!-/:-@_`~]$/.test(part) || /^\\[$()*+./?]$/.test(part)) return part;
    return part === '\\-' && inClass ? part : part.slice(1);
  });
  try {
    new RegExp(plain, 'u');
    return true;
  } catch {
    return false;
  }
}
