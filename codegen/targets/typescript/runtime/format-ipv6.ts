function isIpv6(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let count = 0;
  for (const [at, half] of halves.entries()) {
    if (half === '' && halves.length === 2) continue;
    const groups = half.split(':');
    for (const [index, group] of groups.entries()) {
      const isLast = at === halves.length - 1 && index === groups.length - 1;
      if (/^[\da-f]{1,4}$/i.test(group)) count++;
      else if (isLast && isIpv4(group)) count += 2;
      else return false;
    }
  }
  return halves.length === 2 ? count < 8 : count === 8;
}
