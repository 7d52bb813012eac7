export const baseRate = {
  title: 'At a base rate of {{rate}}',
  body: 'If about {{rate}} of messages here are {{label1}}, this score means **{{share}}** {{label1}}, odds of {{odds}}. The score was calibrated where {{calibration}} of messages were {{label1}}; the sum (new odds = odds × prior odds here / prior odds there) assumes that only this share differs, and not what such messages look like. The verdict above goes by the score.',
} as const;
