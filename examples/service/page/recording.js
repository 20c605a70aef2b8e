// Recording: an entry, a departure where the procedure refuses it, a person of whom nobody knew before.

import { EntryForm, today } from "/form.js";
import { labelled, make, newCode } from "/make.js";
import { freeCode, personRow, personsTyped } from "/person.js";
import { Refusal, ask } from "/service.js";
import { once, state, words } from "/session.js";

// Where what is owed now is told; `refresh` reads the case again, `kept` shows it after something was kept.
export function recorded(told, { refresh, kept }) {
  return [entryForm(told, { refresh, kept }), joiningForm({ refresh, kept })];
}

const codes = () => state.shown.sent.persons.map((person) => person.id);

// The form opens with what is owed now, with what was chosen from the duties, or with what was typed already.
function prepared(told) {
  const form = new EntryForm(words(), state.vocabulary, codes(), today());
  form.suggest(told.persons.flatMap((one) => one.duties.flatMap((duty) => (["open", "late"].includes(duty.state) ? duty.events : []))));
  if (state.chosen) {
    form.person.value = state.chosen.person;
    form.choose(state.chosen.duty, state.vocabulary.body.key);
  }
  if (!state.chosen && state.form) form.takeOver(state.form);
  state.chosen = null;
  state.form = form;
  return form;
}

function entryForm(told, { refresh, kept }) {
  const form = prepared(told);
  const departure = make("textarea", { maxlength: 2000, rows: 3 });
  const instead = make("div", { hidden: true }, labelled(words().departure, departure));
  const id = newCode();
  const save = async (reason) => {
    if (!made.reportValidity()) return;
    form.refuseRepeats();
    const entry = { entry: form.entry(id), ...(reason === undefined ? {} : { departure: reason.normalize("NFC") }) };
    try {
      await send("entries", entry, refresh);
    } catch (error) {
      instead.hidden = !(error instanceof Refusal && error.code === "illegal");
      if (!(error instanceof Refusal && error.code === "recorded")) throw error; // which says that it is kept
    }
    await kept();
  };
  const made = make("form", { autocomplete: "off", onsubmit: once(() => save()) }, ...form.fields());
  instead.append(make("button", { type: "button", onclick: once(() => save(departure.value)) }, words().save_departure));
  made.append(make("button", { type: "submit", class: "main" }, words().save), instead);
  return made;
}

function joiningForm({ refresh, kept }) {
  const fields = make("div");
  personRow(fields, state.joining ? personsTyped(state.joining)[0] : { id: freeCode(codes()) });
  const wasOpen = state.joining?.closest("details")?.open ?? false;
  state.joining = fields;
  const save = async () => {
    await send("persons", { person: personsTyped(fields)[0] }, refresh);
    await kept();
  };
  const made = make("form", { autocomplete: "off", onsubmit: once(save) }, fields);
  made.append(make("button", { type: "submit" }, words().add_person));
  return make("details", { open: wasOpen }, make("summary", {}, words().add_person), made);
}

// Nothing is added to a case that another body changed meanwhile: it is read again first.
async function send(what, told, refresh) {
  try {
    await ask("POST", `/cases/${state.shown.code}/${what}`, { ...told, expected_head: state.shown.head });
  } catch (error) {
    if (error instanceof Refusal && error.code === "stale") await refresh();
    throw error;
  }
}
