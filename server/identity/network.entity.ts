import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity } from "typeorm";
import { code, json, key, moment, reference, text, version } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { Versioned } from "../platform/versioned.ts";
import type { NetworkSettings } from "./network-settings.ts";

/** How much of a network is invented for demonstration. */
export enum Demonstration {
  NONE = "NONE",
  PARTLY = "PARTLY",
  WHOLLY = "WHOLLY",
}
registerEnumType(Demonstration, {
  name: "Demonstration",
  description: "How much of what is shown was invented for demonstration.",
  valuesConfig: {
    NONE: { description: "Nothing: this is a real installation." },
    PARTLY: { description: "The founding partners are real; people, votes, dates and applications are invented." },
    WHOLLY: { description: "Everything is invented: organisations, people, votes and applications." },
  },
});

/** A knowledge partnership: community organisations, researchers, providers and public bodies of a place. */
@Entity("network")
@ObjectType({
  implements: [Node, Versioned],
  description:
    "A knowledge partnership of community organisations, researchers, service providers and public bodies of a place.",
})
export class Network extends Versioned implements Node {
  @key()
  id!: string;

  @Field(() => String, { description: "Its word in addresses, such as west-midlands." })
  @code({ unique: true })
  handle!: string;

  @Field(() => String, { description: "Its name." })
  @text()
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is for, in a sentence." })
  @text({ nullable: true })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: "What it says about itself." })
  @text({ nullable: true })
  about!: string | null;

  @reference({ nullable: true })
  parentId!: string | null;

  /** Key of the area it works in; the places slice resolves it. */
  @reference({ nullable: true })
  regionId!: string | null;

  @Field(() => Demonstration, { description: "How much of it is invented." })
  @code()
  demonstration!: Demonstration;

  /** What the network set itself; defaults fill the rest. */
  @json()
  ownSettings!: Partial<NetworkSettings>;

  @version()
  override version!: number;

  @moment()
  override updatedAt!: string;
}
