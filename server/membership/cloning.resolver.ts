import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { NetworkPayload } from "../identity/identity.types.ts";
import type { Network } from "../identity/network.entity.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { cloneNetwork } from "./cloning.service.ts";

/** A partnership that is made from another. */
@InputType({ description: "What a new partnership is called, and of which larger one it is a part." })
export class NewNetworkInput {
  @Field(() => String, { description: "Its word in addresses: small letters, digits and hyphens." })
  handle!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is for, in a sentence." })
  purpose?: string | null;

  @Field(() => ID, { nullable: true, description: "The larger partnership it is a part of; none when left out." })
  partOf?: string | null;
}

/** New partnerships from others. */
@Resolver()
export class CloningResolver {
  @Mutation(() => NetworkPayload, {
    description:
      "Make a new partnership that works as another does: settings, rule, agreement. Never its people, seats, members or applications.",
  })
  cloneNetwork(
    @Ctx() ctx: Context,
    @Arg("template", () => ID, { description: "As which partnership it works." }) template: string,
    @Arg("input", () => NewNetworkInput, { description: "What it is called." }) input: NewNetworkInput,
  ): Promise<Payload<"network", Network>> {
    return payload("network", () => cloneNetwork(ctx, template, input));
  }
}
