import { ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { key, moment, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";

/** Somebody who acts: signs in, holds roles and seats, speaks for organisations. */
@Entity("person")
@ObjectType({ implements: Node, description: "A person who takes part: holds a role or a seat, or speaks for an organisation." })
export class Person extends Node {
  /** The same key as the sign-in account, where the person has one. */
  @key()
  override id!: string;

  @text()
  displayName!: string;

  @moment()
  createdAt!: string;
}
