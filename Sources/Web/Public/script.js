// Everything works without this script. It adds three conveniences: sending a
// form as soon as a choice changes, Ctrl+K for the search, and dragging on the
// planning board.
"use strict";

for (const choice of document.querySelectorAll("form.filters select")) {
  choice.addEventListener("change", () => choice.form.requestSubmit());
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    const search = document.getElementById("search");
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  }
});

// The planning board: what a drag would do shows before the drop. Without a
// mouse, a name leads to the same moves as a list.
for (const board of document.querySelectorAll("[data-board]")) {
  const effect = document.getElementById("drag-effect");
  const hint = [...effect.childNodes];
  const form = effect.parentElement.querySelector("form");
  const targets = [...board.querySelectorAll("[data-target]")];
  let dragged = null;
  let moves = null;

  const rest = () => {
    dragged = moves = null;
    effect.replaceChildren(...hint);
    for (const target of targets) target.classList.remove("closed", "over");
  };
  const pick = async (teacher) => {
    dragged = teacher;
    const answer = await fetch(`${board.dataset.board}/moves?teacher=${encodeURIComponent(teacher)}`);
    if (!answer.ok || dragged !== teacher) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    moves = new Map([...page.querySelectorAll("[data-post]")].map((move) => [move.dataset.post, move]));
    for (const target of targets) {
      target.classList.toggle("closed", !moves.has(target.dataset.target));
    }
  };
  for (const person of board.querySelectorAll("[data-teacher]")) {
    person.draggable = true;
    person.addEventListener("dragstart", (event) => {
      event.dataTransfer.setData("text/plain", person.dataset.teacher);
      event.dataTransfer.effectAllowed = "move";
      pick(person.dataset.teacher);
    });
    person.addEventListener("dragend", rest);
  }
  for (const target of targets) {
    const move = () => moves?.get(target.dataset.target);
    target.addEventListener("dragover", (event) => {
      if (!move()) return;
      event.preventDefault();
      target.classList.add("over");
      effect.replaceChildren(move());
    });
    target.addEventListener("dragleave", () => target.classList.remove("over"));
    target.addEventListener("drop", (event) => {
      event.preventDefault();
      if (!move()) return;
      form.elements.teacher.value = dragged;
      form.elements.post.value = target.dataset.target;
      form.requestSubmit();
    });
  }
}
