// typescript/kitesforu/codecs.ts
/*
 * Codecs of the contracts of `kitesforu`: is, parse, safeParse, serialize; each is a Standard Schema.
 *
 * Generated from the canonical JSON Schemas in contracts/kitesforu/ by `type-contracts generate`;
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

export const AlertSeverityCodec: Codec<T.AlertSeverity, T.AlertSeverity> = /*#__PURE__*/ codec(isAlertSeverity, rulesAlertSeverity);

export const AlertTypeCodec: Codec<T.AlertType, T.AlertType> = /*#__PURE__*/ codec(isAlertType, rulesAlertType);

export const AudioUrlCodec: Codec<T.AudioUrl, T.AudioUrl> = /*#__PURE__*/ codec(isAudioUrl, rulesAudioUrl);

export const ClerkUserIdCodec: Codec<T.ClerkUserId, T.ClerkUserId> = /*#__PURE__*/ codec(isClerkUserId, rulesClerkUserId);

export const CourseCodec: Codec<T.Course, T.CourseWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isCourse), rulesCourse, toCourse, fromCourse);

export const CourseInitiateCodec: Codec<T.CourseInitiate, T.CourseInitiateWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isCourseInitiate), rulesCourseInitiate, toCourseInitiate, fromCourseInitiate);

export const CourseMessageCodec: Codec<T.CourseMessage, T.CourseMessageWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isCourseMessage), rulesCourseMessage, toCourseMessage, fromCourseMessage);

export const CourseOrchestrateCodec: Codec<T.CourseOrchestrate, T.CourseOrchestrateWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isCourseOrchestrate), rulesCourseOrchestrate, toCourseOrchestrate, fromCourseOrchestrate);

export const CoursePlannerCodec: Codec<T.CoursePlanner, T.CoursePlannerWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isCoursePlanner), rulesCoursePlanner, toCoursePlanner, fromCoursePlanner);

export const CourseStatusCodec: Codec<T.CourseStatus, T.CourseStatus> = /*#__PURE__*/ codec(isCourseStatus, rulesCourseStatus);

export const CourseSyllabusCodec: Codec<T.CourseSyllabus, T.CourseSyllabusWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isCourseSyllabus), rulesCourseSyllabus, toCourseSyllabus, fromCourseSyllabus);

export const CourseTypeCodec: Codec<T.CourseType, T.CourseType> = /*#__PURE__*/ codec(isCourseType, rulesCourseType);

export const CreditTransactionCodec: Codec<T.CreditTransaction, T.CreditTransactionWire> = /*#__PURE__*/ codec(isCreditTransaction, rulesCreditTransaction, toCreditTransaction, fromCreditTransaction);

export const EpisodeStatusCodec: Codec<T.EpisodeStatus, T.EpisodeStatus> = /*#__PURE__*/ codec(isEpisodeStatus, rulesEpisodeStatus);

export const HealthStatusCodec: Codec<T.HealthStatus, T.HealthStatus> = /*#__PURE__*/ codec(isHealthStatus, rulesHealthStatus);

export const JobStageCodec: Codec<T.JobStage, T.JobStage> = /*#__PURE__*/ codec(isJobStage, rulesJobStage);

export const JobStatusCodec: Codec<T.JobStatus, T.JobStatus> = /*#__PURE__*/ codec(isJobStatus, rulesJobStatus);

export const ModelProviderHealthCodec: Codec<T.ModelProviderHealth, T.ModelProviderHealthWire> = /*#__PURE__*/ codec(isModelProviderHealth, rulesModelProviderHealth, toModelProviderHealth, fromModelProviderHealth);

export const ModelQuotaCodec: Codec<T.ModelQuota, T.ModelQuotaWire> = /*#__PURE__*/ codec(isModelQuota, rulesModelQuota, toModelQuota, fromModelQuota);

export const ModelRouterAlertCodec: Codec<T.ModelRouterAlert, T.ModelRouterAlertWire> = /*#__PURE__*/ codec(isModelRouterAlert, rulesModelRouterAlert, toModelRouterAlert, fromModelRouterAlert);

export const PipelineConfigCodec: Codec<T.PipelineConfig, T.PipelineConfig> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isPipelineConfig), rulesPipelineConfig);

export const PodcastJobCodec: Codec<T.PodcastJob, T.PodcastJobWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isPodcastJob), rulesPodcastJob, toPodcastJob, fromPodcastJob);

export const PodcastMessageCodec: Codec<T.PodcastMessage, T.PodcastMessageWire> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isPodcastMessage), rulesPodcastMessage, toPodcastMessage, fromPodcastMessage);

export const RoutingDecisionCodec: Codec<T.RoutingDecision, T.RoutingDecisionWire> = /*#__PURE__*/ codec(isRoutingDecision, rulesRoutingDecision, toRoutingDecision, fromRoutingDecision);

export const ServiceCodec: Codec<T.Service, T.Service> = /*#__PURE__*/ codec(isService, rulesService);

export const StageStatusCodec: Codec<T.StageStatus, T.StageStatus> = /*#__PURE__*/ codec(isStageStatus, rulesStageStatus);

export const SubscriptionCodec: Codec<T.Subscription, T.Subscription> = /*#__PURE__*/ codec(/*#__PURE__*/ shallow(isSubscription), rulesSubscription);

export const SubscriptionTierCodec: Codec<T.SubscriptionTier, T.SubscriptionTier> = /*#__PURE__*/ codec(isSubscriptionTier, rulesSubscriptionTier);

export const SupportedLanguageCodec: Codec<T.SupportedLanguage, T.SupportedLanguage> = /*#__PURE__*/ codec(isSupportedLanguage, rulesSupportedLanguage);

export const TaskTypeCodec: Codec<T.TaskType, T.TaskType> = /*#__PURE__*/ codec(isTaskType, rulesTaskType);

export const TransactionTypeCodec: Codec<T.TransactionType, T.TransactionType> = /*#__PURE__*/ codec(isTransactionType, rulesTransactionType);

export const UserCodec: Codec<T.User, T.UserWire> = /*#__PURE__*/ codec(isUser, rulesUser, toUser, fromUser, upgradeUser);

export const UserRoleCodec: Codec<T.UserRole, T.UserRole> = /*#__PURE__*/ codec(isUserRole, rulesUserRole);

/** Every codec, by the name of its contract. */
export const CONTRACTS: {
  readonly alert_severity: typeof AlertSeverityCodec;
  readonly alert_type: typeof AlertTypeCodec;
  readonly audio_url: typeof AudioUrlCodec;
  readonly clerk_user_id: typeof ClerkUserIdCodec;
  readonly course: typeof CourseCodec;
  readonly course_initiate: typeof CourseInitiateCodec;
  readonly course_message: typeof CourseMessageCodec;
  readonly course_orchestrate: typeof CourseOrchestrateCodec;
  readonly course_planner: typeof CoursePlannerCodec;
  readonly course_status: typeof CourseStatusCodec;
  readonly course_syllabus: typeof CourseSyllabusCodec;
  readonly course_type: typeof CourseTypeCodec;
  readonly credit_transaction: typeof CreditTransactionCodec;
  readonly episode_status: typeof EpisodeStatusCodec;
  readonly health_status: typeof HealthStatusCodec;
  readonly job_stage: typeof JobStageCodec;
  readonly job_status: typeof JobStatusCodec;
  readonly model_provider_health: typeof ModelProviderHealthCodec;
  readonly model_quota: typeof ModelQuotaCodec;
  readonly model_router_alert: typeof ModelRouterAlertCodec;
  readonly pipeline_config: typeof PipelineConfigCodec;
  readonly podcast_job: typeof PodcastJobCodec;
  readonly podcast_message: typeof PodcastMessageCodec;
  readonly routing_decision: typeof RoutingDecisionCodec;
  readonly service: typeof ServiceCodec;
  readonly stage_status: typeof StageStatusCodec;
  readonly subscription: typeof SubscriptionCodec;
  readonly subscription_tier: typeof SubscriptionTierCodec;
  readonly supported_language: typeof SupportedLanguageCodec;
  readonly task_type: typeof TaskTypeCodec;
  readonly transaction_type: typeof TransactionTypeCodec;
  readonly user: typeof UserCodec;
  readonly user_role: typeof UserRoleCodec;
} = {
  alert_severity: AlertSeverityCodec,
  alert_type: AlertTypeCodec,
  audio_url: AudioUrlCodec,
  clerk_user_id: ClerkUserIdCodec,
  course: CourseCodec,
  course_initiate: CourseInitiateCodec,
  course_message: CourseMessageCodec,
  course_orchestrate: CourseOrchestrateCodec,
  course_planner: CoursePlannerCodec,
  course_status: CourseStatusCodec,
  course_syllabus: CourseSyllabusCodec,
  course_type: CourseTypeCodec,
  credit_transaction: CreditTransactionCodec,
  episode_status: EpisodeStatusCodec,
  health_status: HealthStatusCodec,
  job_stage: JobStageCodec,
  job_status: JobStatusCodec,
  model_provider_health: ModelProviderHealthCodec,
  model_quota: ModelQuotaCodec,
  model_router_alert: ModelRouterAlertCodec,
  pipeline_config: PipelineConfigCodec,
  podcast_job: PodcastJobCodec,
  podcast_message: PodcastMessageCodec,
  routing_decision: RoutingDecisionCodec,
  service: ServiceCodec,
  stage_status: StageStatusCodec,
  subscription: SubscriptionCodec,
  subscription_tier: SubscriptionTierCodec,
  supported_language: SupportedLanguageCodec,
  task_type: TaskTypeCodec,
  transaction_type: TransactionTypeCodec,
  user: UserCodec,
  user_role: UserRoleCodec,
};

// === How each contract is judged and converted ===

// === AlertSeverity ===
// Uses among.

function isAlertSeverity(value: unknown): boolean {
  return among(value, ['info', 'warning', 'critical']);
}

function rulesAlertSeverity(): Table {
  return ['{"type":["string"],"enum":["info","warning","critical"]}', []];
}

// === AlertType ===
// Uses among.

function isAlertType(value: unknown): boolean {
  return among(value, ['provider_down', 'high_error_rate', 'high_latency', 'quota_near_limit', 'quota_exhausted', 'no_route']);
}

function rulesAlertType(): Table {
  return ['{"type":["string"],"enum":["provider_down","high_error_rate","high_latency","quota_near_limit","quota_exhausted","no_route"]}', []];
}

// === AudioUrl ===
// Uses isText, isUri.

const patternAudioUrl_: RegExp = /*#__PURE__*/ new RegExp('^(gs|https)://', 'u');

function isAudioUrl(value: unknown): boolean {
  return isText(value) && patternAudioUrl_.test(value) && isUri(value);
}

function rulesAudioUrl(): Table {
  return ['{"type":["string"],"pattern":"^(gs|https)://","format":["uri",0]}', [isUri]];
}

// === ClerkUserId ===
// Uses isText.

const patternClerkUserId_: RegExp = /*#__PURE__*/ new RegExp('^user_', 'u');

function isClerkUserId(value: unknown): boolean {
  return isText(value) && patternClerkUserId_.test(value);
}

function rulesClerkUserId(): Table {
  return ['{"type":["string"],"pattern":"^user_"}', []];
}

// === Course ===
// Uses Draft, defined, documented, fromDate, integer, isDateTime, isObject, isText, list, present, sized, toDate.

function fromCourse(value: unknown): unknown {
  return documented(value, '{"userId":"user_id","title":"title","courseType":"course_type","status":"status","syllabus":"syllabus","interviewPrepContext":"interview_prep_context","episodes":"episodes","createdAt":"created_at","updatedAt":"updated_at"}', { episodes: (value: unknown) => list(value, fromCourseEpisode), createdAt: fromDate, updatedAt: fromDate });
}

function isCourse_Then(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!((value['interview_prep_context'] === undefined ? !Object.hasOwn(value, 'interview_prep_context') : value['interview_prep_context'] === null))) return false;
  return true;
}

function isCourse_If(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!(value['course_type'] === 'standard')) return false;
  return true;
}

function isCourse_Episodes(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 99) return false;
  for (const item of value as readonly unknown[]) if (!isCourseEpisode(item)) return false;
  return true;
}

function isCourse_(value: unknown): boolean {
  return isObject(value) &&
    sized(value['title'], 1, 200) &&
    (value['syllabus'] === undefined || (value['syllabus'] === null || isObject(value['syllabus']))) &&
    (value['interview_prep_context'] === undefined || (value['interview_prep_context'] === null || isObject(value['interview_prep_context']))) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    (value['updated_at'] === undefined || isText(value['updated_at']) && isDateTime(value['updated_at'])) &&
    value['user_id'] !== undefined &&
    isClerkUserId(value['user_id']) &&
    value['course_type'] !== undefined &&
    isCourseType(value['course_type']) &&
    value['status'] !== undefined &&
    isCourseStatus(value['status']) &&
    isCourse_Episodes(value['episodes']) &&
    Object.keys(value).length === 6 + present(value['syllabus'], value['interview_prep_context'], value['updated_at']);
}

function isCourse(value: unknown): boolean {
  return (isCourse_If(value) ? isCourse_Then(value) : true) && isCourse_(value);
}

function rulesCourse(): Table {
  return ['{"type":["object"],"required":["user_id","title","course_type","status","episodes","created_at"],"properties":{"user_id":{"$ref":[0]},"title":{"type":["string"],"minLength":1,"maxLength":200},"course_type":{"$ref":[1]},"status":{"$ref":[2]},"syllabus":{"type":["null","object"]},"interview_prep_context":{"type":["null","object"]},"episodes":{"type":["array"],"maxItems":99,"items":[{"$ref":[3]},0]},"created_at":{"type":["string"],"format":["date-time",4]},"updated_at":{"type":["string"],"format":["date-time",4]}},"additionalProperties":[false,["course_type","created_at","episodes","interview_prep_context","status","syllabus","title","updated_at","user_id"],[]],"if":[{"required":["course_type"],"properties":{"course_type":{"const":"standard"}}},{"properties":{"interview_prep_context":{"type":["null"]}}},true]}', [rulesClerkUserId, rulesCourseType, rulesCourseStatus, rulesCourseEpisode, isDateTime]];
}

function toCourse(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    userId: value['user_id'],
    title: value['title'],
    courseType: value['course_type'],
    status: value['status'],
    syllabus: value['syllabus'],
    interviewPrepContext: value['interview_prep_context'],
    episodes: list(value['episodes'], toCourseEpisode),
    createdAt: toDate(value['created_at']),
    updatedAt: toDate(value['updated_at']),
  });
}

function fromCourseEpisode(value: unknown): unknown {
  return documented(value, '{"episodeId":"episode_id","title":"title","status":"status","audioUrl":"audio_url","durationSeconds":"duration_seconds"}', {});
}

function isCourseEpisode(value: unknown): boolean {
  return isObject(value) &&
    isText(value['episode_id']) &&
    isText(value['title']) &&
    (value['duration_seconds'] === undefined || (value['duration_seconds'] === null || integer(value['duration_seconds'], 0, 9007199254740991))) &&
    value['status'] !== undefined &&
    isEpisodeStatus(value['status']) &&
    (value['audio_url'] === undefined || (isAudioUrl(value['audio_url']) || value['audio_url'] === null)) &&
    Object.keys(value).length === 3 + present(value['duration_seconds'], value['audio_url']);
}

function rulesCourseEpisode(): Table {
  return ['{"type":["object"],"required":["episode_id","title","status"],"properties":{"episode_id":{"type":["string"]},"title":{"type":["string"]},"status":{"$ref":[0]},"audio_url":{"anyOf":[{"$ref":[1]},{"type":["null"]}]},"duration_seconds":{"type":["null","integer"],"minimum":0,"maximum":9007199254740991}},"additionalProperties":[false,["audio_url","duration_seconds","episode_id","status","title"],[]]}', [rulesEpisodeStatus, rulesAudioUrl]];
}

function toCourseEpisode(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    episodeId: value['episode_id'],
    title: value['title'],
    status: value['status'],
    audioUrl: value['audio_url'],
    durationSeconds: value['duration_seconds'],
  });
}

// === CourseInitiate ===
// Uses Draft, defined, documented, isObject, present, sized.

function fromCourseInitiate(value: unknown): unknown {
  return documented(value, '{"topic":"topic","courseId":"course_id","userId":"user_id","config":"config","metadata":"metadata"}', {});
}

function isCourseInitiate(value: unknown): boolean {
  return isObject(value) &&
    value['topic'] === 'course-initiate' &&
    sized(value['course_id'], 1, Infinity) &&
    (value['config'] === undefined || isObject(value['config'])) &&
    (value['metadata'] === undefined || isObject(value['metadata'])) &&
    value['user_id'] !== undefined &&
    isClerkUserId(value['user_id']) &&
    Object.keys(value).length === 3 + present(value['config'], value['metadata']);
}

function rulesCourseInitiate(): Table {
  return ['{"type":["object"],"required":["topic","course_id","user_id"],"properties":{"topic":{"const":"course-initiate"},"course_id":{"type":["string"],"minLength":1},"user_id":{"$ref":[0]},"config":{"type":["object"]},"metadata":{"type":["object"]}},"additionalProperties":[false,["config","course_id","metadata","topic","user_id"],[]]}', [rulesClerkUserId]];
}

function toCourseInitiate(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    topic: value['topic'],
    courseId: value['course_id'],
    userId: value['user_id'],
    config: value['config'],
    metadata: value['metadata'],
  });
}

function fitsCourseInitiate(value: unknown): boolean {
  return isObject(value) && isCourseInitiate(value);
}

// === CourseMessage ===
// Uses choose, unchoose.
// Asks other contracts for fitsCourseInitiate, fitsCourseOrchestrate, fitsCoursePlanner, fitsCourseSyllabus.

function fromCourseMessage(value: unknown): unknown {
  return ((value: unknown) => unchoose(value, [[fitsCourseInitiate, fromCourseInitiate, ['topic', 'courseId', 'userId', 'config', 'metadata']], [fitsCourseSyllabus, fromCourseSyllabus, ['topic', 'courseId', 'userId', 'config', 'metadata']], [fitsCourseOrchestrate, fromCourseOrchestrate, ['topic', 'courseId', 'userId', 'config', 'metadata']], [fitsCoursePlanner, fromCoursePlanner, ['topic', 'courseId', 'userId', 'config', 'metadata']]]))(value);
}

function isCourseMessage(value: unknown): boolean {
  return Number(isCourseInitiate(value)) + Number(isCourseSyllabus(value)) + Number(isCourseOrchestrate(value)) + Number(isCoursePlanner(value)) === 1;
}

function rulesCourseMessage(): Table {
  return ['{"oneOf":[{"$ref":[0]},{"$ref":[1]},{"$ref":[2]},{"$ref":[3]}]}', [rulesCourseInitiate, rulesCourseSyllabus, rulesCourseOrchestrate, rulesCoursePlanner]];
}

function toCourseMessage(value: unknown): unknown {
  return ((value: unknown) => choose(value, [[fitsCourseInitiate, toCourseInitiate, ['topic', 'course_id', 'user_id', 'config', 'metadata']], [fitsCourseSyllabus, toCourseSyllabus, ['topic', 'course_id', 'user_id', 'config', 'metadata']], [fitsCourseOrchestrate, toCourseOrchestrate, ['topic', 'course_id', 'user_id', 'config', 'metadata']], [fitsCoursePlanner, toCoursePlanner, ['topic', 'course_id', 'user_id', 'config', 'metadata']]]))(value);
}

// === CourseOrchestrate ===
// Uses Draft, defined, documented, isObject, present, sized.

function fromCourseOrchestrate(value: unknown): unknown {
  return documented(value, '{"topic":"topic","courseId":"course_id","userId":"user_id","config":"config","metadata":"metadata"}', {});
}

function isCourseOrchestrate(value: unknown): boolean {
  return isObject(value) &&
    value['topic'] === 'course-orchestrate' &&
    sized(value['course_id'], 1, Infinity) &&
    (value['config'] === undefined || isObject(value['config'])) &&
    (value['metadata'] === undefined || isObject(value['metadata'])) &&
    value['user_id'] !== undefined &&
    isClerkUserId(value['user_id']) &&
    Object.keys(value).length === 3 + present(value['config'], value['metadata']);
}

function rulesCourseOrchestrate(): Table {
  return ['{"type":["object"],"required":["topic","course_id","user_id"],"properties":{"topic":{"const":"course-orchestrate"},"course_id":{"type":["string"],"minLength":1},"user_id":{"$ref":[0]},"config":{"type":["object"]},"metadata":{"type":["object"]}},"additionalProperties":[false,["config","course_id","metadata","topic","user_id"],[]]}', [rulesClerkUserId]];
}

function toCourseOrchestrate(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    topic: value['topic'],
    courseId: value['course_id'],
    userId: value['user_id'],
    config: value['config'],
    metadata: value['metadata'],
  });
}

function fitsCourseOrchestrate(value: unknown): boolean {
  return isObject(value) && isCourseOrchestrate(value);
}

// === CoursePlanner ===
// Uses Draft, defined, documented, isObject, present, sized.

function fromCoursePlanner(value: unknown): unknown {
  return documented(value, '{"topic":"topic","courseId":"course_id","userId":"user_id","config":"config","metadata":"metadata"}', {});
}

function isCoursePlanner(value: unknown): boolean {
  return isObject(value) &&
    value['topic'] === 'course-planner' &&
    sized(value['course_id'], 1, Infinity) &&
    (value['config'] === undefined || isObject(value['config'])) &&
    (value['metadata'] === undefined || isObject(value['metadata'])) &&
    value['user_id'] !== undefined &&
    isClerkUserId(value['user_id']) &&
    Object.keys(value).length === 3 + present(value['config'], value['metadata']);
}

function rulesCoursePlanner(): Table {
  return ['{"type":["object"],"required":["topic","course_id","user_id"],"properties":{"topic":{"const":"course-planner"},"course_id":{"type":["string"],"minLength":1},"user_id":{"$ref":[0]},"config":{"type":["object"]},"metadata":{"type":["object"]}},"additionalProperties":[false,["config","course_id","metadata","topic","user_id"],[]]}', [rulesClerkUserId]];
}

function toCoursePlanner(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    topic: value['topic'],
    courseId: value['course_id'],
    userId: value['user_id'],
    config: value['config'],
    metadata: value['metadata'],
  });
}

function fitsCoursePlanner(value: unknown): boolean {
  return isObject(value) && isCoursePlanner(value);
}

// === CourseStatus ===
// Uses among.

function isCourseStatus(value: unknown): boolean {
  return among(value, ['created', 'generating', 'ready', 'failed']);
}

function rulesCourseStatus(): Table {
  return ['{"type":["string"],"enum":["created","generating","ready","failed"]}', []];
}

// === CourseSyllabus ===
// Uses Draft, defined, documented, isObject, present, sized.

function fromCourseSyllabus(value: unknown): unknown {
  return documented(value, '{"topic":"topic","courseId":"course_id","userId":"user_id","config":"config","metadata":"metadata"}', {});
}

function isCourseSyllabus(value: unknown): boolean {
  return isObject(value) &&
    value['topic'] === 'course-syllabus' &&
    sized(value['course_id'], 1, Infinity) &&
    (value['config'] === undefined || isObject(value['config'])) &&
    (value['metadata'] === undefined || isObject(value['metadata'])) &&
    value['user_id'] !== undefined &&
    isClerkUserId(value['user_id']) &&
    Object.keys(value).length === 3 + present(value['config'], value['metadata']);
}

function rulesCourseSyllabus(): Table {
  return ['{"type":["object"],"required":["topic","course_id","user_id"],"properties":{"topic":{"const":"course-syllabus"},"course_id":{"type":["string"],"minLength":1},"user_id":{"$ref":[0]},"config":{"type":["object"]},"metadata":{"type":["object"]}},"additionalProperties":[false,["config","course_id","metadata","topic","user_id"],[]]}', [rulesClerkUserId]];
}

function toCourseSyllabus(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    topic: value['topic'],
    courseId: value['course_id'],
    userId: value['user_id'],
    config: value['config'],
    metadata: value['metadata'],
  });
}

function fitsCourseSyllabus(value: unknown): boolean {
  return isObject(value) && isCourseSyllabus(value);
}

// === CourseType ===
// Uses among.

function isCourseType(value: unknown): boolean {
  return among(value, ['standard', 'interview_prep']);
}

function rulesCourseType(): Table {
  return ['{"type":["string"],"enum":["standard","interview_prep"]}', []];
}

// === CreditTransaction ===
// Uses Draft, defined, documented, finite, fromDate, integer, isDateTime, isObject, isText, isUuid, present, toDate.

function fromCreditTransaction(value: unknown): unknown {
  return documented(value, '{"transactionId":"transaction_id","userId":"user_id","type":"type","amount":"amount","balanceAfter":"balance_after","reason":"reason","jobId":"job_id","createdAt":"created_at"}', { createdAt: fromDate });
}

function isCreditTransaction_Then(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!((value['amount'] === undefined ? !Object.hasOwn(value, 'amount') : (typeof value['amount'] !== 'number' || finite(value['amount'], -Infinity, -1))))) return false;
  return true;
}

function isCreditTransaction_Else(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!((value['amount'] === undefined ? !Object.hasOwn(value, 'amount') : (typeof value['amount'] !== 'number' || finite(value['amount'], 1, Infinity))))) return false;
  return true;
}

function isCreditTransaction_If(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!(value['type'] === 'deduction')) return false;
  return true;
}

function isCreditTransaction_(value: unknown): boolean {
  return isObject(value) &&
    isText(value['transaction_id']) && isUuid(value['transaction_id']) &&
    integer(value['amount'], -9007199254740991, 9007199254740991) &&
    (value['balance_after'] === undefined || integer(value['balance_after'], 0, 9007199254740991)) &&
    (value['reason'] === undefined || (value['reason'] === null || isText(value['reason']))) &&
    (value['job_id'] === undefined || isText(value['job_id']) && isUuid(value['job_id'])) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    value['user_id'] !== undefined &&
    isClerkUserId(value['user_id']) &&
    value['type'] !== undefined &&
    isTransactionType(value['type']) &&
    Object.keys(value).length === 5 + present(value['balance_after'], value['reason'], value['job_id']);
}

function isCreditTransaction(value: unknown): boolean {
  return (isCreditTransaction_If(value) ? isCreditTransaction_Then(value) : isCreditTransaction_Else(value)) && isCreditTransaction_(value);
}

function rulesCreditTransaction(): Table {
  return ['{"type":["object"],"required":["transaction_id","user_id","type","amount","created_at"],"properties":{"transaction_id":{"type":["string"],"format":["uuid",0]},"user_id":{"$ref":[1]},"type":{"$ref":[2]},"amount":{"type":["integer"],"minimum":-9007199254740991,"maximum":9007199254740991},"balance_after":{"type":["integer"],"minimum":0,"maximum":9007199254740991},"reason":{"type":["null","string"]},"job_id":{"type":["string"],"format":["uuid",0]},"created_at":{"type":["string"],"format":["date-time",3]}},"additionalProperties":[false,["amount","balance_after","created_at","job_id","reason","transaction_id","type","user_id"],[]],"if":[{"required":["type"],"properties":{"type":{"const":"deduction"}}},{"properties":{"amount":{"maximum":-1}}},{"properties":{"amount":{"minimum":1}}}]}', [isUuid, rulesClerkUserId, rulesTransactionType, isDateTime]];
}

function toCreditTransaction(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    transactionId: value['transaction_id'],
    userId: value['user_id'],
    type: value['type'],
    amount: value['amount'],
    balanceAfter: value['balance_after'],
    reason: value['reason'],
    jobId: value['job_id'],
    createdAt: toDate(value['created_at']),
  });
}

// === EpisodeStatus ===
// Uses among.

function isEpisodeStatus(value: unknown): boolean {
  return among(value, ['pending', 'processing', 'completed', 'failed']);
}

function rulesEpisodeStatus(): Table {
  return ['{"type":["string"],"enum":["pending","processing","completed","failed"]}', []];
}

// === HealthStatus ===
// Uses among.

function isHealthStatus(value: unknown): boolean {
  return among(value, ['healthy', 'degraded', 'down', 'unknown']);
}

function rulesHealthStatus(): Table {
  return ['{"type":["string"],"enum":["healthy","degraded","down","unknown"]}', []];
}

// === JobStage ===
// Uses among.

function isJobStage(value: unknown): boolean {
  return among(value, ['research', 'outline', 'script', 'audio', 'assembly', 'publish']);
}

function rulesJobStage(): Table {
  return ['{"type":["string"],"enum":["research","outline","script","audio","assembly","publish"]}', []];
}

// === JobStatus ===
// Uses among.

function isJobStatus(value: unknown): boolean {
  return among(value, ['queued', 'processing', 'completed', 'failed', 'cancelled']);
}

function rulesJobStatus(): Table {
  return ['{"type":["string"],"enum":["queued","processing","completed","failed","cancelled"]}', []];
}

// === ModelProviderHealth ===
// Uses Draft, defined, documented, finite, fromDate, integer, isDateTime, isObject, isText, sized, toDate.

function fromModelProviderHealth(value: unknown): unknown {
  return documented(value, '{"provider":"provider","status":"status","lastCheck":"last_check","latencyMs":"latency_ms","errorRate":"error_rate"}', { lastCheck: fromDate });
}

const patternModelProviderHealth_Provider: RegExp = /*#__PURE__*/ new RegExp('^[^/]+$', 'u');

function isModelProviderHealth(value: unknown): boolean {
  return isObject(value) &&
    typeof value['provider'] === 'string' && sized(value['provider'], 1, Infinity) && patternModelProviderHealth_Provider.test(value['provider']) &&
    isText(value['last_check']) && isDateTime(value['last_check']) &&
    integer(value['latency_ms'], 0, 9007199254740991) &&
    finite(value['error_rate'], 0, 1) &&
    value['status'] !== undefined &&
    isHealthStatus(value['status']) &&
    Object.keys(value).length === 5;
}

function rulesModelProviderHealth(): Table {
  return ['{"type":["object"],"required":["provider","status","last_check","latency_ms","error_rate"],"properties":{"provider":{"type":["string"],"minLength":1,"pattern":"^[^/]+$"},"status":{"$ref":[0]},"last_check":{"type":["string"],"format":["date-time",1]},"latency_ms":{"type":["integer"],"minimum":0,"maximum":9007199254740991},"error_rate":{"type":["number"],"minimum":0,"maximum":1}},"additionalProperties":[false,["error_rate","last_check","latency_ms","provider","status"],[]]}', [rulesHealthStatus, isDateTime]];
}

function toModelProviderHealth(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    provider: value['provider'],
    status: value['status'],
    lastCheck: toDate(value['last_check']),
    latencyMs: value['latency_ms'],
    errorRate: value['error_rate'],
  });
}

// === ModelQuota ===
// Uses Draft, defined, documented, fromDate, integer, isDateTime, isObject, isText, sized, toDate.

function fromModelQuota(value: unknown): unknown {
  return documented(value, '{"provider":"provider","modelId":"model_id","tokensUsed":"tokens_used","tokensLimit":"tokens_limit","resetAt":"reset_at"}', { resetAt: fromDate });
}

function isModelQuota(value: unknown): boolean {
  return isObject(value) &&
    sized(value['provider'], 1, Infinity) &&
    sized(value['model_id'], 1, Infinity) &&
    integer(value['tokens_used'], 0, 9007199254740991) &&
    integer(value['tokens_limit'], 0, 9007199254740991) &&
    isText(value['reset_at']) && isDateTime(value['reset_at']) &&
    Object.keys(value).length === 5;
}

function rulesModelQuota(): Table {
  return ['{"type":["object"],"required":["provider","model_id","tokens_used","tokens_limit","reset_at"],"properties":{"provider":{"type":["string"],"minLength":1},"model_id":{"type":["string"],"minLength":1},"tokens_used":{"type":["integer"],"minimum":0,"maximum":9007199254740991},"tokens_limit":{"type":["integer"],"minimum":0,"maximum":9007199254740991},"reset_at":{"type":["string"],"format":["date-time",0]}},"additionalProperties":[false,["model_id","provider","reset_at","tokens_limit","tokens_used"],[]]}', [isDateTime]];
}

function toModelQuota(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    provider: value['provider'],
    modelId: value['model_id'],
    tokensUsed: value['tokens_used'],
    tokensLimit: value['tokens_limit'],
    resetAt: toDate(value['reset_at']),
  });
}

// === ModelRouterAlert ===
// Uses Draft, defined, documented, fromDate, isDateTime, isObject, isText, present, toDate.

function fromModelRouterAlert(value: unknown): unknown {
  return documented(value, '{"type":"type","severity":"severity","provider":"provider","message":"message","acknowledged":"acknowledged","createdAt":"created_at","expiresAt":"expires_at"}', { createdAt: fromDate, expiresAt: fromDate });
}

function isModelRouterAlert(value: unknown): boolean {
  return isObject(value) &&
    (value['provider'] === undefined || (value['provider'] === null || isText(value['provider']))) &&
    isText(value['message']) &&
    typeof value['acknowledged'] === 'boolean' &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    (value['expires_at'] === undefined || isText(value['expires_at']) && isDateTime(value['expires_at'])) &&
    value['type'] !== undefined &&
    isAlertType(value['type']) &&
    value['severity'] !== undefined &&
    isAlertSeverity(value['severity']) &&
    Object.keys(value).length === 5 + present(value['provider'], value['expires_at']);
}

function rulesModelRouterAlert(): Table {
  return ['{"type":["object"],"required":["type","severity","message","acknowledged","created_at"],"properties":{"type":{"$ref":[0]},"severity":{"$ref":[1]},"provider":{"type":["null","string"]},"message":{"type":["string"]},"acknowledged":{"type":["boolean"]},"created_at":{"type":["string"],"format":["date-time",2]},"expires_at":{"type":["string"],"format":["date-time",2]}},"additionalProperties":[false,["acknowledged","created_at","expires_at","message","provider","severity","type"],[]]}', [rulesAlertType, rulesAlertSeverity, isDateTime]];
}

function toModelRouterAlert(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    type: value['type'],
    severity: value['severity'],
    provider: value['provider'],
    message: value['message'],
    acknowledged: value['acknowledged'],
    createdAt: toDate(value['created_at']),
    expiresAt: toDate(value['expires_at']),
  });
}

// === PipelineConfig ===
// Uses isObject.

function isPipelineConfig(value: unknown): boolean {
  return isObject(value);
}

function rulesPipelineConfig(): Table {
  return ['{"type":["object"]}', []];
}

// === PodcastJob ===
// Uses Draft, defined, documented, finite, fromDate, integer, isDateTime, isObject, isText, isUuid, present, record, sized, toDate.

function fromPodcastJob(value: unknown): unknown {
  return documented(value, '{"jobId":"job_id","userId":"user_id","topic":"topic","durationMin":"duration_min","status":"status","progress":"progress","stages":"stages","budgetByStage":"budget_by_stage","researchPlan":"research_plan","outputs":"outputs","createdAt":"created_at","updatedAt":"updated_at"}', { stages: (value: unknown) => record(value, fromPodcastJobStageState), outputs: fromPodcastJobOutputs, createdAt: fromDate, updatedAt: fromDate });
}

function isPodcastJob_Stages(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name of Object.keys(value)) {
    const item = value[name];
    if (!isPodcastJobStageState(item)) return false;
    if (!isJobStage(name)) return false;
  }
  return true;
}

function isPodcastJob_BudgetByStage(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name of Object.keys(value)) {
    const item = value[name];
    if (!finite(item, 0, Infinity)) return false;
    if (!isJobStage(name)) return false;
  }
  return true;
}

function isPodcastJob(value: unknown): boolean {
  return isObject(value) &&
    isText(value['job_id']) && isUuid(value['job_id']) &&
    sized(value['topic'], 1, 500) &&
    typeof value['duration_min'] === 'number' && Number.isFinite(value['duration_min']) && value['duration_min'] > 0 &&
    (value['research_plan'] === undefined || (value['research_plan'] === null || isObject(value['research_plan']))) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    isText(value['updated_at']) && isDateTime(value['updated_at']) &&
    value['user_id'] !== undefined &&
    isClerkUserId(value['user_id']) &&
    value['status'] !== undefined &&
    isJobStatus(value['status']) &&
    value['progress'] !== undefined &&
    isPodcastJobProgress(value['progress']) &&
    (value['stages'] === undefined || isPodcastJob_Stages(value['stages'])) &&
    (value['budget_by_stage'] === undefined || isPodcastJob_BudgetByStage(value['budget_by_stage'])) &&
    (value['outputs'] === undefined || (isPodcastJobOutputs(value['outputs']) || value['outputs'] === null)) &&
    Object.keys(value).length === 8 + present(value['research_plan'], value['stages'], value['budget_by_stage'], value['outputs']);
}

function rulesPodcastJob(): Table {
  return ['{"type":["object"],"required":["job_id","user_id","topic","duration_min","status","progress","created_at","updated_at"],"properties":{"job_id":{"type":["string"],"format":["uuid",0]},"user_id":{"$ref":[1]},"topic":{"type":["string"],"minLength":1,"maxLength":500},"duration_min":{"type":["number"],"exclusiveMinimum":0},"status":{"$ref":[2]},"progress":{"$ref":[3]},"stages":{"type":["object"],"additionalProperties":[{"$ref":[4]},[],[]],"propertyNames":{"$ref":[5]}},"budget_by_stage":{"type":["object"],"additionalProperties":[{"type":["number"],"minimum":0},[],[]],"propertyNames":{"$ref":[5]}},"research_plan":{"type":["null","object"]},"outputs":{"anyOf":[{"$ref":[6]},{"type":["null"]}]},"created_at":{"type":["string"],"format":["date-time",7]},"updated_at":{"type":["string"],"format":["date-time",7]}},"additionalProperties":[false,["budget_by_stage","created_at","duration_min","job_id","outputs","progress","research_plan","stages","status","topic","updated_at","user_id"],[]]}', [isUuid, rulesClerkUserId, rulesJobStatus, rulesPodcastJobProgress, rulesPodcastJobStageState, rulesJobStage, rulesPodcastJobOutputs, isDateTime]];
}

function toPodcastJob(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    jobId: value['job_id'],
    userId: value['user_id'],
    topic: value['topic'],
    durationMin: value['duration_min'],
    status: value['status'],
    progress: value['progress'],
    stages: record(value['stages'], toPodcastJobStageState),
    budgetByStage: value['budget_by_stage'],
    researchPlan: value['research_plan'],
    outputs: toPodcastJobOutputs(value['outputs']),
    createdAt: toDate(value['created_at']),
    updatedAt: toDate(value['updated_at']),
  });
}

function fromPodcastJobStageState(value: unknown): unknown {
  return documented(value, '{"status":"status","startedAt":"started_at","completedAt":"completed_at","output":"output"}', { startedAt: fromDate, completedAt: fromDate });
}

function fromPodcastJobOutputs(value: unknown): unknown {
  return documented(value, '{"audioUrl":"audio_url"}', {});
}

function isPodcastJobProgress(value: unknown): boolean {
  return isObject(value) &&
    integer(value['pct'], 0, 100) &&
    (value['stage'] === undefined || (isJobStage(value['stage']) || value['stage'] === null)) &&
    Object.keys(value).length === 1 + present(value['stage']);
}

function isPodcastJobStageState(value: unknown): boolean {
  return isObject(value) &&
    (value['started_at'] === undefined || (value['started_at'] === null || isText(value['started_at']) && isDateTime(value['started_at']))) &&
    (value['completed_at'] === undefined || (value['completed_at'] === null || isText(value['completed_at']) && isDateTime(value['completed_at']))) &&
    value['status'] !== undefined &&
    isStageStatus(value['status']) &&
    Object.keys(value).length === 1 + present(value['started_at'], value['completed_at'], value['output']);
}

function isPodcastJobOutputs(value: unknown): boolean {
  return isObject(value) &&
    (value['audio_url'] === undefined || (isAudioUrl(value['audio_url']) || value['audio_url'] === null)) &&
    Object.keys(value).length === present(value['audio_url']);
}

function rulesPodcastJobProgress(): Table {
  return ['{"type":["object"],"required":["pct"],"properties":{"stage":{"anyOf":[{"$ref":[0]},{"type":["null"]}]},"pct":{"type":["integer"],"minimum":0,"maximum":100}},"additionalProperties":[false,["pct","stage"],[]]}', [rulesJobStage]];
}

function rulesPodcastJobStageState(): Table {
  return ['{"type":["object"],"required":["status"],"properties":{"status":{"$ref":[0]},"started_at":{"type":["null","string"],"format":["date-time",1]},"completed_at":{"type":["null","string"],"format":["date-time",1]},"output":true},"additionalProperties":[false,["completed_at","output","started_at","status"],[]]}', [rulesStageStatus, isDateTime]];
}

function rulesPodcastJobOutputs(): Table {
  return ['{"type":["object"],"properties":{"audio_url":{"anyOf":[{"$ref":[0]},{"type":["null"]}]}},"additionalProperties":[false,["audio_url"],[]]}', [rulesAudioUrl]];
}

function toPodcastJobStageState(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    status: value['status'],
    startedAt: toDate(value['started_at']),
    completedAt: toDate(value['completed_at']),
    output: value['output'],
  });
}

function toPodcastJobOutputs(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    audioUrl: value['audio_url'],
  });
}

// === PodcastMessage ===
// Uses Draft, defined, documented, isObject, isText, isUuid, present, sized.

function fromPodcastMessage(value: unknown): unknown {
  return documented(value, '{"jobId":"job_id","courseId":"course_id","userId":"user_id","config":"config","metadata":"metadata"}', {});
}

function isPodcastMessage_One0(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!(value['job_id'] !== undefined)) return false;
  return true;
}

function isPodcastMessage_One1(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (!(value['course_id'] !== undefined)) return false;
  return true;
}

function isPodcastMessage_(value: unknown): boolean {
  return isObject(value) &&
    (value['job_id'] === undefined || isText(value['job_id']) && isUuid(value['job_id'])) &&
    (value['course_id'] === undefined || sized(value['course_id'], 1, Infinity)) &&
    (value['config'] === undefined || isObject(value['config'])) &&
    (value['metadata'] === undefined || isObject(value['metadata'])) &&
    value['user_id'] !== undefined &&
    isClerkUserId(value['user_id']) &&
    Object.keys(value).length === 1 + present(value['job_id'], value['course_id'], value['config'], value['metadata']);
}

function isPodcastMessage(value: unknown): boolean {
  return Number(isPodcastMessage_One0(value)) + Number(isPodcastMessage_One1(value)) === 1 && isPodcastMessage_(value);
}

function rulesPodcastMessage(): Table {
  return ['{"type":["object"],"required":["user_id"],"properties":{"job_id":{"type":["string"],"format":["uuid",0]},"course_id":{"type":["string"],"minLength":1},"user_id":{"$ref":[1]},"config":{"type":["object"]},"metadata":{"type":["object"]}},"additionalProperties":[false,["config","course_id","job_id","metadata","user_id"],[]],"oneOf":[{"required":["job_id"]},{"required":["course_id"]}]}', [isUuid, rulesClerkUserId]];
}

function toPodcastMessage(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    jobId: value['job_id'],
    courseId: value['course_id'],
    userId: value['user_id'],
    config: value['config'],
    metadata: value['metadata'],
  });
}

// === RoutingDecision ===
// Uses Draft, defined, documented, fromDate, isDateTime, isObject, isText, isUuid, present, toDate.

function fromRoutingDecision(value: unknown): unknown {
  return documented(value, '{"jobId":"job_id","taskType":"task_type","selectedProvider":"selected_provider","selectedModel":"selected_model","score":"score","timestamp":"timestamp","expiresAt":"expires_at"}', { timestamp: fromDate, expiresAt: fromDate });
}

function isRoutingDecision(value: unknown): boolean {
  return isObject(value) &&
    (value['job_id'] === undefined || (value['job_id'] === null || isText(value['job_id']) && isUuid(value['job_id']))) &&
    isText(value['selected_provider']) &&
    isText(value['selected_model']) &&
    Number.isFinite(value['score']) &&
    isText(value['timestamp']) && isDateTime(value['timestamp']) &&
    (value['expires_at'] === undefined || isText(value['expires_at']) && isDateTime(value['expires_at'])) &&
    value['task_type'] !== undefined &&
    isTaskType(value['task_type']) &&
    Object.keys(value).length === 5 + present(value['job_id'], value['expires_at']);
}

function rulesRoutingDecision(): Table {
  return ['{"type":["object"],"required":["task_type","selected_provider","selected_model","score","timestamp"],"properties":{"job_id":{"type":["null","string"],"format":["uuid",0]},"task_type":{"$ref":[1]},"selected_provider":{"type":["string"]},"selected_model":{"type":["string"]},"score":{"type":["number"]},"timestamp":{"type":["string"],"format":["date-time",2]},"expires_at":{"type":["string"],"format":["date-time",2]}},"additionalProperties":[false,["expires_at","job_id","score","selected_model","selected_provider","task_type","timestamp"],[]]}', [isUuid, rulesTaskType, isDateTime]];
}

function toRoutingDecision(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    jobId: value['job_id'],
    taskType: value['task_type'],
    selectedProvider: value['selected_provider'],
    selectedModel: value['selected_model'],
    score: value['score'],
    timestamp: toDate(value['timestamp']),
    expiresAt: toDate(value['expires_at']),
  });
}

// === Service ===
// Uses among.

function isService(value: unknown): boolean {
  return among(value, ['api', 'workers', 'initiator_worker', 'syllabus_worker', 'orchestrator_worker', 'planner_worker', 'frontend', 'admin', 'debug']);
}

function rulesService(): Table {
  return ['{"type":["string"],"enum":["api","workers","initiator_worker","syllabus_worker","orchestrator_worker","planner_worker","frontend","admin","debug"]}', []];
}

// === StageStatus ===
// Uses among.

function isStageStatus(value: unknown): boolean {
  return among(value, ['pending', 'processing', 'completed', 'failed', 'skipped']);
}

function rulesStageStatus(): Table {
  return ['{"type":["string"],"enum":["pending","processing","completed","failed","skipped"]}', []];
}

// === Subscription ===
// Uses isObject.

function isSubscription(value: unknown): boolean {
  return isObject(value);
}

function rulesSubscription(): Table {
  return ['{"type":["object"]}', []];
}

// === SubscriptionTier ===
// Uses among.

function isSubscriptionTier(value: unknown): boolean {
  return among(value, ['free', 'starter', 'pro', 'enterprise']);
}

function rulesSubscriptionTier(): Table {
  return ['{"type":["string"],"enum":["free","starter","pro","enterprise"]}', []];
}

// === SupportedLanguage ===
// Uses among.

function isSupportedLanguage(value: unknown): boolean {
  return among(value, ['en', 'es', 'fr', 'de', 'it', 'pt', 'hi', 'ja', 'ko', 'zh']);
}

function rulesSupportedLanguage(): Table {
  return ['{"type":["string"],"enum":["en","es","fr","de","it","pt","hi","ja","ko","zh"]}', []];
}

// === TaskType ===
// Uses among.

function isTaskType(value: unknown): boolean {
  return among(value, ['research', 'syllabus', 'outline', 'script', 'extraction', 'tts']);
}

function rulesTaskType(): Table {
  return ['{"type":["string"],"enum":["research","syllabus","outline","script","extraction","tts"]}', []];
}

// === TransactionType ===
// Uses among.

function isTransactionType(value: unknown): boolean {
  return among(value, ['deduction', 'refund', 'purchase', 'subscription_grant']);
}

function rulesTransactionType(): Table {
  return ['{"type":["string"],"enum":["deduction","refund","purchase","subscription_grant"]}', []];
}

// === User ===
// Uses Draft, defined, documented, fromDate, integer, isDateTime, isEmail, isObject, isText, present, renewed, toDate.

function fromUser(value: unknown): unknown {
  return documented(value, '{"userId":"user_id","email":"email","displayName":"display_name","tier":"tier","role":"role","creditsBalance":"credits_balance","stripeCustomerId":"stripe_customer_id","createdAt":"created_at","updatedAt":"updated_at"}', { createdAt: fromDate, updatedAt: fromDate });
}

const patternUser_StripeCustomerId: RegExp = /*#__PURE__*/ new RegExp('^cus_', 'u');

function isUser(value: unknown): boolean {
  return isObject(value) &&
    isText(value['email']) && isEmail(value['email']) &&
    (value['display_name'] === undefined || (value['display_name'] === null || isText(value['display_name']))) &&
    integer(value['credits_balance'], 0, 9007199254740991) &&
    (value['stripe_customer_id'] === undefined || (value['stripe_customer_id'] === null || isText(value['stripe_customer_id']) && patternUser_StripeCustomerId.test(value['stripe_customer_id']))) &&
    isText(value['created_at']) && isDateTime(value['created_at']) &&
    isText(value['updated_at']) && isDateTime(value['updated_at']) &&
    value['user_id'] !== undefined &&
    isClerkUserId(value['user_id']) &&
    value['tier'] !== undefined &&
    isSubscriptionTier(value['tier']) &&
    value['role'] !== undefined &&
    isUserRole(value['role']) &&
    Object.keys(value).length === 7 + present(value['display_name'], value['stripe_customer_id']);
}

function rulesUser(): Table {
  return ['{"type":["object"],"required":["user_id","email","tier","role","credits_balance","created_at","updated_at"],"properties":{"user_id":{"$ref":[0]},"email":{"type":["string"],"format":["email",1]},"display_name":{"type":["null","string"]},"tier":{"$ref":[2]},"role":{"$ref":[3]},"credits_balance":{"type":["integer"],"minimum":0,"maximum":9007199254740991},"stripe_customer_id":{"type":["null","string"],"pattern":"^cus_"},"created_at":{"type":["string"],"format":["date-time",4]},"updated_at":{"type":["string"],"format":["date-time",4]}},"additionalProperties":[false,["created_at","credits_balance","display_name","email","role","stripe_customer_id","tier","updated_at","user_id"],[]]}', [rulesClerkUserId, isEmail, rulesSubscriptionTier, rulesUserRole, isDateTime]];
}

function toUser(value: unknown): unknown {
  if (!isObject(value)) return value;
  return defined({
    userId: value['user_id'],
    email: value['email'],
    displayName: value['display_name'],
    tier: value['tier'],
    role: value['role'],
    creditsBalance: value['credits_balance'],
    stripeCustomerId: value['stripe_customer_id'],
    createdAt: toDate(value['created_at']),
    updatedAt: toDate(value['updated_at']),
  });
}

function upgradeUser(value: unknown): unknown {
  if (!isObject(value)) return value;
  const target = renewed(value, [['credits', 'credits_balance']]);
  return target;
}

// === UserRole ===
// Uses among.

function isUserRole(value: unknown): boolean {
  return among(value, ['user', 'admin']);
}

function rulesUserRole(): Table {
  return ['{"type":["string"],"enum":["user","admin"]}', []];
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

/** Moves properties with an old name to the new one. Both, with different values, cannot be understood. */
function renewed(value: Fields, pairs: readonly (readonly [string, string])[]): Draft {
  const target: Draft = {};
  const old = new Map(pairs);
  for (const name of Object.keys(value)) {
    const current = old.get(name) ?? name;
    if (Object.hasOwn(target, current) && !equal(target[current], value[name])) {
      throw new ContractError([{ path: [name], message: `contradicts another name of ${current}`, keyword: 'x-aliases' }]);
    }
    put(target, current, value[name]);
  }
  return target;
}

/** Properties whose own name is taken by a renamed one travel under this key. */
const HIDDEN: unique symbol = /*#__PURE__*/ Symbol.for('type-contracts.hidden') as never;

type Convert = (value: unknown) => unknown;

function list(value: unknown, convert: Convert): unknown {
  return Array.isArray(value) ? value.map((item) => convert(item)) : value;
}

function record(value: unknown, convert: Convert): unknown {
  if (!isObject(value)) return value;
  const target: Draft = {};
  for (const name of Object.keys(value)) put(target, name, convert(value[name]));
  return target;
}

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

function isUri(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
}

function isUriReference(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const parts = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(text);
  if (parts === null || !/^(?:[\w!$&'()*+,;=:@/?#[\].~-]|%[\da-f]{2})*$/i.test(text)) return false;
  const [, scheme, authority, path = '', query = '', fragment = ''] = parts;
  if (/[[\]#]/.test(path + query + fragment)) return false;
  if (authority === undefined) return scheme !== undefined || !/^[^/]*:/.test(path);
  return isAuthority(authority);
}

function isAuthority(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (/[[\]@]/.test(text.slice(0, Math.max(at, 0)))) return false;
  const parts = /^(\[.*\]|[^:[\]]*)(?::\d*)?$/.exec(text.slice(at + 1));
  const host = parts?.[1];
  if (host === undefined) return false;
  if (!host.startsWith('[')) return true;
  const inner = host.slice(1, -1);
  return isIpv6(inner) || /^v[\da-f]+\.[\w!$&'()*+,;=:.~-]+$/i.test(inner);
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
