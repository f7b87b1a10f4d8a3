import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { Viewer } from "../viewer.ts";
import { emailOf } from "./accounts.ts";

/** What the viewer learns of their own account; nobody else's is shown anywhere. */
@Resolver(() => Viewer)
export class AccountResolver {
  @FieldResolver(() => String, { description: "The address the person signs in with; shown to nobody else." })
  email(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<string> {
    return emailOf(ctx, viewer.personId);
  }
}
