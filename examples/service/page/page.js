// The page: who is signed in, which case is open, which part of it is shown. Nothing is kept beyond this page.

import { EntryForm, today } from "/form.js";
import { by, labelled, make, newCode, replace } from "/make.js";
import { diagram, duties, problems, texts, unwrapped } from "/parts.js";
import { Refusal, ask, enter } from "/service.js";

const WORDS = await (await fetch("/words.json", { cache: "no-store" })).json();
const PARTS = ["statement", "duties", "timeline", "diagram", "notice", "record"];
const SECTIONS = ["entrance", "shelf", "opening", "case_view"];

const state = { lang: "vi", section: "entrance", vocabulary: null, shown: null, part: "duties", form: null, chosen: null, turn: 0 };
const words = () => WORDS[state.lang];

// Whatever is refused is told where it is heard and seen; nothing else is caught.
function guarded(work, wasSent = false) {
  return async (event) => {
    event?.preventDefault();
    tell("");
    by("wrong").hidden = true;
    try {
      await work(event);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      complain(error, wasSent);
    }
  };
}

// What is sent once is not sent again before its answer has come.
function once(work) {
  let running = false;
  return guarded(async (event) => {
    if (running) return;
    running = true;
    try {
      await work(event);
    } finally {
      running = false;
    }
  }, true);
}

function tell(text) {
  by("told").textContent = text;
}

function complain(refusal, wasSent) {
  replace(by("wrong"), ...problems(refusal, words(), state.lang, wasSent));
  by("wrong").hidden = false;
  by("wrong").focus();
}

function show(section) {
  state.section = section;
  for (const one of SECTIONS) by(one).hidden = one !== section;
  by("leave").hidden = section === "entrance";
  by("main").focus();
}

function speak() {
  document.documentElement.lang = state.lang;
  document.title = words().title;
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = words()[one.dataset.word];
  by("language").textContent = words().other_language;
  by("language").lang = state.lang === "vi" ? "en" : "vi";
  by("parts").setAttribute("aria-label", words().parts);
  by("body").textContent = state.vocabulary ? state.vocabulary.body.label : "";
  const tabs = PARTS.map((part) => make("button", { type: "button", "data-part": part, onclick: guarded(() => open(part)) }, words()[part]));
  replace(by("parts"), ...tabs);
}

async function learn() {
  state.vocabulary = await ask("GET", `/vocabulary?lang=${state.lang}`);
}

async function shelf() {
  const { cases } = await ask("GET", "/cases");
  replace(by("cases"), ...cases.map(({ case: code }) => make("li", {}, make("button", { type: "button", onclick: guarded(() => look(code)) }, code))));
  by("no_cases").hidden = cases.length > 0;
  show("shelf");
}

// A case that the service keeps has a head; one from a file has none, and nothing can be added to it.
async function look(code) {
  const { head, case: sent } = await ask("GET", `/cases/${code}`);
  await display({ code, head, sent });
}

async function display(shown) {
  forget();
  state.shown = shown;
  by("code").textContent = shown.code;
  by("only_shown").hidden = shown.head !== undefined;
  show("case_view");
  await open("duties");
}

// Nothing of one case is left when another one is looked at, whatever is still on its way.
function forget() {
  state.turn += 1;
  Object.assign(state, { shown: null, form: null, chosen: null });
  replace(by("part"));
  by("on").value = by("code").textContent = "";
}

function answer(name) {
  const query = `?lang=${state.lang}${by("on").value ? `&on=${by("on").value}` : ""}`;
  const { code, head, sent } = state.shown;
  return head === undefined ? ask("POST", `/${name}${query}`, sent) : ask("GET", `/cases/${code}/${name}${query}`);
}

async function open(part) {
  state.part = part;
  for (const tab of by("parts").children) {
    tab.setAttribute("aria-pressed", String(tab.dataset.part === part));
    tab.hidden = tab.dataset.part === "record" && state.shown.head === undefined;
  }
  const turn = (state.turn += 1);
  replace(by("part")); // so that nothing stands below a day or a case to which it does not belong
  delete by("part").dataset.shows;
  const made = part === "record" ? await recording() : await part_of(part);
  if (turn !== state.turn) return; // another part was asked for while this one was on its way
  replace(by("part"), ...made);
  by("part").dataset.shows = part;
}

async function part_of(part) {
  const told = await answer(part);
  if (part === "duties") return duties(told, words(), { names: names(), record: recorder() });
  if (part === "diagram") return diagram(told, words());
  if (part !== "notice") return texts(told, words());
  const print = make("button", { type: "button", class: "main", onclick: () => window.print() }, words().print);
  return [print, ...texts(unwrapped(told), words())];
}

function names() {
  return Object.fromEntries(state.vocabulary.actors.map(({ key, label }) => [key, label]));
}

function recorder() {
  if (state.shown.head === undefined) return null;
  const allowed = new Set(state.vocabulary.events.filter((event) => event.actors.length).map((event) => event.key));
  return {
    can: (duty) => duty.events.some((event) => allowed.has(event)),
    start: (duty, person) => guarded(() => start(duty, person))(),
  };
}

async function recording() {
  const told = await answer("duties");
  const persons = state.shown.sent.persons.map((person) => person.id);
  const form = new EntryForm(words(), state.vocabulary, persons, today());
  form.suggest(told.persons.flatMap((one) => one.duties.flatMap((duty) => (["open", "late"].includes(duty.state) ? duty.events : []))));
  if (state.chosen) {
    form.person.value = state.chosen.person;
    form.choose(state.chosen.duty, state.vocabulary.body.key);
  }
  if (!state.chosen && state.form) form.takeOver(state.form);
  state.chosen = null;
  state.form = form;
  const departure = make("textarea", { maxlength: 2000, rows: 3 });
  const instead = make("div", { hidden: true }, labelled(words().departure, departure));
  const id = newCode();
  const save = async (reason) => {
    if (!made.reportValidity()) return;
    if (form.repeats) throw new Refusal(0, { code: "", problems: [{ path: "$", vi: words().twice, en: words().twice }] });
    const step = { entry: form.entry(id), expected_head: state.shown.head };
    if (reason !== undefined) step.departure = reason.normalize("NFC");
    try {
      await ask("POST", `/cases/${state.shown.code}/entries`, step);
    } catch (error) {
      instead.hidden = !(error instanceof Refusal && error.code === "illegal");
      if (error instanceof Refusal && error.code === "stale") await refresh();
      if (!(error instanceof Refusal && error.code === "recorded")) throw error; // which says that it is kept
    }
    state.form = null;
    await refresh();
    await open("timeline");
    tell(words().saved);
  };
  const made = make("form", { autocomplete: "off", onsubmit: once(() => save()) }, ...form.fields());
  instead.append(make("button", { type: "button", onclick: once(() => save(departure.value)) }, words().save_departure));
  made.append(make("button", { type: "submit", class: "main" }, words().save), instead);
  return [made];
}

async function refresh() {
  const { head, case: sent } = await ask("GET", `/cases/${state.shown.code}`);
  state.shown = { ...state.shown, head, sent };
}

function start(duty, person) {
  state.chosen = { duty, person };
  return open("record");
}

function personRow(typed = {}) {
  const code = make("input", { required: true, pattern: "[A-Za-z0-9_\\-]+", maxlength: 64, name: "id" });
  const born = make("input", { maxlength: 30, name: "born" });
  const accompanies = make("input", { pattern: "[A-Za-z0-9_\\-]+", maxlength: 64, name: "accompanies" });
  code.value = typed.id ?? `p${by("persons").children.length + 1}`;
  born.value = typed.born ?? "";
  accompanies.value = typed.accompanies ?? "";
  const fields = [labelled(words().person_code, code), labelled(words().born, born), labelled(words().accompanies, accompanies)];
  by("persons").append(make("div", { class: "pair" }, ...fields));
}

function opening() {
  forget();
  by("case").value = "";
  replace(by("persons"));
  personRow();
  firstEntry();
}

function firstEntry() {
  const form = new EntryForm(words(), state.vocabulary, [], today());
  if (state.form) form.takeOver(state.form);
  state.form = form;
  replace(by("first"), ...state.form.fields({ withPerson: false }));
  show("opening");
}

function personsTyped() {
  const rows = [...by("persons").children].map((row) => [...row.querySelectorAll("input")].filter((one) => one.value.trim()));
  return rows.map((row) => Object.fromEntries(row.map((one) => [one.name, one.value.trim()])));
}

async function opened() {
  if (state.form.repeats) throw new Refusal(0, { code: "", problems: [{ path: "$", vi: words().twice, en: words().twice }] });
  const persons = personsTyped();
  const first = { ...state.form.entry(newCode()), person: persons[0].id };
  const code = by("case").value;
  await ask("PUT", `/cases/${code}`, { schema_version: 1, persons, entries: [first] });
  await look(code);
  tell(words().opened);
}

async function loaded() {
  const [file] = by("file").files;
  const sent = await file.text();
  by("file").value = "";
  await ask("POST", `/check?lang=${state.lang}`, sent);
  await display({ code: "", head: undefined, sent });
}

async function translate() {
  state.lang = state.lang === "vi" ? "en" : "vi";
  if (state.vocabulary) await learn();
  speak();
  if (state.section === "opening") {
    const typed = personsTyped();
    replace(by("persons"));
    typed.forEach(personRow);
    firstEntry();
  }
  if (state.section === "case_view") await open(state.part);
}

function leave() {
  enter("");
  forget();
  state.vocabulary = null;
  for (const place of ["cases", "persons", "first"]) replace(by(place));
  by("token").value = by("case").value = "";
  speak();
  show("entrance");
}

by("language").addEventListener("click", guarded(translate));
by("leave").addEventListener("click", guarded(leave));
by("new").addEventListener("click", guarded(opening));
by("more_persons").addEventListener("click", guarded(() => personRow()));
by("open").addEventListener("submit", once(opened));
by("file").addEventListener("change", guarded(loaded));
by("on").addEventListener("change", guarded(() => (state.part === "record" ? undefined : open(state.part))));
for (const one of document.querySelectorAll(".back")) one.addEventListener("click", guarded(shelf));
by("enter").addEventListener("submit", guarded(async () => {
  enter(by("token").value);
  by("token").value = "";
  await learn();
  speak();
  await shelf();
}));
speak();
