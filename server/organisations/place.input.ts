import { Field, Float, InputType } from "type-graphql";
import { AreaCodeScalar } from "../platform/scalars.ts";

/** Where an organisation can be found. */
@InputType({
  description: "Where an organisation can be found. Only the area and how to get in are shown, and more where it agreed (EXACT_PLACE).",
})
export class PlaceInput {
  @Field(() => String, { nullable: true, description: "What it is called, such as the name of a building or its address." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Its postcode in any spelling; shown to nobody but those who write for the organisation." })
  postcode?: string | null;

  @Field(() => AreaCodeScalar, { nullable: true, description: "The area it lies in; found by the postcode when left out, else the first the organisation works in." })
  area?: string | null;

  @Field(() => Float, { nullable: true, description: "Degrees north, together with the longitude." })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: "Degrees east." })
  longitude?: number | null;

  @Field(() => [String], { nullable: true, description: "What makes it easy to get in: step-free, hearing loop, prayer room and so on." })
  accessibility?: string[] | null;
}
