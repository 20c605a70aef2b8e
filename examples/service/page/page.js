// The page: signing in, the shelf of cases, the language; the rest is in its own modules.

import { display, forget, look, open } from "/case.js";
import { by, make, replace } from "/make.js";
import { morePersons, opened, opening, openingAgain } from "/opening.js";
import { ask, enter } from "/service.js";
import { guarded, once, show, state, words } from "/session.js";

const PARTS = ["statement", "duties", "timeline", "diagram", "notice", "record"];

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
  if (state.section === "opening") openingAgain();
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
by("more_persons").addEventListener("click", guarded(morePersons));
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
