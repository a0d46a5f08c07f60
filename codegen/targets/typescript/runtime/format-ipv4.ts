function isIpv4(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|$)){4}$/.test(text);
}
