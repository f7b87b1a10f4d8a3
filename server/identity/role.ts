import { registerEnumType } from "type-graphql";

/** What a person may be in a network, for an organisation, or everywhere. */
export enum Role {
  MEMBER_EDITOR = "MEMBER_EDITOR",
  COMMITTEE_SEAT = "COMMITTEE_SEAT",
  SECRETARY = "SECRETARY",
  CHAIR = "CHAIR",
  BROKER = "BROKER",
  RESEARCHER = "RESEARCHER",
  COMMISSIONER = "COMMISSIONER",
  DATA_STEWARD = "DATA_STEWARD",
  OPERATOR = "OPERATOR",
}
registerEnumType(Role, {
  name: "Role",
  description: "What a person may be: in a network, for an organisation (MEMBER_EDITOR), or everywhere (OPERATOR).",
  valuesConfig: {
    MEMBER_EDITOR: { description: "Keeps the page of an organisation and speaks for it." },
    COMMITTEE_SEAT: { description: "Holds a seat of a committee; given by the seat itself." },
    SECRETARY: { description: "Runs the committee's work; has no vote." },
    CHAIR: { description: "Chairs the committee's meetings." },
    BROKER: { description: "Writes answers down for groups and introduces people." },
    RESEARCHER: { description: "Looks for community partners for research." },
    COMMISSIONER: { description: "Looks for providers on behalf of a public body." },
    DATA_STEWARD: { description: "Looks after the vocabulary and the records." },
    OPERATOR: { description: "Runs the installation." },
  },
});

/** Roles that belong to a network. */
export const networkRoles: readonly Role[] = [
  Role.COMMITTEE_SEAT,
  Role.SECRETARY,
  Role.CHAIR,
  Role.BROKER,
  Role.RESEARCHER,
  Role.COMMISSIONER,
  Role.DATA_STEWARD,
];

/** Roles that let a person read the files of a network's committee. */
export const committeeRoles: readonly Role[] = [Role.COMMITTEE_SEAT, Role.SECRETARY, Role.CHAIR];
