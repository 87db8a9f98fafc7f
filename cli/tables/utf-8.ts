import { isUtf8 } from "node:buffer";
import { Transform, type TransformCallback } from "node:stream";

const LINE_FEED = 10;

/** Thrown for bytes that are no UTF-8. */
export class NotUtf8 extends Error {
  override readonly name = "NotUtf8";

  constructor(readonly line: number) {
    super(`line ${String(line)}`);
  }
}

/** Passes bytes on as they are, as long as they are UTF-8. */
export class Utf8Check extends Transform {
  /** The bytes passed on. */
  bytes = 0;
  private line = 1;
  // Between two pieces: the beginning of a character.
  private rest = Buffer.alloc(0);

  override _transform(piece: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const all = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    const end = endOfWholeCharacters(all);
    const whole = all.subarray(0, end);
    this.rest = Buffer.from(all.subarray(end));
    this.bytes += piece.length;
    this.pass(whole, done);
  }

  override _flush(done: TransformCallback): void {
    this.pass(this.rest, done);
  }

  private pass(whole: Buffer, done: TransformCallback): void {
    if (!isUtf8(whole)) {
      done(new NotUtf8(this.line + linesBeforeWrong(whole)));
      return;
    }
    this.line += linesIn(whole);
    done(null, whole);
  }
}

/** The place after the last character that is whole: at most three bytes begin one that is not. */
function endOfWholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= MOST_BYTES && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < FIRST_OF_TWO && byte >= CONTINUES) continue;
    return back < lengthOf(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

const MOST_BYTES = 4;
const CONTINUES = 0x80;
const FIRST_OF_TWO = 0xc0;
const FIRST_OF_THREE = 0xe0;
const FIRST_OF_FOUR = 0xf0;

function lengthOf(first: number): number {
  if (first < FIRST_OF_TWO) return 1;
  if (first < FIRST_OF_THREE) return 2;
  return first < FIRST_OF_FOUR ? 3 : MOST_BYTES;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

/** The line of the first bytes that are no UTF-8. */
export function lineOfWrong(bytes: Buffer): number {
  return linesBeforeWrong(bytes) + 1;
}

function linesBeforeWrong(bytes: Buffer): number {
  let lines = 0;
  let from = 0;
  for (;;) {
    const at = bytes.indexOf(LINE_FEED, from);
    if (at < 0 || !isUtf8(bytes.subarray(from, at))) return lines;
    lines += 1;
    from = at + 1;
  }
}
