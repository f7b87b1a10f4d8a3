/*
 * Every slice, in the order in which slices may look at each other: each only at those before it.
 * The only file that names them all.
 */
import "./identity/identity.nodes.ts";
import "./identity/identity.policy.ts";
import { AuditActorResolver, NetworkResolver, RevisionActorResolver, RoleResolver, StaleVersionResolver, ViewerResolver } from "./identity/identity.resolver.ts";
import { Network } from "./identity/network.entity.ts";
import { OutboxResolver } from "./identity/outbox.resolver.ts";
import { Person } from "./identity/person.entity.ts";
import { RoleAssignment } from "./identity/role-assignment.entity.ts";
import { AuditEvent, AuditHead, Revision } from "./platform/audit.entity.ts";
import type { ResolverClass } from "./platform/graphql.ts";
import { IdempotentRequest } from "./platform/idempotency.entity.ts";
import { NodeResolver } from "./platform/node.ts";
import { Mail } from "./platform/outbox.entity.ts";
import { AuditEventResolver, WrongStateResolver } from "./platform/platform.resolver.ts";
import { InvalidField, PlainProblem, StaleVersion, WrongState } from "./platform/problem.ts";

/** The tables of all slices. */
export const entities = [
  // platform
  AuditEvent,
  AuditHead,
  Revision,
  Mail,
  IdempotentRequest,
  // identity
  Person,
  Network,
  RoleAssignment,
];

/** The resolvers of all slices. */
export const resolvers: ResolverClass[] = [
  // platform
  NodeResolver,
  AuditEventResolver,
  WrongStateResolver,
  // identity
  NetworkResolver,
  RoleResolver,
  ViewerResolver,
  AuditActorResolver,
  RevisionActorResolver,
  StaleVersionResolver,
  OutboxResolver,
];

/** Types that no field names by themselves: the kinds of problems. */
export const orphanedTypes: ResolverClass[] = [
  PlainProblem as unknown as ResolverClass,
  InvalidField as unknown as ResolverClass,
  WrongState as unknown as ResolverClass,
  StaleVersion as unknown as ResolverClass,
  AuditEvent,
  Revision,
  Mail,
];
