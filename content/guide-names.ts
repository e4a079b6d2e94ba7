/** Names of the guides, in the order in which they are listed. */
export const guideNames: readonly string[] = ['who-may-read-what', 'filing-a-post-mortem', 'filing-a-behaviour-disclosure', 'filing-an-update-practice', 'filing-a-near-miss', 'measured-rollout', 'reconstructions']
