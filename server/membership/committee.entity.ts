import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { key, reference, text } from "../database/columns.ts";
import { Network } from "../identity/network.entity.ts";
import { Node } from "../platform/node.ts";

/** The people who decide in a network: seats held by organisations. */
@Entity("committee")
@ObjectType({
  implements: Node,
  description: "A committee of a network: seats held by organisations, which decide together who joins.",
})
export class Committee extends Node {
  @key()
  override id!: string;

  @reference()
  @Index()
  networkId!: string;

  @ManyToOne(() => Network, { onDelete: "CASCADE" })
  @JoinColumn({ name: "networkId" })
  networkRow?: Network;

  @Field(() => String, { description: "Its name, for example Steering committee." })
  @text()
  name!: string;
}
