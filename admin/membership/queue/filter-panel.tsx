import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ApplicationQueueQuery, ApplicationState, WaitingOn } from "../../../schema/operations.ts";
import { Button } from "../../ui/button.tsx";
import { Facet } from "../../ui/facet.tsx";
import { Form } from "../../ui/form.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { applicationStates } from "../messages.ts";
import { turns } from "./filters.ts";
import type { QueueFiltersControl } from "./filters.ts";
import { words } from "./messages.ts";
import { FilterLink } from "./filter-link.tsx";

type Facets = ApplicationQueueQuery["applications"]["facets"];

const turnWords = {
  COMMITTEE: words.committee,
  CHECKS: words.checks,
  APPLICANT: words.applicant,
  NOBODY: words.nobody,
};

function countsOf(facets: Facets, field: string): Map<string, number> {
  const values = facets.find((facet) => facet.field === field)?.values ?? [];
  return new Map(values.map(({ value, count }) => [value, count]));
}

/** Search words, whose turn, and where it stands. On a phone behind one button that says how many are on. */
export function QueueFilterPanel({ control, facets }: { control: QueueFiltersControl; facets: Facets }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="queue-filters no-print">
      <SearchForm key={control.filters.text} control={control} />
      <div className="only-narrow">
        <button
          type="button"
          className="button button-secondary wide-on-phone"
          aria-expanded={open}
          aria-controls="queue-filters"
          onClick={() => setOpen(!open)}
        >
          <FormattedMessage {...words.filters} values={{ on: control.on }} />
        </button>
      </div>
      <div id="queue-filters" className={open ? undefined : "filters-closed"}>
        <TurnLinks control={control} counts={countsOf(facets, "waitingOn")} />
        <StateFacet control={control} counts={countsOf(facets, "state")} />
      </div>
    </div>
  );
}

function SearchForm({ control }: { control: QueueFiltersControl }) {
  const intl = useIntl();
  const [text, setText] = useState(control.filters.text);
  return (
    <Form onSubmit={() => control.setText(text.trim())} label={intl.formatMessage(words.search)}>
      <TextInput
        id="queue-text"
        type="search"
        label={<FormattedMessage {...words.search} />}
        hint={<FormattedMessage {...words.searchHint} />}
        value={text}
        onChange={setText}
        beside={
          <Button kind="secondary" small>
            <FormattedMessage {...words.find} />
          </Button>
        }
      />
    </Form>
  );
}

function TurnLinks({ control, counts }: { control: QueueFiltersControl; counts: Map<string, number> }) {
  const intl = useIntl();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const link = (turn: WaitingOn | null, label: string, count: number) => (
    <FilterLink
      key={label}
      to={control.addressOf(turn)}
      current={control.filters.waitingOn === turn}
      label={label}
      count={count}
    />
  );
  return (
    <nav aria-label={intl.formatMessage(words.waitsOn)}>
      <p className="field-label" aria-hidden="true">
        <FormattedMessage {...words.waitsOn} />
      </p>
      <ul className="filter-links">
        {link(null, intl.formatMessage(words.anybody), total)}
        {turns.map((turn) => link(turn, intl.formatMessage(turnWords[turn]), counts.get(turn) ?? 0))}
      </ul>
    </nav>
  );
}

function StateFacet({ control, counts }: { control: QueueFiltersControl; counts: Map<string, number> }) {
  const intl = useIntl();
  const chosen = control.filters.states;
  const shown = (Object.keys(applicationStates) as ApplicationState[]).filter(
    (state) => (counts.get(state) ?? 0) > 0 || chosen.includes(state),
  );
  if (shown.length === 0) {
    return null;
  }
  return (
    <Facet
      id="state"
      name={intl.formatMessage(words.stands)}
      options={shown.map((state) => ({
        value: state,
        label: intl.formatMessage(applicationStates[state]),
        count: counts.get(state) ?? 0,
        selected: chosen.includes(state),
      }))}
      answer={control.filters}
      onToggle={(value, selected) => {
        const state = value as ApplicationState;
        control.setStates(selected ? [...chosen, state] : chosen.filter((one) => one !== state));
      }}
    />
  );
}
