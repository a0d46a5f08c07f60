// typescript/kitesforu/TYPE-CONTRACTS.ts
/*
 * Type contracts of `kitesforu`: the database mapped to the code.
 *
 * Names: snake_case in the database and on the wire <-> camelCase in TypeScript.
 * Single source of truth: the canonical JSON Schemas in contracts/kitesforu/.
 * Version 0.1.0, published as @type-contracts/platforms.
 * This file is generated from them by `type-contracts generate`; `type-contracts check` refuses edits.
 */
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/**
 * @noformat
 */
/**
 * @noprettier
 */

// === AlertSeverity ===

/**
 * How urgent an alert is.
 *
 * - `info`: To know.
 * - `warning`: To look at.
 * - `critical`: To act on at once.
 */
export const AlertSeverity = ['info', 'warning', 'critical'] as const;
export type AlertSeverity = (typeof AlertSeverity)[number];

// === AlertType ===

/**
 * What an alert of the model router is about.
 *
 * - `provider_down`: A provider does not answer.
 * - `high_error_rate`: A provider fails too often.
 * - `high_latency`: A provider is slow.
 * - `quota_near_limit`: A quota is nearly used up.
 * - `quota_exhausted`: A quota is used up.
 * - `no_route`: No model could be chosen.
 */
export const AlertType = [
  'provider_down',
  'high_error_rate',
  'high_latency',
  'quota_near_limit',
  'quota_exhausted',
  'no_route',
] as const;
export type AlertType = (typeof AlertType)[number];

// === AudioUrl ===

/** Where audio lies in Google Cloud Storage. Audio itself is never part of a document. */
export type AudioUrl = string;

// === ClerkUserId ===

/** The id that Clerk, the identity provider, gives a user. The key of a user everywhere. */
export type ClerkUserId = string;

// === Course Entity ===

/** A course of several episodes, or the preparation of a job interview. */
// Firestore collection: courses
export interface Course {
  /** Whose course it is. */
  readonly userId: ClerkUserId;                          // DB: user_id (string)
  /** What the course is called. */
  title: string;                                         // DB: title (string), in characters, assumed: the length
  /** What the course is for. */
  readonly courseType: CourseType;                       // DB: course_type (string), assumed: that it never changes
  /** Where the course stands. */
  status: CourseStatus;                                  // DB: status (string)
  /** The generated plan of the course; missing or null until it is written. Its inner names are data. */
  syllabus?: Record<string, unknown> | null;             // DB: syllabus (map), assumed: that it may be missing or null
  /** What was read out of the job's description and added to it. Only an interview preparation has it. Its inner names are data. */
  interviewPrepContext?: Record<string, unknown> | null; // DB: interview_prep_context (map)
  /** The episodes, in order. Fewer than 100, since they are part of the document. */
  episodes: CourseEpisode[];                             // DB: episodes (array), assumed: that it may be empty
  /** When the course was asked for. */
  readonly createdAt: Date;                              // DB: created_at (timestamp)
  /** When the document was last changed. */
  readonly updatedAt?: Date;                             // DB: updated_at (timestamp), assumed: that the field exists: workers write progress back
}

// Names for ORM and queries: property -> column
export const CourseFields = {
  userId: 'user_id',
  title: 'title',
  courseType: 'course_type',
  status: 'status',
  syllabus: 'syllabus',
  interviewPrepContext: 'interview_prep_context',
  episodes: 'episodes',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const;

// The way back: column -> property
export const CourseColumns = {
  user_id: 'userId',
  title: 'title',
  course_type: 'courseType',
  status: 'status',
  syllabus: 'syllabus',
  interview_prep_context: 'interviewPrepContext',
  episodes: 'episodes',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
} as const;

export interface CourseWire {
  user_id: ClerkUserId;
  title: string;
  course_type: CourseType;
  status: CourseStatus;
  syllabus?: Record<string, unknown> | null;
  interview_prep_context?: Record<string, unknown> | null;
  episodes: CourseEpisodeWire[];
  created_at: string;
  updated_at?: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateCourseDTO {
  userId: ClerkUserId;                                   // DB: user_id (string)
  title: string;                                         // DB: title (string), in characters, assumed: the length
  courseType: CourseType;                                // DB: course_type (string), assumed: that it never changes
  status: CourseStatus;                                  // DB: status (string)
  syllabus?: Record<string, unknown> | null;             // DB: syllabus (map), assumed: that it may be missing or null
  interviewPrepContext?: Record<string, unknown> | null; // DB: interview_prep_context (map)
  episodes: CourseEpisode[];                             // DB: episodes (array), assumed: that it may be empty
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateCourseDTO {
  title?: string;                                        // DB: title (string), in characters, assumed: the length
  status?: CourseStatus;                                 // DB: status (string)
  syllabus?: Record<string, unknown> | null;             // DB: syllabus (map), assumed: that it may be missing or null
  interviewPrepContext?: Record<string, unknown> | null; // DB: interview_prep_context (map)
  episodes?: CourseEpisode[];                            // DB: episodes (array), assumed: that it may be empty
}

/** One part of a course. */
export interface CourseEpisode {
  /** Identifies the episode in its course. */
  episodeId: string;                            // DB: episode_id (string), assumed: that it is unique within the course
  /** What the episode is called. */
  title: string;                                // DB: title (string)
  /** Where the episode stands. */
  status: EpisodeStatus;                        // DB: status (string)
  /** Where the audio lies; missing or null until it is completed. */
  audioUrl?: AudioUrl | null;                   // DB: audio_url (string), assumed: that it may be missing or null
  /** How long the audio plays; missing or null until it is completed. */
  durationSeconds?: NumberIn<'seconds'> | null; // DB: duration_seconds (int64), in seconds, assumed: that it may be missing or null; the upper bound
}

// Names for ORM and queries: property -> column
export const CourseEpisodeFields = {
  episodeId: 'episode_id',
  title: 'title',
  status: 'status',
  audioUrl: 'audio_url',
  durationSeconds: 'duration_seconds',
} as const;

// The way back: column -> property
export const CourseEpisodeColumns = {
  episode_id: 'episodeId',
  title: 'title',
  status: 'status',
  audio_url: 'audioUrl',
  duration_seconds: 'durationSeconds',
} as const;

export interface CourseEpisodeWire {
  episode_id: string;
  title: string;
  status: EpisodeStatus;
  audio_url?: AudioUrl | null;
  duration_seconds?: number | null;
}

// === CourseInitiate Entity ===

/** Asks for a course to be made. */
// Pub/Sub topic: course-initiate
export interface CourseInitiate {
  /** The topic that the message was published to. */
  readonly topic: 'course-initiate';           // DB: topic (string), assumed: that the body repeats its topic
  /** The course: the id of its document. */
  readonly courseId: string;                   // DB: course_id (string), assumed: that it is not empty
  /** Whose course it is. */
  readonly userId: ClerkUserId;                // DB: user_id (string), assumed: that every message has it
  /** Options of the work. Its inner names are data. */
  readonly config?: Record<string, unknown>;   // DB: config (object), incomplete: Which options does the message carry, and which of them must be there? Is module_duration_min, a number of minutes with a fraction, one of them?
  /** Facts about the message itself. Its inner names are data. */
  readonly metadata?: Record<string, unknown>; // DB: metadata (object), incomplete: Which facts does the message carry, and which of them must be there?
}

// Names for ORM and queries: property -> column
export const CourseInitiateFields = {
  topic: 'topic',
  courseId: 'course_id',
  userId: 'user_id',
  config: 'config',
  metadata: 'metadata',
} as const;

// The way back: column -> property
export const CourseInitiateColumns = {
  topic: 'topic',
  course_id: 'courseId',
  user_id: 'userId',
  config: 'config',
  metadata: 'metadata',
} as const;

export interface CourseInitiateWire {
  topic: 'course-initiate';
  course_id: string;
  user_id: ClerkUserId;
  config?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
}

// === CourseMessage ===

/** Any message about a course, told apart by its topic. */
export type CourseMessage = CourseInitiate | CourseSyllabus | CourseOrchestrate | CoursePlanner;
export type CourseMessageWire = CourseInitiateWire | CourseSyllabusWire | CourseOrchestrateWire | CoursePlannerWire;

// === CourseOrchestrate Entity ===

/** Asks for the episodes of a course. */
// Pub/Sub topic: course-orchestrate
export interface CourseOrchestrate {
  /** The topic that the message was published to. */
  readonly topic: 'course-orchestrate';        // DB: topic (string), assumed: that the body repeats its topic
  /** The course: the id of its document. */
  readonly courseId: string;                   // DB: course_id (string), assumed: that it is not empty
  /** Whose course it is. */
  readonly userId: ClerkUserId;                // DB: user_id (string), assumed: that every message has it
  /** Options of the work. Its inner names are data. */
  readonly config?: Record<string, unknown>;   // DB: config (object), incomplete: Which options does the message carry, and which of them must be there? Is module_duration_min, a number of minutes with a fraction, one of them?
  /** Facts about the message itself. Its inner names are data. */
  readonly metadata?: Record<string, unknown>; // DB: metadata (object), incomplete: Which facts does the message carry, and which of them must be there?
}

// Names for ORM and queries: property -> column
export const CourseOrchestrateFields = {
  topic: 'topic',
  courseId: 'course_id',
  userId: 'user_id',
  config: 'config',
  metadata: 'metadata',
} as const;

// The way back: column -> property
export const CourseOrchestrateColumns = {
  topic: 'topic',
  course_id: 'courseId',
  user_id: 'userId',
  config: 'config',
  metadata: 'metadata',
} as const;

export interface CourseOrchestrateWire {
  topic: 'course-orchestrate';
  course_id: string;
  user_id: ClerkUserId;
  config?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
}

// === CoursePlanner Entity ===

/** Asks for the plan of a course. */
// Pub/Sub topic: course-planner
export interface CoursePlanner {
  /** The topic that the message was published to. */
  readonly topic: 'course-planner';            // DB: topic (string), assumed: that the body repeats its topic
  /** The course: the id of its document. */
  readonly courseId: string;                   // DB: course_id (string), assumed: that it is not empty
  /** Whose course it is. */
  readonly userId: ClerkUserId;                // DB: user_id (string), assumed: that every message has it
  /** Options of the work. Its inner names are data. */
  readonly config?: Record<string, unknown>;   // DB: config (object), incomplete: Which options does the message carry, and which of them must be there? Is module_duration_min, a number of minutes with a fraction, one of them?
  /** Facts about the message itself. Its inner names are data. */
  readonly metadata?: Record<string, unknown>; // DB: metadata (object), incomplete: Which facts does the message carry, and which of them must be there?
}

// Names for ORM and queries: property -> column
export const CoursePlannerFields = {
  topic: 'topic',
  courseId: 'course_id',
  userId: 'user_id',
  config: 'config',
  metadata: 'metadata',
} as const;

// The way back: column -> property
export const CoursePlannerColumns = {
  topic: 'topic',
  course_id: 'courseId',
  user_id: 'userId',
  config: 'config',
  metadata: 'metadata',
} as const;

export interface CoursePlannerWire {
  topic: 'course-planner';
  course_id: string;
  user_id: ClerkUserId;
  config?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
}

// === CourseStatus ===

/**
 * Where a course stands.
 *
 * - `created`: Asked for, nothing made yet.
 * - `generating`: Being made.
 * - `ready`: Can be listened to.
 * - `failed`: Could not be made.
 */
export const CourseStatus = ['created', 'generating', 'ready', 'failed'] as const;
export type CourseStatus = (typeof CourseStatus)[number];

// What each state may be followed by, beside itself
export const CourseStatusTransitions = {
  created: ['generating'],
  generating: ['ready', 'failed'],
  ready: [],
  failed: [],
} as const;

// === CourseSyllabus Entity ===

/** Asks for the syllabus of a course. */
// Pub/Sub topic: course-syllabus
export interface CourseSyllabus {
  /** The topic that the message was published to. */
  readonly topic: 'course-syllabus';           // DB: topic (string), assumed: that the body repeats its topic
  /** The course: the id of its document. */
  readonly courseId: string;                   // DB: course_id (string), assumed: that it is not empty
  /** Whose course it is. */
  readonly userId: ClerkUserId;                // DB: user_id (string), assumed: that every message has it
  /** Options of the work. Its inner names are data. */
  readonly config?: Record<string, unknown>;   // DB: config (object), incomplete: Which options does the message carry, and which of them must be there? Is module_duration_min, a number of minutes with a fraction, one of them?
  /** Facts about the message itself. Its inner names are data. */
  readonly metadata?: Record<string, unknown>; // DB: metadata (object), incomplete: Which facts does the message carry, and which of them must be there?
}

// Names for ORM and queries: property -> column
export const CourseSyllabusFields = {
  topic: 'topic',
  courseId: 'course_id',
  userId: 'user_id',
  config: 'config',
  metadata: 'metadata',
} as const;

// The way back: column -> property
export const CourseSyllabusColumns = {
  topic: 'topic',
  course_id: 'courseId',
  user_id: 'userId',
  config: 'config',
  metadata: 'metadata',
} as const;

export interface CourseSyllabusWire {
  topic: 'course-syllabus';
  course_id: string;
  user_id: ClerkUserId;
  config?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
}

// === CourseType ===

/**
 * What a course is for; decides which fields it has.
 *
 * - `standard`: Teaches a subject.
 * - `interview_prep`: Prepares for a job interview.
 */
export const CourseType = ['standard', 'interview_prep'] as const;
export type CourseType = (typeof CourseType)[number];

// === CreditTransaction Entity ===

/** One change of a user's credit balance. Entries are appended, never changed. */
// Firestore collection: credit_transactions
export interface CreditTransaction {
  /** Identifies the entry; also the document's id. */
  readonly transactionId: string;              // DB: transaction_id (string)
  /** Whose balance changed. */
  readonly userId: ClerkUserId;                // DB: user_id (string)
  /** Why the balance changed. */
  readonly type: TransactionType;              // DB: type (string)
  /** By how much the balance changed: below zero for a deduction, above zero for everything else. */
  readonly amount: NumberIn<'credits'>;        // DB: amount (int64), in credits, assumed: the sign of each type, that it is never zero, and the bounds: those of 2^53, so that every language holds the number exactly; the store's type is int64
  /** The balance after the change: the previous entry's plus the amount. Old entries lack it. */
  readonly balanceAfter?: NumberIn<'credits'>; // DB: balance_after (int64), in credits, assumed: how it follows from the previous entry; bounds within 2^53, so that every language holds the number exactly; the store's type is int64
  /** Why, in words. */
  readonly reason?: string | null;             // DB: reason (string), assumed: that it may be missing or null
  /** The job that the credits were for. */
  readonly jobId?: string;                     // DB: job_id (string)
  /** When the balance changed. */
  readonly createdAt: Date;                    // DB: created_at (timestamp)
}

// Names for ORM and queries: property -> column
export const CreditTransactionFields = {
  transactionId: 'transaction_id',
  userId: 'user_id',
  type: 'type',
  amount: 'amount',
  balanceAfter: 'balance_after',
  reason: 'reason',
  jobId: 'job_id',
  createdAt: 'created_at',
} as const;

// The way back: column -> property
export const CreditTransactionColumns = {
  transaction_id: 'transactionId',
  user_id: 'userId',
  type: 'type',
  amount: 'amount',
  balance_after: 'balanceAfter',
  reason: 'reason',
  job_id: 'jobId',
  created_at: 'createdAt',
} as const;

export interface CreditTransactionWire {
  transaction_id: string;
  user_id: ClerkUserId;
  type: TransactionType;
  amount: number;
  balance_after?: number;
  reason?: string | null;
  job_id?: string;
  created_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateCreditTransactionDTO {
  transactionId: string;              // DB: transaction_id (string)
  userId: ClerkUserId;                // DB: user_id (string)
  type: TransactionType;              // DB: type (string)
  amount: NumberIn<'credits'>;        // DB: amount (int64), in credits, assumed: the sign of each type, that it is never zero, and the bounds: those of 2^53, so that every language holds the number exactly; the store's type is int64
  balanceAfter?: NumberIn<'credits'>; // DB: balance_after (int64), in credits, assumed: how it follows from the previous entry; bounds within 2^53, so that every language holds the number exactly; the store's type is int64
  reason?: string | null;             // DB: reason (string), assumed: that it may be missing or null
  jobId?: string;                     // DB: job_id (string)
}

// === EpisodeStatus ===

/**
 * Where an episode of a course stands.
 *
 * - `pending`: Waits for its turn.
 * - `processing`: Being made.
 * - `completed`: Its audio is there.
 * - `failed`: Could not be made.
 */
export const EpisodeStatus = ['pending', 'processing', 'completed', 'failed'] as const;
export type EpisodeStatus = (typeof EpisodeStatus)[number];

// What each state may be followed by, beside itself
export const EpisodeStatusTransitions = {
  pending: ['processing'],
  processing: ['completed', 'failed'],
  completed: [],
  failed: [],
} as const;

// === HealthStatus ===

/**
 * How well a provider of models answers.
 *
 * - `healthy`: As it should.
 * - `degraded`: Slowly or with errors.
 * - `down`: Not at all.
 * - `unknown`: Not checked yet.
 */
export const HealthStatus = ['healthy', 'degraded', 'down', 'unknown'] as const;
export type HealthStatus = (typeof HealthStatus)[number];

// === JobStage ===

/**
 * A stage of the work on a podcast; also the key of everything that is kept per stage.
 *
 * - `research`: Collects facts and makes the research plan.
 * - `outline`: Orders them.
 * - `script`: Writes what is said.
 * - `audio`: Speaks it.
 * - `assembly`: Puts the audio together.
 * - `publish`: Makes it available.
 */
export const JobStage = ['research', 'outline', 'script', 'audio', 'assembly', 'publish'] as const;
export type JobStage = (typeof JobStage)[number];

// === JobStatus ===

/**
 * Where a podcast job stands.
 *
 * - `queued`: Waits for a worker.
 * - `processing`: A worker is at it.
 * - `completed`: The podcast is there.
 * - `failed`: Could not be made.
 * - `cancelled`: Called off.
 */
export const JobStatus = ['queued', 'processing', 'completed', 'failed', 'cancelled'] as const;
export type JobStatus = (typeof JobStatus)[number];

// What each state may be followed by, beside itself
export const JobStatusTransitions = {
  queued: ['processing'],
  processing: ['completed', 'failed', 'cancelled'],
  completed: [],
  failed: [],
  cancelled: [],
} as const;

// === ModelProviderHealth Entity ===

/** How well a provider of language models answers. */
// Firestore collection: model_provider_health
export interface ModelProviderHealth {
  /** The provider; the same as the document's id. */
  readonly provider: string;           // DB: provider (string), assumed: that it is the document's id, and so is not empty and holds no slash
  /** How it answers. */
  status: HealthStatus;                // DB: status (string)
  /** When it was last checked. */
  lastCheck: Date;                     // DB: last_check (timestamp)
  /** How long it takes to answer, on average. */
  latencyMs: NumberIn<'milliseconds'>; // DB: latency_ms (int64), in milliseconds, assumed: that it is not negative, and the upper bound
  /** The part of calls that fail. */
  errorRate: NumberIn<'fraction'>;     // DB: error_rate (double), in fraction, assumed: that it is a fraction, not a percentage
}

// Names for ORM and queries: property -> column
export const ModelProviderHealthFields = {
  provider: 'provider',
  status: 'status',
  lastCheck: 'last_check',
  latencyMs: 'latency_ms',
  errorRate: 'error_rate',
} as const;

// The way back: column -> property
export const ModelProviderHealthColumns = {
  provider: 'provider',
  status: 'status',
  last_check: 'lastCheck',
  latency_ms: 'latencyMs',
  error_rate: 'errorRate',
} as const;

export interface ModelProviderHealthWire {
  provider: string;
  status: HealthStatus;
  last_check: string;
  latency_ms: number;
  error_rate: number;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateModelProviderHealthDTO {
  provider: string;                    // DB: provider (string), assumed: that it is the document's id, and so is not empty and holds no slash
  status: HealthStatus;                // DB: status (string)
  lastCheck: Date;                     // DB: last_check (timestamp)
  latencyMs: NumberIn<'milliseconds'>; // DB: latency_ms (int64), in milliseconds, assumed: that it is not negative, and the upper bound
  errorRate: NumberIn<'fraction'>;     // DB: error_rate (double), in fraction, assumed: that it is a fraction, not a percentage
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateModelProviderHealthDTO {
  status?: HealthStatus;                // DB: status (string)
  lastCheck?: Date;                     // DB: last_check (timestamp)
  latencyMs?: NumberIn<'milliseconds'>; // DB: latency_ms (int64), in milliseconds, assumed: that it is not negative, and the upper bound
  errorRate?: NumberIn<'fraction'>;     // DB: error_rate (double), in fraction, assumed: that it is a fraction, not a percentage
}

// === ModelQuota Entity ===

/** How much of a provider's model may be used, and how much is. */
// Firestore collection: model_quotas
export interface ModelQuota {
  /** The provider. */
  readonly provider: string;       // DB: provider (string), assumed: that it is not empty
  /** The model, as the provider calls it. */
  readonly modelId: string;        // DB: model_id (string), assumed: that it is not empty
  /** Tokens used since the last reset. */
  tokensUsed: NumberIn<'tokens'>;  // DB: tokens_used (int64), in tokens, assumed: that it is not negative; bounds within 2^53, so that every language holds the number exactly; the store's type is int64
  /** Tokens that may be used until the next reset. */
  tokensLimit: NumberIn<'tokens'>; // DB: tokens_limit (int64), in tokens, assumed: that it is not negative; bounds within 2^53, so that every language holds the number exactly; the store's type is int64
  /** When the quota is reset. */
  resetAt: Date;                   // DB: reset_at (timestamp)
}

// Names for ORM and queries: property -> column
export const ModelQuotaFields = {
  provider: 'provider',
  modelId: 'model_id',
  tokensUsed: 'tokens_used',
  tokensLimit: 'tokens_limit',
  resetAt: 'reset_at',
} as const;

// The way back: column -> property
export const ModelQuotaColumns = {
  provider: 'provider',
  model_id: 'modelId',
  tokens_used: 'tokensUsed',
  tokens_limit: 'tokensLimit',
  reset_at: 'resetAt',
} as const;

export interface ModelQuotaWire {
  provider: string;
  model_id: string;
  tokens_used: number;
  tokens_limit: number;
  reset_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateModelQuotaDTO {
  provider: string;                // DB: provider (string), assumed: that it is not empty
  modelId: string;                 // DB: model_id (string), assumed: that it is not empty
  tokensUsed: NumberIn<'tokens'>;  // DB: tokens_used (int64), in tokens, assumed: that it is not negative; bounds within 2^53, so that every language holds the number exactly; the store's type is int64
  tokensLimit: NumberIn<'tokens'>; // DB: tokens_limit (int64), in tokens, assumed: that it is not negative; bounds within 2^53, so that every language holds the number exactly; the store's type is int64
  resetAt: Date;                   // DB: reset_at (timestamp)
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateModelQuotaDTO {
  tokensUsed?: NumberIn<'tokens'>;  // DB: tokens_used (int64), in tokens, assumed: that it is not negative; bounds within 2^53, so that every language holds the number exactly; the store's type is int64
  tokensLimit?: NumberIn<'tokens'>; // DB: tokens_limit (int64), in tokens, assumed: that it is not negative; bounds within 2^53, so that every language holds the number exactly; the store's type is int64
  resetAt?: Date;                   // DB: reset_at (timestamp)
}

// === ModelRouterAlert Entity ===

/** Something about models that an operator should know. */
// Firestore collection: model_router_alerts
export interface ModelRouterAlert {
  /** What it is about. */
  type: AlertType;           // DB: type (string)
  /** How urgent it is. */
  severity: AlertSeverity;   // DB: severity (string)
  /** The provider that it is about, if it is about one. */
  provider?: string | null;  // DB: provider (string), assumed: that it may be missing or null
  /** What happened, in words. */
  message: string;           // DB: message (string)
  /** Whether somebody has seen to it. */
  acknowledged: boolean;     // DB: acknowledged (boolean), assumed: that it starts as false
  /** When it happened. */
  readonly createdAt: Date;  // DB: created_at (timestamp)
  /** When the document may go; absent until the alert is acknowledged. */
  readonly expiresAt?: Date; // DB: expires_at (timestamp), assumed: that expiry is kept in a field of its own: the store wants the moment, not the span
}

// Names for ORM and queries: property -> column
export const ModelRouterAlertFields = {
  type: 'type',
  severity: 'severity',
  provider: 'provider',
  message: 'message',
  acknowledged: 'acknowledged',
  createdAt: 'created_at',
  expiresAt: 'expires_at',
} as const;

// The way back: column -> property
export const ModelRouterAlertColumns = {
  type: 'type',
  severity: 'severity',
  provider: 'provider',
  message: 'message',
  acknowledged: 'acknowledged',
  created_at: 'createdAt',
  expires_at: 'expiresAt',
} as const;

export interface ModelRouterAlertWire {
  type: AlertType;
  severity: AlertSeverity;
  provider?: string | null;
  message: string;
  acknowledged: boolean;
  created_at: string;
  expires_at?: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateModelRouterAlertDTO {
  type: AlertType;          // DB: type (string)
  severity: AlertSeverity;  // DB: severity (string)
  provider?: string | null; // DB: provider (string), assumed: that it may be missing or null
  message: string;          // DB: message (string)
  acknowledged?: boolean;   // DB: acknowledged (boolean), assumed: that it starts as false
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateModelRouterAlertDTO {
  type?: AlertType;         // DB: type (string)
  severity?: AlertSeverity; // DB: severity (string)
  provider?: string | null; // DB: provider (string), assumed: that it may be missing or null
  message?: string;         // DB: message (string)
  acknowledged?: boolean;   // DB: acknowledged (boolean), assumed: that it starts as false
}

// === PipelineConfig ===

// Firestore collection: pipeline_config
/** Settings of the pipeline, read while it runs. */
export type PipelineConfig = Record<string, unknown>;

// === PodcastJob Entity ===

/** One podcast that somebody asked for, and the work on it. */
// Firestore collection: podcast_jobs
export interface PodcastJob {
  /** Identifies the job; also the document's id. */
  readonly jobId: string;                           // DB: job_id (string)
  /** Who asked for it. */
  readonly userId: ClerkUserId;                     // DB: user_id (string)
  /** What the podcast is about. */
  topic: string;                                    // DB: topic (string), in characters
  /** How long the podcast shall be. Stored in minutes, computed in seconds. */
  durationMin: NumberIn<'minutes'>;                 // DB: duration_min (double), in minutes, assumed: that it is above zero
  /** Where the job stands. */
  status: JobStatus;                                // DB: status (string)
  /** How far the job is. */
  progress: PodcastJobProgress;                     // DB: progress (map), assumed: that it is always there
  /** What happened in each stage, by stage. */
  stages?: { [key: string]: PodcastJobStageState }; // DB: stages (map), assumed: that it may be missing or empty
  /** What each stage may cost, by stage. US dollars, never credits. */
  budgetByStage?: Record<string, NumberIn<'usd'>>;  // DB: budget_by_stage (map), in usd, assumed: that it may be missing or empty, and that amounts are not negative
  /** The generated plan of the research; missing or null until it is written. Its inner names are data. */
  researchPlan?: Record<string, unknown> | null;    // DB: research_plan (map), assumed: that it may be missing or null
  /** What the job made; missing or null before. */
  outputs?: PodcastJobOutputs | null;               // DB: outputs (map), assumed: that it may be missing or null
  /** When the job was asked for. */
  readonly createdAt: Date;                         // DB: created_at (timestamp)
  /** When the document was last changed. */
  readonly updatedAt: Date;                         // DB: updated_at (timestamp)
}

// Names for ORM and queries: property -> column
export const PodcastJobFields = {
  jobId: 'job_id',
  userId: 'user_id',
  topic: 'topic',
  durationMin: 'duration_min',
  status: 'status',
  progress: 'progress',
  stages: 'stages',
  budgetByStage: 'budget_by_stage',
  researchPlan: 'research_plan',
  outputs: 'outputs',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const;

// The way back: column -> property
export const PodcastJobColumns = {
  job_id: 'jobId',
  user_id: 'userId',
  topic: 'topic',
  duration_min: 'durationMin',
  status: 'status',
  progress: 'progress',
  stages: 'stages',
  budget_by_stage: 'budgetByStage',
  research_plan: 'researchPlan',
  outputs: 'outputs',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
} as const;

export interface PodcastJobWire {
  job_id: string;
  user_id: ClerkUserId;
  topic: string;
  duration_min: number;
  status: JobStatus;
  progress: PodcastJobProgress;
  stages?: { [key: string]: PodcastJobStageStateWire };
  budget_by_stage?: Record<string, number>;
  research_plan?: Record<string, unknown> | null;
  outputs?: PodcastJobOutputsWire | null;
  created_at: string;
  updated_at: string;
}

// Paths for queries: every field, and the fields of records inside
export const PodcastJobPaths = {
  jobId: 'job_id',
  userId: 'user_id',
  topic: 'topic',
  durationMin: 'duration_min',
  status: 'status',
  progress: 'progress',
  stages: 'stages',
  budgetByStage: 'budget_by_stage',
  researchPlan: 'research_plan',
  outputs: 'outputs',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  progressStage: 'progress.stage',
  progressPct: 'progress.pct',
  outputsAudioUrl: 'outputs.audio_url',
} as const;
export type PodcastJobPath = (typeof PodcastJobPaths)[keyof typeof PodcastJobPaths];

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreatePodcastJobDTO {
  jobId: string;                                    // DB: job_id (string)
  userId: ClerkUserId;                              // DB: user_id (string)
  topic: string;                                    // DB: topic (string), in characters
  durationMin: NumberIn<'minutes'>;                 // DB: duration_min (double), in minutes, assumed: that it is above zero
  status: JobStatus;                                // DB: status (string)
  progress: PodcastJobProgress;                     // DB: progress (map), assumed: that it is always there
  stages?: { [key: string]: PodcastJobStageState }; // DB: stages (map), assumed: that it may be missing or empty
  budgetByStage?: Record<string, NumberIn<'usd'>>;  // DB: budget_by_stage (map), in usd, assumed: that it may be missing or empty, and that amounts are not negative
  researchPlan?: Record<string, unknown> | null;    // DB: research_plan (map), assumed: that it may be missing or null
  outputs?: PodcastJobOutputs | null;               // DB: outputs (map), assumed: that it may be missing or null
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdatePodcastJobDTO {
  topic?: string;                                   // DB: topic (string), in characters
  durationMin?: NumberIn<'minutes'>;                // DB: duration_min (double), in minutes, assumed: that it is above zero
  status?: JobStatus;                               // DB: status (string)
  progress?: PodcastJobProgress;                    // DB: progress (map), assumed: that it is always there
  stages?: { [key: string]: PodcastJobStageState }; // DB: stages (map), assumed: that it may be missing or empty
  budgetByStage?: Record<string, NumberIn<'usd'>>;  // DB: budget_by_stage (map), in usd, assumed: that it may be missing or empty, and that amounts are not negative
  researchPlan?: Record<string, unknown> | null;    // DB: research_plan (map), assumed: that it may be missing or null
  outputs?: PodcastJobOutputs | null;               // DB: outputs (map), assumed: that it may be missing or null
}

/** What the job made. */
export interface PodcastJobOutputs {
  /** Where the podcast lies; missing or null until it is completed. */
  audioUrl?: AudioUrl | null; // DB: audio_url (string), assumed: that it may be missing or null
}

// Names for ORM and queries: property -> column
export const PodcastJobOutputsFields = {
  audioUrl: 'audio_url',
} as const;

// The way back: column -> property
export const PodcastJobOutputsColumns = {
  audio_url: 'audioUrl',
} as const;

export interface PodcastJobOutputsWire {
  audio_url?: AudioUrl | null;
}

/** How far the job is. */
export interface PodcastJobProgress {
  /** The stage that runs; missing or null before the start. */
  stage?: JobStage | null;  // DB: stage (string), assumed: that it may be missing or null
  /** How much is done. */
  pct: NumberIn<'percent'>; // DB: pct (int64), in percent
}

// Names for ORM and queries: property -> column
export const PodcastJobProgressFields = {
  stage: 'stage',
  pct: 'pct',
} as const;

// The way back: column -> property
export const PodcastJobProgressColumns = {
  stage: 'stage',
  pct: 'pct',
} as const;

/** What happened in one stage. */
export interface PodcastJobStageState {
  /** Where the stage stands. */
  status: StageStatus;       // DB: status (string)
  /** When the stage began; missing or null before. */
  startedAt?: Date | null;   // DB: started_at (timestamp), assumed: that it may be missing or null
  /** When the stage ended; missing or null before. Not before `started_at`. */
  completedAt?: Date | null; // DB: completed_at (timestamp), assumed: that it may be missing or null, and the order
  /** What the stage made, shown on debug pages. Its inner names are data. */
  output?: unknown;          // DB: output (any), assumed: that it may be missing
}

// Names for ORM and queries: property -> column
export const PodcastJobStageStateFields = {
  status: 'status',
  startedAt: 'started_at',
  completedAt: 'completed_at',
  output: 'output',
} as const;

// The way back: column -> property
export const PodcastJobStageStateColumns = {
  status: 'status',
  started_at: 'startedAt',
  completed_at: 'completedAt',
  output: 'output',
} as const;

export interface PodcastJobStageStateWire {
  status: StageStatus;
  started_at?: string | null;
  completed_at?: string | null;
  output?: unknown;
}

// === PodcastMessage Entity ===

/** A message about a podcast. Like every message it is about one job or one course, never both. */
export interface PodcastMessage {
  /** The job. Present when the message is about a podcast. */
  readonly jobId?: string;                     // DB: job_id (string)
  /** The course. Present when the message is about a course. */
  readonly courseId?: string;                  // DB: course_id (string), assumed: that it is not empty
  /** Who asked for it. */
  readonly userId: ClerkUserId;                // DB: user_id (string), assumed: that every message has it
  /** Options of the work. Its inner names are data. */
  readonly config?: Record<string, unknown>;   // DB: config (object), incomplete: Which options does the message carry, and which of them must be there?
  /** Facts about the message itself. Its inner names are data. */
  readonly metadata?: Record<string, unknown>; // DB: metadata (object), incomplete: Which facts does the message carry, and which of them must be there?
}

// Names for ORM and queries: property -> column
export const PodcastMessageFields = {
  jobId: 'job_id',
  courseId: 'course_id',
  userId: 'user_id',
  config: 'config',
  metadata: 'metadata',
} as const;

// The way back: column -> property
export const PodcastMessageColumns = {
  job_id: 'jobId',
  course_id: 'courseId',
  user_id: 'userId',
  config: 'config',
  metadata: 'metadata',
} as const;

export interface PodcastMessageWire {
  job_id?: string;
  course_id?: string;
  user_id: ClerkUserId;
  config?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreatePodcastMessageDTO {
  jobId?: string;                     // DB: job_id (string)
  courseId?: string;                  // DB: course_id (string), assumed: that it is not empty
  userId: ClerkUserId;                // DB: user_id (string), assumed: that every message has it
  config?: Record<string, unknown>;   // DB: config (object), incomplete: Which options does the message carry, and which of them must be there?
  metadata?: Record<string, unknown>; // DB: metadata (object), incomplete: Which facts does the message carry, and which of them must be there?
}

// === RoutingDecision Entity ===

/** Which model was chosen for a task, and how sure the choice was. */
// Firestore collection: routing_decisions
export interface RoutingDecision {
  /** The job that the task belongs to, if to one. */
  readonly jobId?: string | null;    // DB: job_id (string), assumed: that it may be missing or null
  /** What the model is asked to do. */
  readonly taskType: TaskType;       // DB: task_type (string)
  /** The provider that was chosen. */
  readonly selectedProvider: string; // DB: selected_provider (string)
  /** The model that was chosen. */
  readonly selectedModel: string;    // DB: selected_model (string)
  /** How well the choice fitted. */
  readonly score: number;            // DB: score (double), incomplete: What is the range of a score, and which end is good?
  /** When the choice was made. */
  readonly timestamp: Date;          // DB: timestamp (timestamp)
  /** When the document may go. */
  readonly expiresAt?: Date;         // DB: expires_at (timestamp), assumed: that expiry is kept in a field of its own: the store wants the moment, not the span
}

// Names for ORM and queries: property -> column
export const RoutingDecisionFields = {
  jobId: 'job_id',
  taskType: 'task_type',
  selectedProvider: 'selected_provider',
  selectedModel: 'selected_model',
  score: 'score',
  timestamp: 'timestamp',
  expiresAt: 'expires_at',
} as const;

// The way back: column -> property
export const RoutingDecisionColumns = {
  job_id: 'jobId',
  task_type: 'taskType',
  selected_provider: 'selectedProvider',
  selected_model: 'selectedModel',
  score: 'score',
  timestamp: 'timestamp',
  expires_at: 'expiresAt',
} as const;

export interface RoutingDecisionWire {
  job_id?: string | null;
  task_type: TaskType;
  selected_provider: string;
  selected_model: string;
  score: number;
  timestamp: string;
  expires_at?: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateRoutingDecisionDTO {
  jobId?: string | null;    // DB: job_id (string), assumed: that it may be missing or null
  taskType: TaskType;       // DB: task_type (string)
  selectedProvider: string; // DB: selected_provider (string)
  selectedModel: string;    // DB: selected_model (string)
  score: number;            // DB: score (double), incomplete: What is the range of a score, and which end is good?
}

// === Service ===

/**
 * A service of the platform that reads, writes, sends or receives.
 *
 * - `api`: The public API; the only way of the frontend to the data.
 * - `workers`: The workers that make podcasts.
 * - `initiator_worker`: Starts the making of a course.
 * - `syllabus_worker`: Writes a course's syllabus.
 * - `orchestrator_worker`: Starts the episodes of a course.
 * - `planner_worker`: Plans a course, where the planner is enabled.
 * - `frontend`: What users see.
 * - `admin`: What operators see.
 * - `debug`: The debug pages, which show everything of a job.
 */
export const Service = [
  'api',
  'workers',
  'initiator_worker',
  'syllabus_worker',
  'orchestrator_worker',
  'planner_worker',
  'frontend',
  'admin',
  'debug',
] as const;
export type Service = (typeof Service)[number];

// === StageStatus ===

/**
 * Where one stage of a job stands.
 *
 * - `pending`: Waits for its turn.
 * - `processing`: Under way.
 * - `completed`: Done.
 * - `failed`: Could not be done.
 * - `skipped`: Not needed.
 */
export const StageStatus = ['pending', 'processing', 'completed', 'failed', 'skipped'] as const;
export type StageStatus = (typeof StageStatus)[number];

// === Subscription ===

// Firestore collection: subscriptions
/** The subscription of a user. */
export type Subscription = Record<string, unknown>;

// === SubscriptionTier ===

/**
 * The plan a user has; decides which features and which quality a user gets.
 *
 * - `free`: No payment.
 * - `starter`: The smallest paid plan.
 * - `pro`: The plan for regular use.
 * - `enterprise`: A plan by contract.
 */
export const SubscriptionTier = ['free', 'starter', 'pro', 'enterprise'] as const;
export type SubscriptionTier = (typeof SubscriptionTier)[number];

// === SupportedLanguage ===

/**
 * A language that podcasts and courses are made in, as an ISO 639-1 code.
 *
 * - `en`: English
 * - `es`: Spanish
 * - `fr`: French
 * - `de`: German
 * - `it`: Italian
 * - `pt`: Portuguese
 * - `hi`: Hindi
 * - `ja`: Japanese
 * - `ko`: Korean
 * - `zh`: Chinese
 */
export const SupportedLanguage = ['en', 'es', 'fr', 'de', 'it', 'pt', 'hi', 'ja', 'ko', 'zh'] as const;
export type SupportedLanguage = (typeof SupportedLanguage)[number];

// === TaskType ===

/**
 * What a model is asked to do.
 *
 * - `research`: Collect facts.
 * - `syllabus`: Plan a course.
 * - `outline`: Order the facts.
 * - `script`: Write what is said.
 * - `extraction`: Read facts out of a text.
 * - `tts`: Speak a text.
 */
export const TaskType = ['research', 'syllabus', 'outline', 'script', 'extraction', 'tts'] as const;
export type TaskType = (typeof TaskType)[number];

// === TransactionType ===

/**
 * Why a credit balance changed.
 *
 * - `deduction`: Credits were spent.
 * - `refund`: Spent credits came back.
 * - `purchase`: Credits were bought.
 * - `subscription_grant`: Credits came with a subscription.
 */
export const TransactionType = ['deduction', 'refund', 'purchase', 'subscription_grant'] as const;
export type TransactionType = (typeof TransactionType)[number];

// === User Entity ===

/** A person who uses the platform: identity, plan and credit balance. */
// Firestore collection: users
export interface User {
  /** The user's id at Clerk; also the document's id. */
  readonly userId: ClerkUserId;                 // DB: user_id (string)
  /** The user's address. */
  email: string;                                // DB: email (string), assumed: that the text has the form of an address
  /** The name that others see. */
  displayName?: string | null;                  // DB: display_name (string), assumed: that it may be missing or null
  /** The user's plan. */
  tier: SubscriptionTier;                       // DB: tier (string)
  /** What the user may do. */
  role: UserRole;                               // DB: role (string)
  /** Credits that the user can spend. Never below zero; the truth that the ledger is compared with. Changed only in a transaction that also appends to the ledger. */
  readonly creditsBalance: NumberIn<'credits'>; // DB: credits_balance (int64), in credits, assumed: bounds within 2^53, so that every language holds the number exactly; the store's type is int64
  /** The customer at Stripe; missing or null before the first payment. */
  stripeCustomerId?: string | null;             // DB: stripe_customer_id (string), assumed: the prefix, and that it may be missing or null
  /** When the user registered. */
  readonly createdAt: Date;                     // DB: created_at (timestamp)
  /** When the document was last changed. */
  readonly updatedAt: Date;                     // DB: updated_at (timestamp)
}

// Names for ORM and queries: property -> column
export const UserFields = {
  userId: 'user_id',
  email: 'email',
  displayName: 'display_name',
  tier: 'tier',
  role: 'role',
  creditsBalance: 'credits_balance',
  stripeCustomerId: 'stripe_customer_id',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const;

// The way back: column -> property
export const UserColumns = {
  user_id: 'userId',
  email: 'email',
  display_name: 'displayName',
  tier: 'tier',
  role: 'role',
  credits_balance: 'creditsBalance',
  stripe_customer_id: 'stripeCustomerId',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
} as const;

export interface UserWire {
  user_id: ClerkUserId;
  email: string;
  display_name?: string | null;
  tier: SubscriptionTier;
  role: UserRole;
  credits_balance: number;
  stripe_customer_id?: string | null;
  created_at: string;
  updated_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateUserDTO {
  userId: ClerkUserId;              // DB: user_id (string)
  email: string;                    // DB: email (string), assumed: that the text has the form of an address
  displayName?: string | null;      // DB: display_name (string), assumed: that it may be missing or null
  tier: SubscriptionTier;           // DB: tier (string)
  role: UserRole;                   // DB: role (string)
  stripeCustomerId?: string | null; // DB: stripe_customer_id (string), assumed: the prefix, and that it may be missing or null
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateUserDTO {
  email?: string;                   // DB: email (string), assumed: that the text has the form of an address
  displayName?: string | null;      // DB: display_name (string), assumed: that it may be missing or null
  tier?: SubscriptionTier;          // DB: tier (string)
  role?: UserRole;                  // DB: role (string)
  stripeCustomerId?: string | null; // DB: stripe_customer_id (string), assumed: the prefix, and that it may be missing or null
}

// === UserRole ===

/**
 * What a user may do.
 *
 * - `user`: Uses the platform.
 * - `admin`: Runs the platform.
 */
export const UserRole = ['user', 'admin'] as const;
export type UserRole = (typeof UserRole)[number];

// === What numbers count ===

declare const unit: unique symbol;
/** A number of something. Any plain number will do, but none that counts something else. */
export type NumberIn<Unit extends string> = number & { readonly [unit]?: Unit };
