// Codecs in the hands of libraries that know nothing of them but Standard Schema.
import assert from 'node:assert/strict';
import { sValidator } from '@hono/standard-validator';
import { FormApi } from '@tanstack/form-core';
import { initTRPC, TRPCError } from '@trpc/server';
import { Hono } from 'hono';
import type { User, UserWire } from '@/types/accounts';
import { UserCodec } from '@/types/accounts/codecs';

const wire: UserWire = {
  id: '3f2b8c1e-7a4d-4e56-9b0f-1c2d3e4f5a6b', email: 'ada@example.com', password_hash: 'x', name: 'Ada', role: 'admin',
  is_active: true, created_at: '2026-03-01T09:30:00Z', updated_at: '2026-03-01T09:30:00Z',
};
const bad = { ...wire, role: 'manager' };

async function hono(): Promise<void> {
  const app = new Hono().post('/users', sValidator('json', UserCodec), (context) => {
    const user: User = context.req.valid('json');
    return context.json({ year: user.createdAt.getUTCFullYear(), active: user.isActive });
  });
  const post = async (body: unknown): Promise<Response> =>
    app.request('/users', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  assert.deepEqual(await (await post(wire)).json(), { year: 2026, active: true });
  const refused = await post(bad);
  assert.equal(refused.status, 400);
  const { error } = (await refused.json()) as { readonly error: readonly { readonly path: readonly string[] }[] };
  assert.deepEqual(error.map((issue) => issue.path), [['role']]);
}

async function trpc(): Promise<void> {
  const t = initTRPC.create();
  const router = t.router({
    rename: t.procedure.input(UserCodec).mutation(({ input }): User => ({ ...input, name: input.name.toUpperCase() })),
  });
  const caller = t.createCallerFactory(router)({});
  const renamed: User = await caller.rename(wire);
  assert.deepEqual([renamed.name, renamed.createdAt], ['ADA', new Date('2026-03-01T09:30:00Z')]);
  // @ts-expect-error the contract's wire type is the type of the input
  await assert.rejects(caller.rename(bad), (error: unknown) => error instanceof TRPCError && error.code === 'BAD_REQUEST');
}

async function form(): Promise<void> {
  const filled = new FormApi({ defaultValues: wire, validators: { onChange: UserCodec } });
  filled.mount();
  filled.setFieldValue('name', 'x'.repeat(101));
  await filled.validateAllFields('change');
  const problems = filled.state.errors[0] as Readonly<Record<string, unknown>> | undefined;
  assert.deepEqual(Object.keys(problems ?? {}), ['name']);
  filled.setFieldValue('name', 'Ada');
  assert.deepEqual(filled.state.errors, []);
}

for (const [name, use] of Object.entries({ hono, trpc, form })) {
  await use();
  console.log(name);
}
