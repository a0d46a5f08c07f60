// What a page does with accounts.
import assert from 'node:assert/strict';
import type { CreateUserDTO, PublicUser, UpdateUserDTO } from '@/types/accounts';
import { UserFields, UserRole } from '@/types/accounts';
import { UserCodec } from '@/types/accounts/codecs';
import { places, renamed, send } from './http.js';

const ada: CreateUserDTO = { email: 'ada@example.com', name: 'Ada', password: 'correct horse' };

export async function registersAndChangesAUser(): Promise<void> {
  const registered = await send('POST', '/users', ada);
  assert.equal(registered.status, 201);
  const user = publicUser(registered.body);
  assert.equal(user.isActive, true);
  assert.ok(UserRole.includes(user.role));
  assert.ok(!JSON.stringify(registered.body).includes('password'));

  const change: UpdateUserDTO = { name: 'Ada Lovelace' };
  const changed = publicUser((await send('PATCH', `/users/${user.id}`, renamed(change, UserFields))).body);
  assert.deepEqual(changed, { ...user, name: 'Ada Lovelace' });
}

export async function isRefusedWithThePlace(): Promise<void> {
  const short = { name: ada.name, password: ada.password };
  assert.deepEqual([(await send('POST', '/users', short)).status, places(await send('POST', '/users', short))], [422, ['email']]);
  const more = await send('POST', '/users', { ...ada, is_admin: true });
  assert.equal(more.status, 422);
  const gone = await send('PATCH', '/users/3f2b8c1e-7a4d-4e56-9b0f-1c2d3e4f5a6b', { name: null });
  assert.deepEqual([gone.status, places(gone)], [422, ['name']]);
}

/** A public user through the codec of the whole one, as a page does that trusts nobody. */
function publicUser(document: unknown): PublicUser {
  const { passwordHash: _, ...user } = UserCodec.parse({ ...(document as object), password_hash: '' });
  return user;
}
