import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useNavigate } from "react-router";
import type { ActOutcome } from "../lib/data.ts";
import type { Form } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import type { ProblemLike } from "../lib/problems.ts";
import { useBackTo } from "./back-to.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

interface ChangePayload {
  organisation: { version: number } | null;
  problems: readonly ProblemLike[];
}

/** That somebody else saved first: who, and which fields. */
export interface StaleChange {
  changedBy?: string | null;
  changedFields: readonly string[];
}

interface StaleProblem extends ProblemLike, StaleChange {
  currentVersion: number;
}

/** What follows once a change was saved. */
export interface Saved {
  /** The sentence of the notice. */
  words: string;
  /** Saves the former values on this version; offered as "Undo". */
  undo?: (version: number) => Promise<ActOutcome<ChangePayload>>;
  /** Where to go, instead of where one came from. */
  to?: string;
}

/** The version a form started from, and how the end of saving is handled. */
export interface Saving {
  version: number;
  stale: StaleChange | null;
  finish(outcome: ActOutcome<ChangePayload>, saved: Saved): Promise<void>;
}

function isStale(problem: ProblemLike): problem is StaleProblem {
  return problem.code === "STALE_VERSION";
}

/**
 * Saves a change of an organisation's page on the version the reader started from. When somebody else was first,
 * nothing typed is lost: the form says what changed, and saving again goes on from the newer version.
 */
export function useSaving(organisation: ShownOrganisation, form: Pick<Form<object>, "accept">): Saving {
  const intl = useIntl();
  const client = useQueryClient();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const back = useBackTo(organisation);
  const [version, setVersion] = useState(organisation.version);
  const [stale, setStale] = useState<StaleChange | null>(null);
  const takeBack = async (undoing: Promise<ActOutcome<ChangePayload>>) => {
    const { payload, problems } = await undoing;
    notify(
      payload
        ? intl.formatMessage(words.undone)
        : intl.formatMessage(words.notUndone, { reason: problems[0]?.message ?? "" }),
    );
  };
  return {
    version,
    stale,
    finish: async (outcome, saved) => {
      const newer = outcome.problems.find(isStale);
      if (newer) {
        setVersion(newer.currentVersion);
        setStale(newer);
        await client.invalidateQueries();
      }
      if (!form.accept(outcome) || !outcome.payload?.organisation) {
        return;
      }
      const next = outcome.payload.organisation.version;
      const { undo } = saved;
      // Of an entry of a register others see little more than the register says, until it agrees to more.
      const isShown = organisation.listingBasis !== "PUBLIC_REGISTER" || saved.words !== intl.formatMessage(words.changed);
      notify(isShown ? saved.words : intl.formatMessage(words.changedNotShown), undo && (() => void takeBack(undo(next))));
      await navigate(path(saved.to ?? back.to));
    },
  };
}
