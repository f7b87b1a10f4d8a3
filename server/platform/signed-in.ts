import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import type { Context } from "./context.ts";
import { NotSignedIn } from "./refusal.ts";

/**
 * Nothing is changed by somebody we do not know, whatever a service forgets to ask; and whoever's session has ended is
 * told to sign in, not that the thing they were working on is not there.
 */
export const changesNeedSomebody: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation === OperationTypeNode.MUTATION && !contextValue.actor) {
        throw new NotSignedIn();
      }
    },
  }),
};
