// typescript/sight/TYPE-CONTRACTS.ts
/*
 * Type contracts of `sight`: the database mapped to the code.
 *
 * Names: snake_case in the database and on the wire <-> camelCase in TypeScript.
 * Single source of truth: the canonical JSON Schemas in contracts/sight/.
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

// === AnswerPayload Entity ===

/** What is known of an answer, to a question or to one that followed. */
export interface AnswerPayload {
  /** Who answered. */
  personaId: string;                     // DB: persona_id (uuid)
  /** Whose research it is. */
  userId: string;                        // DB: user_id (uuid)
  /** The project. */
  projectId: string;                     // DB: project_id (uuid)
  /** How long the answer took. */
  durationSeconds?: NumberIn<'seconds'>; // DB: duration_seconds (integer), in seconds, assumed: the bounds
  /** What was asked. */
  question?: string;                     // DB: question (string), assumed: that this event carries it
  /** What the persona said. */
  text?: string;                         // DB: text (string), assumed: that this event carries it
  [key: string]: unknown;
}

// Names for ORM and queries: property -> column
export const AnswerPayloadFields = {
  personaId: 'persona_id',
  userId: 'user_id',
  projectId: 'project_id',
  durationSeconds: 'duration_seconds',
  question: 'question',
  text: 'text',
} as const;

// The way back: column -> property
export const AnswerPayloadColumns = {
  persona_id: 'personaId',
  user_id: 'userId',
  project_id: 'projectId',
  duration_seconds: 'durationSeconds',
  question: 'question',
  text: 'text',
} as const;

export interface AnswerPayloadWire {
  persona_id: string;
  user_id: string;
  project_id: string;
  duration_seconds?: number;
  question?: string;
  text?: string;
  [key: string]: unknown;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateAnswerPayloadDTO {
  personaId: string;                     // DB: persona_id (uuid)
  userId: string;                        // DB: user_id (uuid)
  projectId: string;                     // DB: project_id (uuid)
  durationSeconds?: NumberIn<'seconds'>; // DB: duration_seconds (integer), in seconds, assumed: the bounds
  question?: string;                     // DB: question (string), assumed: that this event carries it
  text?: string;                         // DB: text (string), assumed: that this event carries it
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateAnswerPayloadDTO {
  personaId?: string;                    // DB: persona_id (uuid)
  userId?: string;                       // DB: user_id (uuid)
  projectId?: string;                    // DB: project_id (uuid)
  durationSeconds?: NumberIn<'seconds'>; // DB: duration_seconds (integer), in seconds, assumed: the bounds
  question?: string;                     // DB: question (string), assumed: that this event carries it
  text?: string;                         // DB: text (string), assumed: that this event carries it
}

// === ConceptNode Entity ===

/** An idea that was found in discussions. */
// Neo4j label: Concept
export interface ConceptNode {
  /** What the idea is called. */
  name: string; // DB: name (string), assumed: that the node has the property, and that it identifies it
}

// Names for ORM and queries: property -> column
export const ConceptNodeFields = {
  name: 'name',
} as const;

// The way back: column -> property
export const ConceptNodeColumns = {
  name: 'name',
} as const;

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateConceptNodeDTO {
  name: string; // DB: name (string), assumed: that the node has the property, and that it identifies it
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateConceptNodeDTO {
}

// === DailyActivePersona Entity ===

/** Personas that took part in discussions, per day and project. Other interactions do not count. */
// DB Table: daily_active_personas
export interface DailyActivePersona {
  /** The day, as the session's time zone cuts it. */
  date: string;                                   // DB: date (DATE), incomplete: In which time zone is a day cut?
  /** The project. */
  projectId: string;                              // DB: project_id (UUID)
  /** How many different personas. */
  activePersonas: NumberIn<'personas'>;           // DB: active_personas (BIGINT), in personas, assumed: the bounds
  /** How many interactions. */
  totalInteractions: NumberIn<'interactions'>;    // DB: total_interactions (BIGINT), in interactions, assumed: the bounds
  /** How long an interaction took on average; null when no duration is known. */
  avgDurationSeconds: NumberIn<'seconds'> | null; // DB: avg_duration_seconds (NUMERIC), in seconds, assumed: that it is not negative
}

// Names for ORM and queries: property -> column
export const DailyActivePersonaFields = {
  date: 'date',
  projectId: 'project_id',
  activePersonas: 'active_personas',
  totalInteractions: 'total_interactions',
  avgDurationSeconds: 'avg_duration_seconds',
} as const;

// The way back: column -> property
export const DailyActivePersonaColumns = {
  date: 'date',
  project_id: 'projectId',
  active_personas: 'activePersonas',
  total_interactions: 'totalInteractions',
  avg_duration_seconds: 'avgDurationSeconds',
} as const;

export interface DailyActivePersonaWire {
  date: string;
  project_id: string;
  active_personas: number;
  total_interactions: number;
  avg_duration_seconds: number | null;
}

// === DashboardSnapshot ===

// DB Table: dashboard_snapshots
/** Metrics of a dashboard, computed beforehand. */
export type DashboardSnapshot = Record<string, unknown>;

// === DimPersona Entity ===

/** The personas, as the warehouse sees them. */
// DB Table: dim_personas
export interface DimPersona {
  /** Identifies the persona. */
  readonly personaId: string;  // DB: persona_id (UUID), assumed: the column's type
  /** What the persona is called. */
  name: string;                // DB: name (TEXT), assumed: the column's type
  /** How old the persona is. */
  age: NumberIn<'years'>;      // DB: age (INTEGER), in years, assumed: the column's type; the bounds
  /** The persona's gender. */
  gender: string;              // DB: gender (TEXT), assumed: the column's type, incomplete: Which values can a gender have?
  /** What the persona does for a living. */
  occupation: string;          // DB: occupation (TEXT), assumed: the column's type
  /** The demographic segment that the persona belongs to. */
  segmentId: string | null;    // DB: segment_id (UUID), assumed: the column's type, and that it may be null, incomplete: What is a demographic segment, and in which table does it stand?
  /** When the persona was made. */
  readonly createdAt: Date;    // DB: created_at (TIMESTAMP WITH TIME ZONE), assumed: the column's type
  /** When the persona was last changed. */
  readonly updatedAt: Date;    // DB: updated_at (TIMESTAMP WITH TIME ZONE), assumed: the column's type
  /** The meaning of the persona as a vector, for similarity search. */
  embedding: Embedding | null; // DB: embedding (vector(768)), assumed: that it may be null
}

// Names for ORM and queries: property -> column
export const DimPersonaFields = {
  personaId: 'persona_id',
  name: 'name',
  age: 'age',
  gender: 'gender',
  occupation: 'occupation',
  segmentId: 'segment_id',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  embedding: 'embedding',
} as const;

// The way back: column -> property
export const DimPersonaColumns = {
  persona_id: 'personaId',
  name: 'name',
  age: 'age',
  gender: 'gender',
  occupation: 'occupation',
  segment_id: 'segmentId',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
  embedding: 'embedding',
} as const;

export interface DimPersonaWire {
  persona_id: string;
  name: string;
  age: number;
  gender: string;
  occupation: string;
  segment_id: string | null;
  created_at: string;
  updated_at: string;
  embedding: Embedding | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateDimPersonaDTO {
  name: string;                // DB: name (TEXT), assumed: the column's type
  age: NumberIn<'years'>;      // DB: age (INTEGER), in years, assumed: the column's type; the bounds
  gender: string;              // DB: gender (TEXT), assumed: the column's type, incomplete: Which values can a gender have?
  occupation: string;          // DB: occupation (TEXT), assumed: the column's type
  segmentId: string | null;    // DB: segment_id (UUID), assumed: the column's type, and that it may be null, incomplete: What is a demographic segment, and in which table does it stand?
  embedding: Embedding | null; // DB: embedding (vector(768)), assumed: that it may be null
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateDimPersonaDTO {
  name?: string;                // DB: name (TEXT), assumed: the column's type
  age?: NumberIn<'years'>;      // DB: age (INTEGER), in years, assumed: the column's type; the bounds
  gender?: string;              // DB: gender (TEXT), assumed: the column's type, incomplete: Which values can a gender have?
  occupation?: string;          // DB: occupation (TEXT), assumed: the column's type
  segmentId?: string | null;    // DB: segment_id (UUID), assumed: the column's type, and that it may be null, incomplete: What is a demographic segment, and in which table does it stand?
  embedding?: Embedding | null; // DB: embedding (vector(768)), assumed: that it may be null
}

// === DimProject Entity ===

/** The projects, as the warehouse sees them. */
// DB Table: dim_projects
export interface DimProject {
  /** Identifies the project. */
  readonly projectId: string;                  // DB: project_id (UUID), assumed: the column's type
  /** What the project is called. */
  name: string;                                // DB: name (TEXT), assumed: the column's type
  /** Whom the project wants to learn about. Its inner names are data. */
  targetDemographics: Record<string, unknown>; // DB: target_demographics (JSONB), assumed: the column's type
  /** When the project was made. */
  readonly createdAt: Date;                    // DB: created_at (TIMESTAMP WITH TIME ZONE), assumed: the column's type
}

// Names for ORM and queries: property -> column
export const DimProjectFields = {
  projectId: 'project_id',
  name: 'name',
  targetDemographics: 'target_demographics',
  createdAt: 'created_at',
} as const;

// The way back: column -> property
export const DimProjectColumns = {
  project_id: 'projectId',
  name: 'name',
  target_demographics: 'targetDemographics',
  created_at: 'createdAt',
} as const;

export interface DimProjectWire {
  project_id: string;
  name: string;
  target_demographics: Record<string, unknown>;
  created_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateDimProjectDTO {
  name: string;                                // DB: name (TEXT), assumed: the column's type
  targetDemographics: Record<string, unknown>; // DB: target_demographics (JSONB), assumed: the column's type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateDimProjectDTO {
  name?: string;                                // DB: name (TEXT), assumed: the column's type
  targetDemographics?: Record<string, unknown>; // DB: target_demographics (JSONB), assumed: the column's type
}

// === DimUser Entity ===

/** The users, as the warehouse sees them. */
// DB Table: dim_users
export interface DimUser {
  /** Identifies the user. */
  readonly userId: string;   // DB: user_id (UUID), assumed: the column's type
  /** The user's address. */
  email: string;             // DB: email (TEXT), assumed: the column's type, and that the text has the form of an address
  /** The user's name. */
  name: string;              // DB: name (TEXT), assumed: the column's type
  /** The language that the user prefers, as a language tag. */
  preferredLanguage: string; // DB: preferred_language (TEXT), assumed: the column's type, incomplete: Which languages can a user prefer?
  /** When the user signed up. */
  readonly createdAt: Date;  // DB: created_at (TIMESTAMP WITH TIME ZONE), assumed: the column's type
}

// Names for ORM and queries: property -> column
export const DimUserFields = {
  userId: 'user_id',
  email: 'email',
  name: 'name',
  preferredLanguage: 'preferred_language',
  createdAt: 'created_at',
} as const;

// The way back: column -> property
export const DimUserColumns = {
  user_id: 'userId',
  email: 'email',
  name: 'name',
  preferred_language: 'preferredLanguage',
  created_at: 'createdAt',
} as const;

export interface DimUserWire {
  user_id: string;
  email: string;
  name: string;
  preferred_language: string;
  created_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateDimUserDTO {
  email: string;             // DB: email (TEXT), assumed: the column's type, and that the text has the form of an address
  name: string;              // DB: name (TEXT), assumed: the column's type
  preferredLanguage: string; // DB: preferred_language (TEXT), assumed: the column's type, incomplete: Which languages can a user prefer?
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateDimUserDTO {
  email?: string;             // DB: email (TEXT), assumed: the column's type, and that the text has the form of an address
  name?: string;              // DB: name (TEXT), assumed: the column's type
  preferredLanguage?: string; // DB: preferred_language (TEXT), assumed: the column's type, incomplete: Which languages can a user prefer?
}

// === DiscussionEndedPayload Entity ===

/** What is known of the end of a discussion. */
export interface DiscussionEndedPayload {
  /** The discussion. */
  focusGroupId: string; // DB: focus_group_id (uuid), assumed: that this event carries it
  /** Whose research it is. */
  userId: string;       // DB: user_id (uuid), assumed: that this event carries it
  /** The project. */
  projectId: string;    // DB: project_id (uuid), assumed: that this event carries it
  /** Why it ended. */
  reason?: string;      // DB: reason (string), assumed: that this event carries it
  [key: string]: unknown;
}

// Names for ORM and queries: property -> column
export const DiscussionEndedPayloadFields = {
  focusGroupId: 'focus_group_id',
  userId: 'user_id',
  projectId: 'project_id',
  reason: 'reason',
} as const;

// The way back: column -> property
export const DiscussionEndedPayloadColumns = {
  focus_group_id: 'focusGroupId',
  user_id: 'userId',
  project_id: 'projectId',
  reason: 'reason',
} as const;

export interface DiscussionEndedPayloadWire {
  focus_group_id: string;
  user_id: string;
  project_id: string;
  reason?: string;
  [key: string]: unknown;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateDiscussionEndedPayloadDTO {
  focusGroupId: string; // DB: focus_group_id (uuid), assumed: that this event carries it
  userId: string;       // DB: user_id (uuid), assumed: that this event carries it
  projectId: string;    // DB: project_id (uuid), assumed: that this event carries it
  reason?: string;      // DB: reason (string), assumed: that this event carries it
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateDiscussionEndedPayloadDTO {
  focusGroupId?: string; // DB: focus_group_id (uuid), assumed: that this event carries it
  userId?: string;       // DB: user_id (uuid), assumed: that this event carries it
  projectId?: string;    // DB: project_id (uuid), assumed: that this event carries it
  reason?: string;       // DB: reason (string), assumed: that this event carries it
}

// === DiscussionEvent ===

/** An event of a discussion with what is known of it, told apart by its type. */
export type DiscussionEvent = DiscussionEventDiscussionStarted | DiscussionEventResponse | DiscussionEventFollowup | DiscussionEventDiscussionEnded;
export type DiscussionEventWire = DiscussionEventDiscussionStartedWire | DiscussionEventResponseWire | DiscussionEventFollowupWire | DiscussionEventDiscussionEndedWire;

/** A discussion ended. */
export interface DiscussionEventDiscussionEnded {
  /** What happened. */
  eventType: 'discussion_ended';     // DB: event_type (string)
  /** What is known of it. */
  eventData: DiscussionEndedPayload; // DB: event_data (object)
}

// Names for ORM and queries: property -> column
export const DiscussionEventDiscussionEndedFields = {
  eventType: 'event_type',
  eventData: 'event_data',
} as const;

// The way back: column -> property
export const DiscussionEventDiscussionEndedColumns = {
  event_type: 'eventType',
  event_data: 'eventData',
} as const;

export interface DiscussionEventDiscussionEndedWire {
  event_type: 'discussion_ended';
  event_data: DiscussionEndedPayloadWire;
}

/** A discussion began. */
export interface DiscussionEventDiscussionStarted {
  /** What happened. */
  eventType: 'discussion_started';     // DB: event_type (string)
  /** What is known of it. */
  eventData: DiscussionStartedPayload; // DB: event_data (object)
}

// Names for ORM and queries: property -> column
export const DiscussionEventDiscussionStartedFields = {
  eventType: 'event_type',
  eventData: 'event_data',
} as const;

// The way back: column -> property
export const DiscussionEventDiscussionStartedColumns = {
  event_type: 'eventType',
  event_data: 'eventData',
} as const;

export interface DiscussionEventDiscussionStartedWire {
  event_type: 'discussion_started';
  event_data: DiscussionStartedPayloadWire;
}

/** A persona answered a further question. */
export interface DiscussionEventFollowup {
  /** What happened. */
  eventType: 'followup';    // DB: event_type (string)
  /** What is known of it. */
  eventData: AnswerPayload; // DB: event_data (object)
}

// Names for ORM and queries: property -> column
export const DiscussionEventFollowupFields = {
  eventType: 'event_type',
  eventData: 'event_data',
} as const;

// The way back: column -> property
export const DiscussionEventFollowupColumns = {
  event_type: 'eventType',
  event_data: 'eventData',
} as const;

export interface DiscussionEventFollowupWire {
  event_type: 'followup';
  event_data: AnswerPayloadWire;
}

/** A persona answered. */
export interface DiscussionEventResponse {
  /** What happened. */
  eventType: 'response';    // DB: event_type (string)
  /** What is known of it. */
  eventData: AnswerPayload; // DB: event_data (object)
}

// Names for ORM and queries: property -> column
export const DiscussionEventResponseFields = {
  eventType: 'event_type',
  eventData: 'event_data',
} as const;

// The way back: column -> property
export const DiscussionEventResponseColumns = {
  event_type: 'eventType',
  event_data: 'eventData',
} as const;

export interface DiscussionEventResponseWire {
  event_type: 'response';
  event_data: AnswerPayloadWire;
}

// === DiscussionStartedPayload Entity ===

/** What is known of the beginning of a discussion. */
export interface DiscussionStartedPayload {
  /** The discussion. */
  focusGroupId: string; // DB: focus_group_id (uuid), assumed: that this event carries it
  /** Whose research it is. */
  userId: string;       // DB: user_id (uuid), assumed: that this event carries it
  /** The project. */
  projectId: string;    // DB: project_id (uuid), assumed: that this event carries it
  [key: string]: unknown;
}

// Names for ORM and queries: property -> column
export const DiscussionStartedPayloadFields = {
  focusGroupId: 'focus_group_id',
  userId: 'user_id',
  projectId: 'project_id',
} as const;

// The way back: column -> property
export const DiscussionStartedPayloadColumns = {
  focus_group_id: 'focusGroupId',
  user_id: 'userId',
  project_id: 'projectId',
} as const;

export interface DiscussionStartedPayloadWire {
  focus_group_id: string;
  user_id: string;
  project_id: string;
  [key: string]: unknown;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateDiscussionStartedPayloadDTO {
  focusGroupId: string; // DB: focus_group_id (uuid), assumed: that this event carries it
  userId: string;       // DB: user_id (uuid), assumed: that this event carries it
  projectId: string;    // DB: project_id (uuid), assumed: that this event carries it
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateDiscussionStartedPayloadDTO {
  focusGroupId?: string; // DB: focus_group_id (uuid), assumed: that this event carries it
  userId?: string;       // DB: user_id (uuid), assumed: that this event carries it
  projectId?: string;    // DB: project_id (uuid), assumed: that this event carries it
}

// === Embedding ===

/** A vector that stands for the meaning of something, for similarity search. */
export type Embedding = number[];

// === EventType ===

/**
 * What happened in a discussion.
 *
 * - `discussion_started`: A discussion began.
 * - `response`: A persona answered a question.
 * - `followup`: A persona answered a question that followed from an answer.
 * - `discussion_ended`: A discussion came to its end.
 */
export const EventType = ['discussion_started', 'response', 'followup', 'discussion_ended'] as const;
export type EventType = (typeof EventType)[number];

// === FactPersonaInteraction Entity ===

/** One interaction of a user with a persona. */
// DB Table: fact_persona_interactions
export interface FactPersonaInteraction {
  /** Identifies the interaction. */
  readonly id: string;                         // DB: id (UUID)
  /** The persona. */
  personaId: string;                           // DB: persona_id (UUID)
  /** The user. */
  userId: string;                              // DB: user_id (UUID)
  /** The project. */
  projectId: string;                           // DB: project_id (UUID)
  /** What was done. */
  interactionType: InteractionType;            // DB: interaction_type (interaction_type_enum)
  /** When it was done. */
  timestamp: Date;                             // DB: timestamp (TIMESTAMP WITH TIME ZONE)
  /** How long it took. */
  durationSeconds: NumberIn<'seconds'> | null; // DB: duration_seconds (INTEGER), in seconds, assumed: that it is not negative
  /** The whole payload of the event. Its inner names are data. */
  metadata: Record<string, unknown> | null;    // DB: metadata (JSONB)
}

// Names for ORM and queries: property -> column
export const FactPersonaInteractionFields = {
  id: 'id',
  personaId: 'persona_id',
  userId: 'user_id',
  projectId: 'project_id',
  interactionType: 'interaction_type',
  timestamp: 'timestamp',
  durationSeconds: 'duration_seconds',
  metadata: 'metadata',
} as const;

// The way back: column -> property
export const FactPersonaInteractionColumns = {
  id: 'id',
  persona_id: 'personaId',
  user_id: 'userId',
  project_id: 'projectId',
  interaction_type: 'interactionType',
  timestamp: 'timestamp',
  duration_seconds: 'durationSeconds',
  metadata: 'metadata',
} as const;

export interface FactPersonaInteractionWire {
  id: string;
  persona_id: string;
  user_id: string;
  project_id: string;
  interaction_type: InteractionType;
  timestamp: string;
  duration_seconds: number | null;
  metadata: Record<string, unknown> | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateFactPersonaInteractionDTO {
  personaId: string;                            // DB: persona_id (UUID)
  userId: string;                               // DB: user_id (UUID)
  projectId: string;                            // DB: project_id (UUID)
  interactionType: InteractionType;             // DB: interaction_type (interaction_type_enum)
  timestamp?: Date;                             // DB: timestamp (TIMESTAMP WITH TIME ZONE)
  durationSeconds?: NumberIn<'seconds'> | null; // DB: duration_seconds (INTEGER), in seconds, assumed: that it is not negative
  metadata?: Record<string, unknown> | null;    // DB: metadata (JSONB)
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateFactPersonaInteractionDTO {
  personaId?: string;                           // DB: persona_id (UUID)
  userId?: string;                              // DB: user_id (UUID)
  projectId?: string;                           // DB: project_id (UUID)
  interactionType?: InteractionType;            // DB: interaction_type (interaction_type_enum)
  timestamp?: Date;                             // DB: timestamp (TIMESTAMP WITH TIME ZONE)
  durationSeconds?: NumberIn<'seconds'> | null; // DB: duration_seconds (INTEGER), in seconds, assumed: that it is not negative
  metadata?: Record<string, unknown> | null;    // DB: metadata (JSONB)
}

// === FocusGroup ===

// DB Table: focus_groups
/** An asynchronous discussion with personas. */
export type FocusGroup = Record<string, unknown>;

// === InteractionType ===

/**
 * What was done with a persona.
 *
 * - `created`: It was made.
 * - `edited`: It was changed.
 * - `discussed`: It took part in a discussion.
 * - `surveyed`: It answered a survey.
 */
export const InteractionType = ['created', 'edited', 'discussed', 'surveyed'] as const;
export type InteractionType = (typeof InteractionType)[number];

// === MemoryEvent Entity ===

/** An event of a discussion as it is kept: appended, never changed. Also called MemoryService's event store. */
// DB Table: memory_events
export interface MemoryEvent {
  /** Identifies the event. */
  readonly id: string;                         // DB: id (UUID), assumed: that the column exists
  /** What happened. */
  readonly eventType: EventType;               // DB: event_type (TEXT)
  /** The full context of the event, as its type says. Its inner names are data. */
  readonly eventData: Record<string, unknown>; // DB: event_data (JSONB), assumed: the column's type
  /** When it happened. The partition key, where the table is partitioned. */
  readonly createdAt: Date;                    // DB: created_at (TIMESTAMP WITH TIME ZONE)
  /** The meaning of the event as a vector, for semantic search; null until it is computed. */
  readonly embedding: Embedding | null;        // DB: embedding (vector(768)), assumed: the length, which is that of personas, and that it may be null
}

// Names for ORM and queries: property -> column
export const MemoryEventFields = {
  id: 'id',
  eventType: 'event_type',
  eventData: 'event_data',
  createdAt: 'created_at',
  embedding: 'embedding',
} as const;

// The way back: column -> property
export const MemoryEventColumns = {
  id: 'id',
  event_type: 'eventType',
  event_data: 'eventData',
  created_at: 'createdAt',
  embedding: 'embedding',
} as const;

export interface MemoryEventWire {
  id: string;
  event_type: EventType;
  event_data: Record<string, unknown>;
  created_at: string;
  embedding: Embedding | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateMemoryEventDTO {
  eventType: EventType;               // DB: event_type (TEXT)
  eventData: Record<string, unknown>; // DB: event_data (JSONB), assumed: the column's type
  embedding: Embedding | null;        // DB: embedding (vector(768)), assumed: the length, which is that of personas, and that it may be null
}

// === Mentions ===

// Neo4j label: MENTIONS
/** A persona spoke of an idea. Written in batches of 10 to 100. */
export type Mentions = Record<string, never>;

// === Persona Entity ===

/** A person made by AI, with demographics, background and values. */
// DB Table: personas
export interface Persona {
  /** Identifies the persona. */
  readonly id: string;         // DB: id (UUID)
  /** What the persona is called. */
  name: string;                // DB: name (TEXT), assumed: that the table has the column, as its dimension does; and its type
  /** How old the persona is. */
  age: NumberIn<'years'>;      // DB: age (INTEGER), in years, assumed: that the table has the column, as its dimension does; and its type; the bounds
  /** The persona's gender. */
  gender: string;              // DB: gender (TEXT), assumed: that the table has the column, as its dimension does; and its type, incomplete: Which values can a gender have?
  /** What the persona does for a living. */
  occupation: string;          // DB: occupation (TEXT), assumed: that the table has the column, as its dimension does; and its type
  /** The demographic segment that the persona belongs to. */
  segmentId: string | null;    // DB: segment_id (UUID), assumed: that the table has the column, as its dimension does; and its type, and that it may be null, incomplete: What is a demographic segment, and in which table does it stand?
  /** When the persona was made. */
  readonly createdAt: Date;    // DB: created_at (TIMESTAMP WITH TIME ZONE), assumed: that the table has the column, as its dimension does; and its type
  /** When the persona was last changed. */
  readonly updatedAt: Date;    // DB: updated_at (TIMESTAMP WITH TIME ZONE), assumed: that the table has the column, as its dimension does; and its type
  /** The meaning of the persona as a vector, for similarity search. */
  embedding: Embedding | null; // DB: embedding (vector(768)), assumed: that the table has the column, as its dimension does; and its type, and that it may be null
}

// Names for ORM and queries: property -> column
export const PersonaFields = {
  id: 'id',
  name: 'name',
  age: 'age',
  gender: 'gender',
  occupation: 'occupation',
  segmentId: 'segment_id',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  embedding: 'embedding',
} as const;

// The way back: column -> property
export const PersonaColumns = {
  id: 'id',
  name: 'name',
  age: 'age',
  gender: 'gender',
  occupation: 'occupation',
  segment_id: 'segmentId',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
  embedding: 'embedding',
} as const;

export interface PersonaWire {
  id: string;
  name: string;
  age: number;
  gender: string;
  occupation: string;
  segment_id: string | null;
  created_at: string;
  updated_at: string;
  embedding: Embedding | null;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreatePersonaDTO {
  name: string;                // DB: name (TEXT), assumed: that the table has the column, as its dimension does; and its type
  age: NumberIn<'years'>;      // DB: age (INTEGER), in years, assumed: that the table has the column, as its dimension does; and its type; the bounds
  gender: string;              // DB: gender (TEXT), assumed: that the table has the column, as its dimension does; and its type, incomplete: Which values can a gender have?
  occupation: string;          // DB: occupation (TEXT), assumed: that the table has the column, as its dimension does; and its type
  segmentId: string | null;    // DB: segment_id (UUID), assumed: that the table has the column, as its dimension does; and its type, and that it may be null, incomplete: What is a demographic segment, and in which table does it stand?
  embedding: Embedding | null; // DB: embedding (vector(768)), assumed: that the table has the column, as its dimension does; and its type, and that it may be null
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdatePersonaDTO {
  name?: string;                // DB: name (TEXT), assumed: that the table has the column, as its dimension does; and its type
  age?: NumberIn<'years'>;      // DB: age (INTEGER), in years, assumed: that the table has the column, as its dimension does; and its type; the bounds
  gender?: string;              // DB: gender (TEXT), assumed: that the table has the column, as its dimension does; and its type, incomplete: Which values can a gender have?
  occupation?: string;          // DB: occupation (TEXT), assumed: that the table has the column, as its dimension does; and its type
  segmentId?: string | null;    // DB: segment_id (UUID), assumed: that the table has the column, as its dimension does; and its type, and that it may be null, incomplete: What is a demographic segment, and in which table does it stand?
  embedding?: Embedding | null; // DB: embedding (vector(768)), assumed: that the table has the column, as its dimension does; and its type, and that it may be null
}

// === PersonaNode Entity ===

/** A persona in the graph. */
// Neo4j label: Persona
export interface PersonaNode {
  /** The persona; the key of its row. */
  id: string;             // DB: id (uuid), assumed: that the node has the property
  /** How old the persona is. */
  age: NumberIn<'years'>; // DB: age (integer), in years, assumed: the bounds
  /** The persona's gender. */
  gender?: string;        // DB: gender (string), assumed: that the node has the property
  /** What the persona does for a living. */
  occupation?: string;    // DB: occupation (string), assumed: that the node has the property
  /** The demographic segment. */
  segmentId?: string;     // DB: segment_id (uuid), assumed: that the node has the property
}

// Names for ORM and queries: property -> column
export const PersonaNodeFields = {
  id: 'id',
  age: 'age',
  gender: 'gender',
  occupation: 'occupation',
  segmentId: 'segment_id',
} as const;

// The way back: column -> property
export const PersonaNodeColumns = {
  id: 'id',
  age: 'age',
  gender: 'gender',
  occupation: 'occupation',
  segment_id: 'segmentId',
} as const;

export interface PersonaNodeWire {
  id: string;
  age: number;
  gender?: string;
  occupation?: string;
  segment_id?: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreatePersonaNodeDTO {
  id: string;             // DB: id (uuid), assumed: that the node has the property
  age: NumberIn<'years'>; // DB: age (integer), in years, assumed: the bounds
  gender?: string;        // DB: gender (string), assumed: that the node has the property
  occupation?: string;    // DB: occupation (string), assumed: that the node has the property
  segmentId?: string;     // DB: segment_id (uuid), assumed: that the node has the property
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdatePersonaNodeDTO {
  age?: NumberIn<'years'>; // DB: age (integer), in years, assumed: the bounds
  gender?: string;         // DB: gender (string), assumed: that the node has the property
  occupation?: string;     // DB: occupation (string), assumed: that the node has the property
  segmentId?: string;      // DB: segment_id (uuid), assumed: that the node has the property
}

// === Project Entity ===

/** A research project with the people that it wants to learn about. */
// DB Table: projects
export interface Project {
  /** Identifies the project. */
  readonly id: string;                         // DB: id (UUID)
  /** What the project is called. */
  name: string;                                // DB: name (TEXT), assumed: that the table has the column, as its dimension does; and its type
  /** Whom the project wants to learn about. Its inner names are data. */
  targetDemographics: Record<string, unknown>; // DB: target_demographics (JSONB), assumed: that the table has the column, as its dimension does; and its type
  /** When the project was made. */
  readonly createdAt: Date;                    // DB: created_at (TIMESTAMP WITH TIME ZONE), assumed: that the table has the column, as its dimension does; and its type
}

// Names for ORM and queries: property -> column
export const ProjectFields = {
  id: 'id',
  name: 'name',
  targetDemographics: 'target_demographics',
  createdAt: 'created_at',
} as const;

// The way back: column -> property
export const ProjectColumns = {
  id: 'id',
  name: 'name',
  target_demographics: 'targetDemographics',
  created_at: 'createdAt',
} as const;

export interface ProjectWire {
  id: string;
  name: string;
  target_demographics: Record<string, unknown>;
  created_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateProjectDTO {
  name: string;                                // DB: name (TEXT), assumed: that the table has the column, as its dimension does; and its type
  targetDemographics: Record<string, unknown>; // DB: target_demographics (JSONB), assumed: that the table has the column, as its dimension does; and its type
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateProjectDTO {
  name?: string;                                // DB: name (TEXT), assumed: that the table has the column, as its dimension does; and its type
  targetDemographics?: Record<string, unknown>; // DB: target_demographics (JSONB), assumed: that the table has the column, as its dimension does; and its type
}

// === ProjectHealthScore ===

// DB Table: project_health_scores
/** A weighted score of completion and engagement per project. */
export type ProjectHealthScore = Record<string, unknown>;

// === QualityResult Entity ===

/** What one check of the data found. */
// API: quality check result
export interface QualityResult {
  /** The name of the check. */
  check: string;   // DB: check (string)
  /** Whether the data passed. */
  passed: boolean; // DB: passed (boolean)
  /** How many offences were found. */
  value: number;   // DB: value (integer), assumed: that it is a count, and the bounds
}

// Names for ORM and queries: property -> column
export const QualityResultFields = {
  check: 'check',
  passed: 'passed',
  value: 'value',
} as const;

// The way back: column -> property
export const QualityResultColumns = {
  check: 'check',
  passed: 'passed',
  value: 'value',
} as const;

// === QuestionType ===

/**
 * How a question of a survey is answered.
 *
 * - `single_choice`: One of several answers.
 * - `multiple_choice`: Any of several answers.
 * - `rating_scale`: A number on a scale.
 * - `open_text`: Words of one's own.
 */
export const QuestionType = ['single_choice', 'multiple_choice', 'rating_scale', 'open_text'] as const;
export type QuestionType = (typeof QuestionType)[number];

// === RagDocument ===

// DB Table: rag_documents
/** A document that answers are looked up in. */
export type RagDocument = Record<string, unknown>;

// === RedisAggregate ===

/** Numbers that are shown as they change. */
export type RedisAggregate = Record<string, unknown>;

// === RedisLlmResult ===

/** Answers of language models, kept for a while. */
export type RedisLlmResult = Record<string, unknown>;

// === RedisRateLimit ===

/** Counters that limit how often somebody may ask. */
export type RedisRateLimit = Record<string, unknown>;

// === RedisSession ===

/** Session data and tokens of signed-in users. */
export type RedisSession = Record<string, unknown>;

// === SimilarTo Entity ===

/** Two personas are alike. Followed one or two steps, not further; written in batches of 10 to 100. */
// Neo4j label: SIMILAR_TO
export interface SimilarTo {
  /** The cosine of the angle between their embeddings. */
  similarity: number; // DB: similarity (number), assumed: the property's name and bounds
}

// Names for ORM and queries: property -> column
export const SimilarToFields = {
  similarity: 'similarity',
} as const;

// The way back: column -> property
export const SimilarToColumns = {
  similarity: 'similarity',
} as const;

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateSimilarToDTO {
  similarity: number; // DB: similarity (number), assumed: the property's name and bounds
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateSimilarToDTO {
  similarity?: number; // DB: similarity (number), assumed: the property's name and bounds
}

// === Survey ===

// DB Table: surveys
/** A survey that personas answer, with questions of four kinds. */
export type Survey = Record<string, unknown>;

// === TopicRelation ===

/** How topics of discussions belong together. */
export type TopicRelation = Record<string, unknown>;

// === User Entity ===

/** A person who uses the platform. */
// DB Table: users
export interface User {
  /** Identifies the user. */
  readonly id: string;       // DB: id (UUID)
  /** The user's address. */
  email: string;             // DB: email (TEXT), assumed: that the table has the column, as its dimension does; and its type, and that the text has the form of an address
  /** The user's name. */
  name: string;              // DB: name (TEXT), assumed: that the table has the column, as its dimension does; and its type
  /** The language that the user prefers, as a language tag. */
  preferredLanguage: string; // DB: preferred_language (TEXT), assumed: that the table has the column, as its dimension does; and its type, incomplete: Which languages can a user prefer?
  /** When the user signed up. */
  readonly createdAt: Date;  // DB: created_at (TIMESTAMP WITH TIME ZONE), assumed: that the table has the column, as its dimension does; and its type
}

// Names for ORM and queries: property -> column
export const UserFields = {
  id: 'id',
  email: 'email',
  name: 'name',
  preferredLanguage: 'preferred_language',
  createdAt: 'created_at',
} as const;

// The way back: column -> property
export const UserColumns = {
  id: 'id',
  email: 'email',
  name: 'name',
  preferred_language: 'preferredLanguage',
  created_at: 'createdAt',
} as const;

export interface UserWire {
  id: string;
  email: string;
  name: string;
  preferred_language: string;
  created_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateUserDTO {
  email: string;             // DB: email (TEXT), assumed: that the table has the column, as its dimension does; and its type, and that the text has the form of an address
  name: string;              // DB: name (TEXT), assumed: that the table has the column, as its dimension does; and its type
  preferredLanguage: string; // DB: preferred_language (TEXT), assumed: that the table has the column, as its dimension does; and its type, incomplete: Which languages can a user prefer?
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateUserDTO {
  email?: string;             // DB: email (TEXT), assumed: that the table has the column, as its dimension does; and its type, and that the text has the form of an address
  name?: string;              // DB: name (TEXT), assumed: that the table has the column, as its dimension does; and its type
  preferredLanguage?: string; // DB: preferred_language (TEXT), assumed: that the table has the column, as its dimension does; and its type, incomplete: Which languages can a user prefer?
}

// === WeeklyRetentionCohort ===

// DB Table: weekly_retention_cohorts
/** How many users of a week of sign-up come back in the weeks after. */
export type WeeklyRetentionCohort = Record<string, unknown>;

// === What numbers count ===

declare const unit: unique symbol;
/** A number of something. Any plain number will do, but none that counts something else. */
export type NumberIn<Unit extends string> = number & { readonly [unit]?: Unit };
