(() => {
  const { live, version, heading, close } = document.currentScript.dataset;
  const place = "crieur:" + location.pathname;
  try {
    const [left, top] = JSON.parse(sessionStorage.getItem(place));
    sessionStorage.removeItem(place);
    addEventListener("load", () => scrollTo({ left, top, behavior: "instant" }));
  } catch {}

  let panel;
  const show = (mistakes) => {
    panel?.remove();
    panel = undefined;
    if (mistakes === null) return;
    panel = document.createElement("div");
    panel.style.cssText =
      "all:initial;position:fixed;inset:0;z-index:2147483647;overflow:auto;box-sizing:border-box;padding:2rem;" +
      "background:#1b1b1f;color:#f4f4f5;font:16px/1.5 system-ui,sans-serif;direction:ltr;text-align:start";
    panel.setAttribute("role", "alert");
    const title = document.createElement("strong");
    title.textContent = heading;
    const button = document.createElement("button");
    button.textContent = close;
    button.style.cssText = "float:right;font:inherit;padding:.25rem 1rem;cursor:pointer";
    button.onclick = () => panel.remove();
    const text = document.createElement("pre");
    text.textContent = mistakes;
    text.style.cssText = "margin:1.5rem 0 0;white-space:pre-wrap;font:14px/1.5 ui-monospace,monospace;unicode-bidi:plaintext";
    panel.append(button, title, text);
    document.documentElement.append(panel);
  };

  const reload = () => {
    try {
      sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    } catch {}
    location.reload();
  };

  // A browser keeps six connections to a server: a page that nobody looks at gives its own back.
  let source;
  const connect = () => {
    source?.close();
    source = undefined;
    if (document.hidden) return;
    source = new EventSource(live);
    source.onmessage = ({ data }) => {
      const state = JSON.parse(data);
      if (state.version === version) return show(state.mistakes);
      source.close();
      reload();
    };
  };
  document.addEventListener("visibilitychange", connect);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => event.persisted && connect());
  connect();
})();
