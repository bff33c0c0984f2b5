/**
 * The check digit over the digits of a code: the sum of αⁱ·dᵢ in GF(32), α = 2, x⁵ = x² + 1.
 * The weights are distinct and none is 0 or 1, so any one wrong character and any swap of two different ones is caught.
 */
export function checkDigit(digits: readonly number[]): number {
  return digits.reduceRight((sum, digit) => timesAlpha(sum ^ digit), 0);
}

function timesAlpha(value: number): number {
  const doubled = value << 1;
  return doubled & OVERFLOW ? doubled ^ MODULUS : doubled;
}

const OVERFLOW = 0b100000;
/** x⁵ + x² + 1 */
const MODULUS = 0b100101;
