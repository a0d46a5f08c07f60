# Generated from the contracts of the package kitesforu by `type-contracts generate`.
# Do not edit: change the contract and generate again.

"""The contracts of kitesforu, as models. A module is imported when something of it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel

    from .alert_severity import AlertSeverity, AlertSeverityRoot
    from .alert_type import AlertType, AlertTypeRoot
    from .audio_url import AudioUrl
    from .clerk_user_id import ClerkUserId
    from .course import COURSE_FIELDS, Course, CourseEpisode, CourseFields, CreateCourse, UpdateCourse
    from .course_initiate import COURSE_INITIATE_FIELDS, CourseInitiate, CourseInitiateFields
    from .course_message import CourseMessage
    from .course_orchestrate import COURSE_ORCHESTRATE_FIELDS, CourseOrchestrate, CourseOrchestrateFields
    from .course_planner import COURSE_PLANNER_FIELDS, CoursePlanner, CoursePlannerFields
    from .course_status import CourseStatus, CourseStatusRoot
    from .course_syllabus import COURSE_SYLLABUS_FIELDS, CourseSyllabus, CourseSyllabusFields
    from .course_type import CourseType, CourseTypeRoot
    from .credit_transaction import (
        CREDIT_TRANSACTION_FIELDS,
        CreateCreditTransaction,
        CreditTransaction,
        CreditTransactionFields,
    )
    from .episode_status import EpisodeStatus, EpisodeStatusRoot
    from .health_status import HealthStatus, HealthStatusRoot
    from .job_stage import JobStage, JobStageRoot
    from .job_status import JobStatus, JobStatusRoot
    from .model_provider_health import (
        MODEL_PROVIDER_HEALTH_FIELDS,
        CreateModelProviderHealth,
        ModelProviderHealth,
        ModelProviderHealthFields,
        UpdateModelProviderHealth,
    )
    from .model_quota import MODEL_QUOTA_FIELDS, CreateModelQuota, ModelQuota, ModelQuotaFields, UpdateModelQuota
    from .model_router_alert import (
        MODEL_ROUTER_ALERT_FIELDS,
        CreateModelRouterAlert,
        ModelRouterAlert,
        ModelRouterAlertFields,
        UpdateModelRouterAlert,
    )
    from .pipeline_config import PipelineConfig
    from .podcast_job import (
        PODCAST_JOB_FIELDS,
        CreatePodcastJob,
        PodcastJob,
        PodcastJobFields,
        PodcastJobOutputs,
        PodcastJobProgress,
        PodcastJobStageState,
        UpdatePodcastJob,
    )
    from .podcast_message import PODCAST_MESSAGE_FIELDS, CreatePodcastMessage, PodcastMessage, PodcastMessageFields
    from .routing_decision import ROUTING_DECISION_FIELDS, CreateRoutingDecision, RoutingDecision, RoutingDecisionFields
    from .service import Service, ServiceRoot
    from .stage_status import StageStatus, StageStatusRoot
    from .subscription import Subscription
    from .subscription_tier import SubscriptionTier, SubscriptionTierRoot
    from .supported_language import SupportedLanguage, SupportedLanguageRoot
    from .task_type import TaskType, TaskTypeRoot
    from .transaction_type import TransactionType, TransactionTypeRoot
    from .user import USER_FIELDS, CreateUser, UpdateUser, User, UserFields
    from .user_role import UserRole, UserRoleRoot

    CONTRACTS: Mapping[str, type[BaseModel]]

_MODULES: Mapping[str, str] = {
    "AlertSeverity": "alert_severity",
    "AlertSeverityRoot": "alert_severity",
    "AlertType": "alert_type",
    "AlertTypeRoot": "alert_type",
    "AudioUrl": "audio_url",
    "COURSE_FIELDS": "course",
    "COURSE_INITIATE_FIELDS": "course_initiate",
    "COURSE_ORCHESTRATE_FIELDS": "course_orchestrate",
    "COURSE_PLANNER_FIELDS": "course_planner",
    "COURSE_SYLLABUS_FIELDS": "course_syllabus",
    "CREDIT_TRANSACTION_FIELDS": "credit_transaction",
    "ClerkUserId": "clerk_user_id",
    "Course": "course",
    "CourseEpisode": "course",
    "CourseFields": "course",
    "CourseInitiate": "course_initiate",
    "CourseInitiateFields": "course_initiate",
    "CourseMessage": "course_message",
    "CourseOrchestrate": "course_orchestrate",
    "CourseOrchestrateFields": "course_orchestrate",
    "CoursePlanner": "course_planner",
    "CoursePlannerFields": "course_planner",
    "CourseStatus": "course_status",
    "CourseStatusRoot": "course_status",
    "CourseSyllabus": "course_syllabus",
    "CourseSyllabusFields": "course_syllabus",
    "CourseType": "course_type",
    "CourseTypeRoot": "course_type",
    "CreateCourse": "course",
    "CreateCreditTransaction": "credit_transaction",
    "CreateModelProviderHealth": "model_provider_health",
    "CreateModelQuota": "model_quota",
    "CreateModelRouterAlert": "model_router_alert",
    "CreatePodcastJob": "podcast_job",
    "CreatePodcastMessage": "podcast_message",
    "CreateRoutingDecision": "routing_decision",
    "CreateUser": "user",
    "CreditTransaction": "credit_transaction",
    "CreditTransactionFields": "credit_transaction",
    "EpisodeStatus": "episode_status",
    "EpisodeStatusRoot": "episode_status",
    "HealthStatus": "health_status",
    "HealthStatusRoot": "health_status",
    "JobStage": "job_stage",
    "JobStageRoot": "job_stage",
    "JobStatus": "job_status",
    "JobStatusRoot": "job_status",
    "MODEL_PROVIDER_HEALTH_FIELDS": "model_provider_health",
    "MODEL_QUOTA_FIELDS": "model_quota",
    "MODEL_ROUTER_ALERT_FIELDS": "model_router_alert",
    "ModelProviderHealth": "model_provider_health",
    "ModelProviderHealthFields": "model_provider_health",
    "ModelQuota": "model_quota",
    "ModelQuotaFields": "model_quota",
    "ModelRouterAlert": "model_router_alert",
    "ModelRouterAlertFields": "model_router_alert",
    "PODCAST_JOB_FIELDS": "podcast_job",
    "PODCAST_MESSAGE_FIELDS": "podcast_message",
    "PipelineConfig": "pipeline_config",
    "PodcastJob": "podcast_job",
    "PodcastJobFields": "podcast_job",
    "PodcastJobOutputs": "podcast_job",
    "PodcastJobProgress": "podcast_job",
    "PodcastJobStageState": "podcast_job",
    "PodcastMessage": "podcast_message",
    "PodcastMessageFields": "podcast_message",
    "ROUTING_DECISION_FIELDS": "routing_decision",
    "RoutingDecision": "routing_decision",
    "RoutingDecisionFields": "routing_decision",
    "Service": "service",
    "ServiceRoot": "service",
    "StageStatus": "stage_status",
    "StageStatusRoot": "stage_status",
    "Subscription": "subscription",
    "SubscriptionTier": "subscription_tier",
    "SubscriptionTierRoot": "subscription_tier",
    "SupportedLanguage": "supported_language",
    "SupportedLanguageRoot": "supported_language",
    "TaskType": "task_type",
    "TaskTypeRoot": "task_type",
    "TransactionType": "transaction_type",
    "TransactionTypeRoot": "transaction_type",
    "USER_FIELDS": "user",
    "UpdateCourse": "course",
    "UpdateModelProviderHealth": "model_provider_health",
    "UpdateModelQuota": "model_quota",
    "UpdateModelRouterAlert": "model_router_alert",
    "UpdatePodcastJob": "podcast_job",
    "UpdateUser": "user",
    "User": "user",
    "UserFields": "user",
    "UserRole": "user_role",
    "UserRoleRoot": "user_role",
}

_ROOTS: Mapping[str, tuple[str, str]] = {
    "alert_severity": ("alert_severity", "AlertSeverityRoot"),
    "alert_type": ("alert_type", "AlertTypeRoot"),
    "audio_url": ("audio_url", "AudioUrl"),
    "clerk_user_id": ("clerk_user_id", "ClerkUserId"),
    "course": ("course", "Course"),
    "course_initiate": ("course_initiate", "CourseInitiate"),
    "course_message": ("course_message", "CourseMessage"),
    "course_orchestrate": ("course_orchestrate", "CourseOrchestrate"),
    "course_planner": ("course_planner", "CoursePlanner"),
    "course_status": ("course_status", "CourseStatusRoot"),
    "course_syllabus": ("course_syllabus", "CourseSyllabus"),
    "course_type": ("course_type", "CourseTypeRoot"),
    "credit_transaction": ("credit_transaction", "CreditTransaction"),
    "episode_status": ("episode_status", "EpisodeStatusRoot"),
    "health_status": ("health_status", "HealthStatusRoot"),
    "job_stage": ("job_stage", "JobStageRoot"),
    "job_status": ("job_status", "JobStatusRoot"),
    "model_provider_health": ("model_provider_health", "ModelProviderHealth"),
    "model_quota": ("model_quota", "ModelQuota"),
    "model_router_alert": ("model_router_alert", "ModelRouterAlert"),
    "pipeline_config": ("pipeline_config", "PipelineConfig"),
    "podcast_job": ("podcast_job", "PodcastJob"),
    "podcast_message": ("podcast_message", "PodcastMessage"),
    "routing_decision": ("routing_decision", "RoutingDecision"),
    "service": ("service", "ServiceRoot"),
    "stage_status": ("stage_status", "StageStatusRoot"),
    "subscription": ("subscription", "Subscription"),
    "subscription_tier": ("subscription_tier", "SubscriptionTierRoot"),
    "supported_language": ("supported_language", "SupportedLanguageRoot"),
    "task_type": ("task_type", "TaskTypeRoot"),
    "transaction_type": ("transaction_type", "TransactionTypeRoot"),
    "user": ("user", "User"),
    "user_role": ("user_role", "UserRoleRoot"),
}


def __getattr__(name: str) -> Any:
    if name == "CONTRACTS":
        value: Any = import_module("._runtime", __name__).Contracts(__name__, _ROOTS)
    elif name in _MODULES:
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


__all__ = [
    "CONTRACTS",
    "COURSE_FIELDS",
    "COURSE_INITIATE_FIELDS",
    "COURSE_ORCHESTRATE_FIELDS",
    "COURSE_PLANNER_FIELDS",
    "COURSE_SYLLABUS_FIELDS",
    "CREDIT_TRANSACTION_FIELDS",
    "MODEL_PROVIDER_HEALTH_FIELDS",
    "MODEL_QUOTA_FIELDS",
    "MODEL_ROUTER_ALERT_FIELDS",
    "PODCAST_JOB_FIELDS",
    "PODCAST_MESSAGE_FIELDS",
    "ROUTING_DECISION_FIELDS",
    "USER_FIELDS",
    "AlertSeverity",
    "AlertSeverityRoot",
    "AlertType",
    "AlertTypeRoot",
    "AudioUrl",
    "ClerkUserId",
    "Course",
    "CourseEpisode",
    "CourseFields",
    "CourseInitiate",
    "CourseInitiateFields",
    "CourseMessage",
    "CourseOrchestrate",
    "CourseOrchestrateFields",
    "CoursePlanner",
    "CoursePlannerFields",
    "CourseStatus",
    "CourseStatusRoot",
    "CourseSyllabus",
    "CourseSyllabusFields",
    "CourseType",
    "CourseTypeRoot",
    "CreateCourse",
    "CreateCreditTransaction",
    "CreateModelProviderHealth",
    "CreateModelQuota",
    "CreateModelRouterAlert",
    "CreatePodcastJob",
    "CreatePodcastMessage",
    "CreateRoutingDecision",
    "CreateUser",
    "CreditTransaction",
    "CreditTransactionFields",
    "EpisodeStatus",
    "EpisodeStatusRoot",
    "HealthStatus",
    "HealthStatusRoot",
    "JobStage",
    "JobStageRoot",
    "JobStatus",
    "JobStatusRoot",
    "ModelProviderHealth",
    "ModelProviderHealthFields",
    "ModelQuota",
    "ModelQuotaFields",
    "ModelRouterAlert",
    "ModelRouterAlertFields",
    "PipelineConfig",
    "PodcastJob",
    "PodcastJobFields",
    "PodcastJobOutputs",
    "PodcastJobProgress",
    "PodcastJobStageState",
    "PodcastMessage",
    "PodcastMessageFields",
    "RoutingDecision",
    "RoutingDecisionFields",
    "Service",
    "ServiceRoot",
    "StageStatus",
    "StageStatusRoot",
    "Subscription",
    "SubscriptionTier",
    "SubscriptionTierRoot",
    "SupportedLanguage",
    "SupportedLanguageRoot",
    "TaskType",
    "TaskTypeRoot",
    "TransactionType",
    "TransactionTypeRoot",
    "UpdateCourse",
    "UpdateModelProviderHealth",
    "UpdateModelQuota",
    "UpdateModelRouterAlert",
    "UpdatePodcastJob",
    "UpdateUser",
    "User",
    "UserFields",
    "UserRole",
    "UserRoleRoot",
]
