/** The picture: Sigma on a canvas, kept in step with the view. */
import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { arrange, isRinged } from "../layout/arrange.ts";
import { base, graph } from "../state/loaded.ts";
import { landmarks } from "../state/landmarks.ts";
import { emphasis, shownPath, visible } from "../state/looking.ts";
import { expand, placeOf, select, selectNothing } from "../state/actions.ts";
import { theme } from "../state/preferences.ts";
import { isSourceLabel } from "../../../graph/ontology.ts";
import { adjust, change, hoveredEdge, hoveredNode, openedCamera, view } from "../state/store.ts";
import { fill, relationName, standingName, texts } from "../text/texts.ts";
import { rememberCamera } from "../state/follow-address.ts";
import { canvas } from "./current.ts";
import { edgeAt } from "./edge-hit.ts";
import { boxOf, type Box } from "./frame.ts";
import { createRenderer, type PointerEvents, type Renderer } from "./renderer.ts";
import { showWhole } from "./show-whole.ts";
import { shownChanges } from "../state/changes.ts";
import { isFine, namesFit, type Look } from "./style.ts";
import { canvasThemes } from "./theme.ts";

function look(): Look {
  const { selected, colorBy } = view.peek();
  const standsOut = emphasis.peek();
  return {
    visible: visible.peek(),
    emphasis: standsOut,
    selected: new Set(selected),
    colorBy,
    theme: canvasThemes[theme.peek()],
    changes: shownChanges.peek(),
    edgeName: namesFit(standsOut)
      ? ({ type, standing }) => (standing === "done" ? relationName(type) : `${relationName(type)} · ${standingName(standing)}`)
      : undefined,
    fine: isFine(graph),
    landmarks: landmarks.peek(),
    // Rings stand around the middle of the plane.
    middle: isRinged(view.peek()) ? 0 : undefined,
  };
}

/** Made anew before each drawing, not for each of thousands of nodes. */
let current: Look | undefined;

export function GraphCanvas() {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = holder.current!;
    arrange(graph, visible.peek(), view.peek());
    const renderer = createRenderer(
      graph,
      container,
      homeFrame(),
      () => (current ??= look()),
      pointerEvents(() => renderer),
    );
    canvas.value = renderer;
    // Before the camera is put back: it may have stood outside the first picture's frame.
    if (!renderer.holds(visible.peek().nodes)) showWhole(true);
    restoreCamera(renderer);
    const stop = [
      keepDrawn(renderer),
      keepArranged(renderer),
      keepInSight(renderer),
      watchEdges(container, renderer),
      keepSized(container, renderer),
    ];
    const redraw = (): void => renderer.redraw();
    document.fonts.addEventListener("loadingdone", redraw);
    return () => {
      document.fonts.removeEventListener("loadingdone", redraw);
      for (const end of stop) end();
      canvas.value = undefined;
      renderer.kill();
    };
  }, []);
  return (
    <div
      ref={holder}
      class="graph-canvas"
      role="application"
      tabIndex={0}
      aria-label={fill(texts.value.graphLabel, { n: visible.value.nodes.size })}
    />
  );
}

function pointerEvents(renderer: () => Renderer): PointerEvents {
  return {
    enterNode: (id) => (hoveredNode.value = id),
    leaveNode: () => (hoveredNode.value = undefined),
    clickNode: (id, shift) => select(id, shift),
    doubleClickNode: (id) => void expand(id),
    clickStage: (at) => {
      const edge = edgeAt(graph, renderer(), visible.peek().edges, at);
      if (edge === undefined) selectNothing();
      else adjust({ edge, selected: [] });
    },
    dragNode: (id, { x, y }) => void graph.mergeNodeAttributes(id, { x, y }),
    endDrag: (id) => change({ pins: { ...view.peek().pins, [id]: placeOf(id) } }),
    moveCamera: () => rememberCamera(renderer().camera()),
  };
}

/** Around the entities of the first picture where the stored layout put them: the same for whoever opens the graph. */
function homeFrame(): Box {
  const homes = [...base]
    .filter((id) => !isSourceLabel(graph.getNodeAttribute(id, "label")))
    .map((id) => graph.getNodeAttribute(id, "home"));
  return boxOf(homes.map(([x, y]) => ({ x, y }))) ?? { left: -100, right: 100, low: -100, high: 100 };
}

function restoreCamera(renderer: Renderer): void {
  const [x, y, ratio] = (openedCamera ?? "").split("~").map(Number);
  if ([x, y, ratio].every(Number.isFinite) && ratio! > 0) renderer.setCamera({ x: x!, y: y!, ratio: ratio! });
}

/** Redraws when anything that is drawn changed; lightly when only what stands out did. */
function keepDrawn(renderer: Renderer): () => void {
  let [drawnVisible, drawnTheme]: [unknown, unknown] = [undefined, undefined];
  let first = true;
  return effect(() => {
    const shown = visible.value;
    const { selected, colorBy } = view.value;
    void [emphasis.value, selected, colorBy, texts.value, shownChanges.value];
    current = undefined;
    const light = shown === drawnVisible && theme.value === drawnTheme && graph.size > 4_000;
    [drawnVisible, drawnTheme] = [shown, theme.value];
    // The renderer draws its first picture itself.
    if (!first) renderer.refresh(light);
    first = false;
  });
}

/** Puts the nodes where the view says, and keeps the whole picture whole where that is what was looked at. */
function keepArranged(renderer: Renderer): () => void {
  let done: unknown[] = isRinged(view.peek()) ? ["rings"] : [view.peek().arrangement, view.peek().pins];
  return effect(() => {
    const { arrangement, pins, focus } = view.value;
    const shown = visible.value;
    const kind = isRinged({ arrangement, focus }) ? "rings" : arrangement;
    const wanted = kind === "stored" || kind === "free" ? [kind, pins] : [kind, pins, shown, focus];
    const same = wanted.length === done.length && wanted.every((one, at) => one === done[at]);
    const another = wanted[0] !== done[0];
    done = wanted;
    // A layout that has just ended left its nodes where they belong, under whatever a person is looking at.
    const moved = !same && arrange(graph, shown, { arrangement, pins, focus });
    if ((another && moved) || (renderer.isHeld() && !renderer.holds(shown.nodes))) showWhole();
  });
}

/** Moves the camera when the view is about other nodes: a focus, a path. */
function keepInSight(renderer: Renderer): () => void {
  let seen: unknown = view.peek().focus;
  let walked: unknown;
  return effect(() => {
    const { focus } = view.value;
    const path = shownPath.value;
    if (focus !== seen) showWhole();
    else if (path && path !== walked) renderer.fit(path.nodes);
    [seen, walked] = [focus, path];
  });
}

/** Follows the pointer over edges, once a frame. */
function watchEdges(container: HTMLElement, renderer: Renderer): () => void {
  let frame = 0;
  const onMove = (event: PointerEvent): void => {
    cancelAnimationFrame(frame);
    if (event.buttons !== 0) return;
    frame = requestAnimationFrame(() => {
      const { left, top } = container.getBoundingClientRect();
      const pixel = { x: event.clientX - left, y: event.clientY - top };
      hoveredEdge.value = hoveredNode.peek() === undefined ? edgeAt(graph, renderer, visible.peek().edges, pixel) : undefined;
    });
  };
  const onLeave = (): void => {
    cancelAnimationFrame(frame);
    hoveredEdge.value = undefined;
  };
  container.addEventListener("pointermove", onMove);
  container.addEventListener("pointerleave", onLeave);
  return () => {
    container.removeEventListener("pointermove", onMove);
    container.removeEventListener("pointerleave", onLeave);
  };
}

/** The window is not all that changes the canvas's size: panels open beside it. */
function keepSized(container: HTMLElement, renderer: Renderer): () => void {
  const sizeNow = (): string => `${container.clientWidth} ${container.clientHeight}`;
  let drawn = sizeNow();
  const observer = new ResizeObserver(() => {
    // It is also called for the size that the first picture was drawn in.
    if (sizeNow() === drawn) return;
    drawn = sizeNow();
    renderer.redraw();
    if (renderer.isHeld()) showWhole(true);
  });
  observer.observe(container);
  return () => observer.disconnect();
}
