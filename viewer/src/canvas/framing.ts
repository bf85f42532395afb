/**
 * Moves the camera and the frame. The frame stays where it is while a person looks about, whatever is added; it grows when the
 * picture is to hold what lies beyond it. To the outside every camera is told in the frame of the first picture, which is the
 * same for whoever opens an address.
 */
import {
  boxOf,
  cameraOn,
  contains,
  isPoint,
  nearest,
  pixelsPerUnit,
  seenBy,
  translate,
  union,
  type Box,
  type CameraPlace,
  type Point,
  type Window,
} from "./frame.ts";

/** What is framed: the engine's camera and canvas. */
export interface Stage {
  camera(): CameraPlace;
  setCamera(place: Partial<CameraPlace>): void;
  /** Ends when the camera is there, or was sent elsewhere. */
  fly(place: Partial<CameraPlace>): Promise<void>;
  setFrame(frame: Box): void;
  window(): Window;
}

export interface Framing {
  /** In the frame of the first picture. */
  camera(): CameraPlace;
  setCamera(place: CameraPlace): void;
  /** Shows all of these. `tight`: they alone are the frame, whatever the first picture was. `calm`: at once. */
  whole(points: readonly Point[], how?: { readonly tight?: boolean; readonly calm?: boolean }): void;
  /** Moves the camera so that these fill the window. */
  fit(points: readonly Point[]): void;
  /** Whether the camera stands where `whole` put it: nobody has moved it since. */
  isHeld(): boolean;
  /** Whether all of these lie in the frame. */
  holds(points: readonly Point[]): boolean;
  flyTo(at: Point): void;
  zoom(factor: number): void;
  /** By parts of what is seen. */
  pan(right: number, up: number): void;
  /** Units of the graph that a pixel is, when the camera shows the frame. */
  unitsPerPixel(): number;
}

const same = (a: CameraPlace, b: CameraPlace): boolean =>
  Math.abs(a.x - b.x) < 1e-3 && Math.abs(a.y - b.y) < 1e-3 && Math.abs(a.ratio / b.ratio - 1) < 1e-3;

/** The engine lets nobody go farther from its frame. */
export const farthest = 5;
/** A node that is flown to is seen with its surroundings. */
const nearby = 0.35;

/** `home`: the frame of the first picture. `still`: the person asked for no motion. */
export function createFraming(stage: Stage, home: Box, still: boolean): Framing {
  let frame = home;
  /** Where `whole` put the camera. */
  let held: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };
  let flight: symbol | undefined;
  stage.setFrame(home);

  const put = (to: Box): void => {
    if (contains(to, frame) && contains(frame, to)) return;
    const now = translate(stage.camera(), frame, to, stage.window());
    frame = to;
    stage.setFrame(to);
    stage.setCamera(now);
  };
  /** The first picture's, with what lies beyond it; of what would be a speck in that, its own. */
  const frameFor = (box: Box): Box => {
    const wide = union(home, box);
    return !isPoint(box) && cameraOn(wide, box, stage.window()).ratio <= nearest ? box : wide;
  };
  const go = (to: Partial<CameraPlace>, calm = still): Promise<void> => (calm ? Promise.resolve(stage.setCamera(to)) : stage.fly(to));
  return {
    camera: () => translate(stage.camera(), frame, home, stage.window()),
    setCamera: (to) => {
      const here = translate(to, home, frame, stage.window());
      if (here.ratio >= nearest && here.ratio <= farthest) return stage.setCamera(here);
      put(seenBy(to, home));
      stage.setCamera({ x: 0.5, y: 0.5, ratio: 1 });
    },
    whole: (points, { tight = false, calm = still } = {}) => {
      const box = boxOf(points);
      if (!box) return;
      put(tight ? box : frameFor(box));
      held = cameraOn(frame, box, stage.window());
      const mine = (flight = Symbol());
      void go(held, calm).then(() => (flight = flight === mine ? undefined : flight));
    },
    fit: (points) => {
      const box = boxOf(points);
      if (!box) return;
      put(union(frame, box));
      void go(cameraOn(frame, box, stage.window()));
    },
    isHeld: () => flight !== undefined || same(stage.camera(), held),
    holds: (points) => {
      const box = boxOf(points);
      return box === undefined || contains(frame, box);
    },
    flyTo: (at) => {
      const { x, y } = cameraOn(frame, { left: at.x, right: at.x, low: at.y, high: at.y }, stage.window());
      void go({ x, y, ratio: Math.min(stage.camera().ratio, nearby) });
    },
    zoom: (factor) => void go({ ratio: stage.camera().ratio / factor }),
    pan: (right, up) => {
      const { x, y, ratio } = stage.camera();
      void go({ x: x + right * ratio, y: y + up * ratio });
    },
    unitsPerPixel: () => 1 / pixelsPerUnit(frame, stage.window()),
  };
}
