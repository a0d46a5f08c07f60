function isRelativeJsonPointer(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/.test(text);
}
