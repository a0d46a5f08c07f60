function isUriTemplate(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return text
    .split(/(\{[^{}]*\})/)
    .every((part, at) => (at % 2 === 1 ? isTemplateExpression(part) : /^(?:[^\u0000- \u007f"<>%\\^`{|}]|%[0-9A-Fa-f]{2})*$/.test(part)));
}

function isTemplateExpression(text: string): boolean {
  const name = /^[+#./;?&=,!@|]?(.*)$/s.exec(text.slice(1, -1));
  const one = /^(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?::[1-9][0-9]{0,3}|\*)?$/;
  return name !== null && (name[1] ?? '').split(',').every((part) => one.test(part));
}
