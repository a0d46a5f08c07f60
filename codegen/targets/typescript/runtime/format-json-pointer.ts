function isJsonPointer(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
}
