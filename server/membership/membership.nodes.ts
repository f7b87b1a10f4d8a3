import { nodeKind } from "../platform/node.ts";
import { Agreement } from "./agreement.entity.ts";
import { Application } from "./application.entity.ts";
import { visibleApplication, visibleMessage } from "./application.reading.ts";
import { Ballot, ballotPrefix } from "./ballot.entity.ts";
import { visibleBallot } from "./ballot.reading.ts";
import { Committee } from "./committee.entity.ts";
import { visibleSeat } from "./committee.reading.ts";
import { Decision } from "./decision.entity.ts";
import { Membership } from "./membership.entity.ts";
import { visibleMembership } from "./membership.reading.ts";
import { Message } from "./message.entity.ts";
import { visibleDecision } from "./register.ts";
import { Seat } from "./seat.entity.ts";
import "./undo-seat.ts";

nodeKind({
  entity: Committee,
  typeName: "Committee",
  word: "committee",
  prefix: "cmt",
  visible: (ctx, key) => ctx.load.one(Committee, key),
});

nodeKind({
  entity: Seat,
  typeName: "Seat",
  word: "seat",
  prefix: "sea",
  visible: visibleSeat,
});

nodeKind({
  entity: Application,
  typeName: "Application",
  word: "application",
  prefix: "app",
  visible: visibleApplication,
});

nodeKind({
  entity: Agreement,
  typeName: "Agreement",
  word: "agreement",
  prefix: "agm",
  // What partners agree to is public, as is which networks there are.
  visible: (ctx, key) => ctx.load.one(Agreement, key),
});

nodeKind({ entity: Message, typeName: "Message", word: "message", prefix: "msg", visible: visibleMessage });

nodeKind({ entity: Ballot, typeName: "Ballot", word: "ballot", prefix: ballotPrefix, visible: visibleBallot });

nodeKind({ entity: Decision, typeName: "Decision", word: "decision", prefix: "dec", visible: visibleDecision });

nodeKind({ entity: Membership, typeName: "Membership", word: "membership", prefix: "mem", visible: visibleMembership });
