(() => {
  "use strict";
  const all = (names, root = document) => [...root.querySelectorAll(names)];
  const form = document.querySelector(".controls");
  const events = all(".event");
  const holders = all(".tie, .group");
  const texts = new Map();
  const textOf = (event) => {
    if (!texts.has(event)) texts.set(event, event.textContent.toLowerCase());
    return texts.get(event);
  };
  const filter = () => {
    const want = Object.fromEntries(new FormData(form));
    const words = want.text.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const event of events) {
      const fits =
        ["article", "told", "date"].every((name) => !want[name] || event.dataset[name] === want[name]) &&
        (!want.disputed || event.classList.contains("disputed")) &&
        words.every((word) => textOf(event).includes(word));
      event.hidden = !fits;
      shown += fits;
    }
    for (const holder of holders) holder.hidden = !holder.querySelector(".event:not([hidden])");
    const said = form.dataset.said.replace("{shown}", shown).replace("{total}", events.length);
    form.querySelector("output").textContent = said;
  };
  const store = () => {
    const state = new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString();
    history.replaceState(null, "", state ? `#?${state}` : location.href.split("#")[0]);
  };
  const restore = () => {
    const hash = location.hash.slice(1);
    if (hash.startsWith("?")) {
      const state = new URLSearchParams(hash.slice(1));
      for (const field of form.elements) {
        if (field.type === "checkbox") field.checked = state.has(field.name);
        else if (field.name) field.value = state.get(field.name) ?? "";
      }
      filter();
    } else if (hash && document.getElementById(hash)?.closest("[hidden]")) {
      form.reset();
      filter();
      document.getElementById(hash).scrollIntoView();
    }
  };
  if (form) {
    form.hidden = false;
    form.addEventListener("input", () => (filter(), store()));
    form.addEventListener("reset", () => setTimeout(() => (filter(), store())));
    form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("hashchange", restore);
    filter();
    restore();
  }
  const chart = document.querySelector(".chart");
  const zoom = document.querySelector(".zoom");
  if (chart && zoom) {
    const box = chart.parentElement;
    let size = 1;
    zoom.hidden = false;
    zoom.addEventListener("click", (event) => {
      if (!event.target.value) return;
      const middle = (box.scrollLeft + box.clientWidth / 2) / box.scrollWidth;
      size = Math.min(64, Math.max(1, size * event.target.value));
      chart.setAttribute("width", `${100 * size}%`);
      for (const level of [4, 16]) chart.classList.toggle(`z${level}`, size >= level);
      box.tabIndex = size > 1 ? 0 : -1;
      box.scrollLeft = middle * box.scrollWidth - box.clientWidth / 2;
    });
    chart.addEventListener("click", (event) => {
      const to = event.target.dataset.to;
      if (to) location.hash = to;
    });
  }
  addEventListener("beforeprint", () => all("details").forEach((one) => (one.open = true)));
})();
