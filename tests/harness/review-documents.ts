/** What is read of a file of which the decision may be looked at again. */
export const fileDocument = /* GraphQL */ `
  query File($id: ID!) {
    node(id: $id) {
      ... on Application {
        state
        waitingOn
        can
        appeal {
          kind
          grounds
          endedAt
          endedBy {
            outcome
          }
        }
        decision {
          id
          outcome
          standing
          appealUntil
          can
          appeal {
            outcome
          }
          reviews {
            kind
            grounds
            seat {
              id
            }
          }
        }
        organisation {
          membership {
            id
            state
          }
        }
      }
    }
  }
`;

/** What is read of a ballot that looks at a decision again. */
export const ballotDocument = /* GraphQL */ `
  query Ballot($id: ID!) {
    node(id: $id) {
      ... on Ballot {
        round
        outcome
        urgent
        review {
          kind
          grounds
          decision {
            id
          }
        }
        tally {
          sitting
          recused
        }
        roll {
          seat {
            id
          }
          declaration {
            level
            suggestedBy
          }
        }
      }
    }
  }
`;

/** Opens a ballot on anything. */
export const openDocument = /* GraphQL */ `
  mutation Open($committee: ID!, $subject: BallotSubject!, $about: ID, $closesAt: DateTime!, $urgent: Boolean) {
    openBallot(
      committee: $committee
      subject: $subject
      about: $about
      question: "Should it be so?"
      closesAt: $closesAt
      urgent: $urgent
    ) {
      ballot {
        id
        round
      }
      problems {
        code
        message
        path
      }
    }
  }
`;

/** Tells of an interest that was found after the decision. */
export const lateDocument = /* GraphQL */ `
  mutation Late($decision: ID!, $seat: ID!, $reason: String!) {
    reportLateConflict(decision: $decision, seat: $seat, reason: $reason) {
      decision {
        standing
      }
      problems {
        code
        message
        path
      }
    }
  }
`;

/** What waits for somebody. */
export const tasksDocument = /* GraphQL */ `
  {
    viewer {
      tasks {
        kind
        title
        subject {
          id
        }
      }
    }
  }
`;
