// The parts of a case as elements: texts of the service as they are, duties and diagrams as lists.

import { make } from "/make.js";

const heading = (words, code) => make("h2", {}, `${words.person} ${code}`);

export function texts(told, words) {
  return told.persons.flatMap(({ person, text }) => [heading(words, person), report(text)]);
}

// A notice is wrapped for a sheet of paper; here the window wraps it.
export const unwrapped = (told) => ({ ...told, persons: told.persons.map((one) => ({ ...one, text: one.text.replaceAll(/\n {2}(?=\S)/g, " ") })) });

// Each line of a report below the one it belongs to, and its later lines under its first.
function report(text) {
  const lines = text.split("\n").map((line) => {
    const depth = Math.min(5, Math.ceil((line.length - line.trimStart().length) / 4));
    return make("p", { class: `depth-${depth}` }, line.trimStart());
  });
  return make("div", { class: "report" }, ...lines);
}

// A duty's state is told by a word as well as by its colour.
export function duties(told, words, { names, record }) {
  return told.persons.flatMap((one) => [
    heading(words, one.person),
    make("p", {}, `${words.answers}: ${one.answering ? names[one.answering] : words.not_known}.`),
    one.duties.length ? list(one.duties.map((duty) => dutyOf(duty, one.person, words, names, record))) : make("p", {}, words.no_duties),
    make("details", {}, make("summary", {}, words.whole_text), report(one.text)),
  ]);
}

function dutyOf(duty, person, words, names, record) {
  const state = words[duty.state === "open" ? "open_duty" : duty.state];
  const who = duty.actors.map((actor) => names[actor]).join(", ");
  const due = duty.due.length ? `; ${words.due} ${duty.due.map(day).join(", ")}` : "";
  const button = record && record.can(duty) ? [make("button", { type: "button", onclick: () => record.start(duty, person) }, words.do_it)] : [];
  return make(
    "li",
    { class: `duty ${duty.state}` },
    make("p", {}, make("strong", { class: "state" }, state), ` ${duty.label}`),
    make("p", { class: "hint" }, `${who ? `${words.by} ${who}; ` : ""}${words.under} ${duty.sources.join(", ")}${due}`),
    ...button,
  );
}

export function diagram(told, words) {
  return told.persons.flatMap(({ person, procedures }) => [
    heading(words, person),
    ...(procedures.length ? procedures.map((table) => drawn(table, words)) : [make("p", {}, words.no_procedures)]),
  ]);
}

// Stages as boxes, the present one marked; below each, what leads on from it and where to.
function drawn(table, words) {
  const names = Object.fromEntries(table.stages.map(({ stage, label }) => [stage, label]));
  const boxes = table.stages.map(({ label, here, end, steps }) => {
    const marks = [here ? words.here : "", end ? words.end : ""].filter(Boolean);
    const told = marks.length ? ` (${marks.join("; ")})` : "";
    const arrows = steps.map(({ event, to }) => make("li", {}, `${event} → ${names[to]}`));
    const box = make("li", { class: here ? "stage here" : "stage", ...(here ? { "aria-current": "step" } : {}) });
    box.append(make("p", {}, make("strong", {}, label), told), ...(arrows.length ? [make("ul", {}, ...arrows)] : []));
    return box;
  });
  return make("section", {}, make("h3", {}, table.label), make("ol", { class: "stages" }, ...boxes));
}

const NAMED = ["no_connection", "unexpected", "stale", "taken"];

// What was refused and why; each problem with the place that it is about, and no heading that is not true.
export function problems(refusal, words, lang, wasSent) {
  const lines = refusal.problems.map(({ path, ...told }) => make("li", {}, path === "$" ? told[lang] : `${path.replace(/^\$\./, "")}: ${told[lang]}`));
  const title = NAMED.includes(refusal.code) ? words[refusal.code] : wasSent ? words.refused : words.no_answer;
  return [make("p", {}, make("strong", {}, title)), ...(lines.length ? [list(lines)] : [])];
}

const list = (items) => make("ul", { class: "plain" }, ...items);

const day = (text) => text.slice(0, 10).split("-").reverse().join("/");
