import { In, type EntityManager } from "typeorm";
import type { RegisterNumber } from "../organisations/identifiers.ts";
import { RegisterEntry } from "../organisations/register-entry.entity.ts";
import { linkStateOn } from "../partnerships/link-state.ts";
import { purposeNamedBy } from "../partnerships/named-branch.ts";
import { PartnershipLink } from "../partnerships/partnership-link.entity.ts";
import { LinkKind, LinkState, Visibility } from "../partnerships/partnership.enums.ts";
import type { Context } from "../platform/context.ts";
import { newKey } from "../platform/identifiers.ts";
import { byScheme, standingKeys } from "./import-known.ts";
import { note, type NoteCode } from "./import-note.ts";
import { written } from "./import-numbers.ts";
import type { Planned } from "./import-plan.ts";

/*
 * Parents that a feed names. A link counts only once both sides have said so, and a feed is at best one of them. For a
 * branch that nobody keeps the page of, an import proposes the link, as a broker does who registers a group; the parent
 * confirms it. A branch that writes its own page proposes it itself.
 */

/** A branch and its parent, by the numbers under which a file knows them. */
export interface NamedParent {
  branch: RegisterNumber;
  parent: RegisterNumber;
}

/** So many links are written in one transaction. */
const atOnce = 500;

/** The keys of organisations by the numbers under which feeds know them: read before, or ids of our own; merged ones lead on. */
async function keysByNumber(manager: EntityManager, numbers: readonly RegisterNumber[]): Promise<Map<string, string>> {
  if (numbers.length === 0) {
    return new Map();
  }
  const entries = await manager.findBy(RegisterEntry, byScheme(numbers));
  const keyOf = new Map(numbers.map((number) => [written(number), number.value]));
  entries.forEach((entry) => keyOf.set(written(entry), entry.organisationId));
  const standing = await standingKeys(manager, [...keyOf.values()]);
  return new Map(
    [...keyOf].flatMap(([number, key]): [string, string][] => {
      const stands = standing.get(key);
      return stands ? [[number, stands]] : [];
    }),
  );
}

const pairOf = (fromId: string, toId: string): string => `${fromId} ${toId}`;

/**
 * The branches and parents that have something of the kind between them already, whatever became of it. Only a proposal
 * that lapsed is no answer: it can be proposed again, but what was disputed, taken back or ended is not.
 * @param today the day on which a proposal may have lapsed.
 */
async function saidBefore(manager: EntityManager, branchIds: readonly string[], today: string): Promise<Set<string>> {
  const links = await manager.findBy(PartnershipLink, { kind: LinkKind.BRANCH_OF, fromId: In([...new Set(branchIds)]) });
  const standing = links.filter((link) => linkStateOn(link, today) !== LinkState.LAPSED);
  return new Set(standing.map(({ fromId, toId }) => pairOf(fromId, toId)));
}

/**
 * Says in the notes of rows what comes of the parents that they name. Changes nothing.
 * @param inFile the numbers of all organisations of the file.
 * @returns those that are to be proposed.
 */
export async function namedParents(ctx: Context, planned: readonly Planned[], inFile: ReadonlySet<string>): Promise<NamedParent[]> {
  const manager = ctx.read;
  const naming = planned.flatMap((plan) => {
    const { parent } = plan.record;
    return parent && plan.result !== "REJECTED" ? [{ plan, parent }] : [];
  });
  const keys = await keysByNumber(manager, naming.map(({ parent }) => parent));
  const known = naming.flatMap(({ plan }) => plan.known?.organisation.id ?? []);
  const before = await saidBefore(manager, known, ctx.today());
  const outcomeOf = ({ known: branch }: Planned, parent: RegisterNumber): NoteCode | null => {
    const key = keys.get(written(parent));
    if (key === undefined && !inFile.has(written(parent))) {
      return "PARENT_UNKNOWN";
    }
    if (!branch) {
      return "PARENT_PROPOSED";
    }
    const { id, parentId } = branch.organisation;
    if (key !== undefined && (parentId === key || before.has(pairOf(id, key)))) {
      return null;
    }
    return branch.claimed || parentId !== null ? "PARENT_THEIRS" : "PARENT_PROPOSED";
  };
  return naming.flatMap(({ plan, parent }) => {
    const outcome = outcomeOf(plan, parent);
    if (outcome !== null) {
      plan.notes.push(note(outcome, "organization.parent_organization_id", parent.value));
    }
    return outcome === "PARENT_PROPOSED" ? [{ branch: plan.record.number, parent }] : [];
  });
}

/**
 * Proposes the links of branches to their parents, in the name of the branch; once all rows are written, because a
 * parent may stand behind its branches. No letter goes out for each: they stand in the parent's tasks, of which its
 * digest tells.
 */
export async function proposeParents(
  ctx: Context,
  { source, extractOn }: { source: string; extractOn: string },
  named: readonly NamedParent[],
): Promise<void> {
  for (let start = 0; start < named.length; start += atOnce) {
    const some = named.slice(start, start + atOnce);
    await ctx.write(async (tx) => {
      const keys = await keysByNumber(tx.manager, some.flatMap(({ branch, parent }) => [branch, parent]));
      const pairs = new Map<string, [string, string]>();
      for (const { branch, parent } of some) {
        const [from, to] = [keys.get(written(branch)), keys.get(written(parent))];
        if (from !== undefined && to !== undefined && from !== to) {
          pairs.set(pairOf(from, to), [from, to]);
        }
      }
      const before = await saidBefore(tx.manager, [...pairs.values()].map(([from]) => from), ctx.today());
      const links = [...pairs].filter(([pair]) => !before.has(pair)).map(([, [fromId, toId]]) =>
        Object.assign(new PartnershipLink(), {
          id: newKey(),
          kind: LinkKind.BRANCH_OF,
          fromId,
          toId,
          purpose: purposeNamedBy(source, ctx.today()),
          startedOn: extractOn < ctx.today() ? extractOn : ctx.today(),
          endsOn: null,
          endedReason: null,
          whoHoldsMoney: null,
          whoDecides: null,
          communityIds: [],
          visibility: Visibility.PUBLIC,
          illustrative: false,
          proposedById: fromId,
          proposedAt: tx.now,
          confirmedAt: null,
          disputedAt: null,
          disputedReason: null,
          endedAt: null,
          version: 1,
          updatedAt: tx.now,
        }),
      );
      await tx.insertAll(PartnershipLink, links);
      await tx.tellAll(
        links.map((link) => ({
          action: "link.proposeLink",
          subject: link,
          changes: { kind: [null, link.kind], purpose: [null, link.purpose], startedOn: [null, link.startedOn] },
        })),
      );
    });
  }
}
