// typescript/accounts/TYPE-CONTRACTS.ts
/*
 * Type contracts of `accounts`: the database mapped to the code.
 *
 * Names: snake_case in the database and on the wire <-> camelCase in TypeScript.
 * Single source of truth: the canonical JSON Schemas in contracts/accounts/.
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

// === AuditLog Entity ===

/** One thing that somebody did, kept for later questions. */
// DB Table: audit_log
export interface AuditLog {
  /** Identifies the entry. */
  readonly id: string;                              // DB: id (UUID)
  /** Who did it; null when the user is gone or nobody was signed in. */
  readonly userId: string | null;                   // DB: user_id (UUID)
  /** What was done. */
  readonly action: string;                          // DB: action (VARCHAR(100)), incomplete: Which actions are logged?
  /** The kind of thing that it was done to. */
  readonly targetType: string | null;               // DB: target_type (VARCHAR(50))
  /** The thing that it was done to. */
  readonly targetId: string | null;                 // DB: target_id (UUID)
  /** What else is known. Its inner names belong to the action. */
  readonly details: Record<string, unknown> | null; // DB: details (JSONB), assumed: that it is an object
  /** When it was done. */
  readonly createdAt: Date;                         // DB: created_at (TIMESTAMP WITH TIME ZONE)
}

// Names for ORM and queries: property -> column
export const AuditLogFields = {
  id: 'id',
  userId: 'user_id',
  action: 'action',
  targetType: 'target_type',
  targetId: 'target_id',
  details: 'details',
  createdAt: 'created_at',
} as const;

// The way back: column -> property
export const AuditLogColumns = {
  id: 'id',
  user_id: 'userId',
  action: 'action',
  target_type: 'targetType',
  target_id: 'targetId',
  details: 'details',
  created_at: 'createdAt',
} as const;

export interface AuditLogWire {
  id: string;
  user_id: string | null;
  action: string;
  target_type: string | null;
  target_id: string | null;
  details: Record<string, unknown> | null;
  created_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateAuditLogDTO {
  userId?: string | null;                   // DB: user_id (UUID)
  action: string;                           // DB: action (VARCHAR(100)), incomplete: Which actions are logged?
  targetType?: string | null;               // DB: target_type (VARCHAR(50))
  targetId?: string | null;                 // DB: target_id (UUID)
  details?: Record<string, unknown> | null; // DB: details (JSONB), assumed: that it is an object
}

// === DailySale ===

// DB Table: mv_daily_sales
/** Sales per day, for a dashboard; refreshed every hour. */
export type DailySale = Record<string, unknown>;

// === DimCustomer Entity ===

/** A customer, with every version that ever was. */
// DB Table: dim_customer
export interface DimCustomer {
  /** Identifies one version of the customer. */
  customerKey: number;  // DB: customer_key (INT), assumed: that it is not negative
  /** The customer's own key. */
  customerId: string;   // DB: customer_id (VARCHAR)
  /** Since when the version holds. */
  validFrom: Date;      // DB: valid_from (TIMESTAMP)
  /** Until when the version held; null for the current one. */
  validTo: Date | null; // DB: valid_to (TIMESTAMP), assumed: that the column exists: keeping history needs it
  /** Whether this is the current version. */
  isCurrent: boolean;   // DB: is_current (BOOLEAN)
}

// Names for ORM and queries: property -> column
export const DimCustomerFields = {
  customerKey: 'customer_key',
  customerId: 'customer_id',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  isCurrent: 'is_current',
} as const;

// The way back: column -> property
export const DimCustomerColumns = {
  customer_key: 'customerKey',
  customer_id: 'customerId',
  valid_from: 'validFrom',
  valid_to: 'validTo',
  is_current: 'isCurrent',
} as const;

export interface DimCustomerWire {
  customer_key: number;
  customer_id: string;
  valid_from: string;
  valid_to: string | null;
  is_current: boolean;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateDimCustomerDTO {
  customerKey: number;  // DB: customer_key (INT), assumed: that it is not negative
  customerId: string;   // DB: customer_id (VARCHAR)
  validFrom: Date;      // DB: valid_from (TIMESTAMP)
  validTo: Date | null; // DB: valid_to (TIMESTAMP), assumed: that the column exists: keeping history needs it
  isCurrent: boolean;   // DB: is_current (BOOLEAN)
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateDimCustomerDTO {
  customerId?: string;   // DB: customer_id (VARCHAR)
  validFrom?: Date;      // DB: valid_from (TIMESTAMP)
  validTo?: Date | null; // DB: valid_to (TIMESTAMP), assumed: that the column exists: keeping history needs it
  isCurrent?: boolean;   // DB: is_current (BOOLEAN)
}

// === DimDate ===

// DB Table: dim_date
/** The days, for analysis. */
export type DimDate = Record<string, unknown>;

// === DimUser ===

// DB Table: dim_user
/** The users, for analysis. */
export type DimUser = Record<string, unknown>;

// === FactOrder Entity ===

/** One line of an order, for analysis. */
// DB Table: fact_orders
export interface FactOrder {
  /** The day; the key of the dimension of days. */
  dateKey: number;     // DB: date_key (INT), assumed: that it is not negative, incomplete: Which columns does dim_date have, and what is its key called?
  /** The customer, as they were at the time. */
  customerKey: number; // DB: customer_key (INT), assumed: that it is not negative
  /** The amount of the order, as exact text. */
  amount: string;      // DB: amount (DECIMAL), assumed: the form, incomplete: Which precision and currency does an amount have, and is it the order's or the line's?
}

// Names for ORM and queries: property -> column
export const FactOrderFields = {
  dateKey: 'date_key',
  customerKey: 'customer_key',
  amount: 'amount',
} as const;

// The way back: column -> property
export const FactOrderColumns = {
  date_key: 'dateKey',
  customer_key: 'customerKey',
  amount: 'amount',
} as const;

export interface FactOrderWire {
  date_key: number;
  customer_key: number;
  amount: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateFactOrderDTO {
  dateKey: number;     // DB: date_key (INT), assumed: that it is not negative, incomplete: Which columns does dim_date have, and what is its key called?
  customerKey: number; // DB: customer_key (INT), assumed: that it is not negative
  amount: string;      // DB: amount (DECIMAL), assumed: the form, incomplete: Which precision and currency does an amount have, and is it the order's or the line's?
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateFactOrderDTO {
  dateKey?: number;     // DB: date_key (INT), assumed: that it is not negative, incomplete: Which columns does dim_date have, and what is its key called?
  customerKey?: number; // DB: customer_key (INT), assumed: that it is not negative
  amount?: string;      // DB: amount (DECIMAL), assumed: the form, incomplete: Which precision and currency does an amount have, and is it the order's or the line's?
}

// === Session Entity ===

/** A signed-in session of a user. */
// DB Table: sessions
export interface Session {
  /** Identifies the session. */
  readonly id: string;        // DB: id (UUID)
  /** The user who signed in. */
  readonly userId: string;    // DB: user_id (UUID)
  /** The hash of the session's token. Never leaves the server. */
  readonly tokenHash: string; // DB: token_hash (VARCHAR(255))
  /** When the session ends. Later than `created_at`. */
  expiresAt: Date;            // DB: expires_at (TIMESTAMP WITH TIME ZONE), assumed: that it is later than the creation
  /** When the user signed in. */
  readonly createdAt: Date;   // DB: created_at (TIMESTAMP WITH TIME ZONE)
}

// Names for ORM and queries: property -> column
export const SessionFields = {
  id: 'id',
  userId: 'user_id',
  tokenHash: 'token_hash',
  expiresAt: 'expires_at',
  createdAt: 'created_at',
} as const;

// The way back: column -> property
export const SessionColumns = {
  id: 'id',
  user_id: 'userId',
  token_hash: 'tokenHash',
  expires_at: 'expiresAt',
  created_at: 'createdAt',
} as const;

export interface SessionWire {
  id: string;
  user_id: string;
  token_hash: string;
  expires_at: string;
  created_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateSessionDTO {
  userId: string;  // DB: user_id (UUID)
  expiresAt: Date; // DB: expires_at (TIMESTAMP WITH TIME ZONE), assumed: that it is later than the creation
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateSessionDTO {
  expiresAt?: Date; // DB: expires_at (TIMESTAMP WITH TIME ZONE), assumed: that it is later than the creation
}

/** What a caller may see of it. */
export interface PublicSession {
  readonly id: string;      // DB: id (UUID)
  readonly userId: string;  // DB: user_id (UUID)
  expiresAt: Date;          // DB: expires_at (TIMESTAMP WITH TIME ZONE), assumed: that it is later than the creation
  readonly createdAt: Date; // DB: created_at (TIMESTAMP WITH TIME ZONE)
}

// === Team Entity ===

/** A group of users with an owner. */
// DB Table: teams
export interface Team {
  /** Identifies the team. */
  readonly id: string; // DB: id (UUID)
  /** The team's name. */
  name: string;        // DB: name (VARCHAR(100)), assumed: that every team has one
  /** The user who owns the team. */
  ownerId: string;     // DB: owner_id (UUID), assumed: that every team has an owner, and that a user who owns a team cannot be deleted
}

// Names for ORM and queries: property -> column
export const TeamFields = {
  id: 'id',
  name: 'name',
  ownerId: 'owner_id',
} as const;

// The way back: column -> property
export const TeamColumns = {
  id: 'id',
  name: 'name',
  owner_id: 'ownerId',
} as const;

export interface TeamWire {
  id: string;
  name: string;
  owner_id: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateTeamDTO {
  name: string;    // DB: name (VARCHAR(100)), assumed: that every team has one
  ownerId: string; // DB: owner_id (UUID), assumed: that every team has an owner, and that a user who owns a team cannot be deleted
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateTeamDTO {
  name?: string;    // DB: name (VARCHAR(100)), assumed: that every team has one
  ownerId?: string; // DB: owner_id (UUID), assumed: that every team has an owner, and that a user who owns a team cannot be deleted
}

// === TeamMember Entity ===

/** A user's membership in a team. */
// DB Table: team_members
export interface TeamMember {
  /** The team. */
  teamId: string; // DB: team_id (UUID), assumed: that memberships go with their team
  /** The member. */
  userId: string; // DB: user_id (UUID), assumed: that memberships go with their user
  /** What the member may do in the team. */
  role: TeamRole; // DB: role (team_role), assumed: that it is always there, and that a new member is a plain one
}

// Names for ORM and queries: property -> column
export const TeamMemberFields = {
  teamId: 'team_id',
  userId: 'user_id',
  role: 'role',
} as const;

// The way back: column -> property
export const TeamMemberColumns = {
  team_id: 'teamId',
  user_id: 'userId',
  role: 'role',
} as const;

export interface TeamMemberWire {
  team_id: string;
  user_id: string;
  role: TeamRole;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateTeamMemberDTO {
  teamId: string;  // DB: team_id (UUID), assumed: that memberships go with their team
  userId: string;  // DB: user_id (UUID), assumed: that memberships go with their user
  role?: TeamRole; // DB: role (team_role), assumed: that it is always there, and that a new member is a plain one
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateTeamMemberDTO {
  role?: TeamRole; // DB: role (team_role), assumed: that it is always there, and that a new member is a plain one
}

// === TeamRole ===

/**
 * What a member may do in a team.
 *
 * - `member`: Belongs to the team.
 * - `admin`: Manages the team and its members.
 */
export const TeamRole = ['member', 'admin'] as const;
export type TeamRole = (typeof TeamRole)[number];

// === User Entity ===

/** A person with an account. */
// DB Table: users
export interface User {
  /** Identifies the user. */
  readonly id: string;           // DB: id (UUID)
  /** The address the user signs in with. Unique as written: spellings that differ in case are two addresses. */
  email: string;                 // DB: email (VARCHAR(255)), assumed: that the text has the form of an address
  /** The hash of the password. Never leaves the server. */
  readonly passwordHash: string; // DB: password_hash (VARCHAR(255))
  /** The name that others see. */
  name: string;                  // DB: name (VARCHAR(100))
  /** What the user may do. Only an administrator's operation changes it. */
  readonly role: UserRole;       // DB: role (VARCHAR(20))
  /** Whether the user can sign in. Only an administrator's operation changes it. */
  readonly isActive: boolean;    // DB: is_active (BOOLEAN)
  /** When the account was created. */
  readonly createdAt: Date;      // DB: created_at (TIMESTAMP WITH TIME ZONE)
  /** When the account was last changed. */
  readonly updatedAt: Date;      // DB: updated_at (TIMESTAMP WITH TIME ZONE), assumed: that every update refreshes it
}

// Names for ORM and queries: property -> column
export const UserFields = {
  id: 'id',
  email: 'email',
  passwordHash: 'password_hash',
  name: 'name',
  role: 'role',
  isActive: 'is_active',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const;

// The way back: column -> property
export const UserColumns = {
  id: 'id',
  email: 'email',
  password_hash: 'passwordHash',
  name: 'name',
  role: 'role',
  is_active: 'isActive',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
} as const;

export interface UserWire {
  id: string;
  email: string;
  password_hash: string;
  name: string;
  role: UserRole;
  is_active: boolean;
  created_at: string;
  updated_at: string;
}

// === Create/Update DTOs ===

/** What a caller sends to create it. */
export interface CreateUserDTO {
  email: string;    // DB: email (VARCHAR(255)), assumed: that the text has the form of an address
  name: string;     // DB: name (VARCHAR(100))
  /** The password in clear text. Never stored; changing it later is an operation of its own. */
  password: string; // becomes passwordHash (hashed on the server)
}

/** What a caller sends to change it: absent is left alone, null is set to null. */
export interface UpdateUserDTO {
  email?: string; // DB: email (VARCHAR(255)), assumed: that the text has the form of an address
  name?: string;  // DB: name (VARCHAR(100))
}

/** What a caller may see of it. */
export interface PublicUser {
  readonly id: string;        // DB: id (UUID)
  email: string;              // DB: email (VARCHAR(255)), assumed: that the text has the form of an address
  name: string;               // DB: name (VARCHAR(100))
  readonly role: UserRole;    // DB: role (VARCHAR(20))
  readonly isActive: boolean; // DB: is_active (BOOLEAN)
  readonly createdAt: Date;   // DB: created_at (TIMESTAMP WITH TIME ZONE)
  readonly updatedAt: Date;   // DB: updated_at (TIMESTAMP WITH TIME ZONE), assumed: that every update refreshes it
}

// === UserRole ===

/**
 * What a user may do, from least to most.
 *
 * - `viewer`: Looks, changes nothing.
 * - `user`: Works with their own things; every new user starts here.
 * - `editor`: Changes things of others.
 * - `admin`: Manages users.
 * - `super_admin`: Manages administrators.
 */
export const UserRole = ['viewer', 'user', 'editor', 'admin', 'super_admin'] as const;
export type UserRole = (typeof UserRole)[number];
