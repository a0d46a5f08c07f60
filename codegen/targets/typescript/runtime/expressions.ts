/** A step of an expression: an atom to read, an edge that must hold to go on, steps to go to, or the end. */
type Step = number | '^' | '$' | 'end' | readonly number[];

/** What tells whether a text has what an expression asks for. */
interface Expression {
  readonly source: string;
  readonly test: (text: string) => boolean;
}

/** Where the reading of a text stands: the steps that read next, whether all is found, and what characters led to. */
interface Standing {
  readonly reads: readonly number[];
  readonly over: boolean;
  readonly overAtEnd: boolean;
  readonly ahead: Map<string, Standing>;
}

/** What expressions remember, as a number of steps, before they forget all of it. */
const MOST_STEPS = 100_000;

/** An expression that would be tried in too many ways: read in all ways at once, in a time in line with the text's length. */
function expression(source: string, atoms: readonly string[], steps: readonly Step[]): Expression {
  const letters = atoms.map((one) => new RegExp(`^${one}$`, 'u'));
  const start = standingOf(steps, [0], true);
  let known = new Map<string, Standing>();
  let size = 0;
  const after = (standing: Standing, character: string): Standing => {
    const from = [0];
    for (const at of standing.reads) if (letters[steps[at] as number]?.test(character)) from.push(at + 1);
    size += from.length;
    if (size > MOST_STEPS) {
      known = new Map();
      start.ahead.clear();
      size = 0;
    }
    const key = from.join();
    const next = known.get(key) ?? standingOf(steps, from, false);
    known.set(key, next);
    standing.ahead.set(character, next);
    return next;
  };
  const test = (text: string): boolean => {
    let standing = start;
    for (const character of text) {
      if (standing.over) return true;
      standing = standing.ahead.get(character) ?? after(standing, character);
    }
    return standing.over || standing.overAtEnd;
  };
  return { source, test };
}

function standingOf(steps: readonly Step[], from: readonly number[], first: boolean): Standing {
  const reads: number[] = [];
  const over = reachEnd(steps, from, first, false, reads);
  const overAtEnd = over || reachEnd(steps, from, first, true, []);
  return { reads: reads.sort((one, other) => one - other), over, overAtEnd, ahead: new Map() };
}

/** Whether the end is reached from some steps without reading; those that read are put into `reads`. */
function reachEnd(steps: readonly Step[], from: readonly number[], first: boolean, last: boolean, reads: number[]): boolean {
  const seen = new Set<number>();
  const waiting = [...from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const step = steps[at];
    if (step === 'end') return true;
    if (typeof step === 'number') reads.push(at);
    else if (typeof step === 'object') waiting.push(...step);
    else if (step === '^' ? first : last) waiting.push(at + 1);
  }
  return false;
}
