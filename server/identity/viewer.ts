import { ObjectType } from "type-graphql";

/** Whoever is signed in. Slices add what waits for the person, seats and so on. */
@ObjectType({ description: "Whoever is signed in, and what waits for them." })
export class Viewer {
  /** Key of the person. */
  personId!: string;
}
