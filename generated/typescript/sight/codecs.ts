// typescript/sight/codecs.ts
/*
 * Codecs of the contracts of `sight`: is, parse, safeParse, serialize; each is a Standard Schema.
 *
 * Generated from the canonical JSON Schemas in contracts/sight/ by `type-contracts generate`;
 * edits are refused by `type-contracts check`.
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
// The bodies below are compiled under every strict option where they are generated: no compiler that meets them
// again need do the same. What this file exports is typed as declared.
// @ts-nocheck

import type * as T from './TYPE-CONTRACTS.js';

export const AnswerPayloadCodec: Codec<T.AnswerPayload, T.AnswerPayloadWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isAnswerPayload), rulesAnswerPayload, toAnswerPayload, fromAnswerPayload);

export const ConceptNodeCodec: Codec<T.ConceptNode, T.ConceptNode> = /*#__PURE__*/ codec(isConceptNode, rulesConceptNode);

export const DailyActivePersonaCodec: Codec<T.DailyActivePersona, T.DailyActivePersonaWire> = /*#__PURE__*/ codec(isDailyActivePersona, rulesDailyActivePersona, toDailyActivePersona, fromDailyActivePersona);

export const DashboardSnapshotCodec: Codec<T.DashboardSnapshot, T.DashboardSnapshot> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isDashboardSnapshot), rulesDashboardSnapshot);

export const DimPersonaCodec: Codec<T.DimPersona, T.DimPersonaWire> = /*#__PURE__*/ codec(isDimPersona, rulesDimPersona, toDimPersona, fromDimPersona);

export const DimProjectCodec: Codec<T.DimProject, T.DimProjectWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isDimProject), rulesDimProject, toDimProject, fromDimProject);

export const DimUserCodec: Codec<T.DimUser, T.DimUserWire> = /*#__PURE__*/ codec(isDimUser, rulesDimUser, toDimUser, fromDimUser);

export const DiscussionEndedPayloadCodec: Codec<T.DiscussionEndedPayload, T.DiscussionEndedPayloadWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isDiscussionEndedPayload), rulesDiscussionEndedPayload, toDiscussionEndedPayload, fromDiscussionEndedPayload);

export const DiscussionEventCodec: Codec<T.DiscussionEvent, T.DiscussionEventWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isDiscussionEvent), rulesDiscussionEvent, toDiscussionEvent, fromDiscussionEvent);

export const DiscussionStartedPayloadCodec: Codec<T.DiscussionStartedPayload, T.DiscussionStartedPayloadWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isDiscussionStartedPayload), rulesDiscussionStartedPayload, toDiscussionStartedPayload, fromDiscussionStartedPayload);

export const EmbeddingCodec: Codec<T.Embedding, T.Embedding> = /*#__PURE__*/ codec(isEmbedding, rulesEmbedding);

export const EventTypeCodec: Codec<T.EventType, T.EventType> = /*#__PURE__*/ codec(isEventType, rulesEventType);

export const FactPersonaInteractionCodec: Codec<T.FactPersonaInteraction, T.FactPersonaInteractionWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isFactPersonaInteraction), rulesFactPersonaInteraction, toFactPersonaInteraction, fromFactPersonaInteraction);

export const FocusGroupCodec: Codec<T.FocusGroup, T.FocusGroup> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isFocusGroup), rulesFocusGroup);

export const InteractionTypeCodec: Codec<T.InteractionType, T.InteractionType> = /*#__PURE__*/ codec(isInteractionType, rulesInteractionType);

export const MemoryEventCodec: Codec<T.MemoryEvent, T.MemoryEventWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isMemoryEvent), rulesMemoryEvent, toMemoryEvent, fromMemoryEvent);

export const MentionsCodec: Codec<T.Mentions, T.Mentions> = /*#__PURE__*/ codec(isMentions, rulesMentions);

export const PersonaCodec: Codec<T.Persona, T.PersonaWire> = /*#__PURE__*/ codec(isPersona, rulesPersona, toPersona, fromPersona);

export const PersonaNodeCodec: Codec<T.PersonaNode, T.PersonaNodeWire> = /*#__PURE__*/ codec(isPersonaNode, rulesPersonaNode, toPersonaNode, fromPersonaNode);

export const ProjectCodec: Codec<T.Project, T.ProjectWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isProject), rulesProject, toProject, fromProject);

export const ProjectHealthScoreCodec: Codec<T.ProjectHealthScore, T.ProjectHealthScore> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isProjectHealthScore), rulesProjectHealthScore);

export const QualityResultCodec: Codec<T.QualityResult, T.QualityResult> = /*#__PURE__*/ codec(isQualityResult, rulesQualityResult);

export const QuestionTypeCodec: Codec<T.QuestionType, T.QuestionType> = /*#__PURE__*/ codec(isQuestionType, rulesQuestionType);

export const RagDocumentCodec: Codec<T.RagDocument, T.RagDocument> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isRagDocument), rulesRagDocument);

export const RedisAggregateCodec: Codec<T.RedisAggregate, T.RedisAggregate> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isRedisAggregate), rulesRedisAggregate);

export const RedisLlmResultCodec: Codec<T.RedisLlmResult, T.RedisLlmResult> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isRedisLlmResult), rulesRedisLlmResult);

export const RedisRateLimitCodec: Codec<T.RedisRateLimit, T.RedisRateLimit> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isRedisRateLimit), rulesRedisRateLimit);

export const RedisSessionCodec: Codec<T.RedisSession, T.RedisSession> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isRedisSession), rulesRedisSession);

export const SimilarToCodec: Codec<T.SimilarTo, T.SimilarTo> = /*#__PURE__*/ codec(isSimilarTo, rulesSimilarTo);

export const SurveyCodec: Codec<T.Survey, T.Survey> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isSurvey), rulesSurvey);

export const TopicRelationCodec: Codec<T.TopicRelation, T.TopicRelation> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isTopicRelation), rulesTopicRelation);

export const UserCodec: Codec<T.User, T.UserWire> = /*#__PURE__*/ codec(isUser, rulesUser, toUser, fromUser);

export const WeeklyRetentionCohortCodec: Codec<T.WeeklyRetentionCohort, T.WeeklyRetentionCohort> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isWeeklyRetentionCohort), rulesWeeklyRetentionCohort);

/** Every codec, by the name of its contract. */
export const CONTRACTS: {
  readonly answer_payload: typeof AnswerPayloadCodec;
  readonly concept_node: typeof ConceptNodeCodec;
  readonly daily_active_persona: typeof DailyActivePersonaCodec;
  readonly dashboard_snapshot: typeof DashboardSnapshotCodec;
  readonly dim_persona: typeof DimPersonaCodec;
  readonly dim_project: typeof DimProjectCodec;
  readonly dim_user: typeof DimUserCodec;
  readonly discussion_ended_payload: typeof DiscussionEndedPayloadCodec;
  readonly discussion_event: typeof DiscussionEventCodec;
  readonly discussion_started_payload: typeof DiscussionStartedPayloadCodec;
  readonly embedding: typeof EmbeddingCodec;
  readonly event_type: typeof EventTypeCodec;
  readonly fact_persona_interaction: typeof FactPersonaInteractionCodec;
  readonly focus_group: typeof FocusGroupCodec;
  readonly interaction_type: typeof InteractionTypeCodec;
  readonly memory_event: typeof MemoryEventCodec;
  readonly mentions: typeof MentionsCodec;
  readonly persona: typeof PersonaCodec;
  readonly persona_node: typeof PersonaNodeCodec;
  readonly project: typeof ProjectCodec;
  readonly project_health_score: typeof ProjectHealthScoreCodec;
  readonly quality_result: typeof QualityResultCodec;
  readonly question_type: typeof QuestionTypeCodec;
  readonly rag_document: typeof RagDocumentCodec;
  readonly redis_aggregate: typeof RedisAggregateCodec;
  readonly redis_llm_result: typeof RedisLlmResultCodec;
  readonly redis_rate_limit: typeof RedisRateLimitCodec;
  readonly redis_session: typeof RedisSessionCodec;
  readonly similar_to: typeof SimilarToCodec;
  readonly survey: typeof SurveyCodec;
  readonly topic_relation: typeof TopicRelationCodec;
  readonly user: typeof UserCodec;
  readonly weekly_retention_cohort: typeof WeeklyRetentionCohortCodec;
} = {
  answer_payload: AnswerPayloadCodec,
  concept_node: ConceptNodeCodec,
  daily_active_persona: DailyActivePersonaCodec,
  dashboard_snapshot: DashboardSnapshotCodec,
  dim_persona: DimPersonaCodec,
  dim_project: DimProjectCodec,
  dim_user: DimUserCodec,
  discussion_ended_payload: DiscussionEndedPayloadCodec,
  discussion_event: DiscussionEventCodec,
  discussion_started_payload: DiscussionStartedPayloadCodec,
  embedding: EmbeddingCodec,
  event_type: EventTypeCodec,
  fact_persona_interaction: FactPersonaInteractionCodec,
  focus_group: FocusGroupCodec,
  interaction_type: InteractionTypeCodec,
  memory_event: MemoryEventCodec,
  mentions: MentionsCodec,
  persona: PersonaCodec,
  persona_node: PersonaNodeCodec,
  project: ProjectCodec,
  project_health_score: ProjectHealthScoreCodec,
  quality_result: QualityResultCodec,
  question_type: QuestionTypeCodec,
  rag_document: RagDocumentCodec,
  redis_aggregate: RedisAggregateCodec,
  redis_llm_result: RedisLlmResultCodec,
  redis_rate_limit: RedisRateLimitCodec,
  redis_session: RedisSessionCodec,
  similar_to: SimilarToCodec,
  survey: SurveyCodec,
  topic_relation: TopicRelationCodec,
  user: UserCodec,
  weekly_retention_cohort: WeeklyRetentionCohortCodec,
};

// === How each contract is judged and converted ===

// === AnswerPayload ===
// Uses Draft, documented, integer, isObject, isText, isUuid, keep, opened.

function fromAnswerPayload(value: unknown): unknown {
  return documented(value, '{"personaId":"persona_id","userId":"user_id","projectId":"project_id","durationSeconds":"duration_seconds","question":"question","text":"text"}', {}, keep);
}

function isAnswerPayload(value: unknown): boolean {
  return isObject(value) &&
    isText(value['persona_id']) && isUuid(value['persona_id']) &&
    isText(value['user_id']) && isUuid(value['user_id']) &&
    isText(value['project_id']) && isUuid(value['project_id']) &&
    (value['duration_seconds'] === undefined ? !Object.hasOwn(value, 'duration_seconds') : integer(value['duration_seconds'], 0, 2147483647)) &&
    (value['question'] === undefined ? !Object.hasOwn(value, 'question') : isText(value['question'])) &&
    (value['text'] === undefined ? !Object.hasOwn(value, 'text') : isText(value['text']));
}

function rulesAnswerPayload(): Table {
  return ['{"type":["object"],"required":["persona_id","user_id","project_id"],"properties":{"persona_id":{"type":["string"],"format":["uuid",0]},"user_id":{"type":["string"],"format":["uuid",0]},"project_id":{"type":["string"],"format":["uuid",0]},"duration_seconds":{"type":["integer"],"minimum":0,"maximum":2147483647},"question":{"type":["string"]},"text":{"type":["string"]}},"additionalProperties":[true,["duration_seconds","persona_id","project_id","question","text","user_id"],[]]}', [isUuid]];
}

function toAnswerPayload(value: unknown): unknown {
  if (!isObject(value)) return value;
  return opened(value, {
    personaId: value['persona_id'],
    userId: value['user_id'],
    projectId: value['project_id'],
    durationSeconds: value['duration_seconds'],
    question: value['question'],
    text: value['text'],
  }, ['persona_id', 'user_id', 'project_id', 'duration_seconds', 'question', 'text'], keep);
}

// === ConceptNode ===
// Uses isObject, sized.

function isConceptNode(value: unknown): boolean {
  return isObject(value) &&
    sized(value['name'], 1, Infinity) &&
    Object.keys(value).length === 1;
}

function rulesConceptNode(): Table {
  return ['{"type":["object"],"required":["name"],"properties":{"name":{"type":["string"],"minLength":1}},"additionalProperties":[false,["name"],[]]}', []];
}

// === DailyActivePersona ===
// Uses Draft, defined, documented, finite, integer, isDate, isObject, isText, isUuid.

function fromDailyActivePersona(value: unknown): unknown {
  return documented(value, '{"date":"date","projectId":"project_id","activePersonas":"active_personas","totalInteractions":"total_interactions","avgDurationSeconds":"avg_duration_seconds"}', {});
}

function isDailyActivePersona(value: unknown): boolean {
  return isObject(value) &&
    isText(value['date']) && isDate(value['date']) &&
    isText(value['project_id']) && isUuid(value['project_id']) &&
    integer(value['active_personas'], 1, 9007199254740991) &&
    integer(value['total_interactions'], 1, 9007199254740991) &&
    (value['avg_duration_seconds'] === null || finite(value['avg_duration_seconds'], 0, Infinity)) &&
    Object.keys(value).length === 5;
}

function rulesDailyActivePersona(): Table {
  return ['{"type":["object"],"required":["date","project_id","active_personas","total_interactions","avg_duration_seconds"],"properties":{"date":{"type":["string"],"format":["date",0]},"project_id":{"type":["string"],"format":["uuid",1]},"active_personas":{"type":["integer"],"minimum":1,"maximum":9007199254740991},"total_interactions":{"type":["integer"],"minimum":1,"maximum":9007199254740991},"avg_duration_seconds":{"type":["null","number"],"minimum":0}},"additionalProperties":[false,["active_personas","avg_duration_seconds","date","project_id","total_interactions"],[]]}', [isDate, isUuid]];
}

function toDailyActivePersona(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    date: value['date'],
    projectId: value['project_id'],
    activePersonas: value['active_personas'],
    totalInteractions: value['total_interactions'],
    avgDurationSeconds: value['avg_duration_seconds'],
  });
}

// === DashboardSnapshot ===
// Uses isObject.

function isDashboardSnapshot(value: unknown): boolean {
  return isObject(value);
}

function rulesDashboardSnapshot(): Table {
  return ['{"type":["object"]}', []];
}

// === DimPersona ===
// Uses Draft, defined, documented, fromDate, integer, isDateTime, isObject, isText, isUuid, toDate.

function fromDimPersona(value: unknown): unknown {
  return documented(value, '{"personaId":"persona_id","name":"name","age":"age","gender":"gender","occupation":"occupation","segmentId":"segment_id","createdAt":"created_at","updatedAt":"updated_at","embedding":"embedding"}', { createdAt: fromDate, updatedAt: fromDate });
}

function isDimPersona(value: unknown): boolean {
  return isObject(value) &&
    isText(value['persona_id']) && isUuid(value['persona_id']) &&
    isText(value['name']) &&
    integer(value['age'], 0, 150) &&
    isText(value['gender']) &&
    isText(value['occupation']) &&
    (value['segment_id'] === null || isText(value['segment_id']) && isUuid(value['segment_id'])) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    isText(value['updated_at']) && isDateTime(value['updated_at']) &&
    value['embedding'] !== undefined &&
    (isEmbedding(value['embedding']) || value['embedding'] === null) &&
    Object.keys(value).length === 9;
}

function rulesDimPersona(): Table {
  return ['{"type":["object"],"required":["persona_id","name","age","gender","occupation","segment_id","created_at","updated_at","embedding"],"properties":{"persona_id":{"type":["string"],"format":["uuid",0]},"name":{"type":["string"]},"age":{"type":["integer"],"minimum":0,"maximum":150},"gender":{"type":["string"]},"occupation":{"type":["string"]},"segment_id":{"type":["null","string"],"format":["uuid",0]},"created_at":{"type":["string"],"format":["date-time",1]},"updated_at":{"type":["string"],"format":["date-time",1]},"embedding":{"anyOf":[{"$ref":[2]},{"type":["null"]}]}},"additionalProperties":[false,["age","created_at","embedding","gender","name","occupation","persona_id","segment_id","updated_at"],[]]}', [isUuid, isDateTime, rulesEmbedding]];
}

function toDimPersona(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    personaId: value['persona_id'],
    name: value['name'],
    age: value['age'],
    gender: value['gender'],
    occupation: value['occupation'],
    segmentId: value['segment_id'],
    createdAt: toDate(value['created_at']),
    updatedAt: toDate(value['updated_at']),
    embedding: value['embedding'],
  });
}

// === DimProject ===
// Uses Draft, defined, documented, fromDate, isDateTime, isObject, isText, isUuid, toDate.

function fromDimProject(value: unknown): unknown {
  return documented(value, '{"projectId":"project_id","name":"name","targetDemographics":"target_demographics","createdAt":"created_at"}', { createdAt: fromDate });
}

function isDimProject(value: unknown): boolean {
  return isObject(value) &&
    isText(value['project_id']) && isUuid(value['project_id']) &&
    isText(value['name']) &&
    isObject(value['target_demographics']) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    Object.keys(value).length === 4;
}

function rulesDimProject(): Table {
  return ['{"type":["object"],"required":["project_id","name","target_demographics","created_at"],"properties":{"project_id":{"type":["string"],"format":["uuid",0]},"name":{"type":["string"]},"target_demographics":{"type":["object"]},"created_at":{"type":["string"],"format":["date-time",1]}},"additionalProperties":[false,["created_at","name","project_id","target_demographics"],[]]}', [isUuid, isDateTime]];
}

function toDimProject(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    projectId: value['project_id'],
    name: value['name'],
    targetDemographics: value['target_demographics'],
    createdAt: toDate(value['created_at']),
  });
}

// === DimUser ===
// Uses Draft, defined, documented, fromDate, isDateTime, isEmail, isObject, isText, isUuid, toDate.

function fromDimUser(value: unknown): unknown {
  return documented(value, '{"userId":"user_id","email":"email","name":"name","preferredLanguage":"preferred_language","createdAt":"created_at"}', { createdAt: fromDate });
}

function isDimUser(value: unknown): boolean {
  return isObject(value) &&
    isText(value['user_id']) && isUuid(value['user_id']) &&
    isText(value['email']) && isEmail(value['email']) &&
    isText(value['name']) &&
    isText(value['preferred_language']) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    Object.keys(value).length === 5;
}

function rulesDimUser(): Table {
  return ['{"type":["object"],"required":["user_id","email","name","preferred_language","created_at"],"properties":{"user_id":{"type":["string"],"format":["uuid",0]},"email":{"type":["string"],"format":["email",1]},"name":{"type":["string"]},"preferred_language":{"type":["string"]},"created_at":{"type":["string"],"format":["date-time",2]}},"additionalProperties":[false,["created_at","email","name","preferred_language","user_id"],[]]}', [isUuid, isEmail, isDateTime]];
}

function toDimUser(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    userId: value['user_id'],
    email: value['email'],
    name: value['name'],
    preferredLanguage: value['preferred_language'],
    createdAt: toDate(value['created_at']),
  });
}

// === DiscussionEndedPayload ===
// Uses Draft, documented, isObject, isText, isUuid, keep, opened.

function fromDiscussionEndedPayload(value: unknown): unknown {
  return documented(value, '{"focusGroupId":"focus_group_id","userId":"user_id","projectId":"project_id","reason":"reason"}', {}, keep);
}

function isDiscussionEndedPayload(value: unknown): boolean {
  return isObject(value) &&
    isText(value['focus_group_id']) && isUuid(value['focus_group_id']) &&
    isText(value['user_id']) && isUuid(value['user_id']) &&
    isText(value['project_id']) && isUuid(value['project_id']) &&
    (value['reason'] === undefined ? !Object.hasOwn(value, 'reason') : isText(value['reason']));
}

function rulesDiscussionEndedPayload(): Table {
  return ['{"type":["object"],"required":["focus_group_id","user_id","project_id"],"properties":{"focus_group_id":{"type":["string"],"format":["uuid",0]},"user_id":{"type":["string"],"format":["uuid",0]},"project_id":{"type":["string"],"format":["uuid",0]},"reason":{"type":["string"]}},"additionalProperties":[true,["focus_group_id","project_id","reason","user_id"],[]]}', [isUuid]];
}

function toDiscussionEndedPayload(value: unknown): unknown {
  if (!isObject(value)) return value;
  return opened(value, {
    focusGroupId: value['focus_group_id'],
    userId: value['user_id'],
    projectId: value['project_id'],
    reason: value['reason'],
  }, ['focus_group_id', 'user_id', 'project_id', 'reason'], keep);
}

// === DiscussionEvent ===
// Uses Draft, choose, defined, documented, isObject, unchoose.

function fromDiscussionEvent(value: unknown): unknown {
  return ((value: unknown) => unchoose(value, [[fitsDiscussionEventDiscussionStarted, fromDiscussionEventDiscussionStarted, ['eventType', 'eventData']], [fitsDiscussionEventResponse, fromDiscussionEventResponse, ['eventType', 'eventData']], [fitsDiscussionEventFollowup, fromDiscussionEventFollowup, ['eventType', 'eventData']], [fitsDiscussionEventDiscussionEnded, fromDiscussionEventDiscussionEnded, ['eventType', 'eventData']]]))(value);
}

function isDiscussionEvent(value: unknown): boolean {
  return Number(isDiscussionEventDiscussionStarted(value)) + Number(isDiscussionEventResponse(value)) + Number(isDiscussionEventFollowup(value)) + Number(isDiscussionEventDiscussionEnded(value)) === 1;
}

function rulesDiscussionEvent(): Table {
  return ['{"oneOf":[{"$ref":[0]},{"$ref":[1]},{"$ref":[2]},{"$ref":[3]}]}', [rulesDiscussionEventDiscussionStarted, rulesDiscussionEventResponse, rulesDiscussionEventFollowup, rulesDiscussionEventDiscussionEnded]];
}

function toDiscussionEvent(value: unknown): unknown {
  return ((value: unknown) => choose(value, [[fitsDiscussionEventDiscussionStarted, toDiscussionEventDiscussionStarted, ['event_type', 'event_data']], [fitsDiscussionEventResponse, toDiscussionEventResponse, ['event_type', 'event_data']], [fitsDiscussionEventFollowup, toDiscussionEventFollowup, ['event_type', 'event_data']], [fitsDiscussionEventDiscussionEnded, toDiscussionEventDiscussionEnded, ['event_type', 'event_data']]]))(value);
}

function fitsDiscussionEventDiscussionStarted(value: unknown): boolean {
  return isObject(value) && isDiscussionEventDiscussionStarted(value);
}

function fromDiscussionEventDiscussionStarted(value: unknown): unknown {
  return documented(value, '{"eventType":"event_type","eventData":"event_data"}', { eventData: fromDiscussionStartedPayload });
}

function fitsDiscussionEventResponse(value: unknown): boolean {
  return isObject(value) && isDiscussionEventResponse(value);
}

function fromDiscussionEventResponse(value: unknown): unknown {
  return documented(value, '{"eventType":"event_type","eventData":"event_data"}', { eventData: fromAnswerPayload });
}

function fitsDiscussionEventFollowup(value: unknown): boolean {
  return isObject(value) && isDiscussionEventFollowup(value);
}

function fromDiscussionEventFollowup(value: unknown): unknown {
  return documented(value, '{"eventType":"event_type","eventData":"event_data"}', { eventData: fromAnswerPayload });
}

function fitsDiscussionEventDiscussionEnded(value: unknown): boolean {
  return isObject(value) && isDiscussionEventDiscussionEnded(value);
}

function fromDiscussionEventDiscussionEnded(value: unknown): unknown {
  return documented(value, '{"eventType":"event_type","eventData":"event_data"}', { eventData: fromDiscussionEndedPayload });
}

function isDiscussionEventDiscussionStarted(value: unknown): boolean {
  return isObject(value) &&
    value['event_type'] === 'discussion_started' &&
    value['event_data'] !== undefined &&
    isDiscussionStartedPayload(value['event_data']) &&
    Object.keys(value).length === 2;
}

function isDiscussionEventResponse(value: unknown): boolean {
  return isObject(value) &&
    value['event_type'] === 'response' &&
    value['event_data'] !== undefined &&
    isAnswerPayload(value['event_data']) &&
    Object.keys(value).length === 2;
}

function isDiscussionEventFollowup(value: unknown): boolean {
  return isObject(value) &&
    value['event_type'] === 'followup' &&
    value['event_data'] !== undefined &&
    isAnswerPayload(value['event_data']) &&
    Object.keys(value).length === 2;
}

function isDiscussionEventDiscussionEnded(value: unknown): boolean {
  return isObject(value) &&
    value['event_type'] === 'discussion_ended' &&
    value['event_data'] !== undefined &&
    isDiscussionEndedPayload(value['event_data']) &&
    Object.keys(value).length === 2;
}

function rulesDiscussionEventDiscussionStarted(): Table {
  return ['{"type":["object"],"required":["event_type","event_data"],"properties":{"event_type":{"const":"discussion_started"},"event_data":{"$ref":[0]}},"additionalProperties":[false,["event_data","event_type"],[]]}', [rulesDiscussionStartedPayload]];
}

function rulesDiscussionEventResponse(): Table {
  return ['{"type":["object"],"required":["event_type","event_data"],"properties":{"event_type":{"const":"response"},"event_data":{"$ref":[0]}},"additionalProperties":[false,["event_data","event_type"],[]]}', [rulesAnswerPayload]];
}

function rulesDiscussionEventFollowup(): Table {
  return ['{"type":["object"],"required":["event_type","event_data"],"properties":{"event_type":{"const":"followup"},"event_data":{"$ref":[0]}},"additionalProperties":[false,["event_data","event_type"],[]]}', [rulesAnswerPayload]];
}

function rulesDiscussionEventDiscussionEnded(): Table {
  return ['{"type":["object"],"required":["event_type","event_data"],"properties":{"event_type":{"const":"discussion_ended"},"event_data":{"$ref":[0]}},"additionalProperties":[false,["event_data","event_type"],[]]}', [rulesDiscussionEndedPayload]];
}

function toDiscussionEventDiscussionStarted(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    eventType: value['event_type'],
    eventData: toDiscussionStartedPayload(value['event_data']),
  });
}

function toDiscussionEventResponse(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    eventType: value['event_type'],
    eventData: toAnswerPayload(value['event_data']),
  });
}

function toDiscussionEventFollowup(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    eventType: value['event_type'],
    eventData: toAnswerPayload(value['event_data']),
  });
}

function toDiscussionEventDiscussionEnded(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    eventType: value['event_type'],
    eventData: toDiscussionEndedPayload(value['event_data']),
  });
}

// === DiscussionStartedPayload ===
// Uses Draft, documented, isObject, isText, isUuid, keep, opened.

function fromDiscussionStartedPayload(value: unknown): unknown {
  return documented(value, '{"focusGroupId":"focus_group_id","userId":"user_id","projectId":"project_id"}', {}, keep);
}

function isDiscussionStartedPayload(value: unknown): boolean {
  return isObject(value) &&
    isText(value['focus_group_id']) && isUuid(value['focus_group_id']) &&
    isText(value['user_id']) && isUuid(value['user_id']) &&
    isText(value['project_id']) && isUuid(value['project_id']);
}

function rulesDiscussionStartedPayload(): Table {
  return ['{"type":["object"],"required":["focus_group_id","user_id","project_id"],"properties":{"focus_group_id":{"type":["string"],"format":["uuid",0]},"user_id":{"type":["string"],"format":["uuid",0]},"project_id":{"type":["string"],"format":["uuid",0]}},"additionalProperties":[true,["focus_group_id","project_id","user_id"],[]]}', [isUuid]];
}

function toDiscussionStartedPayload(value: unknown): unknown {
  if (!isObject(value)) return value;
  return opened(value, {
    focusGroupId: value['focus_group_id'],
    userId: value['user_id'],
    projectId: value['project_id'],
  }, ['focus_group_id', 'user_id', 'project_id'], keep);
}

// === Embedding ===

function isEmbedding(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 768 || value.length > 768) return false;
  for (const item of value as readonly unknown[]) if (!Number.isFinite(item)) return false;
  return true;
}

function rulesEmbedding(): Table {
  return ['{"type":["array"],"minItems":768,"maxItems":768,"items":[{"type":["number"]},0]}', []];
}

// === EventType ===
// Uses among.

function isEventType(value: unknown): boolean {
  return among(value, ['discussion_started', 'response', 'followup', 'discussion_ended']);
}

function rulesEventType(): Table {
  return ['{"type":["string"],"enum":["discussion_started","response","followup","discussion_ended"]}', []];
}

// === FactPersonaInteraction ===
// Uses Draft, defined, documented, fromDate, integer, isDateTime, isObject, isText, isUuid, toDate.

function fromFactPersonaInteraction(value: unknown): unknown {
  return documented(value, '{"id":"id","personaId":"persona_id","userId":"user_id","projectId":"project_id","interactionType":"interaction_type","timestamp":"timestamp","durationSeconds":"duration_seconds","metadata":"metadata"}', { timestamp: fromDate });
}

function isFactPersonaInteraction(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    isText(value['persona_id']) && isUuid(value['persona_id']) &&
    isText(value['user_id']) && isUuid(value['user_id']) &&
    isText(value['project_id']) && isUuid(value['project_id']) &&
    isText(value['timestamp']) && isDateTime(value['timestamp']) &&
    (value['duration_seconds'] === null || integer(value['duration_seconds'], 0, 2147483647)) &&
    (value['metadata'] === null || isObject(value['metadata'])) &&
    value['interaction_type'] !== undefined &&
    isInteractionType(value['interaction_type']) &&
    Object.keys(value).length === 8;
}

function rulesFactPersonaInteraction(): Table {
  return ['{"type":["object"],"required":["id","persona_id","user_id","project_id","interaction_type","timestamp","duration_seconds","metadata"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"persona_id":{"type":["string"],"format":["uuid",0]},"user_id":{"type":["string"],"format":["uuid",0]},"project_id":{"type":["string"],"format":["uuid",0]},"interaction_type":{"$ref":[1]},"timestamp":{"type":["string"],"format":["date-time",2]},"duration_seconds":{"type":["null","integer"],"minimum":0,"maximum":2147483647},"metadata":{"type":["null","object"]}},"additionalProperties":[false,["duration_seconds","id","interaction_type","metadata","persona_id","project_id","timestamp","user_id"],[]]}', [isUuid, rulesInteractionType, isDateTime]];
}

function toFactPersonaInteraction(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    personaId: value['persona_id'],
    userId: value['user_id'],
    projectId: value['project_id'],
    interactionType: value['interaction_type'],
    timestamp: toDate(value['timestamp']),
    durationSeconds: value['duration_seconds'],
    metadata: value['metadata'],
  });
}

// === FocusGroup ===
// Uses isObject.

function isFocusGroup(value: unknown): boolean {
  return isObject(value);
}

function rulesFocusGroup(): Table {
  return ['{"type":["object"]}', []];
}

// === InteractionType ===
// Uses among.

function isInteractionType(value: unknown): boolean {
  return among(value, ['created', 'edited', 'discussed', 'surveyed']);
}

function rulesInteractionType(): Table {
  return ['{"type":["string"],"enum":["created","edited","discussed","surveyed"]}', []];
}

// === MemoryEvent ===
// Uses Draft, defined, documented, fromDate, isDateTime, isObject, isText, isUuid, toDate.

function fromMemoryEvent(value: unknown): unknown {
  return documented(value, '{"id":"id","eventType":"event_type","eventData":"event_data","createdAt":"created_at","embedding":"embedding"}', { createdAt: fromDate });
}

function isMemoryEvent_All0Then(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!((value['event_data'] === undefined ? !Object.hasOwn(value, 'event_data') : isDiscussionStartedPayload(value['event_data'])))) return false;
  return true;
}

function isMemoryEvent_All0If(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!(value['event_type'] === 'discussion_started')) return false;
  return true;
}

function isMemoryEvent_All0(value: unknown): boolean {
  return (isMemoryEvent_All0If(value) ? isMemoryEvent_All0Then(value) : true);
}

function isMemoryEvent_All1Then(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!((value['event_data'] === undefined ? !Object.hasOwn(value, 'event_data') : isAnswerPayload(value['event_data'])))) return false;
  return true;
}

function isMemoryEvent_All1If(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!(value['event_type'] === 'response')) return false;
  return true;
}

function isMemoryEvent_All1(value: unknown): boolean {
  return (isMemoryEvent_All1If(value) ? isMemoryEvent_All1Then(value) : true);
}

function isMemoryEvent_All2Then(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!((value['event_data'] === undefined ? !Object.hasOwn(value, 'event_data') : isAnswerPayload(value['event_data'])))) return false;
  return true;
}

function isMemoryEvent_All2If(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!(value['event_type'] === 'followup')) return false;
  return true;
}

function isMemoryEvent_All2(value: unknown): boolean {
  return (isMemoryEvent_All2If(value) ? isMemoryEvent_All2Then(value) : true);
}

function isMemoryEvent_All3Then(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!((value['event_data'] === undefined ? !Object.hasOwn(value, 'event_data') : isDiscussionEndedPayload(value['event_data'])))) return false;
  return true;
}

function isMemoryEvent_All3If(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!(value['event_type'] === 'discussion_ended')) return false;
  return true;
}

function isMemoryEvent_All3(value: unknown): boolean {
  return (isMemoryEvent_All3If(value) ? isMemoryEvent_All3Then(value) : true);
}

function isMemoryEvent_(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    isObject(value['event_data']) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    value['event_type'] !== undefined &&
    isEventType(value['event_type']) &&
    value['embedding'] !== undefined &&
    (isEmbedding(value['embedding']) || value['embedding'] === null) &&
    Object.keys(value).length === 5;
}

function isMemoryEvent(value: unknown): boolean {
  return isMemoryEvent_All0(value) && isMemoryEvent_All1(value) && isMemoryEvent_All2(value) && isMemoryEvent_All3(value) && isMemoryEvent_(value);
}

function rulesMemoryEvent(): Table {
  return ['{"type":["object"],"required":["id","event_type","event_data","created_at","embedding"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"event_type":{"$ref":[1]},"event_data":{"type":["object"]},"created_at":{"type":["string"],"format":["date-time",2]},"embedding":{"anyOf":[{"$ref":[3]},{"type":["null"]}]}},"additionalProperties":[false,["created_at","embedding","event_data","event_type","id"],[]],"allOf":[{"if":[{"required":["event_type"],"properties":{"event_type":{"const":"discussion_started"}}},{"properties":{"event_data":{"$ref":[4]}}},true]},{"if":[{"required":["event_type"],"properties":{"event_type":{"const":"response"}}},{"properties":{"event_data":{"$ref":[5]}}},true]},{"if":[{"required":["event_type"],"properties":{"event_type":{"const":"followup"}}},{"properties":{"event_data":{"$ref":[5]}}},true]},{"if":[{"required":["event_type"],"properties":{"event_type":{"const":"discussion_ended"}}},{"properties":{"event_data":{"$ref":[6]}}},true]}]}', [isUuid, rulesEventType, isDateTime, rulesEmbedding, rulesDiscussionStartedPayload, rulesAnswerPayload, rulesDiscussionEndedPayload]];
}

function toMemoryEvent(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    eventType: value['event_type'],
    eventData: value['event_data'],
    createdAt: toDate(value['created_at']),
    embedding: value['embedding'],
  });
}

// === Mentions ===
// Uses isObject.

function isMentions(value: unknown): boolean {
  return isObject(value) &&
    Object.keys(value).length === 0;
}

function rulesMentions(): Table {
  return ['{"type":["object"],"properties":{},"additionalProperties":[false,[],[]]}', []];
}

// === Persona ===
// Uses Draft, defined, documented, fromDate, integer, isDateTime, isObject, isText, isUuid, toDate.

function fromPersona(value: unknown): unknown {
  return documented(value, '{"id":"id","name":"name","age":"age","gender":"gender","occupation":"occupation","segmentId":"segment_id","createdAt":"created_at","updatedAt":"updated_at","embedding":"embedding"}', { createdAt: fromDate, updatedAt: fromDate });
}

function isPersona(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    isText(value['name']) &&
    integer(value['age'], 0, 150) &&
    isText(value['gender']) &&
    isText(value['occupation']) &&
    (value['segment_id'] === null || isText(value['segment_id']) && isUuid(value['segment_id'])) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    isText(value['updated_at']) && isDateTime(value['updated_at']) &&
    value['embedding'] !== undefined &&
    (isEmbedding(value['embedding']) || value['embedding'] === null) &&
    Object.keys(value).length === 9;
}

function rulesPersona(): Table {
  return ['{"type":["object"],"required":["id","name","age","gender","occupation","segment_id","created_at","updated_at","embedding"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"name":{"type":["string"]},"age":{"type":["integer"],"minimum":0,"maximum":150},"gender":{"type":["string"]},"occupation":{"type":["string"]},"segment_id":{"type":["null","string"],"format":["uuid",0]},"created_at":{"type":["string"],"format":["date-time",1]},"updated_at":{"type":["string"],"format":["date-time",1]},"embedding":{"anyOf":[{"$ref":[2]},{"type":["null"]}]}},"additionalProperties":[false,["age","created_at","embedding","gender","id","name","occupation","segment_id","updated_at"],[]]}', [isUuid, isDateTime, rulesEmbedding]];
}

function toPersona(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    name: value['name'],
    age: value['age'],
    gender: value['gender'],
    occupation: value['occupation'],
    segmentId: value['segment_id'],
    createdAt: toDate(value['created_at']),
    updatedAt: toDate(value['updated_at']),
    embedding: value['embedding'],
  });
}

// === PersonaNode ===
// Uses Draft, defined, documented, integer, isObject, isText, isUuid, present.

function fromPersonaNode(value: unknown): unknown {
  return documented(value, '{"id":"id","age":"age","gender":"gender","occupation":"occupation","segmentId":"segment_id"}', {});
}

function isPersonaNode(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    integer(value['age'], 0, 150) &&
    (value['gender'] === undefined || isText(value['gender'])) &&
    (value['occupation'] === undefined || isText(value['occupation'])) &&
    (value['segment_id'] === undefined || isText(value['segment_id']) && isUuid(value['segment_id'])) &&
    Object.keys(value).length === 2 + present(value['gender'], value['occupation'], value['segment_id']);
}

function rulesPersonaNode(): Table {
  return ['{"type":["object"],"required":["id","age"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"age":{"type":["integer"],"minimum":0,"maximum":150},"gender":{"type":["string"]},"occupation":{"type":["string"]},"segment_id":{"type":["string"],"format":["uuid",0]}},"additionalProperties":[false,["age","gender","id","occupation","segment_id"],[]]}', [isUuid]];
}

function toPersonaNode(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    age: value['age'],
    gender: value['gender'],
    occupation: value['occupation'],
    segmentId: value['segment_id'],
  });
}

// === Project ===
// Uses Draft, defined, documented, fromDate, isDateTime, isObject, isText, isUuid, toDate.

function fromProject(value: unknown): unknown {
  return documented(value, '{"id":"id","name":"name","targetDemographics":"target_demographics","createdAt":"created_at"}', { createdAt: fromDate });
}

function isProject(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    isText(value['name']) &&
    isObject(value['target_demographics']) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    Object.keys(value).length === 4;
}

function rulesProject(): Table {
  return ['{"type":["object"],"required":["id","name","target_demographics","created_at"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"name":{"type":["string"]},"target_demographics":{"type":["object"]},"created_at":{"type":["string"],"format":["date-time",1]}},"additionalProperties":[false,["created_at","id","name","target_demographics"],[]]}', [isUuid, isDateTime]];
}

function toProject(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    name: value['name'],
    targetDemographics: value['target_demographics'],
    createdAt: toDate(value['created_at']),
  });
}

// === ProjectHealthScore ===
// Uses isObject.

function isProjectHealthScore(value: unknown): boolean {
  return isObject(value);
}

function rulesProjectHealthScore(): Table {
  return ['{"type":["object"]}', []];
}

// === QualityResult ===
// Uses integer, isObject, isText.

function isQualityResult(value: unknown): boolean {
  return isObject(value) &&
    isText(value['check']) &&
    typeof value['passed'] === 'boolean' &&
    integer(value['value'], 0, 9007199254740991) &&
    Object.keys(value).length === 3;
}

function rulesQualityResult(): Table {
  return ['{"type":["object"],"required":["check","passed","value"],"properties":{"check":{"type":["string"]},"passed":{"type":["boolean"]},"value":{"type":["integer"],"minimum":0,"maximum":9007199254740991}},"additionalProperties":[false,["check","passed","value"],[]]}', []];
}

// === QuestionType ===
// Uses among.

function isQuestionType(value: unknown): boolean {
  return among(value, ['single_choice', 'multiple_choice', 'rating_scale', 'open_text']);
}

function rulesQuestionType(): Table {
  return ['{"type":["string"],"enum":["single_choice","multiple_choice","rating_scale","open_text"]}', []];
}

// === RagDocument ===
// Uses isObject.

function isRagDocument(value: unknown): boolean {
  return isObject(value);
}

function rulesRagDocument(): Table {
  return ['{"type":["object"]}', []];
}

// === RedisAggregate ===
// Uses isObject.

function isRedisAggregate(value: unknown): boolean {
  return isObject(value);
}

function rulesRedisAggregate(): Table {
  return ['{"type":["object"]}', []];
}

// === RedisLlmResult ===
// Uses isObject.

function isRedisLlmResult(value: unknown): boolean {
  return isObject(value);
}

function rulesRedisLlmResult(): Table {
  return ['{"type":["object"]}', []];
}

// === RedisRateLimit ===
// Uses isObject.

function isRedisRateLimit(value: unknown): boolean {
  return isObject(value);
}

function rulesRedisRateLimit(): Table {
  return ['{"type":["object"]}', []];
}

// === RedisSession ===
// Uses isObject.

function isRedisSession(value: unknown): boolean {
  return isObject(value);
}

function rulesRedisSession(): Table {
  return ['{"type":["object"]}', []];
}

// === SimilarTo ===
// Uses finite, isObject.

function isSimilarTo(value: unknown): boolean {
  return isObject(value) &&
    finite(value['similarity'], -1, 1) &&
    Object.keys(value).length === 1;
}

function rulesSimilarTo(): Table {
  return ['{"type":["object"],"required":["similarity"],"properties":{"similarity":{"type":["number"],"minimum":-1,"maximum":1}},"additionalProperties":[false,["similarity"],[]]}', []];
}

// === Survey ===
// Uses isObject.

function isSurvey(value: unknown): boolean {
  return isObject(value);
}

function rulesSurvey(): Table {
  return ['{"type":["object"]}', []];
}

// === TopicRelation ===
// Uses isObject.

function isTopicRelation(value: unknown): boolean {
  return isObject(value);
}

function rulesTopicRelation(): Table {
  return ['{"type":["object"]}', []];
}

// === User ===
// Uses Draft, defined, documented, fromDate, isDateTime, isEmail, isObject, isText, isUuid, toDate.

function fromUser(value: unknown): unknown {
  return documented(value, '{"id":"id","email":"email","name":"name","preferredLanguage":"preferred_language","createdAt":"created_at"}', { createdAt: fromDate });
}

function isUser(value: unknown): boolean {
  return isObject(value) &&
    isText(value['id']) && isUuid(value['id']) &&
    isText(value['email']) && isEmail(value['email']) &&
    isText(value['name']) &&
    isText(value['preferred_language']) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    Object.keys(value).length === 5;
}

function rulesUser(): Table {
  return ['{"type":["object"],"required":["id","email","name","preferred_language","created_at"],"properties":{"id":{"type":["string"],"format":["uuid",0]},"email":{"type":["string"],"format":["email",1]},"name":{"type":["string"]},"preferred_language":{"type":["string"]},"created_at":{"type":["string"],"format":["date-time",2]}},"additionalProperties":[false,["created_at","email","id","name","preferred_language"],[]]}', [isUuid, isEmail, isDateTime]];
}

function toUser(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    id: value['id'],
    email: value['email'],
    name: value['name'],
    preferredLanguage: value['preferred_language'],
    createdAt: toDate(value['created_at']),
  });
}

// === WeeklyRetentionCohort ===
// Uses isObject.

function isWeeklyRetentionCohort(value: unknown): boolean {
  return isObject(value);
}

function rulesWeeklyRetentionCohort(): Table {
  return ['{"type":["object"]}', []];
}

// === What all of them use ===

/** One thing that is wrong with a value: where (property names and indexes), what, and the keyword that says so. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly keyword: string;
}

/** Thrown by `parse` and `serialize`, with every issue. */
export class ContractError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.path.length > 0 ? issue.path.join('.') : 'value'} ${issue.message}`).join('; '));
    this.name = 'ContractError';
    this.issues = issues;
  }
}

/** What `safeParse` answers. */
export type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

/** The part of Standard Schema (version 1) that libraries look for. */
export interface Standard<T, Wire> {
  readonly version: 1;
  readonly vendor: 'type-contracts';
  readonly validate: (
    value: unknown,
  ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
  readonly types?: { readonly input: Wire; readonly output: T } | undefined;
}

/** A contract at run time: judges documents, turns them into objects of the program, and back. */
export interface Codec<T, Wire> {
  /** Whether the contract accepts a document as it is on the wire. */
  readonly is: (value: unknown) => value is Wire;
  /** The object of the program. Throws a `ContractError` with all issues. */
  readonly parse: (value: unknown) => T;
  /** As `parse`, without throwing. */
  readonly safeParse: (value: unknown) => Parsed<T>;
  /** The document of an object. Throws a `ContractError` when the contract would refuse it. */
  readonly serialize: (value: T) => Wire;
  readonly '~standard': Standard<T, Wire>;
}

type Judge = (value: unknown) => boolean;

function codec<T, Wire>(check: Judge, rules: () => Table, to?: Convert, from?: Convert, upgrade?: Convert): Codec<T, Wire> {
  const ready = (value: unknown): unknown => {
    const isolated = polluted() ? isolate(value) : value;
    return upgrade === undefined ? isolated : upgrade(isolated);
  };
  const is = (value: unknown): value is Wire => {
    try {
      return check(ready(value));
    } catch (error) {
      refusal(error, value);
      return false;
    }
  };
  const safeParse = (value: unknown): Parsed<T> => {
    try {
      const wire = ready(value);
      if (check(wire)) return { success: true, data: (to === undefined ? wire : to(wire)) as T };
      return { success: false, issues: explain(rules, wire) };
    } catch (error) {
      return { success: false, issues: refusal(error, value) };
    }
  };
  const parse = (value: unknown): T => {
    const result = safeParse(value);
    if (result.success) return result.data;
    throw new ContractError(result.issues);
  };
  const serialize = (value: T): Wire => {
    let issues: readonly Issue[];
    try {
      const isolated: unknown = polluted() ? isolate(value) : value;
      const wire = from === undefined ? isolated : from(isolated);
      if (check(wire)) return wire as Wire;
      issues = explain(rules, wire);
    } catch (error) {
      issues = refusal(error, value);
    }
    throw new ContractError(issues);
  };
  const validate = (value: unknown): { readonly value: T } | { readonly issues: readonly Issue[] } => {
    const result = safeParse(value);
    return result.success ? { value: result.data } : { issues: result.issues };
  };
  return { is, parse, safeParse, serialize, '~standard': { version: 1, vendor: 'type-contracts', validate } };
}

/** The issues behind an error that a check may meet; any other error is a fault of the program. */
function refusal(error: unknown, value: unknown): readonly Issue[] {
  if (error instanceof ContractError) return error.issues[0]?.keyword === 'surrogate' ? located(value, error) : error.issues;
  if (error instanceof RangeError) return [{ path: [], message: `is nested more than ${LEVELS} levels deep`, keyword: 'depth' }];
  throw error;
}

/** How many levels lists and objects may lie below the top of a document; parsers of JSON elsewhere stop there too. */
const LEVELS = 200;

/** A check for contracts whose documents have parts that it does not look at: they may be too deep, or no text. */
function shallow(check: Judge): Judge {
  return (value) => {
    levelled(value, []);
    return check(value);
  };
}

function levelled(value: unknown, path: (string | number)[]): void {
  if (typeof value === 'string' && !wellFormed(value)) throw malformed(path);
  if (typeof value !== 'object' || value === null) return;
  if (path.length > LEVELS) {
    throw new ContractError([{ path: [...path], message: `is nested more than ${LEVELS} levels deep`, keyword: 'depth' }]);
  }
  const fields = value as Fields;
  const many = Array.isArray(value);
  for (const name of Object.keys(value)) {
    const item = fields[name];
    if (!many && !wellFormed(name)) throw malformed([...path, name]);
    if (typeof item === 'string' ? wellFormed(item) : typeof item !== 'object') continue;
    path.push(many ? Number(name) : name);
    levelled(item, path);
    path.pop();
  }
}

/** Whether a value is a text, which half of a surrogate pair is not: no other language can read it. */
function isText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (wellFormed(value)) return true;
  throw malformed([]);
}

/** Matches half of a surrogate pair alone. */
const HALF: RegExp = /\p{Surrogate}/u;

function wellFormed(text: string & { readonly isWellFormed?: () => boolean }): boolean {
  return text.isWellFormed === undefined ? !HALF.test(text) : text.isWellFormed();
}

function malformed(path: readonly (string | number)[]): ContractError {
  return new ContractError([{ path: [...path], message: 'has half of a surrogate pair, which is no text', keyword: 'surrogate' }]);
}

/** The issues of a value that has a malformed text somewhere. */
function located(value: unknown, error: ContractError): readonly Issue[] {
  try {
    levelled(value, []);
  } catch (found) {
    if (found instanceof ContractError) return found.issues;
    throw found;
  }
  return error.issues;
}

/** Whether somebody gave all objects a property, so that reading one does not tell whether it is there. */
function polluted(): boolean {
  for (const _ in Object.prototype) return true;
  return false;
}

/** A copy whose objects inherit nothing. */
function isolate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(isolate);
  if (!isObject(value)) return value;
  const copy = Object.create(null) as Draft;
  for (const name of Object.keys(value)) copy[name] = isolate(value[name]);
  return copy;
}

interface Fields {
  readonly [name: string]: unknown;
}

interface Draft {
  [name: string]: unknown;
}

/** An object as JSON has them: not a list, a Date, or an instance of a class. */
function isObject(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || isForeign(prototype);
}

/** The prototype of plain objects of another realm (a frame, a test runner). */
function isForeign(prototype: unknown): boolean {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf') &&
    !Array.isArray(prototype)
  );
}

/** A property of the object itself, for names that every object inherits. */
function own(value: Fields, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Sets a property, whatever its name. */
function put(target: Draft, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[name] = value;
  }
}

/** Properties whose own name is taken by a renamed one travel under this key. */
const HIDDEN: unique symbol = /*#__PURE__*/ Symbol.for('type-contracts.hidden') as never;

type Convert = (value: unknown) => unknown;

function keep(value: unknown): unknown {
  return value;
}

/** An object without the properties that are not there. */
function defined(target: Draft): Draft {
  for (const name in target) if (target[name] === undefined) return stripped(target);
  return target;
}

function stripped(target: Draft): Draft {
  const result: Draft = {};
  for (const name of Object.keys(target)) if (target[name] !== undefined) put(result, name, target[name]);
  return result;
}

/** An object of the program, with the properties of the document beside the known ones. */
function opened(value: Fields, known: Draft, names: readonly string[], convert: Convert): Draft {
  const target = defined(known);
  if (Object.keys(value).length > Object.keys(target).length) extrasTo(value, target, names, Object.keys(known), convert);
  return target;
}

/** Properties and their columns, from their text. */
const PAIRS: Map<string, readonly (readonly [string, string])[]> = /*#__PURE__*/ new Map();

/**
 * The document of an object: `text` has its properties and their columns, `changed` the conversions of some. Properties
 * beside these stay as they are where there is no `rest`, for the check to refuse them.
 */
function documented(value: unknown, text: string, changed: { readonly [name: string]: Convert }, rest?: Convert): unknown {
  if (!isObject(value)) return value;
  let pairs = PAIRS.get(text);
  if (pairs === undefined) {
    pairs = Object.entries(JSON.parse(text) as { readonly [name: string]: string });
    PAIRS.set(text, pairs);
  }
  const target: Draft = {};
  let count = 0;
  for (const [name, column] of pairs) {
    const item = own(value, name);
    if (item === undefined) continue;
    count++;
    put(target, column, item !== null && Object.hasOwn(changed, name) ? (changed[name] ?? keep)(item) : item);
  }
  if (Object.keys(value).length > count || (rest !== undefined && HIDDEN in value)) {
    extrasFrom(value, target, pairs.map((pair) => pair[1]), pairs.map((pair) => pair[0]), rest ?? keep);
  }
  return target;
}

/** An option of a union: whether a document of the wire is one, how it is converted, the names by which it is known. */
type Option = readonly [(wire: unknown) => boolean, Convert, readonly string[]];

/** Converts a document by the option that it fits; among several by the one that knows most of its names. */
function choose(value: unknown, options: readonly Option[]): unknown {
  let best: Convert | undefined;
  let most = -1;
  for (const [fits, convert, names] of options) {
    const known = countKnown(value, names);
    if (known > most && fits(value)) {
      best = convert;
      most = known;
    }
  }
  return best === undefined ? value : best(value);
}

/** The way back: the option whose document fits; among several the one that knows most names of the object. */
function unchoose(value: unknown, options: readonly Option[]): unknown {
  let best: unknown = value;
  let most = -1;
  for (const [fits, convert, names] of options) {
    const known = countKnown(value, names);
    if (known <= most) continue;
    const [wire] = outcome(convert, value);
    if (wire !== undefined && fits(wire)) {
      best = wire;
      most = known;
    }
  }
  return best;
}

function outcome(convert: Convert, value: unknown): readonly [unknown, ContractError | undefined] {
  try {
    return [convert(value), undefined];
  } catch (error) {
    if (error instanceof ContractError) return [undefined, error];
    throw error;
  }
}

function countKnown(value: unknown, names: readonly string[]): number {
  if (!isObject(value)) return 0;
  let count = 0;
  for (const name of names) if (Object.hasOwn(value, name)) count++;
  return count;
}

/** Brings properties beside the known ones into the program. */
function extrasTo(value: Fields, target: Draft, wire: readonly string[], code: readonly string[], convert: Convert): void {
  let hidden: Draft | undefined;
  for (const name of Object.keys(value)) {
    if (wire.includes(name)) continue;
    if (code.includes(name)) {
      hidden ??= {};
      put(hidden, name, convert(value[name]));
    } else {
      put(target, name, convert(value[name]));
    }
  }
  if (hidden !== undefined) (target as { [HIDDEN]?: Draft })[HIDDEN] = hidden;
}

/** Brings properties beside the known ones to the wire; a wire name is no name of the program. */
function extrasFrom(value: Fields, target: Draft, wire: readonly string[], code: readonly string[], convert: Convert): void {
  for (const name of Object.keys(value)) {
    if (code.includes(name)) continue;
    if (wire.includes(name)) {
      throw new ContractError([{ path: [name], message: 'is a name of the wire, not of the program', keyword: 'name' }]);
    }
    put(target, name, convert(value[name]));
  }
  const hidden = (value as { readonly [HIDDEN]?: Draft })[HIDDEN];
  if (hidden === undefined) return;
  for (const name of Object.keys(hidden)) put(target, name, convert(hidden[name]));
}

/** How a moment was written, where writing it anew would not give the same text. */
const WRITTEN: WeakMap<object, readonly [string, number | string]> = /*#__PURE__*/ new WeakMap();

/** The Date of an RFC 3339 text. What a Date cannot hold is remembered beside it. */
function toDate(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const size = value.length;
  if (
    value.charCodeAt(size - 1) === 90 && value.charCodeAt(10) === 84 && value.charCodeAt(17) !== 54 &&
    (size === 20 || (size > 21 && size < 25 && value.charCodeAt(size - 2) !== 48))
  ) {
    return new Date(value);
  }
  const leap = value.charCodeAt(17) === 54;
  const plain = (leap ? `${value.slice(0, 17)}59${value.slice(19)}` : value).toUpperCase();
  const date = new Date(plain.replace(/(\.\d{3})\d+/, '$1').replace(' ', 'T'));
  if (leap) date.setTime(date.getTime() + 1000);
  if (written(date) !== value) WRITTEN.set(date, [value, date.getTime()]);
  return date;
}

/** The text of a Date. Anything else becomes an invalid Date, which every check refuses in its place. */
function fromDate(value: unknown): unknown {
  if (!(value instanceof Date)) return new Date(Number.NaN);
  const known = WRITTEN.get(value);
  if (known !== undefined && known[1] === value.getTime()) return known[0];
  return Number.isNaN(value.getTime()) ? value : written(value);
}

/** The canonical text of a moment: UTC, no more digits than needed. */
function written(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/\.?0+Z$/, 'Z');
}

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

function isDate(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return text.length === 10 && isDateAt(text);
}

/** Whether a text begins with a day of the calendar. */
function isDateAt(text: string): boolean {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  if (day <= 28) return true;
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

function isDateTime(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const separator = text.charCodeAt(10);
  return (separator === 84 || separator === 116) && isDateAt(text) && isTimeAt(text, 11);
}

/** The number that some digits of a text write; below zero where they are no digits. */
function digits(text: string, from: number, count: number): number {
  let result = 0;
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    result = result * 10 + digit;
  }
  return result;
}

/** A mailbox as SMTP has it: no name before the address, no angle brackets around it. */
function isEmail(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1 || local.length > 64 || local.includes(' <')) return false;
  if (!/^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*")$/.test(local)) return false;
  if (!domain.startsWith('[')) return isHostname(domain);
  const inner = domain.endsWith(']') ? domain.slice(1, -1) : '';
  return inner.startsWith('IPv6:') ? isIpv6(inner.slice(5)) : isIpv4(inner);
}

function isHostname(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return text.length < 254 && text.split('.').every(isLabel);
}

/** A label of a host name; two hyphens in its third and fourth place announce an encoded name. */
function isLabel(label: string): boolean {
  if (!/^[\da-z](?:[\da-z-]{0,61}[\da-z])?$/i.test(label)) return false;
  if (label.slice(2, 4) !== '--') return true;
  return label.startsWith('xn') && isUnicodeLabel(decodedLabel(label.slice(4)));
}

/** The code points that Punycode (RFC 3492) writes; nothing where the text is no Punycode. */
function decodedLabel(text: string): number[] {
  const hyphen = text.lastIndexOf('-');
  const output = Array.from(text.slice(0, Math.max(hyphen, 0)), (one) => one.charCodeAt(0));
  let [code, index, bias, at] = [128, 0, 72, hyphen > 0 ? hyphen + 1 : 0];
  if (at >= text.length) return [];
  while (at < text.length) {
    const before = index;
    for (let weight = 1, base = 36; ; base += 36) {
      const digit = Number.parseInt(text.charAt(at++) || '!', 36);
      if (Number.isNaN(digit)) return [];
      const value = digit > 9 ? digit - 10 : digit + 26;
      index += value * weight;
      const threshold = Math.min(Math.max(base - bias, 1), 26);
      if (value < threshold) break;
      weight *= 36 - threshold;
      if (index > 0x7fffffff) return [];
    }
    const count = output.length + 1;
    let delta = Math.floor((index - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / count);
    let base = 0;
    for (; delta > 455; base += 36) delta = Math.floor(delta / 35);
    bias = base + Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return [];
    output.splice(index++, 0, code);
  }
  return output;
}

/** What RFC 5892 asks of a decoded label: letters, marks and digits, and signs only where they belong. */
function isUnicodeLabel(codes: readonly number[]): boolean {
  if (codes.length === 0) return false;
  const text = String.fromCodePoint(...codes);
  if (/^\p{M}/u.test(text)) return false;
  if (!/^[\0-\x7f\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{Mn}\p{Mc}\p{Nd}\u200c\u200d\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u3007\u30fb]+$/u.test(text)) return false;
  if (/[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/.test(text)) return false;
  if (/(?<!l)\u00b7|\u00b7(?!l)|\u0375(?![\u0370-\u03ff])|(?<![\u0590-\u05ff])[\u05f3\u05f4]/.test(text)) return false;
  if (/\u30fb/.test(text) && !/[\u3040-\u309f\u30a0-\u30fa\u30fc-\u30ff\u4e00-\u9fff]/.test(text)) return false;
  if (JOINED.test(text)) return false;
  return !(/[\u0660-\u0669]/.test(text) && /[\u06f0-\u06f9]/.test(text));
}

/** A zero width joiner that does not follow a virama. */
const JOINED: RegExp =
  /(?<![\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u0e3a\u0f84\u1039\u1714\u1734\u17d2\u1a60\u1b44\u1baa\u1bf2\u1bf3\u2d7f\ua806\ua8c4\ua953\uabed\u{10a3f}\u{11046}\u{1107f}\u{110b9}\u{11133}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}])\u200d/u;

function isIpv4(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|$)){4}$/.test(text);
}

function isIpv6(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let count = 0;
  for (const [at, half] of halves.entries()) {
    if (half === '' && halves.length === 2) continue;
    const groups = half.split(':');
    for (const [index, group] of groups.entries()) {
      const isLast = at === halves.length - 1 && index === groups.length - 1;
      if (/^[\da-f]{1,4}$/i.test(group)) count++;
      else if (isLast && isIpv4(group)) count += 2;
      else return false;
    }
  }
  return halves.length === 2 ? count < 8 : count === 8;
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

function isUuid(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return text.length === 36 && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
}

/** The length of a text in code points. */
function chars(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      count--;
      at++;
    }
  }
  return count;
}

/** Whether a value is a text of so many code points. */
function sized(value: unknown, least: number, most: number): boolean {
  if (!isText(value)) return false;
  const size = value.length;
  if (size < least || size > 2 * most) return false;
  if (size <= most && (least < 2 || size >= 2 * least)) return true;
  const count = chars(value);
  return count >= least && count <= most;
}

/** Whether a value is a whole number within bounds. */
function integer(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** Whether a value is a number within bounds. */
function finite(value: unknown, least: number, most: number): boolean {
  return Number.isFinite(value) && (value as number) >= least && (value as number) <= most;
}

/** Whether a value is one of some others that are neither lists nor objects. */
function among(value: unknown, values: readonly unknown[]): boolean {
  return values.includes(value);
}

/** How many of some properties are there. */
function present(...items: readonly unknown[]): number {
  let count = 0;
  for (const item of items) if (item !== undefined) count++;
  return count;
}

/** Equality of JSON values: 1 is 1.0 and not true, members in any order. */
function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    for (let at = 0; at < left.length; at++) if (!equal(left[at], right[at])) return false;
    return true;
  }
  if (!isObject(left) || !isObject(right) || Array.isArray(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  for (const name of names) if (!Object.hasOwn(right, name) || !equal(left[name], right[name])) return false;
  return true;
}

/** Whether no two items are equal; near-linear also for lists of objects. */
function unique(items: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  const texts = new Set<string>();
  for (const item of items) {
    if (typeof item === 'object' && item !== null) texts.add(canonical(item));
    else seen.add(item);
  }
  return seen.size + texts.size === items.length;
}

/** A text that is the same for equal JSON values. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return value === 0 ? '0' : String(JSON.stringify(value));
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** Whether a number is a whole multiple of another, in decimals as both are written. */
function multiple(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  const [whole, exponent] = meant(value);
  const [part, power] = meant(divisor);
  const least = Math.min(exponent, power);
  return (whole * 10n ** BigInt(exponent - least)) % (part * 10n ** BigInt(power - least)) === 0n;
}

/** As `decimal`; a whole number up to 21 digits is meant as it is: the shortest text of one beyond 2^53 is another one. */
function meant(value: number): readonly [bigint, number] {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? [BigInt(value), 0] : decimal(value);
}

/** A number as digits and a power of ten. */
function decimal(value: number): [bigint, number] {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}
