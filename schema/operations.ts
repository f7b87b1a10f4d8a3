/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Voice =
  | 'COMMUNITY'
  | 'SERVICE_PROVIDER'
  | 'RESEARCH'
  | 'STATUTORY'
  | 'FUNDER';

export type ApplicationState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'NEEDS_INFORMATION'
  | 'IN_REVIEW'
  | 'IN_BALLOT'
  | 'APPROVED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'DEFERRED'
  | 'EXPIRED';

export type Role =
  | 'MEMBER_EDITOR'
  | 'COMMITTEE_SEAT'
  | 'SECRETARY'
  | 'CHAIR'
  | 'BROKER'
  | 'RESEARCHER'
  | 'COMMISSIONER'
  | 'DATA_STEWARD'
  | 'OPERATOR';

export type Demonstration =
  | 'NONE'
  | 'PARTLY'
  | 'WHOLLY';

export type GoToOrganisationsQueryVariables = Exact<{
  text: string;
  network?: string | number | null | undefined;
}>;


export type GoToOrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, handle: string, name: string } }> } };

export type ShellNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellNetworksQuery = { networks: Array<{ id: string, handle: string, name: string }> };

export type ShellNetworkQueryVariables = Exact<{
  handle: string;
  on?: string | null | undefined;
}>;


export type ShellNetworkQuery = { network: { id: string, handle: string, name: string, purpose: string | null, demonstration: Demonstration, can: Array<string>, committees: Array<{ id: string, name: string, seats: Array<{ id: string, voice: Voice }> }> } | null };

export type ShellCountsQueryVariables = Exact<{
  handle: string;
}>;


export type ShellCountsQuery = { network: { id: string, applicationsWaiting: number, committees: Array<{ id: string, ballots: { totalCount: number } }> } | null };

export type ShellViewerQueryVariables = Exact<{
  network?: string | number | null | undefined;
}>;


export type ShellViewerQuery = { viewer: { email: string, taskCount: number, person: { id: string, displayName: string }, organisations: Array<{ organisation: { id: string, handle: string, name: string, membership: { id: string } | null, application: { id: string, state: ApplicationState } | null } }>, roleAssignments: Array<{ id: string, role: Role, network: { id: string } | null, organisation: { id: string, name: string } | null }>, seats: Array<{ id: string, committee: { id: string, network: { id: string } }, organisation: { id: string, name: string } }>, networks: Array<{ id: string, handle: string }> } | null };

export type LanguageTableQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguageTableQuery = { languages: Array<{ tag: string, name: string, endonym: string | null, rightToLeft: boolean }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const GoToOrganisationsDocument = new TypedDocumentString(`
    query GoToOrganisations($text: String!, $network: ID) {
  organisations(filter: {text: $text, network: $network}, first: 6) {
    edges {
      node {
        id
        handle
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoToOrganisationsQuery, GoToOrganisationsQueryVariables>;
export const ShellNetworksDocument = new TypedDocumentString(`
    query ShellNetworks {
  networks {
    id
    handle
    name
  }
}
    `) as unknown as TypedDocumentString<ShellNetworksQuery, ShellNetworksQueryVariables>;
export const ShellNetworkDocument = new TypedDocumentString(`
    query ShellNetwork($handle: String!, $on: Date) {
  network(handle: $handle) {
    id
    handle
    name
    purpose
    demonstration
    can
    committees {
      id
      name
      seats(activeOn: $on) {
        id
        voice
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShellNetworkQuery, ShellNetworkQueryVariables>;
export const ShellCountsDocument = new TypedDocumentString(`
    query ShellCounts($handle: String!) {
  network(handle: $handle) {
    id
    applicationsWaiting
    committees {
      id
      ballots(first: 1, state: OPEN) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShellCountsQuery, ShellCountsQueryVariables>;
export const ShellViewerDocument = new TypedDocumentString(`
    query ShellViewer($network: ID) {
  viewer {
    email
    taskCount
    person {
      id
      displayName
    }
    organisations {
      organisation {
        id
        handle
        name
        membership(network: $network) {
          id
        }
        application(network: $network) {
          id
          state
        }
      }
    }
    roleAssignments {
      id
      role
      network {
        id
      }
      organisation {
        id
        name
      }
    }
    seats {
      id
      committee {
        id
        network {
          id
        }
      }
      organisation {
        id
        name
      }
    }
    networks {
      id
      handle
    }
  }
}
    `) as unknown as TypedDocumentString<ShellViewerQuery, ShellViewerQueryVariables>;
export const LanguageTableDocument = new TypedDocumentString(`
    query LanguageTable {
  languages {
    tag
    name
    endonym
    rightToLeft
  }
}
    `) as unknown as TypedDocumentString<LanguageTableQuery, LanguageTableQueryVariables>;