import { Field, Float, InputType } from "type-graphql";

/** Around which point is looked: a postcode, or degrees. */
@InputType({
  description:
    "Around which point is looked: a postcode, or degrees. How far away an organisation is, is counted from where it agreed " +
    "to be shown exactly; from the middle of its postcode district where it agreed to that but no exact point is known, and " +
    "for public bodies and entries of a public register that did not say no; for everybody else only from the middles of the " +
    "areas it says it works in. So no number of questions finds out more than its page shows. Distances are whole kilometres, rounded up.",
})
export class NearInput {
  @Field(() => String, {
    nullable: true,
    description: "A postcode in any spelling, or its first part such as B8: the middle of that district is meant.",
  })
  postcode?: string | null;

  @Field(() => Float, { nullable: true, description: "Degrees north, together with longitude and instead of a postcode." })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: "Degrees east." })
  longitude?: number | null;

  @Field(() => Float, { description: "How far at most, in kilometres: from 1 to 1,000, parts of a kilometre left out." })
  withinKm!: number;
}
