function isUri(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
}
