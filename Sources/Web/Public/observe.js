// Writing a lesson down with no network: every change is kept on the device, encrypted with a
// key that never leaves it, and sent once there is a network. Without this script the form is
// sent like any other.
"use strict";

const form = document.getElementById("observation").closest("form");
const word = (key) => document.querySelector(`#words [data-word="${key}"]`).textContent;
const element = (name, text = "", set = {}) =>
  Object.assign(document.createElement(name), { textContent: text, ...set });

// MARK: The device's store

const wait = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

/** Boxes that only this device can open: AES-GCM with a key that can't be read out. */
class Vault {
  static async open() {
    const request = indexedDB.open("junheng-observe", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("keys");
      request.result.createObjectStore("boxes");
    };
    const vault = new Vault();
    vault.store = await wait(request);
    vault.key = await wait(vault.all("keys").get("device"));
    if (!vault.key) {
      vault.key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false,
        ["encrypt", "decrypt"]);
      await wait(vault.all("keys", "readwrite").put(vault.key, "device"));
    }
    return vault;
  }

  all(name, mode = "readonly") { return this.store.transaction(name, mode).objectStore(name); }

  async put(id, value) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const box = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, this.key, bytes);
    await wait(this.all("boxes", "readwrite").put({ iv, box }, id));
  }

  async get(id) {
    const kept = await wait(this.all("boxes").get(id));
    if (!kept) return null;
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, this.key, kept.box);
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  async drafts() {
    const ids = (await wait(this.all("boxes").getAllKeys())).filter((id) => id !== "kit");
    const drafts = await Promise.all(ids.map((id) => this.get(id)));
    return drafts.sort((one, other) => other.changed - one.changed);
  }

  async remove(id) { await wait(this.all("boxes", "readwrite").delete(id)); }
}

// MARK: The form

let kit = null;
let photos = [];
// Whether what is typed is still to be kept: a sent form is done with.
let isWriting = true;

const fields = () => [...form.elements].filter((field) =>
  field.name && !["form-token", "photo"].includes(field.name));

const values = () => Object.fromEntries(fields()
  .filter((field) => field.type !== "radio" || field.checked)
  .map((field) => [field.name, field.value]));

const choose = (select, value) => {
  if (value && ![...select.options].some((option) => option.value === value)) {
    select.append(element("option", value, { value }));
  }
  select.value = value;
};

const fill = (draft) => {
  for (const field of fields()) {
    const value = draft.values[field.name] ?? "";
    if (field.type === "radio") field.checked = field.value === value;
    else if (field.tagName === "SELECT") choose(field, value || field.options[0].value);
    else field.value = value;
  }
  photos = draft.photos ?? [];
  showPhotos();
  isWriting = true;
  show(0);
};

const fresh = () => ({
  values: { id: crypto.randomUUID(), day: kit?.today ?? "", tested: "0", passed: "0" },
  photos: [],
});

// The page that devices keep names nobody: names come from the kit.
const fillNames = () => {
  const teacher = document.getElementById("field-teacher");
  const school = document.getElementById("field-school");
  if (teacher.options.length > 1 || !kit) return;
  for (const place of kit.schools) {
    school.append(element("option", place.name, { value: place.id }));
    const group = element("optgroup", "", { label: place.name });
    for (const person of kit.teachers.filter((person) => person.school === place.id)) {
      group.append(element("option", `${person.name} · ${person.subject}`, { value: person.id }));
    }
    teacher.append(group);
  }
  const day = document.getElementById("field-day");
  if (!day.value) day.value = kit.today;
};

const nameOf = (teacher) => kit?.teachers.find((person) => person.id === teacher)?.name ?? teacher;

// MARK: A step at a time

const steps = [...form.querySelectorAll(".step")];
let step = 0;
const bar = element("p", "", { className: "actions steps" });
const back = element("button", word("back"), { type: "button", className: "button" });
const place = element("span", "", { className: "muted" });
const next = element("button", word("next"), { type: "button", className: "button main" });
bar.append(back, place, next);

const show = (number) => {
  step = number;
  steps.forEach((one, index) => one.classList.toggle("now", index === number));
  back.disabled = number === 0;
  next.hidden = number === steps.length - 1;
  place.textContent = `${number + 1} / ${steps.length}`;
  form.classList.toggle("last", number === steps.length - 1);
};

const firstFault = (within) =>
  [...within.querySelectorAll("input, select, textarea")].find((field) => !field.checkValidity());

const turn = (number) => {
  show(number);
  steps[number].querySelector("input:not([type=hidden]), select, textarea").focus();
};
back.addEventListener("click", () => turn(step - 1));
next.addEventListener("click", () => {
  const fault = firstFault(steps[step]);
  if (fault) fault.reportValidity();
  else turn(step + 1);
});

// MARK: Photographs, made smaller here

const longestSide = 1280;
const largestPhoto = 300 * 1024;

const shrink = async (file) => {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = element("canvas", "", {
    width: Math.round(picture.width * scale), height: Math.round(picture.height * scale),
  });
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  for (let quality = 0.8; quality > 0.2; quality -= 0.15) {
    const text = canvas.toDataURL("image/jpeg", quality).split(",")[1];
    if (text.length * 3 / 4 <= largestPhoto) return text;
  }
  return canvas.toDataURL("image/jpeg", 0.2).split(",")[1];
};

const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

const showPhotos = () => {
  document.getElementById("photos").replaceChildren(...photos.map((photo, number) => {
    const figure = element("figure");
    const canvas = element("canvas", "", { width: 160, height: 120 });
    createImageBitmap(new Blob([bytes(photo)], { type: "image/jpeg" })).then((picture) => {
      canvas.height = Math.round(160 * picture.height / picture.width);
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    });
    const remove = element("button", `${word("remove-photo")} ${number + 1}`,
      { type: "button", className: "button" });
    remove.addEventListener("click", async () => {
      photos.splice(number, 1);
      showPhotos();
      await save("begun");
    });
    figure.append(canvas, remove);
    return figure;
  }));
};

// MARK: Keeping and sending

let vault = null;

const tell = (key) => {
  const network = document.getElementById("network");
  network.textContent = word(key);
  network.className = `panel status ${["there", "here"].includes(key) ? "good" : "warn"}`;
  network.hidden = false;
};

const save = async (state) => {
  const kept = values();
  await vault.put(kept.id, {
    id: kept.id, account: kit?.account ?? "", state, values: kept, photos, changed: Date.now(),
  });
  await list();
};

/** Sends one record; what became of it is kept with it. */
const send = async (draft) => {
  const body = new FormData();
  body.append("form-token", kit.token);
  for (const [name, value] of Object.entries(draft.values)) body.append(name, value);
  for (const photo of draft.photos) {
    body.append("photo", new Blob([bytes(photo)], { type: "image/jpeg" }), "photo.jpg");
  }
  const answer = await fetch("/observe", {
    method: "POST", body, headers: { Accept: "application/json" },
  });
  const isJSON = answer.headers.get("Content-Type")?.startsWith("application/json");
  const told = isJSON ? await answer.json() : { state: "refused", reasons: [`${answer.status}`] };
  if (told.state === "kept") {
    draft.state = "sent";
    draft.values.base = `${told.revision}`;
    draft.photos = [];
  } else {
    draft.state = told.state;
    draft.told = told;
  }
  await vault.put(draft.id, draft);
};

const freshKit = async () => {
  const answer = await fetch("/observe/kit", { headers: { Accept: "application/json" } });
  if (answer.redirected || !answer.headers.get("Content-Type")?.startsWith("application/json")) {
    return null;
  }
  kit = await answer.json();
  await vault.put("kit", kit);
  return kit;
};

// One at a time: two would send the same record at once, to no harm but for nothing.
let sending = Promise.resolve();
const sync = () => { sending = sending.then(syncOnce); return sending; };

const syncOnce = async () => {
  try {
    if (!await freshKit()) return tell("sign-in");
    fillNames();
    const drafts = await vault.drafts();
    const waiting = drafts.filter((draft) => draft.state === "queued");
    for (const draft of waiting.filter((draft) => draft.account === kit.account)) await send(draft);
    tell(waiting.some((draft) => draft.account !== kit.account) ? "other" : "there");
    // What was sent can be changed from here for a while.
    const sent = drafts.filter((draft) => draft.state === "sent");
    for (const draft of sent.slice(20)) await vault.remove(draft.id);
    navigator.serviceWorker?.controller?.postMessage("keep");
  } catch (error) {
    tell("gone");
  }
  await list();
};

// MARK: What is on the device

const list = async () => {
  const drafts = (await vault.drafts()).filter((draft) => draft.account === (kit?.account ?? ""));
  const shown = drafts.filter((draft) =>
    draft.values.teacher || draft.values.topic || draft.state !== "begun");
  document.getElementById("drafts").hidden = shown.length === 0;
  document.getElementById("draft-list").replaceChildren(...shown.map(line));
};

const line = (draft) => {
  const item = element("div", "", { className: `case draft-${draft.state}` });
  const head = element("h3", [draft.values.day, nameOf(draft.values.teacher), draft.values.topic]
    .filter(Boolean).join(" · ") + " ");
  const kind = { sent: "good", queued: "warn", begun: "" }[draft.state] ?? "bad";
  head.append(element("span", word(draft.state), { className: `tag ${kind}` }));
  item.append(head);
  for (const reason of draft.told?.reasons ?? []) item.append(element("p", reason));
  if (draft.state === "conflict") return conflict(item, draft);
  const actions = element("p", "", { className: "actions" });
  const open = element("button", word("open"), { type: "button", className: "button" });
  open.addEventListener("click", () => fill(draft));
  actions.append(open);
  if (draft.state !== "queued") {
    const remove = element("button", word("delete"), { type: "button", className: "button" });
    remove.addEventListener("click", async () => { await vault.remove(draft.id); await list(); });
    actions.append(remove);
  }
  item.append(actions);
  return item;
};

/** Both, side by side, and three ways out; nothing is thrown away unasked. */
const conflict = (item, draft) => {
  const { latest, person, day, revision } = draft.told;
  item.append(element("p", word("conflict-title")));
  for (const [title, kept] of [[word("mine"), draft.values],
    [`${word("theirs")} · ${person} · ${day}`, latest]]) {
    item.append(element("h4", title));
    for (const name of ["strengths", "advice"]) {
      item.append(element("p", `${word(name)}: ${kept[name] ?? ""}`));
    }
  }
  const ways = {
    "keep-mine": async () => {
      draft.values.base = `${revision}`;
      draft.state = "queued";
      delete draft.told;
      await vault.put(draft.id, draft);
    },
    "keep-theirs": async () => { await vault.remove(draft.id); },
    "keep-both": async () => {
      await vault.remove(draft.id);
      const id = crypto.randomUUID();
      const both = { ...draft, id, state: "queued", values: { ...draft.values, id, base: "0" } };
      delete both.told;
      await vault.put(id, both);
    },
  };
  const actions = element("p", "", { className: "actions" });
  for (const [key, way] of Object.entries(ways)) {
    const button = element("button", word(key), { type: "button", className: "button" });
    button.addEventListener("click", async () => { await way(); await sync(); });
    actions.append(button);
  }
  item.append(actions);
  return item;
};

// MARK: Beginning

const begin = async () => {
  form.noValidate = true;
  form.classList.add("stepped");
  form.querySelector("#observation").after(bar);
  show(0);
  // The page that devices keep is the same each time; a record's number isn't.
  const { id, base } = form.elements;
  if (!Number(base.value)) id.value = crypto.randomUUID();
  const photo = document.getElementById("field-photo");
  photo.accept = "image/*";
  vault = await Vault.open();
  kit = await vault.get("kit");
  fillNames();

  let clock = 0;
  form.addEventListener("input", (event) => {
    if (event.target === photo || !isWriting) return;
    clearTimeout(clock);
    clock = setTimeout(() => { if (isWriting) save("begun"); }, 300);
  });
  photo.addEventListener("change", async () => {
    for (const file of photo.files) photos.push(await shrink(file));
    photos = photos.slice(0, 6);
    photo.value = "";
    showPhotos();
    await save("begun");
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fault = firstFault(form);
    if (fault) {
      show(steps.findIndex((one) => one.contains(fault)));
      return fault.reportValidity();
    }
    clearTimeout(clock);
    isWriting = false;
    await save("queued");
    tell("here");
    fill(fresh());
    document.getElementById("drafts").scrollIntoView();
    await sync();
  });
  addEventListener("online", sync);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) sync(); });
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/observe/worker.js", { scope: "/observe" });
  }
  await list();
  await sync();
  document.body.dataset.observe = "ready";
};

if (window.isSecureContext && window.indexedDB && crypto.subtle) begin();
else tell("incapable");
