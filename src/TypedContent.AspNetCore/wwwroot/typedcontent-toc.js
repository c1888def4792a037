// Marks the current heading in the list of a page's headings.
for (const list of document.querySelectorAll("[data-content-toc]")) {
  const links = [...list.querySelectorAll("a[href^='#']")]
    .map(link => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter(({ heading }) => heading);
  const mark = () => {
    // The last heading above the upper third of the window; at the end of the page, the last one.
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    let current = links[0];
    for (const entry of links) {
      if (isAtEnd || entry.heading.getBoundingClientRect().top < innerHeight / 3) {
        current = entry;
      }
    }
    for (const { link } of links) {
      if (link === current.link) {
        link.setAttribute("aria-current", "location");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  };
  if (links.length > 0) {
    let isAsked = false;
    addEventListener("scroll", () => {
      if (!isAsked) {
        isAsked = true;
        requestAnimationFrame(() => { isAsked = false; mark(); });
      }
    }, { passive: true });
    mark();
  }
}
