# Generated from kitesforu/service.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias, TypeGuard

from ._runtime import WireRoot




class Service(StrEnum):
    """
    A service of the platform that reads, writes, sends or receives.
    """

    API = "api"
    WORKERS = "workers"
    INITIATOR_WORKER = "initiator_worker"
    SYLLABUS_WORKER = "syllabus_worker"
    ORCHESTRATOR_WORKER = "orchestrator_worker"
    PLANNER_WORKER = "planner_worker"
    FRONTEND = "frontend"
    ADMIN = "admin"
    DEBUG = "debug"


class ServiceRoot(WireRoot):
    """
    A service of the platform that reads, writes, sends or receives.
    """

    root: Service


ServiceValue: TypeAlias = Literal[
    "api",
    "workers",
    "initiator_worker",
    "syllabus_worker",
    "orchestrator_worker",
    "planner_worker",
    "frontend",
    "admin",
    "debug",
]
SERVICE_VALUES: Final[tuple[ServiceValue, ...]] = (
    "api",
    "workers",
    "initiator_worker",
    "syllabus_worker",
    "orchestrator_worker",
    "planner_worker",
    "frontend",
    "admin",
    "debug",
)


def is_service(value: object) -> TypeGuard[ServiceValue]:
    """Whether a value is one of `SERVICE_VALUES`."""
    return isinstance(value, str) and value in SERVICE_VALUES




__all__ = [
    "SERVICE_VALUES",
    "Service",
    "ServiceRoot",
    "ServiceValue",
    "is_service",
]
