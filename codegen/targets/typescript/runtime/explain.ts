type Rules = boolean | Schema;

/** What JSON cannot hold: other tables, formats, and collectors of evaluated names. */
type Link = (() => Table) | ((text: string) => boolean) | ((value: unknown, seen: Set<string | number>) => void);

/** The rules of a contract as JSON, and what they refer to by index. */
type Table = readonly [string, readonly Link[]];

/** The rules of a contract as data: read only to say what is wrong with a value that was refused. */
interface Schema {
  readonly $ref?: readonly number[];
  readonly type?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly multipleOf?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  readonly format?: readonly [string, number];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly prefixItems?: readonly Rules[];
  readonly items?: readonly [Rules, number];
  readonly contains?: readonly [Rules, number, number | null];
  readonly unevaluatedItems?: readonly [Rules, number];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly dependentRequired?: { readonly [name: string]: readonly string[] };
  readonly properties?: { readonly [name: string]: Rules };
  readonly patternProperties?: readonly (readonly [Pattern, Rules])[];
  readonly additionalProperties?: readonly [Rules, readonly string[], readonly Pattern[]];
  readonly propertyNames?: Rules;
  readonly dependentSchemas?: { readonly [name: string]: Rules };
  readonly unevaluatedProperties?: readonly [Rules, number];
  readonly allOf?: readonly Rules[];
  readonly anyOf?: readonly Rules[];
  readonly oneOf?: readonly Rules[];
  readonly not?: Rules;
  readonly if?: readonly [Rules, Rules, Rules];
}

/** An expression, with the index of the function that judges it where that is not the engine. */
type Pattern = string | readonly [string, number];

type Path = readonly (string | number)[];

/** How many parts an explanation looks at; a budget, since options inside options multiply. */
const MOST_PARTS = 300_000;
let partsLeft = 0;

/** All issues of a value that the contract refuses. */
function explain(table: () => Table, value: unknown): readonly Issue[] {
  partsLeft = MOST_PARTS;
  const issues = issuesOfTable(table, value, []);
  return issues.length > 0 ? issues : [{ path: [], message: 'does not fit the contract', keyword: 'contract' }];
}

const READ: WeakMap<() => Table, readonly [Rules, readonly Link[]]> = /*#__PURE__*/ new WeakMap();

function issuesOfTable(table: () => Table, value: unknown, path: Path): Issue[] {
  let read = READ.get(table);
  if (read === undefined) {
    const [text, links] = table();
    read = [JSON.parse(text) as Rules, links];
    READ.set(table, read);
  }
  return issuesOf(read[0], read[1], value, path);
}

function issuesOf(rules: Rules, links: readonly Link[], value: unknown, path: Path): Issue[] {
  if (partsLeft-- <= 0) return [{ path, message: 'does not fit the contract, nor any of its many options', keyword: 'contract' }];
  if (rules === true) return [];
  if (rules === false) return [{ path, message: 'is not allowed', keyword: 'false' }];
  const issues: Issue[] = [];
  const say = (keyword: string, message: string, at: Path = path): void => {
    issues.push({ path: at, message, keyword });
  };
  const judge = (rule: Rules, part: unknown, at: Path): Issue[] => issuesOf(rule, links, part, at);
  const fits = (pattern: Pattern, text: string): boolean => matches(pattern, links, text);
  const seenBy = (index: number): Set<string | number> => {
    const seen = new Set<string | number>();
    (links[index] as (value: unknown, seen: Set<string | number>) => void)(value, seen);
    return seen;
  };
  if (value instanceof Date) {
    say('type', 'must be a valid moment');
    return issues;
  }
  const types = rules.type;
  if (types !== undefined && !types.some((type) => isOfType(value, type))) {
    say('type', `must be ${types.map((type) => (type === 'null' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`)).join(' or ')}`);
    return issues;
  }
  explainValue(rules, value, say);
  if (typeof value === 'string') explainText(rules, links, value, say);
  else if (typeof value === 'number') explainNumber(rules, value, say);
  else if (Array.isArray(value)) explainList(rules, value, { path, issues, say, judge, fits, seenBy });
  else if (isObject(value)) explainObject(rules, value, { path, issues, say, judge, fits, seenBy });
  for (const index of rules.$ref ?? []) issues.push(...issuesOfTable(links[index] as () => Table, value, path));
  explainInPlace(rules, value, { path, issues, say, judge, fits, seenBy });
  return issues;
}

type Say = (keyword: string, message: string, at?: Path) => void;

/** Where an explanation stands: the path, what was found so far, and how to go on. */
interface Stand {
  readonly path: Path;
  readonly issues: Issue[];
  readonly say: Say;
  readonly judge: (rule: Rules, part: unknown, at: Path) => Issue[];
  readonly fits: (pattern: Pattern, text: string) => boolean;
  readonly seenBy: (index: number) => Set<string | number>;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value) && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

function shown(value: unknown): string {
  const text = String(JSON.stringify(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function explainValue(rules: Schema, value: unknown, say: Say): void {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    say('type', 'must be a JSON value');
  }
  if ('const' in rules && !equal(value, rules.const)) say('const', `must be ${shown(rules.const)}`);
  if (rules.enum !== undefined && !rules.enum.some((one) => equal(value, one))) {
    say('enum', `must be one of ${rules.enum.map(shown).join(', ')}`);
  }
}

function matches(pattern: Pattern, links: readonly Link[], text: string): boolean {
  if (typeof pattern === 'string') return new RegExp(pattern, 'u').test(text);
  return (links[pattern[1]] as (text: string) => boolean)(text);
}

function explainText(rules: Schema, links: readonly Link[], value: string, say: Say): void {
  if (rules.minLength !== undefined && chars(value) < rules.minLength) {
    say('minLength', `must have at least ${rules.minLength} characters`);
  }
  if (rules.maxLength !== undefined && chars(value) > rules.maxLength) {
    say('maxLength', `must have at most ${rules.maxLength} characters`);
  }
  const { pattern } = rules;
  if (pattern !== undefined && !matches(pattern, links, value)) {
    say('pattern', `must match ${typeof pattern === 'string' ? pattern : pattern[0]}`);
  }
  if (rules.format === undefined) return;
  const [format, index] = rules.format;
  if (!(links[index] as (text: string) => boolean)(value)) say('format', `must be a valid ${format}`);
}

function explainNumber(rules: Schema, value: number, say: Say): void {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = rules;
  if (!Number.isFinite(value)) say('type', 'must be a finite number');
  else if (multipleOf !== undefined && !multiple(value, multipleOf)) say('multipleOf', `must be a multiple of ${multipleOf}`);
  if (minimum !== undefined && value < minimum) say('minimum', `must be at least ${minimum}`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) say('exclusiveMinimum', `must be more than ${exclusiveMinimum}`);
  if (maximum !== undefined && value > maximum) say('maximum', `must be at most ${maximum}`);
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) say('exclusiveMaximum', `must be less than ${exclusiveMaximum}`);
}

function explainList(rules: Schema, value: readonly unknown[], stand: Stand): void {
  const { path, issues, say, judge, seenBy } = stand;
  const { minItems, maxItems, prefixItems = [], items, contains, unevaluatedItems } = rules;
  if (minItems !== undefined && value.length < minItems) say('minItems', `must have at least ${minItems} items`);
  if (maxItems !== undefined && value.length > maxItems) say('maxItems', `must have at most ${maxItems} items`);
  if (rules.uniqueItems && !unique(value)) say('uniqueItems', 'must not have two equal items');
  const seen = unevaluatedItems === undefined ? undefined : seenBy(unevaluatedItems[1]);
  let found = 0;
  value.forEach((item, at) => {
    const below = [...path, at];
    const prefix = prefixItems[at];
    if (prefix !== undefined) issues.push(...judge(prefix, item, below));
    if (items !== undefined && at >= items[1]) issues.push(...judge(items[0], item, below));
    if (contains !== undefined && judge(contains[0], item, below).length === 0) found++;
    if (unevaluatedItems !== undefined && !seen?.has(at)) issues.push(...judge(unevaluatedItems[0], item, below));
  });
  if (contains === undefined) return;
  if (found < contains[1]) say('contains', `must contain at least ${contains[1]} items that fit, has ${found}`);
  if (contains[2] !== null && found > contains[2]) say('contains', `must contain at most ${contains[2]} items that fit, has ${found}`);
}

function explainObject(rules: Schema, value: Fields, stand: Stand): void {
  const { path, issues, say, judge, fits, seenBy } = stand;
  const names = Object.keys(value);
  const { minProperties, maxProperties, required = [], properties = {}, patternProperties = [] } = rules;
  if (minProperties !== undefined && names.length < minProperties) say('minProperties', `must have at least ${minProperties} properties`);
  if (maxProperties !== undefined && names.length > maxProperties) say('maxProperties', `must have at most ${maxProperties} properties`);
  for (const name of required) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) say('required', 'is required', [...path, name]);
  }
  explainDependents(rules, value, stand);
  const seen = rules.unevaluatedProperties === undefined ? undefined : seenBy(rules.unevaluatedProperties[1]);
  for (const name of names) {
    const below = [...path, name];
    const add = (rule: Rules, keyword: string): void => {
      if (rule === false) say(keyword, 'is not a known property', below);
      else issues.push(...judge(rule, value[name], below));
    };
    if (value[name] === undefined) {
      if (!required.includes(name)) say('type', 'must be a JSON value', below);
      continue;
    }
    if (Object.hasOwn(properties, name)) add(properties[name] ?? true, 'properties');
    for (const [pattern, rule] of patternProperties) if (fits(pattern, name)) add(rule, 'patternProperties');
    const other = rules.additionalProperties;
    if (other !== undefined && !other[1].includes(name) && !other[2].some((one) => fits(one, name))) {
      add(other[0], 'additionalProperties');
    }
    if (rules.propertyNames !== undefined && judge(rules.propertyNames, name, below).length > 0) {
      say('propertyNames', 'has a name that is not allowed', below);
    }
    if (rules.unevaluatedProperties !== undefined && !seen?.has(name)) add(rules.unevaluatedProperties[0], 'unevaluatedProperties');
  }
}

function explainDependents(rules: Schema, value: Fields, stand: Stand): void {
  const { path, issues, say, judge } = stand;
  for (const [name, needs] of Object.entries(rules.dependentRequired ?? {})) {
    if (!Object.hasOwn(value, name)) continue;
    for (const need of needs) {
      if (!Object.hasOwn(value, need)) say('dependentRequired', `is required beside ${name}`, [...path, need]);
    }
  }
  for (const [name, rule] of Object.entries(rules.dependentSchemas ?? {})) {
    if (Object.hasOwn(value, name)) issues.push(...judge(rule, value, path));
  }
}

function explainInPlace(rules: Schema, value: unknown, stand: Stand): void {
  const { path, issues, say, judge } = stand;
  for (const rule of rules.allOf ?? []) issues.push(...judge(rule, value, path));
  if (rules.anyOf !== undefined) explainOptions('anyOf', rules.anyOf, value, stand);
  if (rules.oneOf !== undefined) explainOptions('oneOf', rules.oneOf, value, stand);
  if (rules.not !== undefined && judge(rules.not, value, path).length === 0) say('not', 'must not fit what the contract excludes');
  if (rules.if !== undefined) {
    const fits = judge(rules.if[0], value, path).length === 0;
    issues.push(...judge(rules.if[fits ? 1 : 2], value, path));
  }
}

/** Where no option fits, the issues of the one that was meant, if that can be told; else one issue for all. */
function explainOptions(keyword: string, options: readonly Rules[], value: unknown, stand: Stand): void {
  const { path, issues, say, judge } = stand;
  const tried = options.map((rule) => judge(rule, value, path));
  const fitting = tried.filter((found) => found.length === 0).length;
  if (fitting === 1 || (fitting > 1 && keyword === 'anyOf')) return;
  if (fitting > 1) {
    say(keyword, `must fit exactly one of ${options.length} options, fits ${fitting}`);
    return;
  }
  const meant = tried.filter((found) => !found.some((issue) => tellsKind(issue, path)));
  const [only] = meant;
  if (only !== undefined && meant.length === 1) issues.push(...only);
  else say(keyword, `must fit one of ${options.length} options`);
}

function tellsKind(issue: Issue, path: Path): boolean {
  const below = issue.path.length - path.length;
  if (below === 0) return issue.keyword !== 'depth' && /^(type|const|enum|false)$/.test(issue.keyword);
  return below === 1 && (issue.keyword === 'const' || issue.keyword === 'required');
}
