/** Lines and marks around an output that hold numbers which are none of its values. */
const BAR = /\[[=>.\s]{3,}\]|[━╸╺╍█▏▎▍▌▋▊▉]{2,}|\d+\/(?:\d+|Unknown) \[/u;
const STEP =
  /(?:\d+(?:\.\d+)?)?\s?(?:h|m|s|ms|us|µs|ns)\/(?:step|sample|epoch|it)\b|(?:it\/s|s\/it)[^\]\n]{0,40}\]/gu;
const STEP_ONLY = /^[^[({]*?(?:ms|us|s|m)\/(?:step|sample|epoch)\b/u;
const LOG_LINE =
  /^\S{0,40}\s?\S{0,40}:?\s?[IWEF] (?:tensorflow|external|xla)\/|^(?:WARNING|INFO|DEBUG):(?:tensorflow|absl|root)|^INFO: Created|^WARNING: All log messages|(?:User|Future|Deprecation|Runtime|Convergence|DataConversion|UndefinedMetric|InconsistentVersion)Warning: /;
const TIMESTAMP = /\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g;
const PROMPT_CODE = /^\s*(?:>>>|In\s*\[\s*\d*\]:|\$)\s?(?=\p{L}|[#%!])/u;
const PROMPT = /^\s*(?:>>>|(?:In|Out)\s*\[\s*\d*\]:)/;
const CONTINUED = /^\s*\.\.\.(?::|\s+(?=[\p{L})#]))/u;
const R_INDEX = /^\s*\[\s*\d+(?:,\s*)?\](?=\s+[-+.\dNI])/;
const R_HEADER = /^\s*(?:\[,\d+\]\s*)+$/;
const JULIA_HEADER = /^\s*\d+(?:×\d+)*(?:-element)? \p{L}+(?:\{.*\})?:/u;

/** Up to where a progress bar goes; metrics or values after it on the same line stay. */
function progressEnd(line: string): number {
  const bar = BAR.exec(line);
  if (!bar && !STEP_ONLY.test(line)) return 0;
  let end = bar ? bar.index + bar[0].length : 0;
  if (bar?.[0].endsWith('[')) end = Math.max(end, line.indexOf(']', end) + 1);
  for (const step of line.matchAll(STEP)) end = Math.max(end, step.index + step[0].length);
  return end;
}

function blank(line: string, end: number): string {
  return ' '.repeat(end) + line.slice(end);
}

function quietLine(line: string, afterPrompt: boolean): string {
  if (LOG_LINE.test(line) || R_HEADER.test(line) || PROMPT_CODE.test(line))
    return blank(line, line.length);
  if (afterPrompt && CONTINUED.test(line)) return blank(line, line.length);
  const prompt = PROMPT.exec(line) ?? R_INDEX.exec(line) ?? JULIA_HEADER.exec(line);
  const start = prompt ? prompt[0].length : progressEnd(line);
  return blank(line, start).replace(TIMESTAMP, (stamp) => ' '.repeat(stamp.length));
}

/**
 * Blanks progress bars, prompts, log lines and row indexes, so that every other character keeps its
 * position in the paste.
 */
export function withoutNoise(text: string): string {
  let afterPrompt = false;
  return text
    .split('\n')
    .map((line) => {
      if (line.length > 2_000) return line;
      const quiet = quietLine(line, afterPrompt);
      afterPrompt = /^\s*>>>/.test(line) || (afterPrompt && CONTINUED.test(line));
      return quiet;
    })
    .join('\n');
}
