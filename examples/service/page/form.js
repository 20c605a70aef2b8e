// The form of an entry: what happened, who acted, what became known, what was spent.

import { labelled, make, select } from "/make.js";
import { Refusal } from "/service.js";

// The day in Viet Nam; nothing can be recorded of a later one.
export const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" });

export class EntryForm {
  constructor(words, vocabulary, persons, day) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.person = select(persons.map((code) => ({ key: code, label: code })));
    this.event = select([]);
    this.actor = select([]);
    this.day = make("input", { type: "date", required: true, max: today(), value: day });
    this.receiver = select([{ key: "", label: words.nobody }, ...vocabulary.actors]);
    this.forms = select(vocabulary.papers, { multiple: true, size: 4 });
    this.paper = make("input", { maxlength: 500 });
    this.place = make("input", { maxlength: 500 });
    this.facts = make("div");
    this.costs = make("div");
    this.event.addEventListener("change", () => this.#offerActors());
    this.suggest([]);
  }

  // Events that are owed now come first; only those that this agency may record are offered.
  suggest(events) {
    const allowed = this.vocabulary.events.filter((event) => event.actors.length);
    const group = (label, found) => {
      const made = make("optgroup", { label });
      made.append(...found.map(({ key, label: name }) => make("option", { value: key }, name)));
      return made;
    };
    const first = allowed.filter((event) => events.includes(event.key));
    const rest = allowed.filter((event) => !events.includes(event.key));
    const groups = first.length ? [group(this.words.to_do_now, first)] : [];
    const none = make("option", { value: "" }, this.words.only_facts);
    this.event.replaceChildren(...groups, group(this.words.others, rest), none);
    this.#offerActors();
  }

  choose(duty, body) {
    const found = duty.events.find((event) => [...this.event.options].some((one) => one.value === event));
    if (found) this.event.value = found;
    this.#offerActors();
    if (duty.actors.includes(body)) this.actor.value = body;
    // Which of several papers was made only the officer knows, and none can be taken out of a case again.
    for (const option of this.forms.options) option.selected = duty.forms.length === 1 && duty.forms.includes(option.value);
    if (duty.receivers.length === 1) this.receiver.value = duty.receivers[0];
  }

  #offerActors() {
    const found = this.vocabulary.events.find((event) => event.key === this.event.value);
    const keys = found ? found.actors : [this.vocabulary.body.key];
    const actors = this.vocabulary.actors.filter((actor) => keys.includes(actor.key));
    this.actor.replaceChildren(...actors.map(({ key, label }) => make("option", { value: key }, label)));
    this.actor.value = keys[0];
  }

  addFact(key = "", value) {
    const row = make("div", { class: "pair" });
    const fact = select(this.vocabulary.facts);
    if (key) fact.value = key;
    const place = make("div", { class: "field" });
    const offer = () => place.replaceChildren(...this.#valueOf(fact.value));
    fact.addEventListener("change", offer);
    offer();
    row.append(labelled(this.words.fact, fact), place, this.#remover(row));
    this.facts.append(row);
    if (value !== undefined) place.querySelector("select, input").value = value;
    fact.focus();
  }

  #valueOf(key) {
    const { kind, choices } = this.vocabulary.facts.find((fact) => fact.key === key);
    const unknown = { key: "?", label: this.words.unknown };
    const sorts = {
      yes_no: [{ key: "true", label: this.words.yes }, { key: "false", label: this.words.no }, unknown],
      choice: [...choices, unknown],
    };
    if (kind !== "number") return labelled(this.words.value, select(sorts[kind])).childNodes;
    const number = make("input", { type: "number", min: 0, step: 1 });
    return labelled(`${this.words.value} (${this.words.empty_is_unknown})`, number).childNodes;
  }

  addCost(key = "", value = "") {
    const row = make("div", { class: "pair" });
    const dong = make("input", { type: "number", min: 0, step: 1, required: true });
    const cost = select(this.vocabulary.costs);
    if (key) cost.value = key;
    dong.value = value;
    row.append(labelled(this.words.cost, cost), labelled(this.words.dong, dong), this.#remover(row));
    this.costs.append(row);
    cost.focus();
  }

  #remover(row) {
    return make("button", { type: "button", onclick: () => row.remove() }, this.words.remove);
  }

  fields({ withPerson = true } = {}) {
    const { words } = this;
    const adder = (text, add) => make("button", { type: "button", onclick: () => add.call(this) }, text);
    return [
      ...(withPerson ? [labelled(words.person, this.person)] : []),
      labelled(words.event, this.event),
      labelled(words.actor, this.actor),
      labelled(words.day, this.day),
      labelled(words.receiver, this.receiver),
      labelled(words.forms, this.forms),
      labelled(words.paper, this.paper),
      labelled(words.place, this.place),
      make("fieldset", {}, make("legend", {}, words.facts), this.facts, adder(words.more_facts, () => this.addFact())),
      make("fieldset", {}, make("legend", {}, words.costs), this.costs, adder(words.more_costs, () => this.addCost())),
    ];
  }

  // A fact or a cost that stands there twice is refused: only one of them could be recorded.
  refuseRepeats() {
    const repeats = [this.facts, this.costs].some((place) => new Set(pairs(place).map(([key]) => key)).size < place.children.length);
    const problem = { path: "$", vi: this.words.twice, en: this.words.twice };
    if (repeats) throw new Refusal(0, { code: "", problems: [problem] });
  }

  // Take over what was typed into another form, as when the language changes.
  takeOver(other) {
    for (const name of ["person", "event"]) this[name].value = other[name].value;
    this.#offerActors();
    for (const name of ["actor", "day", "receiver", "paper", "place"]) this[name].value = other[name].value;
    const chosen = new Set([...other.forms.selectedOptions].map((option) => option.value));
    for (const option of this.forms.options) option.selected = chosen.has(option.value);
    for (const [key, value] of pairs(other.facts)) this.addFact(key, value);
    for (const [key, value] of pairs(other.costs)) this.addCost(key, value);
  }

  // The entry as the service reads it; what is left empty is left out.
  entry(id) {
    const told = { id, person: this.person.value, day: this.day.value, actor: this.actor.value };
    const stated = { event: this.event.value, receiver: this.receiver.value, paper: this.paper.value.trim(), place: this.place.value.trim() };
    for (const [key, value] of Object.entries(stated)) if (value) told[key] = value.normalize("NFC");
    const forms = [...this.forms.selectedOptions].map((option) => option.value);
    if (forms.length) told.forms = forms;
    if (this.facts.children.length) told.facts = Object.fromEntries(pairs(this.facts).map(([key, value]) => [key, fact(value)]));
    if (this.costs.children.length) told.costs = Object.fromEntries(pairs(this.costs).map(([key, value]) => [key, Number(value)]));
    return told;
  }
}

function pairs(place) {
  return [...place.children].map((row) => [...row.querySelectorAll("select, input")].map((control) => control.value));
}

function fact(value) {
  if (value === "?" || value === "") return { is: "unknown" };
  if (value === "true" || value === "false") return value === "true";
  return /^[0-9]+$/.test(value) ? Number(value) : value;
}
