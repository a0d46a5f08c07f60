function isUuid(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return text.length === 36 && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
}
