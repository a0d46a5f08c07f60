function isDateTime(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const separator = text.charCodeAt(10);
  return (separator === 84 || separator === 116) && isDateAt(text) && isTimeAt(text, 11);
}
