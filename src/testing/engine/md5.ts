/**
 * MD5, which the upload host names files by. WebCrypto does not have it.
 *
 * @internal
 */

const shifts = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]] as const
const constants = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 0x1_0000_0000))

const rotate = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits))

const mix = (step: number, b: number, c: number, d: number): readonly [mixed: number, word: number] => {
  switch (step >> 4) {
    case 0:
      return [(b & c) | (~b & d), step]
    case 1:
      return [(d & b) | (~d & c), (5 * step + 1) & 15]
    case 2:
      return [b ^ c ^ d, (3 * step + 5) & 15]
    default:
      return [c ^ (b | ~d), (7 * step) & 15]
  }
}

/**
 * The digest in hexadecimal.
 *
 * @internal
 */
export const md5 = (message: Uint8Array): string => {
  const padded = new Uint8Array((((message.length + 8) >> 6) + 1) << 6)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, message.length << 3, true)
  view.setUint32(padded.length - 4, Math.floor(message.length / 0x2000_0000), true)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let block = 0; block < padded.length; block += 64) {
    let [a, b, c, d] = state as [number, number, number, number]
    for (let step = 0; step < 64; step++) {
      const [mixed, word] = mix(step, b, c, d)
      const sum = (a + mixed + constants[step]! + view.getUint32(block + word * 4, true)) | 0
      const next = (b + rotate(sum, shifts[step >> 4]![step & 3]!)) | 0
      a = d
      d = c
      c = b
      b = next
    }
    for (const [index, word] of [a, b, c, d].entries()) state[index] = (state[index]! + word) | 0
  }
  const digest = new DataView(new ArrayBuffer(16))
  for (const [index, word] of state.entries()) digest.setInt32(index * 4, word, true)
  return Array.from(new Uint8Array(digest.buffer), (byte) => byte.toString(16).padStart(2, "0")).join("")
}
