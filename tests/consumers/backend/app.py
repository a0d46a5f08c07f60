"""Accounts and podcasts over HTTP; every body is a generated model, with nothing in between."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID, uuid4

from accounts import CreateUser, PublicUser, UpdateUser, User, UserRole
from fastapi import FastAPI, HTTPException
from kitesforu import (
    CourseMessage,
    CreditTransaction,
    JobStatus,
    MinutesFloat,
    Percent,
    PodcastJob,
    PodcastJobOutputs,
    PodcastJobProgress,
    PodcastJobStageState,
    StageStatus,
    UpdatePodcastJob,
)
from kitesforu import User as KitesUser
from pydantic import MISSING

app = FastAPI(title="Consumers")
users: dict[UUID, User] = {}
jobs: dict[UUID, PodcastJob] = {}


@app.post("/users", status_code=201)
def register(asked: CreateUser) -> PublicUser:
    """Stores a user and answers what anyone may see of it."""
    now = datetime.now(UTC)
    user = User(
        id=uuid4(),
        email=asked.email,
        name=asked.name,
        password_hash=f"hash of {len(asked.password)} characters",
        role=UserRole.USER,
        is_active=True,
        created_at=now,
        updated_at=now,
    )
    users[user.id] = user
    return public(user)


@app.patch("/users/{user_id}")
def change(user_id: UUID, asked: UpdateUser) -> PublicUser:
    """Changes what is given and leaves alone what is absent."""
    if user_id not in users:
        raise HTTPException(404)
    users[user_id] = users[user_id].model_copy(update=asked.model_dump())
    return public(users[user_id])


def public(user: User) -> PublicUser:
    """The user without what only the server knows."""
    return PublicUser.model_validate({name: one for name, one in wire(user).items() if name != "password_hash"})


def wire(user: User) -> dict[str, object]:
    """The document of a user."""
    document: dict[str, object] = user.model_dump(mode="json", by_alias=True)
    return document


@app.put("/jobs/{job_id}")
def store(job_id: UUID, job: PodcastJob) -> PodcastJob:
    """Keeps a job that the frontend made and gives it back."""
    if job.job_id != job_id or job.created_at.tzinfo is None:
        raise HTTPException(400)
    jobs[job_id] = job
    return job


@app.patch("/jobs/{job_id}")
def edit(job_id: UUID, asked: UpdatePodcastJob) -> dict[str, list[str]]:
    """Says which fields a change leaves alone and which it sets to null."""
    names = list(UpdatePodcastJob.model_fields)
    absent = [name for name in names if getattr(asked, name) is MISSING]
    return {"absent": absent, "null": [name for name in names if getattr(asked, name) is None]}


@app.get("/jobs/made-here")
def made_here() -> PodcastJob:
    """A job that only Python has touched."""
    return PodcastJob(
        job_id=UUID("3f2b8c1e-7a4d-4e56-9b0f-1c2d3e4f5a6b"),
        user_id="user_2abCDefGHijkLMnoP",
        topic="Größe \U0001f600",
        duration_min=MinutesFloat(12.5),
        status=JobStatus.PROCESSING,
        progress=PodcastJobProgress(stage=None, pct=Percent(40)),
        stages={
            "script": PodcastJobStageState(
                status=StageStatus.COMPLETED, started_at=None, output={"snake_key": [{"camelKey": 1}]}
            ),
            "audio": PodcastJobStageState(status=StageStatus.PENDING),
        },
        research_plan={"open_questions": None, "constructor": "x", "deepKey": {"inner_key": "2026-01-01T00:00:00Z"}},
        outputs=PodcastJobOutputs(),
        created_at=datetime(2026, 3, 1, 9, 30, 0, 123456, tzinfo=UTC),
        updated_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
    )


@app.put("/kites-users")
def store_user(user: KitesUser) -> KitesUser:
    """Reads old names and writes the new ones."""
    return user


@app.post("/messages")
def receive(message: CourseMessage) -> CourseMessage:
    """Takes a message of any of the topics."""
    return message


@app.post("/transactions")
def book(entries: list[CreditTransaction]) -> list[CreditTransaction]:
    """Takes a ledger."""
    return entries
