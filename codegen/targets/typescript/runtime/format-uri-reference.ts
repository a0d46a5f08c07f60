function isUriReference(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const parts = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(text);
  if (parts === null || !/^(?:[\w!$&'()*+,;=:@/?#[\].~-]|%[\da-f]{2})*$/i.test(text)) return false;
  const [, scheme, authority, path = '', query = '', fragment = ''] = parts;
  if (/[[\]#]/.test(path + query + fragment)) return false;
  if (authority === undefined) return scheme !== undefined || !/^[^/]*:/.test(path);
  return isAuthority(authority);
}

function isAuthority(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (/[[\]@]/.test(text.slice(0, Math.max(at, 0)))) return false;
  const parts = /^(\[.*\]|[^:[\]]*)(?::\d*)?$/.exec(text.slice(at + 1));
  const host = parts?.[1];
  if (host === undefined) return false;
  if (!host.startsWith('[')) return true;
  const inner = host.slice(1, -1);
  return isIpv6(inner) || /^v[\da-f]+\.[\w!$&'()*+,;=:.~-]+$/i.test(inner);
}
