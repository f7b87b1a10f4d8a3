import { isEditorOf } from "../identity/authorise.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { say, type Words } from "../platform/language.ts";
import { obstaclesToErasing, obstaclesToErasingViewer } from "./obstacles.ts";
import type { Erasure } from "./erasure.type.ts";

const ofPerson = {
  goes: [
    "Your account: your address, your password, your passkeys and every place where you are signed in.",
    "Your name. The record says “A former member” instead.",
    "Your words: requests, messages, reasons of votes, your profile as a researcher, what your files were for.",
    "Letters to you.",
  ],
  stays: ["That something was done and when, without your name.", "Your votes count as they did."],
};

const ofOrganisation = {
  goes: [
    "Its name, words, contacts, places, services and credentials.",
    "Its answers and messages to committees, and what they wrote back.",
    "Everything it agreed to. Whoever took its entry away in a file is told to take it out.",
  ],
  stays: [
    "That there was an organisation, and on which days it applied, was a member and held seats.",
    "How ballots ended.",
    "A fingerprint of its register numbers, so that no import lists it again.",
  ],
};

function inWords(ctx: Context, { goes, stays }: typeof ofPerson, obstacles: readonly Words[]): Erasure {
  const said = (all: readonly Words[]): string[] => all.map((words) => say(ctx.language, words));
  return { goes: said(goes), stays: said(stays), obstacles: said(obstacles) };
}

/** What erasing whoever is signed in means. */
export async function erasureOfViewer(ctx: Context): Promise<Erasure> {
  return inWords(ctx, ofPerson, await obstaclesToErasingViewer(ctx));
}

/** What erasing an organisation means, for those who keep its page. */
export async function erasureOfOrganisation(ctx: Context, organisation: Organisation): Promise<Erasure | null> {
  return isEditorOf(ctx.actor, organisation.id) ? inWords(ctx, ofOrganisation, await obstaclesToErasing(ctx, organisation)) : null;
}
