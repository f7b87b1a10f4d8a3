import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { importOrganisations, importsSoFar } from "./import.service.ts";
import { Import } from "./import.entity.ts";
import { ImportInput, ImportPayload, type ImportAnswer } from "./import.types.ts";

/** Imports. */
@Resolver()
export class ImportResolver {
  @Query(() => [Import], { description: "The latest imports, newest first; for operators." })
  imports(@Ctx() ctx: Context): Promise<Import[]> {
    return importsSoFar(ctx);
  }

  @Mutation(() => ImportPayload, { description: "Import organisations out of a table; first as a dry run, which writes nothing." })
  importOrganisations(
    @Ctx() ctx: Context,
    @Arg("input", () => ImportInput, { description: "The table." }) input: ImportInput,
    @Arg("dryRun", () => Boolean, { defaultValue: true, description: "Only say what would be done." }) dryRun: boolean,
  ): Promise<Payload<"import", ImportAnswer>> {
    return payload("import", () => importOrganisations(ctx, input, dryRun));
  }
}
