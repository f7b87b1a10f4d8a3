import { allow, type Policy } from "../authorise.ts";

/** Whose account something is about. */
export interface Account {
  personId: string;
}

const own: Policy<Account> = {
  sentence: "Everybody looks after their own account, and nobody else's.",
  who: (_ctx, account, actor) => account.personId === actor.personId,
};

/** Who reads somebody's mail is not to take the second step away, or to add one of theirs. */
const ownAndConfirmed: Policy<Account> = { ...own, stepUp: true };

/** It would be asked in order to be answered. */
const ownAsItIs: Policy<Account> = { ...own, stepUp: false };

allow("account.chooseLanguage", ownAsItIs);
allow("account.chooseLetters", ownAsItIs);
allow("account.endSession", ownAsItIs);
allow("account.endOtherSessions", ownAsItIs);
allow("account.confirmItIsMe", ownAsItIs);
allow("account.startAuthenticator", ownAndConfirmed);
allow("account.confirmAuthenticator", ownAndConfirmed);
allow("account.turnOffAuthenticator", ownAndConfirmed);
allow("account.renamePasskey", ownAndConfirmed);
allow("account.removePasskey", ownAndConfirmed);
