// Requests to the backend: JSON out, JSON in.
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const base: string = process.argv[2] ?? '';

export async function send(method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, document?: unknown): Promise<Answer> {
  const body = document === undefined ? {} : { body: JSON.stringify(document) };
  const response = await fetch(base + path, { method, headers: { 'content-type': 'application/json' }, ...body });
  return { status: response.status, body: await response.json() };
}

/** The places that a refusal of the backend names, inside the body. */
export function places(answer: Answer): string[] {
  const { detail } = answer.body as { readonly detail: readonly { readonly loc: readonly (string | number)[] }[] };
  return [...new Set(detail.map((one) => one.loc.slice(1).join('.')))].sort();
}

/** The document of a DTO, by the map of its entity's names. */
export function renamed(dto: object, names: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(dto).map(([name, value]) => [names[name] ?? name, value as unknown]));
}
