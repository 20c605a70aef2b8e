// Who is signed in, which case is open, what is told. Nothing is kept beyond this page.

import { by, replace } from "/make.js";
import { problems } from "/parts.js";
import { Refusal } from "/service.js";

const WORDS = await (await fetch("/words.json", { cache: "no-store" })).json();
const SECTIONS = ["entrance", "shelf", "opening", "case_view"];

export const state = {
  lang: "vi", section: "entrance", vocabulary: null, shown: null, part: "duties", turn: 0,
  form: null, joining: null, chosen: null, // what is being typed, and the duty that was chosen to be recorded
};
export const words = () => WORDS[state.lang];

// Whatever is refused is told where it is heard and seen; nothing else is caught.
export function guarded(work, wasSent = false) {
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
export function once(work) {
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

export function tell(text) {
  by("told").textContent = text;
}

function complain(refusal, wasSent) {
  replace(by("wrong"), ...problems(refusal, words(), state.lang, wasSent));
  by("wrong").hidden = false;
  by("wrong").focus();
}

export function show(section) {
  state.section = section;
  for (const one of SECTIONS) by(one).hidden = one !== section;
  by("leave").hidden = section === "entrance";
  by("main").focus();
}
