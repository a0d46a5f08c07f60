function isTime(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return isTimeAt(text, 0);
}

/** Whether a text is, from a position to its end, a time with its offset; a leap second only where UTC has one. */
function isTimeAt(text: string, from: number): boolean {
  const hour = digits(text, from, 2);
  const minute = digits(text, from + 3, 2);
  const second = digits(text, from + 6, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false;
  if (text.charCodeAt(from + 2) !== 58 || text.charCodeAt(from + 5) !== 58) return false;
  let at = from + 8;
  if (text.charCodeAt(at) === 46) {
    const start = ++at;
    while (digits(text, at, 1) >= 0) at++;
    if (at === start) return false;
  }
  const sign = text.charCodeAt(at);
  if (sign === 90 || sign === 122) {
    return at + 1 === text.length && (second < 60 || (hour === 23 && minute === 59));
  }
  if ((sign !== 43 && sign !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58) return false;
  const hours = digits(text, at + 1, 2);
  const minutes = digits(text, at + 4, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
  const moment = hour * 60 + minute + (sign === 45 ? 1 : -1) * (hours * 60 + minutes);
  return second < 60 || (moment + 2880) % 1440 === 1439;
}
