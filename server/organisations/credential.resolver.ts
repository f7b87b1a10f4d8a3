import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { DayScalar, MoneyScalar } from "../platform/scalars.ts";
import { Credential, CredentialState } from "./credential.entity.ts";
import { CredentialInput } from "./credential.input.ts";
import {
  addCredential,
  changeCredential,
  checkCredential,
  credentialsOf,
  readsCredential,
  removeCredential,
  warningDaysFor,
} from "./credential.service.ts";
import { credentialStateOn } from "./credential-state.ts";
import { Organisation } from "./organisation.entity.ts";
import { OrganisationPayload } from "./organisations.types.ts";
import { visibleOrganisation } from "./visible.ts";

type Changed = Promise<Payload<"organisation", Organisation>>;

const onVersion = { description: "The version of the organisation this change was made on." };

async function forReaders<Value>(ctx: Context, credential: Credential, value: Value): Promise<Value | null> {
  return (await readsCredential(ctx, credential)) ? value : null;
}

/** What an organisation can show. */
@Resolver(() => Organisation)
export class OrganisationCredentialsResolver {
  @FieldResolver(() => [Credential], { description: "What it can show, such as insurance; often nothing." })
  credentials(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Credential[]> {
    return credentialsOf(ctx, organisation);
  }
}

/** Credentials, each field only to those who may read it. */
@Resolver(() => Credential)
export class CredentialResolver {
  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() credential: Credential, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "credential", credential);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "Whose it is." })
  organisation(@Root() credential: Credential, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, credential.organisationId);
  }

  @FieldResolver(() => CredentialState, { description: "Where it stands today." })
  async state(@Root() credential: Credential, @Ctx() ctx: Context): Promise<CredentialState> {
    return credentialStateOn(credential, await warningDaysFor(ctx, credential.organisationId), ctx.today());
  }

  @FieldResolver(() => MoneyScalar, { nullable: true, description: "What it covers; for those who look after the organisation, and commissioners of its partnerships." })
  coverAmount(@Root() credential: Credential, @Ctx() ctx: Context): Promise<number | null> {
    return forReaders(ctx, credential, credential.coverPence);
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: "Its first day; for those who look after the organisation, and commissioners of its partnerships." })
  validFrom(@Root() credential: Credential, @Ctx() ctx: Context): Promise<string | null> {
    return forReaders(ctx, credential, credential.startsOn);
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: "Its last day; for those who look after the organisation, and commissioners of its partnerships." })
  expiresOn(@Root() credential: Credential, @Ctx() ctx: Context): Promise<string | null> {
    return forReaders(ctx, credential, credential.endsOn);
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: "When the committee saw the paper; null until it has." })
  checkedOn(@Root() credential: Credential): string | null {
    return credential.checkedAt;
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who saw it; for those who look after the organisation." })
  async checkedBy(@Root() credential: Credential, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.load.one(Person, await forReaders(ctx, credential, credential.checkedById));
  }

  @Mutation(() => OrganisationPayload, { description: "Add a credential to a page." })
  addCredential(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "Whose it is." }) organisation: string,
    @Arg("input", () => CredentialInput, { description: "The credential." }) input: CredentialInput,
    @Arg("expectedVersion", () => Int, onVersion) expectedVersion: number,
  ): Changed {
    return payload("organisation", () => addCredential(ctx, organisation, input, expectedVersion));
  }

  @Mutation(() => OrganisationPayload, { description: "Change a credential; whoever checked it has to look again." })
  changeCredential(
    @Ctx() ctx: Context,
    @Arg("credential", () => ID, { description: "Which credential." }) credential: string,
    @Arg("input", () => CredentialInput, { description: "What it is now." }) input: CredentialInput,
    @Arg("expectedVersion", () => Int, onVersion) expectedVersion: number,
  ): Changed {
    return payload("organisation", () => changeCredential(ctx, credential, input, expectedVersion));
  }

  @Mutation(() => OrganisationPayload, { description: "Take a credential off the page." })
  removeCredential(
    @Ctx() ctx: Context,
    @Arg("credential", () => ID, { description: "Which credential." }) credential: string,
    @Arg("expectedVersion", () => Int, onVersion) expectedVersion: number,
  ): Changed {
    return payload("organisation", () => removeCredential(ctx, credential, expectedVersion));
  }

  @Mutation(() => OrganisationPayload, { description: "Say that the committee has seen the paper of a credential." })
  checkCredential(
    @Ctx() ctx: Context,
    @Arg("credential", () => ID, { description: "Which credential." }) credential: string,
    @Arg("expectedVersion", () => Int, {
      nullable: true,
      description: "The version of the organisation on which it was compared with the paper; a newer one is not checked unseen.",
    })
    expectedVersion: number | null,
  ): Changed {
    return payload("organisation", () => checkCredential(ctx, credential, expectedVersion ?? null));
  }
}
