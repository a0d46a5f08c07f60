function isHostname(text: string): boolean {
  return text.length < 254 && /^[\da-z](?:[\da-z-]{0,61}[\da-z])?(?:\.[\da-z](?:[\da-z-]{0,61}[\da-z])?)*$/i.test(text);
}
