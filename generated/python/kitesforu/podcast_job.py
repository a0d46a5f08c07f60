# Generated from kitesforu/podcast_job.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, TypeAlias
from uuid import UUID

from pydantic import MISSING, AwareDatetime, ConfigDict, Field

from . import units as _units
from ._names import FieldNames
from ._runtime import CheckedModel, WireModel
from .job_stage import JobStage
from .job_status import JobStatus
from .stage_status import StageStatus




class PodcastJobProgress(WireModel):
    """
    How far the job is.
    """

    model_config = ConfigDict(extra="forbid")
    stage: Annotated[
        JobStage | None | MISSING, Field(description="The stage that runs; missing or null before the start.")
    ] = MISSING
    pct: Annotated[_units.Percent, Field(description="How much is done.", ge=0, le=100)]


class PodcastJobStageState(WireModel):
    """
    What happened in one stage.
    """

    model_config = ConfigDict(extra="forbid")
    status: Annotated[StageStatus, Field(description="Where the stage stands.")]
    started_at: Annotated[
        AwareDatetime | None | MISSING, Field(description="When the stage began; missing or null before.")
    ] = MISSING
    completed_at: Annotated[
        AwareDatetime | None | MISSING,
        Field(description="When the stage ended; missing or null before. Not before `started_at`."),
    ] = MISSING
    output: Annotated[
        Any | MISSING, Field(description="What the stage made, shown on debug pages. Its inner names are data.")
    ] = MISSING


class PodcastJobOutputs(CheckedModel):
    """
    What the job made.
    """

    model_config = ConfigDict(extra="forbid")
    audio_url: Annotated[
        str | None | MISSING, Field(description="Where the podcast lies; missing or null until it is completed.")
    ] = MISSING


class PodcastJob(CheckedModel):
    """
    One podcast that somebody asked for, and the work on it.
    """

    model_config = ConfigDict(extra="forbid")
    job_id: Annotated[UUID, Field(description="Identifies the job; also the document's id.")]
    user_id: Annotated[str, Field(description="Who asked for it.")]
    topic: Annotated[str, Field(description="What the podcast is about.", max_length=500, min_length=1)]
    duration_min: Annotated[
        _units.MinutesFloat,
        Field(description="How long the podcast shall be. Stored in minutes, computed in seconds.", gt=0.0),
    ]
    status: Annotated[JobStatus, Field(description="Where the job stands.")]
    progress: Annotated[PodcastJobProgress, Field(description="How far the job is.")]
    stages: Annotated[
        dict[str, PodcastJobStageState] | MISSING, Field(description="What happened in each stage, by stage.")
    ] = MISSING
    budget_by_stage: Annotated[
        dict[str, _units.UsdFloat] | MISSING,
        Field(description="What each stage may cost, by stage. US dollars, never credits."),
    ] = MISSING
    research_plan: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="The generated plan of the research; missing or null until it is written. Its inner names are data.",
        ),
    ] = MISSING
    outputs: Annotated[
        PodcastJobOutputs | None | MISSING, Field(description="What the job made; missing or null before.")
    ] = MISSING
    created_at: Annotated[AwareDatetime, Field(description="When the job was asked for.")]
    updated_at: Annotated[AwareDatetime, Field(description="When the document was last changed.")]


class CreatePodcastJob(CheckedModel):
    """
    What a caller sends for a new `PodcastJob`.
    """

    model_config = ConfigDict(extra="forbid")
    job_id: Annotated[UUID, Field(description="Identifies the job; also the document's id.")]
    user_id: Annotated[str, Field(description="Who asked for it.")]
    topic: Annotated[str, Field(description="What the podcast is about.", max_length=500, min_length=1)]
    duration_min: Annotated[
        _units.MinutesFloat,
        Field(description="How long the podcast shall be. Stored in minutes, computed in seconds.", gt=0.0),
    ]
    status: Annotated[JobStatus, Field(description="Where the job stands.")]
    progress: Annotated[PodcastJobProgress, Field(description="How far the job is.")]
    stages: Annotated[
        dict[str, PodcastJobStageState] | MISSING, Field(description="What happened in each stage, by stage.")
    ] = MISSING
    budget_by_stage: Annotated[
        dict[str, _units.UsdFloat] | MISSING,
        Field(description="What each stage may cost, by stage. US dollars, never credits."),
    ] = MISSING
    research_plan: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="The generated plan of the research; missing or null until it is written. Its inner names are data.",
        ),
    ] = MISSING
    outputs: Annotated[
        PodcastJobOutputs | None | MISSING, Field(description="What the job made; missing or null before.")
    ] = MISSING


class UpdatePodcastJob(CheckedModel):
    """
    What a caller sends to change a `PodcastJob`: what is absent stays as it is.
    """

    model_config = ConfigDict(extra="forbid")
    topic: Annotated[
        str | MISSING, Field(description="What the podcast is about.", max_length=500, min_length=1)
    ] = MISSING
    duration_min: Annotated[
        _units.MinutesFloat | MISSING,
        Field(description="How long the podcast shall be. Stored in minutes, computed in seconds.", gt=0.0),
    ] = MISSING
    status: Annotated[JobStatus | MISSING, Field(description="Where the job stands.")] = MISSING
    progress: Annotated[PodcastJobProgress | MISSING, Field(description="How far the job is.")] = MISSING
    stages: Annotated[
        dict[str, PodcastJobStageState] | MISSING, Field(description="What happened in each stage, by stage.")
    ] = MISSING
    budget_by_stage: Annotated[
        dict[str, _units.UsdFloat] | MISSING,
        Field(description="What each stage may cost, by stage. US dollars, never credits."),
    ] = MISSING
    research_plan: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="The generated plan of the research; missing or null until it is written. Its inner names are data.",
        ),
    ] = MISSING
    outputs: Annotated[
        PodcastJobOutputs | None | MISSING, Field(description="What the job made; missing or null before.")
    ] = MISSING


class PodcastJobFields(FieldNames):
    """The wire names of the properties of `PodcastJob`."""

    job_id: Final = "job_id"
    user_id: Final = "user_id"
    topic: Final = "topic"
    duration_min: Final = "duration_min"
    status: Final = "status"
    progress: Final = "progress"
    stages: Final = "stages"
    budget_by_stage: Final = "budget_by_stage"
    research_plan: Final = "research_plan"
    outputs: Final = "outputs"
    created_at: Final = "created_at"
    updated_at: Final = "updated_at"


PODCAST_JOB_FIELDS: Final = PodcastJobFields()


class PodcastJobPaths(FieldNames):
    """The dotted paths of the properties of `PodcastJob`, as document stores write them."""

    job_id: Final = "job_id"
    user_id: Final = "user_id"
    topic: Final = "topic"
    duration_min: Final = "duration_min"
    status: Final = "status"
    progress: Final = "progress"
    stages: Final = "stages"
    budget_by_stage: Final = "budget_by_stage"
    research_plan: Final = "research_plan"
    outputs: Final = "outputs"
    created_at: Final = "created_at"
    updated_at: Final = "updated_at"
    progress_stage: Final = "progress.stage"
    progress_pct: Final = "progress.pct"
    outputs_audio_url: Final = "outputs.audio_url"


PODCAST_JOB_PATHS: Final = PodcastJobPaths()
PodcastJobPath: TypeAlias = Literal[
    "job_id",
    "user_id",
    "topic",
    "duration_min",
    "status",
    "progress",
    "stages",
    "budget_by_stage",
    "research_plan",
    "outputs",
    "created_at",
    "updated_at",
    "progress.stage",
    "progress.pct",
    "outputs.audio_url",
]




__all__ = [
    "CreatePodcastJob",
    "PODCAST_JOB_FIELDS",
    "PODCAST_JOB_PATHS",
    "PodcastJob",
    "PodcastJobFields",
    "PodcastJobOutputs",
    "PodcastJobPath",
    "PodcastJobPaths",
    "PodcastJobProgress",
    "PodcastJobStageState",
    "UpdatePodcastJob",
]
