// The case that is looked at, part by part.

import { by, make, replace } from "/make.js";
import { diagram, duties, texts, unwrapped } from "/parts.js";
import { recorded } from "/recording.js";
import { ask } from "/service.js";
import { guarded, show, state, tell, words } from "/session.js";

// A case that the service keeps has a head; one from a file has none, and nothing can be added to it.
export async function look(code) {
  const { head, case: sent } = await ask("GET", `/cases/${code}`);
  await display({ code, head, sent });
}

export async function display(shown) {
  forget();
  state.shown = shown;
  by("code").textContent = shown.code;
  by("only_shown").hidden = shown.head !== undefined;
  show("case_view");
  await open("duties");
}

// Nothing of one case is left when another one is looked at, whatever is still on its way.
export function forget() {
  state.turn += 1;
  Object.assign(state, { shown: null, form: null, joining: null, chosen: null });
  replace(by("part"));
  by("on").value = by("code").textContent = "";
}

function answer(name) {
  const query = `?lang=${state.lang}${by("on").value ? `&on=${by("on").value}` : ""}`;
  const { code, head, sent } = state.shown;
  return head === undefined ? ask("POST", `/${name}${query}`, sent) : ask("GET", `/cases/${code}/${name}${query}`);
}

export async function open(part) {
  state.part = part;
  for (const tab of by("parts").children) {
    tab.setAttribute("aria-pressed", String(tab.dataset.part === part));
    tab.hidden = tab.dataset.part === "record" && state.shown.head === undefined;
  }
  const turn = (state.turn += 1);
  replace(by("part")); // so that nothing stands below a day or a case to which it does not belong
  delete by("part").dataset.shows;
  const made = await partOf(part);
  if (turn !== state.turn) return; // another part was asked for while this one was on its way
  replace(by("part"), ...made);
  by("part").dataset.shows = part;
}

async function partOf(part) {
  if (part === "record") return recorded(await answer("duties"), { refresh, kept });
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

async function refresh() {
  const { head, case: sent } = await ask("GET", `/cases/${state.shown.code}`);
  state.shown = { ...state.shown, head, sent };
}

async function kept() {
  Object.assign(state, { form: null, joining: null });
  await refresh();
  await open("timeline");
  tell(words().saved);
}

function start(duty, person) {
  state.chosen = { duty, person };
  return open("record");
}
