/** A mailbox as SMTP has it: no name before the address, no angle brackets around it. */
function isEmail(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1 || local.length > 64 || local.includes(' <')) return false;
  if (!/^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*")$/.test(local)) return false;
  if (!domain.startsWith('[')) return isHostname(domain);
  const inner = domain.endsWith(']') ? domain.slice(1, -1) : '';
  return inner.startsWith('IPv6:') ? isIpv6(inner.slice(5)) : isIpv4(inner);
}
