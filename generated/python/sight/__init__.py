# Generated from the contracts of the package sight by `type-contracts generate`.
# Do not edit: change the contract and generate again.

"""The contracts of sight, as models. A module is imported when something of it is first used."""

from __future__ import annotations

import builtins as _builtins
from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

if _TYPE_CHECKING:
    from ._runtime import Contracts as _Contracts

    from .answer_payload import (
        ANSWER_PAYLOAD_FIELDS,
        AnswerPayload,
        AnswerPayloadFields,
        CreateAnswerPayload,
        UpdateAnswerPayload,
    )
    from .concept_node import CONCEPT_NODE_FIELDS, ConceptNode, ConceptNodeFields, CreateConceptNode, UpdateConceptNode
    from .daily_active_persona import DAILY_ACTIVE_PERSONA_FIELDS, DailyActivePersona, DailyActivePersonaFields
    from .dashboard_snapshot import DashboardSnapshot
    from .dim_persona import DIM_PERSONA_FIELDS, CreateDimPersona, DimPersona, DimPersonaFields, UpdateDimPersona
    from .dim_project import DIM_PROJECT_FIELDS, CreateDimProject, DimProject, DimProjectFields, UpdateDimProject
    from .dim_user import DIM_USER_FIELDS, CreateDimUser, DimUser, DimUserFields, UpdateDimUser
    from .discussion_ended_payload import (
        DISCUSSION_ENDED_PAYLOAD_FIELDS,
        CreateDiscussionEndedPayload,
        DiscussionEndedPayload,
        DiscussionEndedPayloadFields,
        UpdateDiscussionEndedPayload,
    )
    from .discussion_event import (
        DiscussionEvent,
        DiscussionEventDiscussionEnded,
        DiscussionEventDiscussionStarted,
        DiscussionEventFollowup,
        DiscussionEventResponse,
    )
    from .discussion_started_payload import (
        DISCUSSION_STARTED_PAYLOAD_FIELDS,
        CreateDiscussionStartedPayload,
        DiscussionStartedPayload,
        DiscussionStartedPayloadFields,
        UpdateDiscussionStartedPayload,
    )
    from .durations import format_duration, minutes_to_seconds, seconds_to_minutes
    from .embedding import Embedding
    from .event_type import EVENT_TYPE_VALUES, EventType, EventTypeRoot, EventTypeValue, is_event_type
    from .fact_persona_interaction import (
        FACT_PERSONA_INTERACTION_FIELDS,
        CreateFactPersonaInteraction,
        FactPersonaInteraction,
        FactPersonaInteractionFields,
        UpdateFactPersonaInteraction,
    )
    from .focus_group import FocusGroup
    from .interaction_type import (
        INTERACTION_TYPE_VALUES,
        InteractionType,
        InteractionTypeRoot,
        InteractionTypeValue,
        is_interaction_type,
    )
    from .memory_event import MEMORY_EVENT_FIELDS, CreateMemoryEvent, MemoryEvent, MemoryEventFields
    from .mentions import Mentions
    from .persona import PERSONA_FIELDS, CreatePersona, Persona, PersonaFields, UpdatePersona
    from .persona_node import PERSONA_NODE_FIELDS, CreatePersonaNode, PersonaNode, PersonaNodeFields, UpdatePersonaNode
    from .project import PROJECT_FIELDS, CreateProject, Project, ProjectFields, UpdateProject
    from .project_health_score import ProjectHealthScore
    from .quality_result import QUALITY_RESULT_FIELDS, QualityResult, QualityResultFields
    from .question_type import QUESTION_TYPE_VALUES, QuestionType, QuestionTypeRoot, QuestionTypeValue, is_question_type
    from .rag_document import RagDocument
    from .redis_aggregate import RedisAggregate
    from .redis_llm_result import RedisLlmResult
    from .redis_rate_limit import RedisRateLimit
    from .redis_session import RedisSession
    from .similar_to import SIMILAR_TO_FIELDS, CreateSimilarTo, SimilarTo, SimilarToFields, UpdateSimilarTo
    from .survey import Survey
    from .topic_relation import TopicRelation
    from .units import Interactions, MinutesFloat, Personas, Seconds, SecondsFloat, Years
    from .user import USER_FIELDS, CreateUser, UpdateUser, User, UserFields
    from .weekly_retention_cohort import WeeklyRetentionCohort

    CONTRACTS: _Contracts

# A contract may be called `type` or `sorted`, and its module is an attribute here: no plain name is relied on.
_MODULES = {
    "ANSWER_PAYLOAD_FIELDS": "answer_payload",
    "AnswerPayload": "answer_payload",
    "AnswerPayloadFields": "answer_payload",
    "CONCEPT_NODE_FIELDS": "concept_node",
    "ConceptNode": "concept_node",
    "ConceptNodeFields": "concept_node",
    "CreateAnswerPayload": "answer_payload",
    "CreateConceptNode": "concept_node",
    "CreateDimPersona": "dim_persona",
    "CreateDimProject": "dim_project",
    "CreateDimUser": "dim_user",
    "CreateDiscussionEndedPayload": "discussion_ended_payload",
    "CreateDiscussionStartedPayload": "discussion_started_payload",
    "CreateFactPersonaInteraction": "fact_persona_interaction",
    "CreateMemoryEvent": "memory_event",
    "CreatePersona": "persona",
    "CreatePersonaNode": "persona_node",
    "CreateProject": "project",
    "CreateSimilarTo": "similar_to",
    "CreateUser": "user",
    "DAILY_ACTIVE_PERSONA_FIELDS": "daily_active_persona",
    "DIM_PERSONA_FIELDS": "dim_persona",
    "DIM_PROJECT_FIELDS": "dim_project",
    "DIM_USER_FIELDS": "dim_user",
    "DISCUSSION_ENDED_PAYLOAD_FIELDS": "discussion_ended_payload",
    "DISCUSSION_STARTED_PAYLOAD_FIELDS": "discussion_started_payload",
    "DailyActivePersona": "daily_active_persona",
    "DailyActivePersonaFields": "daily_active_persona",
    "DashboardSnapshot": "dashboard_snapshot",
    "DimPersona": "dim_persona",
    "DimPersonaFields": "dim_persona",
    "DimProject": "dim_project",
    "DimProjectFields": "dim_project",
    "DimUser": "dim_user",
    "DimUserFields": "dim_user",
    "DiscussionEndedPayload": "discussion_ended_payload",
    "DiscussionEndedPayloadFields": "discussion_ended_payload",
    "DiscussionEvent": "discussion_event",
    "DiscussionEventDiscussionEnded": "discussion_event",
    "DiscussionEventDiscussionStarted": "discussion_event",
    "DiscussionEventFollowup": "discussion_event",
    "DiscussionEventResponse": "discussion_event",
    "DiscussionStartedPayload": "discussion_started_payload",
    "DiscussionStartedPayloadFields": "discussion_started_payload",
    "EVENT_TYPE_VALUES": "event_type",
    "Embedding": "embedding",
    "EventType": "event_type",
    "EventTypeRoot": "event_type",
    "EventTypeValue": "event_type",
    "FACT_PERSONA_INTERACTION_FIELDS": "fact_persona_interaction",
    "FactPersonaInteraction": "fact_persona_interaction",
    "FactPersonaInteractionFields": "fact_persona_interaction",
    "FocusGroup": "focus_group",
    "INTERACTION_TYPE_VALUES": "interaction_type",
    "InteractionType": "interaction_type",
    "InteractionTypeRoot": "interaction_type",
    "InteractionTypeValue": "interaction_type",
    "Interactions": "units",
    "MEMORY_EVENT_FIELDS": "memory_event",
    "MemoryEvent": "memory_event",
    "MemoryEventFields": "memory_event",
    "Mentions": "mentions",
    "MinutesFloat": "units",
    "PERSONA_FIELDS": "persona",
    "PERSONA_NODE_FIELDS": "persona_node",
    "PROJECT_FIELDS": "project",
    "Persona": "persona",
    "PersonaFields": "persona",
    "PersonaNode": "persona_node",
    "PersonaNodeFields": "persona_node",
    "Personas": "units",
    "Project": "project",
    "ProjectFields": "project",
    "ProjectHealthScore": "project_health_score",
    "QUALITY_RESULT_FIELDS": "quality_result",
    "QUESTION_TYPE_VALUES": "question_type",
    "QualityResult": "quality_result",
    "QualityResultFields": "quality_result",
    "QuestionType": "question_type",
    "QuestionTypeRoot": "question_type",
    "QuestionTypeValue": "question_type",
    "RagDocument": "rag_document",
    "RedisAggregate": "redis_aggregate",
    "RedisLlmResult": "redis_llm_result",
    "RedisRateLimit": "redis_rate_limit",
    "RedisSession": "redis_session",
    "SIMILAR_TO_FIELDS": "similar_to",
    "Seconds": "units",
    "SecondsFloat": "units",
    "SimilarTo": "similar_to",
    "SimilarToFields": "similar_to",
    "Survey": "survey",
    "TopicRelation": "topic_relation",
    "USER_FIELDS": "user",
    "UpdateAnswerPayload": "answer_payload",
    "UpdateConceptNode": "concept_node",
    "UpdateDimPersona": "dim_persona",
    "UpdateDimProject": "dim_project",
    "UpdateDimUser": "dim_user",
    "UpdateDiscussionEndedPayload": "discussion_ended_payload",
    "UpdateDiscussionStartedPayload": "discussion_started_payload",
    "UpdateFactPersonaInteraction": "fact_persona_interaction",
    "UpdatePersona": "persona",
    "UpdatePersonaNode": "persona_node",
    "UpdateProject": "project",
    "UpdateSimilarTo": "similar_to",
    "UpdateUser": "user",
    "User": "user",
    "UserFields": "user",
    "WeeklyRetentionCohort": "weekly_retention_cohort",
    "Years": "units",
    "format_duration": "durations",
    "is_event_type": "event_type",
    "is_interaction_type": "interaction_type",
    "is_question_type": "question_type",
    "minutes_to_seconds": "durations",
    "seconds_to_minutes": "durations",
}

_ROOTS = {
    "answer_payload": ("answer_payload", "AnswerPayload"),
    "concept_node": ("concept_node", "ConceptNode"),
    "daily_active_persona": ("daily_active_persona", "DailyActivePersona"),
    "dashboard_snapshot": ("dashboard_snapshot", "DashboardSnapshot"),
    "dim_persona": ("dim_persona", "DimPersona"),
    "dim_project": ("dim_project", "DimProject"),
    "dim_user": ("dim_user", "DimUser"),
    "discussion_ended_payload": ("discussion_ended_payload", "DiscussionEndedPayload"),
    "discussion_event": ("discussion_event", "DiscussionEvent"),
    "discussion_started_payload": ("discussion_started_payload", "DiscussionStartedPayload"),
    "embedding": ("embedding", "Embedding"),
    "event_type": ("event_type", "EventTypeRoot"),
    "fact_persona_interaction": ("fact_persona_interaction", "FactPersonaInteraction"),
    "focus_group": ("focus_group", "FocusGroup"),
    "interaction_type": ("interaction_type", "InteractionTypeRoot"),
    "memory_event": ("memory_event", "MemoryEvent"),
    "mentions": ("mentions", "Mentions"),
    "persona": ("persona", "Persona"),
    "persona_node": ("persona_node", "PersonaNode"),
    "project": ("project", "Project"),
    "project_health_score": ("project_health_score", "ProjectHealthScore"),
    "quality_result": ("quality_result", "QualityResult"),
    "question_type": ("question_type", "QuestionTypeRoot"),
    "rag_document": ("rag_document", "RagDocument"),
    "redis_aggregate": ("redis_aggregate", "RedisAggregate"),
    "redis_llm_result": ("redis_llm_result", "RedisLlmResult"),
    "redis_rate_limit": ("redis_rate_limit", "RedisRateLimit"),
    "redis_session": ("redis_session", "RedisSession"),
    "similar_to": ("similar_to", "SimilarTo"),
    "survey": ("survey", "Survey"),
    "topic_relation": ("topic_relation", "TopicRelation"),
    "user": ("user", "User"),
    "weekly_retention_cohort": ("weekly_retention_cohort", "WeeklyRetentionCohort"),
}


def __getattr__(name: _builtins.str) -> _Any:
    if name == "CONTRACTS":
        value: _Any = _import_module("._runtime", __name__).Contracts(__name__, _ROOTS)
    elif name in _MODULES:
        value = _builtins.getattr(_import_module(f".{_MODULES[name]}", __name__), name)
    else:
        raise _builtins.AttributeError(f"module {__name__!r} has no attribute {name!r}")
    _builtins.globals()[name] = value
    return value


def __dir__() -> _builtins.list[_builtins.str]:
    return _builtins.sorted({*_builtins.globals(), *__all__})


__all__ = [
    "ANSWER_PAYLOAD_FIELDS",
    "CONCEPT_NODE_FIELDS",
    "CONTRACTS",
    "DAILY_ACTIVE_PERSONA_FIELDS",
    "DIM_PERSONA_FIELDS",
    "DIM_PROJECT_FIELDS",
    "DIM_USER_FIELDS",
    "DISCUSSION_ENDED_PAYLOAD_FIELDS",
    "DISCUSSION_STARTED_PAYLOAD_FIELDS",
    "EVENT_TYPE_VALUES",
    "FACT_PERSONA_INTERACTION_FIELDS",
    "INTERACTION_TYPE_VALUES",
    "MEMORY_EVENT_FIELDS",
    "PERSONA_FIELDS",
    "PERSONA_NODE_FIELDS",
    "PROJECT_FIELDS",
    "QUALITY_RESULT_FIELDS",
    "QUESTION_TYPE_VALUES",
    "SIMILAR_TO_FIELDS",
    "USER_FIELDS",
    "AnswerPayload",
    "AnswerPayloadFields",
    "ConceptNode",
    "ConceptNodeFields",
    "CreateAnswerPayload",
    "CreateConceptNode",
    "CreateDimPersona",
    "CreateDimProject",
    "CreateDimUser",
    "CreateDiscussionEndedPayload",
    "CreateDiscussionStartedPayload",
    "CreateFactPersonaInteraction",
    "CreateMemoryEvent",
    "CreatePersona",
    "CreatePersonaNode",
    "CreateProject",
    "CreateSimilarTo",
    "CreateUser",
    "DailyActivePersona",
    "DailyActivePersonaFields",
    "DashboardSnapshot",
    "DimPersona",
    "DimPersonaFields",
    "DimProject",
    "DimProjectFields",
    "DimUser",
    "DimUserFields",
    "DiscussionEndedPayload",
    "DiscussionEndedPayloadFields",
    "DiscussionEvent",
    "DiscussionEventDiscussionEnded",
    "DiscussionEventDiscussionStarted",
    "DiscussionEventFollowup",
    "DiscussionEventResponse",
    "DiscussionStartedPayload",
    "DiscussionStartedPayloadFields",
    "Embedding",
    "EventType",
    "EventTypeRoot",
    "EventTypeValue",
    "FactPersonaInteraction",
    "FactPersonaInteractionFields",
    "FocusGroup",
    "InteractionType",
    "InteractionTypeRoot",
    "InteractionTypeValue",
    "Interactions",
    "MemoryEvent",
    "MemoryEventFields",
    "Mentions",
    "MinutesFloat",
    "Persona",
    "PersonaFields",
    "PersonaNode",
    "PersonaNodeFields",
    "Personas",
    "Project",
    "ProjectFields",
    "ProjectHealthScore",
    "QualityResult",
    "QualityResultFields",
    "QuestionType",
    "QuestionTypeRoot",
    "QuestionTypeValue",
    "RagDocument",
    "RedisAggregate",
    "RedisLlmResult",
    "RedisRateLimit",
    "RedisSession",
    "Seconds",
    "SecondsFloat",
    "SimilarTo",
    "SimilarToFields",
    "Survey",
    "TopicRelation",
    "UpdateAnswerPayload",
    "UpdateConceptNode",
    "UpdateDimPersona",
    "UpdateDimProject",
    "UpdateDimUser",
    "UpdateDiscussionEndedPayload",
    "UpdateDiscussionStartedPayload",
    "UpdateFactPersonaInteraction",
    "UpdatePersona",
    "UpdatePersonaNode",
    "UpdateProject",
    "UpdateSimilarTo",
    "UpdateUser",
    "User",
    "UserFields",
    "WeeklyRetentionCohort",
    "Years",
    "format_duration",
    "is_event_type",
    "is_interaction_type",
    "is_question_type",
    "minutes_to_seconds",
    "seconds_to_minutes",
]
