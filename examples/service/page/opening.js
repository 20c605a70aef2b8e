// A new case: its code, its persons, what was done first.

import { look, forget } from "/case.js";
import { EntryForm, today } from "/form.js";
import { by, newCode, replace } from "/make.js";
import { freeCode, personRow, personsTyped } from "/person.js";
import { ask } from "/service.js";
import { show, state, tell, words } from "/session.js";

export function opening() {
  forget();
  by("case").value = "";
  replace(by("persons"));
  morePersons();
  firstEntry();
}

export function morePersons() {
  personRow(by("persons"), { id: freeCode(personsTyped(by("persons")).map(({ id }) => id)) });
}

function firstEntry() {
  const form = new EntryForm(words(), state.vocabulary, [], today());
  if (state.form) form.takeOver(state.form);
  state.form = form;
  replace(by("first"), ...form.fields({ withPerson: false }));
  show("opening");
}

// The form in the language that is chosen now, with what was typed.
export function openingAgain() {
  const typed = personsTyped(by("persons"));
  replace(by("persons"));
  for (const person of typed) personRow(by("persons"), person);
  firstEntry();
}

export async function opened() {
  state.form.refuseRepeats();
  const persons = personsTyped(by("persons"));
  const first = { ...state.form.entry(newCode()), person: persons[0].id };
  const code = by("case").value;
  await ask("PUT", `/cases/${code}`, { schema_version: 1, persons, entries: [first] });
  await look(code);
  tell(words().opened);
}
