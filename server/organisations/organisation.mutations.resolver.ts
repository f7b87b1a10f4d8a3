import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { RolePayload } from "../identity/identity.types.ts";
import type { RoleAssignment } from "../identity/role-assignment.entity.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { DayScalar, LanguageTagScalar } from "../platform/scalars.ts";
import { assureProfile } from "./assurance.service.ts";
import { CapabilityInput } from "./capability.input.ts";
import { describeCapability, withdrawCapability } from "./capability.service.ts";
import { answerClaim, claimOrganisation, inviteEditor } from "./claim.service.ts";
import { ConsentMethod, ConsentScope } from "./consent.entity.ts";
import { consentPayload } from "./consent.payload.ts";
import { giveConsent, refuseConsent, takeMeOff, withdrawConsent } from "./consent.service.ts";
import { ContactInput } from "./contact.input.ts";
import { writeContacts } from "./contact.service.ts";
import type { Organisation } from "./organisation.entity.ts";
import { OrganisationChange, OrganisationInput } from "./organisation.input.ts";
import { changeOrganisation, registerOrganisation } from "./organisation.service.ts";
import { ConsentPayload, OrganisationPayload } from "./organisations.types.ts";
import { PlaceInput } from "./place.input.ts";
import { writePlaces } from "./place-writing.service.ts";
import { ProfileInput } from "./profile.input.ts";
import { writeProfile } from "./profile-writing.service.ts";

type Changed = Promise<Payload<"organisation", Organisation>>;

const whichOrganisation = { description: "Which organisation." };
const onVersion = { description: "The version this change was made on." };

/** Everything that changes a page. */
@Resolver()
export class OrganisationMutations {
  @Mutation(() => OrganisationPayload, { description: "Register an organisation. Likely duplicates are offered first." })
  registerOrganisation(
    @Ctx() ctx: Context,
    @Arg("input", () => OrganisationInput, { description: "What is told of it." }) input: OrganisationInput,
    @Arg("overrideToken", () => String, { nullable: true, description: "From DuplicateFound, to register nevertheless." })
    overrideToken: string | null,
  ): Changed {
    return payload("organisation", () => registerOrganisation(ctx, input, overrideToken));
  }

  @Mutation(() => OrganisationPayload, { description: "Change facts about an organisation." })
  changeOrganisation(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("input", () => OrganisationChange, { description: "What to change." }) input: OrganisationChange,
    @Arg("expectedVersion", () => Int, onVersion) expectedVersion: number,
  ): Changed {
    return payload("organisation", () => changeOrganisation(ctx, organisation, input, expectedVersion));
  }

  @Mutation(() => OrganisationPayload, { description: "Write its words in one language." })
  writeProfile(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("input", () => ProfileInput, { description: "The words." }) input: ProfileInput,
    @Arg("expectedVersion", () => Int, onVersion) expectedVersion: number,
  ): Changed {
    return payload("organisation", () => writeProfile(ctx, organisation, input, expectedVersion));
  }

  @Mutation(() => OrganisationPayload, { description: "Describe a skill, new or anew." })
  describeCapability(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("input", () => CapabilityInput, { description: "The skill." }) input: CapabilityInput,
    @Arg("expectedVersion", () => Int, onVersion) expectedVersion: number,
  ): Changed {
    return payload("organisation", () => describeCapability(ctx, organisation, input, expectedVersion));
  }

  @Mutation(() => OrganisationPayload, { description: "Take a skill off." })
  withdrawCapability(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("skill", () => ID, { description: "Which skill." }) skill: string,
    @Arg("expectedVersion", () => Int, onVersion) expectedVersion: number,
  ): Changed {
    return payload("organisation", () => withdrawCapability(ctx, organisation, skill, expectedVersion));
  }

  @Mutation(() => OrganisationPayload, { description: "Write its contacts anew; shown only as it agrees." })
  writeContacts(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("contacts", () => [ContactInput], { description: "All contacts, in order." }) contacts: ContactInput[],
    @Arg("expectedVersion", () => Int, onVersion) expectedVersion: number,
  ): Changed {
    return payload("organisation", () => writeContacts(ctx, organisation, contacts, expectedVersion));
  }

  @Mutation(() => OrganisationPayload, { description: "Write its places anew; where exactly they are is shown only as it agrees." })
  writePlaces(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("places", () => [PlaceInput], { description: "All places, in order." }) places: PlaceInput[],
    @Arg("expectedVersion", () => Int, onVersion) expectedVersion: number,
  ): Changed {
    return payload("organisation", () => writePlaces(ctx, organisation, places, expectedVersion));
  }

  @Mutation(() => OrganisationPayload, { description: "Say that the page is still right." })
  assureProfile(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("expectedVersion", () => Int, { description: "The version that was read." }) expectedVersion: number,
    @Arg("method", () => String, { description: "How it was checked, in words." }) method: string,
  ): Changed {
    return payload("organisation", () => assureProfile(ctx, organisation, expectedVersion, method));
  }

  @Mutation(() => OrganisationPayload, { description: "Take it off the list at once." })
  takeMeOff(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("reason", () => String, { nullable: true, description: "Why; not needed." }) reason: string | null,
  ): Changed {
    return payload("organisation", () => takeMeOff(ctx, organisation, reason));
  }

  @Mutation(() => OrganisationPayload, { description: "Ask to keep its page; somebody confirms it." })
  claimOrganisation(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("message", () => String, { description: "How one belongs to it." }) message: string,
  ): Changed {
    return payload("organisation", () => claimOrganisation(ctx, organisation, message));
  }

  @Mutation(() => RolePayload, { description: "Confirm or turn down that somebody speaks for an organisation." })
  answerClaim(
    @Ctx() ctx: Context,
    @Arg("roleAssignment", () => ID, { description: "The claim." }) roleAssignment: string,
    @Arg("accept", () => Boolean, { description: "Whether it is confirmed." }) accept: boolean,
  ): Promise<Payload<"roleAssignment", RoleAssignment>> {
    return payload("roleAssignment", () => answerClaim(ctx, roleAssignment, accept));
  }

  @Mutation(() => RolePayload, { description: "Invite somebody by e-mail to keep the page too." })
  inviteEditor(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("email", () => String, { description: "The address." }) email: string,
  ): Promise<Payload<"roleAssignment", RoleAssignment>> {
    return payload("roleAssignment", () => inviteEditor(ctx, organisation, email));
  }
}

/** What an organisation answers when asked to agree. */
@Resolver()
export class ConsentMutations {
  @Mutation(() => ConsentPayload, { description: "Agree to one thing, in the wording that was read." })
  giveConsent(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("scope", () => ConsentScope, { description: "To what." }) scope: ConsentScope,
    @Arg("wordingVersion", () => Int, { description: "The version of the wording." }) wordingVersion: number,
    @Arg("lang", () => LanguageTagScalar, { description: "The language it was asked in." }) lang: string,
    @Arg("method", () => ConsentMethod, { defaultValue: ConsentMethod.SELF, nullable: true, description: "How it was given." })
    method: ConsentMethod | null,
    @Arg("givenBy", () => String, { nullable: true, description: "Who said or signed it, where somebody else records it." })
    givenBy: string | null,
    @Arg("expiresOn", () => DayScalar, { nullable: true, description: "The last day on which it holds." })
    expiresOn: string | null,
  ): Promise<ConsentPayload> {
    const given = { method: method ?? ConsentMethod.SELF, givenBy, expiresOn };
    return consentPayload(() => giveConsent(ctx, { organisation, scope, wordingVersion, lang }, given));
  }

  @Mutation(() => ConsentPayload, { description: "Say no to one thing." })
  refuseConsent(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("scope", () => ConsentScope, { description: "To what." }) scope: ConsentScope,
    @Arg("wordingVersion", () => Int, { description: "The version of the wording." }) wordingVersion: number,
    @Arg("lang", () => LanguageTagScalar, { description: "The language it was asked in." }) lang: string,
    @Arg("method", () => ConsentMethod, { defaultValue: ConsentMethod.SELF, description: "How it was said." }) method: ConsentMethod,
    @Arg("givenBy", () => String, { nullable: true, description: "Who said it, where somebody else writes it down." }) givenBy: string | null,
  ): Promise<ConsentPayload> {
    return consentPayload(() => refuseConsent(ctx, { organisation, scope, wordingVersion, lang }, { method, givenBy }));
  }

  @Mutation(() => ConsentPayload, { description: "Take back what was agreed; it ends at once." })
  withdrawConsent(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, whichOrganisation) organisation: string,
    @Arg("scope", () => ConsentScope, { description: "What." }) scope: ConsentScope,
  ): Promise<ConsentPayload> {
    return consentPayload(() => withdrawConsent(ctx, organisation, scope));
  }
}
