/*
 * What of each slice waits for people: on the page of their work, and in letters when its day comes near. A part of the
 * list of slices, apart because it is long.
 */
import "./identity/outbox.tasks.ts";
import "./vocabulary/vocabulary.tasks.ts";
import "./organisations/assurance.reminders.ts";
import "./organisations/credential.tasks.ts";
import "./organisations/export.tasks.ts";
import "./organisations/organisations.tasks.ts";
import "./partnerships/link.tasks.ts";
import "./membership/agreement.tasks.ts";
import "./membership/application.reminders.ts";
import "./membership/membership.tasks.ts";
import "./membership/renewal.reminders.ts";
import "./membership/renewal.tasks.ts";
import "./membership/review.tasks.ts";
import "./membership/vote.reminders.ts";
import "./introductions/introduction.reminders.ts";
import "./introductions/introduction.tasks.ts";
