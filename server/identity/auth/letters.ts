import { phrase } from "../../platform/language.ts";
import type { Letter } from "../../platform/outbox.ts";

/*
 * The mails of signing in. None repeats what was typed into a form: a stranger could otherwise have us send words of
 * theirs to anybody's address.
 */

/** The link that signs in somebody we know. */
export function signInLetter(to: string, link: string): Letter {
  return {
    to,
    subject: "Your link to sign in",
    body: "Somebody asked to sign in to the partnership directory with this address. If it was you, open the link "
      + "below. It works once, within 15 minutes.\n\nIf it was not you, there is nothing to do.",
    link
  };
}

/** The link that makes an account for somebody who joins. */
export function joiningLetter(to: string, link: string): Letter {
  return {
    to,
    subject: "Confirm your address to join the partnership directory",
    body: "Somebody asked to join the partnership directory with this address. If it was you, open the link below. "
      + "It works once, within 15 minutes.\n\nIf it was not you, there is nothing to do: without the link nothing "
      + "is kept.",
    link
  };
}

/** The link to the page where a password is set. */
export function passwordLetter(to: string, link: string): Letter {
  return {
    to,
    subject: "Set your password for the partnership directory",
    body: "Somebody asked to set a password for this address. If it was you, open the link below. It works once, "
      + "within an hour; afterwards you are signed out everywhere else.\n\nIf it was not you, there is nothing to do: "
      + "your password stays as it is.",
    link
  };
}

/** That how somebody signs in was changed. */
export function accountLetter(to: string, what: string): Letter {
  return {
    to,
    subject: "How you sign in to the partnership directory was changed",
    body: phrase("{what}\n\nIf it was you, there is nothing to do. If it was not, tell whoever runs the directory at once.", {
      what: phrase(what),
    }),
    link: null
  };
}
