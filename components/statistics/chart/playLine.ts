/** Two octaves are heard as far apart, and sound well in small loudspeakers. */
const [lowest, highest] = [220, 880];

const secondsPerPoint = 0.15;
const mostSeconds = 12;

/**
 * A line as a tone: higher figures sound higher, and time runs from the left ear to the right. Where there is no figure it is silent.
 * `tell` is called with each point as it is heard, `end` when all is played. Gives what stops it.
 */
export function playLine(
  figures: readonly (number | undefined)[],
  tell: (place: number) => void,
  end: () => void,
): () => void {
  const known = figures.filter((figure) => figure !== undefined);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const pitch = (figure: number) =>
    lowest * (highest / lowest) ** (most === least ? 0.5 : (figure - least) / (most - least));
  const each = Math.min(secondsPerPoint, mostSeconds / figures.length);

  const sound = new AudioContext();
  const [tone, volume, side] = [sound.createOscillator(), sound.createGain(), sound.createStereoPanner()];
  tone.connect(volume).connect(side).connect(sound.destination);
  const start = sound.currentTime;
  for (const [place, figure] of figures.entries()) {
    const when = start + place * each;
    volume.gain.setValueAtTime(figure === undefined ? 0 : 0.2, when);
    if (figure !== undefined) tone.frequency.setValueAtTime(pitch(figure), when);
  }
  side.pan.setValueAtTime(-1, start);
  side.pan.linearRampToValueAtTime(1, start + figures.length * each);
  tone.start(start);
  tone.stop(start + figures.length * each);

  let frame = 0;
  const follow = () => {
    tell(Math.min(figures.length - 1, Math.floor((sound.currentTime - start) / each)));
    frame = requestAnimationFrame(follow);
  };
  frame = requestAnimationFrame(follow);

  const close = () => {
    cancelAnimationFrame(frame);
    if (sound.state !== 'closed') sound.close();
  };
  tone.onended = () => {
    close();
    end();
  };
  return () => {
    tone.onended = null;
    close();
  };
}
