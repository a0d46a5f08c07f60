# Generated from kitesforu/service.schema.json by `type-contracts generate`.
# Do not edit: change the contract and generate again.

from __future__ import annotations

from enum import StrEnum

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


__all__ = [
    "Service",
    "ServiceRoot",
]
