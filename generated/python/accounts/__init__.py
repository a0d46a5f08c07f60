# Generated from the contracts of the package accounts by `type-contracts generate`.
# Do not edit: change the contract and generate again.

"""The contracts of accounts, as models. A module is imported when something of it is first used."""

from __future__ import annotations

import builtins as _builtins
from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

if _TYPE_CHECKING:
    from ._runtime import Contracts as _Contracts

    from .audit_log import AUDIT_LOG_FIELDS, AuditLog, AuditLogFields, CreateAuditLog
    from .daily_sale import DailySale
    from .dim_customer import DIM_CUSTOMER_FIELDS, CreateDimCustomer, DimCustomer, DimCustomerFields, UpdateDimCustomer
    from .dim_date import DimDate
    from .dim_user import DimUser
    from .fact_order import FACT_ORDER_FIELDS, CreateFactOrder, FactOrder, FactOrderFields, UpdateFactOrder
    from .session import SESSION_FIELDS, CreateSession, PublicSession, Session, SessionFields, UpdateSession
    from .team import TEAM_FIELDS, CreateTeam, Team, TeamFields, UpdateTeam
    from .team_member import TEAM_MEMBER_FIELDS, CreateTeamMember, TeamMember, TeamMemberFields, UpdateTeamMember
    from .team_role import TEAM_ROLE_VALUES, TeamRole, TeamRoleRoot, TeamRoleValue, is_team_role
    from .user import USER_FIELDS, CreateUser, PublicUser, UpdateUser, User, UserFields
    from .user_role import USER_ROLE_VALUES, UserRole, UserRoleRoot, UserRoleValue, is_user_role

    CONTRACTS: _Contracts

# A contract may be called `type` or `sorted`, and its module is an attribute here: no plain name is relied on.
_MODULES = {
    "AUDIT_LOG_FIELDS": "audit_log",
    "AuditLog": "audit_log",
    "AuditLogFields": "audit_log",
    "CreateAuditLog": "audit_log",
    "CreateDimCustomer": "dim_customer",
    "CreateFactOrder": "fact_order",
    "CreateSession": "session",
    "CreateTeam": "team",
    "CreateTeamMember": "team_member",
    "CreateUser": "user",
    "DIM_CUSTOMER_FIELDS": "dim_customer",
    "DailySale": "daily_sale",
    "DimCustomer": "dim_customer",
    "DimCustomerFields": "dim_customer",
    "DimDate": "dim_date",
    "DimUser": "dim_user",
    "FACT_ORDER_FIELDS": "fact_order",
    "FactOrder": "fact_order",
    "FactOrderFields": "fact_order",
    "PublicSession": "session",
    "PublicUser": "user",
    "SESSION_FIELDS": "session",
    "Session": "session",
    "SessionFields": "session",
    "TEAM_FIELDS": "team",
    "TEAM_MEMBER_FIELDS": "team_member",
    "TEAM_ROLE_VALUES": "team_role",
    "Team": "team",
    "TeamFields": "team",
    "TeamMember": "team_member",
    "TeamMemberFields": "team_member",
    "TeamRole": "team_role",
    "TeamRoleRoot": "team_role",
    "TeamRoleValue": "team_role",
    "USER_FIELDS": "user",
    "USER_ROLE_VALUES": "user_role",
    "UpdateDimCustomer": "dim_customer",
    "UpdateFactOrder": "fact_order",
    "UpdateSession": "session",
    "UpdateTeam": "team",
    "UpdateTeamMember": "team_member",
    "UpdateUser": "user",
    "User": "user",
    "UserFields": "user",
    "UserRole": "user_role",
    "UserRoleRoot": "user_role",
    "UserRoleValue": "user_role",
    "is_team_role": "team_role",
    "is_user_role": "user_role",
}

_ROOTS = {
    "audit_log": ("audit_log", "AuditLog"),
    "daily_sale": ("daily_sale", "DailySale"),
    "dim_customer": ("dim_customer", "DimCustomer"),
    "dim_date": ("dim_date", "DimDate"),
    "dim_user": ("dim_user", "DimUser"),
    "fact_order": ("fact_order", "FactOrder"),
    "session": ("session", "Session"),
    "team": ("team", "Team"),
    "team_member": ("team_member", "TeamMember"),
    "team_role": ("team_role", "TeamRoleRoot"),
    "user": ("user", "User"),
    "user_role": ("user_role", "UserRoleRoot"),
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
    "AUDIT_LOG_FIELDS",
    "CONTRACTS",
    "DIM_CUSTOMER_FIELDS",
    "FACT_ORDER_FIELDS",
    "SESSION_FIELDS",
    "TEAM_FIELDS",
    "TEAM_MEMBER_FIELDS",
    "TEAM_ROLE_VALUES",
    "USER_FIELDS",
    "USER_ROLE_VALUES",
    "AuditLog",
    "AuditLogFields",
    "CreateAuditLog",
    "CreateDimCustomer",
    "CreateFactOrder",
    "CreateSession",
    "CreateTeam",
    "CreateTeamMember",
    "CreateUser",
    "DailySale",
    "DimCustomer",
    "DimCustomerFields",
    "DimDate",
    "DimUser",
    "FactOrder",
    "FactOrderFields",
    "PublicSession",
    "PublicUser",
    "Session",
    "SessionFields",
    "Team",
    "TeamFields",
    "TeamMember",
    "TeamMemberFields",
    "TeamRole",
    "TeamRoleRoot",
    "TeamRoleValue",
    "UpdateDimCustomer",
    "UpdateFactOrder",
    "UpdateSession",
    "UpdateTeam",
    "UpdateTeamMember",
    "UpdateUser",
    "User",
    "UserFields",
    "UserRole",
    "UserRoleRoot",
    "UserRoleValue",
    "is_team_role",
    "is_user_role",
]
