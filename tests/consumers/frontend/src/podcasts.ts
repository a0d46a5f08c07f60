// What a page does with podcasts.
import assert from 'node:assert/strict';
import type { CourseMessage, CreditTransaction, PodcastJob, UpdatePodcastJobDTO } from '@/types/contracts';
import { PodcastJobFields } from '@/types/contracts';
import { CourseMessageCodec, CreditTransactionCodec, PodcastJobCodec, UserCodec } from '@/types/contracts/codecs';
import { places, renamed, send } from './http.js';

const job: PodcastJob = {
  jobId: '0b1f9c3e-7a4d-4e56-9b0f-1c2d3e4f5a6b',
  userId: 'user_2abCDefGHijkLMnoP',
  topic: 'Größe 😀 "quoted"',
  durationMin: 0.5,
  status: 'queued',
  progress: { pct: 0 },
  stages: {
    script: { status: 'processing', startedAt: new Date('2026-03-01T09:30:00.125Z'), completedAt: null },
    audio: { status: 'skipped', output: { snake_key: [{ camelKey: null }] } },
  },
  budgetByStage: { script: 0.25, audio: 1 },
  researchPlan: { open_questions: ['a'], camelKey: { created_at: '2026-01-01' }, nothing: null },
  outputs: null,
  createdAt: new Date('2026-03-01T09:30:00Z'),
  updatedAt: new Date('2026-03-01T10:30:00Z'),
};

export async function makesAJobThatPythonReads(): Promise<void> {
  const wire = PodcastJobCodec.serialize(job);
  assert.deepEqual(Object.keys(wire.stages ?? {}), ['script', 'audio']);
  const answer = await send('PUT', `/jobs/${job.jobId}`, wire);
  assert.deepEqual([answer.status, answer.body], [200, JSON.parse(JSON.stringify(wire))]);
  assert.deepEqual(PodcastJobCodec.parse(answer.body), job);
}

export async function readsAJobThatPythonMade(): Promise<void> {
  const { body } = await send('GET', '/jobs/made-here');
  const made = PodcastJobCodec.parse(body);
  assert.equal(made.createdAt.getTime(), Date.UTC(2026, 2, 1, 9, 30, 0, 123));
  assert.equal(made.progress.stage, null);
  assert.deepEqual(made.outputs, {});
  assert.ok(!('budgetByStage' in made));
  assert.deepEqual(made.stages?.['script'], { status: 'completed', startedAt: null, output: { snake_key: [{ camelKey: 1 }] } });
  assert.deepEqual(made.stages?.['audio'], { status: 'pending' });
  assert.deepEqual(made.researchPlan, { open_questions: null, constructor: 'x', deepKey: { inner_key: '2026-01-01T00:00:00Z' } });
  assert.deepEqual(PodcastJobCodec.serialize(made), body);
}

export async function keepsAbsentAndNullApart(): Promise<void> {
  const change: UpdatePodcastJobDTO = { outputs: null, durationMin: 2 };
  const { body } = await send('PATCH', `/jobs/${job.jobId}`, renamed(change, PodcastJobFields));
  const { absent, null: cleared } = body as { readonly absent: readonly string[]; readonly null: readonly string[] };
  assert.deepEqual(cleared, ['outputs']);
  assert.ok(absent.includes('research_plan') && !absent.includes('duration_min'));
}

export async function readsTheOldNameOfCredits(): Promise<void> {
  const { credits_balance: _, ...rest } = UserCodec.serialize({
    userId: 'user_2abCDefGHijkLMnoP', email: 'ada@example.com', tier: 'pro', role: 'user', creditsBalance: 7,
    createdAt: new Date(0), updatedAt: new Date(0),
  });
  const old = { ...rest, credits: 7 };
  const { status, body } = await send('PUT', '/kites-users', old);
  assert.equal(status, 200);
  assert.deepEqual(body, { ...rest, credits_balance: 7 });
  assert.deepEqual(UserCodec.serialize(UserCodec.parse(old)), body);
  const both = { ...old, credits_balance: 8 };
  assert.equal((await send('PUT', '/kites-users', both)).status, 422);
  assert.equal(UserCodec.is(both), false);
}

export async function sendsMessagesOfAUnion(): Promise<void> {
  const message: CourseMessage = { topic: 'course-syllabus', courseId: 'Zk3Qy8', userId: 'user_2abCDefGHijkLMnoP', config: { a_key: 1 } };
  const wire = CourseMessageCodec.serialize(message);
  const answer = await send('POST', '/messages', wire);
  assert.deepEqual([answer.status, answer.body], [200, wire]);
  assert.deepEqual(CourseMessageCodec.parse(answer.body), message);
  const unknown = { ...wire, topic: 'course-unheard-of' };
  assert.equal((await send('POST', '/messages', unknown)).status, 422);
  assert.equal(CourseMessageCodec.is(unknown), false);
}

export async function sendsALedger(): Promise<void> {
  const entry: CreditTransaction = {
    transactionId: '5d0e7c1a-7a4d-4e56-9b0f-1c2d3e4f5a6b', userId: 'user_2abCDefGHijkLMnoP', type: 'deduction', amount: -3, reason: null, createdAt: new Date('2026-03-01T09:30:00Z'),
  };
  const wire = [CreditTransactionCodec.serialize(entry)];
  const answer = await send('POST', '/transactions', wire);
  assert.deepEqual([answer.status, answer.body], [200, wire]);
  const wrong = await send('POST', '/transactions', [...wire, { ...wire[0], amount: 3 }]);
  assert.equal(wrong.status, 422);
  assert.ok(places(wrong).every((place) => place.startsWith('1')), String(places(wrong)));
  assert.throws(() => CreditTransactionCodec.serialize({ ...entry, amount: 3 }), /amount/);
}

const wire = PodcastJobCodec.serialize(job) as unknown as Record<string, unknown>;
const bad: readonly (readonly [string, Record<string, unknown>])[] = [
  ['topic', { ...wire, topic: '' }],
  ['duration_min', { ...wire, duration_min: '12' }],
  ['progress.pct', { ...wire, progress: { pct: 101 } }],
  ['stages.audio.status', { ...wire, stages: { audio: { status: 'odd' } } }],
  ['created_at', { ...wire, created_at: '2026-03-01 at noon' }],
  ['budget_by_stage.audio', { ...wire, budget_by_stage: { audio: -1 } }],
  ['stages.no_stage', { ...wire, stages: { no_stage: { status: 'pending' } } }],
  ['job_id', { ...wire, job_id: `{${job.jobId}}` }],
];

export async function isRefusedOnBothSidesAtTheSamePlace(): Promise<void> {
  for (const [place, document] of bad) {
    const here = PodcastJobCodec.safeParse(document);
    assert.ok(!here.success, place);
    assert.deepEqual([...new Set(here.issues.map((issue) => issue.path.join('.')))], [place]);
    const there = await send('PUT', `/jobs/${job.jobId}`, document);
    assert.deepEqual([there.status, places(there)], [422, [place]]);
  }
}
